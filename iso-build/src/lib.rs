// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso`: from a profile (YAML) to an installer ISO.
//!
//! A profile becomes a list of [stages](stage) made of `bootc_plan`'s ops, so that `plan` prints what `build` executes.
//! Nothing here knows how Calamares installs; that is the module's business.

pub mod advice;
pub mod check;
pub mod cli;
pub mod commands;
pub mod container;
pub mod descriptors;
mod enter;
pub mod error;
pub mod events;
pub mod grub;
mod hash;
pub mod image;
mod live;
mod medium;
pub mod oci;
mod parallel;
pub mod place;
pub mod print;
pub mod profile;
pub mod report;
pub mod run;
pub mod schema;
pub mod sign;
pub mod stage;
pub mod stages;
pub mod tasks;
mod tools;

pub use commands::run as run_command;
pub use error::Error;
