// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One stage from cache look-up to result.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use bootc_exec::error::RunError;
use bootc_exec::{Context as Run, ExecError, Executor, Real};
use bootc_plan::Plan;
use bootc_plan::secret::Secrets;

use super::bars::Bars;
use super::cache::Cache;
use super::logging;
use super::report::Row;
use super::tasks::IsoTasks;
use crate::advice;
use crate::check::find_program;
use crate::error::{Error, STOPPED};
use crate::place::Place;
use crate::stage::Stage;

/// Makes the stage unless the cache has it; returns where the result is, with what keeps it there.
pub fn run(
    stage: &Stage,
    cache: &Cache,
    rebuild: bool,
    done: BTreeMap<String, String>,
    bars: &Bars,
    stop: &AtomicBool,
) -> Result<(String, Row, Option<File>), Error> {
    let id = stage.id();
    let started = Instant::now();
    let result = Place::text(&cache.result(id));
    let lock = cache.lock(id, stop)?;
    if !rebuild && cache.has(stage) {
        // Somebody may have been killed while making it anew.
        cache.abandon(id)?;
        bars.cached(id);
        return Ok((result, Row::cached(stage), cache.hold(id)));
    }
    let origin = cache.origin(stage);
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
    // Before what the stage has written is removed.
    let told = |error| short(&words(&error, free(&result)));
    let failed = |error| Error::Stage { stage: stage.step.title.clone(), message: told(error) };
    let kept = || if stage.keep { cache.finish(id, &origin) } else { super::cache::remove(&cache.work(id)) };
    if let Err(error) = outcome.map_err(failed).and_then(|()| kept()) {
        if let Err(error) = cache.abandon(id) {
            // What ended the stage is what counts; the next build tries again.
            log::warn!("cleaning up after {id}: {error}");
        }
        bars.failed(id);
        return Err(error);
    }
    bars.done(id);
    let held = cache.hold(id);
    drop(lock);
    Ok((result, Row::made(stage, started.elapsed()), held))
}

/// What people can read: mmdebstrap's command is 9000 characters, and it says half of them again. The log has it all.
fn short(words: &str) -> String {
    let cut = |line: &str| {
        let letters: Vec<char> = line.chars().collect();
        if letters.len() <= LINE || advice::of(line).is_some() {
            return line.to_owned();
        }
        let (start, end) = (&letters[..LINE / 2], &letters[letters.len() - LINE / 4..]);
        format!("{} [...] {}", start.iter().collect::<String>(), end.iter().collect::<String>())
    };
    words.lines().map(cut).collect::<Vec<_>>().join("\n")
}

/// Characters of a line that is shown whole.
const LINE: usize = 400;

/// A disk with less than this was full: who fails there removes what it had begun to write. No medium fits into it.
const FULL: u64 = 128 << 20;

/// Bytes that root may still write beside a file, when the system tells it.
fn free(file: &str) -> Option<u64> {
    let stat = rustix::fs::statvfs(Path::new(file).parent()?).ok()?;
    Some(stat.f_bfree * stat.f_frsize)
}

/// The error for a person: with the line that tells the cause where a tool has said much after it. On a full disk programs say
/// other things: apt only misses a directory that it could not make.
fn words(error: &ExecError, free: Option<u64>) -> String {
    let shown = error.to_string();
    let full = free.filter(|free| *free < FULL && !advice::is(advice::DISK_FULL, &shown));
    match (error, full) {
        // Which command it was is no news to who has stopped it.
        _ if error.is_stop() => STOPPED.to_owned(),
        (_, Some(free)) => {
            format!("{shown}\nNo space left where the output directory lies: {} MB are free", free / 1_000_000)
        }
        (ExecError::Run(RunError::Failed { stderr, .. }), _) if advice::of(&shown) != advice::of(stderr) => {
            let before = advice::line(stderr).unwrap_or_default().trim();
            format!("{shown}\nBefore that: {before}")
        }
        _ => shown,
    }
}

#[cfg(test)]
mod tests {
    use bootc_exec::error::Ending;

    use super::*;

    #[test]
    fn what_was_said_long_before_the_end_is_told_where_it_tells_the_cause() {
        let failed = |stderr: String| {
            words(&ExecError::Run(RunError::Failed { command: "frob".into(), ending: Ending::Status(1), stderr }), None)
        };
        let more = "E: frob\n".repeat(30);
        let told = failed(format!("dpkg: write failed: No space left on device\n{more}"));
        assert!(told.ends_with("E: frob\nBefore that: dpkg: write failed: No space left on device"), "{told}");
        let stopped = ExecError::Run(RunError::Stopped { command: "frob --all".into() });
        assert_eq!(words(&stopped, Some(0)), "stopped on request");
        assert!(!failed(more).contains("Before that"));
        assert!(!failed("No space left on device\n".into()).contains("Before that"));
    }

    #[test]
    fn long_lines_lose_their_middle() {
        let long = format!("running frob {} end: exit status 1", "--option ".repeat(900));
        let told = short(&format!("{long}\nE: no\n{}", "ü".repeat(LINE)));
        let lines: Vec<&str> = told.lines().collect();
        assert!(lines[0].starts_with("running frob --option") && lines[0].ends_with("end: exit status 1"), "{told}");
        assert!(lines[0].chars().count() < LINE && lines[1] == "E: no" && lines[2] == "ü".repeat(LINE), "{told}");
    }

    #[test]
    fn a_full_disk_is_the_cause_whatever_was_said() {
        let failed = |stderr: &str, free| {
            let error = RunError::Failed { command: "apt".into(), ending: Ending::Status(1), stderr: stderr.into() };
            words(&ExecError::Run(error), free)
        };
        let id = |words: &str| advice::of(words).map(|cause| cause.id);
        let vague = "E: Archives directory /x/partial is missing. - Acquire (2: No such file or directory)";
        for (stderr, free, expected) in [
            (vague, Some(4096), Some("disk-full")),
            (vague, Some(FULL), None),
            (vague, None, None),
            ("E: Unable to locate package x", Some(0), Some("disk-full")),
            ("E: Unable to locate package x", Some(FULL), Some("package-unknown")),
        ] {
            assert_eq!(id(&failed(stderr, free)), expected, "{stderr} {free:?}");
        }
        let dir = tempfile::tempdir().unwrap();
        assert!(free(dir.path().join("no-file").to_str().unwrap()).unwrap() > 0);
        assert_eq!(free("/no-such-directory/file"), None);
    }
}
