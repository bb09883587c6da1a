// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a profile adds to the live system beside packages: directories, an account, language, time zone, services, hooks. They
//! come in this order after everything else of the layer, so that each finds what was made before, and the profile wins.

use bootc_plan::Op;
use bootc_plan::op::Command;

use super::{Inputs, dated, inside};
use crate::place::Place;
use crate::profile::Session;
use crate::stage::{Input, files};
use crate::tasks::IsoTask;

/// Unpacks into the root that the layer and the packages make together: a directory that is a link there stays one, and
/// those that exist keep their permissions.
const UNPACK: [&str; 3] = ["--extract", "--keep-directory-symlink", "--no-overwrite-dir"];

/// A hook that takes longer hangs.
const HOOK_S: u64 = 1800;

/// What is done to the live system, and what that depends on.
pub fn ops(inputs: &Inputs, upper: &str) -> (Vec<Op<IsoTask>>, Vec<Input>) {
    let live = &inputs.profile.live;
    let mut ops = Vec::new();
    let mut needs = Vec::new();
    ops.extend(overlays(inputs));
    if !live.overlays.is_empty() {
        needs.push(Input::Trees(live.overlays.clone()));
    }
    if live.session == Session::Plasma {
        let user = ["useradd", "--create-home", "--shell", "/bin/bash", "--comment", "Live session", &live.user];
        ops.push(run(inputs, &user));
        ops.push(run(inputs, &["passwd", "--delete", &live.user]));
    }
    for (locale, source) in live.locale_sources() {
        // Not into the archive, which is made anew for each.
        ops.push(run(inputs, &["localedef", "--no-archive", "-i", &source, "-f", "UTF-8", locale]));
    }
    if let Some(zone) = &live.timezone {
        let file = format!("/usr/share/zoneinfo/{zone}");
        // A link to nothing would be UTC without a word.
        ops.push(run(inputs, &["stat", "--dereference", "--format=%n", &file]));
        ops.push(Op::Symlink { path: format!("{upper}/etc/localtime"), target: file });
    }
    for (verb, units) in [("enable", &live.services.enable), ("disable", &live.services.disable)] {
        if !units.is_empty() {
            let argv: Vec<&str> = ["systemctl", verb].into_iter().chain(units.iter().map(String::as_str)).collect();
            // There is no systemd to ask.
            ops.push(Op::Command(in_layer(inputs, &["--env", "SYSTEMD_OFFLINE=1"], &argv)));
        }
    }
    ops.extend(hooks(inputs));
    if !live.hooks.is_empty() {
        needs.push(files(&live.hooks));
    }
    (ops, needs)
}

/// In tar's format, because it can do what cp cannot: name owner, permissions and dates, and keep the links of the root.
fn overlays(inputs: &Inputs) -> Vec<Op<IsoTask>> {
    let mut ops = Vec::new();
    for (index, dir) in inputs.profile.live.overlays.iter().enumerate() {
        let folder = format!("{{layer.work}}/overlay/{index}");
        ops.push(Op::mkdir(&folder, 0o755));
        ops.push(Op::Command(
            Command::new(pack(&Place::text(dir), &format!("{folder}/tar"), inputs.epoch())).deadline(600),
        ));
        let unpack: Vec<&str> = ["tar"].into_iter().chain(UNPACK).chain(["--file=/mnt/tar", "--directory=/"]).collect();
        ops.push(Op::Command(in_layer(inputs, &["--bind", &format!("{folder}:/mnt:ro")], &unpack)));
    }
    ops
}

/// A checkout has its owner's permissions and the time of the checkout.
fn pack(dir: &str, to: &str, epoch: u64) -> Vec<String> {
    let fixed = ["--owner=0", "--group=0", "--numeric-owner", "--sort=name", "--mode=u=rwX,go=rX"];
    let mut argv = vec!["tar".to_owned(), "--create".to_owned(), format!("--file={to}")];
    argv.extend(fixed.map(str::to_owned));
    argv.extend([format!("--mtime=@{epoch}"), format!("--directory={dir}"), ".".to_owned()]);
    argv
}

fn hooks(inputs: &Inputs) -> Vec<Op<IsoTask>> {
    let mut ops = Vec::new();
    for (index, hook) in inputs.profile.live.hooks.iter().enumerate() {
        let name = hook.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = format!("{{layer.work}}/hook/{index}");
        let copy = format!("{folder}/{name}");
        ops.push(Op::mkdir(&folder, 0o755));
        ops.push(Op::Copy { from: Place::text(hook), to: copy.clone() });
        ops.push(Op::command(["chmod", "0755", &copy]));
        let options = ["--bind", &format!("{folder}:/mnt:ro")];
        let mut command = in_layer(inputs, &options, &[&format!("/mnt/{name}")]).deadline(HOOK_S);
        // What comes from the network is another medium tomorrow.
        command.argv.insert(1, "--net".to_owned());
        ops.push(Op::Task { task: IsoTask::Hook { name, command } });
    }
    ops
}

fn run(inputs: &Inputs, argv: &[&str]) -> Op<IsoTask> {
    Op::Command(in_layer(inputs, &[], argv))
}

/// A command in the live system as it is so far.
fn in_layer(inputs: &Inputs, options: &[&str], argv: &[&str]) -> Command {
    let options = [&["--layer", "{layer.work}"], options].concat();
    dated(inside(inputs.place, "{rootfs}", &options, argv).deadline(600), inputs)
}

#[cfg(test)]
mod tests;
