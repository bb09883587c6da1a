// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What can be typed about where a build runs.

use clap::{Args, ValueEnum};

/// Where a build's steps run.
#[derive(Debug, Clone, Args)]
pub struct Where {
    /// Where the steps run.
    #[arg(long = "in", value_enum, default_value_t)]
    pub place: Place,
    /// Image of the container, with all tools [default: made of the suite's build root, or of Debian's image on a machine that
    /// cannot make build roots].
    #[arg(long, value_name = "REF")]
    pub container_image: Option<String>,
}

/// Places.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Place {
    /// On this machine, in mount namespaces of their own (needs root).
    #[default]
    Host,
    /// In a container that podman runs (needs root).
    Podman,
}
