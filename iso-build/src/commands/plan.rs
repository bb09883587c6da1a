// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso plan`: the stages of a build, printed. What it prints is what `build` executes.

use std::io::Write;
use std::process::ExitCode;

use bootc_exec::runner::pasteable;
use bootc_exec::files::FileOp;
use bootc_plan::Op;
use bootc_plan::secret::Secrets;

use super::Context;
use crate::cli::{Format, PlanArgs};
use crate::error::{Context as _, Error};
use crate::stage::{self, Stage};
use crate::stages;
use crate::tasks::IsoTask;

pub fn run(args: &PlanArgs) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let stages = stages::all(&context.inputs(args.release)?);
    let printed = match args.format {
        Format::Json => serde_json::to_string_pretty(&stage::plan(&stages)).expect("a plan is plain data") + "\n",
        Format::Text => text(&stages),
    };
    match std::io::stdout().write_all(printed.as_bytes()) {
        // The reader has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        result => result.map(|()| ExitCode::SUCCESS).context(|| "printing the plan".to_owned()),
    }
}

/// One line an op, with the stage's title above and what it depends on.
pub fn text(stages: &[Stage]) -> String {
    let mut text = String::new();
    for stage in stages {
        let needs: Vec<&str> = stage.needs().collect();
        text.push_str(&format!("{}: {}", stage.id(), stage.step.title));
        if !needs.is_empty() {
            text.push_str(&format!(" (after {})", needs.join(", ")));
        }
        text.push('\n');
        for op in &stage.step.ops {
            text.push_str(&format!("  {}\n", line(op)));
        }
    }
    text
}

fn line(op: &Op<IsoTask>) -> String {
    match op {
        Op::Command(command) => pasteable(command, &Secrets::default()),
        Op::Task { task } => format!("task {}", serde_json::to_string(task).expect("a task is plain data")),
        other => FileOp::from_op(other).map_or_else(String::new, |file| file.to_string()),
    }
}
