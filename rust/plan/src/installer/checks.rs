// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Rules that a layout must meet before bootc may run. Each refusal has an id of the catalogue; probing is done
//! elsewhere, and what is not known is not judged.

use super::Strategy;
use super::colocated::When;
use crate::config::{Config, Engine};
use crate::error::PlanError;
use crate::facts::Facts;
use crate::imgref::Source;
use crate::lower::stream;
use crate::lower::types::BIOS_BOOT;
use crate::request::{Partition, Request};

/// Room for a deployment over its compressed layers: unpacked objects are about twice as large (measured: 327 MB of
/// layers became 660 MB on the target), and the next update needs room beside it.
const UNPACKED_FACTOR: u64 = 3;

/// File systems that bootc installs to.
const CARRIERS: [&str; 3] = ["ext4", "xfs", "btrfs"];

/// The root partition, when it can carry an installation.
pub fn root(request: &Request, strategy: Strategy) -> Result<&Partition, PlanError> {
    let rule = "no partition has the mount point /";
    let root = request.root().ok_or_else(|| PlanError::layout("no-root-partition", &[], rule))?;
    if !root.claimed {
        let rule = format!("{} is kept with its content, but the root file system must be made anew", root.device);
        return Err(PlanError::layout("root-not-formatted", &[("device", &root.device)], rule));
    }
    if !CARRIERS.contains(&root.fs.as_str()) {
        let rule = format!("{} has {}, but the root file system must be ext4, xfs or btrfs", place(root), root.fs);
        return Err(PlanError::layout("root-filesystem", &[("fs", &root.fs)], rule));
    }
    let subvolume = request.subvolumes().iter().find(|row| row.mount_point == "/");
    let kernels_in_root = request.boot().is_none() && !strategy.is_composefs();
    if let Some(name) = subvolume.map(|row| &row.subvolume).filter(|_| kernels_in_root) {
        // GRUB's paths start at the top level, those in ostree's boot entries at the root.
        let rule =
            format!("the root is the subvolume {name}, from where GRUB cannot read kernels, and there is no /boot");
        return Err(PlanError::layout("root-subvolume", &[("subvolume", name)], rule));
    }
    Ok(root)
}

/// The kernels lie where GRUB can read them: not in LUKS, which our grub.cfg does not open. A /boot of its own can hold
/// ostree's links (no FAT: libostree refuses it) and is as empty as bootc wants it.
pub fn boot(request: &Request) -> Result<(), PlanError> {
    let kernels = request.boot().or(request.root());
    if let Some(kernels) = kernels.filter(|partition| partition.is_luks()) {
        let rule = format!("{} holds /boot and is encrypted, but GRUB must read the kernels", place(kernels));
        return Err(PlanError::layout("boot-encrypted", &[], rule));
    }
    let Some(boot) = request.boot() else { return Ok(()) };
    if !CARRIERS.contains(&boot.fs.as_str()) {
        let rule = format!("{} has {}, but /boot must be ext4, xfs or btrfs", place(boot), boot.fs);
        return Err(PlanError::layout("boot-filesystem", &[("fs", &boot.fs)], rule));
    }
    if !boot.claimed {
        let rule = format!("{} is kept with its content, but /boot must be made anew", boot.device);
        return Err(PlanError::layout("boot-not-formatted", &[("device", &boot.device)], rule));
    }
    Ok(())
}

/// Memory that an installation takes, whatever the image's size, with as much again for what else the person has open
/// (measured by `make vm-memory`: 143 MiB for an image of 3.3 GB).
const MEMORY: u64 = 256 << 20;
/// What it writes to the live system's own file system: logs.
const LIVE_ROOM: u64 = 32 << 20;

/// The live system can carry the installation: nothing of the image is kept in its memory, but programs need some.
pub fn live(facts: &Facts) -> Result<(), PlanError> {
    enough("memory-too-small", MEMORY, facts.memory_free, |needed, free| {
        format!("the installation needs {needed} MB of memory, and {free} MB are free")
    })?;
    enough("live-system-full", LIVE_ROOM, facts.live_free, |needed, free| {
        format!("the installation needs {needed} MB of the live system's file system, and {free} MB are free")
    })
}

/// Refuses less than what is needed, with both in the sentence that `rule` makes of their megabytes. What is not known is
/// not judged.
pub fn enough(
    id: &'static str,
    needed: u64,
    free: Option<u64>,
    rule: impl FnOnce(&str, &str) -> String,
) -> Result<(), PlanError> {
    let Some(free) = free.filter(|free| *free < needed) else { return Ok(()) };
    let (needed, free) = (megabytes(needed), megabytes(free));
    let rule = rule(&needed, &free);
    Err(PlanError::layout(id, &[("needed", &needed), ("free", &free)], rule))
}

/// What the chosen ESP has free: when it is going to be made its size (a FAT keeps some of it for its tables), else what was
/// probed.
pub fn esp_free(esp: &Partition, facts: &Facts, when: When) -> Option<u64> {
    if esp.claimed && when == When::Planned { esp.size } else { facts.esp_free }
}

/// Calamares partitions for the firmware that this machine was started with.
pub fn same_firmware(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    match (&request.firmware, &facts.firmware) {
        (Some(wanted), Some(found)) if wanted != found => {
            let rule = format!("Calamares partitions for {wanted}, but this machine was started with {found}");
            Err(PlanError::layout("firmware-mismatch", &[("expected", wanted), ("found", found)], rule))
        }
        _ => Ok(()),
    }
}

/// What the firmware needs in order to find the loader.
pub fn firmware(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    same_firmware(request, facts)?;
    match request.firmware.as_deref() {
        Some("efi") => esp(request).map(|_| ()),
        Some("bios") => bios_boot(request, boot_disk(request, facts)?, facts),
        _ => Ok(()),
    }
}

/// The partition for the UEFI boot loader.
pub fn esp(request: &Request) -> Result<&Partition, PlanError> {
    let esp = request.esp().ok_or_else(|| {
        let rule =
            format!("no partition has the mount point {}, where the UEFI boot loader goes", request.esp_mount_point);
        PlanError::layout("no-esp", &[], rule)
    })?;
    if !esp.fs.starts_with("fat") || esp.is_luks() {
        let rule = format!("{} has {}, but firmware reads only FAT", place(esp), esp.fs);
        return Err(PlanError::layout("esp-filesystem", &[("fs", &esp.fs)], rule));
    }
    Ok(esp)
}

/// The disk that BIOS starts from. Calamares offers the partitions of / and /boot as well, where GRUB has no place for its core
/// image; as long as such a one is not made, its path is empty.
pub fn boot_disk<'a>(request: &'a Request, facts: &Facts) -> Result<&'a String, PlanError> {
    let rule = "no disk was chosen for the boot loader";
    let chosen = request.boot_disk.as_ref().ok_or_else(|| PlanError::layout("no-boot-disk", &[], rule))?;
    if chosen.is_empty() || facts.block.get(chosen).is_some_and(|found| found.disk.is_some()) {
        let name = if chosen.is_empty() { "a partition that is still to be made" } else { chosen };
        let rule = format!("{name} was chosen for the boot loader, but only a disk has a place for GRUB's core image");
        return Err(PlanError::layout("loader-in-partition", &[], rule));
    }
    Ok(chosen)
}

/// A GPT has a place for GRUB's core image.
pub fn bios_boot(request: &Request, disk: &String, facts: &Facts) -> Result<(), PlanError> {
    let on_gpt = facts.block.get(disk).is_some_and(|found| found.pttype.as_deref() == Some("gpt"));
    let has_bios_boot = facts.block.values().any(|found| {
        found.disk.as_ref() == Some(disk)
            && found.parttype.as_ref().is_some_and(|kind| kind.eq_ignore_ascii_case(BIOS_BOOT))
    });
    // Calamares promises the type and may not write it: the step itself does then (lower::types).
    let promised = request.partitions.iter().any(|partition| {
        partition.claimed
            && partition.parttype.eq_ignore_ascii_case(BIOS_BOOT)
            && facts.block.get(&partition.device).is_some_and(|found| found.disk.as_ref() == Some(disk))
    });
    if on_gpt && !has_bios_boot && !promised { Err(no_bios_boot(disk)) } else { Ok(()) }
}

/// The refusal of a GPT without such a place.
pub fn no_bios_boot(disk: &str) -> PlanError {
    let rule = format!("{disk} has a GPT without a BIOS boot partition, so GRUB has no place for its core image");
    PlanError::layout("no-bios-boot", &[("disk", disk)], rule)
}

/// Every mount that GlobalStorage promises is really there (a failed mount is only a warning in Calamares).
pub fn mounted(request: &Request, root: &str, facts: &Facts) -> Result<(), PlanError> {
    let Some(mounts) = &facts.mounts else { return Ok(()) };
    for (point, device) in request.mounted() {
        let target = request.below_root(root, point);
        let found = mounts.iter().rev().find(|mount| mount.target == target);
        if found.is_none_or(|mount| mount.source != device) {
            return Err(PlanError::NotMounted { device, target });
        }
    }
    Ok(())
}

/// Nothing that the system uses lies on LVM or software RAID, which images for every machine do not assemble at their
/// start. Names are Linux': `/dev/VOLUME-GROUP/VOLUME`, `/dev/mdN`; a LUKS container inside one is found by its device too.
/// A partition that is still to be made has no device yet: then none may be made on such a device at all.
pub fn stacked(request: &Request) -> Result<(), PlanError> {
    let is_stacked = |device: &str| {
        let name = device.strip_prefix("/dev/").unwrap_or_default();
        name.contains('/') || name.strip_prefix("md").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let used = request.partitions.iter().filter(|partition| partition.is_used());
    let (new, there): (Vec<_>, Vec<_>) = used.map(|partition| &partition.device).partition(|device| device.is_empty());
    let made_on = request.new_partitions_on.iter().filter(|_| !new.is_empty());
    match there.into_iter().chain(made_on).find(|device| is_stacked(device)) {
        None => Ok(()),
        Some(device) => {
            let rule = format!("{device} lies on LVM or software RAID, which the image's initramfs does not assemble");
            Err(PlanError::layout("volume-not-supported", &[("device", device)], rule))
        }
    }
}

/// What the root file system has beyond the room for the image.
pub fn spare(bytes: Option<u64>, free: Option<u64>) -> Option<u64> {
    Some(free?.saturating_sub(bytes?.saturating_mul(UNPACKED_FACTOR)))
}

/// The compressed images that the work takes beside the installed one: the layers where they lie there first, and the
/// unpacked container (twice the layers: measured, 195 MB became 377 MB).
pub fn beside(config: &Config, strategy: Strategy, source: &Source) -> u64 {
    if stream::is_streamed(config, strategy, source) {
        return 0;
    }
    u64::from(config.must_download(source)) + if config.engine == Engine::Container { 2 } else { 0 }
}

/// The root file system has room for the image, and for as many compressed ones `beside` it.
pub fn room(root: &Partition, bytes: Option<u64>, beside: u64, free: Option<u64>) -> Result<(), PlanError> {
    let Some(bytes) = bytes else { return Ok(()) };
    let needed = bytes.saturating_mul(UNPACKED_FACTOR + beside);
    enough("root-too-small", needed, free, |needed, free| {
        format!("the image needs {needed} MB on {}, which has {free} MB", place(root))
    })
}

/// Whole megabytes, for sentences.
fn megabytes(bytes: u64) -> String {
    (bytes / 1_000_000).to_string()
}

/// What to call a partition that may not have a device yet.
pub fn place(partition: &Partition) -> String {
    let new = || format!("the new partition for {}", partition.mount_point);
    Some(partition.device.clone()).filter(|device| !device.is_empty()).unwrap_or_else(new)
}
