// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso plan`: the stages of a build, printed. What it prints is what `build` executes; with `--in podman`
//! that is the container, in which the plan without it is executed.

use std::io::Write;
use std::process::ExitCode;

use super::{Context, container};
use crate::cli::{Format, PlanArgs};
use crate::error::{Context as _, Error};
use crate::{print, stage, stages};

pub fn run(args: &PlanArgs) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let inputs = context.inputs(args.release)?;
    let stages = match container::image(&context, &args.at)? {
        None => stages::all(&inputs),
        Some(image) => container::stages(&context, &inputs, &image, &[])?,
    };
    let printed = match args.format {
        Format::Json => serde_json::to_string_pretty(&stage::plan(&stages)).expect("a plan is plain data") + "\n",
        Format::Text => print::text(&stages),
    };
    match std::io::stdout().write_all(printed.as_bytes()) {
        // The reader has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        result => result.map(|()| ExitCode::SUCCESS).context(|| "printing the plan".to_owned()),
    }
}
