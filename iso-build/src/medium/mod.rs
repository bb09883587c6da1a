// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What is told of a medium, on it and beside it: a [manifest] of what it was made of, and the live system's bill of
//! materials. Both are made before the ISO, so they lie on it and do not name its digest. Putting them there is
//! `stages::iso`'s part.

mod facts;
pub mod manifest;

use std::path::Path;

use bootc_exec::{Context, ExecError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::hash::hex;
use crate::image::sbom;
use crate::run::sums::sha256;

pub use facts::facts;
use manifest::Order;

/// The folder on the medium.
pub const FOLDER: &str = "particleos";
/// The manifest's name, there and beside the ISO.
pub const MANIFEST: &str = "manifest.json";
/// The bill of materials' name, there and beside the ISO.
pub const SBOM: &str = sbom::FILE;

/// The list of checksums, on the medium and beside the ISO.
pub const SUMS: &str = "SHA256SUMS";
/// Its signature, called as Debian calls those of its media.
pub const SIGNATURE: &str = "SHA256SUMS.sign";

/// A document about the medium. Paths may contain the plan's placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "medium", rename_all = "kebab-case")]
pub enum MediumTask {
    /// Writes the manifest.
    Manifest(Order),
    /// Writes the bill of materials of the live system (SPDX 2.3).
    Sbom {
        /// dpkg's database.
        status: String,
        /// What the packages of sources were installed in.
        root: String,
        /// The file systems that it is made of, which no other has.
        parts: Vec<String>,
        /// What the live system is called.
        name: String,
        /// Its version.
        version: String,
        /// Time stamp.
        epoch: u64,
        /// The file to write.
        to: String,
    },
}

/// Carries `task` out.
pub fn run(task: &MediumTask, context: &Context) -> Result<(), ExecError> {
    match task {
        MediumTask::Manifest(order) => manifest::write(order, &|text| context.fill(text)),
        MediumTask::Sbom { status, root, parts, name, version, epoch, to } => {
            let unique = digest_of_all(parts.iter().map(|part| context.fill(part)))?;
            let [status, root, to] = [status, root, to].map(|path| context.fill(path));
            let packages = (Path::new(&status), Path::new(&root));
            sbom::write_live(packages, (name, version), &unique, *epoch, Path::new(&to)).map_err(|error| {
                ExecError::io("writing the bill of materials")(std::io::Error::other(error.to_string()))
            })
        }
    }
}

fn digest_of_all(files: impl Iterator<Item = String>) -> Result<String, ExecError> {
    let mut hash = Sha256::new();
    for file in files {
        hash.update(sha256(Path::new(&file)).map_err(ExecError::io(format!("reading {file}")))?);
    }
    Ok(hex(&hash.finalize()))
}
