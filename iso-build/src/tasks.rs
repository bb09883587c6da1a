// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a build does that is no command and no file: typed tasks of the plan. Carrying them out is `run::tasks`.

use bootc_plan::op::Command;
use serde::{Deserialize, Serialize};

use crate::image::push::tasks::PushTask;
use crate::image::sbom::origins::Source;
use crate::image::tasks::ImageTask;
use crate::medium::MediumTask;

/// A typed task in a plan of particle-iso. Paths may contain the plan's placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "task", rename_all = "kebab-case")]
pub enum IsoTask {
    /// Writes `sha256  name` lines for files that will stand on the medium, for its self-check.
    Checksums {
        /// Name on the medium (a file or a directory) and where it is now.
        members: Vec<(String, String)>,
        /// The list that is written.
        to: String,
    },
    /// Writes `content` to `path` with `<digest>` replaced by the manifest digest of an OCI layout.
    WriteWithDigest {
        /// The OCI layout.
        layout: String,
        /// The file to write.
        path: String,
        /// What to write.
        content: String,
    },
    /// Moves a finished file to its final name in one step, after syncing it.
    Publish {
        /// The finished file, on the same file system as `to`.
        from: String,
        /// Its final name.
        to: String,
    },
    /// Copies parts of the source tree without what version control and builds leave in them.
    CopySource {
        /// The tree.
        from: String,
        /// Files and directories of it; missing ones are an error.
        members: Vec<String>,
        /// Where to; is made.
        to: String,
    },
    /// Writes a repository's source with its key in it.
    AptSource {
        /// The key's file.
        key: String,
        /// The fingerprint that it must have.
        fingerprint: String,
        /// deb822 without the key.
        entry: String,
        /// The file to write.
        to: String,
    },
    /// Asks apt whether packages come from where they must.
    AptOffers {
        /// Has `sources.d` and `preferences.d`.
        dir: String,
        /// Package, and address and suite of its repository.
        wanted: Vec<(String, String, String)>,
        /// False accepts a Release file past its Valid-Until.
        check_valid_until: bool,
    },
    /// Keeps where packages came from, for the bill of materials.
    Origins {
        /// What apt tells of them.
        policy: String,
        /// The archive, which has no name, and the repositories beside it.
        sources: Vec<Source>,
        /// The file to write.
        to: String,
    },
    /// Fails when a kernel module stays whose needs were left out.
    NeededModules {
        /// Has what modinfo tells of all that stay.
        dir: String,
    },
    /// Runs a profile's own script; when it fails, people are told which.
    Hook {
        /// The script's name.
        name: String,
        /// What runs it.
        command: Command,
    },
    /// Has gpg sign a file, detached and in ASCII armor.
    Sign {
        /// Reads the file from its standard input and prints the signature.
        command: Command,
        /// The file.
        from: String,
        /// The signature, which is written.
        to: String,
    },
    /// Makes an overlay's directory of changes fit to be a file system of its own.
    ForgetOverlay {
        /// The directory.
        dir: String,
    },
    /// A document about the medium.
    Medium {
        /// Which.
        medium: MediumTask,
    },
    /// A task of making the image that is installed.
    Image {
        /// Which.
        image: ImageTask,
    },
    /// A task of publishing it.
    Push {
        /// Which.
        push: PushTask,
    },
}
