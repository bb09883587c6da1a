// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Compression of layers: which there are, their media types, reading any of them.

use std::io::{self, BufRead, BufReader, Read};

use oci_spec::image::MediaType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How layers are compressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Codec {
    /// zstd: a quarter of gzip's time to read, which is what counts while installing. Plain frames, never zstd:chunked,
    /// which bootc's composefs backend cannot read (bootc issue 2408).
    #[default]
    Zstd,
    /// gzip, for registries and tools that know nothing else.
    Gzip,
}

impl Codec {
    /// Media type of a layer.
    #[must_use]
    pub fn media_type(self) -> MediaType {
        match self {
            Self::Zstd => MediaType::ImageLayerZstd,
            Self::Gzip => MediaType::ImageLayerGzip,
        }
    }
}

/// `input` decompressed. The content's first bytes decide: media types are wrong more often than magic numbers.
pub fn decompress<'a>(input: impl Read + 'a) -> io::Result<Box<dyn Read + 'a>> {
    let mut input = BufReader::with_capacity(1 << 17, input);
    let magic = input.fill_buf()?;
    Ok(match magic {
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Box::new(zstd::Decoder::with_buffer(input)?),
        [0x1f, 0x8b, ..] => Box::new(flate2::bufread::MultiGzDecoder::new(input)),
        _ => Box::new(input),
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn content_decides() {
        let zstd = zstd::encode_all(&b"some text"[..], 3).unwrap();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(b"some text").unwrap();
        for bytes in [zstd, gzip.finish().unwrap(), b"some text".to_vec()] {
            let mut text = String::new();
            decompress(bytes.as_slice()).unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, "some text");
        }
        let mut nothing = Vec::new();
        decompress(&b""[..]).unwrap().read_to_end(&mut nothing).unwrap();
        assert!(nothing.is_empty());
    }
}
