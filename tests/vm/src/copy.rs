// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Copies that the standard library cannot make: whole folders, and disks that stay sparse. By cp(1).

use std::{path::Path, process::Command};

use crate::error::TestError;

/// A copy of a folder.
pub fn folder(from: &Path, to: &Path) -> Result<(), TestError> {
    cp(&["-rT"], from, to)
}

/// A copy that stays sparse: the disk's nominal size is many times its content.
pub fn sparse(from: &Path, to: &Path) -> Result<(), TestError> {
    cp(&["--sparse=always", "--reflink=auto"], from, to)
}

fn cp(options: &[&str], from: &Path, to: &Path) -> Result<(), TestError> {
    let what = || format!("copying {} to {}", from.display(), to.display());
    let status = Command::new("cp").args(options).args([from, to]).status().map_err(TestError::io(what()))?;
    if status.success() {
        return Ok(());
    }
    Err(TestError::Failed(format!("{}: {status}", what())))
}
