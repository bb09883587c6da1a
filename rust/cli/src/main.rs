// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `bootc-job`: the very job that the Calamares module does, from a terminal, for maintainers and tests.
//!
//! Exit status: 0 done, 1 failed while working, 2 wrong usage or configuration, 3 a requirement is missing (nothing
//! was touched).

mod args;
mod commands;
mod input;
mod messages;
mod output;

use args::{Action, Cli};
use bootc_plan::error::{Code, Fault};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    output::start_logging(cli.verbose);
    let done = match &cli.action {
        Action::Plan(args) => commands::plan(args),
        Action::Check(args) => commands::check(args),
        Action::Apply(args) => commands::apply(args),
        Action::Chooser(args) => commands::chooser(args),
        Action::Explain(args) => commands::explain(args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            output::failure(&fault);
            ExitCode::from(status(&fault))
        }
    }
}

fn status(fault: &Fault) -> u8 {
    match fault.code {
        Code::BadConfig | Code::BadRequest => 2,
        Code::MissingRequirement | Code::Refused => 3,
        Code::CommandFailed | Code::Io | Code::Stopped | Code::Internal => 1,
    }
}
