// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Errors of carrying out: what went wrong, in which operation, with the tool's own words. Turning them into the id
//! and arguments that a person's sentence is made of is [`ExecError::fault`].

use bootc_plan::error::{Code, Fault};
use bootc_plan::explain::{self, program_of};
use signal_hook::low_level::signal_name;
use std::{fmt, io};
use thiserror::Error;

/// A command that could not be run or did not succeed.
#[derive(Debug, Error)]
pub enum RunError {
    /// The program does not exist on this system.
    #[error("running {program}: the program is not installed")]
    NotFound {
        /// Program as in argv.
        program: String,
    },
    /// The system refused to start it or to talk to it.
    #[error("running {command}: {source}")]
    Spawn {
        /// Pasteable command, secrets masked.
        command: String,
        /// The system's reason.
        source: io::Error,
    },
    /// It ended with a status that does not mean success.
    #[error("running {command}: {ending}{}", tail_suffix(.stderr))]
    Failed {
        /// Pasteable command, secrets masked.
        command: String,
        /// How it ended.
        ending: Ending,
        /// What it said, secrets masked: stderr, or stdout where stderr is silent. Only its end is shown.
        stderr: String,
    },
    /// It took longer than its deadline and was killed.
    #[error("running {command}: no end after {seconds} s, killed{}", tail_suffix(.stderr))]
    Deadline {
        /// Pasteable command, secrets masked.
        command: String,
        /// The deadline.
        seconds: u64,
        /// What it said on stderr, secrets masked. Only its end is shown.
        stderr: String,
    },
    /// It made no progress for too long and was killed.
    #[error("running {command}: no progress for {seconds} s, killed")]
    Stalled {
        /// Pasteable command, secrets masked.
        command: String,
        /// How long.
        seconds: u64,
    },
    /// The person or the host program asked to stop.
    #[error("running {command}: stopped on request")]
    Stopped {
        /// Pasteable command, secrets masked.
        command: String,
    },
}

/// How a command ended that did not succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// By itself.
    Status(i32),
    /// By a signal.
    Signal(i32),
    /// It refused what it was asked, by this name.
    Refused(String),
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Ending::Status(status) => write!(f, "exit status {status}"),
            Ending::Signal(signal) => write!(f, "killed by signal {signal}"),
            Ending::Refused(request) => write!(f, "{request} was refused"),
        }
    }
}

/// Lines of a tool's words that a person is shown.
const SHOWN: usize = 12;

fn tail_suffix(stderr: &str) -> String {
    let tail = explain::tail(stderr, SHOWN);
    if tail.is_empty() { String::new() } else { format!(":\n{tail}") }
}

/// Any failure of executing a plan.
#[derive(Debug, Error)]
pub enum ExecError {
    /// A command failed.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A file operation failed; `what` is a gerund with its object.
    #[error("{what}: {source}")]
    Io {
        /// Such as "writing /etc/fstab".
        what: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A check of ours said no; it carries the id and arguments itself.
    #[error("{}", .0.details)]
    Fault(Fault),
}

impl ExecError {
    /// An I/O error with its context: a lower-case gerund and its object.
    pub fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> ExecError {
        let what = what.into();
        move |source| ExecError::Io { what, source }
    }

    /// Whether it is what was asked for.
    pub fn is_stop(&self) -> bool {
        matches!(self, ExecError::Run(RunError::Stopped { .. }))
    }

    /// The error as id, arguments and details.
    pub fn fault(&self) -> Fault {
        match self {
            ExecError::Fault(fault) => fault.clone(),
            ExecError::Run(RunError::NotFound { program }) => {
                Fault::new(Code::MissingRequirement, "tool-missing", self.to_string()).arg("tool", program)
            }
            ExecError::Run(RunError::Stopped { .. }) => Fault::new(Code::Stopped, "stopped", self.to_string()),
            ExecError::Run(RunError::Stalled { .. }) => {
                Fault::new(Code::CommandFailed, "registry-timeout", self.to_string())
            }
            ExecError::Run(RunError::Deadline { command, seconds, .. }) => {
                Fault::new(Code::CommandFailed, "command-deadline", self.to_string())
                    .arg("command", program_of(command))
                    .arg("seconds", seconds)
            }
            ExecError::Run(RunError::Failed { command, stderr, ending }) => {
                if let Some(cause) = explain::explain(command, stderr) {
                    return cause.fault(self.to_string());
                }
                let killed = signal_of(command, ending).and_then(signal_name).map(|name| (program_of(command), name));
                match killed.or_else(|| killed_below(stderr)) {
                    Some((program, signal)) => Fault::new(Code::CommandFailed, "command-killed", self.to_string())
                        .arg("command", program)
                        .arg("signal", signal),
                    None => Fault::new(Code::CommandFailed, "command-failed", self.to_string())
                        .arg("command", program_of(command)),
                }
            }
            ExecError::Run(RunError::Spawn { command, .. }) => {
                Fault::new(Code::CommandFailed, "command-failed", self.to_string()).arg("command", program_of(command))
            }
            ExecError::Io { what, source } if source.kind() == io::ErrorKind::StorageFull => {
                Fault::new(Code::Io, "disk-full", self.to_string()).arg("what", what)
            }
            ExecError::Io { what, .. } => Fault::new(Code::Io, "io-failed", self.to_string()).arg("what", what),
        }
    }
}

/// The signal that ended a command, or what podman ran (podman-run(1), exit status).
fn signal_of(command: &str, ending: &Ending) -> Option<i32> {
    match ending {
        Ending::Signal(signal) => Some(*signal),
        Ending::Status(status @ 129..=159) if program_of(command) == "podman" => Some(status - 128),
        Ending::Status(_) | Ending::Refused(_) => None,
    }
}

/// bootc's words for the end of the skopeo that it runs: the program that takes most memory, where the kernel has to take
/// some back.
fn killed_below(words: &str) -> Option<(&'static str, &'static str)> {
    let last = explain::last(words);
    let (_, signal) = last.split_once("skopeo proxy unexpectedly exited ")?.1.split_once(": signal: ")?;
    let number = signal.split(' ').next()?.parse().ok()?;
    Some(("skopeo", signal_name(number)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(command: &str, signal: Option<i32>, words: &str) -> Fault {
        let ending = signal.map_or(Ending::Status(3), Ending::Signal);
        let run = RunError::Failed { command: command.into(), ending, stderr: words.into() };
        ExecError::Run(run).fault()
    }

    #[test]
    fn an_unknown_failure_keeps_the_tools_last_words() {
        let bar: String = (0..3000).map(|n| format!("\r[=====>    ] {n} MiB/s")).collect();
        let fault = failed("frob --all", None, &format!("frob: the moon is full\n{bar}\n\n"));
        assert_eq!(fault.id, "command-failed");
        assert!(fault.details.ends_with(":\nfrob: the moon is full"), "{}", fault.details);
        let lines: Vec<String> = (0..40).map(|n| format!("line {n}")).collect();
        let details = failed("frob", None, &lines.join("\n")).details;
        assert!(details.ends_with("line 39") && !details.contains("line 27\n"), "{details}");
    }

    #[test]
    fn a_cause_far_above_the_last_lines_is_found() {
        let usage: String = (0..35).map(|n| format!("\t\t[-x size={n}]\n")).collect();
        let words = format!("mkfs.xfs: /dev/vda3 contains a mounted filesystem\nUsage: mkfs.xfs\n{usage}");
        assert_eq!(failed("mkfs.xfs -f /dev/vda3", None, &words).id, "device-busy");
    }

    #[test]
    fn a_signal_is_told_unless_the_words_tell_why() {
        let fault = failed("unshare -m -- bootc install x", Some(9), "Installing image\n");
        assert_eq!(fault.id, "command-killed");
        assert_eq!(fault.args, [("command".into(), "bootc".into()), ("signal".into(), "SIGKILL".into())]);
        // Rust and GLib abort, which is a signal, too.
        assert_eq!(failed("bootc x", Some(6), "memory allocation of 1572864 bytes failed").id, "out-of-memory");
        let run = |command: &str| {
            let (ending, stderr) = (Ending::Status(137), "Installing image\n".into());
            ExecError::Run(RunError::Failed { command: command.into(), ending, stderr }).fault()
        };
        assert_eq!(run("unshare -m -- podman run x").args[1].1, "SIGKILL");
        assert_eq!(run("frob").id, "command-failed");
        let below = "error: Creating importer: other error: skopeo proxy unexpectedly exited during request method \
                     Initialize: signal: 9 (SIGKILL)";
        let fault = failed("bootc x", None, below);
        assert_eq!(fault.args, [("command".into(), "skopeo".into()), ("signal".into(), "SIGKILL".into())]);
    }
}
