// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a built medium spends: space by file and by package, and with a virtual machine the time of its start. Facts for a
//! maintainer who wants it smaller or quicker; it changes nothing but `out/report`.

mod boot;
mod packages;
mod size;
mod text;

pub use boot::{Boot, boot};
pub use size::{Share, Size, size};
pub use text::text;

use serde::Serialize;

/// What a medium spends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The medium.
    pub medium: String,
    /// Its space; absent when only the start was asked for.
    pub size: Option<Size>,
    /// Its start, when that was asked for.
    pub boot: Option<Boot>,
}
