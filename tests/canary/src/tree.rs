// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whole folders: names, links and contents. Other file systems below are not entered, unless they are named themselves.

use std::fs::{self, File};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::{Found, Searcher};

/// Everything below `dir`, with the file it is in; `except` is left out with all below it.
///
/// # Errors
/// When a folder or file that is there cannot be read.
pub fn in_tree(searcher: &Searcher, dir: &Path, except: &[&Path]) -> io::Result<Vec<(PathBuf, Found)>> {
    let device = fs::symlink_metadata(dir)?.dev();
    let (mut found, mut waiting) = (Vec::new(), vec![dir.to_owned()]);
    while let Some(path) = waiting.pop() {
        if except.contains(&path.as_path()) {
            continue;
        }
        match look(searcher, &path, device, &mut waiting) {
            Ok(here) => found.extend(here.into_iter().map(|one| (path.clone(), one))),
            // What is temporary may go meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(io::Error::new(error.kind(), format!("searching {}: {error}", path.display()))),
        }
    }
    Ok(found)
}

fn look(searcher: &Searcher, path: &Path, device: u64, waiting: &mut Vec<PathBuf>) -> io::Result<Vec<Found>> {
    let mut found = searcher.in_bytes(path.file_name().map(OsStrExt::as_bytes).unwrap_or_default());
    let about = fs::symlink_metadata(path)?;
    if about.dev() != device {
        return Ok(found);
    }
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            waiting.push(entry?.path());
        }
    } else if about.is_symlink() {
        found.extend(searcher.in_bytes(fs::read_link(path)?.as_os_str().as_bytes()));
    } else if about.is_file() {
        found.extend(searcher.in_file(&mut File::open(path)?)?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn names_links_and_contents_are_searched() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir_all(at("a/b")).unwrap();
        fs::write(at("a/b/content"), "x first-canary x").unwrap();
        fs::write(at("a/second-canary"), "").unwrap();
        symlink("/to/third-canary", at("link")).unwrap();
        fs::write(at("plain"), "nothing").unwrap();
        symlink("a/b/content", at("not-followed")).unwrap();
        let searcher = Searcher::new(["first-canary", "second-canary", "third-canary"].map(|name| (name, name)));
        let names = |except: &[&Path]| {
            let mut names: Vec<_> = in_tree(&searcher, dir.path(), except).unwrap();
            names.sort();
            names.into_iter().map(|(path, found)| (path, found.canary)).collect::<Vec<_>>()
        };
        let [first, second, third] = [("a/b/content", "first"), ("a/second-canary", "second"), ("link", "third")]
            .map(|(path, name)| (at(path), format!("{name}-canary")));
        assert_eq!(names(&[]), [first.clone(), second.clone(), third.clone()]);
        assert_eq!(names(&[&at("a/b"), &at("link")]), [second]);
        assert!(in_tree(&searcher, &at("gone"), &[]).is_err());
    }
}
