// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An updated image is pushed to a registry (Debian's docker-registry on this machine), from where an installed system
//! upgrades: it follows the tag that its origin names, boots the new image, is rolled back and boots the old one again, and
//! nobody touches grub.cfg in between. Works on a copy of the disk that another test has installed, with the ISO's bootc.

use std::fs;

use particle_vm::{Disk, Medium, Share, Timings, Vm, VmSpec};

use crate::{
    answers::Answers,
    cli::Update,
    copy,
    error::TestError,
    headless::finish,
    installed::{log_in, power_off, start, sudo},
    live::Patience,
    report::Report,
    served::{MIRROR_CONF, mirror, serve},
    verify::{self, BOOTED_DIGEST},
};

/// Runs the test.
pub fn run(options: &Update) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let answers = Answers::vera();
    let mut timings = Timings::default();
    fs::create_dir_all(&common.out).map_err(TestError::io("creating the output folder"))?;
    // The other disk too, where there was one: a system does not start without what its fstab names.
    let mut disks = Vec::new();
    for (from, name) in [(options.disk.clone(), "disk.img"), (options.disk.with_file_name("disk2.img"), "disk2.img")] {
        if from.exists() || disks.is_empty() {
            let copy = common.out.join(name);
            copy::sparse(&from, &copy)?;
            disks.push(Disk::new(copy));
        }
    }
    let vars = common.out.join("uefi-vars.fd");
    let installed_vars = options.disk.with_file_name("uefi-vars.fd");
    if installed_vars.exists() {
        fs::copy(&installed_vars, &vars).map_err(TestError::io("copying the UEFI variables"))?;
    }
    let share = common.out.join("share");
    fs::create_dir_all(&share).map_err(TestError::io("creating the shared folder"))?;
    fs::write(share.join("iso-bootc.sh"), include_str!("../assets/iso-bootc.sh"))
        .map_err(TestError::io("writing iso-bootc.sh"))?;
    let registry = serve(&options.image, TARGET);
    let spec = VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        disks,
        shares: vec![Share { tag: "vmtest".into(), path: share, readonly: true }],
        iso_first: false,
        network: true,
        ..VmSpec::new(common.firmware)
    };
    let boot = |name: &str| {
        let mut vm = start(&spec, &common.out.join(name), &vars)?;
        log_in(&mut vm, &answers, patience).map(|()| vm)
    };
    let mut report = Report::default();

    let mut vm = boot("1-old")?;
    let old = State::of(&mut vm, &answers, patience)?;
    timings.stage("first boot");
    root(&mut vm, &answers, patience, "setting a mirror of the image's server", &mirror(&registry))?;
    root(&mut vm, &answers, patience, "waiting for the network", "nm-online -q -t 120")?;
    let check = root(&mut vm, &answers, patience, "asking for updates", &bootc("upgrade --check"))?;
    report.add("an update is offered", check.contains("Update available"), "Update available", &check);
    root(&mut vm, &answers, patience, "upgrading", &bootc("upgrade"))?;
    timings.stage("upgrade");
    power_off(vm, &answers, patience)?;

    let mut vm = boot("2-new")?;
    let new = State::of(&mut vm, &answers, patience)?;
    let wanted = verify::digest_in(&options.image.join("index.json"))?;
    report.add("the update runs", new.digest == wanted, &wanted, &new.digest);
    report.add("another deployment is booted", new.booted != old.booted, "another commit", &new.booted);
    report.add("the old one is kept", new.deployments == 2, "2", new.deployments.to_string());
    report.add("what was changed in /etc is kept", new.mirror == MIRROR_CONF, MIRROR_CONF, &new.mirror);
    report.add("grub.cfg is untouched", new.grub == old.grub, &old.grub, &new.grub);
    timings.stage("second boot");
    root(&mut vm, &answers, patience, "rolling back", &bootc("rollback"))?;
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

/// What the installed system updates from, as the medium's profile says.
const TARGET: &str = "registry.particleos.org/particleos/base:forky";

/// The commands that run the ISO's bootc with `arguments`.
fn bootc(arguments: &str) -> String {
    format!(
        "set -e; mkdir -p /run/vmtest; modprobe -a 9pnet_virtio 9p; mountpoint -q /run/vmtest || \
         mount -t 9p -o trans=virtio,version=9p2000.L,ro vmtest /run/vmtest; sh /run/vmtest/iso-bootc.sh {arguments}"
    )
}

/// What one boot looks like.
struct State {
    digest: String,
    booted: String,
    deployments: usize,
    grub: String,
    home: String,
    /// The setting's path, when it is there.
    mirror: String,
}

impl State {
    fn of(vm: &mut Vm, answers: &Answers, patience: Patience) -> Result<Self, TestError> {
        let status = root(vm, answers, patience, "asking for the deployments", "ostree admin status")?;
        let lines: Vec<&str> = status.lines().filter(|l| l.contains('.') && !l.trim_start().contains(':')).collect();
        let booted = lines.iter().find(|l| l.starts_with("* ")).map_or_else(String::new, |l| (*l).to_owned());
        let digest = root(vm, answers, patience, "reading the digest", &format!("{BOOTED_DIGEST} || echo none"))?;
        Ok(Self {
            digest: digest.trim_matches('\'').to_owned(),
            booted: booted.split_whitespace().nth(2).unwrap_or_default().to_owned(),
            deployments: lines.len(),
            grub: root(
                vm,
                answers,
                patience,
                "hashing grub.cfg",
                "find /boot /sysroot/boot -name grub.cfg | sort | xargs sha256sum",
            )?,
            mirror: root(vm, answers, patience, "looking for the mirror", &format!("ls {MIRROR_CONF} || :"))?,
            home: root(vm, answers, patience, "looking at the home", "stat -c '%U %a' /home/*")?,
        })
    }
}

/// Runs something as root in the installed system; it must succeed.
fn root(vm: &mut Vm, answers: &Answers, patience: Patience, what: &str, command: &str) -> Result<String, TestError> {
    vm.serial.must(&sudo(answers, command), patience.seconds(300)).map_err(TestError::stage(what.to_owned()))
}
