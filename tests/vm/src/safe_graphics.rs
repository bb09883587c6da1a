// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The installer without a driver for the screen, asked for by the menu or not: Calamares' pages as far as that of the keyboard,
//! whose layout must be the one that is typed in, and that the kernel has no driver indeed. The boot menu's part is `boot_menu`.

use std::{
    thread,
    time::{Duration, Instant},
};

use particle_vm::{Kernel, Seat, Timings, Vm, VmError};

use crate::{
    answers::Answers,
    boot_menu::ask,
    cli::Common,
    error::TestError,
    live::{self, Mode, Patience},
    pages::pages,
};

/// Of the graphics card that QEMU has here.
const DRIVER: &str = "bochs";
/// Before the page of the keyboard.
const BEFORE: [&str; 3] = ["welcome", "system", "location"];
/// What is pressed on the keys of a US keyboard, and what stands there with a German one.
const PRESSED: &str = "lazy dog";
const GERMAN: &str = "layz dog";

/// The installer's kernel on a machine whose graphics card no driver knows.
pub fn without_driver(common: &Common) -> Result<Kernel, TestError> {
    let Kernel { image, initrd, append } = live::kernel(&common.iso, &common.out, Mode::Install)?;
    Ok(Kernel { image, initrd, append: format!("{append} modprobe.blacklist={DRIVER}") })
}

/// Walks to the keyboard page, types in a German layout, looks at the kernel.
pub fn check(vm: &mut Vm, patience: Patience, timings: &mut Timings) -> Result<(), TestError> {
    let stage = || TestError::stage("starting the installer with safe graphics");
    vm.wait_for_text(&["cancel"], patience.seconds(400)).map_err(stage())?;
    timings.stage("Calamares' window");
    for page in pages(&Answers::vera()).iter().filter(|page| BEFORE.contains(&page.name)) {
        page.pass(vm, patience)?;
        timings.stage(page.name);
    }
    let typed = type_in_german(vm, patience);
    vm.shot("keyboard").map_err(stage())?;
    typed.map_err(TestError::stage("typing in the layout of the keyboard page"))?;
    timings.stage("keyboard");
    no_driver(vm, patience).map_err(TestError::stage("looking for a graphics driver on the second console"))?;
    timings.stage("no driver");
    Ok(())
}

/// Chooses the German layout and types into the field below until it is in force: that takes a moment, in which a person
/// goes on to the next page.
fn type_in_german(vm: &mut Vm, patience: Patience) -> Result<(), VmError> {
    vm.wait_for_text(&["keyboard model"], patience.seconds(90))?;
    thread::sleep(Duration::from_secs(1));
    // Over the model to the list of layouts, where the first one with this letter is Georgian; over variants and keys that
    // switch between layouts to the field for trying.
    for chord in ["tab", "tab", "g", "down", "tab", "tab", "tab"] {
        vm.press_slowly(&[chord])?;
    }
    let started = Instant::now();
    let limit = patience.seconds(60);
    loop {
        vm.press("ctrl-a")?;
        vm.type_text(PRESSED)?;
        thread::sleep(Duration::from_secs(3));
        let text = vm.read_screen()?;
        if text.contains(GERMAN) {
            return Ok(());
        }
        if started.elapsed() > limit {
            return Err(vm.missed(format!("\"{GERMAN}\""), limit, text));
        }
    }
}

/// The usual entry would show the same pages: the kernel says that no driver is there.
fn no_driver(vm: &mut Vm, patience: Patience) -> Result<(), VmError> {
    vm.press_slowly(&["ctrl-alt-f2"])?;
    vm.wait_for_text(&["root@", ":~#"], patience.seconds(60))?;
    // The answer is not contained in what is typed, and has no zero, which a console's font crosses out.
    ask(vm, "echo $((4523+1111*$(ls -d /dev/dri/card* 2>/dev/null | wc -l))) $(id -un)", "4523 root", patience)?;
    vm.shot("no-driver")?;
    // And back: the installer is drawn again.
    vm.press_slowly(&["ctrl-alt-f1"])?;
    vm.wait_for_text(&["keyboard model"], patience.seconds(60))?;
    vm.shot("back").map(drop)
}
