// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How much of an image a running bootc has fetched, measured from outside. What becomes of the number does not belong
//! here.
//!
//! bootc (and the stand-in) fetch through one `skopeo experimental-image-proxy`, so the bytes that this child has written
//! (`wchar` in proc_pid_io(5)) are the compressed bytes that have arrived.

use std::time::{Duration, Instant};

/// A person sees no difference to more, and each look costs time that the fetch needs.
const INTERVAL: Duration = Duration::from_millis(500);

/// Looks at the skopeo below a process now and then.
pub struct Fetched {
    parent: u32,
    /// Looking for it among all processes below the parent costs most, so it is remembered.
    skopeo: Option<u32>,
    last: Option<Instant>,
    most: u64,
}

impl Fetched {
    /// Of the process `parent`.
    pub fn of(parent: u32) -> Self {
        Fetched { parent, skopeo: None, last: None, most: 0 }
    }

    /// Compressed bytes so far; `None` when nothing has been fetched, or when it is not time to look again.
    ///
    /// Never falls: a second skopeo, as bootc starts one while it deploys, writes nothing.
    pub fn look(&mut self) -> Option<u64> {
        if self.last.is_some_and(|last| last.elapsed() < INTERVAL) {
            return None;
        }
        self.last = Some(Instant::now());
        let written = self.skopeo.and_then(written).or_else(|| {
            self.skopeo = descendants(self.parent).into_iter().find(|pid| is_skopeo(*pid));
            self.skopeo.and_then(written)
        });
        self.most = self.most.max(written.unwrap_or(0));
        (self.most > 0).then_some(self.most)
    }
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
        let mut fetched = Fetched::of(child.id());
        let deadline = Instant::now() + Duration::from_secs(20);
        let bytes = loop {
            if let Some(bytes) = fetched.look() {
                break bytes;
            }
            assert!(Instant::now() < deadline, "no skopeo was found");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(bytes, 10, "what the shell of that name itself has written");
        assert_eq!(fetched.look(), None, "too soon");
        drop(child.stdin.take());
        std::thread::sleep(INTERVAL);
        assert_eq!(fetched.look(), Some(10));
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
