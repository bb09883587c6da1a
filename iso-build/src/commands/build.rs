// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso build`: check, then every stage, then the report.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::Instant;

use super::{Context, container};
use crate::check;
use crate::cli::BuildArgs;
use crate::error::{Context as _, Error};
use crate::events::{Event, Show, tenths};
use crate::run::{self, Options, logging};
use crate::{medium, print, stages};

pub fn run(args: &BuildArgs, show: Show) -> Result<ExitCode, Error> {
    let mut context = Context::read(&args.common)?;
    context.sign(&args.sign, &args.at)?;
    if let Some(image) = container::image(&context, &args.at)? {
        return container::run(&context, &image, args, show);
    }
    // The first process of a container has to ask for signals before it gets any.
    let stop = bootc_exec::stop::on_signals().context(|| "asking for signals".to_owned())?;
    let stages = stages::all(&context.inputs(args.release)?);
    check::require(&check::findings(&context))?;
    let tried = context.signer.as_ref().map(|signer| {
        show.say(&format!("The checksums are signed with {}; gpg may ask for its passphrase.", signer.fingerprint()));
        signer.try_out(&stop)
    });
    if stop.load(Ordering::Relaxed) {
        return Err(Error::stopped("check"));
    }
    tried.transpose()?;
    let log = logging::to(&context.place.logs().join("build.log"), show)?;
    let started = Instant::now();
    show.tell(&Event::started(&context.file, &stages));
    let options = Options { rebuild: args.rebuild.clone(), jobs: args.jobs.into(), show };
    let mut report = run::run(&stages, &context.place, &options).inspect_err(|_| {
        print::err(&format!("The whole log: {}", log.display()));
    })?;
    report.seconds = tenths(started.elapsed());
    let iso = context.place.out.join(&context.profile.medium.file);
    report.bytes = fs::metadata(&iso).map(|meta| meta.len()).ok();
    let timing = context.place.logs().join("timing.json");
    let json = serde_json::to_string_pretty(&report).expect("a report is plain data");
    fs::write(&timing, json + "\n").context(|| format!("writing {}", timing.display()))?;
    show.say(&format!("\n{report}"));
    let (bytes, seconds) = (report.bytes.unwrap_or(0), report.seconds);
    print::err(&format!("{} ({} MB)", iso.display(), bytes / 1_000_000));
    let digest = digest(&context.place.out.join(medium::SUMS), &context.profile.medium.file)?;
    show.tell(&Event::BuildFinished { path: iso, bytes, digest, seconds });
    Ok(ExitCode::SUCCESS)
}

/// The ISO's digest: the last stage has written it down.
fn digest(sums: &Path, file: &str) -> Result<String, Error> {
    let list = fs::read_to_string(sums).context(|| format!("reading {}", sums.display()))?;
    let sum = list.lines().filter_map(|line| line.split_once("  ")).find(|(_, name)| *name == file);
    Ok(format!("sha256:{}", sum.map_or("", |(sum, _)| sum)))
}
