// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Running a program of the installed system inside it.
//!
//! As in bootc: a mount namespace of the child's own, the kernel's file systems and some bind
//! mounts in it, an environment of nothing but a PATH. A thread of its own enters the namespace
//! and the root before it starts the program, because code between fork and exec would be unsafe.

use anyhow::{Context as _, Result, anyhow, bail};
use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_bind, mount_change, mount_recursive_bind};
use rustix::thread::UnshareFlags;
use std::path::{Path, PathBuf};
use std::process::Command;

const PATH: &str = "/bin:/usr/bin:/sbin:/usr/sbin:/usr/local/bin:/usr/local/sbin";

/// A bind mount: what, where in the root, and whether with what is mounted below it.
struct Bind {
    source: PathBuf,
    target: PathBuf,
    recursive: bool,
}

/// A tree to run programs in.
pub struct Chroot {
    root: PathBuf,
    binds: Vec<Bind>,
}

impl Chroot {
    /// `root` must be reachable by its path: descriptors of another namespace cannot be mounted on.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), binds: Vec::new() }
    }

    /// Also mount `source` at `target` inside.
    pub fn bind(mut self, source: &Path, target: &str, recursive: bool) -> Self {
        let target = self.root.join(target.trim_start_matches('/'));
        self.binds.push(Bind { source: source.to_owned(), target, recursive });
        self
    }

    /// Run with inherited output; the error shows the whole command.
    pub fn run(&self, argv: &[&str]) -> Result<()> {
        let mut command = command(argv);
        let status = self.inside(|| Ok(command.status()?))?;
        status.success().then_some(()).ok_or_else(|| anyhow!("Failed to run command: {command:#?}"))
    }

    /// Run and return standard output.
    pub fn output(&self, argv: &[&str]) -> Result<String> {
        let out = self.inside(|| Ok(command(argv).output()?))?;
        if !out.status.success() {
            bail!("Subprocess failed: {:?}\n{}", out.status, String::from_utf8_lossy(&out.stderr));
        }
        Ok(String::from_utf8(out.stdout)?)
    }

    fn inside<T: Send>(&self, run: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        let kernel = ["proc", "dev", "sys", "run"].map(|d| self.root.join(d));
        for dir in &kernel {
            std::fs::create_dir_all(dir).with_context(|| format!("Creating {}", dir.display()))?;
        }
        for bind in &self.binds {
            let shown = bind.target.display();
            std::fs::create_dir_all(&bind.target).with_context(|| format!("Creating bind target {shown}"))?;
        }
        let enter = || {
            self.enter()?;
            run()
        };
        std::thread::scope(|s| s.spawn(enter).join()).unwrap_or_else(|_| bail!("the thread in the chroot panicked"))
    }

    /// Changes the calling thread only: unsharing mounts also ends the sharing of root and directory.
    fn enter(&self) -> Result<()> {
        rustix::thread::unshare(UnshareFlags::NEWNS)?;
        mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)?;
        // A root that is a mount point, which bootupd looks for.
        mount_recursive_bind(&self.root, &self.root)?;
        mount("proc", self.root.join("proc"), "proc", MountFlags::empty(), "")?;
        for dir in ["dev", "sys", "run"] {
            mount_recursive_bind(Path::new("/").join(dir), self.root.join(dir))?;
        }
        for bind in &self.binds {
            if bind.recursive {
                mount_recursive_bind(&bind.source, &bind.target)?;
            } else {
                mount_bind(&bind.source, &bind.target)?;
            }
        }
        rustix::process::chroot(&self.root)?;
        Ok(rustix::process::chdir("/")?)
    }
}

fn command(argv: &[&str]) -> Command {
    let mut command = Command::new(argv[0]);
    command.args(&argv[1..]).env_clear().env("PATH", PATH);
    command
}
