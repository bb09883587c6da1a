// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The disk layouts that the headless test can install to. A new one is a row here, a script of steps for the partition
//! page in `assets/layouts`, and, when the disk must hold something before, a shell script there.
//! How the steps press buttons is `assets/hands.js`' business.

use clap::ValueEnum;
use particle_vm::Firmware;

/// What is made of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Layout {
    /// "Erase disk" with the medium's own layout: /boot and root.
    Plain,
    /// Without pages: the shipped layout by a script, GlobalStorage as `tests/golden/uefi-plain` has it, then the exec
    /// sequence. Never booted.
    Captured,
    /// "Erase disk" on UEFI for systemd-boot and bootc's composefs backend: kernels lie in the ESP, there is no /boot. Booted
    /// only with `--image`.
    SystemdBoot,
    /// "Erase disk" with the medium's own layout on UEFI, whose boot loader the image's bootupd installs: `--image` has one.
    Bootupd,
    /// "Erase disk" with /boot, /var, /home and /srv on partitions of their own (needs a GPT, so UEFI).
    Separate,
    /// "Erase disk", encrypted but for /boot.
    Encrypted,
    /// "Erase disk", encrypted but for /boot, with /var, /srv and /home on partitions of their own.
    EncryptedData,
    /// "Erase disk" with btrfs in Calamares' own subvolumes.
    BtrfsSubvolumes,
    /// By hand on BIOS: a GPT with a partition for GRUB, /boot, root, /var, /home, /srv, swap.
    BiosGpt,
    /// The same with an encrypted root, and /data on a second disk.
    BiosEncryptedData,
    /// By hand on UEFI: ESP, /boot, root, /var, /home, /srv, swap; on a second disk a name with a blank, a label with an accent.
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
    /// Refused: by hand on BIOS, a new GPT without a place for GRUB.
    NoBiosBoot,
    /// Refused: by hand on BIOS, in the free space of a GPT without a place for GRUB.
    KeptGpt,
    /// Refused: a root that is FAT.
    FatRoot,
    /// Refused: encrypted without a /boot of its own.
    EncryptedBoot,
    /// Refused: a root that the image does not fit in.
    SmallRoot,
    /// Refused: an ESP that others have filled.
    FullEsp,
    /// Refused: the second of two images, which is not there.
    OtherImage,
    /// Refused: a firmware for which there is no boot loader. After it the live system keeps that firmware.
    Uefi32,
    /// Refused: a root on LVM.
    VolumeRoot,
    /// Refused: a root on software RAID.
    RaidRoot,
}

/// A mount point, a file system ("unknown" is the chosen one) and a size.
pub type Row = (&'static str, &'static str, &'static str);

/// What of a layout is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encrypted {
    Nothing,
    Root,
    /// Root, data and swap.
    AllButBoot,
}

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
    /// What must hold in the installed system besides: a command for root and what it prints.
    pub holds: &'static [(&'static str, &'static str)],
    /// Whether the system of `prepare` must start from the new one's boot menu.
    pub other_system: bool,
    /// What is encrypted, with one passphrase.
    pub encrypted: Encrypted,
    /// Whether a second disk is there.
    pub second_disk: bool,
    /// What the sentence "Installation failed: …" must say, for a layout that has to be refused.
    pub refused: Option<&'static str>,
    /// The name of the image to choose on a page of its own, and bootc.conf's list of images.
    pub chosen: Option<(&'static str, &'static str)>,
    /// The firmware that it is about; none for both.
    pub firmware: Option<Firmware>,
    /// Whether it is about LVM or RAID, which need tools that the medium lacks.
    pub volumes: bool,
    /// Modules that are left out: loading a page may take as long as an installation in a translated machine.
    pub without: &'static [&'static str],
    /// Whether GlobalStorage is a captured one, in place of what the left out pages tell.
    pub captured: bool,
    /// Whether bootc's composefs backend installs it.
    pub composefs: bool,
}

/// Nothing special: what a row of the table does not say.
const PLAIN: Recipe = Recipe {
    steps: include_str!("../assets/layouts/erase.js"),
    erased: &[],
    by_hand: &[],
    keys: &[],
    prepare: None,
    holds: &[],
    other_system: false,
    encrypted: Encrypted::Nothing,
    second_disk: false,
    refused: None,
    chosen: None,
    firmware: None,
    volumes: false,
    without: &[],
    captured: false,
    composefs: false,
};

/// A layout that is refused, by the step preflight: the page of the image would refuse some images before it. What language
/// and keyboard it was refused in says nothing.
const REFUSED: Recipe = Recipe { without: &["bootcimage@bootc", "locale", "keyboard"], ..PLAIN };

const ENCRYPT: &str = include_str!("../assets/layouts/encrypted.js");
const OLD_SYSTEM: &str = include_str!("../assets/layouts/old-system.sh");
/// The other system's loader is where it was.
const OTHER_LOADER: (&str, &str) = ("cat /boot/efi/EFI/other/boot.conf", "the boot loader of another system");
/// The medium's own image and one that is nowhere.
const TWO_IMAGES: &str = "[{id: particleos, name: ParticleOS, description: The system of this medium., size: 190 MB, \
    source: 'oci:/run/live/medium/images/particleos:latest', target: registry.particleos.org/particleos/base:forky}, \
    {id: edge, name: Edge, description: What comes next., source: 'oci:/nowhere:latest', target: r.example/edge:1}]";
/// What a GPT lacks on BIOS.
const NO_PLACE: &str = "GPT without a BIOS boot partition";
/// Upstream's mount.conf.
const SUBVOLUMES: &str = "[{mountPoint: /, subvolume: /@}, {mountPoint: /home, subvolume: /@home}, \
    {mountPoint: /var/cache, subvolume: /@cache}, {mountPoint: /var/log, subvolume: /@log}]";

impl Layout {
    pub fn recipe(self) -> Recipe {
        let encrypted = Recipe { steps: ENCRYPT, encrypted: Encrypted::AllButBoot, ..PLAIN };
        let used = Recipe { prepare: Some(OLD_SYSTEM), other_system: true, ..PLAIN };
        match self {
            Self::Plain => PLAIN,
            Self::Captured => Recipe {
                steps: include_str!("../assets/layouts/captured.js"),
                prepare: Some(include_str!("../assets/layouts/captured.sh")),
                without: &["welcome", "bootcimage@bootc", "locale", "keyboard", "partition", "summary"],
                captured: true,
                ..PLAIN
            },
            Self::SystemdBoot => Recipe {
                erased: &[("/", "unknown", "100%")],
                keys: &[("bootc.conf", "bootloader", "systemd-boot")],
                composefs: true,
                ..PLAIN
            },
            Self::Bootupd => Recipe {
                keys: &[("bootc.conf", "bootloader", "bootupd")],
                holds: &[
                    // Its own judgement of the ESP; it wants to be run by systemd, and starts a unit otherwise.
                    ("INVOCATION_ID=0 bootupctl validate", "Validated: EFI"),
                    // The module's own loader would be in EFI/particleos, its configuration in /boot/grub.
                    ("cd /boot/efi/EFI && echo *", "BOOT debian"),
                    ("cd /boot && echo bootupd* grub*", "bootupd-state.json grub2"),
                    ("cd /boot/grub2 && echo *", "bootuuid.cfg grub.cfg grubenv"),
                    ("efibootmgr | grep -o \"EFI.debian.*efi\"", r"EFI\debian\shimx64.efi"),
                ],
                firmware: Some(Firmware::Uefi),
                ..PLAIN
            },
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
                erased: &[
                    ("/boot", "ext4", "1GiB"),
                    ("/", "unknown", "6GiB"),
                    ("/var", "xfs", "3GiB"),
                    ("/srv", "ext4", "1GiB"),
                    ("/home", "ext4", "100%"),
                ],
                ..encrypted
            },
            Self::BtrfsSubvolumes => Recipe {
                keys: &[("mount.conf", "btrfsSubvolumes", SUBVOLUMES)],
                holds: &[
                    ("findmnt -n -o FSROOT /sysroot", "/@"),
                    ("findmnt -n -o FSROOT /var/home", "/@home"),
                    ("findmnt -n -o FSROOT /var/cache", "/@cache"),
                    ("findmnt -n -o FSROOT /var/log", "/@log"),
                    ("grep -o 'rootflags=[^ ]*' /proc/cmdline", "rootflags=subvol=/@"),
                ],
                ..PLAIN
            },
            Self::BiosGpt => Recipe {
                steps: include_str!("../assets/layouts/bios-gpt.js"),
                by_hand: &[("/boot", "ext4"), ("/var", "xfs"), ("/home", "ext4"), ("/srv", "ext4")],
                ..PLAIN
            },
            Self::BiosEncryptedData => Recipe {
                steps: include_str!("../assets/layouts/bios-encrypted-data.js"),
                by_hand: &[("/boot", "ext4"), ("/var", "xfs"), ("/home", "ext4"), ("/srv", "ext4"), ("/data", "xfs")],
                second_disk: true,
                holds: &[("findmnt -n -o SOURCE /data", "/dev/vdb1")],
                encrypted: Encrypted::Root,
                ..PLAIN
            },
            Self::ManualSeparate => Recipe {
                steps: include_str!("../assets/layouts/manual-separate.js"),
                by_hand: &[
                    ("/boot", "ext4"),
                    ("/var", "xfs"),
                    ("/home", "ext4"),
                    ("/srv", "ext4"),
                    ("/mnt/all data", "ext4"),
                    ("/data", "xfs"),
                ],
                second_disk: true,
                holds: &[
                    ("findmnt -n -o SOURCE \"/var/mnt/all data\"", "/dev/vdb1"),
                    ("findmnt -n -o SOURCE /data", "/dev/vdb2"),
                    // ext4's s_volume_name: "Véras Daten".
                    ("od -An -tx1 -j1144 -N12 /dev/vdb1", "56 c3 a9 72 61 73 20 44 61 74 65 6e"),
                ],
                ..PLAIN
            },
            Self::ReuseHome => Recipe {
                steps: include_str!("../assets/layouts/reuse-home.js"),
                by_hand: &[("/home", "ext4")],
                holds: &[
                    ("cat /var/home/vera/letter.txt", "dear vera"),
                    ("stat -c %U:%G /var/home/vera/letter.txt", "vera:vera"),
                    OTHER_LOADER,
                ],
                ..used
            },
            Self::Replace => {
                Recipe { steps: include_str!("../assets/layouts/replace.js"), holds: &[OTHER_LOADER], ..used }
            }
            Self::Alongside => {
                Recipe { steps: include_str!("../assets/layouts/alongside.js"), holds: &[OTHER_LOADER], ..used }
            }
            Self::TwoEsp => Recipe {
                steps: include_str!("../assets/layouts/two-esp.js"),
                second_disk: true,
                holds: &[
                    ("findmnt -n -o SOURCE /boot/efi", "/dev/vdb1"),
                    (
                        r#"grep -o '"loader": ".*"' /var/log/particleos-installer/report.json"#,
                        r#""loader": "/dev/vdb1""#,
                    ),
                    ("mkdir /run/other && mount -o ro /dev/vda1 /run/other && ls /run/other/EFI", "other"),
                ],
                other_system: false,
                ..used
            },
            Self::NoEsp => Recipe {
                steps: include_str!("../assets/layouts/no-loader.js"),
                refused: Some("no EFI system partition"),
                firmware: Some(Firmware::Uefi),
                ..REFUSED
            },
            Self::NoBiosBoot => Recipe {
                steps: include_str!("../assets/layouts/no-loader.js"),
                refused: Some(NO_PLACE),
                firmware: Some(Firmware::Bios),
                ..REFUSED
            },
            Self::KeptGpt => Recipe {
                steps: include_str!("../assets/layouts/kept-gpt.js"),
                prepare: Some(include_str!("../assets/layouts/kept-gpt.sh")),
                refused: Some(NO_PLACE),
                firmware: Some(Firmware::Bios),
                ..REFUSED
            },
            Self::FatRoot => Recipe {
                steps: include_str!("../assets/layouts/fat-root.js"),
                refused: Some("The file system fat32 cannot hold an atomic system"),
                ..REFUSED
            },
            Self::EncryptedBoot => Recipe {
                erased: &[("/", "unknown", "100%")],
                refused: Some("kernels would lie on an encrypted partition"),
                without: REFUSED.without,
                ..encrypted
            },
            Self::SmallRoot => Recipe {
                steps: include_str!("../assets/layouts/small-root.js"),
                refused: Some("The partition for the system is too small"),
                ..REFUSED
            },
            Self::FullEsp => Recipe {
                steps: include_str!("../assets/layouts/full-esp.js"),
                prepare: Some(include_str!("../assets/layouts/full-esp.sh")),
                refused: Some("The EFI system partition is too full"),
                firmware: Some(Firmware::Uefi),
                ..REFUSED
            },
            Self::Uefi32 => Recipe {
                prepare: Some(include_str!("../assets/layouts/uefi32.sh")),
                refused: Some("32-bit UEFI firmware"),
                firmware: Some(Firmware::Uefi),
                ..REFUSED
            },
            Self::OtherImage => Recipe {
                chosen: Some(("Edge", TWO_IMAGES)),
                refused: Some("The system image is not on the installation medium"),
                firmware: Some(Firmware::Uefi),
                ..REFUSED
            },
            Self::VolumeRoot => Recipe {
                steps: include_str!("../assets/layouts/volume-root.js"),
                prepare: Some(include_str!("../assets/layouts/volumes.sh")),
                keys: &[("partition.conf", "lvm", "{enable: true}")],
                volumes: true,
                refused: Some("/dev/volumes/system lies on LVM or software RAID"),
                ..REFUSED
            },
            Self::RaidRoot => Recipe {
                steps: include_str!("../assets/layouts/raid-root.js"),
                prepare: Some(include_str!("../assets/layouts/volumes.sh")),
                volumes: true,
                refused: Some("/dev/md127 lies on LVM or software RAID"),
                ..REFUSED
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
