// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Rules of strategy B: systemd-boot, which reads its kernels from the ESP. What is done to the disk is lowered in
//! `lower::systemd_boot` and `lower::composefs`.

use super::checks;
use super::colocated::{self, When};
use crate::error::PlanError;
use crate::facts::Facts;
use crate::request::Request;

/// Room in the ESP: kernel and initramfs of an image for every machine are 57 MB (measured with Debian forky: 14 and 43),
/// three of them lie there during an update (the running one, the one before, the new one), and the loader beside them.
const KERNEL_BYTES: u64 = 200 << 20;

/// The machine has firmware that starts systemd-boot. bootc would install on BIOS and take the loader for GRUB at the first
/// update (its bootc_composefs/status.rs).
pub fn firmware(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    let bios = |firmware: &Option<String>| firmware.as_deref() == Some("bios");
    if bios(&request.firmware) || bios(&facts.firmware) {
        let rule = "systemd-boot is started by UEFI firmware, and this machine was started with BIOS";
        return Err(PlanError::layout("systemd-boot-needs-uefi", &[], rule));
    }
    Ok(())
}

/// The layout has one ESP for loader and kernels, and nothing else at /boot.
pub fn layout(request: &Request, facts: &Facts, when: When) -> Result<(), PlanError> {
    let esp = checks::esp(request)?;
    if let Some(boot) = request.boot().filter(|boot| boot.mount_point != request.esp_mount_point) {
        let rule = format!("the EFI system partition is /boot here, but {} was chosen for it", checks::place(boot));
        return Err(PlanError::layout("boot-is-esp", &[], rule));
    }
    colocated::esp(request, facts, when)?;
    checks::enough("esp-no-room-for-kernels", KERNEL_BYTES, checks::esp_free(esp, facts, when), |needed, free| {
        format!("the kernels need {needed} MB on {}, which has {free} MB", checks::place(esp))
    })
}
