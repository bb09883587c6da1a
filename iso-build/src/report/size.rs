// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The space of a medium, as its manifest and the cache tell. The manifest is the medium's own: the one beside it may tell of
//! another that was built into the same directory.

use std::fs;
use std::path::Path;

use particle_vm::VmError;
use serde::Serialize;
use serde_json::Value;

use super::packages;
use crate::error::{Context, Error};
use crate::medium::{FOLDER, MANIFEST};
use crate::oci::layout::BLOBS;

/// The packages' file system on the medium.
const BASE: &str = "live/filesystem.squashfs";

/// A part and its bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Share {
    /// Bytes on the medium.
    pub bytes: u64,
    /// A file of the medium, or a package.
    pub name: String,
}

/// Where the bytes are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Size {
    /// The whole medium.
    pub bytes: u64,
    /// Files and images, the largest first; what is left is `other`.
    pub files: Vec<Share>,
    /// The packages of the base file system, the largest first: estimated, see `packages`. Absent when the cache has their root
    /// no more.
    pub packages: Option<Vec<Share>>,
}

/// Reads the ISO and what the cache has of its stages.
///
/// # Errors
/// When the ISO has no manifest, or the root of its packages cannot be read.
pub fn size(iso: &Path, cache: &Path) -> Result<Size, Error> {
    let bytes = fs::metadata(iso).context(|| format!("reading {}", iso.display()))?.len();
    let manifest = manifest(iso)?;
    let stage = |id: &str| manifest["stages"][id].as_str().map(|key| cache.join(format!("{id}-{key}")));
    let mut files = listed(&manifest["files"], |file| file["size"].as_u64());
    files.extend(listed(&manifest["images"], |_| stage("image").and_then(|layout| blobs(&layout))));
    let known: u64 = files.iter().map(|file| file.bytes).sum();
    files.push(Share { bytes: bytes.saturating_sub(known), name: "other".to_owned() });
    files.sort_by(|a, b| b.cmp(a));
    let base = files.iter().find(|file| file.name == BASE).map_or(0, |file| file.bytes);
    let packages = match stage("rootfs").filter(|root| root.is_dir()) {
        Some(root) => Some(packages::shares(&root, base)?),
        None => None,
    };
    Ok(Size { bytes, files, packages })
}

/// What the medium says of itself.
fn manifest(iso: &Path) -> Result<Value, Error> {
    let inside = format!("/{FOLDER}/{MANIFEST}");
    let context = || format!("reading {inside} of {}", iso.display());
    let folder = tempfile::tempdir().context(context)?;
    let file = folder.path().join(MANIFEST);
    particle_vm::extract(iso, &inside, &file).map_err(|error| match error {
        VmError::Tool { .. } => Error::Usage(format!(
            "{} is no medium of this program: it has no {inside}, or is damaged (`report --boot --iso FILE` measures any): {error}",
            iso.display()
        )),
        error => error.into(),
    })?;
    let text = fs::read(&file).context(context)?;
    serde_json::from_slice(&text)
        .map_err(|error| Error::Stage { stage: "report".to_owned(), message: format!("{}: {error}", context()) })
}

fn listed(list: &Value, bytes: impl Fn(&Value) -> Option<u64>) -> Vec<Share> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    let share = |entry: &Value| Some(Share { bytes: bytes(entry)?, name: entry["name"].as_str()?.to_owned() });
    list.iter().filter_map(share).collect()
}

/// Bytes of an OCI layout's blobs.
fn blobs(layout: &Path) -> Option<u64> {
    let entries = fs::read_dir(layout.join(BLOBS)).ok()?;
    entries.map(|entry| entry.and_then(|entry| entry.metadata()).map(|meta| meta.len()).ok()).sum()
}
