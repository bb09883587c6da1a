// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Has a file signed: it goes to gpg's standard input and the signature comes from its standard output, so that a gpg which runs
//! as another person needs no rights to the build's files. Which command it is was planned in `sign`.

use std::fs;

use bootc_exec::{Context, ExecError, Runner, Watch};
use bootc_plan::op::{Command, Stdin};

use super::logging;

/// Carries the task out.
pub fn run(
    command: &Command,
    (from, to): (&str, &str),
    runner: &mut dyn Runner,
    context: &Context,
) -> Result<(), ExecError> {
    let (from, to) = (context.fill(from), context.fill(to));
    let text = fs::read_to_string(&from).map_err(ExecError::io(format!("reading {from}")))?;
    let command = Command { stdin: Some(Stdin::Text(text)), ..command.clone() };
    let mut watch = Watch::new(context.secrets, context.stop).quietly();
    // gpg-agent may ask for a passphrase on the terminal.
    let ran = logging::aside(|| runner.command(&command, &mut watch))?;
    fs::write(&to, ran.stdout).map_err(ExecError::io(format!("writing {to}")))
}
