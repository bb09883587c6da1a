// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One function per command.

use std::process::ExitCode;

use crate::cli::{Cli, Command};
use crate::error::Error;

/// Runs one command line and says how the program ends.
#[must_use]
pub fn run(cli: Cli) -> ExitCode {
    match dispatch(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("particle-iso: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

fn dispatch(cli: Cli) -> Result<ExitCode, Error> {
    match cli.command {
        Command::Check(_)
        | Command::Plan(_)
        | Command::Build(_)
        | Command::Boot(_)
        | Command::Clean(_)
        | Command::Buildroot(_)
        | Command::Enter(_) => Err(Error::Usage("this command is not there yet".to_owned())),
    }
}
