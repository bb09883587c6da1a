// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How long a build still takes, from what each stage took the last time: that is kept in the cache. Where a stage's time is not
//! known, nothing is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::events::tenths;
use crate::stage::Stage;

/// Where it is kept, below the cache.
const FILE: &str = "durations.json";

/// The stages of a running build and what is known of their time.
#[derive(Debug)]
pub struct Outlook {
    file: PathBuf,
    jobs: usize,
    stages: Mutex<BTreeMap<String, Known>>,
}

#[derive(Debug)]
struct Known {
    at: usize,
    needs: Vec<String>,
    usual: Option<f64>,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Waiting,
    Running(Instant),
    Ended,
}

/// What is left of one stage: seconds, and the stages that come before it.
struct Rest {
    id: String,
    needs: Vec<String>,
    seconds: f64,
    runs: bool,
}

impl Outlook {
    /// Of stages of which `cached` need no making, `jobs` at once.
    pub fn new(cache: &Path, stages: &[Stage], jobs: usize, cached: &BTreeSet<&str>) -> Self {
        let file = cache.join(FILE);
        let usual = read(&file);
        let known = |(at, stage): (usize, &Stage)| {
            let state = if cached.contains(stage.id()) { State::Ended } else { State::Waiting };
            let needs = stage.needs().map(str::to_owned).collect();
            (stage.id().to_owned(), Known { at, needs, usual: usual.get(stage.id()).copied(), state })
        };
        Self { file, jobs, stages: Mutex::new(stages.iter().enumerate().map(known).collect()) }
    }

    /// A stage begins; returns what it took the last time.
    pub fn start(&self, id: &str) -> Option<f64> {
        let mut stages = self.stages.lock().expect("nobody panics with it");
        let stage = stages.get_mut(id)?;
        stage.state = State::Running(Instant::now());
        stage.usual
    }

    /// A stage has ended, after `took` when it was made.
    pub fn end(&self, id: &str, took: Option<Duration>) {
        let mut stages = self.stages.lock().expect("nobody panics with it");
        if let Some(stage) = stages.get_mut(id) {
            stage.state = State::Ended;
        }
        if let Some(took) = took {
            let mut usual = read(&self.file);
            usual.insert(id.to_owned(), tenths(took));
            let text = serde_json::to_string_pretty(&usual).expect("numbers are plain data");
            if let Err(error) = fs::write(&self.file, text) {
                // Only the next estimate suffers.
                log::debug!("writing {}: {error}", self.file.display());
            }
        }
    }

    /// Seconds until everything is finished.
    pub fn left(&self) -> Option<f64> {
        let stages = self.stages.lock().expect("nobody panics with it");
        let mut known: Vec<_> = stages.iter().filter(|(_, stage)| stage.state != State::Ended).collect();
        known.sort_by_key(|(_, stage)| stage.at);
        let rest = |(id, stage): (&String, &Known)| {
            let (runs, passed) = match stage.state {
                State::Running(since) => (true, since.elapsed().as_secs_f64()),
                _ => (false, 0.0),
            };
            let seconds = (stage.usual? - passed).max(0.0);
            Some(Rest { id: id.clone(), needs: stage.needs.clone(), seconds, runs })
        };
        known.into_iter().map(rest).collect::<Option<Vec<_>>>().map(|rest| together(rest, self.jobs))
    }
}

/// How long all take when the first that can begin does, `jobs` at once: as the workers do it.
fn together(mut rest: Vec<Rest>, jobs: usize) -> f64 {
    let mut now = 0.0;
    while !rest.is_empty() {
        let left: Vec<String> = rest.iter().map(|stage| stage.id.clone()).collect();
        let mut free = jobs.saturating_sub(rest.iter().filter(|stage| stage.runs).count());
        for stage in rest.iter_mut().filter(|stage| !stage.runs) {
            if free > 0 && !stage.needs.iter().any(|need| left.contains(need)) {
                (stage.runs, free) = (true, free - 1);
            }
        }
        let running = rest.iter().filter(|stage| stage.runs).map(|stage| stage.seconds);
        // Without any that can begin there is nothing to wait for.
        let Some(next) = running.reduce(f64::min) else { break };
        now += next;
        rest.iter_mut().filter(|stage| stage.runs).for_each(|stage| stage.seconds -= next);
        rest.retain(|stage| !stage.runs || stage.seconds > 0.0);
    }
    now
}

/// As people are told it.
pub fn words(seconds: f64) -> String {
    match (seconds / 60.0).ceil() as u64 {
        0 | 1 => "less than a minute left".to_owned(),
        minutes => format!("about {minutes} minutes left"),
    }
}

fn read(file: &Path) -> BTreeMap<String, f64> {
    fs::read(file).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use bootc_plan::Step;

    use super::*;
    use crate::stage::result_of;

    fn stage(id: &str, needs: &[&str]) -> Stage {
        Stage::kept(Step::new(id, id, 1, Vec::new()), needs.iter().map(|need| result_of(need)).collect())
    }

    /// a 10 s, then b 20 s and c 5 s; d 30 s alone.
    fn outlook(dir: &Path, jobs: usize) -> Outlook {
        fs::write(dir.join(FILE), r#"{"a": 10.0, "b": 20.0, "c": 5.0, "d": 30.0}"#).unwrap();
        let stages = [stage("a", &[]), stage("b", &["a"]), stage("c", &["a"]), stage("d", &[])];
        Outlook::new(dir, &stages, jobs, &BTreeSet::from(["never"]))
    }

    #[test]
    fn stages_that_run_at_once_are_not_added() {
        let dir = tempfile::tempdir().unwrap();
        for (jobs, seconds) in [(1, 65.0), (2, 35.0), (3, 30.0)] {
            assert_eq!(outlook(dir.path(), jobs).left(), Some(seconds), "{jobs}");
        }
        let half = outlook(dir.path(), 1);
        assert_eq!(half.start("a"), Some(10.0));
        half.end("a", None);
        half.start("d");
        let left = half.left().unwrap();
        assert!(left > 54.0 && left <= 55.0, "{left}");
    }

    #[test]
    fn nothing_is_told_of_what_was_never_made_until_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let stages = [stage("a", &[]), stage("b", &["a"])];
        let first = Outlook::new(dir.path(), &stages, 2, &BTreeSet::new());
        assert_eq!((first.start("a"), first.left()), (None, None));
        first.end("a", Some(Duration::from_millis(61_040)));
        first.end("b", Some(Duration::from_secs(2)));
        assert_eq!(first.left(), Some(0.0));
        let second = Outlook::new(dir.path(), &stages, 2, &BTreeSet::from(["b"]));
        assert_eq!(second.left(), Some(61.0));
        assert_eq!((words(61.0), words(59.0)), ("about 2 minutes left".into(), "less than a minute left".into()));
    }
}
