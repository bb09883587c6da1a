// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Taking single files out of an ISO without mounting it (a container or a plain user cannot mount).

use std::{path::Path, process::Command};

use crate::error::VmError;

/// Copies `inside` (absolute path in the ISO) to the file `to`.
///
/// # Errors
/// When xorriso is missing, or the ISO has no such file.
pub fn extract(iso: &Path, inside: &str, to: &Path) -> Result<(), VmError> {
    let output = Command::new("xorriso")
        .args(["-report_about", "FAILURE", "-osirrox", "on", "-indev"])
        .arg(iso)
        .args(["-extract", inside])
        .arg(to)
        .output()
        .map_err(|source| match source.kind() {
            std::io::ErrorKind::NotFound => VmError::MissingTool { program: "xorriso", package: "xorriso" },
            _ => VmError::Io { context: "running xorriso".into(), source },
        })?;
    if output.status.success() && to.exists() {
        return Ok(());
    }
    Err(VmError::tool(format!("xorriso -extract {inside} from {}", iso.display()), &output))
}
