// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A new version of an image without building it: the layers of another one, shared where the file system can, plus one
//! layer with the files of a directory. For testing updates, and for small local changes.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::Path;

use super::pack::DERIVED;
use super::sbom;
use crate::error::{Context, Error};
use crate::oci::annotations::VERSION;
use crate::oci::layout::{BLOBS, descriptor};
use crate::oci::scan::scan;
use crate::oci::{Entry, Layout, Names, write_layer};

/// What is made of which image.
#[derive(Debug, Clone, Copy)]
pub struct Derive<'a> {
    /// Layout of the image below.
    pub from: &'a Path,
    /// Its tag; none when it is the only one.
    pub from_tag: Option<&'a str>,
    /// Directory with the files that are put on top; all of them will belong to root.
    pub overlay: &'a Path,
    /// The new layout; must not exist.
    pub to: &'a Path,
    /// Tag of the new image.
    pub tag: &'a str,
    /// `org.opencontainers.image.version` of the new image; the old one's when none.
    pub version: Option<&'a str>,
    /// Time stamp of the new files.
    pub epoch: u64,
}

/// Makes the image; returns its manifest's digest.
pub fn derive(order: &Derive) -> Result<String, Error> {
    if order.to.exists() {
        return Err(Error::Usage(format!("{} exists already", order.to.display())));
    }
    let below = Layout::open(order.from)?;
    let image = below.image(order.from_tag)?;
    let files = overlay(order.overlay)?;
    let layout = Layout::create(order.to)?;
    let mut layers = Vec::new();
    for (layer, diff_id) in image.manifest.layers().iter().zip(image.config.rootfs().diff_ids()) {
        let digest = layer.digest().digest();
        link_or_copy(&below.blob(digest), &layout.blob(digest))?;
        layers.push((layer.clone(), diff_id.trim_start_matches("sha256:").to_owned()));
    }
    let scratch = layout.scratch("derived");
    let written = write_layer(&scratch, &files, order.epoch, DERIVED.codec, DERIVED.level)
        .context(|| format!("writing the layer {}", scratch.display()))?;
    layout.take(&scratch, &written)?;
    layers.push((descriptor(written.codec.media_type(), written.size, &written.digest)?, written.diff_id));
    let mut history: Vec<String> =
        image.config.history().iter().flatten().filter_map(|entry| entry.created_by().clone()).collect();
    history.push("particle-iso image --derive".to_owned());
    layout.finish(&layers, &history, &names(order, &image.labels(), &image.config.architecture().to_string()))
}

fn names(order: &Derive, labels: &HashMap<String, String>, arch: &str) -> Names {
    let mut labels: BTreeMap<String, String> = labels.clone().into_iter().collect();
    if let Some(version) = order.version {
        labels.insert(VERSION.to_owned(), version.to_owned());
    }
    Names { tag: order.tag.to_owned(), labels, epoch: order.epoch, arch: arch.to_owned() }
}

/// The overlay's files as root's: whoever prepared the directory need not be root.
fn overlay(dir: &Path) -> Result<Vec<Entry>, Error> {
    let mut entries = scan(dir)?;
    if entries.is_empty() {
        return Err(Error::Usage(format!("--overlay {}: there are no files in it", dir.display())));
    }
    for entry in &mut entries {
        (entry.uid, entry.gid) = (0, 0);
    }
    Ok(entries)
}

/// Copies a whole layout with its bill of materials; blobs are shared.
pub fn share(from: &Path, to: &Path) -> Result<(), Error> {
    let copying = || format!("copying {} to {}", from.display(), to.display());
    fs::create_dir_all(to.join(BLOBS)).context(copying)?;
    for entry in fs::read_dir(from.join(BLOBS)).context(copying)? {
        let entry = entry.context(copying)?;
        link_or_copy(&entry.path(), &to.join(BLOBS).join(entry.file_name()))?;
    }
    for name in ["index.json", "oci-layout"] {
        fs::copy(from.join(name), to.join(name)).context(copying)?;
    }
    match fs::copy(from.join(sbom::FILE), to.join(sbom::FILE)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).context(copying),
        _ => Ok(()),
    }
}

/// Blobs never change, so two layouts can share them.
fn link_or_copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::hard_link(from, to)
        .or_else(|error| match error.kind() {
            io::ErrorKind::CrossesDevices | io::ErrorKind::PermissionDenied => fs::copy(from, to).map(drop),
            _ => Err(error),
        })
        .context(|| format!("copying {} to {}", from.display(), to.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oci::{Codec, Tree};

    /// A layout of one layer with etc/version = 1.
    fn base(dir: &Path) -> std::path::PathBuf {
        let (tree, to) = (dir.join("tree"), dir.join("v1"));
        fs::create_dir_all(tree.join("etc")).unwrap();
        fs::write(tree.join("etc/version"), "1").unwrap();
        fs::write(tree.join("etc/other"), "same").unwrap();
        let layout = Layout::create(&to).unwrap();
        let scratch = layout.scratch("x");
        let written = write_layer(&scratch, &scan(&tree).unwrap(), 1, Codec::Gzip, 6).unwrap();
        layout.take(&scratch, &written).unwrap();
        let layer = descriptor(written.codec.media_type(), written.size, &written.digest).unwrap();
        let labels = BTreeMap::from([("containers.bootc".to_owned(), "1".to_owned())]);
        let names = Names { tag: "latest".to_owned(), labels, epoch: 1, arch: "amd64".to_owned() };
        layout.finish(&[(layer, written.diff_id)], &["base".to_owned()], &names).unwrap();
        to
    }

    #[test]
    fn one_layer_is_added_and_the_rest_is_shared() {
        let dir = tempfile::tempdir().unwrap();
        let from = base(dir.path());
        let (overlay, to) = (dir.path().join("overlay"), dir.path().join("v2"));
        fs::create_dir_all(overlay.join("etc")).unwrap();
        fs::write(overlay.join("etc/version"), "2").unwrap();
        let order =
            Derive { from: &from, from_tag: None, overlay: &overlay, to: &to, tag: "v2", version: Some("2"), epoch: 1 };
        let digest = derive(&order).unwrap();
        let layout = Layout::open(&to).unwrap();
        let image = layout.image(Some("v2")).unwrap();
        assert_eq!(image.digest, digest);
        assert_eq!(image.manifest.layers().len(), 2);
        assert_eq!(image.config.rootfs().diff_ids().len(), 2);
        assert_eq!(image.labels()["containers.bootc"], "1");
        assert_eq!(image.labels()["org.opencontainers.image.version"], "2");
        let tree = Tree::of_image(&layout, &image, |_| true).unwrap();
        assert_eq!((tree.content("etc/version"), tree.content("etc/other")), (Some(&b"2"[..]), Some(&b"same"[..])));
        assert!(derive(&order).unwrap_err().to_string().contains("exists already"));
    }

    #[test]
    fn an_empty_overlay_is_a_mistake() {
        let dir = tempfile::tempdir().unwrap();
        let from = base(dir.path());
        let overlay = dir.path().join("empty");
        fs::create_dir(&overlay).unwrap();
        let to = dir.path().join("v2");
        let order =
            Derive { from: &from, from_tag: None, overlay: &overlay, to: &to, tag: "v2", version: None, epoch: 1 };
        assert!(derive(&order).unwrap_err().to_string().contains("no files"));
        assert!(!to.exists());
    }
}
