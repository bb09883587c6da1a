// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The one way commands are run: argv logged once in pasteable form with secrets masked, stdin from the plan or
//! nothing, a clean environment, a deadline, an own process group, the end of stderr in the error.
//!
//! [`Real`] runs, [`Recorder`] remembers (tests), [`DryRun`] prints. What to run is decided elsewhere.

mod child;
mod double;
#[cfg(debug_assertions)]
pub mod faulty;
mod session;
mod start;

pub use double::{DryRun, Recorder};
pub use session::{Answer, Session, ready};
pub use start::installed;

use crate::error::{ExecError, RunError};
use crate::pace::{Left, Pace};
use crate::{files, retry};
use bootc_plan::op::{Command, Op, Way};
use bootc_plan::secret::Secrets;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

/// PATH of every child: Debian keeps sfdisk, mkfs and grub-install in sbin, which a desktop's PATH lacks.
pub const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// How a command ended and what it said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ran {
    /// Exit status, one of those that mean success.
    pub status: i32,
    /// stdout, at most its last MiB.
    pub stdout: String,
    /// stderr, at most its last 64 KiB.
    pub stderr: String,
}

/// What accompanies a command while it runs.
pub struct Watch<'a> {
    /// For masking, and for the secret that goes to stdin.
    pub secrets: &'a Secrets,
    /// Set by another thread to end the run.
    pub stop: &'a AtomicBool,
    /// Called with the fraction of this command, 0..=1, when its progress can be measured.
    pub fraction: Option<&'a mut dyn FnMut(Measure)>,
    /// Output lines go to the log at debug level instead of info: for probing.
    pub quiet: bool,
    /// The bytes that this process itself has handed to the command, where it does: how far it is.
    pub arrived: Option<&'a AtomicU64>,
}

/// What was measured of a running command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// The bytes that it fetches, after which it works on them.
    Fetch {
        /// Over a network.
        streamed: bool,
    },
    /// The work on what was fetched.
    Work,
}

/// One measurement of a running command.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// What of.
    pub part: Part,
    /// 0..=1 of that.
    pub fraction: f64,
    /// Done and total bytes, when that is what was measured.
    pub bytes: Option<(u64, u64)>,
    /// The time that is left, when it can be told. Whoever measures leaves it empty: the executor knows the pace.
    pub left: Option<Left>,
}

impl Measure {
    /// As many bytes of all.
    pub fn of_bytes(done: u64, total: u64) -> Self {
        let fraction = done as f64 / total.max(1) as f64;
        Measure { part: Part::Whole, fraction, bytes: Some((done, total)), left: None }
    }

    /// With the time that is left, of a command of which `fraction` is done.
    pub fn paced(self, fraction: f64, pace: &mut Pace) -> Self {
        const WHOLE: u64 = 1_000_000_000;
        let left = self.bytes.and_then(|_| pace.left(Instant::now(), (fraction * WHOLE as f64) as u64, WHOLE));
        Measure { left, ..self }
    }

    /// A fraction alone.
    pub fn of_fraction(fraction: f64) -> Self {
        Measure { part: Part::Whole, fraction, bytes: None, left: None }
    }
}

impl<'a> Watch<'a> {
    /// Nobody hears of the progress.
    pub fn new(secrets: &'a Secrets, stop: &'a AtomicBool) -> Self {
        Watch { secrets, stop, fraction: None, quiet: false, arrived: None }
    }

    /// Its output is not for the log's readers.
    pub fn quietly(self) -> Self {
        Watch { quiet: true, ..self }
    }

    /// Tells what was measured.
    fn tell(&mut self, measure: Measure) {
        if let Some(fraction) = &mut self.fraction {
            fraction(measure);
        }
    }

    /// Whether the run has to end.
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Carries out single operations.
pub trait Runner {
    /// Runs a command to its end.
    fn command(&mut self, command: &Command, watch: &mut Watch) -> Result<Ran, RunError>;

    /// Whether operations really happen: tasks that look at results do nothing otherwise.
    fn is_real(&self) -> bool;

    /// A file operation as one line for the log and its effect.
    fn file(&mut self, op: &files::FileOp) -> Result<(), ExecError>;

    /// A typed task is about to run, and does not where this fails; recorded or printed by the doubles.
    fn task(&mut self, name: &str) -> Result<(), ExecError> {
        log::info!("task: {name}");
        Ok(())
    }
}

/// Runs for real.
#[derive(Debug, Default)]
pub struct Real;

impl Runner for Real {
    fn command(&mut self, command: &Command, watch: &mut Watch) -> Result<Ran, RunError> {
        retry::run(command, watch, &mut |watch| child::run(command, watch))
    }

    fn is_real(&self) -> bool {
        true
    }

    fn file(&mut self, op: &files::FileOp) -> Result<(), ExecError> {
        log::info!("{op}");
        op.apply()
    }
}

/// Runs a command for its output alone: no progress, no stop, quiet in the log. For probing.
pub fn output(argv: &[&str], deadline_s: u64) -> Result<Ran, RunError> {
    quietly(&Command::new(argv.iter().copied()).deadline(deadline_s), &AtomicBool::new(false))
}

/// The same for a command of a plan's making, with its attempts, until `stop` is set.
pub fn quietly(command: &Command, stop: &AtomicBool) -> Result<Ran, RunError> {
    let secrets = Secrets::default();
    let mut watch = Watch::new(&secrets, stop).quietly();
    retry::run(command, &mut watch, &mut |watch| child::run(command, watch))
}

/// The command as a person could paste it into a shell.
pub fn pasteable(command: &Command, secrets: &Secrets) -> String {
    let env = command.env.iter().map(|(k, v)| format!("{k}={}", quote(v)));
    let argv = command.argv.iter().map(|word| quote(word));
    secrets.mask(&env.chain(argv).collect::<Vec<_>>().join(" "))
}

/// A word quoted for a POSIX shell, only where it must be.
pub fn quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,{}".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.into() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

/// One line for any operation, and one for each of several ways: what dry runs print and logs say.
pub fn describe<T: serde::Serialize>(op: &Op<T>) -> String {
    match op {
        Op::Command(command) => pasteable(command, &Secrets::default()),
        Op::Task { task } => format!("task {}", serde_json::to_string(task).unwrap_or_default()),
        Op::FirstOf { ways, .. } => {
            let way = |way: &Way<T>| {
                let ops: Vec<String> = way.ops.iter().map(|op| format!("\n      {}", describe(op))).collect();
                format!("\n    {}:{}", way.name, ops.concat())
            };
            format!("the first of these that succeeds:{}", ways.iter().map(way).collect::<String>())
        }
        other => files::FileOp::from_op(other).map(|file| file.to_string()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::secret::Secret;

    #[test]
    fn commands_can_be_pasted_and_hide_secrets() {
        let mut secrets = Secrets::default();
        secrets.insert("x".into(), Secret::new("s3cret".into()));
        let command = Command::new(["echo", "it's", "a b", "", "s3cret"]).env("A", "1 2");
        assert_eq!(pasteable(&command, &secrets), r"A='1 2' echo 'it'\''s' 'a b' '' ********");
    }
}
