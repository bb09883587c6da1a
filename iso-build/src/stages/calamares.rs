// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration on the medium: module-config as it is, but for the page that several images need; bootc.conf
//! made from the profile (`bootc_conf`).

use bootc_plan::Op;
use bootc_plan::op::Command;

use super::{Inputs, bootc_conf, dated, has_buildroot, inside};
use crate::place::Place;
use crate::profile::Session;
use crate::tasks::IsoTask;

/// What of module-config goes to /etc/calamares, and the name there.
const PARTS: [&str; 3] = ["settings.conf", "modules", "branding"];

/// Takes the comment from the lines of settings.conf that several images need.
pub const SEVERAL_IMAGES: &str = r"s/^\( *\)#\(- .*[^ ]\)  *# several images$/\1\2/";

/// On a desktop the installer is a window among others. It does not grow with its pages: what is free beside panels only the
/// compositor knows, and on a screen of 768 lines the buttons would be below the edge.
const WINDOW: &str = "s/^windowExpanding: .*/windowExpanding: noexpand/";

/// Compiles the branding's translations, which Calamares reads as `lang/calamares-NAME_LANGUAGE.qm`. Qt's tools are in the
/// build root, in no directory that PATH has.
const CATALOGUES: &str = "PATH=$PATH:/usr/lib/qt6/bin:/usr/lib/qt5/bin\n\
                          for ts in /branding/*/lang/*.ts; do lrelease -silent \"$ts\"; rm \"$ts\"; done";

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
    // A checkout has its owner's permissions.
    ops.push(Op::command(["chmod", "-R", "u=rwX,go=rX", &etc]));
    if inputs.profile.live.session == Session::Plasma {
        let branding = format!("{etc}/branding");
        ops.push(Op::command(["find", &branding, "-name", "branding.desc", "-exec", "sed", "-i", WINDOW, "{}", "+"]));
    }
    if has_buildroot(inputs.profile) {
        let bind = format!("{etc}/branding:/branding");
        let options = ["--layer", "{layer.work}/lang", "--bind", &bind];
        let catalogues = inside(inputs.place, "{buildroot}", &options, &["sh", "-euc", CATALOGUES]);
        ops.push(Op::Command(dated(catalogues, inputs)));
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
