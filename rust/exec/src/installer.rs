// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The installer's own tasks, carried out: checking the image, finding the deployment, reporting. What they are for
//! is documented at `bootc_plan::installer::Task`.

mod access;
mod bootupd;
mod composefs;
mod deployment;
mod details;
mod mounts;
mod private;
mod report;
mod stream;
mod trust;
mod versions;

use crate::error::{ExecError, RunError};
use crate::executor::{Context, Executor, Measured, TaskRunner};
use crate::progress::{Sink, with_time};
use crate::runner::{Measure, Runner, Watch};
use crate::{oci, probe, stop as signals};
use bootc_plan::error::{Code, Fault};
use bootc_plan::installer::Task;
use bootc_plan::installer::task::{SECONDS, WARNINGS};
use bootc_plan::op::Command;
use bootc_plan::secret::Secrets;
use bootc_plan::{Config, Facts, InstallerPlan, Request, StepName};
use details::About;
use report::Report;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use stream::Stream;

/// Probes the machine and plans `step`. Nothing is changed.
pub fn make_plan(step: StepName, config: &Config, request: &Request) -> Result<InstallerPlan, Fault> {
    make_plan_and_facts(step, config, request).map(|(plan, _)| plan)
}

/// The same, with what was found out for it.
pub fn make_plan_and_facts(
    step: StepName,
    config: &Config,
    request: &Request,
) -> Result<(InstallerPlan, Facts), Fault> {
    let planned = probe::probe(step, config, request).map_err(|error| error.fault()).and_then(|facts| {
        let plan = bootc_plan::plan(step, config, request, &facts).map_err(|error| error.fault())?;
        Ok((plan, facts))
    });
    // No secret has come here.
    planned.map_err(|fault| details::complete(fault, &About::planning(step, config, request), &Secrets::default()))
}

/// Carries a plan out and returns its outputs.
pub fn run_plan(
    plan: &InstallerPlan,
    runner: &mut dyn Runner,
    secrets: &Secrets,
    stop: &AtomicBool,
    sink: &dyn Sink,
) -> Result<Vec<(String, String)>, Fault> {
    // A plan made without facts is for reading: nothing destructive happens before everything in it is known.
    if runner.is_real() && serde_json::to_string(plan).is_ok_and(|text| text.contains("<probed:")) {
        let details = "the plan holds <probed:...>: it was made without the facts of this machine";
        return Err(Fault::new(Code::Internal, "internal", details));
    }
    if runner.is_real() {
        signals::survive_broken_pipes().map_err(|source| ExecError::io("handling SIGPIPE")(source).fault())?;
    }
    let mut context = Context::new(secrets, stop);
    let mut tasks = Tasks { plan };
    let mut executor = Executor { runner, tasks: &mut tasks, sink };
    let ended = executor.execute(plan, &mut context);
    let Err(error) = ended else { return Ok(context.outputs) };
    let mut fault = error.fault();
    if runner.is_real() && !stop.load(Ordering::Relaxed) {
        let about = About::running(plan, context.steps.last(), &|text| context.fill(text));
        return Err(details::complete(fault, &about, secrets));
    }
    fault.details = secrets.mask(&fault.details);
    Err(fault)
}

struct Tasks<'a> {
    plan: &'a InstallerPlan,
}

impl TaskRunner<Task> for Tasks<'_> {
    fn run(
        &mut self,
        task: &Task,
        runner: &mut dyn Runner,
        context: &mut Context,
        fraction: &mut dyn FnMut(Measure),
    ) -> Result<(), ExecError> {
        context.vars.insert(SECONDS.into(), context.steps.seconds());
        context.vars.insert(WARNINGS.into(), context.warnings.join("\n"));
        match task {
            Task::Publish { outputs } => {
                let filled = outputs.iter().map(|(key, value)| (key, value, context.fill(value).trim().to_owned()));
                // A list of failures may be empty.
                let told = filled.filter(|(_, planned, value)| planned.is_empty() || !value.is_empty());
                let told: Vec<_> = told.map(|(key, _, value)| (key.clone(), value)).collect();
                context.outputs.extend(told);
                Ok(())
            }
            _ if !runner.is_real() => Ok(()),
            Task::VerifyImage { dir, digest, bytes } => {
                let total = *bytes;
                let stop = context.stop;
                oci::verify(Path::new(dir), digest, &mut |done| {
                    if stop.load(Ordering::Relaxed) {
                        return Err(RunError::Stopped { command: format!("the check of {dir}") }.into());
                    }
                    fraction(Measure::of_bytes(done.min(total), total));
                    Ok(())
                })
            }
            Task::CheckTag { dir, tag, digest } => {
                let found = oci::inspect(Path::new(dir), tag.as_deref(), probe::architecture())?.digest;
                if found == *digest {
                    return Ok(());
                }
                let details = format!("{dir} has the digest {found}, but {digest} is to be installed");
                Err(ExecError::Fault(Fault::new(Code::Refused, "digest-mismatch", details)))
            }
            Task::VerifyMounts { mounts } => mounts::verify(mounts),
            Task::FindDeployment { sysroot, stateroot, digest } => {
                publish(context, sysroot, deployment::find(sysroot, stateroot, digest)?);
                Ok(())
            }
            Task::CheckBootupd { state, component } => bootupd::check(Path::new(state), component),
            Task::FindComposefs { sysroot, digest } => {
                publish(context, sysroot, composefs::find(sysroot, digest)?);
                Ok(())
            }
            Task::CheckSignature { command, image } => {
                let (secrets, stop) = (context.secrets, context.stop);
                let mut watch = Watch::new(secrets, stop);
                Ok(trust::check(command, image, &mut watch)?)
            }
            Task::Stream { command, dir, digest, sources, root } => {
                let argv = command.argv.iter().map(|word| context.fill(word)).collect();
                let command = Command { argv, ..command.clone() };
                let (dir, root) = (Path::new(dir), Path::new(root));
                stream::run(&Stream { command, dir, digest, origins: sources, root }, runner, context, fraction)
            }
            Task::KeepPolicy { root, policy } => {
                let root = PathBuf::from(context.fill(root));
                trust::keep(&root, Path::new(policy), Path::new("/etc/containers/registries.d"))
            }
            Task::KeepAccess { root, host, authfile, certs } => {
                let root = PathBuf::from(context.fill(root));
                authfile.iter().try_for_each(|from| access::keep_login(&root, Path::new(from), host))?;
                certs.iter().try_for_each(|from| access::keep_certificates(&root, Path::new(from), host))
            }
            Task::KeepPlan { path } => private::json(Path::new(path), self.plan),
            Task::Report { dir, root, facts, disk, tools, plans } => {
                let facts = facts.iter().map(|(key, value)| (key.clone(), context.fill(value))).collect();
                report::write(Path::new(dir), &Report::new(Path::new(root), &facts, disk, tools, plans))
            }
        }
    }

    fn is_measured(&self, task: &Task) -> bool {
        matches!(task, Task::VerifyImage { .. } | Task::Stream { .. })
    }

    fn measured(&self) -> Measured {
        with_time
    }
}

fn publish(context: &mut Context, sysroot: &str, found: deployment::Found) {
    context.vars.insert("deployment".into(), format!("{sysroot}{}", found.path));
    context.vars.insert("deployment_path".into(), found.path);
    context.vars.insert("checksum".into(), found.checksum);
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::installer::task;
    use bootc_plan::op::{Command, Op, Stdin, Step};
    use bootc_plan::secret::Secret;

    #[test]
    fn a_plan_without_facts_is_not_carried_out() {
        let outputs = [("bootc.digest".to_owned(), bootc_plan::facts::probed("image digest"))].into();
        let step = Step::new("x", "x", 1, vec![Op::Task { task: Task::Publish { outputs } }]);
        let plan = InstallerPlan::new(vec![step]);
        let run = |runner: &mut dyn Runner| {
            let stop = AtomicBool::new(false);
            run_plan(&plan, runner, &Secrets::default(), &stop, &crate::progress::Silent)
        };
        assert_eq!(run(&mut crate::Real).unwrap_err().id, "internal");
        assert!(run(&mut crate::Recorder::default()).is_ok());
    }

    #[test]
    fn how_a_run_went_is_published_and_its_plan_is_kept_without_secrets() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log/install-plan.json");
        let mut secrets = Secrets::default();
        secrets.insert("key".into(), Secret::new("open sesame".into()));
        let mut command = Command::new(["sh", "-c", "cat >&2; exit 3"]).may_fail();
        command.stdin = Some(Stdin::Secret("key".into()));
        let keep = Task::KeepPlan { path: path.display().to_string() };
        let publish = Task::Publish { outputs: task::published(StepName::Install).into() };
        let plan = InstallerPlan::new(vec![
            Step::new("one", "One", 1, vec![command.op(), Op::Task { task: keep }]),
            Step::new("two", "Two", 1, vec![Op::command(["sleep", "1"]), Op::Task { task: publish }]),
        ]);
        let stop = AtomicBool::new(false);
        let outputs = run_plan(&plan, &mut crate::Real, &secrets, &stop, &crate::progress::Silent).unwrap();
        let [(seconds, lines), (warnings, told)] = outputs.as_slice() else { panic!("{outputs:?}") };
        assert_eq!((seconds.as_str(), warnings.as_str()), ("bootc.install_seconds", "bootc.install_warnings"));
        let steps: Vec<(&str, f64)> = lines
            .lines()
            .map(|line| line.split_once(' ').map(|(id, time)| (id, time.parse().unwrap())).unwrap())
            .collect();
        let [("one", first), ("two", second)] = steps.as_slice() else { panic!("{lines}") };
        assert!(first < second && *second >= 1.0, "each has its own time: {lines}");
        assert_eq!(told, "sh -c 'cat >&2; exit 3': ********");
        let kept = std::fs::read_to_string(path).unwrap();
        assert!(!kept.contains("sesame"), "{kept}");
        assert_eq!(serde_json::from_str::<InstallerPlan>(&kept).unwrap(), plan);
    }
}
