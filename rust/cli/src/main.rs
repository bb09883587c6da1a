// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `bootc-job`: the very job that the Calamares module does, from a terminal, for maintainers and tests.
//!
//! Exit status: 0 done, 1 failed while working (`explain`: no known cause; `clean`: something is left), 2 wrong usage or
//! configuration, 3 a requirement is missing (nothing was touched).

mod args;
mod clean;
mod commands;
mod explain;
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
        Action::Plan(args) => commands::plan(args).map(|()| 0),
        Action::Check(args) => commands::check(args).map(|()| 0),
        Action::Apply(args) => commands::apply(args).map(|()| 0),
        Action::Chooser(args) => commands::chooser(args).map(|()| 0),
        Action::Clean(args) => clean::run(args),
        Action::Explain(args) => explain::run(args).map(|known| u8::from(!known)),
    };
    match done {
        Ok(status) => ExitCode::from(status),
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
