// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Carrying a build out: which stages the cache has and which run. What a stage does is `stages`; in what order they run is
//! [schedule], how one runs is [one].

pub mod apt;
pub mod bars;
pub mod cache;
mod digest;
mod hook;
mod keys;
pub mod leftovers;
pub mod logging;
mod modules;
mod one;
mod origin;
mod outlook;
mod overlay;
mod pace;
mod report;
mod schedule;
mod sign;
pub mod sums;
pub mod tasks;

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, PoisonError};

pub use cache::Cache;
pub(crate) use digest::tree as tree_digest;
pub use report::{Report, Row};

use bootc_exec::progress::Silent;
use bootc_exec::{Executor, Real};
use bootc_plan::secret::Secrets;
use bootc_plan::{Op, Plan, Step};

use crate::error::{Context, Error};
use crate::events::Show;
use crate::place::Place;
use crate::stage::Stage;
use crate::tasks::IsoTask;
use bars::Bars;
use outlook::Outlook;

/// Choices of one run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Stages to make anew; "all" means every one.
    pub rebuild: Vec<String>,
    /// How many stages run at once.
    pub jobs: usize,
    /// Who hears of it.
    pub show: Show,
}

impl Options {
    fn rebuilds(&self, id: &str) -> bool {
        self.rebuild.iter().any(|one| one == "all" || one == id)
    }
}

/// Runs what is not in the cache. The first error ends the run; what is finished stays in the cache.
pub fn run(stages: &[Stage], place: &Place, options: &Options) -> Result<Report, Error> {
    for id in &options.rebuild {
        if id != "all" && !stages.iter().any(|stage| stage.id() == id) {
            let known: Vec<&str> = stages.iter().map(Stage::id).collect();
            return Err(Error::Usage(format!("--rebuild {id}: no such stage; there are {}", known.join(", "))));
        }
    }
    let cache = Cache::new(place, stages)?;
    leftovers::Stages::of(place)?.sweep()?;
    let jobs = options.jobs.clamp(1, stages.len().max(1));
    let outlook = Outlook::new(&place.cache(), stages, jobs, &cached(stages, &cache, options));
    let bars = Bars::new(stages, outlook, options.show);
    let stop = bootc_exec::stop::on_signals().context(|| "asking for signals".to_owned())?;
    // What nobody removes before the end.
    let held = Mutex::new(Vec::new());
    let make = |stage: &Stage, done| {
        let (path, row, result) = one::run(stage, &cache, options.rebuilds(stage.id()), done, &bars, &stop)?;
        held.lock().unwrap_or_else(PoisonError::into_inner).extend(result);
        Ok((path, row))
    };
    let made = schedule::all(stages, jobs, &stop, make);
    bars.finish();
    Ok(Report::new(made?, stages))
}

/// Ids of the stages that need no making: what is made of a result that is made anew is made anew, too.
fn cached<'a>(stages: &'a [Stage], cache: &Cache, options: &Options) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for stage in stages {
        let id = stage.id();
        if cache.has(stage) && !options.rebuilds(id) && stage.needs().all(|id| found.contains(id)) {
            found.insert(id);
        }
    }
    found
}

/// Carries out operations that are no stage, until `stop` is set: no cache, no bars. The error is for a person.
pub fn plain(ops: Vec<Op<IsoTask>>, stop: &AtomicBool) -> Result<(), String> {
    let secrets = Secrets::default();
    let mut executor = Executor { runner: &mut Real, tasks: &mut tasks::IsoTasks, sink: &Silent };
    let plan = Plan::new(vec![Step::new("check", "Check", 1, ops)]);
    executor.execute(&plan, &mut bootc_exec::Context::new(&secrets, stop)).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::stage::result_of;

    /// Two stages: a result that is another one each time, and a copy of it, which is refused while there is `refuse`.
    fn stages(refuse: &str) -> [Stage; 2] {
        let shell = |script: &str, args: &[&str]| Op::command([&["sh", "-euc", script][..], args].concat());
        let first = shell("mkdir \"$0\" && date +%s%N >\"$0/when\"", &["{a.new}"]);
        let second = shell("! test -e \"$2\" && cp -r \"$0\" \"$1\"", &["{a}", "{b.new}", refuse]);
        [
            Stage::kept(Step::new("a", "A", 1, vec![first]), Vec::new()),
            Stage::kept(Step::new("b", "B", 1, vec![second]), vec![result_of("a")]),
        ]
    }

    #[test]
    fn what_is_made_of_a_result_that_was_made_anew_is_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        let place = Place { src: dir.path().join("src"), out: dir.path().join("out"), exe: "/exe".into() };
        let refuse = dir.path().join("refuse");
        let stages = stages(refuse.to_str().unwrap());
        let build = |rebuild: &[&str]| {
            let rebuild = rebuild.iter().map(ToString::to_string).collect();
            run(&stages, &place, &Options { rebuild, jobs: 1, show: Show::default() })
        };
        let when = |id: &str| {
            let cache = Cache::look(&place, &stages).unwrap();
            fs::read_to_string(cache.result(id).join("when")).unwrap()
        };
        build(&[]).unwrap();
        let first = when("b");
        assert_eq!(first, when("a"));
        build(&[]).unwrap();
        build(&["b"]).unwrap();
        assert_eq!([when("a"), when("b")], [first.clone(), first.clone()]);
        build(&["a"]).unwrap();
        let second = when("b");
        assert!(second != first && second == when("a"));
        // The same when a build ends between the two.
        fs::write(&refuse, "").unwrap();
        build(&["a"]).unwrap_err();
        fs::remove_file(&refuse).unwrap();
        assert!(second == when("b") && second != when("a"));
        build(&[]).unwrap();
        assert_eq!(when("b"), when("a"));
    }
}
