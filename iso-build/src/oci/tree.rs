// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The merged file tree of an image: paths and kinds of everything, the content of a few files. For checks; nothing is
//! unpacked to disk. Reads an OCI layout (layers with whiteouts) or a plain directory.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use tar::EntryType;

use super::codec::decompress;
use super::entry::Kind;
use super::layout::{Image, Layout};
use super::scan::scan;
use crate::error::{Context, Error};

/// What a path of the tree is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeKind {
    /// A directory.
    Dir,
    /// A regular file (or another name of one).
    File,
    /// A symbolic link and its target.
    Symlink(String),
    /// A device, pipe or socket.
    Special,
}

/// A path of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Content, when it is a file that was asked for.
    pub content: Option<Vec<u8>>,
}

/// All paths of an image, without leading slashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    nodes: BTreeMap<String, Node>,
}

impl Tree {
    /// The merged tree of an image; `wanted` says whose content to keep.
    pub fn of_image(layout: &Layout, image: &Image, wanted: impl Fn(&str) -> bool) -> Result<Self, Error> {
        let mut tree = Self::default();
        for layer in image.manifest.layers() {
            let path = layout.blob(layer.digest().digest());
            let file = File::open(&path).context(|| format!("opening the layer {}", path.display()))?;
            tree.apply(file, &wanted).context(|| format!("reading the layer {}", path.display()))?;
        }
        Ok(tree)
    }

    /// The tree below a directory.
    pub fn of_dir(dir: &Path, wanted: impl Fn(&str) -> bool) -> Result<Self, Error> {
        let mut tree = Self::default();
        for entry in scan(dir)? {
            let mut content = None;
            let kind = match entry.kind {
                Kind::Dir => NodeKind::Dir,
                Kind::Symlink(target) => NodeKind::Symlink(target),
                Kind::Special => NodeKind::Special,
                Kind::File { source, .. } => {
                    if wanted(&entry.path) {
                        content = Some(fs::read(&source).context(|| format!("reading {}", source.display()))?);
                    }
                    NodeKind::File
                }
            };
            tree.nodes.insert(entry.path, Node { kind, content });
        }
        Ok(tree)
    }

    fn apply(&mut self, layer: impl Read, wanted: &impl Fn(&str) -> bool) -> io::Result<()> {
        let mut archive = tar::Archive::new(decompress(layer)?);
        for entry in archive.entries()? {
            let mut entry = entry?;
            let path = clean(&entry.path()?.to_string_lossy());
            if path.is_empty() {
                continue;
            }
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", &path));
            if name == ".wh..wh..opq" {
                self.remove_below(parent);
                continue;
            }
            if let Some(hidden) = name.strip_prefix(".wh.") {
                let hidden = if parent.is_empty() { hidden.to_owned() } else { format!("{parent}/{hidden}") };
                self.remove_below(&hidden);
                self.nodes.remove(&hidden);
                continue;
            }
            let mut content = None;
            let kind = match entry.header().entry_type() {
                EntryType::Directory => NodeKind::Dir,
                EntryType::Symlink => {
                    NodeKind::Symlink(entry.link_name()?.unwrap_or_default().to_string_lossy().into_owned())
                }
                EntryType::Link => {
                    let first = clean(&entry.link_name()?.unwrap_or_default().to_string_lossy());
                    content = self.nodes.get(&first).and_then(|node| node.content.clone());
                    NodeKind::File
                }
                EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
                    if wanted(&path) {
                        let mut bytes = Vec::new();
                        entry.read_to_end(&mut bytes)?;
                        content = Some(bytes);
                    }
                    NodeKind::File
                }
                _ => NodeKind::Special,
            };
            if kind != NodeKind::Dir {
                self.remove_below(&path);
            }
            self.nodes.insert(path, Node { kind, content });
        }
        Ok(())
    }

    fn remove_below(&mut self, dir: &str) {
        let prefix = format!("{dir}/");
        self.nodes.retain(|path, _| !path.starts_with(&prefix));
    }

    /// The path itself; symbolic links are not followed.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Node> {
        self.nodes.get(path)
    }

    /// Whether the path exists.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.nodes.contains_key(path)
    }

    /// Content of a file that was asked for, one link followed.
    #[must_use]
    pub fn content(&self, path: &str) -> Option<&[u8]> {
        let node = self.get(path)?;
        if let NodeKind::Symlink(target) = &node.kind {
            let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
            return self.get(&resolve(parent, target))?.content.as_deref();
        }
        node.content.as_deref()
    }

    /// Paths below `dir`, `dir` itself not included.
    pub fn below<'a>(&'a self, dir: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
        let prefix = format!("{dir}/");
        let start = prefix.clone();
        self.nodes
            .range(start..)
            .take_while(move |(path, _)| path.starts_with(&prefix))
            .map(|(path, node)| (path.as_str(), node))
    }

    /// Names directly in `dir`.
    pub fn names<'a>(&'a self, dir: &str) -> impl Iterator<Item = &'a str> {
        let skip = dir.len() + 1;
        self.below(dir).map(move |(path, _)| &path[skip..]).filter(|name| !name.contains('/'))
    }

    /// Devices, pipes and sockets.
    pub fn special(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().filter(|(_, node)| node.kind == NodeKind::Special).map(|(path, _)| path.as_str())
    }

    /// Number of paths.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
}

/// A tar path without `./`, leading and trailing slashes.
fn clean(path: &str) -> String {
    path.split('/').filter(|part| !part.is_empty() && *part != ".").collect::<Vec<_>>().join("/")
}

/// A link's target as a path of the tree.
fn resolve(parent: &str, target: &str) -> String {
    let start = if target.starts_with('/') { "" } else { parent };
    let mut parts: Vec<&str> = start.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(files: &[(&str, &str)]) -> Vec<u8> {
        let mut tar = tar::Builder::new(Vec::new());
        for (path, content) in files {
            let mut header = tar::Header::new_ustar();
            header.set_size(content.len() as u64);
            header.set_mode(0o644);
            tar.append_data(&mut header, path, content.as_bytes()).unwrap();
        }
        tar.into_inner().unwrap()
    }

    #[test]
    fn later_layers_replace_and_hide() {
        let mut tree = Tree::default();
        for layer in [
            layer(&[("./etc/a", "old"), ("etc/b", "b"), ("opt/x/1", ""), ("opt/x/2", ""), ("gone/1", "")]),
            layer(&[
                ("etc/a", "new"),
                ("etc/.wh.b", ""),
                ("opt/x/.wh..wh..opq", ""),
                ("opt/x/3", ""),
                (".wh.gone", ""),
            ]),
        ] {
            tree.apply(layer.as_slice(), &|path| path == "etc/a").unwrap();
        }
        assert_eq!(tree.content("etc/a"), Some(&b"new"[..]));
        let all: Vec<_> = ["etc", "opt", "gone"].iter().flat_map(|dir| tree.below(dir)).map(|(path, _)| path).collect();
        assert_eq!(all, ["etc/a", "opt/x/3"]);
    }

    #[test]
    fn links_are_resolved_inside() {
        for (parent, target, path) in
            [("etc", "../usr/lib/os-release", "usr/lib/os-release"), ("etc", "/a/./b", "a/b"), ("", "../../x", "x")]
        {
            assert_eq!(resolve(parent, target), path);
        }
    }
}
