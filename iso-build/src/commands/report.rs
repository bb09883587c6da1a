// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso report`: what the built ISO spends, and how another one starts.

use std::process::ExitCode;

use particle_vm::Firmware;

use super::Context;
use crate::cli::{Format, ReportArgs};
use crate::error::Error;
use crate::print;
use crate::report::{self, Report};

pub fn run(args: &ReportArgs) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let out = &context.place.out;
    let (medium, iso, size) = match &args.iso {
        Some(iso) => (iso.display().to_string(), iso.clone(), None),
        None => {
            let iso = context.built()?;
            let size = report::size(&iso, &context.place.cache())?;
            (context.profile.medium.file.clone(), iso, Some(size))
        }
    };
    let firmware = if args.bios { Firmware::Bios } else { Firmware::Uefi };
    let boot = args.boot.then(|| report::boot(&iso, &out.join("report"), firmware)).transpose()?;
    let report = Report { medium, size, boot };
    let text = match args.format {
        Format::Json => serde_json::to_string_pretty(&report).expect("a report is plain data") + "\n",
        Format::Text => report::text(&report, args.top),
    };
    print::out(&text, "printing the report").map(|()| ExitCode::SUCCESS)
}
