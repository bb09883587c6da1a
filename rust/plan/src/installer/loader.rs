// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The boot loader's part of the install step: what this module does itself for each strategy, and where the loader goes.

use super::colocated::{self, When};
use super::{PHYSICAL_ROOT, Strategy, Task, checks, systemd_boot};
use crate::error::PlanError;
use crate::facts::Facts;
use crate::lower::{grub, others, types};
use crate::op::Op;
use crate::request::{Partition, Request};

/// The layout has what the strategy's loader needs.
pub fn check(request: &Request, facts: &Facts, strategy: Strategy) -> Result<(), PlanError> {
    match strategy {
        Strategy::InstallerGrub => checks::firmware(request, facts),
        Strategy::Bootupd => {
            checks::firmware(request, facts)?;
            if is_efi(request) {
                colocated::esp(request, facts, When::Made)
            } else {
                colocated::boot_disk(request, facts)
            }
        }
        Strategy::SystemdBoot => {
            checks::same_firmware(request, facts)?;
            systemd_boot::firmware(request, facts)?;
            systemd_boot::layout(request, facts, When::Made)
        }
    }
}

/// What is done before bootc: it and bootupd look for partitions by their types.
pub fn before(request: &Request, facts: &Facts, strategy: Strategy) -> Vec<Op<Task>> {
    if strategy == Strategy::InstallerGrub { Vec::new() } else { types::lower(request, facts) }
}

/// What of bootc's work is looked at: bootupd may have done nothing.
pub fn verify(request: &Request, strategy: Strategy) -> Option<Op<Task>> {
    let component = if is_efi(request) { "EFI" } else { "BIOS" }.to_owned();
    let task = Task::CheckBootupd { state: format!("{PHYSICAL_ROOT}/boot/bootupd-state.json"), component };
    (strategy == Strategy::Bootupd).then_some(Op::Task { task })
}

/// What is done after bootc: nothing where bootc has installed a loader.
pub fn after(request: &Request, facts: &Facts, root: &Partition, strategy: Strategy) -> Vec<Op<Task>> {
    if strategy != Strategy::InstallerGrub {
        return Vec::new();
    }
    let esp = chosen_esp(request).map(|esp| request.below_root(PHYSICAL_ROOT, &esp.mount_point));
    let is_efi = is_efi(request);
    let boot = request.boot().unwrap_or(root);
    let others = if is_efi { String::new() } else { others::menu(request, facts) };
    let mut ops = types::lower(request, facts);
    ops.extend(grub::lower(&grub::Grub {
        boot_dir: &format!("{PHYSICAL_ROOT}/boot"),
        esp: esp.as_deref(),
        disk: request.boot_disk.as_deref().filter(|_| !is_efi),
        fs: &boot.fs,
        uuid: &facts.uuid_of(boot),
        id: &grub::loader_id(request.branding.get("bootloaderEntryName")),
        keep_fallback: facts.keeps_fallback(),
        esp_uuid: &request.esp().map(|esp| facts.uuid_of(esp)).unwrap_or_default(),
        loaders: &facts.esp_loaders,
        others: &others,
    }));
    ops
}

/// Where the loader goes: the chosen ESP, or the disk that BIOS starts from.
pub fn device(request: &Request) -> &str {
    chosen_esp(request).map(|esp| &esp.device).or(request.boot_disk.as_ref()).map_or("", String::as_str)
}

fn is_efi(request: &Request) -> bool {
    request.firmware.as_deref() == Some("efi")
}

fn chosen_esp(request: &Request) -> Option<&Partition> {
    request.esp().filter(|_| is_efi(request))
}
