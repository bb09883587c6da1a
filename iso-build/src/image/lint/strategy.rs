// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which boot loader strategies an image can be installed with. Choosing one is the installer's business.

use std::fmt;

use super::Subject;

/// How an installed system gets its boot loader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// ostree backend; the installer puts GRUB from the live system on the disk.
    InstallerGrub,
    /// composefs backend; systemd-boot, UEFI only.
    SystemdBoot,
    /// ostree backend; the image's bootupd installs the boot loader that it carries.
    Bootupd,
}

impl fmt::Display for Strategy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InstallerGrub => "A installer-grub (UEFI and BIOS, GRUB of the live system)",
            Self::SystemdBoot => "B systemd-boot (UEFI only, composefs)",
            Self::Bootupd => "C bootupd (by the image itself)",
        })
    }
}

/// In the initramfs of an image that boots with the ostree backend (dracut module ostree).
pub const OSTREE_SETUP: &str = "usr/lib/ostree/ostree-prepare-root";
/// In the initramfs of an image that boots with the composefs backend (dracut module bootc).
pub const BOOTC_SETUP: &str = "usr/lib/bootc/initramfs-setup";

/// Strategies that fit, the best first.
pub fn fitting(subject: &Subject) -> Vec<Strategy> {
    let tree = &subject.tree;
    let (ostree, composefs) = (subject.in_initramfs(OSTREE_SETUP), subject.in_initramfs(BOOTC_SETUP));
    let bootupd = (tree.has("usr/bin/bootupctl") || tree.has("usr/sbin/bootupctl"))
        && tree.names("usr/lib/bootupd/updates").next().is_some();
    let mut fitting = Vec::new();
    if ostree && bootupd {
        fitting.push(Strategy::Bootupd);
    }
    if ostree {
        fitting.push(Strategy::InstallerGrub);
    }
    if composefs {
        fitting.push(Strategy::SystemdBoot);
    }
    fitting
}
