// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The description of a virtual machine: plain data, no I/O. `argv` turns it into QEMU's command line.

use std::path::PathBuf;

/// What the machine boots with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Firmware {
    /// SeaBIOS, QEMU's default.
    Bios,
    /// OVMF with a private copy of its variables.
    Uefi,
    /// The same with Microsoft's keys enrolled and Secure Boot enforced: what most machines are sold with.
    SecureBoot,
}

impl Firmware {
    /// `bios`, `uefi` or `secure-boot`, as on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bios => "bios",
            Self::Uefi => "uefi",
            Self::SecureBoot => "secure-boot",
        }
    }

    /// Whether the machine has UEFI, and variables to keep.
    pub fn is_uefi(self) -> bool {
        self != Self::Bios
    }
}

impl std::str::FromStr for Firmware {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "bios" => Ok(Self::Bios),
            "uefi" => Ok(Self::Uefi),
            "secure-boot" => Ok(Self::SecureBoot),
            other => Err(format!("unknown firmware {other:?}: use bios, uefi or secure-boot")),
        }
    }
}

/// How an ISO is plugged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// An optical drive.
    Cdrom,
    /// A USB stick.
    Usb,
}

/// A virtio disk; the first is /dev/vda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    /// A plain (sparse) file.
    pub path: PathBuf,
    /// Bytes of a block, 512 or 4096 ("4Kn", from which SeaBIOS cannot start).
    pub block_size: u32,
}

impl Disk {
    /// A disk with the usual blocks.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), block_size: 512 }
    }
}

/// A kernel that QEMU loads itself, without boot loader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kernel {
    /// The kernel image.
    pub image: PathBuf,
    /// The initramfs.
    pub initrd: PathBuf,
    /// The kernel command line.
    pub append: String,
}

/// A folder of the host, offered to the guest over 9p.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Mount tag: `mount -t 9p -o trans=virtio TAG /mnt`.
    pub tag: String,
    /// The folder on the host.
    pub path: PathBuf,
    /// Whether the guest may only read.
    pub readonly: bool,
}

/// The graphics card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vga {
    /// QEMU's standard VGA (bochs-drm in the guest); works with every firmware and boot loader.
    Std,
    /// virtio-vga (virtio-gpu in the guest).
    Virtio,
}

/// Where the machine's display and serial line go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Display {
    /// No window; serial line and monitor on sockets, driven by the harness.
    Sockets,
    /// A window for a person; the serial line on this terminal.
    Window,
    /// No window; everything on this terminal.
    Terminal,
}

/// A virtual machine, described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VmSpec {
    /// What it boots with.
    pub firmware: Firmware,
    /// Memory in MiB.
    pub memory_mib: u32,
    /// Number of virtual processors.
    pub smp: u32,
    /// An installation image, and how it is plugged in.
    pub iso: Option<(PathBuf, Medium)>,
    /// Disks, in order. They boot before the ISO once something bootable is on them, unless `iso_first`.
    pub disks: Vec<Disk>,
    /// Whether the ISO goes before the disks in the boot order.
    pub iso_first: bool,
    /// Direct kernel boot.
    pub kernel: Option<Kernel>,
    /// Folders shared with the guest.
    pub shares: Vec<Share>,
    /// The graphics card.
    pub vga: Vga,
    /// Width and height of the screen that the standard VGA's EDID asks for.
    pub resolution: (u32, u32),
    /// Whether there is a network card (user network).
    pub network: bool,
    /// Whether a restart that the guest asks for ends the machine instead.
    pub end_on_restart: bool,
    /// Where display and serial line go.
    pub display: Display,
}

impl VmSpec {
    /// A small machine without any disk, network or ISO.
    pub fn new(firmware: Firmware) -> Self {
        Self {
            firmware,
            memory_mib: 3072,
            smp: 2,
            iso: None,
            disks: Vec::new(),
            iso_first: true,
            kernel: None,
            shares: Vec::new(),
            vga: Vga::Std,
            resolution: (1024, 768),
            network: false,
            end_on_restart: false,
            display: Display::Sockets,
        }
    }
}
