// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso completions`, `man` and `schema`: what packages install beside the program, made of the same description of
//! options and profiles that the program reads them by.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::{Cli, Kind};
use crate::error::{Context as _, Error};
use crate::{print, schema};

/// Prints the completions.
pub fn completions(shell: Shell) -> Result<ExitCode, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "particle-iso", &mut script);
    let script = String::from_utf8_lossy(&script);
    print::out(&script, "printing the completions").map(|()| ExitCode::SUCCESS)
}

/// Writes `particle-iso.1` and `particle-iso-COMMAND.1`.
pub fn pages(dir: &Path) -> Result<ExitCode, Error> {
    fs::create_dir_all(dir).context(|| format!("making {}", dir.display()))?;
    clap_mangen::generate_to(Cli::command(), dir)
        .context(|| format!("writing the manual pages into {}", dir.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the schema of a format.
pub fn schema(of: Kind) -> Result<ExitCode, Error> {
    let schema = match of {
        Kind::Iso => schema::iso(),
        Kind::Image => schema::image(),
        Kind::Events => schema::events(),
    };
    print::out(&schema::text(&schema), "printing the schema").map(|()| ExitCode::SUCCESS)
}
