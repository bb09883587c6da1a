// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads a directory tree as entries, in the order of their names. What belongs into an image is decided elsewhere.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::entry::{Entry, Kind};
use crate::error::{Context, Error};

/// Extended attributes that are part of the content. Others (SELinux, ACLs of the building machine) are not.
const XATTRS: [&str; 1] = ["security.capability"];

/// All paths below `root` in the order of their names, parents before children.
pub fn scan(root: &Path) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    descend(root, "", &mut entries)?;
    Ok(entries)
}

fn descend(dir: &Path, prefix: &str, entries: &mut Vec<Entry>) -> Result<(), Error> {
    let reading = || format!("reading {}", dir.display());
    let mut names = fs::read_dir(dir)
        .and_then(|list| list.map(|item| item.map(|item| item.file_name())).collect::<io::Result<Vec<_>>>())
        .context(reading)?;
    names.sort();
    for name in names {
        let full = dir.join(&name);
        let name = name.into_string().map_err(|name| Error::Stage {
            stage: "pack".to_owned(),
            message: format!("{}: names in an image must be UTF-8", dir.join(name).display()),
        })?;
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        let found = fs::symlink_metadata(&full).context(|| format!("reading {}", full.display()))?;
        let kind = kind(&full, &found)?;
        let is_dir = kind == Kind::Dir;
        let xattrs = match kind {
            Kind::File { .. } => xattrs(&full)?,
            _ => Vec::new(),
        };
        let (mode, uid, gid) = (found.mode() & 0o7777, u64::from(found.uid()), u64::from(found.gid()));
        entries.push(Entry { path: path.clone(), mode, uid, gid, xattrs, kind });
        if is_dir {
            descend(&full, &path, entries)?;
        }
    }
    Ok(())
}

fn kind(path: &Path, found: &fs::Metadata) -> Result<Kind, Error> {
    let kind = found.file_type();
    if kind.is_dir() {
        return Ok(Kind::Dir);
    }
    if kind.is_symlink() {
        let target = fs::read_link(path).context(|| format!("reading the link {}", path.display()))?;
        return Ok(Kind::Symlink(target.to_string_lossy().into_owned()));
    }
    if kind.is_file() {
        let linked = (found.nlink() > 1).then(|| (found.dev(), found.ino()));
        return Ok(Kind::File { source: path.to_owned(), size: found.len(), linked });
    }
    Ok(Kind::Special)
}

fn xattrs(path: &Path) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut found = Vec::new();
    for name in XATTRS {
        let mut value = vec![0; 256];
        match rustix::fs::lgetxattr(path, name, &mut value) {
            Ok(size) => {
                value.truncate(size);
                found.push((name.to_owned(), value));
            }
            Err(rustix::io::Errno::NODATA | rustix::io::Errno::OPNOTSUPP) => {}
            Err(error) => {
                return Err(error).context(|| format!("reading {name} of {}", path.display()));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn the_order_is_by_name_and_links_are_recognised() {
        let dir = tempfile::tempdir().unwrap();
        for (name, content) in [("b/z", "1"), ("b/a", "22"), ("a", "")] {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        fs::hard_link(dir.path().join("b/a"), dir.path().join("b/same")).unwrap();
        symlink("b/a", dir.path().join("c")).unwrap();
        let entries = scan(dir.path()).unwrap();
        let paths: Vec<_> = entries.iter().map(|entry| entry.path.as_str()).collect();
        assert_eq!(paths, ["a", "b", "b/a", "b/same", "b/z", "c"]);
        let linked = |at: usize| match &entries[at].kind {
            Kind::File { linked, .. } => *linked,
            _ => None,
        };
        assert!(linked(2).is_some() && linked(2) == linked(3) && linked(4).is_none());
        assert_eq!(entries[5].kind, Kind::Symlink("b/a".to_owned()));
    }

    #[test]
    fn sockets_are_seen() {
        let dir = tempfile::tempdir().unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("s")).unwrap();
        assert_eq!(scan(dir.path()).unwrap()[0].kind, Kind::Special);
    }
}
