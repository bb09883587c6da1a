// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The installer's typed tasks: what neither a program nor a plain file operation can do. Carried out by
//! `rust/exec/src/installer`.

use super::StepName;
use crate::op::Command;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum Task {
    /// Reads every blob of an OCI layout and compares it with its digest, so that a damaged medium is found before
    /// the disk is touched.
    VerifyImage {
        /// Directory or archive of the layout.
        dir: String,
        /// Manifest to start from.
        digest: String,
        /// Bytes to read, for progress.
        bytes: u64,
    },
    /// Checks that a layout's tag means the pinned manifest, for a source that was not asked before.
    CheckTag {
        /// Directory or archive of the layout.
        dir: String,
        /// The tag; the only image when there is none.
        tag: Option<String>,
        /// The pinned manifest digest.
        digest: String,
    },
    /// Asks skopeo whether the image's signatures are what the policy demands; nothing is fetched.
    CheckSignature {
        /// skopeo as a proxy, with the options that a fetch would have.
        command: Command,
        /// The image by its digest.
        image: String,
    },
    /// Gives the system at `root` the policy by which its images are judged.
    KeepPolicy {
        /// The deployment.
        root: String,
        /// The live system's policy (containers-policy.json(5)); the keys that it names come with it.
        policy: String,
    },
    /// Runs bootc on an image that arrives while bootc works: what bootc asks skopeo, the installer answers.
    Stream {
        /// bootc.
        command: Command,
        /// What bootc finds as skopeo lies there; made anew.
        dir: String,
        /// Of the manifest.
        digest: String,
        /// Where the layers come from, best first: where one has failed, the next one goes on.
        sources: Vec<Origin>,
        /// What bootc fills. Where bytes were wrong that bootc has already taken in, what it has made there is removed, and it
        /// starts again with the next source.
        root: String,
    },
    /// Checks that each device is mounted where it should be.
    VerifyMounts {
        /// Mount point -> device.
        mounts: BTreeMap<String, String>,
    },
    /// Finds the one deployment below `sysroot`, compares the manifest digest in its commit with the pinned one, and
    /// publishes `deployment` (its directory) and `checksum`.
    FindDeployment {
        /// Physical root.
        sysroot: String,
        /// Stateroot that was installed into.
        stateroot: String,
        /// The pinned manifest digest.
        digest: String,
    },
    /// The same of a composefs target (bootc's bootc_composefs/state.rs): the deployment's origin file has the digest, and
    /// the deployment's id is the `checksum`.
    FindComposefs {
        /// Physical root.
        sysroot: String,
        /// The pinned manifest digest.
        digest: String,
    },
    /// Checks that bootupd has installed its part for this machine's firmware: without one in the image it does nothing, and
    /// calls that a success (bootupd 0.3.2, bootupd.rs).
    CheckBootupd {
        /// bootupd's list of what it has installed.
        state: String,
        /// `EFI` or `BIOS`.
        component: String,
    },
    /// Gives the system at `root` what it needs to read from a private server.
    KeepAccess {
        /// The deployment.
        root: String,
        /// The server, with its port.
        host: String,
        /// File with logins, of which the server's own are kept.
        authfile: Option<String>,
        /// Directory with certificates.
        certs: Option<String>,
    },
    /// Writes the plan that is being carried out into a file that is readable for root alone.
    KeepPlan {
        /// The file; its directory is made with mode 0700.
        path: String,
    },
    /// Hands values to whoever runs the plan; `{...}` is filled in, with [`SECONDS`] and [`WARNINGS`] as well.
    Publish {
        /// GlobalStorage key (`bootc.X` for entries of the map) -> value.
        outputs: BTreeMap<String, String>,
    },
    /// Writes the install report.
    Report {
        /// Directory, made with mode 0700.
        dir: String,
        /// The installed system.
        root: String,
        /// What the steps have published, and the [`record`] of this one; `{...}` is filled in. The run adds versions.
        facts: BTreeMap<String, String>,
        /// What the installed system uses of the disks.
        disk: Vec<Used>,
        /// Programs whose versions matter.
        tools: Vec<String>,
        /// Files with the plans, beside the report.
        plans: Vec<String>,
    },
}

/// One source of a [`Task::Stream`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// As the configuration writes it.
    pub name: String,
    /// skopeo as a proxy, with the options of this source.
    pub command: Command,
    /// The image, by its digest where the source can be asked so.
    pub image: String,
    /// Why it is this source's turn.
    pub why: String,
}

/// The source that a [`Task::Stream`] has ended with, why it was that one, and what has failed before, a line each.
pub const STREAMED: [&str; 3] = ["streamed.source", "streamed.why", "streamed.failures"];

/// A partition that the installed system uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Used {
    /// The partition.
    pub device: String,
    /// Where it is mounted; `swap` for swap space.
    pub place: String,
    /// Its file system.
    pub fs: String,
    /// Whether that lies in a LUKS container.
    pub encrypted: bool,
}

/// How long each step of the plan has taken until then, a line `STEP SECONDS` each.
pub const SECONDS: &str = "run.seconds";

/// What has failed and was passed over, a line each.
pub const WARNINGS: &str = "run.warnings";

/// Ends of the keys under which the report finds both of a step of this module.
pub const RECORDED: [(&str, &str); 2] = [("_seconds", SECONDS), ("_warnings", WARNINGS)];

/// What the install report must know of how a step of this module went: key and value, which the run fills in.
pub fn record(step: StepName) -> [(String, String); 2] {
    RECORDED.map(|(key, value)| (format!("{}{key}", step.name()), format!("{{{value}}}")))
}

/// The same as outputs.
pub fn published(step: StepName) -> [(String, String); 2] {
    record(step).map(|(key, value)| (format!("bootc.{key}"), value))
}
