// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reading an OCI image layout (image-spec: image-layout.md) that lies in a directory: which manifest a tag means,
//! what it needs, whether every blob is what its digest says. Registries are asked through skopeo (`probe`).

use crate::error::ExecError;
use bootc_plan::error::{Code, Fault};
use bootc_plan::facts::ImageFact;
use oci_spec::image::{Descriptor, ImageConfiguration, ImageIndex, ImageManifest, MediaType};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Key of a tag in an index (image-spec: annotations.md).
const REF_NAME: &str = "org.opencontainers.image.ref.name";
const CHUNK: usize = 1 << 20;

/// The manifest for this machine that `tag` names in the layout at `dir`, and what it says.
pub fn inspect(dir: &Path, tag: Option<&str>, architecture: &str) -> Result<ImageFact, ExecError> {
    let index: ImageIndex = json(&read(&dir.join("index.json"))?, "index.json")?;
    let named = pick(index.manifests(), tag)
        .ok_or_else(|| unreadable(format!("no descriptor found for reference \"{}\"", tag.unwrap_or_default())))?;
    let descriptor = match named.media_type() {
        MediaType::ImageIndex => {
            let nested: ImageIndex = json(&blob(dir, named)?, "the image index")?;
            for_platform(nested.manifests(), architecture)
                .cloned()
                .ok_or_else(|| unreadable(format!("the image has no variant for linux/{architecture}")))?
        }
        _ => named.clone(),
    };
    let manifest: ImageManifest = json(&blob(dir, &descriptor)?, "the manifest")?;
    let config: ImageConfiguration = json(&blob(dir, manifest.config())?, "the image configuration")?;
    let labels = config.config().as_ref().and_then(|c| c.labels().clone()).unwrap_or_default();
    Ok(ImageFact {
        digest: descriptor.digest().to_string(),
        bytes: manifest.layers().iter().map(Descriptor::size).sum(),
        architecture: config.architecture().to_string(),
        labels: labels.into_iter().collect(),
        problem: None,
    })
}

/// Reads every blob that manifest `digest` needs and compares it with its digest. `seen` is told the bytes so far and
/// ends the reading with its error.
pub fn verify(dir: &Path, digest: &str, seen: &mut dyn FnMut(u64) -> Result<(), ExecError>) -> Result<(), ExecError> {
    let path = blob_path(dir, digest);
    let manifest_bytes = read(&path)?;
    check_sum(&path, digest, &hex(&Sha256::digest(&manifest_bytes)))?;
    let manifest: ImageManifest = json(&manifest_bytes, "the manifest")?;
    let mut done = 0;
    let unique: BTreeMap<String, &Descriptor> =
        manifest.layers().iter().chain([manifest.config()]).map(|d| (d.digest().to_string(), d)).collect();
    for (digest, descriptor) in unique {
        let path = blob_path(dir, &digest);
        let found = hash_file(&path, &mut |count| {
            done += count;
            seen(done)
        })?;
        check_sum(&path, &digest, &found)?;
        log::debug!("{digest}: {} bytes are intact", descriptor.size());
    }
    Ok(())
}

fn pick<'a>(manifests: &'a [Descriptor], tag: Option<&str>) -> Option<&'a Descriptor> {
    let name = |descriptor: &Descriptor| {
        descriptor.annotations().as_ref().and_then(|a: &HashMap<String, String>| a.get(REF_NAME).cloned())
    };
    match tag {
        // skopeo takes the only image when no tag is given.
        None => manifests.first().filter(|_| manifests.len() == 1),
        Some(tag) => manifests.iter().find(|descriptor| name(descriptor).as_deref() == Some(tag)),
    }
}

fn for_platform<'a>(manifests: &'a [Descriptor], architecture: &str) -> Option<&'a Descriptor> {
    manifests.iter().find(|descriptor| {
        descriptor.platform().as_ref().is_some_and(|platform| {
            platform.architecture().to_string() == architecture && platform.os().to_string() == "linux"
        })
    })
}

/// A small blob (manifest, configuration), checked.
fn blob(dir: &Path, descriptor: &Descriptor) -> Result<Vec<u8>, ExecError> {
    let digest = descriptor.digest().to_string();
    let path = blob_path(dir, &digest);
    let bytes = read(&path)?;
    check_sum(&path, &digest, &hex(&Sha256::digest(&bytes)))?;
    Ok(bytes)
}

fn blob_path(dir: &Path, digest: &str) -> PathBuf {
    dir.join("blobs").join(digest.replacen(':', "/", 1))
}

fn hash_file(path: &Path, seen: &mut dyn FnMut(u64) -> Result<(), ExecError>) -> Result<String, ExecError> {
    let what = || ExecError::io(format!("reading {}", path.display()));
    let mut file = File::open(path).map_err(what())?;
    let (mut hasher, mut buffer) = (Sha256::new(), vec![0; CHUNK]);
    loop {
        let count = file.read(&mut buffer).map_err(what())?;
        if count == 0 {
            return Ok(hex(&hasher.finalize()));
        }
        hasher.update(&buffer[..count]);
        seen(count as u64)?;
    }
}

fn check_sum(path: &Path, digest: &str, found: &str) -> Result<(), ExecError> {
    if digest == format!("sha256:{found}") {
        return Ok(());
    }
    let details = format!("{} should have the digest {digest}, but its content has sha256:{found}", path.display());
    Err(ExecError::Fault(Fault::new(Code::Refused, "image-corrupt", details)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, ExecError> {
    std::fs::read(path).map_err(|source| match source.kind() {
        // In skopeo's words, so that one table of causes serves both.
        std::io::ErrorKind::NotFound => unreadable(format!("open {}: no such file or directory", path.display())),
        _ => ExecError::io(format!("reading {}", path.display()))(source),
    })
}

fn json<T: DeserializeOwned>(bytes: &[u8], what: &str) -> Result<T, ExecError> {
    serde_json::from_slice(bytes).map_err(|error| unreadable(format!("parsing {what}: {error}")))
}

fn unreadable(details: String) -> ExecError {
    let fault = bootc_plan::explain::explain(&details).map_or_else(
        || Fault::new(Code::Refused, "image-unreadable", details.clone()).arg("image", "oci"),
        |cause| Fault { code: Code::Refused, ..cause.fault(details.clone()) },
    );
    ExecError::Fault(fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::fs;

    fn put(dir: &Path, bytes: &[u8]) -> (String, usize) {
        let digest = hex(&Sha256::digest(bytes));
        fs::create_dir_all(dir.join("blobs/sha256")).unwrap();
        fs::write(dir.join("blobs/sha256").join(&digest), bytes).unwrap();
        (format!("sha256:{digest}"), bytes.len())
    }

    /// A layout with one layer; returns its manifest digest.
    fn layout(dir: &Path) -> String {
        let layer = put(dir, b"a layer");
        let config = json!({"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers", "diff_ids": [layer.0]},
            "config": {"Labels": {"containers.bootc": "1"}}});
        let config = put(dir, config.to_string().as_bytes());
        let manifest = json!({"schemaVersion": 2,
            "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": config.0, "size": config.1},
            "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": layer.0, "size": layer.1}]});
        let manifest = put(dir, manifest.to_string().as_bytes());
        let index = json!({"schemaVersion": 2, "manifests": [{"digest": manifest.0, "size": manifest.1,
            "mediaType": "application/vnd.oci.image.manifest.v1+json", "annotations": {REF_NAME: "latest"}}]});
        fs::write(dir.join("index.json"), index.to_string()).unwrap();
        manifest.0
    }

    #[test]
    fn a_sound_layout_is_read_and_verified() {
        let dir = tempfile::tempdir().unwrap();
        let digest = layout(dir.path());
        for tag in [Some("latest"), None] {
            let fact = inspect(dir.path(), tag, "amd64").unwrap();
            assert_eq!((fact.digest.as_str(), fact.bytes, fact.architecture.as_str()), (digest.as_str(), 7, "amd64"));
            assert_eq!(fact.labels["containers.bootc"], "1");
        }
        let mut last = 0;
        let mut seen = |bytes| {
            last = bytes;
            Ok(())
        };
        verify(dir.path(), &digest, &mut seen).unwrap();
        assert!(last > 7);
        let mut stops =
            |_| Err(ExecError::Io { what: "stopping".into(), source: std::io::ErrorKind::Interrupted.into() });
        assert!(verify(dir.path(), &digest, &mut stops).unwrap_err().to_string().starts_with("stopping"));
    }

    #[test]
    fn each_damage_is_named() {
        let id = |result: Result<ImageFact, ExecError>| result.unwrap_err().fault().id;
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(id(inspect(dir.path(), None, "amd64")), "image-medium-missing");
        let digest = layout(dir.path());
        assert_eq!(id(inspect(dir.path(), Some("nosuch"), "amd64")), "image-tag-missing");
        let layer = fs::read_dir(dir.path().join("blobs/sha256")).unwrap().map(|e| e.unwrap().path());
        let layer = layer.into_iter().find(|path| fs::read(path).unwrap() == b"a layer").unwrap();
        fs::write(layer, b"a lAyer").unwrap();
        assert_eq!(verify(dir.path(), &digest, &mut |_| Ok(())).unwrap_err().fault().id, "image-corrupt");
        fs::write(dir.path().join("blobs").join(digest.replace(':', "/")), b"{}").unwrap();
        assert_eq!(id(inspect(dir.path(), None, "amd64")), "image-corrupt");
    }
}
