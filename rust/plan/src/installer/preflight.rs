// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Preflight: runs before the partition module, so a refusal here has destroyed nothing. It checks what can be known
//! of machine, image and planned layout, takes down what a killed earlier run left, reads the image's every byte when it lies on the
//! medium, and pins the digest for the install step.

use super::tools::is_needed;
use super::{OURS, StepName, Strategy, Task, checks, planned, strategy, systemd_boot, task};
use crate::config::{Config, Engine, LIVE_POLICY, Signatures};
use crate::error::PlanError;
use crate::facts::{Facts, probed};
use crate::imgref::Source;
use crate::lower::{grub, others, skopeo, stale};
use crate::op::{Op, Plan, Step};
use crate::pin::{self, Chosen};
use crate::policy;
use crate::request::Request;
use std::collections::BTreeMap;

/// Files that bootc and skopeo read on the live system: any one of each group will do.
pub const LIVE_FILES: &[(&[&str], &str)] = &[
    (
        &["/etc/ostree/prepare-root.conf", "/usr/lib/ostree/prepare-root.conf"],
        "bootc reads it on the system that runs the installer",
    ),
    (&["/etc/containers/policy.json", "/usr/share/containers/policy.json"], "skopeo reads it before any image"),
];

/// In a container bootc reads the image's own prepare-root.conf; the policy is bound into it from its one place.
const OF_CONTAINER: &[(&[&str], &str)] = &[(&[LIVE_POLICY], "skopeo reads it before any image, in the container too")];

/// The plan of the step.
pub fn plan(config: &Config, request: &Request, facts: &Facts) -> Result<Plan<Task>, PlanError> {
    let chosen = pin::choose(config.image(), facts);
    let offer = chosen.as_ref().ok().and_then(|chosen| Some(chosen.as_ref()?.image));
    // What an earlier preflight has published was for the image that was chosen then.
    let strategy = strategy::choose(config, offer, None);
    tools(config, strategy, facts)?;
    live_files(config, facts)?;
    machine(request, facts, strategy)?;
    loader(request, facts, strategy)?;
    checks::live(facts)?;
    let chosen = chosen?;
    let mut outputs = outputs(config, strategy, chosen.as_ref());
    let is_bios = strategy == Strategy::InstallerGrub && request.firmware.as_deref() == Some("bios");
    let others = others::found(request, facts).filter(|_| is_bios);
    outputs.extend(others.map(|others| ("bootc.others".to_owned(), others)));
    let source: Source = outputs["bootc.source"].parse().map_err(|problem| PlanError::Config { problem })?;
    signatures(config, &source, facts)?;
    let bytes = chosen.as_ref().map(|chosen| chosen.image.bytes);
    planned::check(config, request, facts, strategy, bytes, checks::beside(config, strategy, &source))?;
    let mut check = Vec::new();
    if let Source::Registry(_) = &source {
        let image = source.pinned(&outputs["bootc.digest"]);
        check.push(Op::Task { task: Task::CheckSignature { command: skopeo::proxy(config, &source), image } });
    }
    if let Source::OciDir { dir, .. } | Source::OciArchive { file: dir, .. } = source {
        let bytes = chosen.map_or(0, |chosen| chosen.image.bytes);
        check.push(Op::Task { task: Task::VerifyImage { dir, digest: outputs["bootc.digest"].clone(), bytes } });
    }
    check.push(Op::Task { task: Task::Publish { outputs } });
    let mut steps = Vec::new();
    let stale = stale::take_down(facts, &OURS);
    if !stale.is_empty() {
        steps.push(Step::new("check-system", "Take down what an earlier run left", 1, stale));
    }
    steps.push(Step::new("check-image", "Check the system image", 9, check));
    Ok(Plan::new(steps))
}

/// What the later steps and the install report need to know. Without a probe, the first source stands for the chosen one.
fn outputs(config: &Config, strategy: Strategy, chosen: Option<&Chosen>) -> BTreeMap<String, String> {
    let image = config.image();
    let told = |known: Option<String>, what: &str| known.unwrap_or_else(|| probed(what));
    let digest = chosen.map(|chosen| chosen.image.digest.clone()).or_else(|| image.pinned());
    let mut outputs = vec![
        ("bootc.image", image.id.clone()),
        ("bootc.source", chosen.map_or(image.source[0].as_str(), |chosen| chosen.source).into()),
        ("bootc.why", told(chosen.map(|chosen| chosen.why.clone()), "why this source")),
        ("bootc.target", image.target.clone()),
        ("bootc.pin", image.policy().name().to_owned()),
        ("bootc.digest", told(digest, "image digest")),
        ("bootc.bytes", told(chosen.map(|chosen| chosen.image.bytes.to_string()), "image size")),
        ("bootc.bootloader", strategy.name().to_owned()),
    ];
    if config.engine == Engine::Container {
        outputs.push(("bootc.engine", "container".to_owned()));
    }
    let index = chosen.and_then(|chosen| chosen.image.index.clone()).map(|index| ("bootc.index", index));
    let failures = chosen.map(|chosen| chosen.failures.join("\n")).filter(|failures| !failures.is_empty());
    outputs.extend(index);
    outputs.extend(failures.map(|failures| ("bootc.failures", failures)));
    let outputs = outputs.into_iter().map(|(key, value)| (key.to_owned(), value));
    outputs.chain(task::published(StepName::Preflight)).collect()
}

/// Where signatures are demanded, somebody must ask for them: the policy of a registry's image, or, for what lies on the
/// medium (where no signatures lie), the digest that the configuration names.
fn signatures(config: &Config, source: &Source, facts: &Facts) -> Result<(), PlanError> {
    if config.signatures != Signatures::Enforce {
        return Ok(());
    }
    let unsigned = |why: String| Err(PlanError::SignatureNotDemanded { why });
    if !matches!(source, Source::Registry(_)) {
        return match config.image().pinned() {
            Some(_) => Ok(()),
            None => unsigned(format!("{source} has none, and no digest is named")),
        };
    }
    let Some(policy) = &facts.policy else { return Ok(()) };
    match policy::demand(policy, source).map_err(|problem| PlanError::Policy { problem })? {
        policy::Demand::Nothing => unsigned(format!("the policy accepts {source} without any")),
        // skopeo says no, and why.
        policy::Demand::Signature | policy::Demand::Rejected => Ok(()),
    }
}

fn tools(config: &Config, strategy: Strategy, facts: &Facts) -> Result<(), PlanError> {
    let missing = facts.tools.iter().filter(|(name, found)| !**found && is_needed(name, config, strategy));
    let missing: Vec<String> = missing.map(|(name, _)| name.clone()).collect();
    if missing.is_empty() { Ok(()) } else { Err(PlanError::ToolsMissing { tools: missing }) }
}

fn live_files(config: &Config, facts: &Facts) -> Result<(), PlanError> {
    let needed = if config.engine == Engine::Container { OF_CONTAINER } else { LIVE_FILES };
    for (group, why) in needed {
        let known: Vec<bool> = group.iter().filter_map(|path| facts.live_files.get(*path)).copied().collect();
        if !known.is_empty() && !known.contains(&true) {
            return Err(PlanError::LiveFileMissing { path: group[0].into(), why });
        }
    }
    Ok(())
}

fn machine(request: &Request, facts: &Facts, strategy: Strategy) -> Result<(), PlanError> {
    if strategy == Strategy::SystemdBoot {
        systemd_boot::firmware(request, facts)?;
    }
    if facts.secure_boot == Some(true) && !strategy.may_be_signed() {
        let rule = format!("Secure Boot is on, and firmware would not accept the loader of {}", strategy.name());
        return Err(PlanError::layout("secure-boot-on", &[], rule));
    }
    if facts.firmware_bits == Some(32) {
        let rule = "the firmware is a 32-bit UEFI, and the boot loader for it is not part of the installer";
        return Err(PlanError::layout("firmware-word-size", &[], rule));
    }
    checks::same_firmware(request, facts)
}

/// The live system's GRUB can start the system: grub-install would find out when the disk has changed already.
fn loader(request: &Request, facts: &Facts, strategy: Strategy) -> Result<(), PlanError> {
    let firmware = request.firmware.as_deref().or(facts.firmware.as_deref());
    let platform = grub::PLATFORMS.iter().find(|platform| firmware == Some(platform.firmware));
    let Some(platform) = platform.filter(|_| strategy == Strategy::InstallerGrub) else { return Ok(()) };
    let lacks = |file: &str| facts.live_files.get(file) == Some(&false);
    let refused = |id, file: &str, why| Err(PlanError::layout(id, &[], format!("{file} is not on this system: {why}")));
    if lacks(platform.modules) {
        return refused("bootloader-missing", platform.modules, "GRUB for this firmware is not installed");
    }
    if lacks(platform.blscfg) {
        return refused("grub-too-old", platform.blscfg, "installer-grub needs blscfg, which GRUB has since 2.14");
    }
    Ok(())
}
