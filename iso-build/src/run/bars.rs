// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What is told of a running build: to people by progress bars, one a running stage and one for all (plain lines when nobody
//! watches a terminal), to programs by events.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::IsTerminal;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bootc_exec::{Sink, Status};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::outlook::{Outlook, words};
use super::pace::Pace;
use crate::events::{Event, Show, tenths};
use crate::print;
use crate::stage::Stage;

/// Steps of a bar: the executor reports fractions.
const STEPS: f64 = 1000.0;

/// The bars of a build.
#[derive(Debug)]
pub struct Bars {
    /// Draws the others as long as it is there.
    multi: MultiProgress,
    bars: BTreeMap<String, (ProgressBar, String)>,
    all: ProgressBar,
    outlook: Arc<Outlook>,
    terminal: bool,
    show: Show,
}

/// Progress of one stage.
#[derive(Debug, Clone)]
pub struct StageBar {
    bar: ProgressBar,
    multi: MultiProgress,
    pace: Arc<Mutex<Pace>>,
}

impl Sink for StageBar {
    fn progress(&self, fraction: f64, status: &Status) {
        self.bar.set_position((fraction * STEPS) as u64);
        if let Some(text) = self.pace.lock().expect("nobody panics with it").words(status) {
            self.bar.set_message(text);
        }
    }
}

impl StageBar {
    fn new(bar: ProgressBar, multi: MultiProgress) -> Self {
        Self { bar, multi, pace: Arc::default() }
    }

    /// Leaves the terminal to a program that may ask a person something.
    pub fn aside<T>(&self, ask: impl FnOnce() -> T) -> T {
        if self.multi.is_hidden() {
            return ask();
        }
        // A terminal that cannot be written to shows nothing.
        self.multi.clear().ok();
        self.multi.set_draw_target(ProgressDrawTarget::hidden());
        let told = ask();
        self.multi.set_draw_target(ProgressDrawTarget::stderr());
        told
    }

    /// Shows the last line of what the stage's programs say.
    pub fn line(&self, line: &str) {
        self.bar.set_message(line.trim().chars().take(60).collect::<String>());
    }
}

impl Bars {
    /// One bar a stage, waiting.
    pub fn new(stages: &[Stage], outlook: Outlook, show: Show) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let multi = MultiProgress::new();
        if !terminal || show.quiet {
            multi.set_draw_target(ProgressDrawTarget::hidden());
        }
        let outlook = Arc::new(outlook);
        let bars = stages
            .iter()
            .map(|stage| {
                let bar = multi.add(ProgressBar::new(STEPS as u64));
                bar.set_style(style("{prefix:36} {msg:.dim}"));
                bar.set_prefix(stage.step.title.clone());
                bar.set_message("waits");
                bar.tick();
                (stage.id().to_owned(), (bar, stage.step.title.clone()))
            })
            .collect();
        let all = multi.add(ProgressBar::new_spinner());
        all.set_prefix("All together");
        let told = Arc::clone(&outlook);
        let left = move |_: &ProgressState, to: &mut dyn Write| {
            // A terminal that cannot be written to shows nothing.
            told.left().map(|seconds| write!(to, "{}", words(seconds))).transpose().ok();
        };
        all.set_style(style("{prefix:36} {elapsed:>4} {left:.dim}").with_key("left", left));
        all.enable_steady_tick(Duration::from_secs(1));
        let bars = Self { multi, bars, all, outlook, terminal, show };
        if let Some(seconds) = bars.outlook.left().filter(|seconds| *seconds > 0.0) {
            bars.plain(format!("All together: {}", words(seconds)));
        }
        bars
    }

    /// The stage begins.
    pub fn start(&self, id: &str) -> StageBar {
        let (bar, title) = &self.bars[id];
        let usual_seconds = self.outlook.start(id);
        let usual = usual_seconds.map(|seconds| format!("of {seconds:.0}s")).unwrap_or_default();
        let known = move |_: &ProgressState, to: &mut dyn Write| {
            write!(to, "{usual}").ok();
        };
        bar.reset_elapsed();
        let shape = "{prefix:36} {bar:20.cyan/black.bright} {elapsed:>4} {usual:.dim} {spinner} {msg:.dim}";
        bar.set_style(style(shape).with_key("usual", known));
        bar.set_message("");
        bar.enable_steady_tick(Duration::from_millis(200));
        let last = usual_seconds.map(|seconds| format!(" (the last time {seconds:.0} s)")).unwrap_or_default();
        self.plain(format!("{title} ...{last}"));
        self.show.tell(&Event::StageStarted { stage: id.to_owned(), usual_seconds });
        StageBar::new(bar.clone(), self.multi.clone())
    }

    /// The stage's result was in the cache.
    pub fn cached(&self, id: &str) {
        self.outlook.end(id, None);
        self.show.tell(&Event::StageCached { stage: id.to_owned() });
        self.end(id, "from the cache");
    }

    /// The stage is finished.
    pub fn done(&self, id: &str) {
        let took = self.bars[id].0.elapsed();
        self.outlook.end(id, Some(took));
        self.show.tell(&Event::StageFinished { stage: id.to_owned(), seconds: tenths(took) });
        self.end(id, &format!("done in {:.1} s", took.as_secs_f64()));
    }

    /// The stage failed.
    pub fn failed(&self, id: &str) {
        let seconds = tenths(self.bars[id].0.elapsed());
        self.show.tell(&Event::StageFailed { stage: id.to_owned(), seconds });
        self.end(id, "FAILED");
    }

    /// No bar changes after this.
    pub fn finish(&self) {
        for (bar, _) in self.bars.values().filter(|(bar, _)| !bar.is_finished()) {
            bar.finish_with_message("not made");
        }
        self.all.set_style(style("{prefix:36} {elapsed:>4}"));
        self.all.finish();
        if self.terminal && !self.show.quiet {
            // The last bar has no end of line.
            print::err("");
        }
    }

    fn end(&self, id: &str, how: &str) {
        let (bar, title) = &self.bars[id];
        bar.set_style(style("{prefix:36} {msg}"));
        bar.finish_with_message(how.to_owned());
        self.plain(format!("{title}: {how}"));
    }

    fn plain(&self, line: String) {
        if !self.terminal {
            self.show.say(&line);
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("a template of ours").progress_chars("━━─")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_stand_in_the_bar_where_they_are_known() {
        let bar = StageBar::new(ProgressBar::hidden(), MultiProgress::new());
        bar.progress(0.1, &Status::new("push"));
        assert_eq!(bar.bar.message(), "");
        let args = vec![("done".to_owned(), "41200000".to_owned()), ("total".to_owned(), "204000000".to_owned())];
        bar.progress(0.2, &Status { id: "push-bytes".into(), args });
        assert_eq!((bar.bar.message().as_str(), bar.bar.position()), ("41 of 204 MB", 200));
    }
}
