// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One stage from cache look-up to result.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use bootc_exec::{Context as Run, Executor, Real};
use bootc_plan::Plan;
use bootc_plan::secret::Secrets;

use super::bars::Bars;
use super::cache::Cache;
use super::logging;
use super::report::Row;
use super::tasks::IsoTasks;
use crate::check::find_program;
use crate::error::Error;
use crate::place::Place;
use crate::stage::Stage;

/// Makes the stage unless the cache has it; returns where the result is.
pub fn run(
    stage: &Stage,
    cache: &Cache,
    rebuild: bool,
    done: BTreeMap<String, String>,
    bars: &Bars,
    stop: &AtomicBool,
) -> Result<(String, Row), Error> {
    let id = stage.id();
    let started = Instant::now();
    let result = Place::text(&cache.result(id));
    let lock = cache.lock(id)?;
    if stage.keep && !rebuild && cache.result(id).exists() {
        bars.cached(id);
        return Ok((result, Row::cached(stage)));
    }
    cache.sweep(id)?;
    let sink = bars.start(id);
    logging::enter(id, sink.clone());
    let secrets = Secrets::default();
    let mut context = Run::new(&secrets, stop);
    context.vars = done;
    context.vars.insert(format!("{id}.new"), Place::text(&cache.unfinished(id)));
    context.vars.insert(format!("{id}.work"), Place::text(&cache.work(id)));
    context.vars.insert("target".to_owned(), Place::text(&cache.target()));
    context.vars.insert("cargo".to_owned(), Place::text(&find_program("cargo").unwrap_or_else(|| "cargo".into())));
    context.vars.insert("cargo-home".to_owned(), Place::cargo_home());
    let plan = Plan::new(vec![stage.step.clone()]);
    let outcome = Executor { runner: &mut Real, tasks: &mut IsoTasks, sink: &sink }.execute(&plan, &mut context);
    logging::leave();
    if let Err(error) = outcome {
        bars.failed(id);
        return Err(Error::Stage { stage: stage.step.title.clone(), message: error.to_string() });
    }
    if stage.keep {
        cache.finish(id)?;
    } else {
        super::cache::remove(&cache.work(id))?;
    }
    bars.done(id);
    drop(lock);
    Ok((result, Row::made(stage, started.elapsed())))
}
