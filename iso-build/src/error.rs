// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The errors of the builder and the exit codes they mean: 1 failed, 2 usage or configuration, 3 a requirement is missing.

use std::io::ErrorKind;
use std::path::PathBuf;

use particle_vm::{VmError, chain};

use crate::advice::{self, Cause};

/// Why a command of particle-iso failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The profile cannot be read or is wrong.
    #[error("{file}: {message}", file = .file.display())]
    Profile {
        /// The profile.
        file: PathBuf,
        /// What is wrong, with the nearest known key where a key is unknown.
        message: String,
    },
    /// Something on the command line makes no sense.
    #[error("{0}")]
    Usage(String),
    /// A requirement of the build is missing; nothing was touched.
    #[error("{0}")]
    Missing(String),
    /// The key that is to sign cannot; nothing was touched.
    #[error("--sign-with {key}: {message}")]
    SigningKey {
        /// As it was named.
        key: String,
        /// Why, gpg's own words included.
        message: String,
    },
    /// A file operation failed.
    #[error("{context}: {source}")]
    Io {
        /// Lower-case gerund and object: "reading /etc/os-release".
        context: String,
        /// The system's error.
        source: std::io::Error,
    },
    /// A stage of the build failed.
    #[error("{stage}: {message}")]
    Stage {
        /// The stage's id.
        stage: String,
        /// What went wrong, the tool's own words included.
        message: String,
    },
}

/// How a stage ends that a person has stopped; `advice` knows these words.
pub const STOPPED: &str = "stopped on request";

impl From<VmError> for Error {
    fn from(error: VmError) -> Self {
        match error {
            VmError::MissingTool { .. } => Self::Missing(error.to_string()),
            error => Self::Stage { stage: "virtual machine".to_owned(), message: chain(&error) },
        }
    }
}

impl Error {
    /// A stage, or what comes before all, that a person has stopped.
    #[must_use]
    pub fn stopped(stage: &str) -> Self {
        Self::Stage { stage: stage.to_owned(), message: STOPPED.to_owned() }
    }

    /// The program's exit code for this error.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Profile { .. } | Self::Usage(_) => 2,
            Self::Missing(_) | Self::SigningKey { .. } => 3,
            Self::Io { .. } | Self::Stage { .. } => 1,
        }
    }

    /// Stable name of the cause, for programs.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Profile { .. } => "profile",
            Self::Usage(_) => "usage",
            Self::Missing(_) => "requirement",
            Self::SigningKey { .. } => self.cause().map_or("signing-key", |cause| cause.id),
            Self::Io { .. } => self.cause().map_or("io", |cause| cause.id),
            Self::Stage { .. } => self.cause().map_or("stage", |cause| cause.id),
        }
    }

    /// What to do.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match self {
            Self::Profile { .. } => "correct the profile; `particle-iso schema` prints its format",
            Self::Usage(_) => "look at `particle-iso --help`, or at what is named",
            Self::Missing(_) => "do what stands beside each requirement; nothing was touched",
            Self::SigningKey { .. } => {
                let unknown = "try it with gpg alone: `echo | gpg --local-user KEY --clearsign`";
                self.cause().map_or(unknown, |cause| cause.advice)
            }
            Self::Io { source, .. } if source.kind() == ErrorKind::PermissionDenied => {
                "run it as root or with sudo, or choose another place with --out"
            }
            Self::Io { .. } | Self::Stage { .. } => {
                let unknown =
                    "the log has all that was said before; the next build goes on after the last finished stage";
                self.cause().map_or(unknown, |cause| cause.advice)
            }
        }
    }

    fn cause(&self) -> Option<&'static Cause> {
        advice::of(&self.to_string())
    }
}

/// Adds what was being done to an I/O error.
pub trait Context<T> {
    /// `context` is a lower-case gerund and its object.
    fn context(self, context: impl FnOnce() -> String) -> Result<T, Error>;
}

impl<T, E: Into<std::io::Error>> Context<T> for Result<T, E> {
    fn context(self, context: impl FnOnce() -> String) -> Result<T, Error> {
        self.map_err(|source| Error::Io { context: context(), source: source.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_here_is_a_requirement() {
        let missing = Error::from(VmError::MissingTool { program: "xorriso", package: "xorriso" });
        let told = missing.to_string();
        assert_eq!((missing.exit_code(), told.as_str()), (3, "xorriso is missing: install the Debian package xorriso"));
        assert_eq!(Error::from(VmError::NoEntry { word: None }).exit_code(), 1);
    }
}
