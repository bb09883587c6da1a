// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a person sees in the terminal: results on stdout, progress, log and failures on stderr.

use crate::messages::{self, Row};
use bootc_exec::{Sink, Status};
use bootc_plan::error::{Code, Fault};
use std::io::Write;

struct Stderr;

impl log::Log for Stderr {
    fn enabled(&self, _: &log::Metadata) -> bool {
        true
    }

    fn log(&self, record: &log::Record) {
        drop(writeln!(std::io::stderr(), "{}", record.args()));
    }

    fn flush(&self) {}
}

/// Log lines go to stderr: warnings always, commands and their output with `verbose`.
pub fn start_logging(verbose: bool) {
    if log::set_logger(&Stderr).is_ok() {
        log::set_max_level(if verbose { log::LevelFilter::Debug } else { log::LevelFilter::Warn });
    }
}

/// Text to stdout; a closed pipe is the reader's wish.
pub fn say(text: &str) {
    drop(writeln!(std::io::stdout(), "{text}"));
}

/// One sentence to stderr.
pub fn complain(sentence: &str) {
    drop(writeln!(std::io::stderr(), "{sentence}"));
}

/// What happened, what to do, the details.
pub fn failure(fault: &Fault) {
    let (sentence, advice) = messages::of(fault);
    drop(writeln!(std::io::stderr(), "{sentence}\n{advice}\n\n[{}] {}", fault.id, fault.details));
    if matches!(fault.code, Code::CommandFailed | Code::Io | Code::Internal) {
        let text = "Log: this output; with `--verbose` it tells every command, and `2>FILE` keeps it";
        drop(writeln!(std::io::stderr(), "{text}"));
    }
}

/// Progress as lines.
pub struct Lines(Vec<Row>);

impl Lines {
    /// With the sentences of the Calamares module.
    pub fn new() -> Self {
        Lines(messages::rows("BOOTC_STATUS"))
    }
}

impl Sink for Lines {
    fn progress(&self, fraction: f64, status: &Status) {
        let row = self.0.iter().find(|row| row.id == status.id);
        let sentence = row.map_or(status.id.clone(), |row| row.sentence.clone());
        let filled = status.args.iter().fold(sentence, |text, (key, value)| text.replace(&format!("{{{key}}}"), value));
        // A tenth of a large image still is seconds.
        drop(writeln!(std::io::stderr(), "{:5.1} % {filled}", fraction * 100.0));
    }
}
