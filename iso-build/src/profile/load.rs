// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads a profile; an unknown key is named together with the nearest known one.

use std::path::Path;

use super::Profile;
use crate::error::{Context, Error};

/// Reads and validates the profile in `file`.
pub fn load(file: &Path) -> Result<Profile, Error> {
    let text = std::fs::read_to_string(file).context(|| format!("reading {}", file.display()))?;
    parse(file, &text)
}

/// Parses and validates a profile; `file` only names it in errors.
pub fn parse(file: &Path, text: &str) -> Result<Profile, Error> {
    serde_yaml::from_str(text)
        .map_err(|error| Error::Profile { file: file.to_owned(), message: error.to_string() })
}
