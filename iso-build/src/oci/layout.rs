// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An OCI image layout: a directory with blobs by digest and an index of one manifest. Reading, and writing so that the
//! same layers and labels make the same manifest digest.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use oci_spec::image::{
    Arch, ConfigBuilder, Descriptor, DescriptorBuilder, HistoryBuilder, ImageConfiguration, ImageConfigurationBuilder,
    ImageIndex, ImageIndexBuilder, ImageManifest, ImageManifestBuilder, MediaType, OciLayoutBuilder, Os,
    PlatformBuilder, RootFsBuilder, SCHEMA_VERSION, Sha256Digest,
};
use sha2::{Digest, Sha256};

use super::annotations::{self, REF_NAME};
use super::layer::WrittenLayer;
use crate::error::{Context, Error};
use crate::hash::hex;

/// Where a layout has its blobs.
pub const BLOBS: &str = "blobs/sha256";

/// A layout in a directory.
#[derive(Debug, Clone)]
pub struct Layout {
    dir: PathBuf,
}

/// What an image is called and what it says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The tag (`org.opencontainers.image.ref.name` of the index entry).
    pub tag: String,
    /// Labels of the configuration.
    pub labels: BTreeMap<String, String>,
    /// Seconds since 1970, for `created`.
    pub epoch: u64,
    /// Architecture in Go's words: amd64, arm64.
    pub arch: String,
}

/// An image of a layout: its manifest and configuration.
#[derive(Debug, Clone)]
pub struct Image {
    /// Digest of the manifest.
    pub digest: String,
    /// The manifest.
    pub manifest: ImageManifest,
    /// The configuration.
    pub config: ImageConfiguration,
}

impl Image {
    /// Labels of the configuration.
    #[must_use]
    pub fn labels(&self) -> HashMap<String, String> {
        self.config.config().as_ref().and_then(|config| config.labels().clone()).unwrap_or_default()
    }
}

impl Layout {
    /// Makes an empty layout in `dir`, which may exist but must hold nothing.
    pub fn create(dir: &Path) -> Result<Self, Error> {
        fs::create_dir_all(dir.join(BLOBS)).context(|| format!("making {}", dir.display()))?;
        let layout = OciLayoutBuilder::default().image_layout_version("1.0.0").build().map_err(broken(dir))?;
        let text = serde_json::to_string(&layout).expect("plain data");
        fs::write(dir.join("oci-layout"), text).context(|| format!("writing {}/oci-layout", dir.display()))?;
        Ok(Self { dir: dir.to_owned() })
    }

    /// Opens the layout in `dir`.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let marker = dir.join("oci-layout");
        if !marker.is_file() {
            return Err(Error::Usage(format!("{} is no OCI layout: it has no file oci-layout", dir.display())));
        }
        Ok(Self { dir: dir.to_owned() })
    }

    /// Where a blob is or will be.
    #[must_use]
    pub fn blob(&self, hex_digest: &str) -> PathBuf {
        self.dir.join(BLOBS).join(hex_digest)
    }

    /// Where a layer is written before its digest is known.
    #[must_use]
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.dir.join(format!(".{name}.new"))
    }

    /// Takes a layer that was written to `scratch` in as a blob.
    pub fn take(&self, scratch: &Path, layer: &WrittenLayer) -> Result<(), Error> {
        let blob = self.blob(&layer.digest);
        fs::rename(scratch, &blob).context(|| format!("moving {} to {}", scratch.display(), blob.display()))
    }

    /// The image of `tag`, or the only one when `tag` is none.
    pub fn image(&self, tag: Option<&str>) -> Result<Image, Error> {
        let entry = self.entry(tag)?;
        let manifest: ImageManifest = self.json(&entry)?;
        let config = self.json(manifest.config())?;
        Ok(Image { digest: entry.digest().to_string(), manifest, config })
    }

    /// What the index says of `tag`, or of the only image when `tag` is none.
    pub fn entry(&self, tag: Option<&str>) -> Result<Descriptor, Error> {
        let path = self.dir.join("index.json");
        let index = ImageIndex::from_file(&path).map_err(broken(&path))?;
        let tag_of = |entry: &Descriptor| entry.annotations().as_ref().and_then(|notes| notes.get(REF_NAME).cloned());
        let mut found = index.manifests().iter().filter(|entry| tag.is_none() || tag_of(entry).as_deref() == tag);
        match (found.next(), found.next()) {
            (Some(entry), None) => Ok(entry.clone()),
            (None, _) => {
                let wanted = tag.map_or_else(String::new, |tag| format!(" with the tag {tag}"));
                Err(Error::Usage(format!("{} has no image{wanted}", self.dir.display())))
            }
            (Some(_), Some(_)) => {
                Err(Error::Usage(format!("{} has several images: say which by its tag", self.dir.display())))
            }
        }
    }

    pub(super) fn json<T: serde::de::DeserializeOwned>(&self, descriptor: &Descriptor) -> Result<T, Error> {
        let path = self.blob(descriptor.digest().digest());
        let bytes = fs::read(&path).context(|| format!("reading {}", path.display()))?;
        if hex(&Sha256::digest(&bytes)) != descriptor.digest().digest() {
            return Err(broken(&path)("its content does not match its digest"));
        }
        serde_json::from_slice(&bytes).map_err(broken(&path))
    }

    /// Writes configuration, manifest and index for `layers`, which are blobs already. Returns the manifest's digest.
    pub fn finish(&self, layers: &[(Descriptor, String)], history: &[String], names: &Names) -> Result<String, Error> {
        let (config, manifest) = self.documents(layers, history, names).map_err(broken(&self.dir))?;
        let platform = PlatformBuilder::default()
            .architecture(Arch::from(names.arch.as_str()))
            .os(Os::Linux)
            .build()
            .map_err(broken(&self.dir))?;
        let config = self.put(&config, MediaType::ImageConfig)?;
        let mut manifest = manifest;
        manifest.set_config(config);
        let mut entry = self.put(&manifest, MediaType::ImageManifest)?;
        entry.set_platform(Some(platform));
        entry.set_annotations(Some(HashMap::from([(REF_NAME.to_owned(), names.tag.clone())])));
        let digest = entry.digest().to_string();
        let index = ImageIndexBuilder::default()
            .schema_version(SCHEMA_VERSION)
            .media_type(MediaType::ImageIndex)
            .manifests(vec![entry])
            .build()
            .map_err(broken(&self.dir))?;
        self.write_index(&index)?;
        Ok(digest)
    }

    pub(super) fn write_index<T: serde::Serialize>(&self, index: &T) -> Result<(), Error> {
        let path = self.dir.join("index.json");
        fs::write(&path, sorted_json(index)).context(|| format!("writing {}", path.display()))
    }

    fn documents(
        &self,
        layers: &[(Descriptor, String)],
        history: &[String],
        names: &Names,
    ) -> oci_spec::Result<(ImageConfiguration, ImageManifest)> {
        let created = timestamp(names.epoch);
        let diff_ids: Vec<String> = layers.iter().map(|(_, diff_id)| format!("sha256:{diff_id}")).collect();
        let history = history
            .iter()
            .map(|line| HistoryBuilder::default().created(created.clone()).created_by(line.clone()).build())
            .collect::<oci_spec::Result<Vec<_>>>()?;
        let labels: HashMap<String, String> = names.labels.clone().into_iter().collect();
        let config = ImageConfigurationBuilder::default()
            .created(created)
            .architecture(Arch::from(names.arch.as_str()))
            .os(Os::Linux)
            .config(ConfigBuilder::default().labels(labels).cmd(vec!["/sbin/init".to_owned()]).build()?)
            .rootfs(RootFsBuilder::default().typ("layers").diff_ids(diff_ids).build()?)
            .history(history)
            .build()?;
        let empty = Sha256Digest::from_str(&"0".repeat(64))?;
        let manifest = ImageManifestBuilder::default()
            .schema_version(SCHEMA_VERSION)
            .media_type(MediaType::ImageManifest)
            .config(Descriptor::new(MediaType::ImageConfig, 0, empty))
            .layers(layers.iter().map(|(descriptor, _)| descriptor.clone()).collect::<Vec<_>>())
            .annotations(annotations::of(&names.labels, names.epoch))
            .build()?;
        Ok((config, manifest))
    }

    pub(super) fn put<T: serde::Serialize>(&self, document: &T, media_type: MediaType) -> Result<Descriptor, Error> {
        self.put_bytes(sorted_json(document).as_bytes(), media_type)
    }

    pub(super) fn put_bytes(&self, bytes: &[u8], media_type: MediaType) -> Result<Descriptor, Error> {
        let digest = hex(&Sha256::digest(bytes));
        let path = self.blob(&digest);
        fs::write(&path, bytes).context(|| format!("writing {}", path.display()))?;
        descriptor(media_type, bytes.len() as u64, &digest)
    }
}

/// A descriptor from its parts.
pub fn descriptor(media_type: MediaType, size: u64, hex_digest: &str) -> Result<Descriptor, Error> {
    let digest = Sha256Digest::from_str(hex_digest).map_err(broken(Path::new(hex_digest)))?;
    DescriptorBuilder::default()
        .media_type(media_type)
        .size(size)
        .digest(digest)
        .build()
        .map_err(broken(Path::new(hex_digest)))
}

/// JSON with the keys of maps in order: the documents' hash maps have none, and a digest needs one.
fn sorted_json<T: serde::Serialize>(document: &T) -> String {
    serde_json::to_value(document).expect("plain data").to_string()
}

/// `epoch` as RFC 3339 in UTC (civil-from-days: Howard Hinnant, "chrono-compatible low-level date algorithms").
#[must_use]
pub fn timestamp(epoch: u64) -> String {
    let (days, seconds) = (epoch / 86_400, epoch % 86_400);
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

pub(super) fn broken<E: std::fmt::Display>(path: &Path) -> impl FnOnce(E) -> Error {
    let path = path.display().to_string();
    move |error| Error::Stage { stage: "oci".to_owned(), message: format!("{path}: {error}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(labels: &[(&str, &str)]) -> Names {
        let labels = labels.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        Names { tag: "latest".to_owned(), labels, epoch: 1_767_225_600, arch: "amd64".to_owned() }
    }

    #[test]
    fn labels_in_any_order_make_one_digest_and_read_back() {
        let many: Vec<(String, String)> = (0..20).map(|n| (format!("k{n}"), n.to_string())).collect();
        let mut forward: Vec<(&str, &str)> = many.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let mut digests = Vec::new();
        for _ in 0..2 {
            let dir = tempfile::tempdir().unwrap();
            let layout = Layout::create(dir.path()).unwrap();
            digests.push(layout.finish(&[], &[], &names(&forward)).unwrap());
            let image = Layout::open(dir.path()).unwrap().image(Some("latest")).unwrap();
            assert_eq!(image.digest, digests[0]);
            assert_eq!(image.labels()["k7"], "7");
            let annotations = image.manifest.annotations().clone().unwrap();
            assert_eq!(annotations[annotations::CREATED], "2026-01-01T00:00:00Z");
            assert_eq!(image.config.architecture().to_string(), "amd64");
            assert!(layout.image(Some("other")).is_err());
            forward.reverse();
        }
        assert_eq!(digests[0], digests[1]);
    }

    #[test]
    fn a_flipped_byte_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let layout = Layout::create(dir.path()).unwrap();
        let digest = layout.finish(&[], &[], &names(&[])).unwrap();
        let blob = layout.blob(digest.strip_prefix("sha256:").unwrap());
        let text = fs::read_to_string(&blob).unwrap();
        fs::write(&blob, text.replacen('2', "3", 1)).unwrap();
        assert!(layout.image(None).unwrap_err().to_string().contains("does not match its digest"));
    }

    #[test]
    fn what_is_no_layout_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Layout::open(dir.path()).unwrap_err().to_string().contains("no OCI layout"));
    }

    #[test]
    fn timestamps_are_utc() {
        for (epoch, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_767_225_600, "2026-01-01T00:00:00Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
        ] {
            assert_eq!(timestamp(epoch), text);
        }
    }
}
