// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration on the medium: module-config, and over it what the profile has of its own; changed where several
//! images and the branding's name want it; bootc.conf made from the profile (`bootc_conf`).

use std::path::Path;

use bootc_plan::Op;
use bootc_plan::op::Command;

use super::{Inputs, bootc_conf, dated, has_buildroot, inside};
use crate::place::Place;
use crate::profile::{Calamares, Profile, Session};
use crate::stage::{Input, files};
use crate::tasks::IsoTask;

/// What of module-config goes to /etc/calamares, and the name there.
const PARTS: [&str; 3] = [SETTINGS, "modules", BRANDING];
const SETTINGS: &str = "settings.conf";
const BRANDING: &str = "branding";

/// Takes the comment from the lines of settings.conf that several images need.
const SEVERAL_IMAGES: &str = r"s/^\( *\)#\(- .*[^ ]\)  *# several images$/\1\2/";

/// On a desktop the installer is a window among others. It does not grow with its pages: what is free beside panels only the
/// compositor knows, and on a screen of 768 lines the buttons would be below the edge.
const WINDOW: &str = "s/^windowExpanding: .*/windowExpanding: noexpand/";

/// Compiles the branding's translations, which Calamares reads as `lang/calamares-NAME_LANGUAGE.qm`. Qt's tools are in the
/// build root, in no directory that PATH has.
const CATALOGUES: &str = "PATH=$PATH:/usr/lib/qt6/bin:/usr/lib/qt5/bin\n\
                          for ts in /branding/*/lang/*.ts; do lrelease -silent \"$ts\"; rm \"$ts\"; done";

/// Goes before that: a branding of one's own may have no translations, or compiled ones.
const IF_ANY: &str = "set -- /branding/*/lang/*.ts; test -e \"$1\" || exit 0\n";

/// What this depends on.
pub fn needs(inputs: &Inputs) -> Vec<Input> {
    let own = &inputs.profile.calamares;
    let config = inputs.place.src.join("module-config");
    let dirs: Vec<_> = own.modules.iter().chain(&own.branding).cloned().collect();
    let mut needs = vec![files(std::iter::once(&config).chain(&own.settings))];
    if !dirs.is_empty() {
        needs.push(Input::Trees(dirs));
    }
    needs
}

/// What sed changes in settings.conf, be it the shipped one or the profile's.
pub fn edits(profile: &Profile) -> Vec<String> {
    let several = profile.payload.as_ref().and_then(|payload| bootc_conf::chooser(profile, payload));
    let name = profile.calamares.branding_name().map(|name| format!("s/^branding:.*/branding: {name}/"));
    several.map(|_| SEVERAL_IMAGES.to_owned()).into_iter().chain(name).collect()
}

/// Copies and writes below `root`.
pub fn ops(inputs: &Inputs, root: &str) -> Vec<Op<IsoTask>> {
    let config = Place::text(&inputs.place.src.join("module-config"));
    let own = &inputs.profile.calamares;
    let etc = format!("{root}/etc/calamares");
    let mut ops = vec![Op::mkdir(&etc, 0o755)];
    for part in PARTS {
        let is_replaced = (part == SETTINGS && own.settings.is_some()) || (part == BRANDING && own.branding.is_some());
        if !is_replaced {
            let from = format!("{config}/{part}");
            ops.push(Op::Command(Command::new(["cp", "-a", "--no-preserve=ownership", &from, &etc])));
        }
    }
    ops.extend(theirs(own, &etc));
    // A checkout has its owner's permissions.
    ops.push(Op::command(["chmod", "-R", "u=rwX,go=rX", &etc]));
    if inputs.profile.live.session == Session::Plasma {
        let branding = format!("{etc}/branding");
        ops.push(Op::command(["find", &branding, "-name", "branding.desc", "-exec", "sed", "-i", WINDOW, "{}", "+"]));
    }
    if has_buildroot(inputs.profile) {
        let bind = format!("{etc}/branding:/branding");
        let options = ["--layer", "{layer.work}/lang", "--bind", &bind];
        let script = format!("{}{CATALOGUES}", if own.branding.is_some() { IF_ANY } else { "" });
        let catalogues = inside(inputs.place, "{buildroot}", &options, &["sh", "-euc", &script]);
        ops.push(Op::Command(dated(catalogues, inputs)));
    }
    if let Some(payload) = &inputs.profile.payload {
        let path = format!("{etc}/modules/bootc.conf");
        let content = bootc_conf::render(inputs.profile, payload, inputs.image);
        if let Some(page) = bootc_conf::chooser(inputs.profile, payload) {
            ops.push(Op::write(format!("{etc}/modules/packagechooser.conf"), 0o644, page));
        }
        ops.push(if payload.image.is_some() {
            Op::Task { task: IsoTask::WriteWithDigest { layout: "{image}".into(), path, content } }
        } else {
            Op::write(path, 0o644, content)
        });
    }
    let settings = format!("{etc}/{SETTINGS}");
    ops.extend(edits(inputs.profile).iter().map(|edit| Op::command(["sed", "-i", edit, &settings])));
    ops
}

/// The profile's own files. Dates are those of the copy, so that none is older than the medium's.
fn theirs(own: &Calamares, etc: &str) -> Vec<Op<IsoTask>> {
    let content = |dir: &Path, to: &str| Op::command(["cp", "-r", &format!("{}/.", Place::text(dir)), to]);
    let mut ops = Vec::new();
    if let Some(file) = &own.settings {
        ops.push(Op::Copy { from: Place::text(file), to: format!("{etc}/{SETTINGS}") });
    }
    if let Some(dir) = &own.modules {
        ops.push(content(dir, &format!("{etc}/modules")));
    }
    if let (Some(dir), Some(name)) = (&own.branding, own.branding_name()) {
        let to = format!("{etc}/{BRANDING}/{name}");
        ops.extend([Op::mkdir(format!("{etc}/{BRANDING}"), 0o755), Op::mkdir(&to, 0o755), content(dir, &to)]);
    }
    ops
}

#[cfg(test)]
mod tests;
