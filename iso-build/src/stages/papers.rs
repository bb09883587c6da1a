// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The documents of the medium in its stage: written before the ISO, put beside it at the end. What they say is `medium`.

use std::collections::BTreeSet;

use bootc_plan::Op;

use super::{Inputs, buildroot};
use crate::medium::manifest::Order;
use crate::medium::{self, MediumTask};
use crate::place::Place;
use crate::stage::Stage;
use crate::tasks::IsoTask;

/// dpkg's database of the live system.
const STATUS: &str = "{layer}/status";

/// Writes them to the directory `to`. `before` are all earlier stages, `files` and `images` lie on the medium by these names.
pub fn write(
    inputs: &Inputs,
    before: &[Stage],
    files: Vec<(String, String)>,
    images: Vec<(String, String)>,
    to: &str,
) -> Vec<Op<IsoTask>> {
    let tools: BTreeSet<&str> = before.iter().flat_map(Stage::tools).chain(["xorriso"]).collect();
    let order = Order {
        facts: medium::facts(inputs),
        stages: before.iter().map(|stage| stage.id().to_owned()).collect(),
        tools: tools.into_iter().map(str::to_owned).collect(),
        files,
        images,
        status: STATUS.to_owned(),
        buildroot: build_root(inputs, before),
        to: format!("{to}/{}", medium::MANIFEST),
    };
    let sbom = MediumTask::Sbom {
        status: STATUS.to_owned(),
        root: "{rootfs}".to_owned(),
        parts: vec!["{base}/filesystem.squashfs".to_owned(), "{layer}/particleos.squashfs".to_owned()],
        name: format!("{} live system", inputs.profile.name),
        version: inputs.profile.archive.suite.clone(),
        epoch: inputs.epoch(),
        to: format!("{to}/{}", medium::SBOM),
    };
    [MediumTask::Manifest(order), sbom].map(|medium| Op::Task { task: IsoTask::Medium { medium } }).into()
}

/// Gives the medium and its documents their names beside it. The list of checksums goes first and comes last, with its
/// signature: as long as they are there, they are true.
pub fn publish(inputs: &Inputs, iso: &str, papers: &str) -> Vec<Op<IsoTask>> {
    let file = &inputs.profile.medium.file;
    let mut members = vec![(file.clone(), iso.to_owned())];
    members.extend([medium::MANIFEST, medium::SBOM].map(|name| (name.to_owned(), format!("{papers}/{name}"))));
    let sums = format!("{{iso.work}}/{}", medium::SUMS);
    let beside = |name: &str| Place::text(&inputs.place.out.join(name));
    let mut ops = vec![Op::Task { task: IsoTask::Checksums { members: members.clone(), to: sums.clone() } }];
    members.push((medium::SUMS.to_owned(), sums.clone()));
    if let Some(signer) = inputs.signer {
        let signature = format!("{{iso.work}}/{}", medium::SIGNATURE);
        // No checksum covers this one: it can tell when it was made.
        ops.push(signer.op(&sums, &signature, None));
        members.push((medium::SIGNATURE.to_owned(), signature));
    }
    ops.extend([medium::SIGNATURE, medium::SUMS].map(|name| Op::Remove { path: beside(name) }));
    let publish = |(name, from): (String, String)| IsoTask::Publish { from, to: beside(&name) };
    ops.extend(members.into_iter().map(|member| Op::Task { task: publish(member) }));
    ops
}

/// dpkg's database of the build root and what was asked for there, when there is one.
fn build_root(inputs: &Inputs, before: &[Stage]) -> Option<(String, Vec<String>)> {
    before.iter().find(|stage| stage.id() == "buildroot")?;
    let packages = buildroot::packages(&inputs.profile.archive.suite)?;
    Some(("{buildroot}/var/lib/dpkg/status".to_owned(), packages.into_iter().map(str::to_owned).collect()))
}
