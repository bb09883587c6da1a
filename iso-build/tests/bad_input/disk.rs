// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A file system of its own for a build's output: it can be full or read-only within milliseconds, and what was left behind is
//! found by where it lies.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::fs::{FallocateFlags, fallocate, statvfs};
use tempfile::TempDir;

/// How long a process may take to be gone after the program's end: the kernel ends those below it.
const GONE: Duration = Duration::from_secs(10);

/// An ext4 in a sparse file.
pub struct Disk {
    dir: TempDir,
    /// What others have left.
    before: Vec<PathBuf>,
}

/// What programs have left where temporary files go.
fn temporary() -> Vec<PathBuf> {
    let all = fs::read_dir(std::env::temp_dir()).unwrap().flatten().map(|entry| entry.path());
    all.filter(|path| path.display().to_string().contains("mmdebstrap")).collect()
}

fn done(argv: &[&str]) -> String {
    let ran = Command::new(argv[0]).args(&argv[1..]).output().unwrap();
    assert!(ran.status.success(), "{argv:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

impl Disk {
    pub fn new(bytes: u64) -> Self {
        let dir = tempfile::Builder::new().prefix("bad-input-").tempdir().unwrap();
        let disk = Self { dir, before: temporary() };
        let (file, mount) = (disk.dir().join("disk"), disk.mount());
        File::create(&file).unwrap().set_len(bytes).unwrap();
        fs::create_dir(&mount).unwrap();
        done(&["mkfs.ext4", "-q", "-m", "0", &file.display().to_string()]);
        // The loop device goes away with the mount.
        done(&["mount", "-o", "loop", &file.display().to_string(), &mount.display().to_string()]);
        disk
    }

    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    fn mount(&self) -> PathBuf {
        self.dir().join("mnt")
    }

    pub fn out(&self) -> PathBuf {
        self.mount().join("out")
    }

    /// Takes every free block; nothing is written for it.
    pub fn fill(&self) {
        let ballast = File::create(self.mount().join("ballast")).unwrap();
        let (mut at, mut piece) = (0, 1_u64 << 32);
        while piece >= 4096 {
            match fallocate(&ballast, FallocateFlags::empty(), at, piece) {
                Ok(()) => at += piece,
                Err(_) => piece /= 2,
            }
        }
        let free = statvfs(self.mount()).unwrap();
        // The build writes at the same time.
        assert!(free.f_bavail * free.f_frsize < 64 << 20, "{} blocks are free", free.f_bavail);
    }

    /// Gives it back.
    pub fn relieve(&self) {
        fs::remove_file(self.mount().join("ballast")).ok();
    }

    pub fn read_only(&self) {
        done(&["mount", "-o", "remount,ro", &self.mount().display().to_string()]);
    }

    /// What unfinished stages have left.
    pub fn litter(&self) -> Vec<PathBuf> {
        let names =
            |dir: &str| fs::read_dir(self.out().join(dir)).into_iter().flatten().flatten().map(|one| one.path());
        let unfinished = names("cache").filter(|path| path.extension().is_some_and(|ending| ending == "new"));
        names("work").chain(unfinished).collect()
    }

    /// Nothing is mounted below the output, no loop device has a file there, no process is at work there, and nothing is new
    /// where temporary files go.
    pub fn is_left_alone(&self) {
        let out = self.out().display().to_string();
        let started = Instant::now();
        loop {
            let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
            let loops = done(&["losetup", "--list", "--noheadings", "--output", "BACK-FILE"]);
            let left: Vec<String> = mounts
                .lines()
                .chain(loops.lines())
                .filter(|line| line.contains(&out))
                .map(ToOwned::to_owned)
                .chain(processes(&out))
                .chain(
                    temporary()
                        .iter()
                        .filter(|path| !self.before.contains(path))
                        .map(|path| path.display().to_string()),
                )
                .collect();
            if left.is_empty() {
                return;
            }
            assert!(started.elapsed() < GONE, "{left:#?}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    pub fn sums_are_right(&self) {
        let sums =
            Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(self.out()).output();
        let sums = sums.unwrap();
        assert!(sums.status.success(), "{}", String::from_utf8_lossy(&sums.stderr));
    }
}

/// Those that have a path there as root, working directory or argument.
fn processes(out: &str) -> Vec<String> {
    let all = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let numbered = all.filter(|path| path.join("cmdline").exists());
    let told = numbered.filter_map(|path| {
        let line = String::from_utf8_lossy(&fs::read(path.join("cmdline")).ok()?).replace('\0', " ");
        let places = ["root", "cwd"].map(|name| fs::read_link(path.join(name)).unwrap_or_default());
        let there = line.contains(out) || places.iter().any(|place| place.starts_with(out));
        there.then(|| format!("{}: {line} {places:?}", path.display()))
    });
    told.collect()
}

impl Drop for Disk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg(self.mount()).status().is_ok_and(|status| status.success());
        if !std::thread::panicking() {
            assert!(unmounted, "somebody still uses it");
        }
    }
}
