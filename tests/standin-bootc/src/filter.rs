// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What of a layer's tar goes into a commit, and where. The rules are ostree-ext's (`tar/write.rs`
//! there): /etc becomes /usr/etc, what lies below API file systems is left out, names are plain.

use anyhow::{Context as _, Result, bail};
use std::io::{Error, ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};

/// Directories of a running system that have no content in an image.
const API: [&str; 5] = ["run", "tmp", "proc", "sys", "dev"];

/// Copy a layer's tar to `out` the way that `ostree commit` wants it.
pub fn rewrite(src: &mut dyn Read, out: impl Write) -> Result<()> {
    let mut dest = tar::Builder::new(out);
    for entry in tar::Archive::new(Worded(src)).entries()? {
        let mut entry = entry?;
        let Some(path) = place(&entry.path()?)? else { continue };
        let mut header = entry.header().clone();
        if let Some(records) = entry.pax_extensions()? {
            let mut kept = Vec::new();
            for r in records {
                let r = r?;
                if !matches!(r.key()?, "path" | "linkpath" | "size") {
                    kept.push((r.key()?.to_owned(), r.value_bytes().to_vec()));
                }
            }
            if !kept.is_empty() {
                let kept = kept.iter().map(|(k, v)| (k.as_str(), v.as_slice()));
                dest.append_pax_extensions(kept)?;
            }
        }
        if header.entry_type().is_symlink() || header.entry_type().is_hard_link() {
            let Some(link) = entry.link_name()? else {
                bail!("Invalid link");
            };
            let link = if header.entry_type().is_hard_link() { place(&link)? } else { Some(link.into_owned()) };
            dest.append_link(&mut header, &path, link.context("Invalid link")?).context("Copying entry")?;
        } else {
            header.set_size(entry.size());
            dest.append_data(&mut header, &path, &mut entry).context("Copying entry")?;
        }
    }
    dest.into_inner()?.flush()?;
    Ok(())
}

/// Decompressors word the end of a truncated stream differently; bootc's says what the kind says.
struct Worded<R>(R);

impl<R: Read> Read for Worded<R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(buf).map_err(|e| match e.kind() {
            ErrorKind::UnexpectedEof => Error::from(ErrorKind::UnexpectedEof),
            _ => e,
        })
    }
}

/// Where ostree wants an entry: /etc is the factory's copy below /usr. `None`: it has no place in an image.
fn place(path: &Path) -> Result<Option<PathBuf>> {
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::RootDir | Component::CurDir => {}
            Component::Normal(part) => parts.push(part),
            _ => bail!("Invalid path: {}", path.display()),
        }
    }
    let mut to = PathBuf::from(".");
    if let Some(first) = parts.first() {
        if parts.len() > 1 && API.iter().any(|name| first == name) {
            return Ok(None);
        }
        if *first == "etc" {
            to.push("usr");
        }
    }
    to.extend(parts);
    Ok(Some(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for (path, to) in [
            ("etc", Some("./usr/etc")),
            ("/etc/a", Some("./usr/etc/a")),
            ("./usr//lib/./b", Some("./usr/lib/b")),
            ("etcetera", Some("./etcetera")),
            ("var/log", Some("./var/log")),
            ("run", Some("./run")),
            ("run/lock", None),
            ("./", Some(".")),
        ] {
            assert_eq!(place(Path::new(path)).unwrap().as_deref(), to.map(Path::new), "{path}");
        }
        assert!(place(Path::new("usr/../etc")).is_err());
    }

    /// A PAX `path` record must not survive: it wins over the header and would undo the move to /usr/etc.
    #[test]
    fn pax_paths_become_plain_names() {
        let long = format!("etc/ssl/certs/F\u{151}_{}.pem", "x".repeat(120));
        let mut b = tar::Builder::new(Vec::new());
        let records = [("path", long.as_bytes()), ("SCHILY.xattr.user.a", b"\0\xff".as_slice())];
        b.append_pax_extensions(records).unwrap();
        let mut h = tar::Header::new_gnu();
        h.set_size(4);
        h.set_mode(0o644);
        b.append_data(&mut h, "etc/short", &b"cert"[..]).unwrap();
        let src = b.into_inner().unwrap();

        let mut out = Vec::new();
        rewrite(&mut src.as_slice(), &mut out).unwrap();
        let mut ar = tar::Archive::new(out.as_slice());
        let mut entries = ar.entries().unwrap();
        let mut e = entries.next().unwrap().unwrap();
        assert_eq!(e.path().unwrap().to_str().unwrap(), format!("./usr/{long}"));
        let keys: Vec<_> = e.pax_extensions().unwrap().unwrap().map(|r| r.unwrap().key().unwrap().to_owned()).collect();
        assert_eq!(keys, ["SCHILY.xattr.user.a"]);
        let mut text = String::new();
        e.read_to_string(&mut text).unwrap();
        assert_eq!(text, "cert");
        assert!(entries.next().is_none());
    }
}
