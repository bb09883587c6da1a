// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An OCI image layout in a folder (index.json, oci-layout, blobs/sha256): blobs and tags. What images are made of
//! belongs to `image`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Media type of an index.
pub(crate) const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const TAG: &str = "org.opencontainers.image.ref.name";

/// A digest as registries write it.
pub fn digest(bytes: &[u8]) -> String {
    format!("sha256:{:x}", Sha256::digest(bytes))
}

/// An OCI image layout in a folder. Images are added by one thread at a time; reading is free.
#[derive(Debug, Clone)]
pub struct Layout {
    dir: PathBuf,
}

impl Layout {
    /// Makes a folder an empty layout, or takes the layout that is there.
    pub fn new(dir: impl Into<PathBuf>) -> Layout {
        let layout = Layout { dir: dir.into() };
        let blobs = layout.dir.join("blobs/sha256");
        fs::create_dir_all(&blobs).unwrap_or_else(|error| panic!("making {}: {error}", blobs.display()));
        if !layout.dir.join("index.json").exists() {
            layout.write("oci-layout", json!({"imageLayoutVersion": "1.0.0"}).to_string().as_bytes());
            layout.write_index(&json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": []}));
        }
        layout
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What a reference (a tag, or the digest of a blob that is there) names: a digest.
    pub fn resolve(&self, reference: &str) -> Option<String> {
        if reference.contains(':') {
            return self.blob_path(reference).is_some_and(|path| path.exists()).then(|| reference.to_owned());
        }
        let index = self.read_index();
        let tagged = index["manifests"].as_array()?.iter().find(|entry| entry["annotations"][TAG] == reference)?;
        Some(text(&tagged["digest"]))
    }

    /// All tags, the oldest first.
    pub fn tags(&self) -> Vec<String> {
        let index = self.read_index();
        let tags = index["manifests"].as_array().into_iter().flatten().map(|entry| &entry["annotations"][TAG]);
        tags.filter_map(|tag| tag.as_str().map(str::to_owned)).collect()
    }

    /// The bytes of a blob, when it is there.
    pub fn blob(&self, digest: &str) -> Option<Vec<u8>> {
        fs::read(self.blob_path(digest)?).ok()
    }

    /// Where a blob is or would be, for tests that damage or remove it; nothing when it is no SHA-256 digest.
    pub fn blob_path(&self, digest: &str) -> Option<PathBuf> {
        let hex = digest.strip_prefix("sha256:")?;
        let fine = hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        fine.then(|| self.dir.join("blobs/sha256").join(hex))
    }

    /// Writes a blob and describes it.
    pub(crate) fn store(&self, media_type: &str, bytes: &[u8]) -> Value {
        let digest = digest(bytes);
        self.write(&format!("blobs/{}", digest.replace(':', "/")), bytes);
        json!({"mediaType": media_type, "digest": digest, "size": bytes.len()})
    }

    /// Makes a tag name what is described; one that exists moves.
    pub(crate) fn tag(&self, tag: &str, mut descriptor: Value) {
        descriptor["annotations"] = json!({TAG: tag});
        let mut index = self.read_index();
        let manifests = index["manifests"].as_array_mut().expect("index.json has `manifests`");
        manifests.retain(|entry| entry["annotations"][TAG] != tag);
        manifests.push(descriptor);
        self.write_index(&index);
    }

    fn read_index(&self) -> Value {
        let path = self.dir.join("index.json");
        let read = fs::read(&path).map_err(|error| error.to_string());
        read.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| error.to_string()))
            .unwrap_or_else(|error| panic!("reading {}: {error}", path.display()))
    }

    fn write_index(&self, index: &Value) {
        // A registry may be reading it: it appears at once.
        self.write("index.json.new", index.to_string().as_bytes());
        let from = self.dir.join("index.json.new");
        fs::rename(&from, self.dir.join("index.json")).unwrap_or_else(|e| panic!("renaming {}: {e}", from.display()));
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.dir.join(name);
        fs::write(&path, bytes).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
    }
}

/// A string of a descriptor.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is a digest")).to_owned()
}
