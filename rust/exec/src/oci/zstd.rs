// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Zstandard as layers have it (RFC 8878): several frames one after the other, some to be skipped (zstd:chunked keeps its
//! index in such). The decoder for one frame is ruzstd, which is Rust alone: a C library in the plugin would share its names
//! with the one that Qt has loaded.

use ruzstd::decoding::{FrameDecoder, StreamingDecoder};
use std::io::{self, Read};

/// Reads the content of all frames.
pub struct Zstd {
    frame: Option<StreamingDecoder<Source, FrameDecoder>>,
    source: Option<Source>,
}

/// What is left to read, with the four bytes before it that have been looked at.
struct Source {
    head: io::Cursor<Vec<u8>>,
    rest: Box<dyn Read>,
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.head.read(buffer)? {
            0 => self.rest.read(buffer),
            count => Ok(count),
        }
    }
}

impl Zstd {
    /// Of a reader at its first frame.
    pub fn new(rest: Box<dyn Read>) -> Self {
        Zstd { frame: None, source: Some(Source { head: io::Cursor::default(), rest }) }
    }

    /// The next frame that has content; none at the end.
    fn next(mut source: Source) -> io::Result<Option<StreamingDecoder<Source, FrameDecoder>>> {
        loop {
            let mut magic = Vec::new();
            source.by_ref().take(4).read_to_end(&mut magic)?;
            match magic.as_slice() {
                [] => return Ok(None),
                // Skippable frames have sixteen numbers, and their length after it.
                [0x50..=0x5f, 0x2a, 0x4d, 0x18] => {
                    let mut length = [0; 4];
                    source.read_exact(&mut length)?;
                    let mut skipped = source.by_ref().take(u32::from_le_bytes(length).into());
                    io::copy(&mut skipped, &mut io::sink())?;
                }
                _ => {
                    source.head = io::Cursor::new(magic);
                    return StreamingDecoder::new(source).map(Some).map_err(io::Error::other);
                }
            }
        }
    }
}

impl Read for Zstd {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(frame) = &mut self.frame {
                let count = frame.read(buffer)?;
                if count > 0 || buffer.is_empty() {
                    return Ok(count);
                }
                self.source = self.frame.take().map(StreamingDecoder::into_inner);
            }
            let Some(source) = self.source.take() else { return Ok(0) };
            self.frame = Zstd::next(source)?;
        }
    }
}
