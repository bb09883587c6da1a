// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reading an OCI image layout (image-spec: image-layout.md) that lies in a directory or an archive: which manifest a tag
//! means, what it needs, whether every blob is what its digest says. Registries are asked through skopeo (`probe`).

mod files;
mod names;
mod zstd;

pub use self::names::present;

use self::files::Files;
use crate::error::ExecError;
use bootc_plan::error::{Code, Fault};
use bootc_plan::facts::ImageFact;
use chrono::{DateTime, SecondsFormat};
use oci_spec::image::{Descriptor, ImageConfiguration, ImageIndex, ImageManifest, MediaType};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::path::Path;

/// Key of a tag in an index (image-spec: annotations.md).
const REF_NAME: &str = "org.opencontainers.image.ref.name";
const CHUNK: usize = 1 << 20;

/// The manifest for this machine that `tag` names in the layout at `path`, and what it says.
pub fn inspect(path: &Path, tag: Option<&str>, architecture: &str) -> Result<ImageFact, ExecError> {
    let files = Files::open(path)?;
    let index: ImageIndex = json(&read(&files, "index.json")?, "index.json")?;
    let named = pick(index.manifests(), tag)
        .ok_or_else(|| unreadable(format!("no descriptor found for reference \"{}\"", tag.unwrap_or_default())))?;
    let listed = *named.media_type() == MediaType::ImageIndex;
    let descriptor = if listed { of_platform(&blob(&files, named)?, architecture)? } else { named.clone() };
    let manifest: ImageManifest = json(&blob(&files, &descriptor)?, "the manifest")?;
    let config = blob(&files, manifest.config())?;
    let index = listed.then(|| named.digest().to_string());
    fact(descriptor.digest().to_string(), index, &manifest, &config)
}

/// The manifest for this machine that an index lists.
pub fn of_platform(index: &[u8], architecture: &str) -> Result<Descriptor, ExecError> {
    let index: ImageIndex = json(index, "the image index")?;
    let fits = |descriptor: &&Descriptor| {
        descriptor.platform().as_ref().is_some_and(|platform| {
            platform.architecture().to_string() == architecture && platform.os().to_string() == "linux"
        })
    };
    let found = index.manifests().iter().find(fits).cloned();
    found.ok_or_else(|| unreadable(format!("the image has no variant for linux/{architecture}")))
}

/// What manifest and configuration say.
pub fn fact(
    digest: String,
    index: Option<String>,
    manifest: &ImageManifest,
    config: &[u8],
) -> Result<ImageFact, ExecError> {
    let config: ImageConfiguration = json(config, "the image configuration")?;
    let labels = config.config().as_ref().and_then(|c| c.labels().clone()).unwrap_or_default();
    // Whole seconds in UTC: texts of one form compare as the times do.
    let created = config.created().as_ref().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    Ok(ImageFact {
        digest,
        index,
        created: created.map(|time| time.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true)),
        bytes: manifest.layers().iter().map(Descriptor::size).sum(),
        architecture: config.architecture().to_string(),
        labels: labels.into_iter().collect(),
        markers: Vec::new(),
    })
}

/// The descriptor of the configuration in a manifest.
pub fn config_of(manifest: &[u8]) -> Result<Descriptor, ExecError> {
    Ok(json::<ImageManifest>(manifest, "the manifest")?.config().clone())
}

/// sha256 of some bytes as a digest.
pub fn digest_of(bytes: &[u8]) -> String {
    format!("sha256:{}", hex(&Sha256::digest(bytes)))
}

/// Reads every blob that manifest `digest` needs and compares it with its digest. `seen` is told the bytes so far and
/// ends the reading with its error.
pub fn verify(path: &Path, digest: &str, seen: &mut dyn FnMut(u64) -> Result<(), ExecError>) -> Result<(), ExecError> {
    let files = Files::open(path)?;
    let name = blob_name(digest);
    let manifest_bytes = read(&files, &name)?;
    check_sum(&files.shown(&name), digest, &digest_of(&manifest_bytes))?;
    let manifest: ImageManifest = json(&manifest_bytes, "the manifest")?;
    let mut done = 0;
    let unique: BTreeMap<String, &Descriptor> =
        manifest.layers().iter().chain([manifest.config()]).map(|d| (d.digest().to_string(), d)).collect();
    for (digest, descriptor) in unique {
        let name = blob_name(&digest);
        let found = hash_file(&files, &name, &mut |count| {
            done += count;
            seen(done)
        })?;
        check_sum(&files.shown(&name), &digest, &found)?;
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

/// A small blob (manifest, configuration), checked.
fn blob(files: &Files, descriptor: &Descriptor) -> Result<Vec<u8>, ExecError> {
    let digest = descriptor.digest().to_string();
    let name = blob_name(&digest);
    let bytes = read(files, &name)?;
    check_sum(&files.shown(&name), &digest, &digest_of(&bytes))?;
    Ok(bytes)
}

fn blob_name(digest: &str) -> String {
    format!("blobs/{}", digest.replacen(':', "/", 1))
}

fn hash_file(
    files: &Files,
    name: &str,
    seen: &mut dyn FnMut(u64) -> Result<(), ExecError>,
) -> Result<String, ExecError> {
    let what = || ExecError::io(format!("reading {}", files.shown(name)));
    let mut file = files.reader(name).map_err(what())?;
    let (mut hasher, mut buffer) = (Sha256::new(), vec![0; CHUNK]);
    loop {
        let count = file.read(&mut buffer).map_err(what())?;
        if count == 0 {
            return Ok(format!("sha256:{}", hex(&hasher.finalize())));
        }
        hasher.update(&buffer[..count]);
        seen(count as u64)?;
    }
}

fn check_sum(shown: &str, digest: &str, found: &str) -> Result<(), ExecError> {
    if digest == found {
        return Ok(());
    }
    let details = format!("{shown} should have the digest {digest}, but its content has {found}");
    Err(ExecError::Fault(Fault::new(Code::Refused, "image-corrupt", details)))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(files: &Files, name: &str) -> Result<Vec<u8>, ExecError> {
    files.read(name).map_err(|source| match source.kind() {
        // In skopeo's words, so that one table of causes serves both.
        std::io::ErrorKind::NotFound => unreadable(format!("open {}: no such file or directory", files.shown(name))),
        _ => ExecError::io(format!("reading {}", files.shown(name)))(source),
    })
}

/// JSON of the image specification.
fn json<T: DeserializeOwned>(bytes: &[u8], what: &str) -> Result<T, ExecError> {
    serde_json::from_slice(bytes).map_err(|error| unreadable(format!("parsing {what}: {error}")))
}

/// A failure of reading an image, with the id that its words have.
pub fn unreadable(details: String) -> ExecError {
    let fault = bootc_plan::explain::explain("bootc-job", &details).map_or_else(
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
    fn an_archive_is_read_where_it_lies() {
        let dir = tempfile::tempdir().unwrap();
        let digest = layout(&dir.path().join("layout"));
        let path = dir.path().join("image.tar");
        let mut archive = tar::Builder::new(fs::File::create(&path).unwrap());
        archive.append_dir_all(".", dir.path().join("layout")).unwrap();
        archive.finish().unwrap();
        let fact = inspect(&path, Some("latest"), "amd64").unwrap();
        assert_eq!((fact.digest.as_str(), fact.bytes), (digest.as_str(), 7));
        verify(&path, &digest, &mut |_| Ok(())).unwrap();
        let bytes = fs::read(&path).unwrap();
        let at = bytes.windows(7).position(|window| window == b"a layer").unwrap();
        fs::write(&path, [&bytes[..at], b"a lAyer", &bytes[at + 7..]].concat()).unwrap();
        assert_eq!(verify(&path, &digest, &mut |_| Ok(())).unwrap_err().fault().id, "image-corrupt");
    }

    #[test]
    fn times_of_any_zone_are_told_in_utc() {
        let text = json!({"schemaVersion": 2, "layers": [],
            "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": format!("sha256:{}", "0".repeat(64)), "size": 1}});
        let manifest: ImageManifest = serde_json::from_value(text).unwrap();
        for (created, told) in [
            (json!("2026-03-01T02:00:00.987654321+02:00"), Some("2026-03-01T00:00:00Z")),
            (json!("2026-03-01T00:00:00Z"), Some("2026-03-01T00:00:00Z")),
            (json!("yesterday"), None),
            (json!(null), None),
        ] {
            let config = json!({"architecture": "amd64", "os": "linux", "created": created,
                "rootfs": {"type": "layers", "diff_ids": []}});
            let fact = fact(String::new(), None, &manifest, config.to_string().as_bytes()).unwrap();
            assert_eq!(fact.created.as_deref(), told, "{created}");
        }
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
