// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The layout as the person has planned it, judged in preflight: before the partition module has changed anything. The
//! same rules hold again in the install step, on what was really made (`install`); what can only be known then (mounts,
//! free space) is not here.

use super::colocated::{self, When};
use super::{Strategy, checks, msdos, systemd_boot};
use crate::config::Config;
use crate::error::PlanError;
use crate::facts::Facts;
use crate::lower::data;
use crate::lower::types::BIOS_BOOT;
use crate::request::{Partition, Request};

/// Room that the loader takes in an ESP: GRUB's image with its modules, twice (its own name, the removable path), and as
/// much again for the next version (measured: 4 MB each).
const LOADER_BYTES: u64 = 16 << 20;
/// Room for a file system's own structures (journal, tables, reserve), as a part of the partition: a fifteenth.
const OVERHEAD: u64 = 15;

/// Refuses what cannot work. `bytes` are the image's, which lies on the target disk as often as `beside` says. Without
/// planned partitions (a frontend that does not tell) nothing is judged.
pub fn check(
    config: &Config,
    request: &Request,
    facts: &Facts,
    strategy: Strategy,
    bytes: Option<u64>,
    beside: u64,
) -> Result<(), PlanError> {
    if request.partitions.is_empty() {
        return Ok(());
    }
    let root = checks::root(request, strategy)?;
    if strategy == Strategy::SystemdBoot {
        systemd_boot::layout(request, facts, When::Planned)?;
    } else {
        checks::boot(request)?;
    }
    checks::stacked(request)?;
    msdos::check(request, facts)?;
    data::mounts(request, &config.image().mountpoints)?;
    checks::room(root, bytes, beside, root.size.map(|size| size - size / OVERHEAD))?;
    match request.firmware.as_deref() {
        Some("efi") => {
            esp(checks::esp(request)?, facts)?;
            if strategy == Strategy::Bootupd { colocated::esp(request, facts, When::Planned) } else { Ok(()) }
        }
        Some("bios") => {
            bios(request, facts)?;
            if strategy == Strategy::Bootupd { colocated::boot_disk(request, facts) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

fn esp(esp: &Partition, facts: &Facts) -> Result<(), PlanError> {
    let free = checks::esp_free(esp, facts, When::Planned);
    checks::enough("esp-too-small", LOADER_BYTES, free, |needed, free| {
        format!("the boot loader needs {needed} MB on {}, which has {free} MB", checks::place(esp))
    })
}

/// A GPT, one that stays or one that is going to be made, needs a place for GRUB's core image, on the disk that BIOS starts
/// from. Calamares shows a flag of a partition that is still to be made nowhere, and not its disk: an unformatted one may
/// be that place. One that is there now, but not in Calamares' list, is going to be deleted.
fn bios(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    let disk = checks::boot_disk(request, facts)?;
    let found = |partition: &Partition| facts.block.get(&partition.device);
    let on_disk = |partition: &Partition| found(partition).and_then(|found| found.disk.as_ref());
    let stays = request.partitions.iter().any(|partition| !partition.claimed && on_disk(partition) == Some(disk));
    let made_here = request.new_partitions_on.is_empty() || request.new_partitions_on.contains(disk);
    let is_bios_boot = |kind: &str| kind.eq_ignore_ascii_case(BIOS_BOOT);
    let may_be_one = |partition: &Partition| {
        if partition.device.is_empty() {
            let unformatted = partition.claimed && partition.fs == "unformatted";
            return made_here && (unformatted || is_bios_boot(&partition.parttype));
        }
        let here = on_disk(partition).is_none_or(|place| place == disk);
        let typed = found(partition).and_then(|found| found.parttype.as_deref());
        here && (is_bios_boot(&partition.parttype) || typed.is_some_and(is_bios_boot))
    };
    let on_gpt = facts.block.get(disk).is_some_and(|found| found.pttype.as_deref() == Some("gpt"));
    let needed = match request.new_tables_on.get(disk).map(String::as_str) {
        Some(kind) => kind == "gpt",
        None => stays && on_gpt,
    };
    if needed && !request.partitions.iter().any(may_be_one) { Err(checks::no_bios_boot(disk)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::BlockFact;

    /// mount point, file system, outer file system, device, claimed, MiB
    type Row = (&'static str, &'static str, &'static str, &'static str, bool, Option<u64>);
    const ESP: Row = ("/boot/efi", "fat32", "fat32", "", true, Some(300));
    const ROOT: Row = ("/", "ext4", "ext4", "", true, Some(4000));

    fn verdict(firmware: &str, rows: &[Row], change: impl Fn(&mut Request, &mut Facts)) -> String {
        verdict_of(Strategy::InstallerGrub, firmware, rows, change)
    }

    fn verdict_of(
        strategy: Strategy,
        firmware: &str,
        rows: &[Row],
        change: impl Fn(&mut Request, &mut Facts),
    ) -> String {
        let partition = |row: &Row| Partition {
            mount_point: row.0.into(),
            fs: row.1.into(),
            fs_name: row.2.into(),
            device: row.3.into(),
            claimed: row.4,
            size: row.5.map(|size| size << 20),
            ..Partition::default()
        };
        let mut request = Request {
            firmware: Some(firmware.into()),
            boot_disk: Some("/dev/sda".into()),
            esp_mount_point: "/boot/efi".into(),
            partitions: rows.iter().map(partition).collect(),
            ..Request::default()
        };
        let block = |kind: &str| BlockFact {
            disk: Some("/dev/sda".into()),
            pttype: Some("gpt".into()),
            parttype: Some(kind.into()),
            ..BlockFact::default()
        };
        let disk = BlockFact { pttype: Some("gpt".into()), ..BlockFact::default() };
        let mut facts = Facts {
            block: [("/dev/sda".to_owned(), disk), ("/dev/sda1".to_owned(), block("x"))].into(),
            ..Facts::default()
        };
        change(&mut request, &mut facts);
        let config = r#"{"images": [{"id": "p", "source": "oci:/p:latest", "target": "r.example/p:1"}]}"#;
        let config = Config::from_json(config).unwrap();
        let done = check(&config, &request, &facts, strategy, Some(1 << 30), 0);
        done.map_or_else(|error| error.fault().id, |()| "fine".into())
    }

    #[test]
    fn layouts_are_judged_before_they_exist() {
        let luks: Row = ("/", "ext4", "luks2", "", true, Some(4000));
        let boot: Row = ("/boot", "ext4", "ext4", "", true, Some(1000));
        let rows: &[(&str, &[Row], &str)] = &[
            ("efi", &[], "fine"),
            ("efi", &[ESP, ROOT], "fine"),
            ("efi", &[ROOT], "no-esp"),
            ("efi", &[ESP], "no-root-partition"),
            ("efi", &[("/boot/efi", "ext4", "ext4", "", true, None), ROOT], "esp-filesystem"),
            ("efi", &[("/boot/efi", "fat32", "fat32", "", true, Some(10)), ROOT], "esp-too-small"),
            ("efi", &[ESP, ("/", "fat32", "fat32", "", true, Some(4000))], "root-filesystem"),
            ("efi", &[ESP, ("/", "zfs", "zfs", "", true, Some(4000))], "root-filesystem"),
            ("efi", &[ESP, ("/", "ext4", "ext4", "/dev/sda2", false, Some(4000))], "root-not-formatted"),
            ("efi", &[ESP, ("/", "ext4", "ext4", "", true, Some(3100))], "root-too-small"),
            ("efi", &[ESP, ("/", "ext4", "ext4", "", true, None)], "fine"),
            ("efi", &[ESP, luks], "boot-encrypted"),
            ("efi", &[ESP, boot, luks], "fine"),
            ("efi", &[ESP, ROOT, ("/boot", "ext4", "luks2", "", true, None)], "boot-encrypted"),
            ("efi", &[ESP, ROOT, ("/boot", "fat32", "fat32", "", true, None)], "boot-filesystem"),
            ("efi", &[ESP, ("/", "ext4", "ext4", "/dev/vg/root", true, Some(4000))], "volume-not-supported"),
            ("efi", &[ESP, ROOT, ("/home", "ext4", "ext4", "/dev/md127", false, None)], "volume-not-supported"),
            ("efi", &[ESP, ROOT, ("/usr", "ext4", "ext4", "", true, None)], "mount-point-in-image"),
            ("bios", &[ROOT], "fine"),
            // The table stays, and has no place for GRUB's core image.
            ("bios", &[ROOT, ("", "ext4", "ext4", "/dev/sda1", false, None)], "no-bios-boot"),
            (
                "bios",
                &[ROOT, ("", "ext4", "ext4", "/dev/sda1", false, None), ("", "unformatted", "", "", true, None)],
                "fine",
            ),
        ];
        for (firmware, layout, id) in rows {
            assert_eq!(verdict(firmware, layout, |_, _| ()), *id, "{firmware} {layout:?}");
        }
    }

    #[test]
    fn systemd_boot_has_its_kernels_in_the_esp() {
        let luks: Row = ("/", "ext4", "luks2", "", true, Some(4000));
        let kept: Row = ("/boot/efi", "fat32", "fat32", "/dev/sda1", false, Some(1000));
        let rows: &[(&[Row], &str)] = &[
            (&[ESP, ROOT], "fine"),
            (&[ESP, luks], "fine"),
            (&[ROOT], "no-esp"),
            (&[ESP, ROOT, ("/boot", "ext4", "ext4", "", true, None)], "boot-is-esp"),
            (&[("/boot/efi", "fat32", "fat32", "", true, Some(199)), ROOT], "esp-no-room-for-kernels"),
            (&[kept, ROOT], "esp-no-room-for-kernels"),
            (&[kept, ("/", "ext4", "ext4", "/dev/sdb1", true, Some(4000))], "esp-other-disk"),
        ];
        for (layout, id) in rows {
            let found = verdict_of(Strategy::SystemdBoot, "efi", layout, |_, facts| {
                facts.esp_free = Some(199 << 20);
                let other = BlockFact { disk: Some("/dev/sdb".into()), ..BlockFact::default() };
                facts.block.insert("/dev/sdb1".into(), other);
            });
            assert_eq!(found, *id, "{layout:?}");
        }
        let at_boot = |request: &mut Request, _: &mut Facts| request.esp_mount_point = "/boot".into();
        let esp: Row = ("/boot", "fat32", "fat32", "", true, Some(300));
        assert_eq!(verdict_of(Strategy::SystemdBoot, "efi", &[esp, ROOT], at_boot), "fine");
        // ostree cannot have its links there.
        assert_eq!(verdict("efi", &[esp, ROOT], at_boot), "boot-filesystem");
    }

    #[test]
    fn bootupd_finds_the_disk_by_itself() {
        let on = |disk: &str| BlockFact { disk: Some(disk.into()), ..BlockFact::default() };
        let root: Row = ("/", "ext4", "ext4", "/dev/sdb1", true, Some(4000));
        let with = |firmware: &str, rows: &[Row]| {
            verdict_of(Strategy::Bootupd, firmware, rows, |_, facts| {
                facts.block.insert("/dev/sdb1".into(), on("/dev/sdb"));
            })
        };
        let kept: Row = ("/boot/efi", "fat32", "fat32", "/dev/sda1", false, Some(1000));
        assert_eq!([with("efi", &[ESP, root]), with("efi", &[kept, root])], ["fine", "esp-other-disk"]);
        assert_eq!([with("bios", &[ROOT]), with("bios", &[root])], ["fine", "loader-other-disk"]);
        let luks: Row = ("/", "ext4", "luks2", "", true, Some(4000));
        assert_eq!(with("efi", &[ESP, luks]), "boot-encrypted");
    }

    #[test]
    fn an_esp_that_is_kept_needs_room_too() {
        let kept: Row = ("/boot/efi", "fat32", "fat32", "/dev/sda1", false, Some(100));
        let with = |free| verdict("efi", &[kept, ROOT], |_, facts| facts.esp_free = free);
        assert_eq!([with(None), with(Some(16 << 20)), with(Some(1 << 20))], ["fine", "fine", "esp-too-small"]);
    }

    #[test]
    fn partitions_to_be_made_on_an_array_are_refused_by_its_name() {
        let on = |rows: &[Row], device: &str| {
            let devices = vec!["/dev/sda".to_owned(), device.to_owned()];
            verdict("efi", rows, |request, _| request.new_partitions_on.clone_from(&devices))
        };
        let there: Row = ("/", "ext4", "ext4", "/dev/sda2", true, Some(4000));
        let esp: Row = ("/boot/efi", "fat32", "fat32", "/dev/sda1", false, None);
        let verdicts = [on(&[ESP, ROOT], "/dev/md127"), on(&[ESP, ROOT], "/dev/sdb"), on(&[esp, there], "/dev/md127")];
        assert_eq!(verdicts, ["volume-not-supported", "fine", "fine"]);
    }

    #[test]
    fn a_gpt_to_be_made_needs_a_bios_boot_partition() {
        let place: Row = ("", "unformatted", "", "", true, None);
        let on = |rows: &[Row], table: &[(&str, &str)]| {
            let tables = table.iter().map(|(device, kind)| ((*device).to_owned(), (*kind).to_owned()));
            verdict("bios", rows, |request, _| request.new_tables_on = tables.clone().collect())
        };
        let gpt = &[("/dev/sda", "gpt")];
        assert_eq!([on(&[ROOT], gpt), on(&[place, ROOT], gpt)], ["no-bios-boot", "fine"]);
        // Another disk's table, and the other kind in the place of the GPT that is there.
        assert_eq!([on(&[ROOT], &[("/dev/sdb", "gpt")]), on(&[ROOT], &[("/dev/sda", "msdos")])], ["fine", "fine"]);
    }

    #[test]
    fn the_bios_boot_partition_is_on_the_disk_of_the_loader() {
        let kept: Row = ("", "ext4", "ext4", "/dev/sda1", false, None);
        let place: Row = ("", "unformatted", "unformatted", "/dev/sda9", false, None);
        let other: Row = ("", "unformatted", "unformatted", "/dev/sdb1", false, None);
        let made: Row = ("", "unformatted", "", "", true, None);
        let with = |rows: &[Row], made_on: &str| {
            verdict("bios", rows, |request, facts| {
                request.new_partitions_on = vec![made_on.to_owned()];
                for (device, disk) in [("/dev/sda9", "/dev/sda"), ("/dev/sdb1", "/dev/sdb")] {
                    let (disk, parttype) = (Some(disk.to_owned()), Some(BIOS_BOOT.to_ascii_lowercase()));
                    facts.block.insert(device.into(), BlockFact { disk, parttype, ..BlockFact::default() });
                }
            })
        };
        assert_eq!(with(&[ROOT, kept, place], "/dev/sda"), "fine");
        assert_eq!(with(&[ROOT, kept, other], "/dev/sda"), "no-bios-boot");
        assert_eq!(
            [with(&[ROOT, kept, made], "/dev/sda"), with(&[ROOT, kept, made], "/dev/sdb")],
            ["fine", "no-bios-boot"]
        );
        // It is there, but Calamares lists it no more: it is going to be deleted.
        assert_eq!(with(&[ROOT, kept], "/dev/sda"), "no-bios-boot");
    }

    #[test]
    fn bios_needs_a_disk() {
        let root: Row = ("/", "ext4", "ext4", "/dev/sda2", true, Some(4000));
        let rows = [
            (None, "no-boot-disk"),
            (Some("/dev/sda"), "fine"),
            // The partition of / before it is made, one that is there, and one of which the machine has told nothing.
            (Some(""), "loader-in-partition"),
            (Some("/dev/sda1"), "loader-in-partition"),
            (Some("/dev/sdz1"), "fine"),
        ];
        for (chosen, id) in rows {
            let found = verdict("bios", &[root], |request, _| request.boot_disk = chosen.map(Into::into));
            assert_eq!(found, id, "{chosen:?}");
        }
        // A file system on a disk without partitions.
        let found = verdict("bios", &[("/", "ext4", "ext4", "/dev/sda", true, Some(4000))], |request, _| {
            request.boot_disk = Some("/dev/sda".into());
        });
        assert_eq!(found, "fine");
    }
}
