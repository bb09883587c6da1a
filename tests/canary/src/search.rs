// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The search itself: all forms of all canaries at once, in one pass over bytes or over a stream. Which files are searched is
//! [`super::tree`]'s part. A message names a canary and never shows it.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek};

use rustix::fs::SeekFrom;
use rustix::io::Errno;

use crate::forms;

/// Below it a form would be found by chance.
const SHORTEST: usize = 8;
const BLOCK: usize = 1 << 20;

/// Looks for canaries.
#[derive(Debug)]
pub struct Searcher {
    needles: Vec<Needle>,
    /// By the first two bytes: whether a needle starts with them.
    starts: Vec<bool>,
    longest: usize,
}

#[derive(Debug)]
struct Needle {
    canary: String,
    form: &'static str,
    bytes: Vec<u8>,
}

/// A canary where it was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Name of the canary.
    pub canary: String,
    /// The form it was in.
    pub form: &'static str,
    /// The byte at which it starts.
    pub at: u64,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}) at byte {}", self.canary, self.form, self.at)
    }
}

impl Searcher {
    /// For canaries as names and secrets. One that is too short to be told from other bytes panics.
    pub fn new<N: Into<String>, S: AsRef<str>>(canaries: impl IntoIterator<Item = (N, S)>) -> Searcher {
        let mut found = Searcher { needles: Vec::new(), starts: vec![false; 1 << 16], longest: 0 };
        for (name, secret) in canaries {
            let canary: String = name.into();
            for (form, bytes) in forms(secret.as_ref()) {
                assert!(bytes.len() >= SHORTEST, "the canary {canary} is too short");
                found.starts[start(&bytes)] = true;
                found.longest = found.longest.max(bytes.len());
                found.needles.push(Needle { canary: canary.clone(), form, bytes });
            }
        }
        assert!(!found.needles.is_empty(), "there is no canary to look for");
        found
    }

    /// Everything that is in `bytes`.
    pub fn in_bytes(&self, bytes: &[u8]) -> Vec<Found> {
        let mut found = Vec::new();
        self.scan(bytes, 0, &mut found);
        found
    }

    /// Everything in a stream, from where it is to its end.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn in_stream(&self, stream: &mut dyn Read) -> io::Result<Vec<Found>> {
        self.from(stream, 0)
    }

    /// Everything in a file, a disk for instance. Its holes are not read.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn in_file(&self, file: &mut File) -> io::Result<Vec<Found>> {
        let (mut found, mut at) = (Vec::new(), 0);
        loop {
            let start = match rustix::fs::seek(&*file, SeekFrom::Data(at)) {
                Err(Errno::NXIO) => return Ok(found),
                start => start?,
            };
            at = rustix::fs::seek(&*file, SeekFrom::Hole(start))?;
            file.seek(io::SeekFrom::Start(start))?;
            found.extend(self.from(&mut file.take(at - start), start)?);
        }
    }

    fn from(&self, stream: &mut dyn Read, mut base: u64) -> io::Result<Vec<Found>> {
        let (mut block, mut kept) = (vec![0; self.longest + BLOCK], 0);
        let mut found = Vec::new();
        loop {
            let count = match stream.read(&mut block[kept..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            let filled = kept + count;
            self.scan(&block[..filled], base, &mut found);
            if count == 0 {
                // The end of a block was searched with the block, and again with the next one.
                found.sort();
                found.dedup();
                return Ok(found);
            }
            kept = filled.min(self.longest - 1);
            block.copy_within(filled - kept..filled, 0);
            base += (filled - kept) as u64;
        }
    }

    fn scan(&self, bytes: &[u8], base: u64, found: &mut Vec<Found>) {
        for (at, pair) in bytes.windows(2).enumerate() {
            if !self.starts[start(pair)] {
                continue;
            }
            for needle in self.needles.iter().filter(|needle| bytes[at..].starts_with(&needle.bytes)) {
                found.push(Found { canary: needle.canary.clone(), form: needle.form, at: base + at as u64 });
            }
        }
    }
}

fn start(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "kAn4ry/one: 7Q";

    /// Gives its bytes in pieces of a size.
    struct Pieces<'a>(&'a [u8], usize);

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.1.min(self.0.len()).min(buffer.len());
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    #[test]
    fn every_form_is_found_wherever_it_lies() {
        let searcher = Searcher::new([("one", SECRET), ("two", "another-canary-2")]);
        for (form, bytes) in forms(SECRET) {
            for before in [0, 1, 4095, BLOCK - 3, BLOCK + 40] {
                let mut hay = vec![b'.'; before];
                hay.extend(&bytes);
                hay.extend([b'.'; 70]);
                let wanted = [Found { canary: "one".into(), form, at: before as u64 }];
                assert_eq!(searcher.in_bytes(&hay), wanted, "{form} after {before}");
                for piece in [7, 4096, usize::MAX] {
                    let found = searcher.in_stream(&mut Pieces(&hay, piece)).unwrap();
                    assert_eq!(found, wanted, "{form} after {before} in pieces of {piece}");
                }
            }
        }
    }

    #[test]
    fn a_file_is_searched_between_its_holes() {
        let mut file = tempfile::tempfile().unwrap();
        let places = [(5, "first-canary"), (64 << 20, "second-canary"), ((80 << 20) + 4090, "third-canary")];
        file.set_len(200 << 20).unwrap();
        for (at, canary) in places {
            std::os::unix::fs::FileExt::write_all_at(&file, canary.as_bytes(), at).unwrap();
        }
        let found = Searcher::new(places.map(|(_, name)| (name, name))).in_file(&mut file).unwrap();
        let wanted = places.map(|(at, name)| Found { canary: name.into(), form: "raw", at });
        assert_eq!(found, wanted);
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let searcher = Searcher::new([("one", SECRET)]);
        for (_, bytes) in forms(SECRET) {
            let mut other = bytes.clone();
            *other.last_mut().unwrap() ^= 1;
            assert_eq!(searcher.in_bytes(&other), []);
            assert_eq!(searcher.in_bytes(&bytes[1..]), []);
        }
        assert_eq!(searcher.in_bytes(b""), []);
    }

    #[test]
    #[should_panic(expected = "the canary pin is too short")]
    fn a_canary_that_chance_would_find_is_refused() {
        Searcher::new([("pin", "1234")]);
    }
}
