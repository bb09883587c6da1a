// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The mounts that make an ostree deployment (`composefs` has the other kind) look like a running root, so that Calamares'
//! stock modules work unmodified and its unmodified umount module takes everything down again.
//!
//! Each mount is made private right away: with a live system's shared propagation, binds of the physical root join
//! its peer group, every mount doubles, and umount fails half-way (calamares/calamares#2006). /dev is not recursive,
//! or umount would take the live system's /dev/pts with it.

use crate::op::{Command, Op};

/// Builds the layout of deployment `{deployment}` at `target`; `physical` is the physical root.
pub fn build<T>(target: &str, physical: &str, stateroot: &str) -> Vec<Op<T>> {
    let sysroot = format!("{target}/sysroot");
    let var = var(&sysroot, stateroot);
    let mut ops = vec![Op::mkdir(target, 0o700)];
    // The first undo takes the whole tree down: undos run newest first, and all binds lie below it.
    ops.extend(bind("--bind", "{deployment}", target, "--make-private"));
    ops.extend(bind("--rbind", physical, &sysroot, "--make-rprivate"));
    ops.extend(bind("--bind", &var, &format!("{target}/var"), "--make-private"));
    ops.extend(bind("--rbind", &format!("{sysroot}/boot"), &format!("{target}/boot"), "--make-rprivate"));
    ops.extend(api(target));
    // Files below usr are hard links into the ostree repository: a module that writes there would corrupt objects.
    let usr = format!("{target}/usr");
    ops.extend(bind("--bind", &usr, &usr, "--make-private"));
    ops.push(Op::command(["mount", "-o", "remount,bind,ro", &usr]));
    ops
}

/// What the kernel offers to every root.
pub(super) fn api<T>(target: &str) -> Vec<Op<T>> {
    let new = [("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "run"), ("tmpfs", "tmp")];
    let mut ops: Vec<Op<T>> =
        new.iter().map(|(fstype, name)| mount(&["-t", fstype, fstype, &format!("{target}/{name}")])).collect();
    ops.extend(bind("--bind", "/dev", &format!("{target}/dev"), "--make-private"));
    ops
}

/// The stateroot's /var, which all its deployments share (ostree's layout of a sysroot).
pub fn var(sysroot: &str, stateroot: &str) -> String {
    format!("{sysroot}/ostree/deploy/{stateroot}/var")
}

pub(super) fn bind<T>(how: &str, from: &str, to: &str, propagation: &str) -> [Op<T>; 2] {
    [mount(&[how, from, to]), Op::command(["mount", propagation, to])]
}

pub(super) fn mount<T>(args: &[&str]) -> Op<T> {
    let to = args.last().copied().unwrap_or_default();
    Command::new(std::iter::once("mount").chain(args.iter().copied())).undo(["umount", "-R", to]).op()
}
