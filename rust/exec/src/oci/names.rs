// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which of some paths an image has, from the names in its layers' archives: nothing is unpacked (image-spec: layer.md).

use super::files::Files;
use super::zstd::Zstd;
use super::{blob_name, json, read};
use crate::error::ExecError;
use flate2::read::MultiGzDecoder;
use oci_spec::image::ImageManifest;
use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::Path;

/// Compressed bytes that are looked through at most: some seconds, as from a slow stick.
const MOST: u64 = 2 << 30;

/// Those of `paths` (without a slash before them) that the image with the manifest `digest` has. A directory counts when
/// anything is in it. None of an image that is too large to be looked through.
pub fn present(path: &Path, digest: &str, paths: &[&str]) -> Result<Vec<String>, ExecError> {
    let files = Files::open(path)?;
    let manifest: ImageManifest = json(&read(&files, &blob_name(digest))?, "the manifest")?;
    if manifest.layers().iter().map(oci_spec::image::Descriptor::size).sum::<u64>() > MOST {
        return Ok(Vec::new());
    }
    let mut seen = Seen::default();
    // The newest first: what it deletes is not there, whatever the ones below have.
    for layer in manifest.layers().iter().rev() {
        let name = blob_name(layer.digest().as_ref());
        let what = || ExecError::io(format!("listing {}", files.shown(&name)));
        let reader = files.reader(&name).map_err(what())?;
        let mut below = seen.hidden.clone();
        list(reader, &mut |entry| seen.entry(entry, paths, &mut below)).map_err(what())?;
        seen.hidden = below;
    }
    Ok(paths.iter().filter(|path| seen.found.contains(**path)).map(|path| (*path).to_owned()).collect())
}

#[derive(Default)]
struct Seen {
    found: BTreeSet<String>,
    /// What newer layers have deleted.
    hidden: BTreeSet<String>,
}

impl Seen {
    fn entry(&mut self, entry: &str, paths: &[&str], below: &mut BTreeSet<String>) {
        let (dir, name) = entry.rsplit_once('/').unwrap_or(("", entry));
        if name == ".wh..wh..opq" {
            below.insert(dir.to_owned());
        } else if let Some(deleted) = name.strip_prefix(".wh.") {
            below.insert(if dir.is_empty() { deleted.to_owned() } else { format!("{dir}/{deleted}") });
        } else if let Some(path) = paths.iter().find(|path| is_in(entry, path)) {
            if !self.hidden.iter().any(|gone| is_in(entry, gone)) {
                self.found.insert((*path).to_owned());
            }
        }
    }
}

fn is_in(entry: &str, path: &str) -> bool {
    entry.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The names in an archive, by what it begins with compressed by gzip, zstd or not at all.
fn list(mut reader: Box<dyn Read>, seen: &mut dyn FnMut(&str)) -> io::Result<()> {
    let mut head = Vec::new();
    reader.by_ref().take(4).read_to_end(&mut head)?;
    let compression: [u8; 4] = head.clone().try_into().unwrap_or_default();
    let whole = io::Cursor::new(head).chain(reader);
    let plain: Box<dyn Read> = match compression {
        [0x1f, 0x8b, ..] => Box::new(MultiGzDecoder::new(io::BufReader::new(whole))),
        [0x28, 0xb5, 0x2f, 0xfd] => Box::new(Zstd::new(Box::new(io::BufReader::new(whole)))),
        _ => Box::new(whole),
    };
    for entry in tar::Archive::new(plain).entries()? {
        let entry = entry?;
        let path = entry.path_bytes();
        let path = String::from_utf8_lossy(&path);
        seen(path.trim_start_matches("./").trim_matches('/'));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oci::digest_of;
    use flate2::{Compression, write::GzEncoder};
    use serde_json::json;
    use std::fs;
    use std::io::Write;

    /// A layer of files: each is empty.
    fn layer(names: &[&str]) -> Vec<u8> {
        let mut archive = tar::Builder::new(Vec::new());
        for name in names {
            let mut header = tar::Header::new_gnu();
            header.set_size(0);
            header.set_mode(0o644);
            archive.append_data(&mut header, name, io::empty()).unwrap();
        }
        archive.into_inner().unwrap()
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
    }

    /// What of `a/b` and `c` is in an image of these layers, the oldest first.
    fn found(layers: &[Vec<u8>]) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        let blobs = dir.path().join("blobs/sha256");
        fs::create_dir_all(&blobs).unwrap();
        let put = |bytes: &[u8]| {
            let digest = digest_of(bytes);
            fs::write(blobs.join(&digest[7..]), bytes).unwrap();
            json!({"mediaType": "application/x", "digest": digest, "size": bytes.len()})
        };
        let layers: Vec<_> = layers.iter().map(|layer| put(layer)).collect();
        let manifest = json!({"schemaVersion": 2, "config": put(b"{}"), "layers": layers}).to_string();
        put(manifest.as_bytes());
        present(dir.path(), &digest_of(manifest.as_bytes()), &["a/b", "c"]).unwrap()
    }

    #[test]
    fn each_compression_is_looked_through() {
        let plain = layer(&["./a/b", "x"]);
        let frames =
            [zstd(&plain[..700]), vec![0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9], zstd(&plain[700..])].concat();
        for bytes in [gzip(&plain), zstd(&plain), frames, plain.clone()] {
            assert_eq!(found(&[bytes]), ["a/b"]);
        }
        assert_eq!(found(&[layer(&["a/bb", "d/c"]), layer(&["c"])]), ["c"]);
        assert_eq!(found(&[layer(&["a/b/deep/inside"])]), ["a/b"]);
    }

    #[test]
    fn newer_layers_delete_what_older_ones_have() {
        let rows: &[(&[&[&str]], &[&str])] = &[
            (&[&["a/b", "c"], &["a/.wh.b"]], &["c"]),
            (&[&["a/b", "c"], &[".wh.a"]], &["c"]),
            (&[&["a/b", "c"], &["a/.wh..wh..opq"]], &["c"]),
            (&[&["a/b"], &["a/.wh.b"], &["a/b"]], &["a/b"]),
            (&[&["a/b"], &["a/.wh..wh..opq", "a/b"]], &["a/b"]),
            (&[&["a/.wh.b"], &["a/b"]], &["a/b"]),
            (&[&["a/b"], &["a/.wh.bb"]], &["a/b"]),
        ];
        for (layers, wanted) in rows {
            let layers: Vec<Vec<u8>> = layers.iter().map(|names| layer(names)).collect();
            assert_eq!(found(&layers), *wanted, "{layers:?}");
        }
    }
}
