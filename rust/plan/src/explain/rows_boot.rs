// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Boot loaders and the firmware's variables: grub-install, bootctl, efibootmgr, bootupd, and bootc where it runs them.

use super::rows::Table;

const LOADING: &[&str] = &["grub-install", "bootctl", "efibootmgr", "bootupctl", "bootc", "podman"];

/// Before everything about full disks: the firmware's memory is meant.
pub static FIRMWARE: Table = Table {
    programs: LOADING,
    source: None,
    rows: &[
        ("failed to register the EFI boot entry", "firmware-variables"),
        ("Could not prepare Boot variable", "firmware-variables"),
        ("EFI variables are not supported on this system", "firmware-variables"),
    ],
};

pub static LOADERS: Table = Table {
    programs: &["grub-install", "bootctl", "bootupctl"],
    source: None,
    rows: &[
        ("/boot/efi/*: No space left on device", "esp-full"),
        ("Failed to create \"*/EFI\": No space left on device", "esp-full"),
        ("/boot/grub/*: No space left on device", "boot-full"),
        (": Read-only file system", "target-read-only"),
        (" doesn't look like an EFI partition.", "esp-missing"),
        ("failed to get canonical path of `*/boot/efi'.", "esp-missing"),
        ("Couldn't find EFI system partition.", "esp-missing"),
        (" is not a FAT EFI System Partition (ESP) file system.", "esp-missing"),
        ("No device specified and no mounted ESP found", "esp-missing"),
        ("Mounting ESP device at *: No such device (os error 19)", "filesystem-unknown"),
        ("will not proceed with blocklists", "bootloader-embedding"),
        ("cannot find a GRUB drive for /dev/", "device-missing"),
        // A live system's own root, or one in memory.
        ("failed to get canonical path of `overlay'.", "bootloader-device"),
        ("failed to get canonical path of `tmpfs'.", "bootloader-device"),
        ("grub-install: error: unknown filesystem.", "bootloader-filesystem"),
        ("/modinfo.sh doesn't exist.", "bootloader-missing"),
        ("cannot open `/usr/lib/grub/*: No such file or directory", "bootloader-missing"),
        ("Failed to resolve path '/usr/lib/systemd/boot/efi': No such file or directory", "bootloader-missing"),
    ],
};

pub static BOOTC: Table = Table {
    programs: &["bootc", "ostree", "podman"],
    source: None,
    rows: &[
        ("/boot cannot currently be a vfat filesystem", "boot-on-fat"),
        ("ESP partition not found", "esp-missing"),
        ("Mounting ESP into composefs root: *: No such device (os error 19)", "filesystem-unknown"),
        ("bootupd is required for ostree-based installs", "bootupd-missing"),
        ("Probing bootupd --filesystem support: No such file or directory", "bootupd-missing"),
        ("Failed to find kernel in /usr/lib/modules", "image-no-kernel"),
        ("Installing kernel: Reading /etc/os-release: ", "image-no-kernel"),
        ("composefs: enabled at runtime, but support is not compiled in", "composefs-unsupported"),
        ("Filesystem does not support fs-verity", "verity-unsupported"),
        ("fsverity required but filesystem does not support it", "verity-unsupported"),
        ("fsetxattr(security.selinux): Operation not supported", "labels-unsupported"),
    ],
};
