// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How much of an image a running program has fetched or sent, measured from outside. What becomes of the number does not
//! belong here.
//!
//! bootc (and the stand-in) fetch through one `skopeo experimental-image-proxy`, so the bytes that this child has written
//! (`wchar` in proc_pid_io(5)) are the compressed bytes that have arrived. What is fetched into a directory is there.

use bootc_plan::op::ProgressSource;
use std::path::Path;
use std::time::{Duration, Instant};

/// A person sees no difference to more, and each look costs time that the fetch needs.
const INTERVAL: Duration = Duration::from_millis(500);

/// Looks at it now and then.
pub struct Fetched {
    place: Place,
    total: u64,
    last: Option<Instant>,
    most: u64,
    /// What was there at the last look, and since when.
    seen: (u64, Instant),
}

enum Place {
    Nowhere,
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
}

impl Fetched {
    /// Of the process `parent`, if its progress can be measured so.
    pub fn of(parent: u32, source: Option<&ProgressSource>) -> Self {
        let (place, total) = match source {
            Some(ProgressSource::SkopeoBytes { total }) => (Place::Below { parent, skopeo: None }, *total),
            Some(ProgressSource::ContainerBytes { pid_file, total }) => {
                (Place::Named { pid_file: pid_file.clone(), skopeo: None }, *total)
            }
            Some(ProgressSource::DirectoryBytes { dir, total }) => (Place::Directory(dir.clone()), *total),
            Some(ProgressSource::PercentLines) | None => (Place::Nowhere, 0),
        };
        Fetched { place, total, last: None, most: 0, seen: (0, Instant::now()) }
    }

    /// Whether nothing has changed for as long, as far as can be measured. An attempt may start with less than the last.
    pub fn stalled(&self, limit: Duration) -> bool {
        !matches!(self.place, Place::Nowhere) && self.seen.1.elapsed() > limit
    }

    /// Bytes so far and at the end; `None` when nothing has been fetched, or when it is not time to look again.
    ///
    /// Never falls: a second skopeo, as bootc starts one while it deploys, writes nothing; what an attempt has thrown away
    /// comes again.
    pub fn look(&mut self) -> Option<(u64, u64)> {
        if self.total == 0 || self.last.is_some_and(|last| last.elapsed() < INTERVAL) {
            return None;
        }
        self.last = Some(Instant::now());
        let bytes = self.place.bytes();
        if bytes != self.seen.0 {
            self.seen = (bytes, Instant::now());
        }
        self.most = self.most.max(bytes).min(self.total);
        (self.most > 0).then_some((self.most, self.total))
    }
}

impl Place {
    fn bytes(&mut self) -> u64 {
        match self {
            Place::Nowhere => 0,
            Place::Directory(dir) => tree_bytes(Path::new(dir)),
            Place::Below { parent, skopeo } => written_below(Some(*parent), skopeo),
            Place::Named { pid_file, skopeo } => {
                let parent = || std::fs::read_to_string(pid_file).ok()?.trim().parse().ok();
                written_below(parent(), skopeo)
            }
        }
    }
}

fn written_below(parent: Option<u32>, skopeo: &mut Option<u32>) -> u64 {
    let known = skopeo.and_then(written);
    let search = || {
        let parent = parent?;
        *skopeo = std::iter::once(parent).chain(descendants(parent)).find(|pid| is_skopeo(*pid));
        skopeo.and_then(written)
    };
    known.or_else(search).unwrap_or(0)
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

fn is_skopeo(pid: u32) -> bool {
    read_proc(pid, "comm").trim() == "skopeo"
}

/// What a process has written, if it is skopeo: a number may have become another process'.
fn written(pid: u32) -> Option<u64> {
    is_skopeo(pid).then(|| wchar(&read_proc(pid, "io"))).flatten()
}

/// A file of /proc/PID; empty when the process is gone, which is normal while sampling.
fn read_proc(pid: u32, file: &str) -> String {
    std::fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default()
}

fn descendants(pid: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let children = tasks.flat_map(|task| {
        let list = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
        list.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<u32>>()
    });
    children.flat_map(|child| std::iter::once(child).chain(descendants(child))).collect()
}

fn wchar(io: &str) -> Option<u64> {
    io.lines().find_map(|line| line.strip_prefix("wchar: ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    #[test]
    fn reads_wchar() {
        assert_eq!(wchar("rchar: 1\nwchar: 327300000\nsyscr: 4\n"), Some(327_300_000));
        assert_eq!(wchar(""), None);
    }

    #[test]
    fn counts_what_lies_in_a_directory() {
        let dir = tempfile::tempdir().unwrap();
        let source = ProgressSource::DirectoryBytes { dir: dir.path().display().to_string(), total: 10 };
        assert_eq!(Fetched::of(1, Some(&source)).look(), None);
        std::fs::create_dir(dir.path().join("blobs")).unwrap();
        std::fs::write(dir.path().join("blobs/x"), "1234").unwrap();
        std::fs::write(dir.path().join("part"), "567").unwrap();
        assert_eq!(Fetched::of(1, Some(&source)).look(), Some((7, 10)));
        std::fs::write(dir.path().join("more"), "56789").unwrap();
        assert_eq!(Fetched::of(1, Some(&source)).look(), Some((10, 10)), "the index and such are not counted");
        assert_eq!(Fetched::of(1, None).look(), None);
    }

    #[test]
    fn a_skopeo_of_ones_own_is_measured_itself() {
        let dir = tempfile::tempdir().unwrap();
        let skopeo = dir.path().join("skopeo");
        std::fs::copy("/bin/sh", &skopeo).unwrap();
        let script = ["-c", "echo 123456789; read line"];
        let (input, output) = (std::process::Stdio::piped(), std::process::Stdio::null());
        let mut child = Command::new(&skopeo).args(script).stdin(input).stdout(output).spawn().unwrap();
        let mut fetched = Fetched::of(child.id(), Some(&ProgressSource::SkopeoBytes { total: 40 }));
        let deadline = Instant::now() + Duration::from_secs(20);
        let seen = loop {
            if let Some(seen) = fetched.look() {
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
        let mut fetched = Fetched::of(child.id(), Some(&source));
        let pid_file = dir.path().join("conmon.pid").display().to_string();
        let named = ProgressSource::ContainerBytes { pid_file: pid_file.clone(), total: 1000 };
        assert_eq!(Fetched::of(1, Some(&named)).look(), None, "the file is not there yet");
        std::fs::write(&pid_file, format!("{}\n", child.id())).unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        let (bytes, _) = loop {
            if let Some(found) = fetched.look() {
                break found;
            }
            assert!(Instant::now() < deadline, "no skopeo was found");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(bytes, 10, "what the shell of that name itself has written");
        assert_eq!(fetched.look(), None, "too soon");
        assert_eq!(Fetched::of(1, Some(&named)).look(), Some((10, 1000)));
        drop(child.stdin.take());
        std::thread::sleep(INTERVAL);
        assert_eq!(fetched.look(), Some((10, 1000)));
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
