// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Writes one layer: a tar stream, compressed, with both digests taken on the way. The same entries make the same bytes.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header, HeaderMode};

use super::codec::Codec;
use super::entry::{Entry, Kind};
use crate::hash::hex;

/// A finished layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenLayer {
    /// SHA-256 of the compressed bytes, hex.
    pub digest: String,
    /// SHA-256 of the tar stream, hex.
    pub diff_id: String,
    /// Compressed size.
    pub size: u64,
    /// Size of the tar stream.
    pub unpacked: u64,
    /// What it was compressed with.
    pub codec: Codec,
}

/// Writes `entries` as a layer to `to`. Every entry gets the time stamp `epoch`; files with several names among the
/// entries become hard links.
pub fn write_layer<'a>(
    to: &Path,
    entries: impl IntoIterator<Item = &'a Entry>,
    epoch: u64,
    codec: Codec,
    level: i32,
) -> io::Result<WrittenLayer> {
    let compressed = Hashing::new(BufWriter::with_capacity(1 << 20, File::create(to)?));
    let (compressed, unpacked) = match codec {
        Codec::Zstd => {
            let mut encoder = zstd::Encoder::new(compressed, level)?;
            encoder.include_checksum(true)?;
            let stream = write_tar(Hashing::new(encoder), entries, epoch)?;
            let (encoder, sum) = stream.finish();
            (encoder.finish()?, sum)
        }
        Codec::Gzip => {
            let level = flate2::Compression::new(level.clamp(1, 9).unsigned_abs());
            // GzBuilder writes no name and no time unless told to.
            let encoder = flate2::GzBuilder::new().write(compressed, level);
            let stream = write_tar(Hashing::new(encoder), entries, epoch)?;
            let (encoder, sum) = stream.finish();
            (encoder.finish()?, sum)
        }
    };
    let (mut file, (digest, size)) = compressed.finish();
    file.flush()?;
    let (diff_id, unpacked) = unpacked;
    Ok(WrittenLayer { digest, diff_id, size, unpacked, codec })
}

fn write_tar<'a, W: Write>(to: W, entries: impl IntoIterator<Item = &'a Entry>, epoch: u64) -> io::Result<W> {
    let mut tar = Builder::new(to);
    tar.mode(HeaderMode::Deterministic);
    let mut first_names: HashMap<(u64, u64), &str> = HashMap::new();
    for entry in entries {
        if !entry.xattrs.is_empty() {
            let keys: Vec<_> = entry.xattrs.iter().map(|(name, _)| format!("SCHILY.xattr.{name}")).collect();
            tar.append_pax_extensions(
                keys.iter().zip(&entry.xattrs).map(|(key, (_, value))| (key.as_str(), value.as_slice())),
            )?;
        }
        let mut header = Header::new_ustar();
        header.set_mode(entry.mode);
        header.set_uid(entry.uid);
        header.set_gid(entry.gid);
        header.set_mtime(epoch);
        header.set_size(0);
        match &entry.kind {
            Kind::Special => {
                let what = format!("{}: devices, pipes and sockets cannot be in an image", entry.path);
                return Err(io::Error::new(io::ErrorKind::Unsupported, what));
            }
            Kind::Dir => {
                header.set_entry_type(EntryType::Directory);
                tar.append_data(&mut header, format!("{}/", entry.path), io::empty())?;
            }
            Kind::Symlink(target) => {
                header.set_entry_type(EntryType::Symlink);
                tar.append_link(&mut header, &entry.path, target)?;
            }
            Kind::File { source, size, linked } => {
                let first = linked.and_then(|identity| match first_names.get(&identity) {
                    Some(first) => Some(*first),
                    None => {
                        first_names.insert(identity, &entry.path);
                        None
                    }
                });
                if let Some(first) = first {
                    header.set_entry_type(EntryType::Link);
                    tar.append_link(&mut header, &entry.path, first)?;
                } else {
                    header.set_entry_type(EntryType::Regular);
                    header.set_size(*size);
                    let file = File::open(source).map_err(|error| naming(source, &error))?;
                    tar.append_data(&mut header, &entry.path, BufReader::with_capacity(1 << 17, file))?;
                }
            }
        }
    }
    tar.into_inner()
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Counts and hashes what passes through.
struct Hashing<W> {
    inner: W,
    hash: Sha256,
    count: u64,
}

impl<W: Write> Hashing<W> {
    fn new(inner: W) -> Self {
        Self { inner, hash: Sha256::new(), count: 0 }
    }

    /// The writer and what passed: digest in hex, number of bytes.
    fn finish(self) -> (W, (String, u64)) {
        (self.inner, (hex(&self.hash.finalize()), self.count))
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hash.update(&bytes[..count]);
        self.count += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::oci::scan::scan;

    /// Two trees that differ only in what must not matter.
    fn tree(dir: &Path, age: u64) {
        fs::create_dir_all(dir.join("usr/bin")).unwrap();
        fs::write(dir.join("usr/bin/tool"), "x".repeat(5000)).unwrap();
        fs::hard_link(dir.join("usr/bin/tool"), dir.join("usr/bin/alias")).unwrap();
        fs::write(dir.join("a-name-that-is-longer-than-the-hundred-bytes-that-an-old-tar-header-has-room-for-so-that-an-extension-is-used"), "y").unwrap();
        let file = File::options().write(true).open(dir.join("usr/bin/tool")).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(age)).unwrap();
    }

    #[test]
    fn the_same_content_makes_the_same_bytes_and_reads_back() {
        for codec in [Codec::Zstd, Codec::Gzip] {
            let mut layers = Vec::new();
            for age in [1_000, 2_000_000] {
                let dir = tempfile::tempdir().unwrap();
                tree(dir.path(), age);
                let to = tempfile::NamedTempFile::new().unwrap();
                let layer = write_layer(to.path(), &scan(dir.path()).unwrap(), 7, codec, 3).unwrap();
                assert_eq!(layer.digest, hex(&Sha256::digest(fs::read(to.path()).unwrap())));
                let mut archive =
                    tar::Archive::new(crate::oci::codec::decompress(File::open(to.path()).unwrap()).unwrap());
                let kinds: Vec<_> = archive
                    .entries()
                    .unwrap()
                    .map(|entry| {
                        let entry = entry.unwrap();
                        assert_eq!(entry.header().mtime().unwrap(), 7);
                        (entry.path().unwrap().display().to_string().len(), entry.header().entry_type())
                    })
                    .collect();
                assert_eq!(
                    kinds[1..],
                    [
                        (4, EntryType::Directory),
                        (8, EntryType::Directory),
                        (13, EntryType::Regular),
                        (12, EntryType::Link)
                    ]
                );
                assert!(kinds[0].0 > 100);
                layers.push(layer);
            }
            assert_eq!(layers[0], layers[1]);
        }
    }

    #[test]
    fn sockets_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("s")).unwrap();
        let to = tempfile::NamedTempFile::new().unwrap();
        let error = write_layer(to.path(), &scan(dir.path()).unwrap(), 0, Codec::Zstd, 3).unwrap_err();
        assert!(error.to_string().starts_with("s: devices"), "{error}");
    }
}
