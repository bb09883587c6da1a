// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! For tests of what a failure or a sudden death leaves behind: lets a real run go wrong at a chosen operation. Only in debug
//! builds, so that no program that people get can do it.

use super::{Ran, Real, Runner, Watch, pasteable};
use crate::error::{Ending, ExecError, RunError};
use crate::files::FileOp;
use bootc_plan::op::Command;
use rustix::process::{Signal, getpid, kill_process};
use std::str::FromStr;
use std::time::Duration;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The operation fails instead of being done.
    Error,
    /// This process is killed instead.
    Kill,
    /// This process is killed shortly after the operation began.
    KillDuring,
}

/// `KIND:NUMBER`, such as `kill:12`: at the operation of that number, counted from 1.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    kind: Kind,
    at: usize,
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` must be error:N, kill:N or kill-during:N");
        let (kind, at) = text.split_once(':').ok_or_else(wrong)?;
        let kind = match kind {
            "error" => Kind::Error,
            "kill" => Kind::Kill,
            "kill-during" => Kind::KillDuring,
            _ => return Err(wrong()),
        };
        Ok(Fault { kind, at: at.parse().map_err(|_| wrong())? })
    }
}

/// Does everything for real up to the fault.
pub struct Faulty {
    fault: Fault,
    done: usize,
}

/// Long enough for a program to start, short enough to hit most before they end.
const SHORTLY: Duration = Duration::from_millis(15);

impl Faulty {
    /// With one fault ahead.
    pub fn new(fault: Fault) -> Self {
        Faulty { fault, done: 0 }
    }

    /// Counts an operation; whether it must fail.
    fn comes(&mut self, what: &str) -> bool {
        self.done += 1;
        if self.done != self.fault.at {
            return false;
        }
        log::warn!("fault at operation {}: {what}", self.done);
        match self.fault.kind {
            Kind::Error => return true,
            Kind::Kill => die(),
            Kind::KillDuring => drop(std::thread::spawn(|| {
                std::thread::sleep(SHORTLY);
                die();
            })),
        }
        false
    }
}

fn injected() -> ExecError {
    ExecError::io("injecting a fault")(std::io::ErrorKind::Other.into())
}

fn die() {
    kill_process(getpid(), Signal::KILL).expect("killing this process");
}

impl Runner for Faulty {
    fn command(&mut self, command: &Command, watch: &mut Watch) -> Result<Ran, RunError> {
        if self.comes(&pasteable(command, watch.secrets)) {
            let (command, stderr) = (pasteable(command, watch.secrets), "a fault was injected".into());
            return Err(RunError::Failed { command, ending: Ending::Status(1), stderr });
        }
        Real.command(command, watch)
    }

    fn is_real(&self) -> bool {
        true
    }

    fn file(&mut self, op: &FileOp) -> Result<(), ExecError> {
        if self.comes(&op.to_string()) { Err(injected()) } else { Real.file(op) }
    }

    fn task(&mut self, name: &str) -> Result<(), ExecError> {
        if self.comes(&format!("task {name}")) { Err(injected()) } else { Real.task(name) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read() {
        assert!("kill:3".parse::<Fault>().is_ok_and(|fault| fault.at == 3 && fault.kind == Kind::Kill));
        for wrong in ["kill", "kill:x", "hang:1", ""] {
            assert!(wrong.parse::<Fault>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_the_chosen_operation_fails() {
        let dir = tempfile::tempdir().unwrap();
        let mut faulty = Faulty::new("error:2".parse().unwrap());
        let mkdir = |name: &str| {
            FileOp::from_op(&bootc_plan::Op::<()>::mkdir(dir.path().join(name).display().to_string(), 0o755))
        };
        for (name, succeeds) in [("a", true), ("b", false), ("c", true)] {
            assert_eq!(faulty.file(&mkdir(name).unwrap()).is_ok(), succeeds, "{name}");
            assert_eq!(dir.path().join(name).exists(), succeeds, "{name}");
        }
    }
}
