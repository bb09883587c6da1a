// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which boot loader strategy an image gets. Strategy A is lowered in `lower::grub`; B and C are decided here and
//! refused for now, in preflight, before anything is touched.

use crate::config::{Bootloader, Config};
use crate::error::PlanError;

/// Who installs the loader (docs/bootloaders.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// A: ostree backend, `--bootloader none`, the live system's GRUB with blscfg.
    InstallerGrub,
}

impl Strategy {
    /// What bootc's `--bootloader` gets; it is always passed, as bootc's own guess fails only after the download.
    pub fn bootc_name(self) -> &'static str {
        match self {
            Strategy::InstallerGrub => "none",
        }
    }

    /// The configuration's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Strategy::InstallerGrub => "installer-grub",
        }
    }
}

/// The strategy: the image's entry, else the general setting, else A.
pub fn choose(config: &Config) -> Result<Strategy, PlanError> {
    match config.image().bootloader.unwrap_or(config.bootloader) {
        Bootloader::Auto | Bootloader::InstallerGrub => Ok(Strategy::InstallerGrub),
        Bootloader::SystemdBoot => Err(unsupported("systemd-boot")),
        Bootloader::Bootupd => Err(unsupported("bootupd")),
    }
}

fn unsupported(name: &str) -> PlanError {
    PlanError::layout(
        "bootloader-unsupported",
        &[("bootloader", name)],
        format!("the boot loader strategy {name} is not implemented in this version; use installer-grub"),
    )
}
