// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The live system: its memory and limits, its programs, and whether it can run containers.

use super::rows::Table;

pub static MEMORY: Table = Table {
    programs: &["skopeo", "bootc", "podman", "ostree", "cryptsetup", "grub-install"],
    source: None,
    rows: &[
        ("fatal error: out of memory", "out-of-memory"),
        ("memory allocation of * bytes failed", "out-of-memory"),
        ("GLib-ERROR *: failed to allocate ", "out-of-memory"),
        ("glib/*: failed to allocate memory", "out-of-memory"),
        ("Not enough available memory to open a keyslot.", "out-of-memory"),
        ("grub-install: error: out of memory.", "out-of-memory"),
        (": too many open files$", "too-many-open-files"),
        ("Too many open files", "too-many-open-files"),
    ],
};

/// podman and its runtime, and what the image has of bootc.
pub static CONTAINERS: Table = Table {
    programs: &["podman"],
    source: None,
    rows: &[
        // bootc is the only program that is run in containers. The first is podman's, the others are crun's and runc's.
        ("OCI runtime attempted to invoke a command that was not found", "image-no-bootc"),
        ("exec container process *bootc`: Exec format error", "image-bootc-failed"),
        ("exec container process *bootc`: No such file or directory", "image-bootc-failed"),
        ("exec *bootc: exec format error", "image-bootc-failed"),
        ("exec *bootc: no such file or directory", "image-bootc-failed"),
        ("bootc: error while loading shared libraries: ", "image-bootc-failed"),
        ("default OCI runtime \"*\" not found", "containers-unsupported"),
        ("could not find a working conmon binary", "containers-unsupported"),
        ("crun: invalid file system type on `/sys/fs/cgroup`", "containers-unsupported"),
    ],
};

pub static INCOMPLETE: Table = Table {
    programs: &["bootc", "podman", "skopeo", "unshare"],
    source: None,
    rows: &[
        ("Failed to find ostree/prepare-root.conf in ", "live-system-incomplete"),
        ("skopeo spawn error: No such file or directory", "live-system-incomplete"),
        // podman is missing, or an earlier installation has left its storage mounted.
        ("Initializing images: No such file or directory", "live-system-incomplete"),
        ("proxy too old ", "live-system-incomplete"),
        ("unshare: failed to execute bootc: No such file or directory", "live-system-incomplete"),
        ("must be executed as the root user", "not-root"),
        ("requires full root privileges", "not-root"),
        ("unshare: unshare failed: Operation not permitted", "not-root"),
    ],
};
