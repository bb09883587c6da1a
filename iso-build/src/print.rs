// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Stages as text for people: what `particle-iso plan` shows and the golden tests pin; and what goes to standard output
//! and error.

use std::io::{self, Write};

use bootc_exec::files::FileOp;
use bootc_exec::runner::pasteable;
use bootc_plan::Op;
use bootc_plan::secret::Secrets;

use crate::error::{Context, Error};
use crate::stage::Stage;
use crate::tasks::IsoTask;

/// Writes to standard output; `doing` is told when that fails.
pub fn out(text: &str, doing: &str) -> Result<(), Error> {
    match io::stdout().write_all(text.as_bytes()) {
        // The reader has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context(|| doing.to_owned()),
    }
}

/// A line for people, on standard error. Nobody can be told that it cannot be written, and a build goes on without a reader:
/// `eprintln!` would panic there.
pub fn err(line: &str) {
    writeln!(io::stderr().lock(), "{line}").ok();
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
        Op::Task { task: IsoTask::Hook { name, command } } => {
            format!("hook {name}: {}", pasteable(command, &Secrets::default()))
        }
        Op::Task { task } => format!("task {}", serde_json::to_string(task).expect("a task is plain data")),
        other => FileOp::from_op(other).map_or_else(String::new, |file| file.to_string()),
    }
}
