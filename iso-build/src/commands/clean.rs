// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso clean`: removes work files, logs and what killed builds have left in the cache; with `--all` the whole cache
//! and the ISO with its papers, too. Only what builds made.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use super::profile_file;
use crate::cli::CleanArgs;
use crate::error::{Context as _, Error};
use crate::events::Show;
use crate::place::Place;
use crate::run::{cache, leftovers};
use crate::{medium, profile};

/// What lies beside the ISO.
const PAPERS: [&str; 4] = [medium::MANIFEST, medium::SBOM, medium::SUMS, medium::SIGNATURE];

pub fn run(args: &CleanArgs, show: Show) -> Result<ExitCode, Error> {
    let place = Place::find(args.common.out.as_deref())?;
    let stages = leftovers::Stages::of(&place)?;
    if !stages.busy.is_empty() {
        let names = stages.busy.join(", ");
        return Err(Error::Missing(format!(
            "another particle-iso makes {names} in {}: wait for it or stop it, then clean",
            place.out.display()
        )));
    }
    stages.sweep()?;
    let mut dirs = vec![place.work(), place.logs()];
    if args.all {
        dirs.push(place.cache());
    }
    for dir in dirs.iter().filter(|dir| dir.exists()) {
        cache::remove(dir)?;
        show.say(&format!("removed {}", dir.display()));
    }
    if args.all {
        PAPERS.iter().try_for_each(|name| remove_file(&place.out.join(name), show))?;
        // Last: a profile with a mistake keeps its ISO, whose name nobody knows then, and nothing else.
        let profile = profile::load(&profile_file(&args.common, &place)).inspect_err(|_| {
            show.say("the ISO stays: its name stands in the profile, which is wrong");
        })?;
        remove_file(&place.out.join(&profile.medium.file), show)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A build has written a regular file: what is something else is somebody's own.
fn remove_file(path: &Path, show: Show) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_file() => {
            fs::remove_file(path).context(|| format!("removing {}", path.display()))?;
            show.say(&format!("removed {}", path.display()));
        }
        Ok(_) => show.say(&format!("{} is no regular file: it stays", path.display())),
        Err(_) => {}
    }
    Ok(())
}
