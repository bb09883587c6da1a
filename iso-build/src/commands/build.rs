// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso build`: check, then every stage, then the report.

use std::process::ExitCode;
use std::time::Instant;

use super::Context;
use crate::check;
use crate::cli::BuildArgs;
use crate::error::{Context as _, Error};
use crate::run::{self, Options, logging};
use crate::stages;

/// Stages that run at once: downloading and unpacking leave one processor idle, more than two only wait for the disk.
const JOBS: usize = 2;

pub fn run(args: &BuildArgs, verbose: bool) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let stages = stages::all(&context.inputs(args.release)?);
    check::require(&check::findings(&context))?;
    let log = context.place.logs().join("build.log");
    logging::init(Some(&log), verbose)?;
    let started = Instant::now();
    let options = Options { rebuild: args.rebuild.clone(), jobs: JOBS };
    let mut report = run::run(&stages, &context.place, &options).inspect_err(|_| {
        eprintln!("The whole log: {}", log.display());
    })?;
    report.seconds = (started.elapsed().as_secs_f64() * 10.0).round() / 10.0;
    let iso = context.place.out.join(&context.profile.medium.file);
    report.bytes = std::fs::metadata(&iso).map(|meta| meta.len()).ok();
    let timing = context.place.logs().join("timing.json");
    let json = serde_json::to_string_pretty(&report).expect("a report is plain data");
    std::fs::write(&timing, json + "\n").context(|| format!("writing {}", timing.display()))?;
    eprint!("\n{report}");
    eprintln!("\n{} ({} MB)", iso.display(), report.bytes.unwrap_or(0) / 1_000_000);
    Ok(ExitCode::SUCCESS)
}
