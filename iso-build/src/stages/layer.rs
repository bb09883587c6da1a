// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What is ours in the live system, as a second file system that live-boot stacks over the base: made in seconds,
//! while the base comes from the cache.

use std::path::PathBuf;

use bootc_plan::{Op, Step};

use super::{Inputs, additions, base, dated, inside};
use crate::live::{self, Tree};
use crate::place::Place;
use crate::profile::{Bootc, Module};
use crate::stage::{Input, Stage, files, result_of, tools};
use crate::tasks::IsoTask;

/// The overlay's directory of changes.
const UPPER: &str = "{layer.work}/upper";

pub fn stage(inputs: &Inputs) -> Stage {
    let profile = inputs.profile;
    let mut needs = vec![result_of("rootfs"), tools(&["mksquashfs"])];
    let mut ops = live::ops(profile, UPPER);
    if let Some(signer) = inputs.signer {
        ops.push(Op::write(format!("{UPPER}/{}", live::SIGNING_KEY), 0o644, signer.public()));
    }
    let mut debs = Vec::new();
    if !profile.live.debs.is_empty() {
        local_debs(&profile.live.debs, "debs", &mut ops, &mut needs, &mut debs);
    }
    match &profile.module {
        Module::Source => {
            needs.push(result_of("module"));
            debs.push("{module}".to_owned());
        }
        Module::Deb(deb) => local_debs(std::slice::from_ref(deb), "module", &mut ops, &mut needs, &mut debs),
        Module::None => {}
    }
    match &profile.bootc {
        Bootc::Standin => {
            needs.push(result_of("standin"));
            let mut tree = Tree::new(UPPER);
            tree.copy("usr/bin/bootc", "{standin}/bootc");
            ops.extend(tree.ops);
        }
        Bootc::Deb(deb) => local_debs(std::slice::from_ref(deb), "bootc", &mut ops, &mut needs, &mut debs),
        Bootc::Package => {}
    }
    for dir in &debs {
        let bind = format!("{dir}:/mnt:ro");
        let options = ["--layer", "{layer.work}", "--bind", &bind];
        let dpkg = inside(inputs.place, "{rootfs}", &options, &["sh", "-c", "exec dpkg --install /mnt/*.deb"]);
        ops.push(Op::Command(dated(dpkg.deadline(600), inputs)));
    }
    // After the packages: what the profile says wins over what a package brings.
    if profile.module != Module::None {
        ops.extend(super::calamares::ops(inputs, UPPER));
        needs.extend(super::calamares::needs(inputs));
        if super::has_buildroot(profile) {
            needs.push(result_of("buildroot"));
        }
        if inputs.image.is_some() {
            needs.push(result_of("image"));
        }
    }
    let (added, of_added) = additions::ops(inputs, UPPER);
    ops.extend(added);
    needs.extend(of_added);
    ops.extend(live::updated(UPPER));
    ops.push(Op::mkdir("{layer.new}", 0o755));
    // dpkg's database as the live system has it, whoever has changed it above.
    let options = ["--layer", "{layer.work}", "--bind", "{layer.new}:/mnt"];
    let status = inside(inputs.place, "{rootfs}", &options, &["cp", "/var/lib/dpkg/status", "/mnt/status"]);
    ops.push(Op::Command(status));
    ops.push(Op::Task { task: IsoTask::ForgetOverlay { dir: UPPER.to_owned() } });
    ops.push(base::mksquashfs(
        inputs,
        UPPER,
        "{layer.new}/particleos.squashfs",
        &["mnt", "tmp/*", "run/*", "var/log/*"],
    ));
    Stage::kept(Step::new("layer", "Installer of the live system", 15, ops), needs)
}

/// Package files that the profile names, which are installed together: one may need another.
fn local_debs(
    files_of: &[PathBuf],
    name: &str,
    ops: &mut Vec<Op<IsoTask>>,
    needs: &mut Vec<Input>,
    debs: &mut Vec<String>,
) {
    let dir = format!("{{layer.work}}/{name}");
    ops.push(Op::mkdir(&dir, 0o755));
    for (index, deb) in files_of.iter().enumerate() {
        ops.push(Op::Copy { from: Place::text(deb), to: format!("{dir}/{index}.deb") });
    }
    needs.push(files(files_of));
    debs.push(dir);
}
