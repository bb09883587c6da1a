// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The ISO's boot menu: that it appears, and that "Boot to Shell" ends in a shell that works.

use std::{
    thread,
    time::{Duration, Instant},
};

use particle_vm::{Medium, Timings, Vm, VmError, VmSpec};

use crate::{
    cli::BootMenu,
    error::TestError,
    headless::{finish, fresh},
    live::Patience,
};

/// Waits for the boot menu and photographs it. Reading the screen can take longer than the menu's countdown, so the guest
/// stands still meanwhile, and a key ends the countdown: Home, which also chooses the first entry.
pub fn wait(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the boot menu");
    let started = Instant::now();
    let limit = patience.seconds(120);
    loop {
        vm.pause().map_err(stage())?;
        let text = vm.read_screen().map_err(stage())?;
        let found = text.contains("boot to shell");
        if found {
            vm.shot("boot-menu").map_err(stage())?;
        }
        vm.resume().map_err(stage())?;
        vm.press("home").map_err(stage())?;
        if found {
            return Ok(());
        }
        if started.elapsed() > limit {
            vm.shot("no-menu").map_err(stage())?;
            return Err(stage()(VmError::Timeout { what: "the boot menu".into(), waited: limit, tail: text }));
        }
        thread::sleep(Duration::from_secs(1));
    }
}

/// Runs the test.
pub fn run(options: &BootMenu) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let mut timings = Timings::default();
    let (_, vars) = fresh(common)?;
    let spec = VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        ..VmSpec::new(common.firmware)
    };
    let mut vm = Vm::start(&spec, &common.out, &vars).map_err(TestError::stage("starting the ISO"))?;
    wait(&mut vm, patience)?;
    timings.stage("boot menu");
    let stage = || TestError::stage("using the shell of the boot menu");
    vm.press_all(&["down", "ret"]).map_err(stage())?;
    // The prompt of a root shell; the kernel's own messages have no such line.
    vm.wait_for_text(&["root@", ":~#"], patience.seconds(300)).map_err(stage())?;
    timings.stage("shell");
    // Typed and shown: the answer is not contained in what is typed.
    vm.type_text("echo sum-$((40+2))-$(id -un)\n").map_err(stage())?;
    vm.wait_for_text(&["sum-42-root"], patience.seconds(60)).map_err(stage())?;
    vm.shot("shell").map_err(stage())?;
    vm.type_text("systemctl poweroff\n").map_err(stage())?;
    vm.wait_off(patience.seconds(120)).map_err(stage())?;
    timings.stage("power off");
    finish(&timings, &common.out)
}
