// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A keyring with keys, and a made-up medium that is signed as a build does it and judged by the live system's own script
//! (iso-build/live/verify.sh).

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;

use bootc_exec::executor::{Context, Executor};
use bootc_exec::progress::Silent;
use bootc_exec::runner::Real;
use bootc_plan::op::{Op, Plan, Step};
use bootc_plan::secret::Secrets;
use particle_iso::run::tasks::IsoTasks;
use particle_iso::sign::{Person, Signer};
use particle_iso::tasks::IsoTask;
use tempfile::TempDir;

/// 2026-01-01: what a medium's files are dated.
pub const EPOCH: u64 = 1_767_225_600;

/// A keyring of its own.
pub struct Keyring(pub TempDir);

impl Keyring {
    pub fn new() -> Self {
        Self(tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o700)).tempdir().unwrap())
    }

    pub fn path(&self) -> String {
        self.0.path().display().to_string()
    }

    pub fn gpg(&self, args: &[&str]) -> String {
        let ran = Command::new("gpg").args(["--batch", "--quiet"]).args(args).env("GNUPGHOME", self.0.path()).output();
        let ran = ran.expect("tests/ci/deps.sh test installs what is needed");
        assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    }

    /// A key without passphrase; `more` stands before the command.
    pub fn key(&self, name: &str, algorithm: &str, expires: &str, more: &[&str]) {
        let made = ["--passphrase", "", "--quick-gen-key", name, algorithm, "sign", expires];
        self.gpg(&[more, &made[..]].concat());
    }

    pub fn signer(&self, name: &str) -> Result<Signer, String> {
        Signer::of(Person::with_keyring(&self.path()), name)
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        // An agent would live on until it notices that its directory is gone.
        let ended = Command::new("gpgconf").args(["--kill", "all"]).env("GNUPGHOME", self.0.path()).status();
        ended.expect("gpgconf comes with gpg");
    }
}

fn carried_out(op: Op<IsoTask>) -> Result<(), String> {
    let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
    let mut executor = Executor { runner: &mut Real, tasks: &mut IsoTasks, sink: &Silent };
    let plan = Plan::new(vec![Step::new("iso", "Medium", 1, vec![op])]);
    executor.execute(&plan, &mut Context::new(&secrets, &stop)).map_err(|error| error.to_string())
}

/// A medium with two files and its list of checksums; signed by `signer`.
pub struct Medium {
    dir: TempDir,
}

impl Medium {
    pub fn new() -> Self {
        let medium = Self { dir: tempfile::tempdir().unwrap() };
        for (name, content) in [("live/filesystem.squashfs", "system"), ("images/p/blobs/sha256/b 1", "layer")] {
            let file = medium.at(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        fs::create_dir(medium.at(".disk")).unwrap();
        let members = ["live", "images"].map(|name| (name.to_owned(), medium.at(name).display().to_string())).into();
        let to = medium.at(".disk/SHA256SUMS").display().to_string();
        carried_out(Op::Task { task: IsoTask::Checksums { members, to } }).unwrap();
        medium
    }

    pub fn signed(signer: &Signer) -> Self {
        let medium = Self::new();
        medium.sign(signer, Some(EPOCH)).unwrap();
        fs::write(medium.key(), signer.public()).unwrap();
        medium
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn key(&self) -> PathBuf {
        self.at("key.asc")
    }

    pub fn sign(&self, signer: &Signer, epoch: Option<u64>) -> Result<String, String> {
        let path = |name: &str| self.at(name).display().to_string();
        carried_out(signer.op(&path(".disk/SHA256SUMS"), &path(".disk/SHA256SUMS.sign"), epoch))?;
        Ok(fs::read_to_string(self.at(".disk/SHA256SUMS.sign")).unwrap())
    }

    /// Whether the script calls it good, what it says of each file, and its verdict.
    pub fn judged(&self) -> (bool, String, String) {
        let verdict = self.at("verdict");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("live/verify.sh");
        let line = format!("exec sh \"$0\" \"$@\" 3>'{}'", verdict.display());
        let ran = Command::new("sh").args(["-c", &line]).arg(script).args([self.dir.path(), &self.key()]).output();
        let ran = ran.unwrap();
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(said.is_empty(), "{said}");
        let files = String::from_utf8(ran.stdout).unwrap();
        (ran.status.success(), files, fs::read_to_string(verdict).unwrap())
    }
}

pub fn spaced(fingerprint: &str) -> String {
    let digits: Vec<char> = fingerprint.chars().collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
