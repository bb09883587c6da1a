// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Errors of carrying out: what went wrong, in which operation, with the tool's own words. Turning them into the id
//! and arguments that a person's sentence is made of is [`ExecError::fault`].

use bootc_plan::error::{Code, Fault};
use std::io;
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
        /// "exit status 1" or "signal 9".
        ending: String,
        /// Last lines of stderr.
        stderr: String,
    },
    /// It took longer than its deadline and was killed.
    #[error("running {command}: no end after {seconds} s, killed{}", tail_suffix(.stderr))]
    Deadline {
        /// Pasteable command, secrets masked.
        command: String,
        /// The deadline.
        seconds: u64,
        /// Last lines of stderr.
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

fn tail_suffix(stderr: &str) -> String {
    if stderr.is_empty() { String::new() } else { format!(":\n{stderr}") }
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
            ExecError::Run(RunError::Failed { command, stderr, .. }) => bootc_plan::explain::explain(stderr)
                .map_or_else(
                    || {
                        Fault::new(Code::CommandFailed, "command-failed", self.to_string())
                            .arg("command", program_of(command))
                    },
                    |cause| cause.fault(self.to_string()),
                ),
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

/// Why, in one line: of a tool the end of its words, without the form in which skopeo logs them.
pub fn last_words(stderr: &str) -> String {
    let last = stderr.lines().last().unwrap_or_default();
    let quoted = last.split_once("level=fatal msg=").map(|(_, message)| message);
    quoted.and_then(|message| serde_json::from_str(message).ok()).unwrap_or_else(|| last.to_owned())
}

/// The word that names a pasteable command to a person; `unshare -m --` and `env` in front of it do not.
fn program_of(command: &str) -> String {
    let mut words = command.split_whitespace();
    let first = words.next().unwrap_or_default();
    let named = match first {
        "unshare" => words.find(|word| !word.starts_with('-')).unwrap_or(first),
        other => other,
    };
    named.rsplit('/').next().unwrap_or(named).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_named_after_the_program_that_matters() {
        for (command, program) in
            [("unshare -m -- bootc install x", "bootc"), ("/usr/sbin/grub-install --x", "grub-install")]
        {
            assert_eq!(program_of(command), program);
        }
    }

    #[test]
    fn skopeos_words_are_told_without_their_form() {
        let logged =
            r#"time="2026-11-26T08:05:12Z" level=fatal msg="Error parsing image name \"docker://r/p:1\": EOF""#;
        assert_eq!(last_words(logged), r#"Error parsing image name "docker://r/p:1": EOF"#);
        assert_eq!(last_words("a line\nskopeo: killed"), "skopeo: killed");
    }

    #[test]
    fn an_unknown_failure_keeps_the_tools_words() {
        let error = ExecError::Run(RunError::Failed {
            command: "frob --all".into(),
            ending: "exit status 3".into(),
            stderr: "frob: the moon is full".into(),
        });
        let fault = error.fault();
        assert_eq!(fault.id, "command-failed");
        assert!(fault.details.contains("the moon is full"), "{}", fault.details);
    }
}
