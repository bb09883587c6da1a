// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where bootc and bootupd look for the place of the boot loader: on the disk that the root lies on, by the partition's
//! type, and the first of several (bootc's crates/blockdev, `find_first_colocated_esp`). They cannot be told another, so
//! what Calamares has chosen must be that one.

use crate::error::PlanError;
use crate::facts::{BlockFact, Facts};
use crate::request::{Partition, Request};

/// GPT type "EFI system".
const ESP: &str = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";

/// Whether the disk is as planned, or as it has become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In preflight: types may still be changed, partitions be deleted.
    Planned,
    /// In the install step.
    Made,
}

/// The chosen ESP is the one that will be used.
pub fn esp(request: &Request, facts: &Facts, when: When) -> Result<(), PlanError> {
    let (Some(root), Some(esp)) = (request.root(), request.esp()) else { return Ok(()) };
    let (root_disk, esp_disk) = (disk_of(root, facts), disk_of(esp, facts));
    let device = esp.device.as_str();
    if root_disk.zip(esp_disk).is_some_and(|(root, esp)| root != esp) {
        let rule = format!("{device} is not on the disk of {}, where the boot loader is looked for", root.device);
        return Err(PlanError::layout("esp-other-disk", &[("device", device)], rule));
    }
    let typed = facts.block.get(device).filter(|found| found.parttype.is_some());
    if when == When::Made && typed.is_some_and(|found| !is_esp(found)) {
        let rule = format!("{device} has not the partition type of an EFI system partition");
        return Err(PlanError::layout("esp-type", &[("device", device)], rule));
    }
    let disk = root_disk.or(esp_disk);
    let stays = |other: &str| {
        let kept = |partition: &Partition| partition.device == other && !partition.claimed;
        when == When::Made || request.partitions.iter().any(kept)
    };
    let others = facts.block.iter().filter(|(other, found)| {
        other.as_str() != device && disk.is_some() && found.disk.as_ref() == disk && is_esp(found) && stays(other)
    });
    // One that is still to be made gets a number that nobody knows yet.
    match others.map(|(other, _)| other).find(|other| device.is_empty() || order(other) < order(device)) {
        None => Ok(()),
        Some(other) => {
            let rule = format!("{other} is an EFI system partition of the same disk, and would be used instead");
            Err(PlanError::layout("esp-not-first", &[("other", other)], rule))
        }
    }
}

/// The disk that BIOS starts from is the root's: bootupd asks for no other.
pub fn boot_disk(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    let found = request.root().and_then(|root| disk_of(root, facts));
    match request.boot_disk.as_ref().filter(|chosen| found.is_some_and(|found| found != *chosen)) {
        None => Ok(()),
        Some(disk) => {
            let rule = format!("the boot loader goes to the disk of the root, and {disk} was chosen");
            Err(PlanError::layout("loader-other-disk", &[("disk", disk)], rule))
        }
    }
}

fn disk_of<'a>(partition: &Partition, facts: &'a Facts) -> Option<&'a String> {
    facts.block.get(&partition.device)?.disk.as_ref()
}

/// On a disk of the old kind 0xef and, as bootc has it, 0x06.
fn is_esp(found: &BlockFact) -> bool {
    let kind = found.parttype.as_deref().unwrap_or_default();
    match found.pttype.as_deref() {
        Some("dos") => ["0xef", "0x6", "0x06"].iter().any(|esp| kind.eq_ignore_ascii_case(esp)),
        _ => kind.eq_ignore_ascii_case(ESP),
    }
}

/// Names of one disk's partitions differ in their number alone.
fn order(device: &str) -> (usize, &str) {
    (device.len(), device)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// device, disk, GPT type
    type Row = (&'static str, &'static str, &'static str);
    const ROOT: Row = ("/dev/vda3", "/dev/vda", "4f68bce3-e8cd-4db1-96e7-fbcaf984b709");
    const ESP_1: Row = ("/dev/vda1", "/dev/vda", "c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
    const ESP_2: Row = ("/dev/vda2", "/dev/vda", ESP);
    const ESP_12: Row = ("/dev/vda12", "/dev/vda", ESP);
    const ELSEWHERE: Row = ("/dev/vdb1", "/dev/vdb", ESP);
    const DATA: Row = ("/dev/vda1", "/dev/vda", "0fc63daf-8483-4772-8e79-3d69d8477de4");

    fn verdict(chosen: &str, rows: &[Row], kept: &[&str], when: When) -> String {
        let partition = |device: &str, point: &str, claimed| Partition {
            device: device.into(),
            mount_point: point.into(),
            claimed,
            ..Partition::default()
        };
        let mut partitions = vec![partition(ROOT.0, "/", true), partition(chosen, "/boot/efi", true)];
        partitions.extend(kept.iter().map(|device| partition(device, "", false)));
        let request = Request { esp_mount_point: "/boot/efi".into(), partitions, ..Request::default() };
        let block = |row: &Row| BlockFact {
            disk: Some(row.1.into()),
            pttype: Some("gpt".into()),
            parttype: Some(row.2.into()),
            ..BlockFact::default()
        };
        let block = rows.iter().chain([&ROOT]).map(|row| (row.0.to_owned(), block(row))).collect();
        let facts = Facts { block, ..Facts::default() };
        esp(&request, &facts, when).map_or_else(|error| error.fault().id, |()| "fine".into())
    }

    #[test]
    fn the_chosen_esp_is_the_one_that_is_found() {
        use When::{Made, Planned};
        // chosen ESP, partitions of the disks, partitions that are kept, when, verdict
        type Case = (&'static str, &'static [Row], &'static [&'static str], When, &'static str);
        let rows: &[Case] = &[
            ("/dev/vda1", &[ESP_1], &[], Made, "fine"),
            ("/dev/vda1", &[ESP_1, ESP_2], &[], Made, "fine"),
            ("/dev/vda2", &[ESP_1, ESP_2], &[], Made, "esp-not-first"),
            ("/dev/vda12", &[ESP_2, ESP_12], &[], Made, "esp-not-first"),
            ("/dev/vda2", &[ESP_2, ESP_12], &[], Made, "fine"),
            ("/dev/vdb1", &[ELSEWHERE], &[], Made, "esp-other-disk"),
            ("/dev/vda1", &[ESP_1, ELSEWHERE], &[], Made, "fine"),
            ("/dev/vda1", &[DATA], &[], Made, "esp-type"),
            // Its type, and whether others stay, is decided by then.
            ("/dev/vda1", &[DATA], &[], Planned, "fine"),
            ("/dev/vda2", &[ESP_1, ESP_2], &[], Planned, "fine"),
            ("/dev/vda2", &[ESP_1, ESP_2], &["/dev/vda1"], Planned, "esp-not-first"),
            ("", &[ESP_1], &["/dev/vda1"], Planned, "esp-not-first"),
            ("", &[ESP_1], &[], Planned, "fine"),
            ("/dev/vdb1", &[ELSEWHERE], &["/dev/vdb1"], Planned, "esp-other-disk"),
            ("/dev/vda1", &[], &[], Planned, "fine"),
        ];
        for (chosen, block, kept, when, id) in rows {
            assert_eq!(verdict(chosen, block, kept, *when), *id, "{chosen} {block:?} {kept:?} {when:?}");
        }
    }

    #[test]
    fn old_partition_tables_have_types_of_their_own() {
        let typed =
            |kind: &str| BlockFact { pttype: Some("dos".into()), parttype: Some(kind.into()), ..BlockFact::default() };
        assert_eq!(["0xef", "0x6", "0x83", ESP].map(|kind| is_esp(&typed(kind))), [true, true, false, false]);
    }
}
