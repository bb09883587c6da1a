// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How far a running program has come, measured from outside. What becomes of the number does not belong here.
//!
//! bootc (and the stand-in) fetch through one `skopeo experimental-image-proxy`, so the bytes that this child has written are
//! the compressed bytes that have arrived, if it is not the installer itself who hands them over. What is fetched into a
//! directory is there. What bootc does afterwards (merging the layers, checking out, writing the boot entry) has no known
//! amount: see [`Tail`].

mod tail;

use crate::processes::{descendants, is, worked, written};
use crate::runner::{Measure, Part};
use bootc_plan::op::ProgressSource;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tail::Tail;

/// bootc takes some layers in at 70 MB a second: later, and the bar would hang behind.
const INTERVAL: Duration = Duration::from_millis(100);
/// To look at all of bootc's processes costs a hundred times as much.
const WALK: Duration = Duration::from_millis(500);

/// Looks at it now and then.
pub struct Fetched<'a> {
    place: Place<'a>,
    total: u64,
    /// When to look again.
    next: Instant,
    most: u64,
    /// What was there at the last look, and since when.
    seen: (u64, Instant),
    /// What follows the fetching.
    tail: Option<Tail>,
}

enum Place<'a> {
    Nowhere,
    /// Counted by who hands it to the process.
    Counted {
        parent: u32,
        arrived: &'a AtomicU64,
    },
    /// A process that is skopeo, or the skopeo below it. Looking for it among all processes costs most, so it is
    /// remembered.
    Below {
        parent: u32,
        skopeo: Option<u32>,
    },
    /// The skopeo below a process whose number stands in a file, once it is there.
    Named {
        pid_file: String,
        skopeo: Option<u32>,
    },
    Directory(String),
    /// What waits in memory for the disk: all of it at the start is the total.
    Memory,
}

impl<'a> Fetched<'a> {
    /// Of the process `parent`, if its progress can be measured so; `arrived` is what it was handed.
    pub fn of(parent: u32, source: Option<&ProgressSource>, arrived: Option<&'a AtomicU64>) -> Self {
        let below = || Place::Below { parent, skopeo: None };
        let bootc = arrived.map_or_else(below, |arrived| Place::Counted { parent, arrived });
        let (place, total, works_on) = match source {
            Some(ProgressSource::SkopeoBytes { total }) => (below(), *total, false),
            Some(ProgressSource::BootcBytes { total }) => (bootc, *total, true),
            Some(ProgressSource::ContainerBytes { pid_file, total }) => {
                (Place::Named { pid_file: pid_file.clone(), skopeo: None }, *total, true)
            }
            Some(ProgressSource::DirectoryBytes { dir, total }) => (Place::Directory(dir.clone()), *total, false),
            Some(ProgressSource::Writeback) => (Place::Memory, waiting(), false),
            Some(ProgressSource::PercentLines) | None => (Place::Nowhere, 0, false),
        };
        let tail = works_on.then(Tail::default);
        let now = Instant::now();
        Fetched { place, total, next: now, most: 0, seen: (0, now), tail }
    }

    /// Whether nothing has changed for as long, as far as can be measured. An attempt may start with less than the last.
    pub fn stalled(&self, limit: Duration) -> bool {
        !matches!(self.place, Place::Nowhere) && self.seen.1.elapsed() > limit
    }

    /// How far it is; `None` when nothing has been fetched, or when it is not time to look again. Never falls: what an attempt
    /// has thrown away comes again.
    pub fn look(&mut self) -> Option<Measure> {
        if self.total == 0 || Instant::now() < self.next {
            return None;
        }
        // Who works on what is complete fetches no more, and its skopeo, which may be gone, need not be looked for.
        if self.tail.is_none() || !self.is_complete() {
            let bytes = self.place.bytes(self.total);
            if bytes != self.seen.0 {
                self.seen = (bytes, Instant::now());
            }
            self.most = self.most.max(bytes).min(self.total);
        }
        let complete = self.is_complete();
        // Before it is found for the first time, there is not much yet to search.
        let walks = self.place.is_searched() && self.most > 0 || complete && self.tail.is_some();
        self.next = Instant::now() + if walks { WALK } else { INTERVAL };
        let fetched = Measure::of_bytes(self.most, self.total);
        let measure = match &mut self.tail {
            None if matches!(self.place, Place::Memory) => Measure::of_fraction(fetched.fraction),
            None => fetched,
            Some(tail) if complete => {
                let done = tail.done(self.place.processes().into_iter().map(worked).sum());
                Measure { part: Part::Work, ..Measure::of_fraction(done) }
            }
            Some(_) => {
                let streamed = matches!(self.place, Place::Counted { .. });
                Measure { part: Part::Fetch { streamed }, ..fetched }
            }
        };
        (self.most > 0).then_some(measure)
    }

    /// A few kilobytes of the last layer may stay in a pipe.
    fn is_complete(&self) -> bool {
        self.most + self.total / 500 >= self.total
    }
}

impl Place<'_> {
    fn bytes(&mut self, total: u64) -> u64 {
        match self {
            Place::Nowhere => 0,
            Place::Counted { arrived, .. } => arrived.load(Ordering::Relaxed),
            Place::Directory(dir) => tree_bytes(Path::new(dir)),
            Place::Memory => total.saturating_sub(waiting()),
            Place::Below { parent, skopeo } => written_below(Some(*parent), skopeo),
            Place::Named { pid_file, skopeo } => written_below(number_in(pid_file), skopeo),
        }
    }

    /// Whether the skopeo is still, or again, to be found.
    fn is_searched(&self) -> bool {
        matches!(self, Place::Below { skopeo: None, .. } | Place::Named { skopeo: None, .. })
    }

    /// What works on what was fetched.
    fn processes(&self) -> Vec<u32> {
        let parent = match self {
            Place::Counted { parent, .. } | Place::Below { parent, .. } => Some(*parent),
            Place::Named { pid_file, .. } => number_in(pid_file),
            Place::Nowhere | Place::Directory(_) | Place::Memory => None,
        };
        parent.into_iter().flat_map(|parent| std::iter::once(parent).chain(descendants(parent))).collect()
    }
}

fn number_in(file: &str) -> Option<u32> {
    std::fs::read_to_string(file).ok()?.trim().parse().ok()
}

fn written_below(parent: Option<u32>, skopeo: &mut Option<u32>) -> u64 {
    // A number may have become another process'.
    let of_skopeo = |pid: u32| is(pid, "skopeo").then(|| written(pid)).flatten();
    let known = skopeo.and_then(of_skopeo);
    let search = || {
        let parent = parent?;
        *skopeo = std::iter::once(parent).chain(descendants(parent)).find(|pid| is(*pid, "skopeo"));
        skopeo.and_then(of_skopeo)
    };
    known.or_else(search).unwrap_or(0)
}

/// Bytes that are not on a disk yet, of the whole machine (proc_meminfo(5)).
fn waiting() -> u64 {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes = |name: &str| {
        text.lines().find_map(|line| line.strip_prefix(name)?.split_whitespace().next()?.parse::<u64>().ok())
    };
    ["Dirty:", "Writeback:"].into_iter().filter_map(kilobytes).sum::<u64>() * 1024
}

/// Bytes of the files below a directory. One that vanishes meanwhile has none.
fn tree_bytes(dir: &Path) -> u64 {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let size = |entry: std::fs::DirEntry| match entry.metadata() {
        Ok(found) if found.is_dir() => tree_bytes(&entry.path()),
        Ok(found) => found.len(),
        Err(_) => 0,
    };
    entries.map(size).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    /// Bytes so far and in all.
    fn bytes(fetched: &mut Fetched) -> Option<(u64, u64)> {
        fetched.look().and_then(|measure| measure.bytes)
    }

    #[test]
    fn counts_what_lies_in_a_directory() {
        let dir = tempfile::tempdir().unwrap();
        let source = ProgressSource::DirectoryBytes { dir: dir.path().display().to_string(), total: 10 };
        assert_eq!(bytes(&mut Fetched::of(1, Some(&source), None)), None);
        std::fs::create_dir(dir.path().join("blobs")).unwrap();
        std::fs::write(dir.path().join("blobs/x"), "1234").unwrap();
        std::fs::write(dir.path().join("part"), "567").unwrap();
        assert_eq!(bytes(&mut Fetched::of(1, Some(&source), None)), Some((7, 10)));
        std::fs::write(dir.path().join("more"), "56789").unwrap();
        assert_eq!(
            bytes(&mut Fetched::of(1, Some(&source), None)),
            Some((10, 10)),
            "the index and such are not counted"
        );
        assert_eq!(bytes(&mut Fetched::of(1, None, None)), None);
    }

    #[test]
    fn a_skopeo_of_ones_own_is_measured_itself() {
        let dir = tempfile::tempdir().unwrap();
        let skopeo = dir.path().join("skopeo");
        std::fs::copy("/bin/sh", &skopeo).unwrap();
        let script = ["-c", "echo 123456789; read line"];
        let (input, output) = (std::process::Stdio::piped(), std::process::Stdio::null());
        let mut child = Command::new(&skopeo).args(script).stdin(input).stdout(output).spawn().unwrap();
        let mut fetched = Fetched::of(child.id(), Some(&ProgressSource::SkopeoBytes { total: 40 }), None);
        let deadline = Instant::now() + Duration::from_secs(20);
        let seen = loop {
            if let Some(seen) = bytes(&mut fetched) {
                break seen;
            }
            assert!(Instant::now() < deadline, "nothing was measured");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(seen, (10, 40));
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// A process below another counts as skopeo by its name only, is looked at no more often than necessary, and what it
    /// has written stays when it is gone.
    #[test]
    fn finds_the_skopeo_below_and_keeps_its_bytes() {
        let dir = tempfile::tempdir().unwrap();
        let skopeo = dir.path().join("skopeo");
        std::fs::copy("/bin/sh", &skopeo).unwrap();
        std::fs::set_permissions(&skopeo, std::fs::Permissions::from_mode(0o755)).unwrap();
        let script = format!("{} -c 'echo 123456789; read line'; exec sleep 60", skopeo.display());
        let mut child = Command::new("sh")
            .args(["-c", &script])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let source = ProgressSource::SkopeoBytes { total: 1000 };
        let mut fetched = Fetched::of(child.id(), Some(&source), None);
        let pid_file = dir.path().join("conmon.pid").display().to_string();
        let named = ProgressSource::ContainerBytes { pid_file: pid_file.clone(), total: 1000 };
        assert_eq!(bytes(&mut Fetched::of(1, Some(&named), None)), None, "the file is not there yet");
        std::fs::write(&pid_file, format!("{}\n", child.id())).unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        let (written, _) = loop {
            if let Some(found) = bytes(&mut fetched) {
                break found;
            }
            assert!(Instant::now() < deadline, "no skopeo was found");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(written, 10, "what the shell of that name itself has written");
        assert_eq!(bytes(&mut fetched), None, "too soon");
        assert_eq!(bytes(&mut Fetched::of(1, Some(&named), None)), Some((10, 1000)));
        drop(child.stdin.take());
        std::thread::sleep(INTERVAL);
        assert_eq!(bytes(&mut fetched), Some((10, 1000)));
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
