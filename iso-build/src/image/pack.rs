// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A tree becomes an OCI layout of several layers. The same tree makes the same manifest digest.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::assign::{Layer, Owners};
use super::files::DATABASE;
use crate::error::{Context, Error};
use crate::oci::entry::parents;
use crate::oci::layout::descriptor;
use crate::oci::scan::scan;
use crate::oci::{Codec, Entry, Kind, Layout, Names, WrittenLayer, write_layer};
use crate::parallel;
use crate::profile::image::Layers;

/// How an image is packed.
#[derive(Debug)]
pub struct Order<'a> {
    /// How the tree becomes layers.
    pub layers: &'a Layers,
    /// Time stamp of everything.
    pub epoch: u64,
    /// Tag of the image.
    pub tag: &'a str,
    /// Labels.
    pub labels: BTreeMap<String, String>,
}

/// What was packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Digest of the manifest.
    pub digest: String,
    /// Title and layer.
    pub layers: Vec<(String, WrittenLayer)>,
}

impl Packed {
    /// One line a layer, and the digest.
    pub fn lines(&self) -> Vec<String> {
        let mb = |bytes: u64| bytes as f64 / 1e6;
        let line = |(title, layer): &(String, WrittenLayer)| {
            format!("{:7.1} MB of {:7.1} MB  {}  {title}", mb(layer.size), mb(layer.unpacked), &layer.digest[..12])
        };
        let (size, unpacked) =
            self.layers.iter().fold((0, 0), |(a, b), (_, layer)| (a + layer.size, b + layer.unpacked));
        let sum = format!("{:7.1} MB of {:7.1} MB  {}", mb(size), mb(unpacked), self.digest);
        self.layers.iter().map(line).chain([sum]).collect()
    }
}

impl fmt::Display for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.lines().join("\n"))
    }
}

/// Who follows the packing.
pub struct Watch<'a> {
    /// Set by another thread to end it.
    pub stop: &'a AtomicBool,
    /// Hears how many bytes of how many are packed.
    pub told: &'a mut dyn FnMut(u64, u64),
}

/// Packs the tree below `root` into `layout`, which is made.
pub fn pack(root: &Path, layout: &Path, order: Order, watch: Watch) -> Result<Packed, Error> {
    let entries = scan(root)?;
    let owners = Owners::read(root, DATABASE)?;
    let groups = group(&entries, |path| owners.layer(path, order.layers.packages));
    let layout = Layout::create(layout)?;
    let written = compress(&layout, &groups, order.epoch, order.layers, watch)?;
    let titles: Vec<String> = groups.iter().map(|(layer, _)| layer.title()).collect();
    let digest = finish(&layout, &titles, &written, &order.names())?;
    Ok(Packed { digest, layers: titles.into_iter().zip(written).collect() })
}

impl Order<'_> {
    fn names(&self) -> Names {
        let arch = go_architecture(std::env::consts::ARCH).to_owned();
        Names { tag: self.tag.to_owned(), labels: self.labels.clone(), epoch: self.epoch, arch }
    }
}

/// OCI uses Go's names of architectures.
#[must_use]
pub fn go_architecture(rust: &str) -> &str {
    match rust {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

/// Files by layer, each with the directories above them. Directories that hold nothing go where their owner says.
fn group(entries: &[Entry], layer_of: impl Fn(&str) -> Layer) -> Vec<(Layer, Vec<&Entry>)> {
    let by_path: BTreeMap<&str, usize> =
        entries.iter().enumerate().map(|(at, entry)| (entry.path.as_str(), at)).collect();
    let filled: BTreeSet<&str> = entries.iter().flat_map(|entry| parents(&entry.path).last()).collect();
    let mut groups: BTreeMap<Layer, BTreeSet<usize>> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        if entry.is_dir() && filled.contains(entry.path.as_str()) {
            continue;
        }
        let members = groups.entry(layer_of(&entry.path)).or_default();
        members.insert(at);
        members.extend(parents(&entry.path).filter_map(|parent| by_path.get(parent)));
    }
    // Indices are in the scan's order: by name, parents first.
    groups.into_iter().map(|(layer, members)| (layer, members.into_iter().map(|at| &entries[at]).collect())).collect()
}

/// Writes all layers, one thread a processor.
fn compress(
    layout: &Layout,
    groups: &[(Layer, Vec<&Entry>)],
    epoch: u64,
    layers: &Layers,
    watch: Watch,
) -> Result<Vec<WrittenLayer>, Error> {
    let done = AtomicU64::new(0);
    let total = groups.iter().flat_map(|(_, entries)| entries).map(|entry| size(entry)).sum();
    let is_stopped = || watch.stop.load(Ordering::Relaxed);
    let work = |at: usize| {
        if is_stopped() {
            return None;
        }
        let counted = groups[at].1.iter().copied().inspect(|entry| {
            done.fetch_add(size(entry), Ordering::Relaxed);
        });
        Some(write_one(layout, &format!("layer-{at}"), counted.take_while(|_| !is_stopped()), epoch, layers))
    };
    let layers = parallel::each(groups.len(), work, || (watch.told)(done.load(Ordering::Relaxed), total));
    if is_stopped() {
        // The layers may be of a part of the tree.
        return Err(Error::stopped("packing"));
    }
    layers.into_iter().flatten().collect()
}

/// Of an entry's content.
fn size(entry: &Entry) -> u64 {
    match entry.kind {
        Kind::File { size, .. } => size,
        _ => 0,
    }
}

fn write_one<'a>(
    layout: &Layout,
    name: &str,
    entries: impl Iterator<Item = &'a Entry>,
    epoch: u64,
    layers: &Layers,
) -> Result<WrittenLayer, Error> {
    let scratch = layout.scratch(name);
    let Layers { codec, level, .. } = *layers;
    let layer = write_layer(&scratch, entries, epoch, codec, level)
        .context(|| format!("writing the layer {}", scratch.display()))?;
    layout.take(&scratch, &layer)?;
    Ok(layer)
}

/// Writes the documents for layers that are blobs already.
fn finish(layout: &Layout, titles: &[String], written: &[WrittenLayer], names: &Names) -> Result<String, Error> {
    let layers = written
        .iter()
        .map(|layer| Ok((descriptor(layer.codec.media_type(), layer.size, &layer.digest)?, layer.diff_id.clone())))
        .collect::<Result<Vec<_>, Error>>()?;
    let history: Vec<String> = titles.iter().map(|title| format!("particle-iso image: {title}")).collect();
    layout.finish(&layers, &history, names)
}

/// Compression of a layer that is put on top of another image: small, and wanted at once.
pub const DERIVED: Layers = Layers { codec: Codec::Zstd, level: 3, packages: 1 };

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::oci::Tree;

    fn tree(dir: &Path) {
        for (path, content) in [
            ("usr/bin/bash", "bash"),
            ("usr/lib/modules/7/vmlinuz", "kernel"),
            ("usr/lib/modules/7/initramfs.img", "initramfs"),
            ("etc/hosts", "hosts"),
            ("usr/lib/sysimage/dpkg/info/bash.list", "/.\n/usr\n/usr/bin\n/usr/bin/bash\n"),
        ] {
            let path = dir.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        fs::create_dir(dir.join("sysroot")).unwrap();
        symlink("sysroot/ostree", dir.join("ostree")).unwrap();
    }

    fn unwatched(root: &Path, layout: &Path, order: Order) -> Result<Packed, Error> {
        let stop = AtomicBool::new(false);
        pack(root, layout, order, Watch { stop: &stop, told: &mut |_, _| () })
    }

    fn packed(labels: &[(&str, &str)]) -> (tempfile::TempDir, Packed) {
        let (source, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        tree(source.path());
        let labels = labels.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let order = Order { layers: &Layers::default(), epoch: 5, tag: "latest", labels };
        let packed = unwatched(source.path(), &to.path().join("layout"), order).unwrap();
        (to, packed)
    }

    #[test]
    fn two_runs_make_the_same_digest_and_labels_change_it() {
        let (first, second, other) = (packed(&[]).1, packed(&[]).1, packed(&[("a", "b")]).1);
        assert_eq!(first, second);
        assert_eq!(first.layers.len(), 4);
        assert_ne!(first.digest, other.digest);
        assert_eq!(first.layers, other.layers);
    }

    #[test]
    fn all_layers_together_are_the_tree() {
        let (dir, _) = packed(&[]);
        let source = tempfile::tempdir().unwrap();
        tree(source.path());
        let layout = Layout::open(&dir.path().join("layout")).unwrap();
        let image = layout.image(Some("latest")).unwrap();
        let wanted = |path: &str| path == "etc/hosts" || path == "usr/bin/bash";
        assert_eq!(Tree::of_image(&layout, &image, wanted).unwrap(), Tree::of_dir(source.path(), wanted).unwrap());
    }

    #[test]
    fn it_is_told_in_bytes_and_can_be_stopped() {
        let (source, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        tree(source.path());
        let order = Order { layers: &Layers::default(), epoch: 5, tag: "latest", labels: BTreeMap::new() };
        let (stop, mut totals) = (AtomicBool::new(true), Vec::new());
        let watch = Watch { stop: &stop, told: &mut |done, total| totals.push((done <= total, total)) };
        let layout = to.path().join("layout");
        assert_eq!(pack(source.path(), &layout, order, watch).unwrap_err().id(), "stopped");
        assert!(!layout.join("index.json").exists(), "a part of the tree is no image");
        let list = "/.\n/usr\n/usr/bin\n/usr/bin/bash\n";
        let content: usize = ["bash", "kernel", "initramfs", "hosts", list].map(str::len).iter().sum();
        assert_eq!(totals.last(), Some(&(true, content as u64)), "{totals:?}");
    }

    #[test]
    fn a_change_moves_only_its_layer() {
        let source = tempfile::tempdir().unwrap();
        tree(source.path());
        let make = |name: &str| {
            let order = Order { layers: &Layers::default(), epoch: 5, tag: "latest", labels: BTreeMap::new() };
            unwatched(source.path(), &source.path().with_extension(name), order).unwrap()
        };
        let before = make("a");
        fs::write(source.path().join("usr/bin/bash"), "new bash").unwrap();
        let after = make("b");
        let changed: Vec<_> =
            before.layers.iter().zip(&after.layers).filter(|(a, b)| a != b).map(|(a, _)| a.0.as_str()).collect();
        assert_eq!(changed.len(), 1);
        assert!(changed[0].starts_with("packages"));
        for name in ["a", "b"] {
            fs::remove_dir_all(source.path().with_extension(name)).unwrap();
        }
    }
}
