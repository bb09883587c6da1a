// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Strategy B around bootc: what the target needs before it, and what of other systems survives it.
//!
//! bootc mounts the ESP itself and has `bootctl install --root` put systemd-boot into `EFI/systemd` and, whatever is there,
//! into the removable path (bootc's bootloader.rs, `install_systemd_boot`; bootctl(1)). So the ESP is taken down before, and a
//! removable path's loader that belongs to another system is put back after, and also when the installation fails in between.
//! Until then it lies beside it, where a power failure leaves it for the next try. With `--root` bootctl leaves the firmware's
//! variables alone ("Acting on root directory, skipping EFI variable setup"): the boot entry is made here.

use crate::facts::{Facts, probed};
use crate::op::{Command, Op};
use crate::request::Request;

/// The removable path of this architecture (UEFI 2.10, 3.5.1.1).
pub const FALLBACK: &str = "EFI/BOOT/BOOTX64.EFI";

/// Where another system's loader lies meanwhile.
pub const SAVED: &str = "EFI/BOOT/BOOTX64.EFI.saved-by-installer";

/// Puts it back on the ESP `$0`, which nobody has mounted where the installation fails; in a namespace of its own. What fails
/// after it was put back in its turn finds nothing to do.
const PUT_BACK: &str = "mount \"$0\" /mnt && if [ -e \"/mnt/$1\" ]; then mv -f \"/mnt/$1\" \"/mnt/$2\"; fi";

/// Where bootctl puts the loader, as firmware writes paths.
const LOADER: &str = r"\EFI\systemd\systemd-bootx64.efi";

/// On Calamares' target at `mounted_at`, before anything else is mounted from there. The removable path perhaps
/// belongs to another system.
pub fn before<T>(request: &Request, facts: &Facts, mounted_at: &str) -> Vec<Op<T>> {
    let mut ops = Vec::new();
    if let Some(partition) = request.esp() {
        let esp = request.below_root(mounted_at, &request.esp_mount_point);
        let mut umount = Command::new(["umount", &esp]);
        if facts.keeps_fallback() {
            // One that an earlier try has saved is the other system's; what lies in its place is that try's own.
            if !facts.esp_has_saved_fallback {
                ops.push(Op::Copy { from: format!("{esp}/{FALLBACK}"), to: format!("{esp}/{SAVED}") });
            }
            umount = umount.undo(["unshare", "-m", "--", "sh", "-c", PUT_BACK, &partition.device, SAVED, FALLBACK]);
        }
        // bootc refuses directories that are empty.
        let top = request.esp_mount_point.split('/').nth(1).unwrap_or_default();
        ops.extend([umount.op(), Op::Remove { path: format!("{mounted_at}/{top}") }]);
    }
    ops.extend(verity(request, mounted_at));
    ops
}

/// ext4 has fs-verity only where its superblock says so, which Calamares' mkfs leaves out. While it is mounted the kernel
/// may refuse writes to its device (CONFIG_BLK_DEV_WRITE_MOUNTED), and would not use the feature before the next mount
/// anyway. btrfs needs nothing.
fn verity<T>(request: &Request, mounted_at: &str) -> Vec<Op<T>> {
    let Some(root) = request.root().filter(|root| root.fs == "ext4") else { return Vec::new() };
    let node = root.node();
    let mut mount = vec!["mount".to_owned(), "-t".into(), "ext4".into()];
    let options = request.mount_options.get("/").filter(|options| !options.is_empty());
    mount.extend(options.into_iter().flat_map(|options| ["-o".to_owned(), options.clone()]));
    mount.extend([node.clone(), mounted_at.to_owned()]);
    vec![Op::command(["umount", mounted_at]), Op::command(["tune2fs", "-O", "verity", &node]), Command::new(mount).op()]
}

/// bootc's options for the root's file system: xfs has no fs-verity that bootc knows.
pub fn options(fs: &str) -> &'static [&'static str] {
    if fs == "xfs" { &["--composefs-backend", "--allow-missing-verity"] } else { &["--composefs-backend"] }
}

/// After bootc, with the ESP at `esp`: the removable path as it was, and the firmware's entry.
pub fn after<T>(request: &Request, facts: &Facts, esp: &str) -> Vec<Op<T>> {
    let keep_fallback = facts.keeps_fallback();
    let saved = || format!("{esp}/{SAVED}");
    let restored = || [Op::Copy { from: saved(), to: format!("{esp}/{FALLBACK}") }, Op::Remove { path: saved() }];
    let restored = keep_fallback.then(restored).into_iter().flatten();
    let device = request.esp().map(|esp| esp.device.as_str()).unwrap_or_default();
    let unknown = probed(&format!("disk of {device}"));
    let (disk, number) = facts.place_of(device).unwrap_or((&unknown, ""));
    let label = request.branding.get("bootloaderEntryName").map_or("bootc", String::as_str);
    // One of an earlier installation is replaced; there may be none.
    let delete = Command::new(["efibootmgr", "--quiet", "--delete-bootnum", "--label", label]).may_fail();
    let options = ["--create", "--disk", disk, "--part", number, "--label", label, "--loader", LOADER];
    let create = Command::new([&["efibootmgr", "--quiet"][..], &options[..]].concat());
    // Firmware that refuses to store an entry still finds the removable path, if that is ours.
    let create = if keep_fallback { create } else { create.may_fail() };
    restored.chain([delete.op(), create.op()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Partition;

    fn lines(fs: &str, esp: &str, keep_fallback: bool) -> Vec<String> {
        let partition = |device: &str, point: &str, fs: &str| Partition {
            device: device.into(),
            mount_point: point.into(),
            fs: fs.into(),
            ..Partition::default()
        };
        let request = Request {
            esp_mount_point: esp.into(),
            partitions: vec![partition("/dev/vda1", esp, "fat32"), partition("/dev/vda2", "/", fs)],
            mount_options: [("/".to_owned(), "defaults,noatime".to_owned())].into(),
            ..Request::default()
        };
        let ops: Vec<Op<()>> = before(&request, &facts(keep_fallback), "/t");
        let line = |op: &Op<()>| match op {
            Op::Command(command) => command.argv.join(" "),
            Op::Remove { path } => format!("remove {path}"),
            Op::Copy { from, to } => format!("copy {from} {to}"),
            other => format!("{other:?}"),
        };
        ops.iter().map(line).collect()
    }

    fn facts(esp_has_fallback: bool) -> Facts {
        Facts { esp_has_fallback: Some(esp_has_fallback), ..Facts::default() }
    }

    #[test]
    fn ext4_gets_the_feature_while_nobody_uses_it() {
        let verity = ["umount /t", "tune2fs -O verity /dev/vda2", "mount -t ext4 -o defaults,noatime /dev/vda2 /t"];
        assert_eq!(lines("ext4", "/boot", false)[2..], verity);
        assert_eq!(lines("btrfs", "/boot", false), ["umount /t/boot", "remove /t/boot"]);
    }

    #[test]
    fn the_esp_goes_with_the_directory_that_was_made_for_it() {
        assert_eq!(lines("xfs", "/boot/efi", false), ["umount /t/boot/efi", "remove /t/boot"]);
    }

    #[test]
    fn a_foreign_fallback_is_saved_and_put_back() {
        assert_eq!(lines("xfs", "/boot/efi", true)[0], format!("copy /t/boot/efi/{FALLBACK} /t/boot/efi/{SAVED}"));
        let ops: Vec<Op<()>> = after(&Request::default(), &facts(true), "/b");
        let saved = format!("/b/{SAVED}");
        let back = [Op::Copy { from: saved.clone(), to: format!("/b/{FALLBACK}") }, Op::Remove { path: saved }];
        assert_eq!(ops[..2], back);
    }

    #[test]
    fn what_an_earlier_try_has_saved_is_not_saved_over() {
        let partition = |device: &str, point: &str| Partition {
            device: device.into(),
            mount_point: point.into(),
            ..Partition::default()
        };
        let request = Request {
            esp_mount_point: "/boot/efi".into(),
            partitions: vec![partition("/dev/vda1", "/boot/efi"), partition("/dev/vda2", "/")],
            ..Request::default()
        };
        for (again, copies) in [(false, 1), (true, 0)] {
            let facts = Facts { esp_has_saved_fallback: again, ..facts(true) };
            let ops: Vec<Op<()>> = before(&request, &facts, "/t");
            assert_eq!(ops.iter().filter(|op| matches!(op, Op::Copy { .. })).count(), copies);
            let undo = ops.iter().find_map(|op| match op {
                Op::Command(command) => command.undo.clone(),
                _ => None,
            });
            assert!(undo.is_some_and(|argv| argv.ends_with(&[SAVED.to_owned(), FALLBACK.to_owned()])), "put back");
        }
        let unkept: Vec<Op<()>> = before(&request, &facts(false), "/t");
        assert!(unkept.iter().all(|op| !matches!(op, Op::Command(command) if command.undo.is_some())));
    }

    #[test]
    fn an_entry_must_be_stored_only_where_nothing_else_starts_the_system() {
        for keep_fallback in [false, true] {
            let ops: Vec<Op<()>> = after(&Request::default(), &facts(keep_fallback), "/b");
            let Some(Op::Command(create)) = ops.last() else { panic!("{ops:?}") };
            assert!(create.argv.ends_with(&["--loader".to_owned(), LOADER.to_owned()]), "{:?}", create.argv);
            assert_eq!((create.may_fail, ops.len()), (!keep_fallback, 2 + 2 * usize::from(keep_fallback)));
        }
    }

    #[test]
    fn xfs_goes_without_verity() {
        assert_eq!(options("xfs").len(), 2);
        assert_eq!([options("ext4"), options("btrfs")], [["--composefs-backend"]; 2]);
    }
}
