// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Digests of what stages are made of: sources, of which builds and version control leave litter, and directories of a
//! profile, of which everything counts. What becomes of them is [cache](super::cache).

use std::fs;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::sums::sha256;
use super::tasks::{LITTER, walk};
use crate::hash;

/// One digest over names and contents of files and directories; a missing path counts as missing.
pub fn sources(paths: &[PathBuf]) -> io::Result<String> {
    let mut hash = Sha256::new();
    for path in paths {
        if !path.exists() {
            writeln!(hash, "missing {}", path.display())?;
            continue;
        }
        for file in walk(path)? {
            let below = file.strip_prefix(path).unwrap_or(&file);
            if below.components().any(|part| LITTER.iter().any(|litter| part.as_os_str() == *litter)) {
                continue;
            }
            writeln!(
                hash,
                "{} {} {}",
                path.file_name().unwrap_or_default().to_string_lossy(),
                below.display(),
                sha256(&file)?
            )?;
        }
    }
    Ok(hash::key(hash))
}

/// Over everything in a directory: names, links, executable bits, contents, empty directories; a missing one counts as missing.
pub fn tree(dir: &Path) -> io::Result<String> {
    let mut hash = Sha256::new();
    if dir.exists() {
        entries(dir, dir, &mut hash)?
    } else {
        writeln!(hash, "missing")?
    }
    Ok(hash::key(hash))
}

fn entries(top: &Path, dir: &Path, hash: &mut Sha256) -> io::Result<()> {
    let mut paths = fs::read_dir(dir)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let meta = fs::symlink_metadata(&path)?;
        let what = if meta.is_symlink() {
            format!("link {:?}", fs::read_link(&path)?.as_os_str().as_bytes())
        } else if meta.is_dir() {
            "directory".to_owned()
        } else if meta.is_file() {
            let executable = meta.permissions().mode() & 0o111 != 0;
            format!("file {executable} {}", sha256(&path)?)
        } else {
            // Reading a pipe would wait for ever.
            return Err(io::Error::other(format!("{} is neither file, link nor directory", path.display())));
        };
        writeln!(hash, "{:?} {what}", path.strip_prefix(top).unwrap_or(&path).as_os_str().as_bytes())?;
        if meta.is_dir() {
            entries(top, &path, hash)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn of_a_tree_everything_counts() {
        let dir = tempfile::tempdir().unwrap();
        let top = dir.path().join("overlay");
        let digest = || tree(&top).unwrap();
        let mut seen = vec![digest()];
        let mut changed = |what: &str| {
            let now = digest();
            assert!(!seen.contains(&now), "{what}");
            seen.push(now);
        };
        fs::create_dir_all(top.join("usr/share/build")).unwrap();
        changed("a directory, though named as litter");
        fs::write(top.join("usr/share/build/file"), "1").unwrap();
        changed("a file in it");
        fs::write(top.join("usr/share/build/file"), "2").unwrap();
        changed("its content");
        fs::set_permissions(top.join("usr/share/build/file"), fs::Permissions::from_mode(0o755)).unwrap();
        changed("its executable bit");
        // Links are never followed: this one would never end.
        symlink("/dev/zero", top.join("usr/link")).unwrap();
        changed("a link");
        fs::remove_file(top.join("usr/link")).unwrap();
        symlink("/nowhere", top.join("usr/link")).unwrap();
        changed("where it points to");
        let now = digest();
        fs::set_permissions(top.join("usr/share/build/file"), fs::Permissions::from_mode(0o700)).unwrap();
        assert_eq!(now, digest(), "who may read it does not count");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            top.join("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from(0o600),
            0,
        )
        .unwrap();
        assert!(tree(&top).unwrap_err().to_string().contains("pipe is neither"));
    }
}
