// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Encrypted partitions: what the initramfs is told by kernel arguments, since it is the image's and the same for every
//! machine, and /etc/crypttab for what is opened later. Which partitions are encrypted is Calamares' choice; that /boot
//! is not is a rule of `checks`.
//!
//! Sources: systemd-cryptsetup-generator(8), crypttab(5), systemd-hibernate-resume-generator(8), dracut.cmdline(7).

use crate::facts::{Facts, probed};
use crate::request::{Partition, Request};

/// Kernel arguments for opening and resuming, and for the keyboard layout in which passphrases are typed.
pub fn kargs(request: &Request, facts: &Facts) -> Vec<String> {
    let resumed = resumed(request, facts);
    let early = |partition: &&Partition| is_early(partition, resumed);
    let mut kargs = Vec::new();
    for partition in encrypted(request).filter(early) {
        let uuid = uuid(partition);
        kargs.push(format!("rd.luks.name={uuid}={}", name(partition)));
        kargs.push(format!("rd.luks.options={uuid}=discard"));
    }
    if let Some(keymap) = request.keymap.as_ref().filter(|_| encrypted(request).next().is_some()) {
        kargs.push(format!("vconsole.keymap={keymap}"));
    }
    kargs.extend(resumed.map(|swap| format!("resume=UUID={}", facts.uuid_of(swap))));
    kargs
}

/// /etc/crypttab; none when nothing is encrypted. One passphrase opens all that it fits: systemd keeps it for a moment
/// and tries it on the next container first.
pub fn crypttab(request: &Request, facts: &Facts) -> Option<String> {
    let resumed = resumed(request, facts);
    let rows: Vec<String> = encrypted(request)
        .map(|partition| {
            // What the initramfs has opened is also the last to be closed.
            let more = if is_early(partition, resumed) { ",x-initrd.attach" } else { "" };
            format!("{} UUID={} none luks,discard{more}", name(partition), uuid(partition))
        })
        .collect();
    let head = "# Made by the installer: <name> <container> <key file> <options>\n";
    (!rows.is_empty()).then(|| rows.iter().fold(head.to_owned(), |text, row| text + row + "\n"))
}

/// The swap space that a hibernated system is read from: one that was made for it, or that happens to be large enough.
fn resumed<'a>(request: &'a Request, facts: &Facts) -> Option<&'a Partition> {
    let chosen = request.swap_choice.as_deref() == Some("suspend");
    let size = |partition: &Partition| facts.block.get(&partition.device).map(|block| block.size);
    let fits = |partition: &&Partition| size(partition).zip(facts.memory).is_some_and(|(size, need)| size >= need);
    request.partitions.iter().filter(|partition| partition.is_swap()).find(|swap| chosen || fits(swap))
}

fn is_early(partition: &Partition, resumed: Option<&Partition>) -> bool {
    partition.mount_point == "/" || resumed == Some(partition)
}

fn encrypted(request: &Request) -> impl Iterator<Item = &Partition> {
    request.partitions.iter().filter(|partition| partition.is_used() && partition.is_luks())
}

/// The container's UUID. `uuid` is that too for what this run made, but not for a container that was there before.
fn uuid(partition: &Partition) -> String {
    let said = partition.luks_uuid.clone().filter(|uuid| !uuid.is_empty());
    said.unwrap_or_else(|| probed(&format!("LUKS UUID of {}", partition.device)))
}

/// Name of the opened container: Calamares', so that a repaired system finds what its documentation names.
pub(super) fn name(partition: &Partition) -> String {
    let said = partition.luks_mapper_name.clone().filter(|name| !name.is_empty());
    said.unwrap_or_else(|| format!("luks-{}", uuid(partition)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::BlockFact;

    fn partition(device: &str, mount_point: &str, fs: &str, luks: Option<&str>) -> Partition {
        Partition {
            device: device.into(),
            mount_point: mount_point.into(),
            fs: fs.into(),
            fs_name: if luks.is_some() { "luks2".into() } else { fs.into() },
            claimed: true,
            luks_mapper_name: luks.map(|uuid| format!("luks-{uuid}")),
            luks_uuid: luks.map(Into::into),
            ..Partition::default()
        }
    }

    fn request() -> Request {
        Request {
            keymap: Some("de".into()),
            partitions: vec![
                partition("/dev/vda2", "/boot", "ext4", None),
                partition("/dev/vda3", "/", "ext4", Some("r")),
                partition("/dev/vda4", "/home", "ext4", Some("h")),
                partition("/dev/vda5", "", "linuxswap", Some("s")),
                // Somebody else's.
                Partition { claimed: false, ..partition("/dev/vda6", "", "ext4", Some("x")) },
            ],
            ..Request::default()
        }
    }

    #[test]
    fn the_root_is_opened_early_and_the_rest_later() {
        let (request, facts) = (request(), Facts::default());
        assert_eq!(
            kargs(&request, &facts),
            ["rd.luks.name=r=luks-r", "rd.luks.options=r=discard", "vconsole.keymap=de"]
        );
        let table = crypttab(&request, &facts).unwrap();
        let rows: Vec<&str> = table.lines().skip(1).collect();
        assert_eq!(
            rows,
            [
                "luks-r UUID=r none luks,discard,x-initrd.attach",
                "luks-h UUID=h none luks,discard",
                "luks-s UUID=s none luks,discard",
            ]
        );
    }

    #[test]
    fn swap_as_large_as_memory_or_made_for_it_is_resumed_from() {
        let block = |size, uuid: &str| BlockFact { size, uuid: Some(uuid.into()), ..BlockFact::default() };
        let facts = |size| Facts {
            memory: Some(100),
            block: [("/dev/vda5".to_owned(), block(size, "s")), ("/dev/mapper/luks-s".to_owned(), block(size, "i"))]
                .into(),
            ..Facts::default()
        };
        let resumes = |request: &Request, facts: &Facts| kargs(request, facts).contains(&"resume=UUID=i".to_owned());
        assert!(resumes(&request(), &facts(100)) && !resumes(&request(), &facts(99)));
        let chosen = Request { swap_choice: Some("suspend".into()), ..request() };
        assert!(resumes(&chosen, &facts(99)));
        assert!(kargs(&chosen, &facts(99)).contains(&"rd.luks.name=s=luks-s".to_owned()));
        assert!(crypttab(&chosen, &facts(99)).unwrap().contains("luks-s UUID=s none luks,discard,x-initrd.attach"));
    }

    #[test]
    fn a_plain_layout_needs_none_of_it() {
        let mut request = request();
        request.partitions.retain(|partition| !partition.is_luks());
        assert!(kargs(&request, &Facts::default()).is_empty());
        assert_eq!(crypttab(&request, &Facts::default()), None);
    }
}
