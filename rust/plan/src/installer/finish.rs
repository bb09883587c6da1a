// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Finish: after the stock modules have configured the deployment. What `--skip-finalize` left out is done here; the
//! mounts stay for Calamares' umount module.

use super::task::{self, Used};
use super::{DEPLOYMENT_ROOT, REPORT_DIR, StepName, Task, keep_plan, plan_file, strategy};
use crate::config::{Config, Engine};
use crate::error::PlanError;
use crate::lower::bootc;
use crate::lower::data::{self, DataMount};
use crate::op::{Command, Op, Plan, ProgressSource, Step};
use crate::request::{Partition, Request};

/// The plan of the step.
pub fn plan(config: &Config, request: &Request) -> Result<Plan<Task>, PlanError> {
    if request.root_mount_point.as_deref() != Some(DEPLOYMENT_ROOT) || !request.bootc.contains_key("deployment") {
        let problem = "the install step of this module has not run, or it failed".into();
        return Err(PlanError::Request { key: "bootc".into(), module: "bootc", problem });
    }
    let sysroot = format!("{DEPLOYMENT_ROOT}/sysroot");
    let report = Task::Report {
        dir: format!("{DEPLOYMENT_ROOT}{REPORT_DIR}"),
        root: DEPLOYMENT_ROOT.into(),
        facts: request.bootc.clone().into_iter().chain(task::record(StepName::Finish)).collect(),
        disk: request.partitions.iter().filter(|partition| partition.is_used()).map(used).collect(),
        tools: tools(config),
        plans: [StepName::Install, StepName::Finish].map(plan_file).into(),
    };
    let report = vec![keep_plan(StepName::Finish), Op::Task { task: report }];
    let mut last = vec![
        // Thin disks and SSDs like to know what is free; many cannot, which is no failure.
        Command::new(["fstrim", "--quiet-unsupported", "-v", &sysroot]).deadline(600).may_fail().op(),
        Command::new(["sync", "-f", &sysroot]).deadline(1800).progress(ProgressSource::Writeback).op(),
    ];
    last.extend(unmount_escaped(&data::mounts(request, &config.image().mountpoints)?));
    let strategy = strategy::choose(config, None, request.bootc.get("bootloader"));
    let finalize = bootc::finalize(config, strategy, &sysroot);
    let mut steps: Vec<Step<Task>> = finalize
        .map(|command| Step::new("finalize", "Finish the installation", 1, vec![command.op()]))
        .into_iter()
        .collect();
    steps.extend([
        Step::new("report", "Write the install report", 1, report),
        Step::new("sync", "Write everything to the disk", 3, last),
    ]);
    Ok(Plan::new(steps))
}

/// With `engine: container` it was the image's bootc and ostree, which this system does not have.
fn tools(config: &Config) -> Vec<String> {
    let names = match config.engine {
        Engine::Container => vec!["podman", "skopeo"],
        Engine::Host => vec![&config.bootc, "skopeo", "ostree"],
    };
    names.into_iter().map(Into::into).collect()
}

fn used(partition: &Partition) -> Used {
    let place = if partition.is_swap() { "swap" } else { &partition.mount_point };
    Used {
        device: partition.device.clone(),
        place: place.into(),
        fs: partition.fs.clone(),
        encrypted: partition.is_luks(),
    }
}

/// Takes down, innermost first, what Calamares' umount module cannot: it takes the names from /proc/mounts as they stand
/// there, where a blank is `\040` (proc_pid_mounts(5)), finds no such directory and fails the installation (seen with 3.4.2).
fn unmount_escaped(data: &[DataMount]) -> Vec<Op<Task>> {
    let escaped = data.iter().rev().filter(|mount| mount.at.contains([' ', '\t', '\n', '\\', '#']));
    escaped.map(|mount| Op::command(["umount".to_owned(), format!("{DEPLOYMENT_ROOT}{}", mount.at)])).collect()
}
