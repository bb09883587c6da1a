// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The Calamares module as a Debian package, compiled in the build root from this source tree.

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};

use super::{Inputs, inside};
use crate::place::Place;
use crate::stage::{Stage, files, result_of};
use crate::tasks::IsoTask;

/// What the package is made of. iso-build belongs to the workspace, whose manifest cargo reads as a whole.
const MEMBERS: [&str; 11] = [
    "CMakeLists.txt",
    "Cargo.lock",
    "Cargo.toml",
    "cmake",
    "cpp",
    "debian",
    "iso-build",
    "module-config",
    "rust",
    "rustfmt.toml",
    "tests",
];

/// What of it the module's package depends on.
const SOURCES: [&str; 8] =
    ["CMakeLists.txt", "Cargo.lock", "Cargo.toml", "cmake", "cpp", "debian", "module-config", "rust"];

pub fn stage(inputs: &Inputs) -> Stage {
    let src = Place::text(&inputs.place.src);
    let fetch = ["{cargo}", "fetch", "--locked", "--manifest-path", &format!("{src}/Cargo.toml")];
    // The same that `particle-iso buildroot` gives to commands in this suite's root: crates are compiled once.
    let target = format!("{{target}}/{}", inputs.profile.archive.suite);
    let target_bind = format!("{target}:/target");
    let options = [
        "--layer",
        "{module.work}/root",
        "--bind",
        "{module.work}/build:/build",
        "--bind",
        "{cargo-home}:/cargo",
        "--bind",
        &target_bind,
        "--env",
        "CARGO_HOME=/cargo",
        "--env",
        "CARGO_NET_OFFLINE=true",
        "--env",
        "CARGO_TARGET_DIR=/target",
        "--env",
        "DEB_BUILD_OPTIONS=nocheck noautodbgsym",
        "--env",
        "DEB_BUILD_PROFILES=pkg.particleos.module",
        "--chdir",
        "/build/src",
    ];
    // -d: the dependencies are the build root's package list, crates come from the shared cargo directory.
    let argv = ["dpkg-buildpackage", "--build=binary", "--no-sign", "-d"];
    let copy =
        ["find", "{module.work}/build", "-maxdepth", "1", "-name", "calamares-module-bootc_*.deb", "-exec", "cp", "-t"];
    let ops = vec![
        Op::Command(Command::new(fetch).deadline(1200)),
        Op::mkdir("{module.new}", 0o755),
        Op::mkdir(&target, 0o755),
        Op::Task {
            task: IsoTask::CopySource {
                from: src.clone(),
                members: MEMBERS.map(str::to_owned).into(),
                to: "{module.work}/build/src".to_owned(),
            },
        },
        Op::Command(inside(inputs.place, "{buildroot}", &options, &argv).deadline(3600)),
        Op::Command(Command::new(copy.into_iter().chain(["{module.new}", "{}", "+"]))),
    ];
    let sources = files(SOURCES.map(|member| inputs.place.src.join(member)));
    Stage::kept(Step::new("module", "Calamares module", 90, ops), vec![result_of("buildroot"), sources])
}
