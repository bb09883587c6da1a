// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `--in podman`: the same build inside a container, for machines that have podman and lack the tools. Order in, stages out:
//! an image that has the tools, then this program in it with `--in host`. Carrying that out is [run]; what the build itself
//! does belongs in `stages`.

mod image;
mod mounts;
pub mod run;

use std::path::{Path, PathBuf};

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};

pub use image::{Image, name};
pub use mounts::check;

use crate::place::Place;
use crate::stage::{Stage, result_of};
use crate::stages::{self, Inputs};

/// Id of the stage that makes the container's image.
pub const IMAGE: &str = "container-image";

/// What root needs to make roots: other owners and modes, device nodes, file capabilities, mounts, namespaces, chroot(2), and
/// ending what runs as another user.
const CAPABILITIES: &str = "CHOWN,DAC_OVERRIDE,FOWNER,FSETID,KILL,MKNOD,SETFCAP,SETGID,SETUID,SYS_ADMIN,SYS_CHROOT";

/// A build to be done in a container.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// What the build is made of.
    pub inputs: &'a Inputs<'a>,
    /// The profile's file.
    pub profile: &'a Path,
    /// Folders of other files that the build reads, wherever they are.
    pub folders: &'a [PathBuf],
    /// Cargo's directory of this user.
    pub cargo_home: &'a str,
    /// The container's image.
    pub image: &'a Image,
    /// The terminal's kind, where a person watches.
    pub terminal: Option<&'a str>,
    /// Options of `particle-iso build` beside profile, output and release.
    pub more: &'a [String],
}

/// The stages on this machine. What runs in the container is what `stages::all` says.
pub fn stages(order: &Order) -> Vec<Stage> {
    let archive = &order.inputs.profile.archive;
    let root = stages::buildroot(archive);
    let mut all = image::stages(order.image, archive, root);
    let (out, command) = (Place::text(&order.inputs.place.out), Command::new(podman(order)));
    // podman makes no mount from what is not there.
    let ops = vec![Op::mkdir(&out, 0o755), Op::mkdir(order.cargo_home, 0o755), Op::Command(command)];
    let needs = all.iter().filter(|stage| stage.id() == IMAGE).map(|stage| result_of(stage.id())).collect();
    all.push(Stage::always(Step::new("container", "The build in its container", 90, ops), needs));
    all
}

fn podman(order: &Order) -> Vec<String> {
    let place = order.inputs.place;
    let mut argv: Vec<String> = Vec::new();
    let mut add = |words: &[&str]| argv.extend(words.iter().map(|word| (*word).to_owned()));
    add(&["podman", "run", "--rm", "--pull", order.image.pull()]);
    // The host's network: mirrors and proxies that only this machine reaches, and no bridge to be made.
    add(&["--network", "host", "--read-only", "--cap-drop", "all", "--cap-add", CAPABILITIES]);
    // Both would forbid mounts, and SELinux would have each file of the checkout relabelled.
    add(&["--security-opt", "label=disable", "--security-opt", "apparmor=unconfined"]);
    for mount in mounts::of(order) {
        add(&["--mount", &mount]);
    }
    add(&["--workdir", &Place::text(&place.src), "--env", &format!("CARGO_HOME={}", order.cargo_home)]);
    if let Some(epoch) = order.inputs.epoch {
        add(&["--env", &format!("SOURCE_DATE_EPOCH={epoch}")]);
    }
    if let Some(kind) = order.terminal {
        add(&["--interactive", "--tty", "--env", &format!("TERM={kind}")]);
    }
    add(&[&name(order.image, &order.inputs.profile.archive), &Place::text(&place.exe), "build", "--in", "host"]);
    add(&["--profile", &Place::text(order.profile), "--out", &Place::text(&place.out)]);
    if order.inputs.release {
        add(&["--release"]);
    }
    argv.extend(order.more.iter().cloned());
    argv
}
