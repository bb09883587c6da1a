// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What can go wrong around a virtual machine. Each error says what was being done and shows the machine's last words,
//! because a VM test that only says "timeout" has to be run again to be understood.

use std::{error::Error, io, process::Output, time::Duration};

/// An error of the harness.
#[derive(Debug, thiserror::Error)]
pub enum VmError {
    /// A file, socket or process operation failed.
    #[error("{context}")]
    Io {
        /// What was being done, in lower-case gerund form.
        context: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A program that the harness needs is not installed.
    #[error("{program} is missing: install the Debian package {package}")]
    MissingTool {
        /// Name of the program.
        program: &'static str,
        /// Package that has it in Debian.
        package: &'static str,
    },
    /// A helper program ran and failed.
    #[error("running {program}: {status}: {stderr}")]
    Tool {
        /// Name of the program.
        program: String,
        /// Its exit status in words.
        status: String,
        /// The end of what it wrote on stderr.
        stderr: String,
    },
    /// QEMU's monitor answered with an error or something unreadable.
    #[error("asking QEMU for {command}: {answer}")]
    Monitor {
        /// The QMP command.
        command: String,
        /// What came back.
        answer: String,
    },
    /// The awaited thing did not happen.
    #[error("waiting for {what}: not seen within {} s; last seen:\n{tail}", waited.as_secs())]
    Timeout {
        /// The named condition.
        what: String,
        /// How long was waited.
        waited: Duration,
        /// The end of the serial log, or what the screen showed.
        tail: String,
    },
    /// The machine, or the session, ended while something was still expected from it.
    #[error("the machine ended while waiting for {what}; last seen:\n{tail}")]
    Ended {
        /// The named condition.
        what: String,
        /// The end of the serial log or of QEMU's stderr.
        tail: String,
    },
    /// The kernel in the machine panicked, or its disk or a processor's timer answers no more; nothing more comes from it.
    #[error("the machine gave up while waiting for {what}: {why}; last seen:\n{tail}")]
    GaveUp {
        /// The named condition.
        what: String,
        /// The kernel's line that says why.
        why: String,
        /// The end of what it said.
        tail: String,
    },
    /// The medium's boot menu starts nothing of that kind.
    #[error("the ISO's grub.cfg has no entry with {}", word.as_deref().unwrap_or("kernel and initramfs"))]
    NoEntry {
        /// The word that was looked for on kernel command lines; none when any entry would do.
        word: Option<String>,
    },
    /// A text holds a character that the US keyboard map cannot type.
    #[error("cannot type {0:?} on a US keyboard")]
    Untypeable(String),
}

impl VmError {
    /// Adapter for `map_err`: attaches what was being done to an I/O error.
    pub fn io(context: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let context = context.into();
        move |source| Self::Io { context, source }
    }

    /// What a program that failed has left.
    pub fn tool(program: impl Into<String>, output: &Output) -> Self {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        Self::Tool { program: program.into(), status: output.status.to_string(), stderr }
    }
}

/// The whole chain of causes on one line, outermost first.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
