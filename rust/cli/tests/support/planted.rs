// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Secrets in every input of the job that has nothing to do with a single test: GlobalStorage, the environment, the kernel's
//! command line; runs of the job with them; and the search for them wherever the job could have left one.

use crate::argv::{Seen, Watch};
use crate::support::{Disk, done, need, run, take_down};
use canary::{Found, Searcher, in_tree};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// Blank, slash and colon: percent-encoding and YAML change it.
const PASSPHRASE: &str = "kN4ry luks/7:Qx";
/// Is on the disk on purpose, to be found.
const CONTROL: &str = "kN4ry-control-5Jw";

/// What every test plants, by name.
const EVERYWHERE: [(&str, &str); 6] = [
    ("LUKS passphrase", PASSPHRASE),
    ("the user's password", "kN4ry user/3:Vb"),
    ("root's password", "kN4ry root/8:Lm"),
    ("the proxy's password", "kN4ry-proxy-2Tz"),
    ("kernel argument", "kN4ry-kernel-9Hd"),
    ("control", CONTROL),
];
const LIVE: [&str; 6] = ["/etc", "/root", "/run", "/tmp", "/var/log", "/var/tmp"];

/// Canaries in their places, and everything that the job has said.
pub struct Planted {
    searcher: Arc<Searcher>,
    watch: Option<Watch>,
    words: Vec<(String, Vec<u8>)>,
}

impl Planted {
    /// With a test's own canaries. From here on command lines are watched: fixtures must be running.
    pub fn new(own: &[(&str, &str)]) -> Planted {
        let searcher = Arc::new(Searcher::new(EVERYWHERE.iter().chain(own).copied()));
        let given = format!("{} installer.password={}\n", done(&["cat", "/proc/cmdline"]), canary("kernel argument"));
        fs::write("/var/tmp/cmdline", given).unwrap();
        done(&["mount", "--bind", "/var/tmp/cmdline", "/proc/cmdline"]);
        // Not every disk forgets what was deleted. This root is thrown away.
        fs::copy("/bin/true", "/usr/local/sbin/fstrim").unwrap();
        let watch = Watch::start(Arc::clone(&searcher), need("BOOTC_JOB").into());
        Planted { searcher, watch: Some(watch), words: Vec::new() }
    }

    /// GlobalStorage as Calamares' pages fill it.
    pub fn storage(&self, disk: &Disk, more: &str) -> String {
        let (user, root) = (canary("the user's password"), canary("root's password"));
        let users = format!("username: vera\nautoLoginUser: vera\npassword: '{user}'\nrootPassword: '{root}'\n{more}");
        disk.storage_with(&users, &format!(", luksPassphrase: '{PASSPHRASE}'"))
    }

    /// Runs the job, as talkative as it can be, keeps what it says, and returns its exit status and that.
    pub fn job(&mut self, argv: &[&str]) -> (Option<i32>, String, String) {
        let proxy = format!("http://vera:{}@127.0.0.1:9", canary("the proxy's password"));
        let names = ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];
        let ran =
            Command::new(need("BOOTC_JOB")).arg("--verbose").args(argv).envs(names.map(|name| (name, &proxy))).output();
        let ran = ran.unwrap();
        self.words.push((format!("stdout of {argv:?}"), ran.stdout.clone()));
        self.words.push((format!("stderr of {argv:?}"), ran.stderr.clone()));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (ran.status.code(), text(&ran.stdout), text(&ran.stderr))
    }

    /// A step for real.
    pub fn apply(&mut self, step: &str, config: &str, storage: &str) -> (Option<i32>, String, String) {
        self.job(&["apply", "--step", step, "--config", config, "--global-storage", storage])
    }

    /// What the job has handed on, written and started holds no secret.
    pub fn nothing_was_said(&mut self, programs: &[&str]) {
        for (what, bytes) in &self.words {
            assert_eq!(self.searcher.in_bytes(bytes), [], "{what}: {}", String::from_utf8_lossy(bytes));
        }
        assert!(self.words.iter().any(|(_, bytes)| !bytes.is_empty()), "the job has said nothing at all");
        let Seen { programs: seen, found } = self.watch.take().unwrap().seen();
        assert!(found.is_empty(), "on command lines or in environments: {found:?}");
        for program in programs {
            assert!(seen.contains(*program), "{program} was never seen among {seen:?}");
        }
    }

    /// The live system's logs, settings and temporary files hold none, but for the test's own folder.
    pub fn nothing_lies_about(&self, own: &Path) {
        for dir in LIVE.map(Path::new) {
            let found = in_tree(&self.searcher, dir, &[own, Path::new("/var/tmp/cmdline")]).unwrap();
            assert_eq!(found, [], "below {}", dir.display());
        }
    }

    /// Files below `dir` that hold any.
    pub fn files_with(&self, dir: &Path) -> Vec<(PathBuf, Found)> {
        in_tree(&self.searcher, dir, &[]).unwrap()
    }

    /// The disk as bytes, deleted files too, holds none but the control, which a file in `dir` on it gets first.
    pub fn nothing_is_on(&self, disk: &Disk, dir: &Path) {
        fs::write(dir.join("control"), CONTROL).unwrap();
        take_down();
        run(&["sync"]);
        let found = self.searcher.in_file(&mut disk.raw()).unwrap();
        let [only] = &found[..] else { panic!("more or less than the control: {found:?}") };
        assert_eq!((only.canary.as_str(), only.form), ("control", "raw"));
    }
}

impl Drop for Planted {
    fn drop(&mut self) {
        run(&["umount", "/proc/cmdline"]);
    }
}

fn canary(name: &str) -> &'static str {
    EVERYWHERE.iter().find(|(known, _)| *known == name).unwrap().1
}

/// The bytes of a file are replaced where they lie on the disk.
pub fn wipe(path: &Path) {
    let length = fs::metadata(path).unwrap().len();
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.write_all(&vec![b'x'; usize::try_from(length).unwrap()]).unwrap();
    file.sync_all().unwrap();
}
