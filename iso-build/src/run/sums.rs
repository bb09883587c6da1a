// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! SHA-256 of files: each once, several at once. A medium's largest files are asked for by its manifest, its bill of materials
//! and its list of checksums, and a processor without instructions for SHA-256 reads some 200 MB a second.
//! Which files, and what their sums are for, is the callers' part.

use std::collections::HashMap;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

use crate::hash::hex;
use crate::parallel;

/// How much is read at once.
const PIECE: usize = 1 << 20;

/// The smallest file that is worth remembering.
const WORTH: u64 = 1 << 20;
/// Seconds after which a file system's clock has surely moved on.
const TICK: u64 = 2;

/// A file as it is now: device, inode, bytes, and when content or inode changed last (seconds, nanoseconds).
type Identity = (u64, u64, u64, i64, i64);

/// SHA-256 of a file, in hex.
///
/// # Errors
/// When it cannot be read.
pub fn sha256(file: &Path) -> io::Result<String> {
    sum(file, &mut |_| ())
}

/// The same of several, in their order; `read` hears of what is read. Largest first, on all processors.
///
/// # Errors
/// The file that cannot be read, and why.
pub fn sums(files: &[PathBuf], read: &mut dyn FnMut(u64)) -> Result<Vec<String>, (PathBuf, io::Error)> {
    let size = |file: &PathBuf| file.metadata().map_or(0, |facts| facts.len());
    let mut order: Vec<usize> = (0..files.len()).collect();
    order.sort_by_cached_key(|at| std::cmp::Reverse(size(&files[*at])));
    let (done, failed) = (AtomicU64::new(0), AtomicBool::new(false));
    let work = |at: usize| {
        if failed.load(Ordering::Relaxed) {
            return None;
        }
        let file = &files[order[at]];
        let mut count = |bytes| {
            done.fetch_add(bytes, Ordering::Relaxed);
        };
        let result = sum(file, &mut count).map_err(|error| (file.clone(), error));
        failed.fetch_or(result.is_err(), Ordering::Relaxed);
        Some(result.map(|sum| (order[at], sum)))
    };
    let mut told = 0;
    let found = parallel::each(files.len(), work, || {
        let new = done.load(Ordering::Relaxed) - told;
        if new > 0 {
            told += new;
            read(new);
        }
    });
    let mut sums: Vec<(usize, String)> = found.into_iter().flatten().collect::<Result<_, _>>()?;
    sums.sort_unstable();
    Ok(sums.into_iter().map(|(_, sum)| sum).collect())
}

fn sum(file: &Path, read: &mut dyn FnMut(u64)) -> io::Result<String> {
    let mut input = File::open(file)?;
    let facts = input.metadata()?;
    let identity = identity(&facts);
    if let Some(sum) = known(|sums| sums.get(&identity).cloned()) {
        read(facts.len());
        return Ok(sum);
    }
    let mut hash = Sha256::new();
    let mut buffer = vec![0; PIECE];
    loop {
        match input.read(&mut buffer)? {
            0 => break,
            count => {
                hash.update(&buffer[..count]);
                read(count as u64);
            }
        }
    }
    let sum = hex(&hash.finalize());
    if facts.len() >= WORTH && is_settled(&facts) {
        known(|sums| sums.insert(identity, sum.clone()));
    }
    Ok(sum)
}

/// Whether a change from now on will show in the time of the last one: clocks of file systems tick.
fn is_settled(facts: &Metadata) -> bool {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    u64::try_from(facts.ctime()).is_ok_and(|changed| changed + TICK < now)
}

fn identity(facts: &Metadata) -> Identity {
    (facts.dev(), facts.ino(), facts.len(), facts.ctime(), facts.ctime_nsec())
}

fn known<T>(what: impl FnOnce(&mut HashMap<Identity, String>) -> T) -> T {
    static KNOWN: OnceLock<Mutex<HashMap<Identity, String>>> = OnceLock::new();
    what(&mut KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn sums_come_in_the_order_of_the_files_and_each_byte_is_told_once() {
        let dir = tempfile::tempdir().unwrap();
        let mut files = Vec::new();
        for (name, bytes) in [("small", 3), ("large", 3 * PIECE + 1), ("empty", 0), ("same", 3)] {
            let path = dir.path().join(name);
            fs::write(&path, &b"abc".repeat(bytes)[..bytes]).unwrap();
            files.push(path);
        }
        let mut told = 0;
        let found = sums(&files, &mut |bytes| told += bytes).unwrap();
        assert_eq!(told, 3 * PIECE as u64 + 7);
        let one_by_one: Vec<String> = files.iter().map(|file| sha256(file).unwrap()).collect();
        assert_eq!(found, one_by_one);
        assert_eq!((&*found[0], &*found[3]), (ABC, ABC));
        assert!(sums(&[], &mut |_| ()).unwrap().is_empty());

        files.insert(1, dir.path().join("absent"));
        let (file, error) = sums(&files, &mut |_| ()).unwrap_err();
        assert_eq!((file, error.kind()), (files[1].clone(), io::ErrorKind::NotFound));
    }

    #[test]
    fn a_large_file_is_read_once_until_it_changes() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("large");
        fs::write(&file, vec![1; 2 * PIECE]).unwrap();
        let pieces = || {
            let mut pieces = 0;
            let sum = sum(&file, &mut |_| pieces += 1).unwrap();
            (pieces, sum)
        };
        let first = pieces();
        assert_eq!((first.0, pieces().0), (2, 2), "it could change within the tick of its last change");
        std::thread::sleep(std::time::Duration::from_secs(TICK + 1));
        assert_eq!((pieces(), pieces()), ((2, first.1.clone()), (1, first.1.clone())));
        fs::write(&file, vec![2; 2 * PIECE]).unwrap();
        let changed = pieces();
        assert!(changed.0 == 2 && changed.1 != first.1);
    }
}
