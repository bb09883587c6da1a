// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which accelerator works here. The existence of /dev/kvm proves nothing (nested machines have one that cannot run a
//! guest), so a boot sector of a few bytes is really run, and only its own exit code counts.

use std::{
    io::Write,
    process::{Command, Stdio},
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

/// QEMU's accelerator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accel {
    /// Hardware virtualisation.
    Kvm,
    /// Translation in software, one host thread for each virtual processor.
    Tcg,
}

/// What the probe's guest writes to QEMU's exit device: exit status is `value << 1 | 1`.
const EXIT_VALUE: u8 = 0x15;
/// A boot sector needs well under a second; a KVM that hangs must not hold up everything.
const PROBE_DEADLINE: Duration = Duration::from_secs(20);

impl Accel {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Tcg => "tcg",
        }
    }

    /// The value of `-accel`.
    pub fn option(self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Tcg => "tcg,thread=multi",
        }
    }

    /// The value of `-cpu`. Translated code pays for what real processors have for free: five-level page tables,
    /// access checks that kernels switch off and on around each copy, address spaces with numbers, and string
    /// instructions, which run a byte at a time but which kernels prefer for copying where they are called fast. And
    /// nobody starts machines inside: the module for that takes seconds to load.
    pub fn cpu(self) -> &'static str {
        match self {
            Self::Kvm => "max",
            Self::Tcg => "max,la57=off,smap=off,smep=off,pcid=off,erms=off,fsrm=off,svm=off",
        }
    }

    /// KVM when a guest really ran on it, else TCG. Probed once a process.
    pub fn detect() -> Self {
        static FOUND: OnceLock<Accel> = OnceLock::new();
        *FOUND.get_or_init(|| if probe(Self::Kvm) { Self::Kvm } else { Self::Tcg })
    }
}

/// Whether a guest runs and ends by itself with this accelerator.
pub(crate) fn probe(accel: Accel) -> bool {
    let Ok(mut image) = tempfile::NamedTempFile::new() else { return false };
    if image.write_all(&boot_sector()).is_err() {
        return false;
    }
    let drive = format!("if=ide,format=raw,snapshot=on,file={}", image.path().display());
    let child = Command::new("qemu-system-x86_64")
        .args(["-nodefaults", "-machine", "pc", "-m", "32M", "-display", "none", "-no-reboot"])
        .args(["-accel", accel.option(), "-cpu", "max", "-drive", &drive])
        .args(["-device", "isa-debug-exit,iobase=0xf4,iosize=0x04"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return false };
    let started = Instant::now();
    while started.elapsed() < PROBE_DEADLINE {
        match child.try_wait() {
            Ok(Some(status)) => return status.code() == Some(i32::from(EXIT_VALUE) << 1 | 1),
            Ok(None) => thread::sleep(Duration::from_millis(20)),
            Err(_) => break,
        }
    }
    // Only reached when the guest hung or could not be watched: either way this accelerator is of no use.
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// `mov al, EXIT_VALUE; mov dx, 0xf4; out dx, al; hlt` with the boot signature.
fn boot_sector() -> Vec<u8> {
    let mut sector = vec![0xb0, EXIT_VALUE, 0xba, 0xf4, 0x00, 0xee, 0xf4];
    sector.resize(510, 0);
    sector.extend([0x55, 0xaa]);
    sector
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_probe_can_succeed_and_the_sector_is_bootable() {
        let sector = boot_sector();
        assert_eq!(sector.len(), 512);
        assert_eq!(&sector[510..], [0x55, 0xaa]);
        assert!(probe(Accel::Tcg), "TCG runs everywhere: a probe that fails here would always choose TCG by accident");
    }
}
