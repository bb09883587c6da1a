// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The start of a medium in a virtual machine, from the kernel to the installer's first page, and what systemd says of it.
//! The boot loader is left out: QEMU starts the kernel, and how long a person looks at a menu is nobody's time. Of the medium
//! nothing is demanded but systemd, and Calamares by its menu's first entry: it can be another distribution's, to compare with.

use std::path::Path;
use std::time::Duration;

use particle_vm::{Accel, Firmware, Kernel, Medium, Seat, Vm, VmError, VmSpec, entry};
use serde::Serialize;

use crate::error::{Context, Error};

/// Root's shell, without anything that a medium must have for it (systemd-debug-generator(8)), and alone on its line: no
/// console is there, on which plymouth would show what it has to say, and take what is typed.
const SHELL: &str = "systemd.debug_shell=ttyS0";
/// What Calamares logs when its window has its pages.
const WINDOW: &str = "STARTUP: Window now visible";
/// On a loaded machine that translates.
const PATIENCE: Duration = Duration::from_secs(1200);

/// How a medium starts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Boot {
    /// How the processor was made: `kvm` or `tcg` (translated, an order of magnitude slower).
    pub accelerator: String,
    /// Virtual processors.
    pub processors: u32,
    /// Memory in MiB.
    pub memory_mib: u32,
    /// Seconds from the kernel's start to the installer's, by the session or by a desktop that came first.
    pub installer_s: f64,
    /// Seconds from the kernel's start to the installer's window with its first page.
    pub first_page_s: f64,
    /// MiB of memory in use then.
    pub memory_used_mib: u64,
    /// `systemd-analyze time`.
    pub time: String,
    /// `systemd-analyze blame`: units, the slowest first.
    pub units: Vec<String>,
    /// `systemd-analyze critical-chain`.
    pub chain: Vec<String>,
}

/// Starts the ISO with files in `dir`, among them a picture of the first page, and asks.
pub fn boot(iso: &Path, dir: &Path, firmware: Firmware) -> Result<Boot, Error> {
    std::fs::create_dir_all(dir).context(|| format!("making {}", dir.display()))?;
    Ok(measure(iso, dir, firmware)?)
}

fn measure(iso: &Path, dir: &Path, firmware: Firmware) -> Result<Boot, VmError> {
    let Kernel { image, initrd, append } = entry(iso, dir, None)?;
    let spec = VmSpec {
        iso: Some((iso.to_owned(), Medium::Cdrom)),
        kernel: Some(Kernel { image, initrd, append: format!("{append} {SHELL}") }),
        ..VmSpec::new(firmware)
    };
    let mut vm = Vm::start(&spec, dir, &dir.join("uefi-vars.fd"))?;
    vm.expect(&["# "], PATIENCE)?;
    vm.serial.prepare_shell()?;
    let mut ask = |command: &str| vm.serial.must(command, PATIENCE);
    let seen = ask(&format!(
        "until grep -qs '{WINDOW}' /root/.cache/calamares/session.log /home/*/.cache/calamares/session.log; do sleep 0.5; done; \
         cut -d ' ' -f 1 /proc/uptime"
    ))?;
    let used = ask("free --mebi | awk '$1 == \"Mem:\" { print $3 }'")?;
    // Of what started the program, too: pkexec becomes it.
    let installer = ask("awk '{ print $22 / 100 }' \"/proc/$(pgrep -o -x calamares)/stat\"")?;
    // systemd-analyze wants to see the end of all jobs; a unit that failed is an end, too.
    ask("systemctl is-system-running --wait || true")?;
    let time = ask("systemd-analyze time")?;
    let blame = ask("systemd-analyze blame --no-pager")?;
    let chain = ask("systemd-analyze critical-chain --no-pager")?;
    vm.shot("first-page")?;
    vm.kill();
    Ok(Boot {
        accelerator: Accel::detect().name().to_owned(),
        processors: spec.smp,
        memory_mib: spec.memory_mib,
        installer_s: number("the time of the installer's start", &installer)?,
        first_page_s: number("the time of the first page", &seen)?,
        memory_used_mib: number("the memory in use", &used)?,
        time,
        units: lines(&blame),
        chain: lines(&chain),
    })
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A number that the live system has told.
fn number<T: std::str::FromStr>(what: &str, text: &str) -> Result<T, VmError> {
    let unreadable = |_| VmError::Ended { what: format!("{what}: no number"), tail: text.to_owned() };
    text.trim().parse().map_err(unreadable)
}
