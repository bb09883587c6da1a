// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Layers: gzip-compressed tar archives that are the same bytes for the same arguments, so that digests can be compared
//! between runs. Manifests and configs belong to `image`.

use std::io::{Read, Write};

use flate2::{Compression, read::GzDecoder, write::GzEncoder};

/// tar's unit.
const BLOCK: usize = 512;

/// A layer with one file (mode 0644, of root). `path` has at most 100 bytes and is written as it is, whatever it says.
pub fn file_layer(path: &str, contents: &[u8]) -> Vec<u8> {
    packed(&header(path, contents.len(), None), contents)
}

/// A layer with one hard link to `target`, which is written as it is, too.
pub fn link_layer(path: &str, target: &str) -> Vec<u8> {
    packed(&header(path, 0, Some(target)), &[])
}

fn packed(header: &[u8; BLOCK], contents: &[u8]) -> Vec<u8> {
    let mut tar = header.to_vec();
    tar.extend(contents);
    tar.resize(tar.len().next_multiple_of(BLOCK) + 2 * BLOCK, 0);
    // Fast: what is large here does not compress anyway.
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(&tar).and_then(|()| gzip.finish()).expect("writing to memory cannot fail")
}

/// A layer with a file of `bytes` that do not compress, so that the layer is a little larger than that. Another seed
/// gives other bytes.
pub fn random_layer(bytes: usize, seed: u64) -> Vec<u8> {
    let mut contents = Vec::with_capacity(bytes + 8);
    // xorshift64*: its state must not be 0.
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    while contents.len() < bytes {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        contents.extend(state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_le_bytes());
    }
    contents.truncate(bytes);
    file_layer(&format!("random-{seed}"), &contents)
}

/// `count` layers as by `random_layer`, all different. Images made with the same `seed` share them.
pub fn random_layers(count: usize, bytes: usize, seed: u64) -> Vec<Vec<u8>> {
    (0..count as u64).map(|index| random_layer(bytes, seed.wrapping_mul(1000).wrapping_add(index))).collect()
}

/// What a layer holds, or nothing when it is not gzip.
pub(crate) fn unpacked(layer: &[u8]) -> Option<Vec<u8>> {
    let mut tar = Vec::new();
    GzDecoder::new(layer).read_to_end(&mut tar).ok().map(|_| tar)
}

/// A POSIX ustar header of a file, or of a hard link.
fn header(path: &str, size: usize, link: Option<&str>) -> [u8; BLOCK] {
    assert!(path.len() <= 100 && link.is_none_or(|target| target.len() <= 100), "{path}: too long for a small header");
    let mut header = [0; BLOCK];
    let mut put = |at: usize, text: &str| header[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, path);
    put(100, "0000644\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(124, &format!("{size:011o}\0"));
    put(136, "00000000000\0");
    // The checksum is taken over a header with spaces in its place.
    put(148, "        ");
    put(156, if link.is_some() { "1" } else { "0" });
    put(157, link.unwrap_or_default());
    put(257, "ustar\u{0}00");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Command, Stdio};

    #[test]
    fn tar_reads_a_layer() {
        let mut tar = Command::new("tar")
            .args(["-xzOf-", "etc/name"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("tar starts");
        tar.stdin.take().unwrap().write_all(&file_layer("etc/name", b"contents\n")).unwrap();
        let ran = tar.wait_with_output().unwrap();
        assert!(ran.status.success());
        assert_eq!(ran.stdout, b"contents\n");
    }

    #[test]
    fn random_layers_differ_repeat_and_do_not_compress() {
        let layers = random_layers(3, 10_000, 7);
        assert_eq!(layers, random_layers(3, 10_000, 7));
        assert!(layers[0] != layers[1] && layers[1] != layers[2]);
        assert!(layers.iter().all(|layer| (10_000..12_000).contains(&layer.len())));
        assert_ne!(layers, random_layers(3, 10_000, 8));
        assert_eq!(unpacked(b"no gzip"), None);
    }
}
