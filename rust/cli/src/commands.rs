// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The commands. What a plan holds is decided in `rust/plan`, carrying it out in `rust/exec`.

use crate::args::{ApplyArgs, CheckArgs, ChooserArgs, Format, PlanArgs};
use crate::input::{self, Job};
use crate::output::{Lines, say};
use bootc_exec::runner::{describe, pasteable};
use bootc_exec::{DryRun, ExecError, Real, Runner, installer, stop};
use bootc_plan::error::Fault;
use bootc_plan::installer::Task;
use bootc_plan::installer::task::Origin;
use bootc_plan::op::Command;
use bootc_plan::secret::Secrets;
use bootc_plan::{InstallerPlan, Op, Request, StepName, offer};

/// `bootc-job plan`.
pub fn plan(args: &PlanArgs) -> Result<(), Fault> {
    let job = Job::read(&args.inputs)?;
    let facts = input::facts(args.facts.as_deref())?;
    let plan = bootc_plan::plan(job.step, &job.config, &job.request, &facts).map_err(|error| error.fault())?;
    match args.format {
        Format::Json => say(&serde_json::to_string_pretty(&plan).unwrap_or_default()),
        Format::Text => say(&text(&plan)),
    }
    Ok(())
}

/// The plan as a person reads it: commands can be pasted, files show their content.
fn text(plan: &InstallerPlan) -> String {
    let mut lines = Vec::new();
    for step in &plan.steps {
        lines.push(format!("# {} (weight {})", step.title, step.weight));
        for op in &step.ops {
            lines.push(format!("  {}", shown(op)));
            if let Op::Write(write) = op {
                lines.extend(write.content.lines().map(|line| format!("  | {line}")));
            }
        }
    }
    lines.join("\n")
}

/// A streamed image's commands can be pasted, too.
fn shown(op: &Op<Task>) -> String {
    let Op::Task { task: Task::Stream { command, sources, .. } } = op else { return describe(op) };
    let paste = |command: &Command| pasteable(command, &Secrets::default());
    let from = |origin: &Origin| format!("\n    {}:\n      {} {}", origin.name, paste(&origin.command), origin.image);
    format!(
        "{}\n  while what it asks skopeo comes from the first of these:{}",
        paste(command),
        sources.iter().map(from).collect::<String>()
    )
}

/// `bootc-job check`.
pub fn check(args: &CheckArgs) -> Result<(), Fault> {
    let config = input::config(&args.config)?;
    let request = match &args.global_storage {
        Some(path) => input::global_storage(path)?.0,
        None => Request::default(),
    };
    let (plan, facts) = installer::make_plan_and_facts(StepName::Preflight, &config, &request)?;
    let only_checks = InstallerPlan::new(plan.steps.into_iter().filter(|step| step.id == "check-image").collect());
    let outputs = run(&only_checks, &mut Real, &Secrets::default())?;
    // What people tell images apart by; the outputs have the rest of it.
    let chosen = config.chosen(request.image_id(StepName::Preflight)).map_err(|error| error.fault())?;
    let told = offer::found(&chosen, &facts).map_err(|error| error.fault())?;
    let told = told.into_iter().filter(|(key, _)| ["version", "created"].contains(&key.as_str()));
    for (key, value) in outputs.into_iter().chain(told) {
        // Some values have several lines.
        say(&format!("{key}: {}", value.replace('\n', "\n    ")));
    }
    Ok(())
}

/// `bootc-job apply`.
pub fn apply(args: &ApplyArgs) -> Result<(), Fault> {
    let job = Job::read(&args.inputs)?;
    if args.dry_run {
        let plan = bootc_plan::plan(job.step, &job.config, &job.request, &bootc_plan::Facts::default())
            .map_err(|error| error.fault())?;
        run(&plan, &mut DryRun(std::io::stdout()), &job.secrets)?;
        return Ok(());
    }
    let plan = installer::make_plan(job.step, &job.config, &job.request)?;
    #[cfg(debug_assertions)]
    if let Some(fault) = args.fault {
        return run(&plan, &mut bootc_exec::runner::faulty::Faulty::new(fault), &job.secrets).map(drop);
    }
    let outputs = run(&plan, &mut Real, &job.secrets)?;
    let outputs: serde_json::Map<_, _> = outputs.into_iter().map(|(k, v)| (k, v.into())).collect();
    say(&format!("{:#}", serde_json::Value::Object(outputs)));
    Ok(())
}

fn run(plan: &InstallerPlan, runner: &mut dyn Runner, secrets: &Secrets) -> Result<Vec<(String, String)>, Fault> {
    let stop = stop::on_signals().map_err(|source| ExecError::io("asking for signals")(source).fault())?;
    installer::run_plan(plan, runner, secrets, &stop, &Lines::new())
}

/// `bootc-job chooser`.
pub fn chooser(args: &ChooserArgs) -> Result<(), Fault> {
    say(bootc_plan::chooser::render(&input::config(&args.config)?).trim_end());
    Ok(())
}
