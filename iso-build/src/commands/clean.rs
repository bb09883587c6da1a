// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso clean`: removes work files, logs and what killed builds have left in the cache; with `--all` the whole cache
//! and the ISO, too. Only what builds made.

use std::process::ExitCode;

use super::Context;
use crate::cli::CleanArgs;
use crate::error::Error;
use crate::events::Show;
use crate::medium;
use crate::run::{cache, leftovers};

pub fn run(args: &CleanArgs, show: Show) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let place = &context.place;
    let stages = leftovers::Stages::of(place)?;
    if !stages.busy.is_empty() {
        let names = stages.busy.join(", ");
        return Err(Error::Missing(format!(
            "another particle-iso makes {names} in {}: wait for it or stop it, then clean",
            place.out.display()
        )));
    }
    stages.sweep()?;
    let mut paths = vec![place.work(), place.logs()];
    if args.all {
        paths.push(place.cache());
        let told = [&context.profile.medium.file, medium::MANIFEST, medium::SBOM, medium::SUMS];
        paths.extend(told.map(|name| place.out.join(name)));
    }
    for path in paths.iter().filter(|path| path.exists()) {
        cache::remove(path)?;
        show.say(&format!("removed {}", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}
