// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The end of an installation: is there a deployment, and is everything on the disk?

use crate::{host, proc};
use anyhow::{Result, bail};
use ostree_ext::gio::{Cancellable, File};
use ostree_ext::ostree;
use std::path::Path;

/// `install finalize`, also called at the end of `install to-filesystem`.
pub fn verify_deployed(root: &Path) -> Result<()> {
    host::require_root(false)?;
    let sysroot = ostree::Sysroot::new(Some(&File::for_path(root)));
    sysroot.load(Cancellable::NONE)?;
    if sysroot.deployments().is_empty() {
        bail!("Failed to find deployment in {}", root.display());
    }
    Ok(())
}

/// Trim, remount read-only, freeze and thaw: the journal is empty at the first boot.
pub fn finalize_filesystem(name: &str, root: &Path, path: &str) -> Result<()> {
    const MSDOS_SUPER_MAGIC: i64 = 0x4d44;
    proc::task(&format!("Trimming {name}"), root, &["fstrim", "--quiet-unsupported", "-v", path])?;
    proc::task(&format!("Finalizing filesystem {name}"), root, &["mount", "-o", "remount,ro", path])?;
    // FAT has no journal and cannot be frozen.
    if rustix::fs::statfs(root.join(path))?.f_type as i64 != MSDOS_SUPER_MAGIC {
        for flag in ["-f", "-u"] {
            proc::output(root, &["fsfreeze", flag, path])?;
        }
    }
    Ok(())
}
