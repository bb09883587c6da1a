// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the tests stand on: root, loop devices, a program under test, a mounted target.
//!
//! A test that cannot run fails and says why: a skipped test of an installer is worth nothing.

#![allow(dead_code, reason = "each test binary uses its own part of this")]

pub mod disk;
pub mod image;
pub mod registry;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The program under test: the stand-in, or the real bootc named by `BOOTC`.
pub fn bootc() -> PathBuf {
    match std::env::var_os("BOOTC") {
        Some(p) => p.into(),
        None => env!("CARGO_BIN_EXE_bootc").into(),
    }
}

/// True when `BOOTC` names something that is not the stand-in.
pub fn is_real() -> bool {
    let out = Command::new(bootc()).arg("--version").output().expect("running bootc --version");
    !String::from_utf8_lossy(&out.stdout).contains("stand-in")
}

/// Fail, with the reason, where these tests cannot run.
pub fn require_machine() {
    let id = Command::new("id").arg("-u").output().expect("running id");
    assert_eq!(String::from_utf8_lossy(&id.stdout).trim(), "0", "these tests need root: they mount loop devices");
    for tool in [
        "losetup",
        "mkfs.ext4",
        "mkfs.xfs",
        "mount",
        "umount",
        "unshare",
        "findmnt",
        "lsblk",
        "fstrim",
        "fsfreeze",
        "skopeo",
        "ostree",
    ] {
        let found = Command::new("sh").args(["-c", &format!("command -v {tool}")]).output().unwrap();
        assert!(found.status.success(), "these tests need {tool}, which is not installed");
    }
    let version = run(&["skopeo", "--version"]);
    let minor: u32 = version.split('.').nth(1).and_then(|m| m.parse().ok()).unwrap_or(0);
    assert!(minor >= 18, "these tests compare skopeo's own words, which need skopeo 1.18 or newer: {version}");
    assert!(Path::new("/dev/loop-control").exists(), "these tests need loop devices: /dev/loop-control is missing");
}

/// Run a command line, fail with its output when it fails.
pub fn run(argv: &[&str]) -> String {
    let out = Command::new(argv[0]).args(&argv[1..]).output().unwrap_or_else(|e| panic!("running {argv:?}: {e}"));
    assert!(out.status.success(), "{argv:?} failed: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).trim().to_owned()
}

/// A directory with a mounted file system `t` in it; everything is taken down when dropped.
pub struct World {
    /// Not below /tmp: bootc mounts a tmpfs over /tmp when it is not one.
    pub base: PathBuf,
    mounts: Vec<PathBuf>,
    loops: Vec<String>,
}

impl World {
    /// A fresh world without a target.
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let base = PathBuf::from(format!("/var/tmp/standin-{}-{count}-{name}", std::process::id()));
        std::fs::create_dir_all(base.join("etc-containers")).unwrap();
        std::fs::create_dir_all(base.join("w")).unwrap();
        let policy = r#"{"default":[{"type":"insecureAcceptAnything"}]}"#;
        std::fs::write(base.join("etc-containers/policy.json"), policy).unwrap();
        std::fs::create_dir_all(base.join("etc-ostree")).unwrap();
        std::fs::write(base.join("etc-ostree/prepare-root.conf"), "[composefs]\nenabled = yes\n").unwrap();
        Self { base, mounts: Vec::new(), loops: Vec::new() }
    }

    /// Make a file system and mount it on `at` (relative to the base).
    pub fn filesystem(&mut self, fstype: &str, at: &str) -> PathBuf {
        let file = self.base.join(format!("{}.img", at.replace('/', "-")));
        std::fs::File::create(&file).unwrap().set_len(1 << 30).unwrap();
        run(&[&format!("mkfs.{fstype}"), "-q", file.to_str().unwrap()]);
        let dev = run(&["losetup", "--find", "--show", file.to_str().unwrap()]);
        self.loops.push(dev.clone());
        let dir = self.base.join(at);
        std::fs::create_dir_all(&dir).unwrap();
        run(&["mount", &dev, dir.to_str().unwrap()]);
        self.mounts.push(dir.clone());
        dir
    }

    /// Mount a tmpfs on `at`.
    pub fn tmpfs(&mut self, at: &str) -> PathBuf {
        let dir = self.base.join(at);
        std::fs::create_dir_all(&dir).unwrap();
        run(&["mount", "-t", "tmpfs", "tmpfs", dir.to_str().unwrap()]);
        self.mounts.push(dir.clone());
        dir
    }

    /// Run the program in a mount namespace of its own, with or without a live prepare-root.conf.
    pub fn bootc(&self, args: &[String], prepare_root: bool, isolate_network: bool) -> Output {
        let live = if prepare_root { "etc-ostree" } else { "empty" };
        let network = isolate_network.then_some("-n");
        self.shell("exec \"$BOOTC\" \"$@\"", args, live, &network.into_iter().collect::<Vec<_>>())
    }

    /// Run a shell script that uses `$BOOTC` on a live system made of this world's parts.
    pub fn shell(&self, script: &str, args: &[String], etc_ostree: &str, unshare: &[&str]) -> Output {
        std::fs::create_dir_all(self.base.join("empty")).unwrap();
        let live = format!(
            "mkdir -p /etc/ostree /usr/lib/ostree && mount --bind {0}/{etc_ostree} /etc/ostree && \
             mount --bind {0}/empty /usr/lib/ostree && mount --bind {0}/etc-containers /etc/containers || exit 99\n{script}",
            self.base.display()
        );
        let mut cmd = Command::new("unshare");
        cmd.arg("-m").args(unshare).args(["--", "sh", "-c", &live, "sh"]).args(args);
        cmd.env("BOOTC", bootc()).env("BASE", &self.base);
        cmd.env_remove("INVOCATION_ID").env_remove("RUST_LOG");
        cmd.output().expect("running unshare")
    }

    /// Let skopeo talk plain HTTP to the test's registry.
    pub fn allow_insecure(&self, registry: &str) {
        let text = format!("[[registry]]\nlocation = \"{registry}\"\ninsecure = true\n");
        std::fs::write(self.base.join("etc-containers/registries.conf"), text).unwrap();
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for m in self.mounts.iter().rev() {
            let _ = Command::new("umount").arg("-R").arg(m).status();
        }
        for l in &self.loops {
            let _ = Command::new("losetup").args(["-d", l]).status();
        }
        let _ = std::fs::remove_dir_all(&self.base);
    }
}
