// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A finished layout's place outside of the cache. A layout that lies there is replaced; everything else is somebody's own and
//! stays, which is told before an image is built.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::derive::share;
use super::sbom;
use crate::error::{Context, Error};

/// Ends the name of a layout that is being copied.
const UNFINISHED: &str = ".unfinished";
/// Tells a layout from another directory.
const MARK: &str = "oci-layout";
/// What such a copy may have got before it was killed.
const PARTS: [&str; 4] = ["blobs", "index.json", MARK, sbom::FILE];

/// Whether a layout can be put at `to`.
pub fn judge(to: &Path) -> Result<(), Error> {
    let to = &real(to);
    let refuse = |path: &Path, what: &str| {
        let remedy = "move it away, or name another place with --layout";
        Err(Error::Usage(format!("{} {what}: it is not replaced; {remedy}", path.display())))
    };
    match names(to)? {
        Some(Ok(names)) if !names.is_empty() && !to.join(MARK).is_file() => {
            refuse(to, "is no OCI layout and is not empty")
        }
        Some(Err(())) => refuse(to, "is no directory"),
        _ => Ok(()),
    }?;
    let beside = beside(to);
    let ours = |names: &[OsString]| names.iter().all(|name| PARTS.iter().any(|part| OsStr::new(part) == name));
    match names(&beside)? {
        Some(Ok(names)) if ours(&names) => Ok(()),
        None => Ok(()),
        Some(_) => refuse(&beside, "is in the way and no layout that was being copied"),
    }
}

/// Gives a finished layout its place; blobs are shared with the cache where the file system can.
pub fn publish(from: &Path, to: &Path) -> Result<(), Error> {
    // Much can have come there while the image was built.
    judge(to)?;
    let to = &real(to);
    let beside = beside(to);
    remove(&beside)?;
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).context(|| format!("making {}", parent.display()))?;
    }
    share(from, &beside)?;
    remove(to)?;
    fs::rename(&beside, to).context(|| format!("moving {} to {}", beside.display(), to.display()))
}

/// Where a link leads, for what is there.
fn real(to: &Path) -> PathBuf {
    fs::canonicalize(to).unwrap_or_else(|_| to.to_owned())
}

fn beside(to: &Path) -> PathBuf {
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(UNFINISHED);
    to.with_file_name(name)
}

/// What lies in a directory: nothing when there is none, an error when it is something else.
fn names(dir: &Path) -> Result<Option<Result<Vec<OsString>, ()>>, Error> {
    let reading = || format!("reading {}", dir.display());
    match fs::symlink_metadata(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Ok(meta) if !meta.is_dir() => return Ok(Some(Err(()))),
        result => result.context(reading)?,
    };
    let entries = fs::read_dir(dir).context(reading)?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>();
    names.context(reading).map(|names| Some(Ok(names)))
}

fn remove(dir: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).context(|| format!("removing {}", dir.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory with files of these names; one that ends in `/` is a directory.
    fn dir_of(names: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in names {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            if name.ends_with('/') { fs::create_dir_all(&path).unwrap() } else { fs::write(&path, "x").unwrap() }
        }
        dir
    }

    #[test]
    fn only_layouts_are_replaced() {
        for (names, refused) in [
            (&[][..], ""),
            (&["to/"], ""),
            (&["to/oci-layout", "to/index.json", "to/blobs/sha256/x"], ""),
            (&["to"], "/to is no directory"),
            (&["to/letter.txt"], "/to is no OCI layout and is not empty"),
            (&["to.unfinished/"], ""),
            (&["to.unfinished/blobs/sha256/x", "to.unfinished/index.json"], ""),
            (&["to.unfinished"], "/to.unfinished is in the way"),
            (&["to.unfinished/oci-layout", "to.unfinished/letter.txt"], "/to.unfinished is in the way"),
        ] {
            let dir = dir_of(names);
            let told = judge(&dir.path().join("to")).err().map(|error| (error.exit_code(), error.to_string()));
            let fits = |(code, words): &(u8, String)| *code == 2 && !refused.is_empty() && words.contains(refused);
            assert!(told.as_ref().map_or(refused.is_empty(), fits), "{names:?}: {told:?}");
        }
        let dir = dir_of(&["layout/oci-layout"]);
        std::os::unix::fs::symlink("gone", dir.path().join("to")).unwrap();
        assert!(judge(&dir.path().join("to")).unwrap_err().to_string().contains("/to is no directory"));
    }

    #[test]
    fn what_has_a_similar_name_stays() {
        let dir = dir_of(&["from/oci-layout", "from/index.json", "from/blobs/sha256/x", "base.unfinished/letter.txt"]);
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("base.2")).unwrap();
        std::os::unix::fs::symlink(at("base.2"), at("link")).unwrap();
        for to in ["base.1", "link", "base.1", "new/base/"] {
            publish(&at("from"), &at(to)).unwrap();
        }
        for there in ["base.1", "base.2", "new/base", "base.unfinished/letter.txt"] {
            assert!(at(there).join("oci-layout").is_file() || at(there).is_file(), "{there}");
        }
        assert!(at("link").is_symlink() && !at("base.1.unfinished").exists());
        fs::write(at("file"), "mine").unwrap();
        publish(&at("from"), &at("file")).unwrap_err();
        assert_eq!(fs::read_to_string(at("file")).unwrap(), "mine");
    }
}
