// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Runners that change nothing: [`Recorder`] for tests, [`DryRun`] for `--dry-run`.

use super::{Ran, Runner, Watch, pasteable};
use crate::error::{Ending, ExecError, RunError};
use crate::files::FileOp;
use bootc_plan::op::Command;
use bootc_plan::secret::Secrets;
use std::io::Write;

/// Remembers every operation as its log line; answers commands from a script.
#[derive(Debug, Default)]
pub struct Recorder {
    /// Lines in order.
    pub lines: Vec<String>,
    /// A command whose line starts with the first string fails with the second as its stderr.
    pub failures: Vec<(String, String)>,
}

impl Runner for Recorder {
    fn command(&mut self, command: &Command, watch: &mut Watch) -> Result<Ran, RunError> {
        let line = pasteable(command, watch.secrets);
        self.lines.push(line.clone());
        match self.failures.iter().find(|(start, _)| line.starts_with(start.as_str())) {
            Some((_, stderr)) => {
                Err(RunError::Failed { command: line, ending: Ending::Status(1), stderr: stderr.clone() })
            }
            None => Ok(Ran::default()),
        }
    }

    fn is_real(&self) -> bool {
        false
    }

    fn file(&mut self, op: &FileOp) -> Result<(), ExecError> {
        self.lines.push(op.to_string());
        Ok(())
    }

    fn task(&mut self, name: &str) -> Result<(), ExecError> {
        self.lines.push(format!("task {name}"));
        Ok(())
    }
}

/// Prints every operation instead of doing it.
pub struct DryRun<W: Write>(pub W);

impl<W: Write> DryRun<W> {
    fn say(&mut self, line: &str) {
        // A closed pipe (`| head`) is the reader's wish, not an error.
        drop(writeln!(self.0, "{line}"));
    }
}

impl<W: Write> Runner for DryRun<W> {
    fn command(&mut self, command: &Command, _watch: &mut Watch) -> Result<Ran, RunError> {
        self.say(&pasteable(command, &Secrets::default()));
        Ok(Ran::default())
    }

    fn is_real(&self) -> bool {
        false
    }

    fn file(&mut self, op: &FileOp) -> Result<(), ExecError> {
        self.say(&op.to_string());
        Ok(())
    }

    fn task(&mut self, name: &str) -> Result<(), ExecError> {
        self.say(&format!("task {name}"));
        Ok(())
    }
}
