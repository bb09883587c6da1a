// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A new msdos partition table must have numbers for what is going to be in it: on BIOS Calamares makes one on every disk
//! that it erases, and sfdisk refuses the partitions after the old table is gone.

use crate::error::PlanError;
use crate::facts::Facts;
use crate::request::Request;

/// What the table can describe: 2^32 sectors of 512 bytes, 2 TiB. With sectors of 4096 bytes it would be more, but hardly
/// any BIOS starts from such a disk.
const LIMIT: u64 = 512 << 32;
/// Where the first partition begins.
const BEGIN: u64 = 1 << 20;

/// Refuses a table that is too small for the partitions of its disk.
pub fn check(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    let size = |disk: &str| facts.block.get(disk).map_or(0, |found| found.size);
    let mut msdos = request.new_tables_on.iter().filter(|(_, kind)| *kind == "msdos").map(|(disk, _)| disk.as_str());
    match msdos.find(|disk| size(disk) > LIMIT && reaches_beyond(request, disk)) {
        None => Ok(()),
        Some(disk) => {
            let rule = format!(
                "{disk} has {} bytes and is going to get an msdos partition table, which describes {LIMIT} bytes at most",
                size(disk)
            );
            Err(PlanError::layout("msdos-too-large", &[("disk", disk)], rule))
        }
    }
}

/// Whether the partitions that are going to be made do not all lie before the limit. Which of them come to which disk is
/// not known, and the size of swap space neither: what may reach beyond is refused, for afterwards the disk is empty.
fn reaches_beyond(request: &Request, disk: &str) -> bool {
    let told = !request.new_partitions_on.is_empty();
    if told && !request.new_partitions_on.iter().any(|device| device == disk) {
        return false;
    }
    let mut new = request.partitions.iter().filter(|partition| partition.claimed && partition.device.is_empty());
    let sum = new.try_fold(BEGIN, |sum, partition| Some(sum.saturating_add(partition.size?)));
    sum.is_none_or(|sum| sum > LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::BlockFact;
    use crate::request::Partition;

    const TIB: u64 = 1 << 40;

    /// size of the disk, kind of its new table, where partitions are made, their sizes, refused
    type Row<'a> = (u64, &'a str, &'a [&'a str], &'a [Option<u64>], bool);

    /// The verdict on a disk of some size with a new table of a kind, and new partitions of these sizes.
    fn refused(size: u64, kind: &str, made_on: &[&str], sizes: &[Option<u64>]) -> bool {
        let new = |size: &Option<u64>| Partition { claimed: true, size: *size, ..Partition::default() };
        let request = Request {
            partitions: sizes.iter().map(new).collect(),
            new_partitions_on: made_on.iter().map(|device| (*device).to_owned()).collect(),
            new_tables_on: [("/dev/sda".to_owned(), kind.to_owned())].into(),
            ..Request::default()
        };
        let disk = BlockFact { size, ..BlockFact::default() };
        let facts = Facts { block: [("/dev/sda".to_owned(), disk)].into(), ..Facts::default() };
        match check(&request, &facts) {
            Ok(()) => false,
            Err(error) => {
                let fault = error.fault();
                assert_eq!(
                    (fault.id.as_str(), fault.args),
                    ("msdos-too-large", vec![("disk".into(), "/dev/sda".into())])
                );
                true
            }
        }
    }

    #[test]
    fn a_table_has_numbers_for_its_partitions() {
        let (sda, sdb): (&[&str], &[&str]) = (&["/dev/sda"], &["/dev/sdb"]);
        let rows: &[Row] = &[
            (4 * TIB, "msdos", sda, &[Some(1 << 30), Some(4 * TIB - (2 << 30))], true),
            (2 * TIB, "msdos", sda, &[Some(2 * TIB)], false),
            (2 * TIB + 512, "msdos", sda, &[Some(2 * TIB - BEGIN)], false),
            (2 * TIB + 512, "msdos", sda, &[Some(2 * TIB - BEGIN + 512)], true),
            (4 * TIB, "gpt", sda, &[Some(4 * TIB)], false),
            (4 * TIB, "", sda, &[Some(4 * TIB)], false),
            // Small partitions at the beginning of a large disk; one of them is swap space, whose size nobody tells.
            (4 * TIB, "msdos", sda, &[Some(TIB), Some(TIB / 2)], false),
            (4 * TIB, "msdos", sda, &[Some(TIB), None], true),
            // All of them come to another disk, or nobody tells where they come.
            (4 * TIB, "msdos", sdb, &[Some(4 * TIB)], false),
            (4 * TIB, "msdos", &[], &[Some(3 * TIB)], true),
            (4 * TIB, "msdos", sda, &[], false),
        ];
        for (size, kind, made_on, sizes, expected) in rows {
            assert_eq!(refused(*size, kind, made_on, sizes), *expected, "{size} {kind} {made_on:?} {sizes:?}");
        }
    }

    #[test]
    fn a_disk_that_was_not_probed_is_not_judged() {
        let request =
            Request { new_tables_on: [("/dev/sda".to_owned(), "msdos".to_owned())].into(), ..Request::default() };
        assert_eq!(check(&request, &Facts::default()), Ok(()));
    }
}
