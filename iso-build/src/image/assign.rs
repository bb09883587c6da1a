// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which layer a path belongs to. The answer depends on the path's package alone, never on sizes or other paths, so that
//! an update changes only the layers whose packages changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::{Context, Error};

/// Directories at the root that are links into /usr; older packages' file lists still name them.
const MERGED: [&str; 4] = ["bin", "lib", "lib64", "sbin"];

/// Which package a path belongs to.
#[derive(Debug, Default)]
pub struct Owners(BTreeMap<String, String>);

impl Owners {
    /// Reads the package database below `root`.
    pub fn read(root: &Path, database: &str) -> Result<Self, Error> {
        let dir = root.join(database).join("info");
        let mut owners = BTreeMap::new();
        let reading = || format!("reading the packages' file lists in {}", dir.display());
        for entry in fs::read_dir(&dir).context(reading)? {
            let path = entry.context(reading)?.path();
            if path.extension().is_none_or(|extension| extension != "list") {
                continue;
            }
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            // libc6:amd64.list and bash.list: the architecture is no part of the package's identity here.
            let package = name.split(':').next().unwrap_or_default().to_owned();
            let text = fs::read_to_string(&path).context(|| format!("reading {}", path.display()))?;
            for line in text.lines().filter(|line| *line != "/.") {
                owners.insert(merged(line.trim_start_matches('/')), package.clone());
            }
        }
        Ok(Self(owners))
    }

    /// The layer of `path`, among `spread` layers for packages.
    #[must_use]
    pub fn layer(&self, path: &str, spread: u8) -> Layer {
        if let Some(rest) = path.strip_prefix("usr/lib/modules/") {
            let file = rest.split_once('/').map_or("", |(_, file)| file);
            return if file == "initramfs.img" { Layer::Initramfs } else { Layer::Kernel };
        }
        // Package files that configuration rewrites (conffiles, users) belong to this image, not to the package.
        if path.starts_with("etc/") {
            return Layer::System;
        }
        match self.0.get(path) {
            Some(package) => Layer::Packages(Sha256::digest(package)[0] % spread.max(1)),
            None => Layer::System,
        }
    }
}

fn merged(path: &str) -> String {
    match path.split_once('/') {
        Some((first, _)) if MERGED.contains(&first) => format!("usr/{path}"),
        _ => path.to_owned(),
    }
}

/// A layer, in the order of the layers: what changes least comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Kernel and modules.
    Kernel,
    /// Packages of one part of the spread.
    Packages(u8),
    /// The initramfs, which changes with many packages.
    Initramfs,
    /// Configuration, package database, what was generated.
    System,
}

impl Layer {
    /// For the image's history.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Self::Kernel => "kernel and modules".to_owned(),
            Self::Packages(part) => format!("packages, part {}", part + 1),
            Self::Initramfs => "initramfs".to_owned(),
            Self::System => "configuration and package database".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owners() -> Owners {
        let dir = tempfile::tempdir().unwrap();
        let info = dir.path().join("db/info");
        fs::create_dir_all(&info).unwrap();
        for (name, list) in [
            ("bash.list", "/.\n/bin/bash\n/etc/bash.bashrc\n"),
            ("libc6:amd64.list", "/.\n/usr/lib/libc.so.6\n/lib64/ld.so\n"),
            ("bash.md5sums", "/usr/nothing\n"),
        ] {
            fs::write(info.join(name), list).unwrap();
        }
        Owners::read(dir.path(), "db").unwrap()
    }

    #[test]
    fn the_package_decides() {
        let owners = owners();
        let part = |package: &str, spread: u8| Layer::Packages(Sha256::digest(package)[0] % spread);
        for (path, layer) in [
            ("usr/lib/modules/7.2/vmlinuz", Layer::Kernel),
            ("usr/lib/modules/7.2/kernel/initramfs.img/x", Layer::Kernel),
            ("usr/lib/modules/7.2/initramfs.img", Layer::Initramfs),
            ("usr/bin/bash", part("bash", 4)),
            ("usr/lib64/ld.so", part("libc6", 4)),
            ("usr/lib/libc.so.6", part("libc6", 4)),
            ("etc/bash.bashrc", Layer::System),
            ("usr/nothing", Layer::System),
        ] {
            assert_eq!(owners.layer(path, 4), layer, "{path}");
        }
        assert_eq!(owners.layer("usr/bin/bash", 1), Layer::Packages(0));
    }

    #[test]
    fn what_changes_most_comes_last() {
        let mut layers = [Layer::System, Layer::Packages(3), Layer::Initramfs, Layer::Packages(0), Layer::Kernel];
        layers.sort();
        assert_eq!(layers, [Layer::Kernel, Layer::Packages(0), Layer::Packages(3), Layer::Initramfs, Layer::System]);
    }
}
