// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installing from inside a podman container: what bootc demands of it, and which image it is.
//!
//! With `--source-imgref` a container is a live system like others, whose /dev and the like may
//! have to be fetched from the host; without, the container's own image is installed.

use crate::{bounds, host};
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use ostree_ext::container::{ImageReference, Transport};
use rustix::mount::{MoveMountFlags, OpenTreeFlags, move_mount, open_tree};
use rustix::thread::{LinkNameSpaceType, UnshareFlags};
use std::collections::HashMap;
use std::os::fd::AsFd as _;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

const ENV_FILE: &str = "/run/.containerenv";
const UNSHARED: &str = "_ostree_unshared";

/// True inside a container of podman.
pub fn is_container() -> bool {
    Path::new(ENV_FILE).exists()
}

/// The image that this container runs, and the digest of its manifest; refuses what bootc refuses.
pub fn own_image() -> Result<(ImageReference, String)> {
    ensure!(
        is_container(),
        "Either --source-imgref must be defined or this command must be executed inside a podman container."
    );
    host::require_root(true)?;
    ensure!(std::process::id() != 1, "This command must be run with the podman --pid=host flag");
    let owner = std::fs::metadata("/proc/1").context("Querying /proc/1")?.uid();
    ensure!(
        owner == 0,
        "/proc/1 is owned by {owner}, not zero; this command must be run in the root user namespace (e.g. not rootless podman)"
    );
    let text = std::fs::read_to_string(ENV_FILE).context("Querying container")?;
    let env = fields(&text);
    if env.get("rootless") == Some(&"1") {
        bail!("Cannot install from rootless podman; this command must be run as root");
    }
    bounds::check_own_image()?;
    let found = image_of(&env).and_then(|(name, id)| Ok((name, digest_of(&id)?)));
    let (name, digest) = found.context("Gathering source info from container env")?;
    Ok((ImageReference { transport: Transport::ContainerStorage, name }, digest))
}

/// `KEY="value"` lines.
fn fields(text: &str) -> HashMap<&str, &str> {
    text.lines().filter_map(|l| l.trim().split_once('=')).map(|(k, v)| (k, v.trim_matches('"'))).collect()
}

/// Name and id of the image.
fn image_of(env: &HashMap<&str, &str>) -> Result<(String, String)> {
    let field = |key| env.get(key).copied().unwrap_or_default();
    if !field("engine").starts_with("podman") {
        bail!("Currently this command only supports being executed via podman");
    }
    if field("imageid").is_empty() {
        bail!("Invalid empty imageid");
    }
    Ok((field("image").to_owned(), field("imageid").to_owned()))
}

/// Asks the host's podman.
fn digest_of(id: &str) -> Result<String> {
    let out = in_host_mounts(|| Ok(Command::new("podman").args(["inspect", id]).output()?))?;
    if !out.status.success() {
        bail!("Subprocess failed: {:?}\n{}", out.status, String::from_utf8_lossy(&out.stderr));
    }
    let found: serde_json::Value = serde_json::from_slice(&out.stdout)?;
    let digest = found[0]["Digest"].as_str();
    digest.map(str::to_owned).ok_or_else(|| anyhow!("No images returned for inspect"))
}

/// Make the host's devices, image storage, scratch space and udev database visible here.
///
/// bootc does this on each system; only in a container can they differ.
pub fn mirror_host() -> Result<()> {
    if !is_container() {
        return Ok(());
    }
    for path in ["/dev", "/var/lib/containers", "/var/tmp", "/run/udev"] {
        std::fs::create_dir_all(path)?;
        let of = |p: &str| rustix::fs::statvfs(p).map(|s| s.f_fsid);
        let host = format!("/proc/1/root{path}");
        let same = of(path).and_then(|here| Ok(here == of(&host)?));
        if !same.with_context(|| format!("Comparing filesystems at {path} and {host}"))? {
            bind_from_host(path)?;
        }
    }
    Ok(())
}

/// podman gives a privileged container its /sys without what is mounted below.
pub fn mount_efivars() -> Result<()> {
    const AT: &str = "/sys/firmware/efi/efivars";
    let filled = |p: &str| std::fs::read_dir(p).is_ok_and(|mut d| d.next().is_some());
    if filled(&format!("/proc/1/root{AT}")) && !filled(AT) {
        let argv = ["mount", "-t", "efivarfs", "efivarfs", AT];
        let context = || format!("Ensuring sys mount {AT} efivarfs");
        crate::proc::output(Path::new("/"), &argv).with_context(context)?;
    }
    Ok(())
}

fn bind_from_host(path: &str) -> Result<()> {
    let flags = OpenTreeFlags::OPEN_TREE_CLOEXEC | OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::AT_RECURSIVE;
    let open = || open_tree(rustix::fs::CWD, path, flags).context("open_tree");
    let tree = in_host_mounts(open).context("Opening mount tree from pid")?;
    let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH;
    move_mount(tree.as_fd(), "", rustix::fs::CWD, path, flags).context("Moving mount")
}

/// Run in the mount namespace of process 1: a thread may change it for itself alone.
fn in_host_mounts<T: Send>(run: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let enter = || {
        rustix::thread::unshare(UnshareFlags::FS)?;
        let ns = std::fs::File::open("/proc/1/ns/mnt").context("open pid1 mountns")?;
        let root = std::fs::File::open("/proc/1/root").context("open pid1 root")?;
        rustix::thread::move_into_link_name_space(ns.as_fd(), Some(LinkNameSpaceType::Mount)).context("setns")?;
        // The namespace's root is process 1's, but for build roots.
        rustix::process::fchdir(&root).context("chdir")?;
        rustix::process::chroot(".").context("chroot")?;
        run()
    };
    std::thread::scope(|s| s.spawn(enter).join()).unwrap_or_else(|_| bail!("the thread in the host's mounts panicked"))
}

/// When the container's own image is installed, mounts must not leak: start again in a namespace of our own.
pub fn unshare_mounts() -> Result<()> {
    if std::env::var_os("BOOTC_SKIP_UNSHARE").is_some() || !host::in_initial_mount_namespace()? {
        return Ok(());
    }
    ensure!(std::env::var_os(UNSHARED).is_none(), "Ensuring mountns: Failed to unshare mount namespace");
    let mut again = Command::new("unshare");
    again.args(["-m", "--"]).arg(std::fs::read_link("/proc/self/exe")?).args(std::env::args_os().skip(1));
    Err(again.env(UNSHARED, "1").exec()).context("Ensuring mountns")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_podman_writes() {
        let good = "engine=\"podman-5.8.6\"\nname=\"x\"\nimage=\"h/r:t\"\nimageid=\"abc\"\nrootless=0\n";
        for (text, want) in [
            (good.to_owned(), Ok(("h/r:t", "abc"))),
            (good.replace("podman-", "other-"), Err("Currently this command only supports being executed via podman")),
            (good.replace("abc", ""), Err("Invalid empty imageid")),
        ] {
            let got = image_of(&fields(&text));
            match (&got, want) {
                (Ok((image, id)), Ok(w)) => assert_eq!((image.as_str(), id.as_str()), w),
                (Err(e), Err(w)) => assert_eq!(e.to_string(), w),
                _ => panic!("{text}: {got:?}"),
            }
        }
    }
}
