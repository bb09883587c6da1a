// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The image, mounted at a temporary directory, with the ESP in it for as long as it is needed.
//!
//! Programs that take `--root` see the image's os-release, a `/tmp` that can be written, and the
//! ESP at `/boot`. What they write there is decided elsewhere.

use crate::blockdev::Device;
use crate::proc;
use anyhow::{Context as _, Result, anyhow};
use rustix::mount::{MountFlags, MoveMountFlags, UnmountFlags, mount, mount_remount, move_mount, unmount};
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::{Path, PathBuf};

/// Where the ESP is mounted in the image.
pub const ESP: &str = "boot";

const OPTIONS: &str = "fmask=0177,dmask=0077";

/// A mount that ends, with all that was written, when it is dropped.
struct Guard(PathBuf);

impl Drop for Guard {
    fn drop(&mut self) {
        if let Err(e) = unmount(&self.0, UnmountFlags::empty()) {
            eprintln!("Failed to unmount {}: {e}", self.0.display());
        }
    }
}

/// A temporary directory that something is mounted on; only the empty directory is ever removed.
pub struct TempMount(PathBuf);

impl TempMount {
    /// Attach a mount that has no place yet.
    pub fn attach(mount: &OwnedFd) -> Result<Self> {
        let dir = tempfile::TempDir::new()?.keep();
        let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH;
        move_mount(mount.as_fd(), "", rustix::fs::CWD, &dir, flags).context("move_mount").context("Mounting fd")?;
        Ok(Self(dir))
    }

    /// Mount the FAT file system of `device`.
    fn fat(device: &str) -> Result<Self> {
        let dir = tempfile::TempDir::new()?.keep();
        mount_fat(device, &dir).with_context(|| format!("Mounting {device}"))?;
        Ok(Self(dir))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempMount {
    fn drop(&mut self) {
        let gone = unmount(&self.0, UnmountFlags::DETACH).map_err(std::io::Error::from);
        if let Err(e) = gone.and_then(|()| std::fs::remove_dir(&self.0)) {
            eprintln!("Failed to unmount {}: {e}", self.0.display());
        }
    }
}

/// The mounted image. Fields are dropped in this order.
pub struct ImageRoot {
    _tmp: Guard,
    image: TempMount,
    esp: String,
}

impl ImageRoot {
    /// Attach the image; the disk of `device` must have an ESP.
    pub fn new(mount: OwnedFd, device: &Device) -> Result<Self> {
        let esp = device.beside_esp()?.ok_or_else(|| anyhow!("ESP partition not found"))?.path();
        let image = TempMount::attach(&mount).context("Attaching composefs image to temporary directory")?;
        let tmp = image.path().join("tmp");
        let flags = MountFlags::NOEXEC | MountFlags::NOSUID | MountFlags::NODEV;
        rustix::mount::mount("tmpfs", &tmp, "tmpfs", flags, "")
            .with_context(|| format!("Mounting tmpfs at {}", tmp.display()))
            .context("Mounting tmpfs into composefs root")?;
        Ok(Self { _tmp: Guard(tmp), image, esp })
    }

    /// The image's root.
    pub fn path(&self) -> &Path {
        self.image.path()
    }

    /// Do something while the ESP is mounted in the image.
    pub fn with_esp<T>(&self, run: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let at = self.path().join(ESP);
        let mounted = make_writable(&self.esp).and_then(|()| {
            mount_fat(&self.esp, &at).with_context(|| format!("Mounting {} at {}", self.esp, at.display()))
        });
        mounted.context("Mounting ESP into composefs root")?;
        let _guard = Guard(at.clone());
        run(&at)
    }

    /// The ESP at a directory of its own.
    pub fn mount_esp(&self) -> Result<TempMount> {
        make_writable(&self.esp).and_then(|()| TempMount::fat(&self.esp)).context("Mounting ESP")
    }
}

fn mount_fat(device: &str, at: &Path) -> Result<()> {
    Ok(mount(device, at, "vfat", MountFlags::NOEXEC | MountFlags::NOSUID, OPTIONS)?)
}

/// The kernel mounts a device twice only with the same read-only state.
fn make_writable(device: &str) -> Result<()> {
    let found = proc::json(&["findmnt", "-J", "-v", "--list", "--output=SOURCE,TARGET"])?;
    let mounts = found["filesystems"].as_array().cloned().unwrap_or_default();
    let known = mounts.iter().find(|m| m["source"].as_str() == Some(device));
    if let Some(at) = known.and_then(|m| m["target"].as_str()) {
        mount_remount(at, MountFlags::NOEXEC | MountFlags::NOSUID, "")
            .with_context(|| format!("Remounting {at} read-write"))?;
    }
    Ok(())
}
