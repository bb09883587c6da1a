// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Partition types of a GPT. What this installation made gets the types of the discoverable partitions specification
//! (uapi-group.org/specifications), which tell other systems and systemd-gpt-auto-generator what each partition is, unless
//! partitionLayout says otherwise. Calamares 3.4.2 with kpmcore 26 tells GlobalStorage a layout's `type`, but the disk
//! keeps "Linux filesystem" (without the type BIOS boot GRUB has no place for its core image); on BIOS it gives the root
//! partition the type of an ESP (what it takes for the flag "boot").

use crate::facts::Facts;
use crate::op::{Command, Op};
use crate::request::{Partition, Request};

/// GPT type "BIOS boot".
pub const BIOS_BOOT: &str = "21686148-6449-6E6F-744E-656564454649";
const LINUX: &str = "0FC63DAF-8483-4772-8E79-3D69D8477DE4";
const ROOT_X86_64: &str = "4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709";
const ROOT_ARM64: &str = "B921B045-1DF0-41C3-AF44-4C6F280D3FAE";
/// "Extended boot loader": /boot. Those of /home and /srv are not used: systemd-gpt-auto-generator mounts such partitions
/// there by itself, and where an image has links to /var that fails and with it the start (seen with systemd 262). That of
/// /var is accepted only with a UUID made from the machine's id.
const BOOT: &str = "BC13C2FF-59E6-4262-A352-B275FD6F7172";

/// Gives the partitions that this installation made the types that they should have.
pub fn lower<T>(request: &Request, facts: &Facts) -> Vec<Op<T>> {
    request.partitions.iter().filter_map(|partition| retype(partition, facts)).collect()
}

fn retype<T>(partition: &Partition, facts: &Facts) -> Option<Op<T>> {
    let found = facts.block.get(&partition.device).filter(|_| partition.claimed)?;
    let now = found.parttype.as_deref().filter(|_| found.pttype.as_deref() == Some("gpt"))?;
    let promised = Some(partition.parttype.as_str()).filter(|kind| !kind.is_empty());
    let special = promised.filter(|kind| !kind.eq_ignore_ascii_case(LINUX));
    let wanted = special.or_else(|| role(partition, facts)).or(promised)?;
    let (disk, number) = facts.place_of(&partition.device)?;
    // The disk is in use: the kernel cannot read the table again, and needs not, since no partition moves.
    let argv = ["sfdisk", "--no-reread", "--no-tell-kernel", "--part-type", disk, number, wanted];
    (!now.eq_ignore_ascii_case(wanted)).then(|| Command::new(argv).op())
}

fn role(partition: &Partition, facts: &Facts) -> Option<&'static str> {
    match (partition.mount_point.as_str(), facts.architecture.as_deref()) {
        ("/", Some("amd64")) => Some(ROOT_X86_64),
        ("/", Some("arm64")) => Some(ROOT_ARM64),
        ("/", _) => Some(LINUX),
        ("/boot", _) => Some(BOOT),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::BlockFact;

    #[test]
    fn only_what_differs_from_the_promise_is_changed() {
        // device, mount point, claimed, promised type, type on the disk, arguments of sfdisk
        let rows = [
            ("/dev/vda1", "", true, BIOS_BOOT, LINUX, Some(format!("/dev/vda 1 {BIOS_BOOT}"))),
            ("/dev/vda1", "", true, BIOS_BOOT, "21686148-6449-6e6f-744e-656564454649", None),
            ("/dev/vda1", "", false, BIOS_BOOT, LINUX, None),
            (
                "/dev/vda2",
                "/",
                true,
                "",
                "c12a7328-f81f-11d2-ba4b-00a0c93ec93b",
                Some(format!("/dev/vda 2 {ROOT_X86_64}")),
            ),
            ("/dev/vda2", "/", true, LINUX, LINUX, Some(format!("/dev/vda 2 {ROOT_X86_64}"))),
            ("/dev/vda2", "/", true, ROOT_ARM64, ROOT_ARM64, None),
            ("/dev/vda4", "/boot", true, "", LINUX, Some(format!("/dev/vda 4 {BOOT}"))),
            ("/dev/vda4", "/boot", false, "", LINUX, None),
            ("/dev/vda4", "/home", true, "", LINUX, None),
            ("/dev/vda1", "/boot/efi", true, "", "c12a7328-f81f-11d2-ba4b-00a0c93ec93b", None),
            ("/dev/nvme0n1p3", "", true, BIOS_BOOT, LINUX, Some(format!("/dev/nvme0n1 3 {BIOS_BOOT}"))),
        ];
        for (device, mount_point, claimed, promised, now, want) in rows {
            let partition = Partition {
                device: device.into(),
                mount_point: mount_point.into(),
                claimed,
                parttype: promised.into(),
                ..Partition::default()
            };
            let disk = device.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('p').to_owned();
            let block = BlockFact {
                disk: Some(disk),
                pttype: Some("gpt".into()),
                parttype: Some(now.into()),
                ..BlockFact::default()
            };
            let architecture = Some("amd64".into());
            let facts = Facts { architecture, block: [(device.to_owned(), block)].into(), ..Facts::default() };
            let got: Option<Op<()>> = retype(&partition, &facts);
            let argv = got.map(|op| match op {
                Op::Command(command) => command.argv[4..].join(" "),
                other => panic!("{other:?}"),
            });
            assert_eq!(argv, want, "{device} {promised} {now}");
        }
    }
}
