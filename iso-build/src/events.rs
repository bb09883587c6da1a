// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a build tells programs: with `--events json` one object a line on standard output. These types are the format, and
//! `particle-iso schema events` prints it. What people are shown is `run::bars`.

use std::io::Write;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::print;
use crate::stage::Stage;

/// Raised when a field changes its meaning or goes away; new events and fields do not raise it.
pub const VERSION: u32 = 1;

/// One line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// Everything that is needed is there and stages begin.
    BuildStarted {
        /// Version of this format.
        version: u32,
        /// What is built.
        profile: PathBuf,
        /// All stages, in the plan's order; several can run at once.
        stages: Vec<Planned>,
    },
    /// A stage is being made.
    StageStarted {
        /// Its id.
        stage: String,
        /// Seconds that it took the last time, when that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        usual_seconds: Option<f64>,
    },
    /// A stage's result was in the cache.
    StageCached {
        /// Its id.
        stage: String,
    },
    /// A stage is finished.
    StageFinished {
        /// Its id.
        stage: String,
        /// Wall-clock seconds that it took.
        seconds: f64,
    },
    /// A stage has failed or was stopped; an `error` follows.
    StageFailed {
        /// Its id.
        stage: String,
        /// Wall-clock seconds until then.
        seconds: f64,
    },
    /// Something that does not end the build.
    Warning {
        /// The stage in which it happened, if in one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stage: Option<String>,
        /// What.
        message: String,
    },
    /// The end of a build that was not successful, or that could not begin.
    Error {
        /// Stable name of the cause.
        id: String,
        /// The program's exit code.
        exit_code: u8,
        /// What went wrong, tools' own words included.
        cause: String,
        /// What to do.
        advice: String,
    },
    /// The end of a successful build.
    BuildFinished {
        /// The ISO, or the image's OCI layout.
        path: PathBuf,
        /// Size of the ISO, or of the image's layers.
        bytes: u64,
        /// `sha256:` and 64 hexadecimal digits: of the ISO, or of the image's manifest.
        digest: String,
        /// Wall-clock seconds of all together.
        seconds: f64,
    },
}

/// A stage of a build that begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Planned {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub title: String,
}

impl Event {
    /// The beginning of a build.
    pub fn started<'a>(profile: impl Into<PathBuf>, stages: impl IntoIterator<Item = &'a Stage>) -> Self {
        let planned = |stage: &Stage| Planned { id: stage.id().to_owned(), title: stage.step.title.clone() };
        let stages = stages.into_iter().map(planned).collect();
        Self::BuildStarted { version: VERSION, profile: profile.into(), stages }
    }

    /// The end of one that failed.
    pub fn failed(error: &Error) -> Self {
        Self::Error {
            id: error.id().to_owned(),
            exit_code: error.exit_code(),
            cause: error.to_string(),
            advice: error.advice().to_owned(),
        }
    }
}

/// Who hears what of a build.
#[derive(Debug, Clone, Copy, Default)]
pub struct Show {
    /// People see every command.
    pub verbose: bool,
    /// People see errors and the last line alone.
    pub quiet: bool,
    /// Programs get events.
    pub events: bool,
}

impl Show {
    /// Tells programs.
    pub fn tell(self, event: &Event) {
        if self.events {
            let line = serde_json::to_string(event).expect("an event is plain data") + "\n";
            let mut out = std::io::stdout().lock();
            // A reader that is gone has heard enough; the build goes on.
            out.write_all(line.as_bytes()).and_then(|()| out.flush()).ok();
        }
    }

    /// Tells people, unless they want to hear of the end alone.
    pub fn say(self, text: &str) {
        if !self.quiet {
            print::err(text);
        }
    }
}

/// Seconds as they are told: to a tenth.
#[must_use]
pub fn tenths(took: std::time::Duration) -> f64 {
    (took.as_secs_f64() * 10.0).round() / 10.0
}
