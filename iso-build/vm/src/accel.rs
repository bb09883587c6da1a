// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which accelerator works here. The existence of /dev/kvm proves nothing (nested machines have one that cannot run a
//! guest, or that runs some instructions of it by emulation, slowly, and not those of a firmware), so a boot sector of a few
//! bytes is really run, and only its own exit code counts.

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
/// The probe needs well under a second; a KVM that hangs or emulates must not hold up everything.
const PATIENCE: Duration = Duration::from_secs(5);

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
        *FOUND.get_or_init(|| if probe(Self::Kvm, &boot_sector(), PATIENCE) { Self::Kvm } else { Self::Tcg })
    }
}

/// Whether a guest runs and ends by itself with this accelerator.
pub(crate) fn probe(accel: Accel, sector: &[u8], patience: Duration) -> bool {
    let Ok(mut image) = tempfile::NamedTempFile::new() else { return false };
    if image.write_all(sector).is_err() {
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
    while started.elapsed() < patience {
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

/// What ordinary guests do and what KVM's own emulator of instructions cannot (linux/arch/x86/kvm/emulate.c): it enters
/// protected mode, counts down from fifty million, which takes a real processor no time, and calculates 1 + 1 with floats.
#[rustfmt::skip]
const CODE: [u8; 0x43] = [
    0xfa,                               // cli
    0x31, 0xc0, 0x8e, 0xd8,             // xor ax, ax; mov ds, ax
    0x0f, 0x01, 0x16, 0x60, 0x7c,       // lgdt [0x7c60]
    0x0f, 0x20, 0xc0,                   // mov eax, cr0
    0x66, 0x83, 0xc8, 0x01,             // or eax, 1
    0x0f, 0x22, 0xc0,                   // mov cr0, eax
    0xea, 0x19, 0x7c, 0x08, 0x00,       // jmp 0x08:0x7c19
    0x66, 0xb8, 0x10, 0x00, 0x8e, 0xd8, // mov ax, 0x10; mov ds, ax
    0xb9, 0x80, 0xf0, 0xfa, 0x02,       // mov ecx, 50000000
    0x49, 0x75, 0xfd,                   // again: dec ecx; jnz again
    0x9b, 0xdb, 0xe3,                   // wait; fninit
    0xd9, 0xe8, 0xd9, 0xe8, 0xde, 0xc1, // fld1; fld1; faddp
    0xdb, 0x1d, 0x00, 0x7e, 0x00, 0x00, // fistp dword [0x7e00]
    0xa1, 0x00, 0x7e, 0x00, 0x00,       // mov eax, [0x7e00]
    0x04, EXIT_VALUE - 2,               // add al, EXIT_VALUE - 2
    0x66, 0xba, 0xf4, 0x00, 0xee, 0xf4, // mov dx, 0xf4; out dx, al; hlt
];
/// Flat code and data of 4 GiB at 0x7c48, and at 0x7c60 where they are.
const SEGMENTS: [u8; 30] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0x9a, 0xcf, 0, 0xff, 0xff, 0, 0, 0, 0x92, 0xcf, 0, //
    0x17, 0, 0x48, 0x7c, 0, 0,
];

/// The probe's guest, with the boot signature.
fn boot_sector() -> [u8; 512] {
    let mut sector = [0; 512];
    sector[..CODE.len()].copy_from_slice(&CODE);
    sector[0x48..][..SEGMENTS.len()].copy_from_slice(&SEGMENTS);
    sector[510..].copy_from_slice(&[0x55, 0xaa]);
    sector
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_probe_can_succeed_and_fail() {
        // Other tests keep the machine busy.
        let (sector, patience) = (boot_sector(), Duration::from_secs(60));
        assert!(
            probe(Accel::Tcg, &sector, patience),
            "TCG runs everywhere: a probe that fails here would always choose TCG by accident"
        );
        // Without its segments the guest dies, and the machine ends.
        let mut dying = sector;
        dying[0x48..][..SEGMENTS.len()].fill(0);
        let started = Instant::now();
        assert!(!probe(Accel::Tcg, &dying, patience));
        assert!(started.elapsed() < patience, "it hung");
    }
}
