// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The three steps of the module as plans. Each step's file decides what happens; `lower` turns single decisions
//! into file contents and argv.

mod checks;
pub mod clean;
mod colocated;
mod deployed;
mod finish;
mod install;
mod loader;
mod msdos;
mod planned;
mod preflight;
mod strategy;
mod systemd_boot;
pub mod task;
#[cfg(test)]
mod tests;
mod tools;

pub use preflight::LIVE_FILES;
pub use strategy::{LABEL, MARKERS, Strategy, configured, labelled};
pub use task::Task;
pub use tools::TOOLS;

use crate::config::Config;
use crate::error::PlanError;
use crate::facts::Facts;
use crate::op::{Op, Plan};
use crate::request::Request;
use std::str::FromStr;

/// A plan of the installer.
pub type InstallerPlan = Plan<Task>;

/// Where this module mounts things for itself: a private mount, so that nothing below it reaches other mount namespaces.
pub const WORK: &str = "/run/calamares-bootc";

/// Where the physical root is mounted while bootc works. Not below /tmp: bootc mounts a tmpfs over a /tmp that is
/// none, and the target would vanish from its sight.
pub const PHYSICAL_ROOT: &str = "/run/calamares-bootc/sysroot";

/// Where the deployment's mount layout is built for the stock modules. The prefix is the one that Calamares'
/// partition module takes down by itself when the installer is started again.
pub const DEPLOYMENT_ROOT: &str = "/tmp/calamares-bootc-target";

/// Where the report and the plans go in the installed system.
const REPORT_DIR: &str = "/var/log/particleos-installer";

/// Every place that a run may leave mounted when it is killed.
pub const OURS: [&str; 3] = [WORK, DEPLOYMENT_ROOT, crate::lower::stale::BOOTC_STORAGE];

/// The step an instance of the module performs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepName {
    /// Before partitioning: everything that can be known is checked, the image is pinned.
    Preflight,
    /// After mounting: bootc deploys, the loader is installed, the layout is built.
    Install,
    /// After the stock modules: settle and report.
    Finish,
}

impl StepName {
    /// In the order in which they run.
    pub const ALL: [StepName; 3] = [StepName::Preflight, StepName::Install, StepName::Finish];

    /// As the configuration writes it.
    pub fn name(self) -> &'static str {
        match self {
            StepName::Preflight => "preflight",
            StepName::Install => "install",
            StepName::Finish => "finish",
        }
    }
}

impl FromStr for StepName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = StepName::ALL.into_iter().find(|step| step.name() == text);
        found.ok_or_else(|| format!("step: `{text}` is none of preflight, install, finish"))
    }
}

/// Leaves the plan of `step` beside the report in the installed system.
fn keep_plan(step: StepName) -> Op<Task> {
    Op::Task { task: Task::KeepPlan { path: format!("{DEPLOYMENT_ROOT}{REPORT_DIR}/{}", plan_file(step)) } }
}

fn plan_file(step: StepName) -> String {
    format!("{}-plan.json", step.name())
}

/// The plan of one step: a pure function of its inputs.
///
/// # Errors
/// [`PlanError`] when a rule is not met; nothing has been touched then.
pub fn plan(step: StepName, config: &Config, request: &Request, facts: &Facts) -> Result<InstallerPlan, PlanError> {
    let config = &config.chosen(request.image_id(step))?;
    match step {
        StepName::Preflight => preflight::plan(config, request, facts),
        StepName::Install => install::plan(config, request, facts),
        StepName::Finish => finish::plan(config, request),
    }
}
