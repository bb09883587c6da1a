// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Walks a plan: operation by operation through the runner, progress from the plan's weights, undo in reverse on
//! failure, the first error returned. What the operations are is decided in `rust/plan`.

mod share;
mod steps;
mod ways;

pub use steps::Steps;
pub use ways::{Failed, together};

use crate::error::{ExecError, RunError};
use crate::files::FileOp;
use crate::progress::{Sink, Status, Throttle};
use crate::runner::{Measure, Runner, Watch, pasteable};
use bootc_plan::op::{Command, Op, PLAN_VERSION, Plan, ProgressSource};
use bootc_plan::secret::Secrets;
use serde::Serialize;
use share::{Bar, Share};
use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

/// What one run of a plan knows: values that tasks publish, secrets, the stop flag.
pub struct Context<'a> {
    /// Values such as `deployment`; later operations refer to them as `{deployment}`.
    pub vars: BTreeMap<String, String>,
    /// Secrets of this run.
    pub secrets: &'a Secrets,
    /// Set by another thread to end the run.
    pub stop: &'a AtomicBool,
    /// Results for whoever asked for the run, in order.
    pub outputs: Vec<(String, String)>,
    /// Commands to run in reverse order when a later operation fails.
    pub undo: Vec<Vec<String>>,
    /// The steps that have begun.
    pub steps: Steps,
    /// What has failed and was passed over, a line each.
    pub warnings: Vec<String>,
}

impl<'a> Context<'a> {
    /// A fresh run.
    pub fn new(secrets: &'a Secrets, stop: &'a AtomicBool) -> Self {
        Context {
            vars: BTreeMap::new(),
            secrets,
            stop,
            outputs: Vec::new(),
            undo: Vec::new(),
            steps: Steps::default(),
            warnings: Vec::new(),
        }
    }

    /// `text` with each `{name}` of a published value replaced; other braces stay.
    pub fn fill(&self, text: &str) -> String {
        self.vars.iter().fold(text.to_owned(), |text, (key, value)| text.replace(&format!("{{{key}}}"), value))
    }
}

/// Carries out the typed tasks of a plan's owner.
pub trait TaskRunner<T> {
    /// Runs one task. A double runner (`!runner.is_real()`) must leave the machine alone.
    fn run(
        &mut self,
        task: &T,
        runner: &mut dyn Runner,
        context: &mut Context,
        fraction: &mut dyn FnMut(Measure),
    ) -> Result<(), ExecError>;

    /// Whether a task reports its progress.
    fn is_measured(&self, _task: &T) -> bool {
        false
    }

    /// What makes of a step's status sentence the one to show while an operation is being measured. A function, not a
    /// call: a task that reports measurements holds `self`.
    fn measured(&self) -> Measured {
        |step, _| step.clone()
    }
}

/// From a step's status sentence and a measurement to the sentence that has both.
pub type Measured = fn(&Status, Measure) -> Status;

/// For plans without tasks.
pub struct NoTasks;

impl TaskRunner<()> for NoTasks {
    fn run(
        &mut self,
        _: &(),
        _: &mut dyn Runner,
        _: &mut Context,
        _: &mut dyn FnMut(Measure),
    ) -> Result<(), ExecError> {
        Ok(())
    }
}

/// Walks plans.
pub struct Executor<'a, T> {
    /// Carries out operations.
    pub runner: &'a mut dyn Runner,
    /// Carries out tasks.
    pub tasks: &'a mut dyn TaskRunner<T>,
    /// Is told of progress.
    pub sink: &'a dyn Sink,
}

impl<T: Serialize + Clone> Executor<'_, T> {
    /// Carries out the whole plan. On failure everything that has an undo is undone in reverse, and the first error
    /// comes back.
    pub fn execute(&mut self, plan: &Plan<T>, context: &mut Context) -> Result<(), ExecError> {
        if plan.version != PLAN_VERSION {
            let what = format!("reading the plan: version {} is not {PLAN_VERSION}", plan.version);
            return Err(ExecError::Io { what, source: io::ErrorKind::InvalidData.into() });
        }
        let mut bar = Bar::new(Throttle::new(self.sink));
        let mut rest = f64::from(plan.total_weight());
        let mut status = Status::new("");
        for step in &plan.steps {
            log::info!("step {}: {}", step.id, step.title);
            context.steps.begin(&step.id);
            let weight = f64::from(step.weight);
            rest -= weight;
            status = Status { id: step.id.clone(), args: step.args.clone().into_iter().collect() };
            bar.tell(&status);
            if let Err(error) = self.operations(&status, &step.ops, context, &mut Share::new(&mut bar, weight, rest)) {
                log::error!("step {}: {error}", step.id);
                self.undo(context, 0);
                return Err(error);
            }
            let seconds = context.steps.end();
            log::info!("step {}: done after {seconds:.1} s", step.id);
        }
        bar.end(&status);
        Ok(())
    }

    /// Carries out operations in order, which share `share`.
    fn operations(
        &mut self,
        step: &Status,
        ops: &[Op<T>],
        context: &mut Context,
        share: &mut Share,
    ) -> Result<(), ExecError> {
        let weights = self.weights(ops);
        let count: f64 = weights.iter().sum::<f64>().max(1.0);
        let mut rest = count;
        for (op, part) in ops.iter().zip(weights) {
            rest -= part;
            let mut share = share.part(part / count, rest / count).paced(is_paced(op));
            self.operation(step, op, context, &mut share)?;
            // The parts of several ways are those of the ways' operations.
            if !matches!(op, Op::FirstOf { .. }) {
                share.end(step);
            }
        }
        Ok(())
    }

    /// Shares of a step's operations. Where some can be measured, a step's time is theirs.
    fn weights(&self, ops: &[Op<T>]) -> Vec<f64> {
        let measured: Vec<f64> = ops.iter().map(|op| f64::from(u8::from(self.is_measured(op)))).collect();
        if measured.contains(&1.0) { measured } else { vec![1.0; ops.len()] }
    }

    fn is_measured(&self, op: &Op<T>) -> bool {
        match op {
            Op::Command(command) => command.progress.is_some(),
            Op::Task { task } => self.tasks.is_measured(task),
            Op::FirstOf { ways, .. } => ways.iter().any(|way| way.ops.iter().any(|op| self.is_measured(op))),
            _ => false,
        }
    }

    fn operation(
        &mut self,
        step: &Status,
        op: &Op<T>,
        context: &mut Context,
        share: &mut Share,
    ) -> Result<(), ExecError> {
        match op {
            Op::Command(command) => self.command(step, command, context, share),
            Op::Task { task } => {
                if context.stop.load(Ordering::Relaxed) {
                    return Err(RunError::Stopped { command: format!("task of step {}", step.id) }.into());
                }
                self.runner.task(&serde_json::to_string(task).unwrap_or_default())?;
                let measured = self.tasks.measured();
                self.tasks.run(task, self.runner, context, &mut |measure| {
                    share.measured(measure, |measure| measured(step, measure));
                })
            }
            Op::FirstOf { ways, failures } => self.first_of(step, ways, failures, context, share),
            other => {
                let file = FileOp::from_op(&fill_paths(other, context)).expect("an operation on a file");
                self.runner.file(&file)
            }
        }
    }

    fn command(
        &mut self,
        step: &Status,
        command: &Command,
        context: &mut Context,
        share: &mut Share,
    ) -> Result<(), ExecError> {
        let mut filled = command.clone();
        filled.argv.iter_mut().chain(filled.env.values_mut()).for_each(|word| *word = context.fill(word));
        let measured = self.tasks.measured();
        let mut fraction = |measure| share.measured(measure, |measure| measured(step, measure));
        let mut watch = Watch { fraction: Some(&mut fraction), ..Watch::new(context.secrets, context.stop) };
        match self.runner.command(&filled, &mut watch) {
            Ok(_) => {
                if let Some(undo) = &command.undo {
                    context.undo.push(undo.iter().map(|word| context.fill(word)).collect());
                }
                Ok(())
            }
            Err(error @ RunError::Stopped { .. }) => Err(error.into()),
            Err(error) if command.may_fail => {
                log::warn!("going on in spite of: {error}");
                let shown = pasteable(&filled, context.secrets);
                context.warnings.push(format!("{shown}: {}", ways::line(&error.into())));
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Takes back all but the first `kept`, newest first. What cannot be taken back is logged: the first error is the one
    /// that counts.
    fn undo(&mut self, context: &mut Context, kept: usize) {
        let never = AtomicBool::new(false);
        for argv in context.undo.split_off(kept.min(context.undo.len())).into_iter().rev() {
            let command = Command::new(argv);
            let mut watch = Watch::new(context.secrets, &never);
            if let Err(error) = self.runner.command(&command, &mut watch) {
                log::warn!("taking back with {}: {error}", pasteable(&command, context.secrets));
            }
        }
    }
}

/// Whether nobody can know before how fast an operation is: as fast as a network.
fn is_paced<T>(op: &Op<T>) -> bool {
    let Op::Command(command) = op else { return false };
    matches!(command.progress, Some(ProgressSource::DirectoryBytes { .. }))
}

fn fill_paths<T: Clone>(op: &Op<T>, context: &Context) -> Op<T> {
    let mut op = op.clone();
    match &mut op {
        Op::Write(write) => write.path = context.fill(&write.path),
        Op::Mkdir { path, .. } | Op::Symlink { path, .. } | Op::Remove { path } => *path = context.fill(path),
        Op::Copy { from, to } => (*from, *to) = (context.fill(from), context.fill(to)),
        Op::Command(_) | Op::Task { .. } | Op::FirstOf { .. } => {}
    }
    op
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Silent;
    use crate::runner::Recorder;
    use bootc_plan::op::Step;

    struct Publish;
    impl TaskRunner<String> for Publish {
        fn run(
            &mut self,
            task: &String,
            _: &mut dyn Runner,
            context: &mut Context,
            _: &mut dyn FnMut(Measure),
        ) -> Result<(), ExecError> {
            context.vars.insert("deployment".into(), task.clone());
            Ok(())
        }
    }

    fn run(ops: Vec<Op<String>>, failures: &[(&str, &str)]) -> (Result<(), ExecError>, Vec<String>) {
        let failures = failures.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
        let mut recorder = Recorder { lines: Vec::new(), failures };
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let mut context = Context::new(&secrets, &stop);
        let plan = Plan::new(vec![Step::new("only", "Only", 1, ops)]);
        let mut executor = Executor { runner: &mut recorder, tasks: &mut Publish, sink: &Silent };
        let result = executor.execute(&plan, &mut context);
        (result, recorder.lines)
    }

    #[test]
    fn published_values_reach_later_operations() {
        let ops = vec![
            Op::Task { task: "/d/1".into() },
            Command::new(["ls", "{deployment}/etc", "{other}"]).env("HERE", "{deployment}").op(),
            Op::write("{deployment}/etc/fstab", 0o644, ""),
        ];
        let (result, lines) = run(ops, &[]);
        result.unwrap();
        assert_eq!(lines, ["task \"/d/1\"", "HERE=/d/1 ls /d/1/etc {other}", "write /d/1/etc/fstab (0644, 0 bytes)"]);
    }

    #[test]
    fn failure_undoes_in_reverse_and_returns_the_first_error() {
        let ops = vec![
            Command::new(["mount", "a"]).undo(["umount", "a"]).op(),
            Command::new(["mount", "b"]).undo(["umount", "b"]).op(),
            Op::command(["install"]),
            Op::command(["never"]),
        ];
        let (result, lines) = run(ops, &[("install", "boom"), ("umount b", "busy")]);
        assert!(result.unwrap_err().to_string().contains("boom"));
        assert_eq!(lines, ["mount a", "mount b", "install", "umount b", "umount a"]);
    }

    #[test]
    fn a_tolerated_failure_goes_on() {
        let (result, lines) =
            run(vec![Command::new(["trim"]).may_fail().op(), Op::command(["next"])], &[("trim", "no")]);
        result.unwrap();
        assert_eq!(lines, ["trim", "next"]);
    }

    #[test]
    fn a_task_is_seen_to_move_while_it_works() {
        struct Halves<'a>(&'a Seen);
        impl TaskRunner<()> for Halves<'_> {
            fn run(
                &mut self,
                (): &(),
                _: &mut dyn Runner,
                _: &mut Context,
                fraction: &mut dyn FnMut(Measure),
            ) -> Result<(), ExecError> {
                // Longer than what the throttle holds back.
                std::thread::sleep(std::time::Duration::from_millis(150));
                fraction(Measure::of_fraction(0.5));
                assert!(self.0.0.borrow().contains(&50), "{:?}", self.0.0.borrow());
                Ok(())
            }
        }
        struct Seen(std::cell::RefCell<Vec<u32>>);
        impl Sink for Seen {
            fn progress(&self, fraction: f64, _: &Status) {
                self.0.borrow_mut().push((fraction * 100.0) as u32);
            }
        }
        let (secrets, stop, seen) = (Secrets::default(), AtomicBool::new(false), Seen(Vec::new().into()));
        let plan = Plan::new(vec![Step::new("only", "Only", 1, vec![Op::Task { task: () }])]);
        let mut executor = Executor { runner: &mut Recorder::default(), tasks: &mut Halves(&seen), sink: &seen };
        executor.execute(&plan, &mut Context::new(&secrets, &stop)).unwrap();
        assert_eq!(*seen.0.borrow(), [0, 50, 100]);
    }

    #[test]
    fn plans_of_another_version_are_refused() {
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let plan: Plan<()> = Plan { version: 99, steps: Vec::new() };
        let mut executor = Executor { runner: &mut Recorder::default(), tasks: &mut NoTasks, sink: &Silent };
        assert!(executor.execute(&plan, &mut Context::new(&secrets, &stop)).is_err());
    }
}
