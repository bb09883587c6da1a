// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where the UEFI firmware of Debian's `ovmf` package is. The variables are copied for each machine: an installation
//! writes boot entries into them, and two machines must not share those.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{error::VmError, spec::Firmware};

/// A pair of firmware code and pristine variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ovmf {
    /// The code, read only.
    pub code: PathBuf,
    /// The template of the variables.
    pub vars: PathBuf,
}

impl Ovmf {
    /// Debian's 4 MiB builds: one that cannot do Secure Boot, and one whose variables come with Microsoft's keys, which
    /// enforces it.
    pub fn debian(firmware: Firmware) -> Self {
        let dir = Path::new("/usr/share/OVMF");
        let secure = if firmware == Firmware::SecureBoot { ".ms" } else { "" };
        Self { code: dir.join(format!("OVMF_CODE_4M{secure}.fd")), vars: dir.join(format!("OVMF_VARS_4M{secure}.fd")) }
    }

    /// Makes a machine's own copy of the variables, unless one is there from an earlier boot of the same machine.
    ///
    /// # Errors
    /// When the package is not installed or the copy cannot be written.
    pub fn copy_vars(&self, to: &Path) -> Result<(), VmError> {
        if !self.code.exists() || !self.vars.exists() {
            return Err(VmError::MissingTool { program: "UEFI firmware (OVMF)", package: "ovmf" });
        }
        if !to.exists() {
            fs::copy(&self.vars, to).map_err(VmError::io(format!("copying UEFI variables to {}", to.display())))?;
        }
        Ok(())
    }
}
