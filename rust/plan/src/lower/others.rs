// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Other systems in the menu of a BIOS machine: grub-install takes the disk's boot sector, so without an entry nothing starts
//! what was kept. os-prober finds them for the partition page, before anything is changed. Partitions can get other
//! numbers until the menu is written (logical ones do, when one before them is deleted), so preflight publishes them
//! by file system: what was deleted or made anew is not there any more under that UUID, and gets no entry.

use crate::facts::Facts;
use crate::request::{Partition, Request};

/// Names come from other people's disks: what could end a title or begin a command in grub.cfg is left out, and so is what
/// GRUB's console has no letters for.
const PLAIN: &str = " /.,()+_-";
/// Letters of a name that fit into the menu.
const LONGEST: usize = 60;

/// A system that os-prober has found.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Other {
    /// Of the file system with its boot sector, or with the root of a Linux system.
    uuid: String,
    name: String,
    /// `chain` is started by its partition's boot sector, `linux` by its own GRUB menu.
    kind: String,
    /// Of the root on btrfs.
    subvolume: String,
}

/// The systems of os-prober's lines (`DEVICE:NAME:SHORT NAME:KIND`, on btrfs with `:btrfs:UUID:SUBVOLUME`), a line each; none
/// when it has found nothing.
pub fn found(request: &Request, facts: &Facts) -> Option<String> {
    let line = |line: &String| {
        let words: Vec<&str> = line.split(':').collect();
        let word = |number: usize| words.get(number).copied().unwrap_or_default().trim();
        let uuid = facts.block.get(word(0))?.uuid.as_ref()?;
        let name = if plain(word(1)).is_empty() { word(2) } else { word(1) };
        parse(&[uuid, name, word(3), word(6)].join(":"))
    };
    let lines = request.osprober_lines.iter().filter_map(line);
    let lines: Vec<String> = lines.map(|o| [o.uuid, o.name, o.kind, o.subvolume].join(":")).collect();
    (!request.osprober_lines.is_empty()).then(|| lines.join("\n"))
}

/// One line of what was published. Systems that BIOS starts otherwise (those for UEFI, above all) are none.
fn parse(line: &str) -> Option<Other> {
    let mut words = line.split(':').map(str::to_owned);
    let (uuid, name, kind) = (words.next()?, plain(&words.next()?), words.next()?);
    let subvolume = words.next().unwrap_or_default();
    let is_path = subvolume.chars().all(|c| c.is_ascii_alphanumeric() || "/@._-".contains(c));
    let name = if name.is_empty() { "Another system".to_owned() } else { name };
    let known = is_uuid(&uuid) && is_path && ["chain", "linux"].contains(&kind.as_str());
    known.then_some(Other { uuid, name, kind, subvolume })
}

fn is_uuid(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// A name without what could harm.
fn plain(name: &str) -> String {
    let kept: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || PLAIN.contains(*c)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

/// Menu entries for those that are still there. Without a preflight (bootc-job) the lines are read now.
pub fn menu(request: &Request, facts: &Facts) -> String {
    let published = request.bootc.get("others").cloned().or_else(|| found(request, facts)).unwrap_or_default();
    let all: Vec<Other> = published.lines().filter_map(parse).collect();
    let kept =
        |uuid: &str| request.partitions.iter().find(|partition| !partition.claimed && facts.uuid_of(partition) == uuid);
    let there = all.iter().filter_map(|other| Some((other, kept(&other.uuid)?)));
    there.map(|(other, at)| entry(other, at, &boots(request, facts, &all))).collect()
}

fn entry(other: &Other, at: &Partition, boots: &[(String, String)]) -> String {
    let device = plain(&at.device);
    let body = if other.kind == "chain" { chain(other, at) } else { linux(other, at, &device, boots) };
    format!("menuentry '{} ({device})' {{\n{body}}}\n", other.name)
}

/// The partition's boot sector, as grub-mkconfig's 30_os-prober does it: older systems want to be on the first disk.
fn chain(other: &Other, at: &Partition) -> String {
    let stays = ["Windows Vista", "Windows 7", "Windows Server 2008"].iter().any(|name| other.name.starts_with(name));
    let swap = if stays { "" } else { "    insmod drivemap\n    drivemap -s (hd0) ${root}\n" };
    format!(
        "    {}\n    insmod chain\n    search --no-floppy --fs-uuid --set=root {}\n{swap}    chainloader +1\n",
        insmod(&at.fs),
        other.uuid
    )
}

/// The other system's own menu, which its updates keep: on its root, else on a /boot of its own, which os-prober does not
/// tell, so it may be any partition that has one.
fn linux(other: &Other, at: &Partition, device: &str, boots: &[(String, String)]) -> String {
    let root = match other.subvolume.trim_matches('/') {
        "" => vec!["/boot".to_owned()],
        path => vec![format!("/{path}/boot"), "/boot".to_owned()],
    };
    let mut body = "    set menu=\n".to_owned() + &look(&other.uuid, &at.fs, &root);
    for (uuid, fs) in boots {
        body += &look(uuid, fs, &[String::new()]);
    }
    body + &format!(
        "    if [ -n \"$menu\" ]; then\n        configfile $menu\n    else\n        \
         echo 'No boot menu was found on {device}.'\n        sleep 5\n    fi\n"
    )
}

/// Takes the first menu that is there. A file system that is not found leaves everything as it was.
fn look(uuid: &str, fs: &str, below: &[String]) -> String {
    let files = below.iter().flat_map(|dir| [format!("{dir}/grub/grub.cfg"), format!("{dir}/grub2/grub.cfg")]);
    let files: Vec<String> = files.collect();
    format!(
        "    if [ -z \"$menu\" ]; then\n        {}\n        if search --no-floppy --fs-uuid --set=other {uuid}; then\n            \
         for file in {}; do\n                if [ -z \"$menu\" -a -e \"($other)$file\" ]; then\n                    \
         set root=$other\n                    set menu=$file\n                fi\n            done\n        fi\n    fi\n",
        insmod(fs),
        files.join(" ")
    )
}

/// UUIDs and file systems of the kept partitions that may be somebody's /boot.
fn boots(request: &Request, facts: &Facts, all: &[Other]) -> Vec<(String, String)> {
    let may_be_one = |partition: &&Partition| {
        let linux = ["ext2", "ext3", "ext4", "xfs", "btrfs"].contains(&partition.fs.as_str());
        linux && !partition.claimed && !partition.is_used() && !partition.is_luks()
    };
    let found = request.partitions.iter().filter(may_be_one).map(|at| (facts.uuid_of(at), at.fs.clone()));
    found.filter(|(uuid, _)| is_uuid(uuid) && all.iter().all(|other| other.uuid != *uuid)).collect()
}

/// The line that loads GRUB's module for a file system. The partition table's stands for those that GRUB finds by itself.
fn insmod(fs: &str) -> String {
    let name = match fs {
        "ext2" | "ext3" | "ext4" => "ext2",
        "fat12" | "fat16" | "fat32" => "fat",
        "ntfs" | "xfs" | "btrfs" => fs,
        _ => "part_msdos",
    };
    format!("insmod {name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::BlockFact;

    const HOSTILE: &str = "/dev/sda1:x'\n}; halt \"$(reboot)\" `a` \\ \u{e9}:Windows:chain";

    fn machine(lines: &[&str]) -> (Request, Facts) {
        let rows = [
            ("/dev/sda1", "ntfs", false, "WIN"),
            ("/dev/sda2", "ext4", false, "LIN"),
            ("/dev/sda3", "ext4", false, "BOOT"),
            ("/dev/sda5", "ext4", true, "OURS"),
        ];
        let partition = |(device, fs, claimed, _): &(&str, &str, bool, &str)| Partition {
            device: (*device).into(),
            fs: (*fs).into(),
            claimed: *claimed,
            ..Partition::default()
        };
        let request = Request {
            partitions: rows.iter().map(partition).collect(),
            osprober_lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            ..Request::default()
        };
        let block = |uuid: &str| BlockFact { uuid: Some(uuid.into()), ..BlockFact::default() };
        let block = rows.iter().map(|(device, _, _, uuid)| ((*device).to_owned(), block(uuid))).collect();
        (request, Facts { block, ..Facts::default() })
    }

    #[test]
    fn lines_are_published_by_file_system() {
        let rows: &[(&[&str], Option<&str>)] = &[
            (&[], None),
            (&["/dev/sda1:Windows 10:Windows:chain"], Some("WIN:Windows 10:chain:")),
            (&["/dev/sda1::Windows:chain"], Some("WIN:Windows:chain:")),
            (&["/dev/sda1:::chain"], Some("WIN:Another system:chain:")),
            (&["/dev/sda2:Ubuntu:Ubuntu:linux:btrfs:LIN:@"], Some("LIN:Ubuntu:linux:@")),
            (&["/dev/sda2:Ubuntu:Ubuntu:linux:btrfs:LIN:@'"], Some("")),
            (&["/dev/sda1@/EFI/x.efi:Windows:Windows:efi", "/dev/sdb1:W:W:chain", "nonsense"], Some("")),
            (&[HOSTILE], Some("WIN:x halt (reboot) a:chain:")),
        ];
        for (lines, expected) in rows {
            let (request, facts) = machine(lines);
            assert_eq!(found(&request, &facts).as_deref(), *expected, "{lines:?}");
        }
    }

    #[test]
    fn what_is_still_there_has_an_entry() {
        let titles = |published: &str| -> Vec<String> {
            let (mut request, facts) = machine(&["/dev/sda1:Not asked again:W:chain"]);
            request.bootc.insert("others".into(), published.into());
            let text = menu(&request, &facts);
            text.lines().filter_map(|line| line.strip_prefix("menuentry ")).map(Into::into).collect()
        };
        assert_eq!(titles("WIN:Windows 10:chain:\nLIN:Debian:linux:").len(), 2);
        assert_eq!(titles("WIN:Windows 10:chain:"), ["'Windows 10 (/dev/sda1)' {"]);
        // Deleted, made anew, and what this module never publishes.
        assert_eq!(titles("GONE:Windows 10:chain:\nOURS:Debian:linux:\nWIN:a:efi:\n").len(), 0);
        assert_eq!(titles("WIN:a' { }:chain:"), ["'a (/dev/sda1)' {"]);
        assert_eq!(titles("").len(), 0);
    }

    #[test]
    fn windows_before_8_stays_on_its_disk() {
        for (name, swapped) in [("Windows 10", true), ("Windows XP", true), ("Windows 7", false)] {
            let (request, facts) = machine(&[&format!("/dev/sda1:{name}:Windows:chain")]);
            let text = menu(&request, &facts);
            assert!(text.contains("insmod ntfs\n") && text.contains("--set=root WIN\n"), "{text}");
            assert!(text.ends_with("    chainloader +1\n}\n"), "{text}");
            assert_eq!(text.contains("drivemap -s (hd0) ${root}\n"), swapped, "{text}");
        }
    }

    #[test]
    fn a_linux_system_has_its_own_menu_on_its_root_or_on_its_boot() {
        let (request, facts) = machine(&["/dev/sda2:Fedora:Fedora:linux:btrfs:LIN:/root"]);
        let text = menu(&request, &facts);
        let root = "for file in /root/boot/grub/grub.cfg /root/boot/grub2/grub.cfg /boot/grub/grub.cfg ";
        let places = ["--set=other LIN; then", root, "--set=other BOOT; then", "for file in /grub/grub.cfg "];
        let found: Vec<Option<usize>> = places.iter().map(|place| text.find(place)).collect();
        assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{found:?} {text}");
        assert!(!text.contains("OURS") && !text.contains("WIN"), "{text}");
    }
}
