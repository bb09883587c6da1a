// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso enter`: the inside of a build step. Expects namespaces of its own (unshare made them), mounts what a
//! Debian root needs, changes root and becomes the command. All mounts end with the namespace: nothing to undo.

use std::convert::Infallible;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::mount::{MountFlags, mount, mount_bind_recursive, mount_remount};

use crate::cli::EnterArgs;
use crate::error::{Context, Error};

/// A bind mount of `--bind`.
#[derive(Debug, PartialEq, Eq)]
struct Bind {
    from: PathBuf,
    to: PathBuf,
    read_only: bool,
}

impl Bind {
    fn parse(text: &str) -> Result<Self, Error> {
        let parts: Vec<&str> = text.split(':').collect();
        let (from, to, read_only) = match parts[..] {
            [from, to] => (from, to, false),
            [from, to, "ro"] => (from, to, true),
            _ => return Err(Error::Usage(format!("--bind {text}: expected SRC:DST or SRC:DST:ro"))),
        };
        Ok(Self { from: from.into(), to: to.into(), read_only })
    }
}

/// Never returns when it succeeds: the command takes this process over.
pub fn enter(args: &EnterArgs) -> Result<Infallible, Error> {
    let binds = args.binds.iter().map(|text| Bind::parse(text)).collect::<Result<Vec<_>, _>>()?;
    let root = match &args.layer {
        Some(layer) => overlay(&args.root, layer)?,
        None => args.root.clone(),
    };
    for (kind, dir) in [("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "run"), ("tmpfs", "tmp")] {
        let target = root.join(dir);
        mount(kind, &target, kind, MountFlags::NOSUID | MountFlags::NODEV, None)
            .context(|| format!("mounting {kind} on {}", target.display()))?;
    }
    bind(Path::new("/dev"), &root.join("dev"), false)?;
    for item in &binds {
        let target = root.join(item.to.strip_prefix("/").unwrap_or(&item.to));
        std::fs::create_dir_all(&target).context(|| format!("making {}", target.display()))?;
        std::fs::create_dir_all(&item.from).context(|| format!("making {}", item.from.display()))?;
        bind(&item.from, &target, item.read_only)?;
    }
    rustix::process::chroot(&root).context(|| format!("changing root to {}", root.display()))?;
    rustix::process::chdir(&args.chdir).context(|| format!("changing to {}", args.chdir.display()))?;
    let mut command = Command::new(&args.argv[0]);
    command.args(&args.argv[1..]).env_clear();
    command.env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    command.envs([("HOME", "/root"), ("LC_ALL", "C.UTF-8"), ("DEBIAN_FRONTEND", "noninteractive")]);
    for key in ["SOURCE_DATE_EPOCH", "TERM"] {
        command.envs(std::env::var_os(key).map(|value| (key, value)));
    }
    for variable in &args.env {
        let (key, value) =
            variable.split_once('=').ok_or_else(|| Error::Usage(format!("--env {variable}: expected KEY=VALUE")))?;
        command.env(key, value);
    }
    Err(Error::Io { context: format!("running {}", args.argv[0]), source: command.exec() })
}

/// Stacks `layer`/upper over `root` so that the root stays as it is; returns the merged directory.
fn overlay(root: &Path, layer: &Path) -> Result<PathBuf, Error> {
    let [upper, work, merged] = ["upper", "work", "merged"].map(|name| layer.join(name));
    for dir in [&upper, &work, &merged] {
        std::fs::create_dir_all(dir).context(|| format!("making {}", dir.display()))?;
    }
    let data = format!("lowerdir={},upperdir={},workdir={}", root.display(), upper.display(), work.display());
    let data = std::ffi::CString::new(data).map_err(|_| Error::Usage("a path with a NUL byte".to_owned()))?;
    mount("overlay", &merged, "overlay", MountFlags::empty(), data.as_c_str())
        .context(|| format!("stacking {} over {}", upper.display(), root.display()))?;
    Ok(merged)
}

fn bind(from: &Path, to: &Path, read_only: bool) -> Result<(), Error> {
    mount_bind_recursive(from, to).context(|| format!("mounting {} on {}", from.display(), to.display()))?;
    if read_only {
        mount_remount(to, MountFlags::BIND | MountFlags::RDONLY, "")
            .context(|| format!("making {} read-only", to.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binds_are_parsed() {
        let bind = |from: &str, to: &str, read_only| Bind { from: from.into(), to: to.into(), read_only };
        for (text, expected) in [("/a:/b", bind("/a", "/b", false)), ("/a:/b:ro", bind("/a", "/b", true))] {
            assert_eq!(Bind::parse(text).unwrap(), expected);
        }
        for text in ["/a", "/a:/b:rw", "/a:/b:ro:x", ""] {
            assert!(Bind::parse(text).is_err(), "{text}");
        }
    }
}
