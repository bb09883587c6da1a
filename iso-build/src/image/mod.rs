// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The atomic image that is installed: from a profile to an OCI layout and to registries, small changes on top of one, and
//! the check of what makes any image installable. The ISO does not belong here.

mod assign;
pub mod derive;
mod files;
mod kernel;
pub mod lint;
mod pack;
pub mod publish;
pub mod push;
pub mod sbom;
pub mod stages;
pub mod tasks;

use pack::go_architecture;
pub use stages::{Choices, stages};
