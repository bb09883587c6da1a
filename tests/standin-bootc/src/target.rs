// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The target: a mounted, empty ext4, xfs or btrfs, optionally with a /boot of its own.

use crate::blockdev::Device;
use crate::proc;
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use rustix::fs::{AtFlags, StatxFlags};
use std::fs::File;
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

const STATX_ATTR_MOUNT_ROOT: u64 = 0x2000;

/// What `findmnt` tells of a mount point.
#[derive(Debug)]
pub struct Inspect {
    /// Device or other source.
    pub source: String,
    /// Type of file system.
    pub fstype: String,
    /// Mount options.
    pub options: String,
    /// UUID of the file system.
    pub uuid: Option<String>,
}

/// The opened target root. Work goes through the descriptor: `path` may get out of sight
/// (see `host::ensure_tmp_is_tmpfs`).
#[derive(Debug)]
pub struct Target {
    /// As given on the command line.
    pub path: PathBuf,
    /// What is mounted there.
    pub inspect: Inspect,
    fd: File,
}

impl Target {
    /// Open and inspect, in bootc's order of refusals.
    pub fn open(path: &Path) -> Result<Self> {
        let shown = path.display();
        let opening = || format!("Opening target root directory {shown}");
        let fd = File::open(path).with_context(opening)?;
        if !fd.metadata()?.is_dir() {
            return Err(std::io::Error::from_raw_os_error(20)).with_context(opening);
        }
        ensure!(is_mount_root(path)?, "Not a mountpoint: {shown}");
        ensure!(path.symlink_metadata()?.is_dir(), "Not a directory: {shown}");
        if path.join("sysroot/ostree").exists() {
            bail!("stand-in: not supported: {shown} holds a deployment already");
        }
        let inspect = Inspect::of(path)?;
        let path = path.to_owned();
        Ok(Self { path, inspect, fd })
    }

    /// A path that reaches the target whatever is mounted over its real one.
    pub fn dir(&self) -> PathBuf {
        PathBuf::from(format!("/proc/{}/fd/{}", std::process::id(), self.fd.as_raw_fd()))
    }

    /// Only these three; read before anything is printed.
    pub fn check_fstype(&self) -> Result<()> {
        match self.inspect.fstype.as_str() {
            "ext4" | "xfs" | "btrfs" => Ok(()),
            other => bail!("Unknown filesystem: {other}"),
        }
    }

    /// `lost+found` and trees of mount points may be there, nothing else.
    pub fn require_empty(&self) -> Result<()> {
        let context = "Verifying empty rootfs";
        for entry in std::fs::read_dir(self.dir()).context(context)? {
            let entry = entry.context(context)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name == "lost+found" {
                continue;
            }
            if !entry.file_type().context(context)?.is_dir() {
                bail!("{context}: Non-empty root filesystem; found {name:?}");
            }
            only_mounts(&entry.path(), &name).context(context)?;
        }
        Ok(())
    }

    /// The UUID of a separate /boot.
    pub fn boot_uuid(&self) -> Result<Option<String>> {
        let Ok(boot) = self.dir().join("boot").symlink_metadata() else {
            return Ok(None);
        };
        if boot.dev() == self.fd.metadata()?.dev() {
            return Ok(None);
        }
        let uuid = Inspect::of(&self.path.join("boot"))
            .context("Inspecting /boot")?
            .uuid
            .ok_or_else(|| anyhow!("No UUID found for /boot"))?;
        Ok(Some(uuid))
    }

    /// bootc warns of partition tables that are not GPT, and waits a second so that it is seen.
    pub fn warn_of_partition_table(&self, device: &Device) {
        let warning = match device.pttype.as_deref() {
            Some("gpt") | None => return,
            Some("dos") => "Installing to `dos` format partitions is not recommended".to_owned(),
            Some(other) => format!("Unknown partition table type {other}"),
        };
        eprintln!("{warning}");
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

impl Inspect {
    fn of(path: &Path) -> Result<Self> {
        let shown = path.to_string_lossy();
        let found = proc::json(&[
            "findmnt",
            "-J",
            "-v",
            "--output=SOURCE,TARGET,MAJ:MIN,FSTYPE,OPTIONS,UUID",
            "--mountpoint",
            &shown,
        ])
        .with_context(|| format!("Inspecting filesystem {shown}"))?;
        let fs = &found["filesystems"][0];
        let field = |k: &str| fs[k].as_str().map(str::to_owned);
        Ok(Self {
            source: field("source").unwrap_or_default(),
            fstype: field("fstype").unwrap_or_default(),
            options: field("options").unwrap_or_default(),
            uuid: field("uuid"),
        })
    }
}

fn is_mount_root(path: &Path) -> Result<bool> {
    let st = rustix::fs::statx(rustix::fs::CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS)?;
    Ok(st.stx_attributes & STATX_ATTR_MOUNT_ROOT != 0)
}

fn only_mounts(dir: &Path, name: &str) -> Result<()> {
    // bootc puts this context on each level of the recursion.
    let context = "Requiring directory contains only mount points";
    if is_mount_root(dir).context(context)? {
        return Ok(());
    }
    let entries = std::fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>).context(context)?;
    if entries.is_empty() {
        bail!("{context}: Found empty directory: {name}");
    }
    for entry in entries {
        let child = entry.file_name().to_string_lossy().into_owned();
        if child == "lost+found" {
            continue;
        }
        if !entry.file_type().context(context)?.is_dir() {
            bail!("{context}: Found entry in {name}: {child}");
        }
        only_mounts(&entry.path(), &child).context(context)?;
    }
    Ok(())
}
