// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso plan`: the stages of a build, printed. What it prints is what `build` executes; with `--in podman`
//! that is the container, in which the plan without it is executed.

use std::process::ExitCode;

use super::{Context, container, print_plan};
use crate::cli::PlanArgs;
use crate::error::Error;
use crate::stages;

pub fn run(args: &PlanArgs) -> Result<ExitCode, Error> {
    let mut context = Context::read(&args.common)?;
    context.sign(&args.sign, &args.at)?;
    let inputs = context.inputs(args.release)?;
    let stages = match container::image(&context, &args.at)? {
        None => stages::all(&inputs),
        Some(image) => container::stages(&context, &inputs, &image, &[])?,
    };
    print_plan(&stages, args.format)
}
