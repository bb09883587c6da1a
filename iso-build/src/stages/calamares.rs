// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration on the medium: module-config as it is, but for the page that several images need; bootc.conf
//! made from the profile (`bootc_conf`).

use bootc_plan::Op;
use bootc_plan::op::Command;

use super::{Inputs, bootc_conf};
use crate::place::Place;
use crate::tasks::IsoTask;

/// What of module-config goes to /etc/calamares, and the name there.
const PARTS: [&str; 3] = ["settings.conf", "modules", "branding"];

/// Takes the comment from the lines of settings.conf that several images need.
const SEVERAL_IMAGES: &str = r"s/^\( *\)#\(- .*[^ ]\)  *# several images$/\1\2/";

/// The files this depends on.
pub fn sources(inputs: &Inputs) -> Vec<std::path::PathBuf> {
    vec![inputs.place.src.join("module-config")]
}

/// Copies and writes below `root`.
pub fn ops(inputs: &Inputs, root: &str) -> Vec<Op<IsoTask>> {
    let config = Place::text(&inputs.place.src.join("module-config"));
    let etc = format!("{root}/etc/calamares");
    let mut ops = vec![Op::mkdir(&etc, 0o755)];
    for part in PARTS {
        ops.push(Op::Command(Command::new(["cp", "-a", "--no-preserve=ownership", &format!("{config}/{part}"), &etc])));
    }
    if let Some(payload) = &inputs.profile.payload {
        let path = format!("{etc}/modules/bootc.conf");
        let content = bootc_conf::render(inputs.profile, payload, inputs.image);
        if let Some(page) = bootc_conf::chooser(inputs.profile, payload) {
            ops.push(Op::write(format!("{etc}/modules/packagechooser.conf"), 0o644, page));
            ops.push(Op::command(["sed", "-i", SEVERAL_IMAGES, &format!("{etc}/settings.conf")]));
        }
        ops.push(if payload.image.is_some() {
            Op::Task { task: IsoTask::WriteWithDigest { layout: "{image}".into(), path, content } }
        } else {
            Op::write(path, 0o644, content)
        });
    }
    ops
}
