// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A directory on the target disk for what the installation needs there for a while, as the live system's memory must not
//! hold it. bootc demands an empty root, except for directories that are mount points: so it is reached through a mount
//! elsewhere, and while bootc works an empty file system lies over it. What goes into it is the callers' part.

use crate::installer::{PHYSICAL_ROOT, WORK};
use crate::op::Op;

/// One such directory.
pub struct Hidden {
    /// Where it is reached.
    pub dir: String,
    /// Where it lies.
    held: String,
}

impl Hidden {
    /// Called `.bootc-NAME` in the new root.
    pub fn new(name: &str) -> Self {
        Hidden { dir: format!("{WORK}/{name}"), held: format!("{PHYSICAL_ROOT}/.bootc-{name}") }
    }

    /// Makes it.
    pub fn open<T>(&self) -> Vec<Op<T>> {
        let Hidden { dir, held } = self;
        vec![Op::mkdir(held, 0o700), Op::mkdir(dir, 0o700), Op::command(["mount", "--bind", held, dir])]
    }

    /// Hides it from bootc.
    pub fn hide<T>(&self) -> Op<T> {
        Op::command(["mount", "-t", "tmpfs", "-o", "ro,size=4k,mode=0700", "empty", &self.held])
    }

    /// Removes it with what is in it.
    pub fn remove<T>(&self) -> Vec<Op<T>> {
        let Hidden { dir, held } = self;
        vec![Op::command(["umount", held]), Op::command(["umount", dir]), Op::Remove { path: held.clone() }]
    }
}
