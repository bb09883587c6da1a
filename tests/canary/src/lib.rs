// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Canaries: secrets that a test plants, and the search for them in bytes, folders and whole disks. A secret that was written
//! down in another form is a leak as well ([`forms`]). Where a canary may be is the tests' part.

mod forms;
mod search;
mod tree;

pub use forms::forms;
pub use search::{Found, Searcher};
pub use tree::in_tree;
