// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Progress bars, one a running stage; plain lines when nobody watches a terminal.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::time::Duration;

use bootc_exec::{Sink, Status};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use crate::stage::Stage;

/// Steps of a bar: the executor reports fractions.
const STEPS: f64 = 1000.0;

/// The bars of a build.
#[derive(Debug)]
pub struct Bars {
    multi: MultiProgress,
    bars: BTreeMap<String, (ProgressBar, String)>,
    terminal: bool,
}

/// Progress of one stage.
#[derive(Debug, Clone)]
pub struct StageBar(ProgressBar);

impl Sink for StageBar {
    fn progress(&self, fraction: f64, status: &Status) {
        self.0.set_position((fraction * STEPS) as u64);
        if let Some(text) = bytes(status) {
            self.0.set_message(text);
        }
    }
}

impl StageBar {
    /// Shows the last line of what the stage's programs say.
    pub fn line(&self, line: &str) {
        self.0.set_message(line.trim().chars().take(60).collect::<String>());
    }
}

impl Bars {
    /// One bar a stage, waiting.
    pub fn new(stages: &[Stage]) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let multi = MultiProgress::new();
        if !terminal {
            multi.set_draw_target(indicatif::ProgressDrawTarget::hidden());
        }
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
        Self { multi, bars, terminal }
    }

    /// The stage begins.
    pub fn start(&self, id: &str) -> StageBar {
        let (bar, title) = &self.bars[id];
        bar.reset_elapsed();
        bar.set_style(style("{prefix:36} {bar:20.cyan/black.bright} {elapsed:>4} {spinner} {msg:.dim}"));
        bar.set_message("");
        bar.enable_steady_tick(Duration::from_millis(200));
        self.plain(format!("{title} ..."));
        StageBar(bar.clone())
    }

    /// The stage's result was in the cache.
    pub fn cached(&self, id: &str) {
        self.end(id, "from the cache");
    }

    /// The stage is finished.
    pub fn done(&self, id: &str) {
        let (bar, _) = &self.bars[id];
        self.end(id, &format!("done in {:.1} s", bar.elapsed().as_secs_f64()));
    }

    /// The stage failed.
    pub fn failed(&self, id: &str) {
        self.end(id, "FAILED");
    }

    /// No bar changes after this.
    pub fn finish(&self) {
        for (bar, _) in self.bars.values() {
            if !bar.is_finished() {
                bar.finish();
            }
        }
        drop(self.multi.clone());
    }

    fn end(&self, id: &str, how: &str) {
        let (bar, title) = &self.bars[id];
        bar.set_style(style("{prefix:36} {msg}"));
        bar.finish_with_message(how.to_owned());
        self.plain(format!("{title}: {how}"));
    }

    fn plain(&self, line: String) {
        if !self.terminal {
            eprintln!("{line}");
        }
    }
}

/// How much of how much, where that was measured.
fn bytes(status: &Status) -> Option<String> {
    let value = |name: &str| status.args.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    Some(format!("{} of {} MB", value("done")?, value("total")?))
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("a template of ours").progress_chars("━━─")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_stand_in_the_bar_where_they_are_known() {
        let bar = StageBar(ProgressBar::hidden());
        bar.progress(0.1, &Status::new("push"));
        assert_eq!(bar.0.message(), "");
        let args = vec![("done".to_owned(), "41".to_owned()), ("total".to_owned(), "204".to_owned())];
        bar.progress(0.2, &Status { id: "push-bytes".into(), args });
        assert_eq!((bar.0.message().as_str(), bar.0.position()), ("41 of 204 MB", 200));
    }
}
