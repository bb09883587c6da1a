// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How much of a compressed file system each package takes: squashfs does not tell, because blocks and fragments are shared.
//! So each file is compressed by itself, and the sums are scaled to what the file system has. That is an estimate: files that
//! are much alike, and small ones, take less in truth.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use super::Share;
use crate::error::{Context, Error};
use crate::stages::is_on_medium;

/// Fast, and in proportion like the higher levels.
const LEVEL: i32 = 3;
/// dpkg's lists of files.
const LISTS: &str = "var/lib/dpkg/info";

/// The packages of `root` as parts of `bytes`, the largest first. Files of no package are those of their directory.
pub fn shares(root: &Path, bytes: u64) -> Result<Vec<Share>, Error> {
    let owners = owners(&root.join(LISTS))?;
    let mut sums: BTreeMap<String, u64> = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).context(|| format!("reading {}", folder.display()))?;
        for entry in entries {
            let path = entry.context(|| format!("reading {}", folder.display()))?.path();
            let inside = Path::new("/").join(path.strip_prefix(root).expect("a path below the root"));
            let kind = path.symlink_metadata().context(|| format!("reading {}", path.display()))?.file_type();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && is_on_medium(&inside) {
                *sums.entry(owner(&owners, &inside)).or_default() += compressed(&path)?;
            }
        }
    }
    let all: u64 = sums.values().sum::<u64>().max(1);
    let scaled = |sum: u64| u64::try_from(u128::from(sum) * u128::from(bytes) / u128::from(all)).unwrap_or(bytes);
    let mut shares: Vec<Share> = sums.into_iter().map(|(name, sum)| Share { bytes: scaled(sum), name }).collect();
    shares.sort_by(|a, b| b.cmp(a));
    Ok(shares)
}

/// Which package each file is of.
fn owners(lists: &Path) -> Result<HashMap<PathBuf, String>, Error> {
    let mut owners = HashMap::new();
    for entry in fs::read_dir(lists).context(|| format!("reading {}", lists.display()))? {
        let path = entry.context(|| format!("reading {}", lists.display()))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".list"))
        else {
            continue;
        };
        let package = name.split(':').next().unwrap_or(name);
        let list = fs::read(&path).context(|| format!("reading {}", path.display()))?;
        let lines = list.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
        owners.extend(lines.map(|line| (PathBuf::from(std::ffi::OsStr::from_bytes(line)), package.to_owned())));
    }
    Ok(owners)
}

/// The package of a file; packages that are older than merged directories name it without /usr.
fn owner(owners: &HashMap<PathBuf, String>, file: &Path) -> String {
    let older = || file.strip_prefix("/usr").ok().and_then(|rest| owners.get(&Path::new("/").join(rest)));
    owners.get(file).or_else(older).cloned().unwrap_or_else(|| {
        let top: PathBuf = file.parent().into_iter().flat_map(|folder| folder.components().take(4)).collect();
        format!("({})", top.display())
    })
}

fn compressed(path: &Path) -> Result<u64, Error> {
    let context = || format!("compressing {}", path.display());
    let mut counter = Counter(0);
    let mut file = File::open(path).context(context)?;
    zstd::stream::copy_encode(&mut file, &mut counter, LEVEL).context(context)?;
    Ok(counter.0)
}

/// Counts what is written to it.
struct Counter(u64);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that zstd cannot shrink.
    fn noise(len: usize) -> Vec<u8> {
        let mut state = 1_u64;
        let next = |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        };
        (0..len).map(next).collect()
    }

    #[test]
    fn files_count_for_their_packages_and_directories() {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, content: &[u8]| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        };
        write("usr/lib/large", &noise(300_000));
        write("usr/lib/small", &noise(100_000));
        write("usr/share/cache/of/something", &noise(200_000));
        // Neither is on the medium.
        write("boot/vmlinuz", &noise(500_000));
        write("var/lib/apt/lists/archive", &noise(500_000));
        write("var/lib/dpkg/info/one:amd64.list", b"/.\n/usr/lib/large\n/boot/vmlinuz\n");
        // Before /lib was /usr/lib.
        write("var/lib/dpkg/info/two.list", b"/lib/small\n");
        let shares = shares(root.path(), 60_000).unwrap();
        let told: Vec<(&str, u64)> = shares.iter().map(|share| (share.name.as_str(), share.bytes / 1000)).collect();
        assert_eq!(told[..3], [("one", 29), ("(/usr/share/cache)", 19), ("two", 9)]);
        assert_eq!(told[3].0, "(/var/lib/dpkg)");
        assert_eq!(told.len(), 4);
    }

    #[test]
    fn a_root_without_dpkg_is_told() {
        let root = tempfile::tempdir().unwrap();
        let error = shares(root.path(), 1).unwrap_err().to_string();
        assert!(error.contains("var/lib/dpkg/info"), "{error}");
    }
}
