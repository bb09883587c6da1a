// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `switch`, `upgrade` and `rollback` of the running system.
//!
//! Enough of bootc's day two to test that an installed system takes an update and finds its way
//! back: pull, stage with the merged /etc and kernel arguments, prune; reorder for the way back.

use crate::cli::{RollbackOpts, SwitchOpts, UpgradeOpts};
use crate::kargs::{self, Kargs};
use crate::pull::Pulled;
use crate::status::{Roles, image_of};
use crate::{deploy, host, imgref, pull, records};
use anyhow::{Context as _, Result, anyhow, bail};
use ostree_ext::container::OstreeImageReference;
use ostree_ext::gio::Cancellable;
use ostree_ext::ostree::{self, Deployment, SysrootDeployTreeOpts};
use ostree_ext::sysroot::SysrootLock;
use ostree_ext::{container, glib};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

/// `switch`.
pub async fn switch(o: SwitchOpts) -> Result<()> {
    let context = "Switching";
    let target = imgref::target(&o.transport, &o.target, o.enforce_container_sigpolicy)?;
    require_ostree_booted().context(context)?;
    let sysroot = writable().await.context(context)?;
    let roles = Roles::of(&sysroot);
    let booted = roles.require_booted().context(context)?;
    let current = roles.staged.as_ref().unwrap_or(booted);
    if image_of(current)?.as_ref() == Some(&target) {
        println!("Image specification is unchanged.");
        return Ok(());
    }
    let pulled = pull::pull(&sysroot.repo(), &target.imgref, &target.imgref).await.context(context)?;
    stage(&sysroot, booted, &target, &pulled).context(context)?;
    reboot_if(o.apply)
}

/// `upgrade`.
pub async fn upgrade(o: UpgradeOpts) -> Result<()> {
    let context = "Upgrading";
    require_ostree_booted()?;
    let sysroot = writable().await.context(context)?;
    let roles = Roles::of(&sysroot);
    let booted = roles.require_booted().context(context)?;
    let current = roles.staged.as_ref().unwrap_or(booted);
    let image = image_of(current)?.ok_or_else(|| anyhow!("No image source specified"))?;
    let running = digest_of(&sysroot.repo(), booted)?;
    if o.check {
        let newest = pull::open(&image.imgref).await.context(context)?;
        if newest.digest == running {
            println!("No changes in: {image:#}");
        } else {
            println!("Update available for: {image:#}");
            if let Some(v) = deploy::version(&deploy::labels(&newest.config)) {
                println!("  Version: {v}");
            }
            println!("  Digest: {}", newest.digest);
        }
        return Ok(());
    }
    let pulled = pull::pull(&sysroot.repo(), &image.imgref, &image.imgref).await.context(context)?;
    let staged = roles.staged.as_ref().map(|d| digest_of(&sysroot.repo(), d)).transpose()?;
    if staged.as_ref() == Some(&pulled.digest) {
        println!("Staged update present, not changed");
        return reboot_if(o.apply);
    }
    if running == pulled.digest {
        println!("No update available.");
        return Ok(());
    }
    stage(&sysroot, booted, &image, &pulled).context(context)?;
    reboot_if(o.apply)
}

/// `rollback`.
pub fn rollback(o: RollbackOpts) -> Result<()> {
    require_ostree_booted().context("Rollback")?;
    enter_private_mounts()?;
    let sysroot = load_writable()?;
    let roles = Roles::of(&sysroot);
    let booted = roles.require_booted()?.clone();
    let other = roles.rollback.ok_or_else(|| anyhow!("No rollback available"))?;
    if image_of(&other)?.is_none() {
        bail!("Rollback is not container image based");
    }
    let reverting = roles.rollback_queued;
    let mut order = if reverting {
        println!("notice: Reverting queued rollback state");
        vec![booted, other]
    } else {
        vec![other, booted]
    };
    order.extend(roles.rest);
    sysroot.write_deployments(&order, Cancellable::NONE)?;
    let which = if reverting { "current" } else { "rollback" };
    println!("Next boot: {which} deployment");
    mark_reboot_required(&digest_of(&sysroot.repo(), &order[0])?)?;
    reboot_if(o.apply)
}

/// Queue a pulled image for the next boot; libostree's finalize service writes the boot entry.
fn stage(sysroot: &SysrootLock, booted: &Deployment, image: &OstreeImageReference, pulled: &Pulled) -> Result<()> {
    let none = Cancellable::NONE;
    let merge = sysroot.merge_deployment(Some(&booted.osname())).unwrap_or_else(|| booted.clone());
    let kargs = merged_kargs(sysroot, &merge, &pulled.commit)?;
    let kargs = kargs.as_strs();
    let origin = glib::KeyFile::new();
    origin.set_string("origin", records::ORIGIN_KEY, &image.to_string());
    let opts = SysrootDeployTreeOpts { override_kernel_argv: Some(&kargs), ..Default::default() };
    eprint!("Deploying...");
    let name = booted.osname();
    sysroot.stage_tree_with_options(Some(&name), &pulled.commit, Some(&origin), Some(&merge), &opts, none)?;
    eprintln!("done");
    container::deploy::prune(sysroot).context("Pruning images")?;
    println!("Queued for next boot: {image:#}");
    if let Some(v) = deploy::version(&deploy::labels(&pulled.config)) {
        println!("  Version: {v}");
    }
    println!("  Digest: {}", pulled.digest);
    mark_reboot_required(&pulled.digest)
}

/// What the running deployment was booted with, plus what changed in the image's drop-ins.
fn merged_kargs(sysroot: &SysrootLock, merge: &Deployment, commit: &str) -> Result<Kargs> {
    let mut all = Kargs::default();
    if let Some(options) = merge.bootconfig().and_then(|b| b.get("options")) {
        all.extend(&options);
    }
    let root = Path::new("/sysroot").join(sysroot.deployment_dirpath(merge).as_str());
    let old = kargs::of_tree(&root)?;
    all.apply_diff(&old, &kargs::of_commit(&sysroot.repo(), commit)?);
    Ok(all)
}

fn mark_reboot_required(digest: &str) -> Result<()> {
    let text = format!("bootc: Reboot required for image: {digest}");
    std::fs::write("/run/reboot-required", text).context("Creating /run/reboot-required")
}

fn digest_of(repo: &ostree::Repo, d: &Deployment) -> Result<String> {
    let state = container::store::query_image_commit(repo, &d.csum())?;
    Ok(state.manifest_digest.to_string())
}

fn require_ostree_booted() -> Result<()> {
    host::require_root(false)?;
    if !Path::new("/run/ostree-booted").exists() {
        bail!("Initializing storage: System not booted via bootc");
    }
    Ok(())
}

async fn writable() -> Result<SysrootLock> {
    enter_private_mounts()?;
    SysrootLock::new_from_sysroot(&load_writable()?).await
}

fn load_writable() -> Result<ostree::Sysroot> {
    let sysroot = ostree::Sysroot::new_default();
    // Lets libostree remount the read-only /sysroot and /boot, in this namespace only.
    sysroot.set_mount_namespace_in_use();
    sysroot.load(Cancellable::NONE)?;
    Ok(sysroot)
}

/// Run again inside a mount namespace of its own.
fn enter_private_mounts() -> Result<()> {
    const MARK: &str = "_ostree_unshared";
    host::require_root(false)?;
    if !host::in_initial_mount_namespace()? || std::env::var_os(MARK).is_some() {
        return Ok(());
    }
    let error = Command::new("unshare")
        .args(["-m", "--"])
        .arg(std::env::current_exe().context("Finding this program")?)
        .args(std::env::args_os().skip(1))
        .env(MARK, "1")
        .exec();
    Err(error).context("Running unshare")
}

fn reboot_if(wanted: bool) -> Result<()> {
    if wanted {
        println!("Rebooting system");
        crate::proc::output(Path::new("/"), &["systemctl", "reboot"])?;
    }
    Ok(())
}
