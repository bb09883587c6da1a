// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything that touches the machine: the one runner of commands, the executor of plans, probing, the installer's
//! own tasks. Deciding what to do does not belong here: that is `rust/plan`.

pub mod error;
pub mod executor;
mod fetched;
pub mod files;
#[cfg(feature = "ostree")]
pub mod installer;
pub mod mountinfo;
pub mod oci;
pub mod pace;
pub mod probe;
mod processes;
pub mod progress;
mod retry;
pub mod runner;
pub mod stop;

pub use error::{ExecError, RunError};
pub use executor::{Context, Executor, NoTasks, TaskRunner};
pub use progress::{Sink, Status, Throttle};
pub use runner::{DryRun, Ran, Real, Recorder, Runner, Watch};
