// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Names of the files in an initramfs: cpio archives (newc) one after another, the later ones compressed
//! (Linux: Documentation/driver-api/early-userspace/buffer-format.rst).

use std::collections::BTreeSet;
use std::io::Read;

use crate::oci::codec::decompress;

/// Why an initramfs cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Neither cpio nor zstd nor gzip.
    #[error("it is compressed with something other than zstd and gzip")]
    Compression,
    /// Cut off or damaged.
    #[error("it is damaged at byte {0}")]
    Damaged(usize),
    /// The decompressor's words.
    #[error("it cannot be decompressed: {0}")]
    Stream(String),
}

const HEADER: usize = 110;

/// All paths in the initramfs, without leading slashes.
pub fn names(bytes: &[u8]) -> Result<BTreeSet<String>, Unreadable> {
    let mut names = BTreeSet::new();
    collect(bytes, &mut names)?;
    Ok(names)
}

fn collect(bytes: &[u8], names: &mut BTreeSet<String>) -> Result<(), Unreadable> {
    let mut at = 0;
    while let Some(start) = bytes[at..].iter().position(|byte| *byte != 0) {
        at += start;
        match &bytes[at..] {
            [b'0', b'7', b'0', b'7', b'0', b'1' | b'2', ..] => at = archive(bytes, at, names)?,
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x1f, 0x8b, ..] => {
                let mut rest = Vec::new();
                decompress(&bytes[at..])
                    .and_then(|mut stream| stream.read_to_end(&mut rest))
                    .map_err(|error| Unreadable::Stream(error.to_string()))?;
                return collect(&rest, names);
            }
            _ => return Err(Unreadable::Compression),
        }
    }
    Ok(())
}

/// One archive that starts at `at`; returns where it ends.
fn archive(bytes: &[u8], mut at: usize, names: &mut BTreeSet<String>) -> Result<usize, Unreadable> {
    loop {
        let damaged = Unreadable::Damaged(at);
        let header = bytes.get(at..at + HEADER).ok_or(damaged.clone())?;
        if !header.starts_with(b"07070") {
            return Err(damaged);
        }
        let field = |index: usize| {
            let text = std::str::from_utf8(&header[6 + index * 8..14 + index * 8]).ok()?;
            usize::from_str_radix(text, 16).ok()
        };
        let (size, length) = field(6).zip(field(11)).ok_or(damaged.clone())?;
        let name = bytes.get(at + HEADER..at + HEADER + length.saturating_sub(1)).ok_or(damaged.clone())?;
        // Names and contents end on multiples of four.
        let content = (at + HEADER + length).next_multiple_of(4);
        let end = content.checked_add(size).ok_or(damaged.clone())?.next_multiple_of(4);
        if content + size > bytes.len() {
            return Err(damaged);
        }
        at = end.min(bytes.len());
        if name == b"TRAILER!!!" {
            return Ok(at);
        }
        let name = String::from_utf8_lossy(name);
        names.insert(name.trim_start_matches("./").trim_start_matches('/').to_owned());
    }
}

#[cfg(test)]
pub(super) mod made {
    /// A cpio archive with files of these names.
    pub fn cpio(names: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        for name in names.iter().chain([&"TRAILER!!!"]) {
            let content = if *name == "TRAILER!!!" { "" } else { "hello" };
            out.extend(b"070701");
            for field in [1, 0o100_644, 0, 0, 1, 0, content.len(), 0, 0, 0, 0, name.len() + 1, 0] {
                out.extend(format!("{field:08x}").bytes());
            }
            out.extend(name.bytes().chain([0]));
            out.resize(out.len().next_multiple_of(4), 0);
            out.extend(content.bytes());
            out.resize(out.len().next_multiple_of(4), 0);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::made::cpio;
    use super::*;

    #[test]
    fn archives_are_read_in_a_row_and_compressed() {
        let mut early = cpio(&["kernel/x86/microcode", "./a"]);
        early.resize(early.len().next_multiple_of(512), 0);
        let plain = [early.clone(), cpio(&["usr/bin/b"])].concat();
        let zstd = [early, zstd::encode_all(cpio(&["usr/bin/b"]).as_slice(), 3).unwrap()].concat();
        for image in [plain, zstd] {
            let names: Vec<_> = names(&image).unwrap().into_iter().collect();
            assert_eq!(names, ["a", "kernel/x86/microcode", "usr/bin/b"]);
        }
    }

    #[test]
    fn damage_is_an_error_and_never_a_panic() {
        let image = cpio(&["one", "two"]);
        for cut in 1..image.len() - 124 {
            assert!(names(&image[..cut]).is_err(), "{cut}");
        }
        assert_eq!(names(b"\xfd7zXZ\0"), Err(Unreadable::Compression));
        let mut broken = zstd::encode_all(image.as_slice(), 3).unwrap();
        broken.truncate(broken.len() - 6);
        assert!(matches!(names(&broken), Err(Unreadable::Stream(_))));
        assert!(names(b"").unwrap().is_empty());
    }
}
