// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Preflight: runs before the partition module, so a refusal here has destroyed nothing. It checks what can be known
//! of machine, image and planned layout, takes down what a killed earlier run left, reads the image's every byte when it lies on the
//! medium, and pins the digest for the install step.

use super::{OURS, Strategy, Task, checks, planned, strategy};
use crate::config::Config;
use crate::error::PlanError;
use crate::facts::{Facts, ImageFact, probed};
use crate::imgref::Source;
use crate::lower::stale;
use crate::op::{Op, Plan, Step};
use crate::request::Request;
use std::collections::BTreeMap;

/// Programs that the three steps run on the live system, besides the configured bootc. bootc itself needs ostree,
/// skopeo, findmnt, lsblk and blkid.
pub const TOOLS: &[&str] = &[
    "blkid",
    "findmnt",
    "grub-install",
    "lsblk",
    "mount",
    "ostree",
    "sfdisk",
    "skopeo",
    "sync",
    "systemd-tmpfiles",
    "umount",
    "unshare",
];

/// Files that bootc and skopeo read on the live system: any one of each group will do.
pub const LIVE_FILES: &[(&[&str], &str)] = &[
    (
        &["/etc/ostree/prepare-root.conf", "/usr/lib/ostree/prepare-root.conf"],
        "bootc reads it on the system that runs the installer",
    ),
    (&["/etc/containers/policy.json", "/usr/share/containers/policy.json"], "skopeo reads it before any image"),
];

/// The plan of the step.
pub fn plan(config: &Config, request: &Request, facts: &Facts) -> Result<Plan<Task>, PlanError> {
    let strategy = strategy::choose(config)?;
    tools(facts)?;
    live_files(facts)?;
    machine(request, facts)?;
    image(config, facts)?;
    planned::check(config, request, facts)?;
    let pinned = facts.image.as_ref().map(|image| image.digest.clone()).or_else(|| config.image().digest.clone());
    let digest = pinned.unwrap_or_else(|| probed("image digest"));
    let bytes = facts.image.as_ref().map(|image| image.bytes);
    let mut check = Vec::new();
    if let Source::OciDir { dir, .. } = config.image().source()? {
        let task = Task::VerifyImage { dir, digest: digest.clone(), bytes: bytes.unwrap_or_default() };
        check.push(Op::Task { task });
    }
    check.push(Op::Task { task: Task::Publish { outputs: outputs(config, strategy, &digest, bytes) } });
    let mut steps = Vec::new();
    let stale = stale::take_down(facts, &OURS);
    if !stale.is_empty() {
        steps.push(Step::new("check-system", "Take down what an earlier run left", 1, stale));
    }
    steps.push(Step::new("check-image", "Check the system image", 9, check));
    Ok(Plan::new(steps))
}

fn outputs(config: &Config, strategy: Strategy, digest: &str, bytes: Option<u64>) -> BTreeMap<String, String> {
    let image = config.image();
    [
        ("bootc.image", image.id.clone()),
        ("bootc.source", image.source.clone()),
        ("bootc.target", image.target.clone()),
        ("bootc.digest", digest.to_owned()),
        ("bootc.bytes", bytes.map_or_else(|| probed("image size"), |bytes| bytes.to_string())),
        ("bootc.bootloader", strategy.name().to_owned()),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into()
}

fn tools(facts: &Facts) -> Result<(), PlanError> {
    let missing: Vec<String> = facts.tools.iter().filter(|(_, found)| !**found).map(|(name, _)| name.clone()).collect();
    if missing.is_empty() { Ok(()) } else { Err(PlanError::ToolsMissing { tools: missing }) }
}

fn live_files(facts: &Facts) -> Result<(), PlanError> {
    for (group, why) in LIVE_FILES {
        let known: Vec<bool> = group.iter().filter_map(|path| facts.live_files.get(*path)).copied().collect();
        if !known.is_empty() && !known.contains(&true) {
            return Err(PlanError::LiveFileMissing { path: group[0].into(), why });
        }
    }
    Ok(())
}

fn machine(request: &Request, facts: &Facts) -> Result<(), PlanError> {
    if facts.secure_boot == Some(true) {
        let rule = "Secure Boot is on, and GRUB's blscfg cannot be loaded under it (Debian's signed GRUB lacks it)";
        return Err(PlanError::layout("secure-boot-on", &[], rule));
    }
    if facts.firmware_bits == Some(32) {
        let rule = "the firmware is a 32-bit UEFI, and the boot loader for it is not part of the installer";
        return Err(PlanError::layout("firmware-word-size", &[], rule));
    }
    checks::same_firmware(request, facts)
}

fn image(config: &Config, facts: &Facts) -> Result<(), PlanError> {
    let Some(found) = &facts.image else { return Ok(()) };
    let name = || config.image().source.clone();
    if let Some(problem) = &found.problem {
        return Err(PlanError::ImageUnreadable { image: name(), problem: problem.clone() });
    }
    match &config.image().digest {
        Some(pinned) if *pinned != found.digest => {
            return Err(PlanError::DigestMismatch {
                image: name(),
                found: found.digest.clone(),
                pinned: pinned.clone(),
            });
        }
        _ => {}
    }
    match &facts.architecture {
        Some(machine) if *machine != found.architecture => {
            return Err(PlanError::Architecture {
                image: name(),
                found: found.architecture.clone(),
                expected: machine.clone(),
            });
        }
        _ => {}
    }
    if !bootable(found) {
        return Err(PlanError::NotBootable { image: name() });
    }
    Ok(())
}

/// bootc accepts either label (ostree-ext's store.rs).
fn bootable(image: &ImageFact) -> bool {
    ["containers.bootc", "ostree.bootable"].iter().any(|label| image.labels.contains_key(*label))
}
