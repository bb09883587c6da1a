// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! File systems, partitions and encryption, as the programs tell that make, mount and change them. Most are run by
//! Calamares' modules; people paste what they say.

use super::rows::Table;

const MAKERS: &[&str] = &["mkfs.ext4", "mkfs.xfs", "mkfs.btrfs", "mkfs.fat", "mkfs.vfat", "tune2fs", "mount", "umount"];

pub static FILESYSTEMS: Table = Table {
    programs: MAKERS,
    source: None,
    rows: &[
        (": target is busy.", "device-busy"),
        (": /dev/* already mounted ", "device-busy"),
        (" is mounted; will not make a filesystem here!", "device-busy"),
        (" is apparently in use by the system; will not make a filesystem here!", "device-busy"),
        (" contains a mounted filesystem", "device-busy"),
        ("ERROR: /dev/* is mounted$", "device-busy"),
        (" on a mounted filesystem!", "device-busy"),
        ("open /dev/*: Device or resource busy", "device-busy"),
        (": Can't lookup blockdev.", "device-missing"),
        (": special device /dev/* does not exist.", "device-missing"),
        ("The file /dev/* does not exist", "device-missing"),
        ("device /dev/*: No such file or directory", "device-missing"),
        ("ERROR: probe of /dev/* failed, cannot detect existing filesystem", "device-missing"),
        ("unable to open /dev/*: No such file or directory", "device-missing"),
        ("No such file or directory while trying to open /dev/", "device-missing"),
        ("Filesystem must be larger than ", "device-too-small"),
        (" is too small to make a usable filesystem", "device-too-small"),
        ("Not enough space to build proposed filesystem", "device-too-small"),
        ("Attempting to create a too small or a too large filesystem", "device-too-small"),
        // Root may not write to what the kernel holds read-only.
        ("is write-protected but explicit read-write mode requested", "target-read-only"),
        ("cannot remount * read-write, is write-protected", "target-read-only"),
        ("/dev/*: Operation not permitted while setting up superblock", "target-read-only"),
        ("Operation not permitted while trying to open /dev/", "target-read-only"),
        ("pwrite failed: Operation not permitted", "target-read-only"),
        ("zeroing range from *: Operation not permitted", "target-read-only"),
        ("mkfs.ext4: Input/output error", "disk-errors"),
        ("mkfs.xfs: *: Input/output error", "disk-errors"),
        ("Input/output error while trying to open /dev/", "disk-errors"),
        // mount(8) says so of EIO alone.
        (": can't read superblock on /dev/", "disk-errors"),
        (": wrong fs type, bad option, bad superblock on /dev/", "filesystem-damaged"),
        (": Structure needs cleaning", "filesystem-damaged"),
        ("Bad magic number in super-block", "filesystem-damaged"),
        ("This operation requires a freshly checked filesystem.", "filesystem-damaged"),
        (": unknown filesystem type ", "filesystem-unknown"),
        (": must be superuser to ", "not-root"),
    ],
};

pub static PARTITIONS: Table = Table {
    programs: &["sfdisk", "parted", "partprobe"],
    source: None,
    rows: &[
        ("cannot open /dev/*: No such file or directory", "device-missing"),
        ("cannot open /dev/*: Input/output error", "disk-errors"),
        ("This disk is currently in use - repartitioning is probably a bad idea.", "device-busy"),
        ("been unable to inform the kernel of the change", "partition-table-stale"),
    ],
};

pub static ENCRYPTION: Table = Table {
    programs: &["cryptsetup"],
    source: None,
    rows: &[
        ("No key available with this passphrase.", "passphrase-wrong"),
        ("Device * is not a valid LUKS device.", "encryption-missing"),
        ("Cannot initialize device-mapper. Is dm_mod kernel module loaded?", "encryption-unsupported"),
        ("Requested hash * is not supported.", "encryption-unsupported"),
        ("Cannot exclusively open /dev/*, device in use.", "device-busy"),
        ("Device /dev/* does not exist or access denied.", "device-missing"),
        ("Device /dev/* is too small", "device-too-small"),
    ],
};
