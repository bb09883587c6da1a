// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The system that was on the disk before: it is in the boot menu of the new one, and starts from there. What it is made of
//! is `assets/layouts/old-system.sh`' business.

use particle_vm::Vm;

use crate::{boot_menu, error::TestError, installed::photographed, live::Patience, report::Report};

/// What it says on the serial line.
const UP: &str = "the other system is up";

/// Chooses it in the boot menu. Ends the machine.
pub fn start(mut vm: Vm, report: &mut Report, patience: Patience) -> Result<(), TestError> {
    boot_menu::wait(&mut vm, "firmware setup", patience)?;
    // The last entry is the firmware's, the one before it the only other loader.
    let keys = vm.press_slowly(&["end", "up", "ret"]);
    keys.map_err(TestError::stage("choosing the other system in the boot menu"))?;
    let up = vm.expect(&[UP], patience.seconds(180));
    let up = photographed(&mut vm, "no-other-system", up);
    report.add(
        "the other system starts from the menu",
        up.is_ok(),
        UP,
        up.map_or_else(|_| vm.serial.tail(), |_| UP.into()),
    );
    vm.kill();
    Ok(())
}
