// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso buildroot`: makes the build root of a suite when the cache has none, and runs a command in it.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::cli::BuildrootArgs;
use crate::error::{Context as _, Error};
use crate::events::Show;
use crate::place::Place;
use crate::profile::Archive;
use crate::run::{self, Cache, Options, logging};
use crate::stages;

pub fn run(args: &BuildrootArgs, show: Show) -> Result<ExitCode, Error> {
    let place = Place::find(args.out.as_deref())?;
    let archive = Archive::debian(&args.suite);
    let Some(stage) = stages::buildroot(&archive) else {
        return Err(Error::Usage(format!("--suite {}: no package list for its build root", args.suite)));
    };
    crate::check::require(&crate::check::for_root(&place.out))?;
    logging::without_file(show);
    let stages = [stage];
    let rebuild = if args.refresh { vec!["buildroot".to_owned()] } else { Vec::new() };
    run::run(&stages, &place, &Options { rebuild, jobs: 1, show })?;
    let cache = Cache::new(&place, &stages)?;
    let root = cache.result("buildroot");
    let scratch = tempfile::Builder::new()
        .prefix("buildroot-")
        .tempdir_in(place.work())
        .context(|| format!("making a directory in {}", place.work().display()))?;
    let target = cache.target().join(&args.suite);
    fs::create_dir_all(&target).context(|| format!("making {}", target.display()))?;
    let status =
        command(args, &place, &root, scratch.path(), &target).status().context(|| "running unshare".to_owned())?;
    // A command that a signal ended has no code.
    Ok(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}

/// The root itself stays as it is: changes go to `scratch`, which goes away. What cargo compiles stays in `target`.
fn command(args: &BuildrootArgs, place: &Place, root: &Path, scratch: &Path, target: &Path) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--mount", "--pid", "--fork", "--kill-child", "--"]).arg(&place.exe).arg("enter");
    command.arg("--root").arg(root).arg("--layer").arg(scratch);
    let mode = if args.read_only { ":ro" } else { "" };
    command.arg("--bind").arg(format!("{}:/src{mode}", place.src.display()));
    command.arg("--bind").arg(format!("{}:/cargo", Place::cargo_home()));
    command.arg("--bind").arg(format!("{}:/target", target.display()));
    command.args([
        "--env",
        "CARGO_HOME=/cargo",
        "--env",
        "CARGO_TARGET_DIR=/target",
        "--env",
        "CARGO_NET_OFFLINE=true",
        "--chdir",
        "/src",
        "--",
    ]);
    if args.argv.is_empty() {
        command.arg("bash").arg("-l")
    } else {
        command.args(&args.argv)
    };
    command
}
