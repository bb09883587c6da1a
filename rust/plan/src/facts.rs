// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What is known of the machine and the image: gathered by `rust/exec`'s probe, an input here. Every part may be
//! absent (`bootc-job plan` without `--facts`): the plan then holds `<probed:WHAT>` and checks nothing of it.

use crate::request::Partition;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Facts of one step's planning.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// `efi` or `bios`, from /sys/firmware/efi.
    pub firmware: Option<String>,
    /// Word size of the UEFI firmware, 32 or 64, from /sys/firmware/efi/fw_platform_size.
    pub firmware_bits: Option<u32>,
    /// Secure Boot is enforced.
    pub secure_boot: Option<bool>,
    /// The machine's architecture in OCI's words (`amd64`).
    pub architecture: Option<String>,
    /// Program -> is it installed. Only the programs that were looked for.
    pub tools: BTreeMap<String, bool>,
    /// Files of the live system -> do they exist.
    pub live_files: BTreeMap<String, bool>,
    /// Every mount of the machine, in order of mounting.
    pub mounts: Option<Vec<MountFact>>,
    /// Block devices by path.
    pub block: BTreeMap<String, BlockFact>,
    /// What the chosen image's sources have answered, in the order of the configuration; those that did not have to be
    /// asked are missing at the end.
    pub sources: Vec<SourceFact>,
    /// The policy by which images are judged, as a text (containers-policy.json(5)).
    pub policy: Option<String>,
    /// Bytes of memory, which a hibernated system needs as swap.
    pub memory: Option<u64>,
    /// Bytes of memory that programs can still have (MemAvailable of proc_meminfo(5)).
    pub memory_free: Option<u64>,
    /// Free bytes of the live system's own file system, which lies in memory, too.
    pub live_free: Option<u64>,
    /// Free bytes of the mounted root file system.
    pub root_free: Option<u64>,
    /// Free bytes of the chosen ESP: in preflight of one that is kept, in the install step of the mounted one.
    pub esp_free: Option<u64>,
    /// The chosen ESP already holds a removable-path loader (`EFI/BOOT/BOOTX64.EFI`), which belongs to someone else: not to an
    /// earlier try of ours.
    pub esp_has_fallback: Option<bool>,
    /// An earlier try has saved that loader beside it, and was ended before it was put back.
    pub esp_has_saved_fallback: bool,
    /// Boot loaders in the chosen ESP, one of each system, as paths in it (`EFI/debian/shimx64.efi`).
    pub esp_loaders: Vec<String>,
    /// What the kernel swaps to: block devices by node, and files.
    pub swaps: Vec<String>,
    /// Opened containers.
    pub containers: Vec<ContainerFact>,
    /// Process number of a Calamares that is running.
    pub calamares: Option<u32>,
}

/// One mount, from /proc/self/mountinfo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MountFact {
    /// Device or pseudo source.
    pub source: String,
    /// Mount point.
    pub target: String,
    /// File system type.
    pub fstype: String,
    /// The mounted directory inside its file system; `/` unless it is a bind mount or subvolume.
    #[serde(default = "slash")]
    pub root: String,
    /// Mount options, per mount and per file system.
    #[serde(default)]
    pub options: String,
}

fn slash() -> String {
    "/".into()
}

/// One block device, from lsblk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BlockFact {
    /// File system UUID.
    pub uuid: Option<String>,
    /// Disk that the partition is on.
    pub disk: Option<String>,
    /// `gpt` or `dos`: the partition table it is in or, for a disk, that it holds.
    pub pttype: Option<String>,
    /// Partition type.
    pub parttype: Option<String>,
    /// Size in bytes.
    pub size: u64,
}

/// One device of the device mapper, such as an opened LUKS container, from /sys/class/block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContainerFact {
    /// Name in /dev/mapper.
    pub name: String,
    /// The kernel's node, `/dev/dm-0`.
    pub node: String,
    /// The device mapper's UUID, which begins with who has made it (`CRYPT-LUKS2-`, `LVM-`).
    pub dm_uuid: String,
    /// Another block device lies on it.
    pub held: bool,
}

/// The answer of one source: an image, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceFact {
    /// As the configuration writes it.
    pub source: String,
    /// What it offers.
    #[serde(default)]
    pub image: Option<ImageFact>,
    /// Why it cannot be read, in the tools' words.
    #[serde(default)]
    pub problem: Option<String>,
}

/// An image, from its manifest and configuration.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImageFact {
    /// Digest of the manifest for this machine.
    pub digest: String,
    /// Digest of the index that lists it, when the tag means one.
    #[serde(default)]
    pub index: Option<String>,
    /// When it was made, in RFC 3339's form and UTC, so that texts compare as times do.
    #[serde(default)]
    pub created: Option<String>,
    /// Sum of the compressed layers in bytes.
    pub bytes: u64,
    /// Architecture in OCI's words.
    pub architecture: String,
    /// Labels of the configuration.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
    /// Which of `installer::MARKERS` are in it; none where its layers were not looked into.
    #[serde(default)]
    pub markers: Vec<String>,
}

impl Facts {
    /// File system UUID of a partition: the probed one, else what Calamares said when it made it. Of what lies in a LUKS
    /// container only the probed one: Calamares says the container's.
    pub fn uuid_of(&self, partition: &Partition) -> String {
        let node = partition.node();
        let found = self.block.get(&node).and_then(|block| block.uuid.clone());
        let said = || Some(partition.uuid.clone()).filter(|uuid| !uuid.is_empty() && !partition.is_luks());
        found.or_else(said).unwrap_or_else(|| probed(&format!("UUID of {node}")))
    }
}

impl Facts {
    /// Whether the removable path belongs to another system, whose loader stays there.
    pub fn keeps_fallback(&self) -> bool {
        self.esp_has_fallback == Some(true)
    }

    /// Disk and number of a partition.
    pub fn place_of<'a>(&'a self, device: &'a str) -> Option<(&'a str, &'a str)> {
        let disk = self.block.get(device)?.disk.as_deref()?;
        Some((disk, device.strip_prefix(disk)?.trim_start_matches('p')))
    }
}

/// What stands in a plan for a value that only probing would tell.
pub fn probed(what: &str) -> String {
    format!("<probed:{what}>")
}
