// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A disk to install to: a loop device with a fresh file system, mounted as Calamares leaves it. What is installed and how
//! it fails is the tests' part.

// Each test program uses a part of it.
#![allow(dead_code)]

use serde_json::Value;
use std::fs;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// Where Calamares would mount the target.
pub const ROOT: &str = "/tmp/calamares-root-disktest";
/// Where the installed deployment is.
pub const TARGET: &str = "/tmp/calamares-bootc-target";
const WHY: &str = "needs root, loop devices and an image: run it with `make disk`";

/// An environment variable that `make disk` sets.
pub fn need(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set; {WHY}"))
}

/// Runs a program to its end.
pub fn run(argv: &[&str]) -> Output {
    Command::new(argv[0]).args(&argv[1..]).output().unwrap_or_else(|error| panic!("{argv:?}: {error}"))
}

/// The output of a program that must succeed.
pub fn done(argv: &[&str]) -> String {
    let ran = run(argv);
    assert!(ran.status.success(), "{argv:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap().trim().to_owned()
}

/// A loop device with a fresh ext4, mounted as Calamares' mount module leaves it.
pub struct Disk {
    pub dir: tempfile::TempDir,
    device: String,
}

impl Disk {
    pub fn new(megabytes: u64) -> Disk {
        let dir = tempfile::tempdir_in("/var/tmp").unwrap();
        let image = dir.path().join("disk");
        fs::File::create(&image).unwrap().set_len(megabytes << 20).unwrap();
        let device = done(&["losetup", "--find", "--show", image.to_str().unwrap()]);
        let disk = Disk { dir, device };
        disk.format();
        disk
    }

    /// What the partition and mount modules do at every try.
    pub fn format(&self) {
        self.wait_until_free();
        done(&["mkfs.ext4", "-q", "-F", &self.device]);
        self.mount();
    }

    /// The kernel unmounts what only a dead process' mount namespace held, with all that is to be written, after its death.
    fn wait_until_free(&self) {
        // open(2): with O_EXCL a block device that is in use is EBUSY.
        const EXCLUSIVE: i32 = 0o200;
        let started = Instant::now();
        while let Err(error) = fs::OpenOptions::new().read(true).custom_flags(EXCLUSIVE).open(&self.device) {
            assert!(started.elapsed() < Duration::from_secs(60), "{}: {error}", self.device);
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What the mount module does.
    pub fn mount(&self) {
        fs::create_dir_all(ROOT).unwrap();
        done(&["mount", &self.device, ROOT]);
    }

    /// The disk as bytes.
    pub fn raw(&self) -> fs::File {
        fs::File::open(self.dir.path().join("disk")).unwrap()
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.dir.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    pub fn program(&self, name: &str, script: &str) -> String {
        let path = self.file(name, script);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    pub fn config(&self, image: &Path, bootc: &str, more: &str) -> String {
        self.config_for(&format!("oci:{}:latest", image.display()), "r.example/p:forky", bootc, more, "")
    }

    /// A configuration whose image has several sources; servers need no certificates.
    pub fn config_of(&self, sources: &[String], servers: &[String]) -> String {
        let sources: Vec<String> = sources.iter().map(|source| format!("'{source}'")).collect();
        let image = format!("{{id: p, source: [{}], target: 'r.example/p:forky'}}", sources.join(", "));
        let entry = |server: &String| format!("{{location: '{server}', insecure: true}}");
        let servers: Vec<String> = servers.iter().map(entry).collect();
        let text = format!("bootc: {}\nimages:\n- {image}\nregistries: [{}]\n", need("BOOTC"), servers.join(", "));
        self.file("bootc.conf", &text)
    }

    /// A configuration: `more` goes into the image's entry, `rest` beside it.
    pub fn config_for(&self, source: &str, target: &str, bootc: &str, more: &str, rest: &str) -> String {
        let image = format!("{{id: p, source: '{source}', target: '{target}'{more}}}");
        self.file("bootc.conf", &format!("bootc: {bootc}\nimages:\n- {image}\n{rest}\n"))
    }

    pub fn storage(&self, more: &str) -> String {
        self.storage_with(more, "")
    }

    /// The same with more keys of the root's partition.
    pub fn storage_with(&self, more: &str, root: &str) -> String {
        let (device, uuid) = (&self.device, done(&["blkid", "-s", "UUID", "-o", "value", &self.device]));
        let text = format!(
            "firmwareType: bios\nbootLoader: {{installPath: {device}}}\nrootMountPoint: {ROOT}\n{more}\npartitions:\n\
             - {{device: {device}, fs: ext4, fsName: ext4, mountPoint: /, uuid: {uuid}, claimed: true{root}}}\n"
        );
        self.file("gs.yaml", &text)
    }

    /// GlobalStorage as the install step leaves it.
    pub fn storage_of_finish(&self, told: &Value) -> String {
        let root = &told["rootMountPoint"];
        let published = published(told);
        self.file("finish.yaml", &format!("firmwareType: bios\nrootMountPoint: {root}\n{published}\npartitions: []\n"))
    }

    pub fn job(&self, step: &str, config: &str, storage: &str) -> (Option<i32>, String) {
        let ran = self.ran(step, config, storage);
        (ran.status.code(), String::from_utf8_lossy(&ran.stderr).into_owned())
    }

    fn ran(&self, step: &str, config: &str, storage: &str) -> Output {
        let job = ["apply", "--step", step, "--config", config, "--global-storage", storage];
        Command::new(need("BOOTC_JOB")).args(job).output().unwrap()
    }

    /// What a step that must succeed hands on.
    pub fn told(&self, step: &str, config: &str, more: &str) -> Value {
        self.try_told(step, config, more).unwrap_or_else(|words| panic!("{words}"))
    }

    /// What a step hands on, or what it said when it failed.
    pub fn try_told(&self, step: &str, config: &str, more: &str) -> Result<Value, String> {
        let ran = self.ran(step, config, &self.storage(more));
        let words = String::from_utf8_lossy(&ran.stderr);
        if ran.status.success() { Ok(serde_json::from_slice(&ran.stdout).unwrap()) } else { Err(words.into_owned()) }
    }

    /// A larger disk, with nothing on it.
    pub fn grow(&self, megabytes: u64) {
        let file = fs::OpenOptions::new().write(true).open(self.dir.path().join("disk")).unwrap();
        file.set_len(megabytes << 20).unwrap();
        done(&["losetup", "--set-capacity", &self.device]);
        self.format();
    }

    /// The whole install step with everything in order.
    pub fn installs(&self) {
        self.installs_by(&self.config(&image(), &need("BOOTC"), ""));
    }

    /// The same with a configuration.
    pub fn installs_by(&self, config: &str) {
        let (code, words) = self.job("install", config, &self.storage(""));
        assert_eq!(code, Some(0), "{words}");
        assert!(mounts().iter().any(|at| at == &format!("{TARGET}/sysroot")), "{:?}", mounts());
    }
}

/// What a step hands on, as GlobalStorage has it for the next one.
pub fn published(told: &Value) -> String {
    let outputs = told.as_object().unwrap().iter();
    let bootc: Vec<String> =
        outputs.filter_map(|(key, value)| Some(format!("{}: {value}", key.strip_prefix("bootc.")?))).collect();
    format!("bootc: {{{}}}", bootc.join(", "))
}

impl Drop for Disk {
    fn drop(&mut self) {
        for at in mounts() {
            run(&["umount", "-l", &at]);
        }
        run(&["losetup", "-d", &self.device]);
    }
}

/// The image that the ISO carries, as an OCI layout.
pub fn image() -> PathBuf {
    need("IMAGE").into()
}

/// Blobs of the image, the largest first: digest and size.
pub fn blobs() -> Vec<(String, u64)> {
    let entries = fs::read_dir(image().join("blobs/sha256")).unwrap().map(Result::unwrap);
    let named = |entry: fs::DirEntry| {
        (format!("sha256:{}", entry.file_name().into_string().unwrap()), entry.metadata().unwrap().len())
    };
    let mut found: Vec<(String, u64)> = entries.map(named).collect();
    found.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    found
}

/// Layers of the image in the manifest's order: digest and size.
pub fn layers() -> Vec<(String, u64)> {
    let layer = |layer: &Value| (layer["digest"].as_str().unwrap().to_owned(), layer["size"].as_u64().unwrap());
    manifest(&image())["layers"].as_array().unwrap().iter().map(layer).collect()
}

/// The only manifest of a layout.
pub fn manifest(layout: &Path) -> Value {
    json_of(&blob(layout, &json_of(&layout.join("index.json"))["manifests"][0]))
}

/// The file of a descriptor.
pub fn blob(layout: &Path, descriptor: &Value) -> PathBuf {
    layout.join("blobs").join(descriptor["digest"].as_str().unwrap().replacen(':', "/", 1))
}

pub fn json_of(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// What of ours is mounted, deepest first.
pub fn mounts() -> Vec<String> {
    let text = fs::read_to_string("/proc/self/mountinfo").unwrap();
    let ours = |at: &&str| at.contains("calamares") || at.starts_with("/run/bootc");
    let mut found: Vec<String> =
        text.lines().filter_map(|line| line.split(' ').nth(4)).filter(ours).map(Into::into).collect();
    found.sort_by(|a, b| b.cmp(a));
    found
}

/// What Calamares' umount module does at the end, and its partition module before it formats.
pub fn take_down() {
    let started = Instant::now();
    // What was killed a moment ago may still hold something.
    while !mounts().is_empty() {
        for at in mounts() {
            run(&["umount", "-R", &at]);
        }
        assert!(started.elapsed() < Duration::from_secs(20), "cannot be taken down: {:?}", mounts());
    }
}

/// Exit status and error id.
pub fn assert_failed(outcome: &(Option<i32>, String), code: i32, id: &str) {
    assert_eq!(outcome.0, Some(code), "{}", outcome.1);
    assert!(outcome.1.contains(&format!("[{id}]")), "{id} is not in: {}", outcome.1);
}
