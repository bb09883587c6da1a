// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `bootc-job clean`: takes down what a killed installer has left. What that is decides `bootc_plan::installer::clean`.

use crate::args::CleanArgs;
use crate::input;
use crate::output::{complain, say};
use bootc_exec::runner::describe;
use bootc_exec::{Context, ExecError, Executor, NoTasks, Real, probe, progress::Silent, stop};
use bootc_plan::error::Fault;
use bootc_plan::installer::clean;
use bootc_plan::secret::Secrets;
use bootc_plan::{Plan, Step};

/// Prints each operation and does it; the exit status. Nothing is printed where nothing is left.
pub fn run(args: &CleanArgs) -> Result<u8, Fault> {
    let facts = match &args.facts {
        Some(path) => input::facts(Some(path))?,
        None => probe::left().map_err(|error| error.fault())?,
    };
    let ops = match clean::plan(&facts) {
        Ok(ops) => ops,
        Err(busy) => {
            complain(&busy.to_string());
            return Ok(3);
        }
    };
    ops.iter().for_each(|op| say(&describe(op)));
    if args.dry_run || ops.is_empty() {
        return Ok(0);
    }
    let stop = stop::on_signals().map_err(|source| ExecError::io("asking for signals")(source).fault())?;
    let secrets = Secrets::default();
    let mut context = Context::new(&secrets, &stop);
    let plan = Plan::new(vec![Step::new("clean", "Take down what a killed installer has left", 1, ops)]);
    let mut executor = Executor { runner: &mut Real, tasks: &mut NoTasks, sink: &Silent };
    executor.execute(&plan, &mut context).map_err(|error| error.fault())?;
    Ok(u8::from(!context.warnings.is_empty()))
}
