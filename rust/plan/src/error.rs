// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Errors with two readers: a stable id with arguments (`cpp/MessageTable.h` has the sentence a person reads) and
//! details in the tools' own words. Wording does not belong here.

use crate::ids;
use serde::{Deserialize, Serialize};
use std::fmt::Display;
use thiserror::Error;

/// Kind of a failure; decides which `JobResult` the host makes of it and the exit status of `bootc-job`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The module's configuration is wrong.
    BadConfig,
    /// What Calamares handed over is wrong or incomplete.
    BadRequest,
    /// A tool or a file that is needed is missing; nothing was touched.
    MissingRequirement,
    /// The layout, image or machine cannot work; nothing was touched.
    Refused,
    /// A command failed while working.
    CommandFailed,
    /// A file could not be read or written while working.
    Io,
    /// Ended on request.
    Stopped,
    /// A defect of this program.
    Internal,
}

/// A failure as it crosses the seam.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Kind.
    pub code: Code,
    /// One of [`ids::ERRORS`].
    pub id: String,
    /// Named values for the sentence.
    pub args: Vec<(String, String)>,
    /// The whole story for experts; never empty.
    pub details: String,
}

impl Fault {
    /// A failure without arguments. An id that is not in the catalogue is a defect, found by the tests.
    pub fn new(code: Code, id: &str, details: impl Into<String>) -> Self {
        debug_assert!(ids::error(id).is_some(), "the error id {id} is not in the catalogue");
        Fault { code, id: id.into(), args: Vec::new(), details: details.into() }
    }

    /// With one more argument.
    pub fn arg(mut self, key: &str, value: impl Display) -> Self {
        self.args.push((key.into(), value.to_string()));
        self
    }
}

/// Why no plan could be made. Nothing has been touched when one of these comes back.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PlanError {
    /// The configuration does not parse or holds a value that cannot be.
    #[error("bootc.conf: {problem}")]
    Config {
        /// What is wrong, with key and position.
        problem: String,
    },
    /// GlobalStorage lacks a value or holds one of another type.
    #[error("GlobalStorage {key}: {problem} (written by the {module} module)")]
    Request {
        /// The key.
        key: String,
        /// The Calamares module that writes it.
        module: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// Tools that are needed are not installed on the live system.
    #[error("not installed on this system: {}", .tools.join(", "))]
    ToolsMissing {
        /// Program names.
        tools: Vec<String>,
    },
    /// A file that bootc reads on the live system is missing.
    #[error("{path} is missing on this system: {why}")]
    LiveFileMissing {
        /// The file.
        path: String,
        /// Who needs it.
        why: &'static str,
    },
    /// The image cannot be read at all.
    #[error("the image {image} cannot be read: {problem}")]
    ImageUnreadable {
        /// Reference.
        image: String,
        /// The reason.
        problem: String,
    },
    /// No source has the image, for different reasons.
    #[error("no source has the image that can be installed:\n{}", .failures.join("\n"))]
    NoSource {
        /// A line for each.
        failures: Vec<String>,
    },
    /// The image is not the one that the configuration pins.
    #[error("the image {image} has the digest {found}, but bootc.conf pins {pinned}")]
    DigestMismatch {
        /// Reference.
        image: String,
        /// What was found.
        found: String,
        /// What is pinned.
        pinned: String,
    },
    /// A signature is wanted, and nobody would ask for one.
    #[error("bootc.conf demands signatures, but {why}")]
    SignatureNotDemanded {
        /// What lets the image through.
        why: String,
    },
    /// The policy is none.
    #[error("the policy for images cannot be used: {problem}")]
    Policy {
        /// Why.
        problem: String,
    },
    /// The image is for another architecture.
    #[error("the image {image} is for {found}, this machine is {expected}")]
    Architecture {
        /// Reference.
        image: String,
        /// The image's.
        found: String,
        /// The machine's, in OCI's words.
        expected: String,
    },
    /// The image has no layers.
    #[error("the image {image} is empty")]
    Empty {
        /// Reference.
        image: String,
    },
    /// The image does not say that it is bootable.
    #[error("the image {image} carries neither the label containers.bootc nor ostree.bootable")]
    NotBootable {
        /// Reference.
        image: String,
    },
    /// A mount that GlobalStorage promises is not there.
    #[error("{device} should be mounted on {target}, but it is not")]
    NotMounted {
        /// Partition.
        device: String,
        /// Where.
        target: String,
    },
    /// A rule about the disk layout is not met.
    #[error("{rule}")]
    Layout {
        /// Catalogue id, such as `no-root-partition`.
        id: &'static str,
        /// Arguments of the sentence.
        args: Vec<(&'static str, String)>,
        /// The rule in words.
        rule: String,
    },
}

impl PlanError {
    /// A layout refusal.
    pub fn layout(id: &'static str, args: &[(&'static str, &str)], rule: impl Into<String>) -> Self {
        PlanError::Layout { id, args: args.iter().map(|(k, v)| (*k, (*v).to_owned())).collect(), rule: rule.into() }
    }

    /// The error as id, arguments and details.
    pub fn fault(&self) -> Fault {
        let details = self.to_string();
        let fault = |code, id| Fault::new(code, id, details.clone());
        match self {
            PlanError::Config { problem } => fault(Code::BadConfig, "config-invalid").arg("problem", problem),
            PlanError::Request { key, module, .. } => {
                fault(Code::BadRequest, "request-invalid").arg("key", key).arg("module", module)
            }
            PlanError::ToolsMissing { tools } => {
                fault(Code::MissingRequirement, "tool-missing").arg("tool", tools.join(", "))
            }
            PlanError::LiveFileMissing { path, .. } => {
                fault(Code::MissingRequirement, "live-file-missing").arg("path", path)
            }
            PlanError::ImageUnreadable { image, problem } => {
                crate::explain::explain(&format!("skopeo inspect {image}"), problem).map_or_else(
                    || fault(Code::Refused, "image-unreadable").arg("image", image),
                    |cause| Fault { code: Code::Refused, ..cause.fault(details.clone()) },
                )
            }
            PlanError::NoSource { failures } => fault(Code::Refused, "image-no-source").arg("count", failures.len()),
            PlanError::SignatureNotDemanded { .. } => fault(Code::Refused, "signature-not-demanded"),
            PlanError::Policy { .. } => fault(Code::MissingRequirement, "policy-invalid"),
            PlanError::DigestMismatch { .. } => fault(Code::Refused, "digest-mismatch"),
            PlanError::Architecture { .. } => fault(Code::Refused, "image-architecture"),
            PlanError::Empty { .. } => fault(Code::Refused, "image-no-kernel"),
            PlanError::NotBootable { .. } => fault(Code::Refused, "image-not-bootable"),
            PlanError::NotMounted { device, target } => {
                fault(Code::Refused, "not-mounted").arg("device", device).arg("target", target)
            }
            PlanError::Layout { id, args, .. } => {
                args.iter().fold(fault(Code::Refused, id), |fault, (key, value)| fault.arg(key, value))
            }
        }
    }
}
