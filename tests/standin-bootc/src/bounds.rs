// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The bounds of the stand-in: what bootc would do and this program does not, said aloud.
//!
//! Every message starts with `stand-in: not supported`, so that nobody takes it for bootc's.

use crate::cli::{BoundImages, ToFilesystemOpts};
use anyhow::{Result, bail};
use std::path::Path;

/// Refuse the options whose effect is not imitated.
pub fn check_options(o: &ToFilesystemOpts) -> Result<()> {
    let refused = [
        (o.replace.is_some(), "--replace"),
        (o.unified_storage_exp, "--experimental-unified-storage"),
        (o.disable_selinux, "--disable-selinux"),
    ];
    for (given, what) in refused {
        if given {
            bail!("stand-in: not supported: {what}");
        }
    }
    Ok(())
}

/// Refuse configuration of the live system that would change what is installed.
pub fn check_live_config(o: &ToFilesystemOpts) -> Result<()> {
    for base in ["/usr/lib", "/usr/local/lib", "/etc", "/run"] {
        refuse_files(&Path::new(base).join("bootc/install"))?;
    }
    if o.bound_images != BoundImages::Skip {
        refuse_files(Path::new("/usr/lib/bootc/bound-images.d"))?;
    }
    if Path::new("/sys/fs/selinux/enforce").exists() {
        bail!("stand-in: not supported: a live system with SELinux");
    }
    Ok(())
}

/// Refuse images whose own container would be installed in a way that is not imitated.
pub fn check_own_image() -> Result<()> {
    refuse_files(Path::new("/boot/EFI/Linux"))
}

fn refuse_files(dir: &Path) -> Result<()> {
    let first = std::fs::read_dir(dir).ok().and_then(|mut d| d.next());
    if let Some(Ok(e)) = first {
        bail!("stand-in: not supported: {}", e.path().display());
    }
    Ok(())
}
