// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What bootc demands of the live system that it runs on.
//!
//! Checked in bootc's order and in its words; facts that only matter to the target are in
//! `target.rs`.

use anyhow::{Result, bail, ensure};
use std::path::Path;

/// uid 0 and CAP_SYS_ADMIN not dropped.
pub fn require_root(in_container: bool) -> Result<()> {
    let (user, capability) = if in_container {
        (
            "The user inside the container from which you are running this command must be root",
            "The container must be executed with full privileges (e.g. --privileged flag)",
        )
    } else {
        ("This command must be executed as the root user", "This command requires full root privileges (CAP_SYS_ADMIN)")
    };
    ensure!(rustix::process::getuid().is_root(), "Querying root privilege: {user}");
    ensure!(
        rustix::thread::capability_is_in_bounding_set(rustix::thread::Capability::SystemAdmin)?,
        "Querying root privilege: {capability}"
    );
    Ok(())
}

/// bootc reads the *live* system's prepare-root.conf and refuses to work without one.
pub fn require_prepare_root() -> Result<()> {
    for dir in ["/etc", "/usr/lib"] {
        let path = Path::new(dir).join("ostree/prepare-root.conf");
        let text = match std::fs::read_to_string(&path) {
            Ok(t) => t,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
            Err(e) => return Err(e.into()),
        };
        let squeezed: String = text.chars().filter(|c| *c != ' ').collect();
        if squeezed.lines().any(|l| l == "enabled=verity" || l == "enabled=signed") {
            bail!("stand-in: not supported: fs-verity is required by {}", path.display());
        }
        return Ok(());
    }
    bail!("Failed to find ostree/prepare-root.conf in /usr/lib or /etc")
}

/// bootc wants /tmp to be a tmpfs and mounts one over it when it is not. A target below /tmp is
/// then out of sight: the trap is real bootc's, so it is kept.
pub fn ensure_tmp_is_tmpfs() -> Result<()> {
    const TMPFS_MAGIC: i64 = 0x0102_1994;
    if rustix::fs::statfs("/tmp")?.f_type as i64 != TMPFS_MAGIC {
        crate::proc::output(Path::new("/"), &["mount", "tmpfs", "-t", "tmpfs", "/tmp"])?;
    }
    Ok(())
}

/// True when this process shares the mount namespace of process 1.
pub fn in_initial_mount_namespace() -> Result<bool> {
    let of = |p: &str| std::fs::read_link(format!("/proc/{p}/ns/mnt"));
    Ok(of("1")? == of("self")?)
}
