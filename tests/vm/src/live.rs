// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Booting the live system without its boot menu: kernel, initramfs and the command line of an entry come out of the ISO.
//! The boot menu itself is tested by `boot_menu` and `click`.

use std::{path::Path, time::Duration};

use particle_vm::{CONSOLE, Kernel, Medium, Vm, VmSpec, entry};

use crate::{cli::Common, error::TestError, secrets::ON_COMMAND_LINE};

/// What protects real processors only slows a translated one. And its timers tick: QEMU, translating with several threads on
/// a busy host, can lose an interrupt, and a processor that asked for a single one then waits for ever (seen once).
const QUICK: &str = "mitigations=off nohz=off highres=off";

/// Root's shell on the serial line as the first thing that starts, and nothing but what Calamares needs beside it: the
/// network, logins and a session take half of the start (systemd-debug-generator(8)). The initramfs has seen the disks;
/// the drivers of screen and sound that a second look at all devices loads keep a translated machine busy for 40 s.
const EARLY_SHELL: &str =
    "systemd.debug_shell=ttyS0 systemd.unit=basic.target systemd.mask=systemd-udev-trigger.service";

/// What the live system is started for: an entry of the boot menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Install,
    Shell,
}

impl Mode {
    /// The word that its entry has.
    fn word(self) -> &'static str {
        match self {
            Self::Install => "particle.mode=install",
            Self::Shell => "particle.mode=shell",
        }
    }
}

/// Takes kernel, initramfs and one entry's command line from the ISO, with the console on the serial line.
pub fn kernel(iso: &Path, dir: &Path, mode: Mode) -> Result<Kernel, TestError> {
    let Kernel { image, initrd, append } =
        entry(iso, dir, Some(mode.word())).map_err(TestError::stage("taking kernel and initramfs from the ISO"))?;
    let shell = if mode == Mode::Shell { EARLY_SHELL } else { "" };
    Ok(Kernel { image, initrd, append: format!("{append} {CONSOLE} {QUICK} vmtest.secret={ON_COMMAND_LINE} {shell}") })
}

/// A machine with the medium's installer, and root's shell on the serial line beside it. `words` join the kernel command line.
pub fn installer(common: &Common, words: &str) -> Result<VmSpec, TestError> {
    let Kernel { image, initrd, append } = kernel(&common.iso, &common.out, Mode::Install)?;
    Ok(VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        kernel: Some(Kernel { image, initrd, append: format!("{append} particle.debug {words}") }),
        ..VmSpec::new(common.firmware)
    })
}

/// Waits for root's shell on the serial line.
pub fn shell(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    vm.expect(&["# "], patience.seconds(300)).map_err(TestError::stage("waiting for the live shell"))?;
    vm.serial.prepare_shell().map_err(TestError::stage("preparing the live shell"))
}

/// Deadlines, stretched on a loaded machine.
#[derive(Debug, Clone, Copy)]
pub struct Patience(pub u32);

impl Patience {
    /// `seconds` on a machine that does nothing else.
    pub fn seconds(self, seconds: u64) -> Duration {
        Duration::from_secs(seconds * u64::from(self.0))
    }
}
