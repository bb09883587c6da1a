// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Profile in, stages out. One file a stage; no I/O here: what a stage needs to know of the machine is in [Inputs].

mod additions;
pub mod archive;
mod base;
mod boot;
pub mod bootc_conf;
mod buildroot;
pub(crate) mod calamares;
pub(crate) mod distribution;
mod iso;
mod layer;
mod module;
mod modules;
mod papers;
pub(crate) mod rootfs;
mod slim;
pub mod sources;
mod standin;

pub use base::is_on_medium;
pub use buildroot::buildroot;
pub(crate) use buildroot::{compiles, of_suite};

use bootc_plan::op::Command;

use crate::image::{self, Choices};
use crate::place::Place;
use crate::profile::image::ImageProfile;
use crate::profile::{Bootc, Module, Profile};
use crate::sign::Signer;
use crate::stage::Stage;

/// What the stages are made of.
#[derive(Debug, Clone)]
pub struct Inputs<'a> {
    /// The profile.
    pub profile: &'a Profile,
    /// Profile of the image that is put on the medium, when there is one.
    pub image: Option<&'a ImageProfile>,
    /// Where things lie.
    pub place: &'a Place,
    /// Compress for release.
    pub release: bool,
    /// SOURCE_DATE_EPOCH, when the person set it.
    pub epoch: Option<u64>,
    /// Who signs the checksums, when somebody does.
    pub signer: Option<&'a Signer>,
}

/// 2026-01-01, for a medium without an image and without SOURCE_DATE_EPOCH.
const EPOCH: u64 = 1_767_225_600;

impl Inputs<'_> {
    /// The time stamp of everything that a build makes: never the clock's, so that another day makes the same bytes.
    #[must_use]
    pub fn epoch(&self) -> u64 {
        self.epoch.or(self.image.map(|image| image.epoch)).unwrap_or(EPOCH)
    }
}

/// All stages of a build, each after those it needs.
pub fn all(inputs: &Inputs) -> Vec<Stage> {
    let profile = inputs.profile;
    let mut stages = Vec::new();
    if has_buildroot(profile) {
        stages.extend(buildroot(&profile.archive));
    }
    if profile.module == Module::Source {
        stages.push(module::stage(inputs));
    }
    if profile.bootc == Bootc::Standin {
        stages.push(standin::stage(inputs));
    }
    stages.push(rootfs::stage(inputs));
    stages.push(base::initrd(inputs));
    stages.extend(modules::stage(inputs));
    stages.push(base::squashfs(inputs));
    if let Some(image) = inputs.image {
        let choices = Choices { epoch: inputs.epoch(), ..Choices::of(image) };
        stages.extend(image::stages(image, inputs.place, &choices));
    }
    stages.push(layer::stage(inputs));
    stages.push(boot::stage(inputs));
    stages.push(iso::stage(inputs, &stages));
    stages
}

/// Whether something is compiled for the medium, at least the branding's translations.
fn has_buildroot(profile: &Profile) -> bool {
    let compiled = profile.module != Module::None || profile.bootc == Bootc::Standin;
    compiled && buildroot::packages(&profile.archive.suite).is_some()
}

/// A command with the profile's time stamp, so that the same input makes the same bytes.
fn dated(command: Command, inputs: &Inputs) -> Command {
    command.env("SOURCE_DATE_EPOCH", &inputs.epoch().to_string())
}

/// The same for what keeps local time: FAT and ISO 9660.
fn dated_in_utc(command: Command, inputs: &Inputs) -> Command {
    dated(command, inputs).env("TZ", "UTC0")
}

/// A command inside a root: `unshare` gives the namespaces, `particle-iso enter` mounts and changes root.
/// Everything that it starts and mounts ends with it.
fn inside(place: &Place, root: &str, options: &[&str], argv: &[&str]) -> Command {
    let exe = Place::text(&place.exe);
    let mut words = vec!["unshare", "--mount", "--pid", "--fork", "--kill-child", "--", &exe, "enter", "--root", root];
    words.extend(options);
    words.push("--");
    words.extend(argv);
    Command::new(words)
}
