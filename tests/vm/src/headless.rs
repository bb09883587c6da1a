// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The fast installation test: the medium's live system without its boot menu, the real `calamares` without a screen, on
//! the medium's own configuration. Pages, partitioning and the exec sequence are the real ones; only the page `users` is
//! replaced by its QML form, which is also the driver: it presses what is on the other pages (`assets/hands.js`).

use std::{
    fs,
    path::{Path, PathBuf},
};

use particle_vm::{Disk, Medium, Share, Timings, Vm, VmSpec};

use crate::{
    answers::Answers,
    captured,
    cli::{Common, First, Headless},
    composefs, config,
    error::TestError,
    install,
    installed::{Machine, power_off},
    interrupt,
    layout::Encrypted,
    live::{self, Mode, Patience},
    memory, other_system,
    report::Report,
    secrets, served, verify,
};

/// Size of the virtual disk; the file is sparse.
const DISK: u64 = 24 << 30;

/// Runs the test.
pub fn run(options: &Headless) -> Result<(), TestError> {
    let common = &options.common;
    let recipe = options.layout.recipe();
    let mut timings = Timings::default();
    let (disk, vars) = if options.boot_only { places(common) } else { fresh(common)? };
    let with_blocks = |path| Disk { path, block_size: options.block_size };
    let mut disks = vec![with_blocks(disk)];
    if recipe.second_disk {
        disks.push(with_blocks(common.out.join("disk2.img")));
    }
    let mut report = Report::default();
    if !options.boot_only {
        installation(options, &disks, &vars, &mut report, &mut timings)?;
    }
    let bootable = !recipe.captured && (!recipe.composefs || options.image.is_some());
    if !options.no_boot && recipe.refused.is_none() && bootable {
        boot(options, &disks, &vars, &mut report, &mut timings)?;
    }
    finish(&timings, &common.out)?;
    if recipe.refused.is_some() { Ok(()) } else { report.finish(&common.out) }
}

/// Installs, and looks at the disk where nobody is going to boot it.
fn installation(
    options: &Headless,
    disks: &[Disk],
    vars: &Path,
    report: &mut Report,
    timings: &mut Timings,
) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let share = common.out.join("share");
    disks.iter().skip(1).try_for_each(|disk| blank(&disk.path))?;
    let answers = Answers::vera_in_germany();
    let image = options.image.as_ref().filter(|_| options.served);
    let registry = image.map(|image| served::serve(image, &format!("{}:latest", config::VMTEST)));
    let live = || {
        let mut vm = live_shell(common, disks, &share, vars, options.served, patience)?;
        registry.as_ref().map_or(Ok(()), |registry| served::connect(&mut vm, registry, patience)).map(|()| vm)
    };
    if options.first == Some(First::PowerOff) {
        let mut vm = live()?;
        install::configure(&mut vm, options, &answers, &share, patience)?;
        interrupt::half_way(&mut vm, patience)?;
        vm.kill();
        timings.stage("installation without power");
    }
    let mut vm = live()?;
    timings.stage("live system up");
    memory::watch(&mut vm, &share, patience)?;
    let installed = install::run(&mut vm, options, &answers, &share, patience, timings);
    keep_logs(&mut vm, KEPT, patience);
    installed?;
    let recipe = options.layout.recipe();
    if recipe.refused.is_none() {
        memory::judge(&share, report)?;
        secrets::search_live(&mut vm, &answers, &share, report, patience)?;
    }
    if recipe.captured {
        captured::look(&mut vm, &answers, &digest(options)?, report, patience)?;
    }
    if recipe.composefs {
        composefs::look(&mut vm, &answers, &digest(options)?, report, patience)?;
    }
    vm.serial.send_line("systemctl poweroff").map_err(TestError::stage("powering off the live system"))?;
    vm.wait_off(patience.seconds(120)).map_err(TestError::stage("powering off the live system"))?;
    timings.stage("power off");
    if recipe.refused.is_none() {
        secrets::search_disks(&answers, disks, recipe.encrypted, report)?;
        timings.stage("search for secrets");
    }
    Ok(())
}

/// Digest of what was to be installed.
fn digest(options: &Headless) -> Result<String, TestError> {
    match &options.image {
        Some(image) => verify::digest_in(&image.join("index.json")),
        None => verify::digest_on(&options.common.iso, &options.common.out),
    }
}

fn boot(
    options: &Headless,
    disks: &[Disk],
    vars: &Path,
    report: &mut Report,
    timings: &mut Timings,
) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let answers = Answers::vera_in_germany();
    let encrypted = options.layout.recipe().encrypted != Encrypted::Nothing;
    let machine = Machine { firmware: common.firmware, memory: common.memory, disks, vars, patience, encrypted };
    let mut vm = machine.boot(&common.out.join("installed"), &answers)?;
    timings.stage("installed system up, logged in");
    if options.layout.recipe().composefs {
        composefs::check(&mut vm, &answers, report, patience)?;
    } else {
        let expected = verify::Expected {
            answers: &answers,
            firmware: common.firmware,
            fs: options.fs.name(),
            swap: options.swap,
            layout: options.layout,
            digest: &digest(options)?,
        };
        verify::check(&mut vm, &expected, report, patience)?;
    }
    secrets::search_booted(&mut vm, &answers, report, patience)?;
    timings.stage("verification");
    power_off(vm, &answers, patience)?;
    timings.stage("power off");
    if options.layout.recipe().other_system {
        other_system::start(machine.start(&common.out.join("other"))?, report, patience)?;
        timings.stage("the other system");
    }
    Ok(())
}

/// The medium's live system without its boot menu, with a shell on the serial console and the shared folder mounted.
pub fn live_shell(
    common: &Common,
    disks: &[Disk],
    share: &Path,
    vars: &Path,
    network: bool,
    patience: Patience,
) -> Result<Vm, TestError> {
    fs::create_dir_all(share).map_err(TestError::io("creating the shared folder"))?;
    let spec = VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        disks: disks.to_vec(),
        kernel: Some(live::kernel(&common.iso, &common.out, Mode::Shell)?),
        shares: vec![Share { tag: "vmtest".into(), path: share.to_owned(), readonly: false }],
        network,
        ..VmSpec::new(common.firmware)
    };
    let mut vm = Vm::start(&spec, &common.out.join("live"), vars).map_err(TestError::stage("starting the ISO"))?;
    live::shell(&mut vm, patience)?;
    let started = vm.serial.must("systemctl start basic.target", patience.seconds(300));
    started.map_err(TestError::stage("waiting for the live system"))?;
    install::share(&mut vm, share, patience)?;
    Ok(vm)
}

/// An empty output folder with a blank disk; returns the disk and where the UEFI variables go.
pub fn fresh(common: &Common) -> Result<(PathBuf, PathBuf), TestError> {
    if common.out.exists() {
        fs::remove_dir_all(&common.out).map_err(TestError::io(format!("clearing {}", common.out.display())))?;
    }
    fs::create_dir_all(&common.out).map_err(TestError::io(format!("creating {}", common.out.display())))?;
    let (disk, vars) = places(common);
    blank(&disk)?;
    Ok((disk, vars))
}

/// The disk and the UEFI variables of a test.
fn places(common: &Common) -> (PathBuf, PathBuf) {
    (common.out.join("disk.img"), common.out.join("uefi-vars.fd"))
}

/// A blank disk.
fn blank(path: &Path) -> Result<(), TestError> {
    let file = fs::File::create(path).map_err(TestError::io("creating a virtual disk"))?;
    file.set_len(DISK).map_err(TestError::io("sizing a virtual disk"))
}

/// Prints the timing table and writes it as JSON.
pub fn finish(timings: &Timings, out: &Path) -> Result<(), TestError> {
    eprint!("\n{}", timings.table());
    timings.write(&out.join("timings.json")).map_err(TestError::stage("writing the timings"))
}

/// What explains a failure of an installation, beside the journal.
pub const KEPT: &str = "dmesg > dmesg.txt; lsblk -f > lsblk.txt";

/// Saves what explains a failure: the journal, and what `more` writes. Best effort: the test's own error is the one to report.
pub fn keep_logs(vm: &mut Vm, more: &str, patience: Patience) {
    let command = format!("cd /run/vmtest; journalctl -b --no-pager > live-journal.txt; {more}; sync");
    if let Err(error) = vm.serial.run(&command, patience.seconds(60)) {
        eprintln!("vmtest: could not keep the live system's logs: {}", particle_vm::chain(&error));
    }
}
