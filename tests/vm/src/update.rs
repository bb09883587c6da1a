// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An installed system gets an updated image, boots it, is rolled back and boots the old one again, and nobody touches
//! grub.cfg in between. Works on a copy of the disk that another test has installed.

use std::{fs, path::Path, process::Command};

use particle_vm::{Disk, DiskFormat, Share, Timings, Vm, VmSpec};

use crate::{
    answers::Answers,
    cli::Update,
    error::TestError,
    headless::finish,
    installed::{power_off, quiet, sudo},
    live::Patience,
    report::Report,
    verify::{self, BOOTED_DIGEST},
};

/// Runs the test.
pub fn run(options: &Update) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let answers = Answers::vera();
    let mut timings = Timings::default();
    fs::create_dir_all(&common.out).map_err(TestError::io("creating the output folder"))?;
    let disk = common.out.join("disk.img");
    copy_sparse(&options.disk, &disk)?;
    let vars = common.out.join("uefi-vars.fd");
    let installed_vars = options.disk.with_file_name("uefi-vars.fd");
    if installed_vars.exists() {
        fs::copy(&installed_vars, &vars).map_err(TestError::io("copying the UEFI variables"))?;
    }
    let mut shares = Vec::new();
    if let Some(image) = &options.image {
        shares.push(Share { tag: "image".into(), path: image.clone(), readonly: true });
    }
    let spec = VmSpec {
        memory_mib: common.memory,
        disks: vec![Disk { path: disk, format: DiskFormat::Raw }],
        shares,
        ..VmSpec::new(common.firmware)
    };
    let boot = |name: &str| -> Result<Vm, TestError> {
        let mut vm = Vm::start(&spec, &common.out.join(name), &vars).map_err(TestError::stage("starting the disk"))?;
        let logged_in = vm.serial.login(answers.login, answers.password, patience.seconds(400));
        logged_in.map_err(TestError::stage(format!("logging in, boot {name}")))?;
        quiet(&mut vm, &answers, patience)?;
        Ok(vm)
    };
    let mut report = Report::default();

    let mut vm = boot("1-old")?;
    let old = State::of(&mut vm, &answers, patience)?;
    timings.stage("first boot");
    root(&mut vm, &answers, patience, "deploying the update", &deploy(options.image.is_some()))?;
    timings.stage("deploy the update");
    power_off(vm, &answers, patience)?;

    let mut vm = boot("2-new")?;
    let new = State::of(&mut vm, &answers, patience)?;
    let wanted = match &options.image {
        Some(image) => verify::digest_in(&image.join("index.json"))?,
        None => "2".into(),
    };
    let runs = if options.image.is_some() { &new.digest } else { &new.version };
    report.add("the update runs", *runs == wanted, &wanted, runs);
    report.add("another deployment is booted", new.booted != old.booted, "another commit", &new.booted);
    report.add("the old one is kept", new.deployments == 2, "2", new.deployments.to_string());
    report.add("grub.cfg is untouched", new.grub == old.grub, &old.grub, &new.grub);
    timings.stage("second boot");
    root(&mut vm, &answers, patience, "rolling back", ROLL_BACK)?;
    power_off(vm, &answers, patience)?;

    let mut vm = boot("3-rolled-back")?;
    let back = State::of(&mut vm, &answers, patience)?;
    report.add("the old one runs again", back.booted == old.booted, &old.booted, &back.booted);
    report.add("grub.cfg is still untouched", back.grub == old.grub, &old.grub, &back.grub);
    report.add("the home survived", back.home == new.home, &new.home, &back.home);
    timings.stage("third boot");
    power_off(vm, &answers, patience)?;
    finish(&timings, &common.out)?;
    report.finish(&common.out)
}

/// Puts the deployment that is not booted first in the boot order.
const ROLL_BACK: &str = "if command -v bootc >/dev/null; then bootc rollback; else ostree admin set-default 1; fi";

/// The commands that deploy version 2: from the given image, or from a commit made of the running system's own tree
/// with one file changed (the boot loader sees a new deployment either way).
fn deploy(from_image: bool) -> String {
    if from_image {
        return "set -e; mkdir -p /run/image; modprobe 9pnet_virtio || :; \
                mount -t 9p -o trans=virtio,version=9p2000.L,ro image /run/image; \
                bootc switch --transport oci /run/image"
            .into();
    }
    "set -e; mount -o remount,rw /sysroot; mount -o remount,rw /boot 2>/dev/null || :; \
     old=$(ostree admin status | sed -n \"s/^\\* [^ ]* \\([0-9a-f]*\\).*/\\1/p\"); \
     name=$(ostree admin status | sed -n \"s/^\\* \\([^ ]*\\) .*/\\1/p\"); \
     rm -rf /var/tmp/v2; mkdir -p /var/tmp/v2/usr/lib; echo 2 > /var/tmp/v2/usr/lib/vmtest-version; \
     ostree commit --repo=/ostree/repo --branch=vmtest/2 --tree=ref=$old --tree=dir=/var/tmp/v2 \
       --add-metadata-string=version=2 --bootable --no-bindings; \
     ostree admin deploy --os=$name --retain vmtest/2"
        .into()
}

/// What one boot looks like.
struct State {
    version: String,
    digest: String,
    booted: String,
    deployments: usize,
    grub: String,
    home: String,
}

impl State {
    fn of(vm: &mut Vm, answers: &Answers, patience: Patience) -> Result<Self, TestError> {
        let status = root(vm, answers, patience, "asking for the deployments", "ostree admin status")?;
        let lines: Vec<&str> = status.lines().filter(|l| l.contains('.') && !l.trim_start().contains(':')).collect();
        let booted = lines.iter().find(|l| l.starts_with("* ")).map_or_else(String::new, |l| (*l).to_owned());
        let digest = root(vm, answers, patience, "reading the digest", &format!("{BOOTED_DIGEST} || echo none"))?;
        Ok(Self {
            digest: digest.trim_matches('\'').to_owned(),
            version: root(
                vm,
                answers,
                patience,
                "reading the version",
                "cat /usr/lib/vmtest-version 2>/dev/null || echo 1",
            )?,
            booted: booted.split_whitespace().nth(2).unwrap_or_default().to_owned(),
            deployments: lines.len(),
            grub: root(
                vm,
                answers,
                patience,
                "hashing grub.cfg",
                "find /boot /sysroot/boot -name grub.cfg | sort | xargs sha256sum",
            )?,
            home: root(vm, answers, patience, "looking at the home", "stat -c '%U %a' /home/*")?,
        })
    }
}

/// Runs something as root in the installed system; it must succeed.
fn root(vm: &mut Vm, answers: &Answers, patience: Patience, what: &str, command: &str) -> Result<String, TestError> {
    vm.serial.must(&sudo(answers, command), patience.seconds(300)).map_err(TestError::stage(what.to_owned()))
}

/// A copy that stays sparse: the disk's nominal size is many times its content.
fn copy_sparse(from: &Path, to: &Path) -> Result<(), TestError> {
    let status = Command::new("cp")
        .args(["--sparse=always", "--reflink=auto"])
        .args([from, to])
        .status()
        .map_err(TestError::io("copying the installed disk"))?;
    if status.success() {
        return Ok(());
    }
    Err(TestError::Failed(format!("copying {} to {}: {status}", from.display(), to.display())))
}
