// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Planning of a bootc installation as a pure function: [`Config`] + [`Request`] + [`Facts`] in, [`Plan`] out.
//!
//! Nothing here touches the machine: `clippy.toml` of this crate forbids processes, files, clock, environment and
//! network. Looking things up belongs to `rust/exec` (it makes [`Facts`]), and so does carrying a plan out.

pub mod chooser;
pub mod config;
pub mod error;
pub mod explain;
pub mod facts;
pub mod ids;
pub mod imgref;
pub mod installer;
pub mod lower;
pub mod offer;
pub mod op;
pub mod pin;
pub mod policy;
pub mod refname;
pub mod request;
pub mod secret;
pub mod suggest;
pub mod wifi;

pub use config::Config;
pub use error::{Fault, PlanError};
pub use facts::Facts;
pub use installer::{InstallerPlan, StepName, plan};
pub use op::{Op, Plan, Step};
pub use request::Request;
