// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The image that is installed, made by `particle-iso image` into the cache.

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};

use super::Inputs;
use crate::place::Place;
use crate::stage::{Stage, files};

pub fn stage(inputs: &Inputs) -> Stage {
    let exe = Place::text(&inputs.place.exe);
    let out = Place::text(&inputs.place.out);
    let argv = [&exe, "image", "--profile", &inputs.profile_file, "--out", &out, "--layout", "{payload.new}"];
    let step = Step::new("payload", "Image to install", 120, vec![Op::Command(Command::new(argv).deadline(3600))]);
    Stage::kept(step, vec![files([&inputs.profile_file])])
}
