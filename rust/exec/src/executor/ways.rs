// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Several ways to one result, tried in their order. What each failed of is kept: a line for who looks at the result, the
//! whole story for who must find out why there is none.

use super::{Context, Executor, Share};
use crate::error::{ExecError, RunError};
use crate::progress::Status;
use bootc_plan::error::Fault;
use bootc_plan::explain;
use bootc_plan::op::Way;
use serde::Serialize;

/// Failures that every way would have: the target's own.
const SHARED: [&str; 4] = ["disk-full", "target-full", "target-read-only", "disk-errors"];

/// Failures that tell a person little where another tells more.
const UNTOLD: [&str; 3] = ["command-failed", "command-deadline", "io-failed"];

/// What was received is not what it should be: no attempt makes it right.
const WRONG: [&str; 2] = ["download-corrupt", "image-corrupt"];

/// A way that has failed: its name, why in a line, and why at length.
pub struct Failed {
    name: String,
    line: String,
    fault: Fault,
}

impl Failed {
    /// The way of that name, by its error.
    pub fn new(name: &str, error: &ExecError) -> Self {
        Failed { name: name.to_owned(), line: line(error), fault: error.fault() }
    }

    /// Which, and why, in a line.
    pub fn line(&self) -> String {
        format!("{}: {}", self.name, self.line)
    }

    /// Whether it gave what it should not give.
    pub fn is_wrong(&self) -> bool {
        WRONG.contains(&self.fault.id.as_str())
    }

    /// Whether every way would fail of it.
    fn is_shared(&self) -> bool {
        SHARED.contains(&self.fault.id.as_str())
    }
}

impl<T: Serialize + Clone> Executor<'_, T> {
    /// Tries the ways; the error is that of all of them.
    pub(super) fn first_of(
        &mut self,
        step: &Status,
        ways: &[Way<T>],
        failures: &str,
        context: &mut Context,
        share: &mut Share,
    ) -> Result<(), ExecError> {
        let mut failed: Vec<Failed> = Vec::new();
        for way in ways {
            let before = context.undo.len();
            let error = match self.operations(step, &way.ops, context, share) {
                Ok(()) => {
                    let lines: Vec<String> = failed.iter().map(Failed::line).collect();
                    context.vars.insert(failures.into(), lines.join("\n"));
                    context.vars.extend(way.publishes.clone());
                    return Ok(());
                }
                Err(error) if error.is_stop() => return Err(error),
                Err(error) => error,
            };
            self.undo(context, before);
            log::warn!("{}: {error}", way.name);
            failed.push(Failed::new(&way.name, &error));
            if failed.last().is_some_and(Failed::is_shared) {
                break;
            }
        }
        Err(ExecError::Fault(together(&failed)))
    }
}

/// Why something failed, in one line.
pub(super) fn line(error: &ExecError) -> String {
    match error {
        ExecError::Run(RunError::Failed { stderr, ending, .. }) if stderr.trim().is_empty() => ending.to_string(),
        ExecError::Run(RunError::Failed { stderr, .. }) => explain::last(stderr),
        other => other.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}

/// One failure of all: what ended the search if nothing else could help, else the first that tells something; the words of
/// each in the details.
pub fn together(failed: &[Failed]) -> Fault {
    let shared = failed.iter().find(|one| one.is_shared());
    let telling = shared.or_else(|| failed.iter().find(|one| !UNTOLD.contains(&one.fault.id.as_str())));
    let Some(first) = telling.or(failed.first()) else {
        return Fault::new(bootc_plan::error::Code::Internal, "internal", "the plan has no way to go");
    };
    let told: Vec<String> = failed.iter().map(|one| format!("{}: {}", one.name, one.fault.details)).collect();
    Fault { details: told.join("\n\n"), ..first.fault.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::executor::TaskRunner;
    use crate::progress::Silent;
    use crate::runner::{Measure, Recorder, Runner};
    use bootc_plan::op::{Command, Op, Plan, Step};
    use bootc_plan::secret::Secrets;
    use std::sync::atomic::AtomicBool;

    /// Its task publishes what the ways have left.
    struct Told(Vec<String>);
    impl TaskRunner<String> for Told {
        fn run(
            &mut self,
            task: &String,
            _: &mut dyn Runner,
            context: &mut Context,
            _: &mut dyn FnMut(Measure),
        ) -> Result<(), ExecError> {
            self.0.push(context.fill(task));
            Ok(())
        }
    }

    fn way(name: &str) -> Way<String> {
        let ops = vec![
            Command::new(["mount", name]).undo(["umount", name]).op(),
            Op::command(["fetch", name]),
            Op::command(["check", name]),
        ];
        Way { name: name.into(), ops, publishes: [("winner".to_owned(), name.to_owned())].into() }
    }

    /// The outcome, what was run and what was told afterwards.
    fn run(ways: &[&str], failures: &[(&str, &str)]) -> (Result<(), Fault>, Vec<String>, Vec<String>) {
        let failures = failures.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
        let (mut recorder, mut told) = (Recorder { lines: Vec::new(), failures }, Told(Vec::new()));
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let ways = Op::FirstOf { ways: ways.iter().map(|name| way(name)).collect(), failures: "failures".into() };
        let after = Op::Task { task: "{winner} after {failures}".into() };
        let plan = Plan::new(vec![Step::new("only", "Only", 1, vec![ways, after])]);
        let mut executor = Executor { runner: &mut recorder, tasks: &mut told, sink: &Silent };
        let result = executor.execute(&plan, &mut Context::new(&secrets, &stop)).map_err(|error| error.fault());
        (result, recorder.lines, told.0)
    }

    #[test]
    fn the_first_that_succeeds_is_the_last_that_is_tried() {
        let logged = r#"level=fatal msg="reading manifest: manifest unknown""#;
        let (result, lines, told) = run(&["a", "b", "c"], &[("fetch a", logged)]);
        assert_eq!((result, told), (Ok(()), vec!["b after a: reading manifest: manifest unknown".to_owned()]));
        let ran = ["mount a", "fetch a", "umount a", "mount b", "fetch b", "check b"];
        assert_eq!(lines[..6], ran, "a way that fails is taken back");
        assert_eq!(run(&["a", "b"], &[]).2, ["a after "]);
    }

    #[test]
    fn when_all_fail_the_first_that_tells_something_is_told_with_the_words_of_each() {
        let gone = "reading manifest 1 in r.example/p: manifest unknown";
        let fails: &[(&str, &str)] = &[("fetch a", "?"), ("fetch b", gone), ("fetch c", "no such host")];
        let fault = run(&["a", "b", "c"], fails).0.unwrap_err();
        assert_eq!(fault.id, "registry-no-tag");
        for words in ["a: running fetch a", "b: running fetch b", "manifest unknown", "no such host"] {
            assert!(fault.details.contains(words), "{}", fault.details);
        }
        assert_eq!(run(&["a"], &fails[..1]).0.unwrap_err().id, "command-failed");
    }

    #[test]
    fn a_full_disk_is_full_for_every_source() {
        let full = r#"level=fatal msg="writing blob: write /run/calamares-bootc/download/x: no space left on device""#;
        let fails = &[("fetch a", "?"), ("fetch b", full)];
        let (result, lines, _) = run(&["a", "b", "c"], fails);
        assert_eq!(result.unwrap_err().id, "target-full");
        assert!(!lines.contains(&"fetch c".to_owned()), "{lines:?}");
    }
}
