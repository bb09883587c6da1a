// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What this machine must be able to do beside running programs: root rights, overlays, room.

use std::path::Path;

use bootc_exec::mountinfo;

use super::finding::Finding;

/// What an empty cache and one ISO take, in GiB: roots, results, compilers' files, image.
pub(super) const FOR_ISO: u64 = 12;
/// The same of a build root or an image alone.
pub(super) const FOR_ROOT: u64 = 3;

/// Where results would go, as this machine tells it.
#[derive(Debug, Clone, Default)]
struct Disk {
    free_gib: u64,
    read_only: bool,
    /// Mount point and type of the file system.
    mount: String,
    fstype: String,
    has_cache: bool,
}

pub(super) fn root() -> Finding {
    privileged(rustix::process::geteuid().is_root())
}

fn privileged(is_root: bool) -> Finding {
    let what = "root rights, to make roots and mounts";
    if is_root {
        Finding::met(what, "root")
    } else {
        Finding::missing(what, "another user", "run it as root or with sudo")
    }
}

pub(super) fn overlay() -> Finding {
    let read = |file: &str| std::fs::read_to_string(file).unwrap_or_default();
    let release = rustix::system::uname().release().to_string_lossy().into_owned();
    stacks(&read("/proc/filesystems"), &read("/proc/modules"), &read(&format!("/lib/modules/{release}/modules.dep")))
}

/// A module that lies there is loaded by mount(2) itself.
fn stacks(known: &str, loaded: &str, loadable: &str) -> Finding {
    let what = "overlay file systems in the kernel, to build without touching the cache";
    let ways = [
        ("built in", known.contains("overlay")),
        ("loaded", loaded.contains("overlay")),
        ("a module", loadable.contains("/overlay.ko")),
    ];
    match ways.into_iter().find(|(_, is)| *is) {
        Some((way, _)) => Finding::met(what, way),
        None => Finding::missing(what, "none", "modprobe overlay"),
    }
}

pub(super) fn space(out: &Path, needed: u64) -> Finding {
    let existing = out.ancestors().find(|dir| dir.exists()).unwrap_or(Path::new("/"));
    let told = rustix::fs::statvfs(existing).ok();
    let real = existing.canonicalize().unwrap_or_else(|_| existing.to_owned());
    let mounts = mountinfo::read().unwrap_or_default();
    let mount =
        mounts.into_iter().filter(|mount| real.starts_with(&mount.target)).max_by_key(|mount| mount.target.len());
    let disk = Disk {
        free_gib: told.as_ref().map_or(0, |stat| (stat.f_bavail * stat.f_frsize) >> 30),
        read_only: told.is_some_and(|stat| stat.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY)),
        mount: mount.as_ref().map_or_else(|| "/".to_owned(), |mount| mount.target.clone()),
        fstype: mount.map(|mount| mount.fstype).unwrap_or_default(),
        has_cache: out.join("cache").exists(),
    };
    room(out, needed, &disk)
}

fn room(out: &Path, needed: u64, disk: &Disk) -> Finding {
    // A cache that is already there needs no second one.
    let needed = if disk.has_cache { needed / 3 } else { needed };
    let what = format!("{needed} GiB for {}", out.display());
    let found = format!("{} GiB are free on {} ({})", disk.free_gib, disk.mount, disk.fstype);
    let elsewhere = "choose another place with --out";
    if disk.read_only {
        Finding::missing(what, format!("{} is read-only", disk.mount), elsewhere)
    } else if disk.free_gib < needed {
        Finding::missing(what, found, format!("free some space on {}, or {elsewhere}", disk.mount))
    } else {
        Finding::met(what, found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    #[test]
    fn each_requirement_can_be_missing() {
        let disk = Disk { free_gib: 20, mount: "/srv".into(), fstype: "ext4".into(), ..Disk::default() };
        let out = Path::new("/srv/out");
        let full = Disk { free_gib: 11, ..disk.clone() };
        for (finding, state, words) in [
            (privileged(true), State::Met, "root"),
            (privileged(false), State::Missing, "sudo"),
            (stacks("nodev\toverlay\n", "", ""), State::Met, "built in"),
            (stacks("", "overlay 1 0 - Live", ""), State::Met, "loaded"),
            (stacks("", "", "kernel/fs/overlayfs/overlay.ko.xz:"), State::Met, "a module"),
            (stacks("nodev\tproc\n", "ext4 1", "kernel/fs/x.ko:"), State::Missing, "modprobe overlay"),
            (room(out, FOR_ISO, &disk), State::Met, "12 GiB for /srv/out 20 GiB are free on /srv (ext4)"),
            (room(out, FOR_ISO, &full), State::Missing, "11 GiB are free on /srv (ext4) free some space on /srv"),
            (room(out, FOR_ISO, &Disk { has_cache: true, ..full.clone() }), State::Met, "4 GiB for /srv/out"),
            (room(out, FOR_ROOT, &full), State::Met, "3 GiB for /srv/out"),
            (
                room(out, FOR_ROOT, &Disk { read_only: true, ..disk }),
                State::Missing,
                "/srv is read-only choose another place",
            ),
        ] {
            let text = format!("{} {} {}", finding.what, finding.found, finding.remedy);
            assert!(finding.state == state && text.contains(words), "{words}: {finding:?}");
        }
    }

    #[test]
    fn a_file_system_that_never_has_room_is_told_by_name() {
        let finding = space(Path::new("/proc/nowhere/out"), FOR_ROOT);
        assert!(finding.fails() && finding.found.contains("on /proc (proc)"), "{finding:?}");
    }
}
