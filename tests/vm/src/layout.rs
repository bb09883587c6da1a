// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The disk layouts that the headless test can install to. A new one is a row here, a script of steps for the partition
//! page in `assets/layouts`, and, when the disk must hold something before, a shell script there.
//! How the steps press buttons is `assets/hands.js`' business.

use clap::ValueEnum;

/// What is made of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Layout {
    /// "Erase disk" with the medium's own layout: /boot and root.
    Plain,
    /// "Erase disk" with /boot, /var, /home and /srv on partitions of their own (needs a GPT, so UEFI).
    Separate,
    /// "Erase disk", encrypted but for /boot.
    Encrypted,
    /// "Erase disk", encrypted but for /boot, with a /home.
    EncryptedData,
    /// "Erase disk" with btrfs in Calamares' own subvolumes.
    BtrfsSubvolumes,
    /// By hand on BIOS: a GPT with a partition for GRUB, /boot, root, /var, /home, /srv, swap.
    BiosGpt,
    /// By hand on UEFI: ESP, /boot, root, /home, swap.
    ManualSeparate,
    /// By hand on a disk in use: ESP and /home keep their content.
    ReuseHome,
    /// "Replace a partition" on a disk in use.
    Replace,
    /// "Install alongside" on a disk in use.
    Alongside,
    /// "Erase disk" of the second disk, when the first is in use.
    TwoEsp,
    /// Refused: by hand on UEFI, without an ESP.
    NoEsp,
    /// Refused: a root that is FAT.
    FatRoot,
    /// Refused: encrypted without a /boot of its own.
    EncryptedBoot,
    /// Refused: a root that the image does not fit in.
    SmallRoot,
    /// Refused: an ESP that others have filled.
    FullEsp,
}

/// A mount point, a file system ("unknown" is the chosen one) and a size.
pub type Row = (&'static str, &'static str, &'static str);

/// What a layout needs.
pub struct Recipe {
    /// JavaScript that defines `layout`.
    pub steps: &'static str,
    /// `partitionLayout` of partition.conf where it is not the medium's own. Encrypted layouts except /boot.
    pub erased: &'static [Row],
    /// Mount points beside the root, with their file systems, which the steps make by hand.
    pub by_hand: &'static [(&'static str, &'static str)],
    /// More keys of confs: file, key, value.
    pub keys: &'static [(&'static str, &'static str, &'static str)],
    /// A shell script for the live system that puts something on the disk before.
    pub prepare: Option<&'static str>,
    /// Files of `prepare` that must still be there, as the installed system sees them, with their content.
    pub kept: &'static [(&'static str, &'static str)],
    /// Whether all but /boot and the ESP is encrypted.
    pub encrypted: bool,
    /// Whether a second disk is there.
    pub second_disk: bool,
    /// What the sentence "Installation failed: …" must say, for a layout that has to be refused.
    pub refused: Option<&'static str>,
}

/// Nothing special: what a row of the table does not say.
const PLAIN: Recipe = Recipe {
    steps: include_str!("../assets/layouts/erase.js"),
    erased: &[],
    by_hand: &[],
    keys: &[],
    prepare: None,
    kept: &[],
    encrypted: false,
    second_disk: false,
    refused: None,
};

const ENCRYPT: &str = include_str!("../assets/layouts/encrypted.js");
const OLD_SYSTEM: &str = include_str!("../assets/layouts/old-system.sh");
/// Upstream's mount.conf.
const SUBVOLUMES: &str = "[{mountPoint: /, subvolume: /@}, {mountPoint: /home, subvolume: /@home}, \
    {mountPoint: /var/cache, subvolume: /@cache}, {mountPoint: /var/log, subvolume: /@log}]";

impl Layout {
    pub fn recipe(self) -> Recipe {
        let encrypted = Recipe { steps: ENCRYPT, encrypted: true, ..PLAIN };
        let used = Recipe { prepare: Some(OLD_SYSTEM), ..PLAIN };
        match self {
            Self::Plain => PLAIN,
            Self::Separate => Recipe {
                erased: &[
                    ("/boot", "ext4", "1GiB"),
                    ("/", "unknown", "5GiB"),
                    ("/var", "xfs", "4GiB"),
                    ("/home", "ext4", "2GiB"),
                    ("/srv", "ext4", "100%"),
                ],
                ..PLAIN
            },
            Self::Encrypted => Recipe { erased: &[("/boot", "ext4", "1GiB"), ("/", "unknown", "100%")], ..encrypted },
            Self::EncryptedData => Recipe {
                erased: &[("/boot", "ext4", "1GiB"), ("/", "unknown", "8GiB"), ("/home", "ext4", "100%")],
                ..encrypted
            },
            Self::BtrfsSubvolumes => Recipe { keys: &[("mount.conf", "btrfsSubvolumes", SUBVOLUMES)], ..PLAIN },
            Self::BiosGpt => Recipe {
                steps: include_str!("../assets/layouts/bios-gpt.js"),
                by_hand: &[("/boot", "ext4"), ("/var", "xfs"), ("/home", "ext4"), ("/srv", "ext4")],
                ..PLAIN
            },
            Self::ManualSeparate => Recipe {
                steps: include_str!("../assets/layouts/manual-separate.js"),
                by_hand: &[("/boot", "ext4"), ("/home", "ext4")],
                ..PLAIN
            },
            Self::ReuseHome => Recipe {
                steps: include_str!("../assets/layouts/reuse-home.js"),
                by_hand: &[("/home", "ext4")],
                kept: &[
                    ("/var/home/other/letter.txt", "dear vera"),
                    ("/boot/efi/EFI/other/boot.conf", "the boot loader of another system"),
                ],
                ..used
            },
            Self::Replace => Recipe {
                steps: include_str!("../assets/layouts/replace.js"),
                kept: &[("/boot/efi/EFI/other/boot.conf", "the boot loader of another system")],
                ..used
            },
            Self::Alongside => Recipe {
                steps: include_str!("../assets/layouts/alongside.js"),
                kept: &[("/boot/efi/EFI/other/boot.conf", "the boot loader of another system")],
                ..used
            },
            Self::TwoEsp => Recipe { steps: include_str!("../assets/layouts/two-esp.js"), second_disk: true, ..used },
            Self::NoEsp => Recipe {
                steps: include_str!("../assets/layouts/no-esp.js"),
                refused: Some("no EFI system partition"),
                ..PLAIN
            },
            Self::FatRoot => Recipe {
                steps: include_str!("../assets/layouts/fat-root.js"),
                refused: Some("The file system fat32 cannot hold an atomic system"),
                ..PLAIN
            },
            Self::EncryptedBoot => Recipe {
                erased: &[("/", "unknown", "100%")],
                refused: Some("kernels would lie on an encrypted partition"),
                ..encrypted
            },
            Self::SmallRoot => Recipe {
                steps: include_str!("../assets/layouts/small-root.js"),
                refused: Some("The partition for the system is too small"),
                ..PLAIN
            },
            Self::FullEsp => Recipe {
                steps: include_str!("../assets/layouts/full-esp.js"),
                prepare: Some(include_str!("../assets/layouts/full-esp.sh")),
                refused: Some("The EFI system partition is too full"),
                ..PLAIN
            },
        }
    }

    /// Mount points beside the root, with their file systems.
    pub fn mounts(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let recipe = self.recipe();
        let erased = recipe.erased.iter().filter(|(at, ..)| *at != "/").map(|(at, fs, _)| (*at, *fs));
        erased.chain(recipe.by_hand.iter().copied())
    }
}

impl Recipe {
    /// The value of `partitionLayout`.
    pub fn partition_layout(&self) -> Option<String> {
        let entry = |(at, fs, size): &Row| {
            let name = if *at == "/" { "root" } else { &at[1..] };
            // What a boot loader reads before anybody has typed a passphrase.
            let open = if *at == "/boot" { ", noEncrypt: true" } else { "" };
            format!("{{name: {name}, filesystem: {fs}, mountPoint: {at}, size: {size}{open}}}")
        };
        (!self.erased.is_empty()).then(|| format!("[{}]", self.erased.iter().map(entry).collect::<Vec<_>>().join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_has_steps_and_only_boot_stays_open() {
        for layout in Layout::value_variants() {
            let recipe = layout.recipe();
            assert!(recipe.steps.contains("function* layout()"), "{layout:?}");
            let entries = recipe.partition_layout().unwrap_or_default();
            assert_eq!(entries.matches("noEncrypt").count(), entries.matches("name: boot,").count(), "{entries}");
        }
    }
}
