// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a build does that is no command and no file: typed tasks of the plan, executed by `runner`.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// A typed task in a plan of particle-iso.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "task", rename_all = "kebab-case")]
pub enum IsoTask {
    /// Writes `name  sha256` lines for files below `root`, for the medium's self-check.
    Checksums {
        /// Directory the names are relative to.
        root: PathBuf,
        /// Files and directories below it.
        members: Vec<String>,
        /// The list that is written.
        to: PathBuf,
    },
    /// Writes `content` to `path` with `<digest>` replaced by the manifest digest of an OCI layout.
    WriteWithDigest {
        /// The OCI layout.
        layout: PathBuf,
        /// The file to write.
        path: PathBuf,
        /// What to write.
        content: String,
    },
    /// Moves a finished file to its final name in one step, after syncing it.
    Publish {
        /// The finished file, on the same file system as `to`.
        from: PathBuf,
        /// Its final name.
        to: PathBuf,
    },
}
