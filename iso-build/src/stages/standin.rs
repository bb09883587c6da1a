// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The stand-in for bootc, compiled in the build root. Demonstration only: a release profile is refused before.

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};

use super::{Inputs, inside};
use crate::place::Place;
use crate::stage::{Stage, files, result_of};

pub fn stage(inputs: &Inputs) -> Stage {
    let dir = inputs.place.src.join("tests/standin-bootc");
    let manifest = Place::text(&dir.join("Cargo.toml"));
    let source = format!("{}:/src:ro", Place::text(&dir));
    let options = [
        "--layer",
        "{standin.work}",
        "--bind",
        &source,
        "--bind",
        "{cargo-home}:/cargo",
        "--bind",
        "{target}/standin:/target",
        "--env",
        "CARGO_HOME=/cargo",
        "--env",
        "CARGO_TARGET_DIR=/target",
        "--chdir",
        "/src",
    ];
    let build =
        inside(inputs.place, "{buildroot}", &options, &["cargo", "build", "--release", "--locked", "--offline"]);
    let ops = vec![
        Op::Command(Command::new(["{cargo}", "fetch", "--locked", "--manifest-path", &manifest]).deadline(1200)),
        Op::mkdir("{standin.new}", 0o755),
        Op::mkdir("{target}/standin", 0o755),
        Op::Command(build.deadline(3600)),
        Op::Copy { from: "{target}/standin/release/bootc".into(), to: "{standin.new}/bootc".into() },
    ];
    let sources = files(["Cargo.toml", "Cargo.lock", "src"].map(|member| dir.join(member)));
    Stage::kept(Step::new("standin", "Stand-in for bootc", 90, ops), vec![result_of("buildroot"), sources])
}
