// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Rules that a layout must meet before bootc may run. Each refusal has an id of the catalogue; probing is done
//! elsewhere, and what is not known is not judged.

use crate::error::PlanError;
use crate::facts::Facts;
use crate::lower::types::BIOS_BOOT;
use crate::request::{Partition, Request};

/// Room for a deployment over its compressed layers: unpacked objects are about twice as large (measured: 327 MB of
/// layers became 660 MB on the target), and the next update needs room beside it.
const UNPACKED_FACTOR: u64 = 3;

/// File systems that bootc installs to.
const CARRIERS: [&str; 3] = ["ext4", "xfs", "btrfs"];

/// The root partition, when it can carry an installation.
pub fn root(request: &Request) -> Result<&Partition, PlanError> {
    let rule = "no partition has the mount point /";
    let root = request.root().ok_or_else(|| PlanError::layout("no-root-partition", &[], rule))?;
    refuse_encrypted(root)?;
    if !root.claimed {
        let rule = format!("{} is kept with its content, but the root file system must be made anew", root.device);
        return Err(PlanError::layout("root-not-formatted", &[("device", &root.device)], rule));
    }
    if !CARRIERS.contains(&root.fs.as_str()) {
        let rule = format!("{} has {}, but the root file system must be ext4, xfs or btrfs", root.device, root.fs);
        return Err(PlanError::layout("root-filesystem", &[("device", &root.device), ("fs", &root.fs)], rule));
    }
    if let Some(name) = request.subvolumes.first().filter(|_| root.fs == "btrfs") {
        // GRUB's paths start at the top level, and so do those in ostree's boot entries.
        let rule = format!("mount.conf makes the subvolume {name}, but the root must be the whole btrfs file system");
        return Err(PlanError::layout("root-subvolume", &[("subvolume", name)], rule));
    }
    Ok(root)
}

/// A /boot of its own can hold ostree's links (no FAT: libostree refuses it) and is as empty as bootc wants it.
pub fn boot(request: &Request) -> Result<(), PlanError> {
    let Some(boot) = request.boot() else { return Ok(()) };
    if !CARRIERS.contains(&boot.fs.as_str()) {
        let rule = format!("{} has {}, but /boot must be ext4, xfs or btrfs", boot.device, boot.fs);
        return Err(PlanError::layout("boot-filesystem", &[("device", &boot.device), ("fs", &boot.fs)], rule));
    }
    if !boot.claimed {
        let rule = format!("{} is kept with its content, but /boot must be made anew", boot.device);
        return Err(PlanError::layout("boot-not-formatted", &[("device", &boot.device)], rule));
    }
    Ok(())
}

/// Nothing that the system would use is encrypted.
pub fn unencrypted(request: &Request) -> Result<(), PlanError> {
    let used = |partition: &&Partition| !partition.mount_point.is_empty() || partition.is_swap();
    request.partitions.iter().filter(used).try_for_each(refuse_encrypted)
}

fn refuse_encrypted(partition: &Partition) -> Result<(), PlanError> {
    if !partition.is_luks() {
        return Ok(());
    }
    let rule = format!("{} is encrypted, which this version does not support", partition.device);
    Err(PlanError::layout("encryption-not-supported", &[("device", &partition.device)], rule))
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
        Some("efi") if request.esp().is_none() => Err(PlanError::layout(
            "no-esp",
            &[],
            format!("no partition has the mount point {}, where the UEFI boot loader goes", request.esp_mount_point),
        )),
        Some("bios") => bios_disk(request, facts),
        _ => Ok(()),
    }
}

fn bios_disk(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    let rule = "no disk was chosen for the boot loader";
    let disk = request.boot_disk.as_ref().ok_or_else(|| PlanError::layout("no-boot-disk", &[], rule))?;
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
    if on_gpt && !has_bios_boot && !promised {
        let rule = format!("{disk} has a GPT without a BIOS boot partition, so GRUB has no place for its core image");
        return Err(PlanError::layout("no-bios-boot", &[("disk", disk)], rule));
    }
    Ok(())
}

/// Every mount that GlobalStorage promises is really there (a failed mount is only a warning in Calamares).
pub fn mounted(request: &Request, root: &str, facts: &Facts) -> Result<(), PlanError> {
    let Some(mounts) = &facts.mounts else { return Ok(()) };
    for partition in request.partitions.iter().filter(|partition| !partition.mount_point.is_empty()) {
        let target = request.below_root(root, &partition.mount_point);
        let found = mounts.iter().rev().find(|mount| mount.target == target);
        if found.is_none_or(|mount| mount.source != partition.device) {
            return Err(PlanError::NotMounted { device: partition.device.clone(), target });
        }
    }
    Ok(())
}

/// The root file system has room for the image.
pub fn room(root: &Partition, bytes: Option<u64>, facts: &Facts) -> Result<(), PlanError> {
    let (Some(bytes), Some(free)) = (bytes, facts.root_free) else { return Ok(()) };
    let needed = bytes.saturating_mul(UNPACKED_FACTOR);
    if free >= needed {
        return Ok(());
    }
    let (needed, free) = (megabytes(needed), megabytes(free));
    let rule = format!("the image needs {needed} MB on {}, which has {free} MB", root.device);
    Err(PlanError::layout("root-too-small", &[("device", &root.device), ("needed", &needed), ("free", &free)], rule))
}

fn megabytes(bytes: u64) -> String {
    (bytes / 1_000_000).to_string()
}
