// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The disk that is installed to, as bootc, libostree and skopeo tell of it while they write, and the medium as they read
//! it. Which of several full or broken places it is, only a path tells; where there is none, nothing is guessed.

use super::rows::Table;
use super::rows_network::READERS;

const WRITERS: &[&str] = &["skopeo", "bootc", "podman", "ostree"];

/// What cannot be read or written. skopeo names the file: the installer's own directory lies on the target.
pub static IO: Table = Table {
    programs: WRITERS,
    source: None,
    rows: &[
        ("read /run/live/*: input/output error", "medium-unreadable"),
        ("read /run/calamares-bootc/*: input/output error", "disk-errors"),
        ("sync /run/calamares-bootc/*: input/output error", "disk-errors"),
        ("fdatasync: Input/output error", "disk-errors"),
        // podman's database in the target's storage.
        ("disk I/O error: input/output error", "disk-errors"),
        (" /run/calamares-bootc/*: read-only file system", "target-read-only"),
        ("error: mkdir(boot): Read-only file system", "target-read-only"),
        ("error: Cannot write to repository: Read-only file system", "target-read-only"),
        ("Opening lock file *: Read-only file system", "target-read-only"),
        ("Writing content object: *Read-only file system", "target-read-only"),
        ("Creating ostree deployment: *Read-only file system", "target-read-only"),
    ],
};

/// What is full.
pub static ROOM: Table = Table {
    programs: WRITERS,
    source: None,
    rows: &[
        ("Insufficient free space for ", "target-full"),
        ("min-free-space-percent '*' would be exceeded", "target-full"),
        ("write /run/calamares-bootc/*: no space left on device", "target-full"),
        ("write /var/tmp/*: no space left on device", "live-system-tmp-full"),
        // The root has room for these when the whole image went into it; a /boot of its own is smaller.
        ("Installing kernel: *No space left on device", "boot-full"),
        ("mkdir(boot/loader*: No space left on device", "boot-full"),
        ("Writing content object: *No space left on device", "target-full"),
        ("Deploying tree: *No space left on device", "target-full"),
    ],
};

/// In what state the target was found.
pub static STATE: Table = Table {
    programs: READERS,
    source: None,
    rows: &[
        ("error: Installing to filesystem: Unknown filesystem: ", "filesystem-unsupported"),
        ("Verifying empty rootfs: Non-empty root filesystem; found ", "target-not-empty"),
        ("Verifying empty rootfs: *: Found empty directory: ", "target-not-empty"),
        ("Verifying empty rootfs: *: Found entry in ", "target-not-empty"),
    ],
};
