// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The ISO's boot menu: that it appears, that "Boot to Shell" ends in a shell that works, with Secure Boot and from a file,
//! too, and that "Check this medium" knows a good medium from a damaged one. What "Install (safe graphics)" ends in is
//! `safe_graphics`, and how an ISO becomes a file on a stick is `multiboot`.

use std::{
    fs,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use particle_vm::{Accel, Disk, Firmware, Medium, Seat, Timings, Vm, VmError, VmSpec};

use crate::{
    cli::{BootMenu, Entry, Plugged},
    error::TestError,
    headless::{finish, fresh},
    live::Patience,
    multiboot, safe_graphics,
};

/// Waits for a boot menu with an entry (in lower case) and photographs it. Reading the screen can take longer than the
/// menu's countdown, so a key ends that at once: Home, which also chooses the first entry.
pub fn wait(vm: &mut Vm, entry: &str, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the boot menu");
    let started = Instant::now();
    let limit = patience.seconds(120);
    loop {
        let text = vm.read_screen_pressing("home").map_err(stage())?;
        if text.contains(entry) {
            return vm.shot("boot-menu").map(|_| ()).map_err(stage());
        }
        if started.elapsed() > limit {
            vm.shot("no-menu").map_err(stage())?;
            return Err(stage()(vm.missed("the boot menu".into(), limit, text)));
        }
    }
}

/// What GRUB writes when an entry is chosen, until the live system draws.
const LOADING: &str = "this can take a moment";
/// How many of the kernel's messages are shown of a machine that hangs.
const LAST_WORDS: usize = 12;

/// Starts a machine, waits for the medium's boot menu and chooses the first entry, until something else is on the screen.
///
/// QEMU's translation has hung here without a word of the kernel: once in CI, in some twenty runs, and not once in fifty starts
/// that looked for it. So a machine that is translated is started once more, and what the first was doing is said loudly.
pub fn first_entry(start: impl Fn() -> Result<Vm, TestError>, patience: Patience) -> Result<Vm, TestError> {
    let stage = || TestError::stage("choosing the first entry of the boot menu");
    let mut again = Accel::detect() == Accel::Tcg;
    loop {
        let mut vm = start()?;
        wait(&mut vm, OURS, patience)?;
        vm.press_slowly(&["ret"]).map_err(stage())?;
        let hung = match wait_drawn(&mut vm, patience.seconds(100)) {
            Ok(()) => return Ok(vm),
            Err(hung @ VmError::Timeout { .. }) => hung,
            Err(error) => return Err(stage()(error)),
        };
        let doing = vm.autopsy(LAST_WORDS).map_err(TestError::stage("asking QEMU what a machine that hangs does"))?;
        eprintln!("vmtest: HUNG after the boot menu: {hung}\n{doing}");
        if !again {
            return Err(stage()(hung));
        }
        eprintln!("vmtest: HUNG: started once more");
        again = false;
    }
}

/// Waits until the boot menu's words are gone.
fn wait_drawn(vm: &mut Vm, within: Duration) -> Result<(), VmError> {
    let started = Instant::now();
    loop {
        let text = vm.read_screen()?;
        if !text.contains(LOADING) && !text.contains(OURS) {
            return Ok(());
        }
        if started.elapsed() > within {
            vm.shot("hung")?;
            return Err(vm.missed("the live system to draw".into(), within, text));
        }
        thread::sleep(Duration::from_secs(2));
    }
}

/// An entry of the medium's own menu, as the screen reader gives it.
pub const OURS: &str = "boot to shell";

/// The entry that Secure Boot hides.
const MEMORY_TEST: &str = "test the memory";

/// Runs the test.
pub fn run(options: &BootMenu) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let mut timings = Timings::default();
    let (disk, vars) = fresh(common)?;
    let iso = match options.entry {
        Entry::CheckDamaged => damaged(&common.iso, &common.out)?,
        Entry::Check | Entry::NoDriver | Entry::Safe | Entry::Shell => common.iso.clone(),
    };
    let (iso, medium) = match options.plugged {
        Plugged::Disc => (iso, Medium::Cdrom),
        Plugged::Stick => (iso, Medium::Usb),
        Plugged::File => (multiboot::stick(&iso, &common.out)?, Medium::Usb),
    };
    // Calamares goes no further than its first page on a machine without a disk.
    let installer = matches!(options.entry, Entry::Safe | Entry::NoDriver);
    let disks = if installer { vec![Disk::new(disk)] } else { Vec::new() };
    let kernel = (options.entry == Entry::NoDriver).then(|| safe_graphics::without_driver(common)).transpose()?;
    let without_menu = kernel.is_some();
    let spec =
        VmSpec { memory_mib: common.memory, iso: Some((iso, medium)), disks, kernel, ..VmSpec::new(common.firmware) };
    let mut vm = Vm::start(&spec, &common.out, &vars).map_err(TestError::stage("starting the ISO"))?;
    if !without_menu {
        wait(&mut vm, OURS, patience)?;
        timings.stage("boot menu");
    }
    match options.entry {
        Entry::Safe => {
            vm.press_slowly(&["down", "ret"]).map_err(TestError::stage("choosing safe graphics"))?;
            safe_graphics::check(&mut vm, patience, &mut timings)
        }
        Entry::NoDriver => safe_graphics::check(&mut vm, patience, &mut timings),
        Entry::Shell => shell(&mut vm, options, &mut timings),
        Entry::Check => check(&mut vm, GOOD, patience, &mut timings),
        Entry::CheckDamaged => check(&mut vm, DAMAGED, patience, &mut timings),
    }?;
    finish(&timings, &common.out)
}

/// What is asked in the shell, and what must be on the screen then; for machines of all kinds, and for some. The answer is
/// not contained in what is typed, and has no letters that look like others in a console's font, and no zero.
fn questions(options: &BootMenu) -> Vec<(&'static str, &'static str)> {
    let mut questions = vec![("echo $((4000+523)) $(id -un)", "4523 root")];
    if options.common.firmware == Firmware::SecureBoot {
        // The kernel locks itself up where the firmware has verified it.
        questions.push(("grep -F '[i' /sys/kernel/security/lockdown && echo $((7000+231))", "7231"));
    }
    if options.plugged == Plugged::File {
        questions.push(("losetup -n -O BACK-FILE | grep findiso && echo $((2000+735))", "2735"));
    }
    questions
}

/// Types a command until its answer is there: a machine under load loses keys.
pub fn ask(vm: &mut Vm, question: &str, answer: &str, patience: Patience) -> Result<(), VmError> {
    let mut more = 3;
    loop {
        vm.type_text(&format!("{question}\n"))?;
        match vm.wait_for_text(&[answer], patience.seconds(20)) {
            Err(VmError::Timeout { .. }) if more > 0 => more -= 1,
            ended => return ended.map(drop),
        }
    }
}

/// "Boot to Shell": the shell works and can end the machine.
fn shell(vm: &mut Vm, options: &BootMenu, timings: &mut Timings) -> Result<(), TestError> {
    let patience = Patience(options.common.patience);
    let stage = || TestError::stage("using the shell of the boot menu");
    let menu = vm.read_screen_pressing("home").map_err(stage())?;
    let secure = options.common.firmware == Firmware::SecureBoot;
    if menu.contains(MEMORY_TEST) == secure {
        let why = "a menu offers the memory test, which no one has signed, without Secure Boot alone";
        return Err(TestError::Failed(format!("{why}, and this one is another:\n{menu}")));
    }
    vm.press_slowly(&["down", "down", "ret"]).map_err(stage())?;
    // The prompt of a root shell; the kernel's own messages have no such line.
    vm.wait_for_text(&["root@", ":~#"], patience.seconds(300)).map_err(stage())?;
    timings.stage("shell");
    for (question, answer) in questions(options) {
        ask(vm, question, answer, patience).map_err(stage())?;
    }
    vm.shot("shell").map_err(stage())?;
    vm.type_text("systemctl poweroff\n").map_err(stage())?;
    vm.wait_off(patience.seconds(120)).map_err(stage())?;
    timings.stage("power off");
    Ok(())
}

/// What the check says in the end.
const VERDICTS: [&str; 3] = ["medium is good", "medium is damaged", "do not trust this medium"];
const GOOD: usize = 0;
const DAMAGED: usize = 1;

/// "Check this medium": it finds a good medium good and a damaged one damaged.
fn check(vm: &mut Vm, wanted: usize, patience: Patience, timings: &mut Timings) -> Result<(), TestError> {
    let stage = || TestError::stage("checking the medium by its boot menu");
    vm.press_slowly(&["down", "down", "down", "ret"]).map_err(stage())?;
    let verdict = vm.wait_for_text(&VERDICTS, patience.seconds(400)).map_err(stage())?;
    vm.shot("verdict").map_err(stage())?;
    timings.stage("check");
    if verdict == wanted {
        return Ok(());
    }
    Err(TestError::Failed(format!("the check says \"{}\", and that is wrong", VERDICTS[verdict])))
}

/// A copy of the ISO with one bit turned over, where the layers of the image on it are.
fn damaged(iso: &Path, dir: &Path) -> Result<PathBuf, TestError> {
    let copy = dir.join("damaged.iso");
    fs::copy(iso, &copy).map_err(TestError::io(format!("copying {}", iso.display())))?;
    let io = || TestError::io(format!("damaging {}", copy.display()));
    let file = fs::OpenOptions::new().read(true).write(true).open(&copy).map_err(io())?;
    // Neither file systems nor boot loaders lie there: the medium boots.
    let at = file.metadata().map_err(io())?.len() / 8;
    let mut byte = [0];
    file.read_exact_at(&mut byte, at).map_err(io())?;
    file.write_all_at(&[byte[0] ^ 1], at).map_err(io())?;
    Ok(copy)
}
