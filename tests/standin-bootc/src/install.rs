// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `install to-filesystem`: the order of checks, prints and steps, which is bootc's.
//!
//! The steps themselves live in `target`, `container`, `deploy`, `composefs_backend`, `bootloader` and `finalize`.

use crate::blockdev::Device;
use crate::bootloader::{self, Bootupd};
use crate::cli::{Bootloader, ToFilesystemOpts};
use crate::kargs::Kargs;
use crate::target::Target;
use crate::{bounds, container, deploy, finalize, host, imgref, pull};
use anyhow::{Context as _, Result, anyhow, bail};
use ostree_ext::container::{ImageReference, OstreeImageReference};

/// What is settled before the target is touched.
pub struct Plan {
    /// The image to install.
    pub source: ImageReference,
    /// The image that updates come from.
    pub target_imgref: OstreeImageReference,
    /// Text of `--root-ssh-authorized-keys`.
    pub ssh_keys: Option<String>,
    /// root=, rw and boot=.
    pub base_kargs: Kargs,
    /// Source of the deployment's /boot line, when there is one.
    pub boot_source: Option<String>,
}

/// The command.
pub async fn to_filesystem(o: Box<ToFilesystemOpts>) -> Result<()> {
    let done = install(&o).await.context("Installing to filesystem");
    if done.is_ok() {
        println!("Installation complete!");
    }
    done
}

async fn install(o: &ToFilesystemOpts) -> Result<()> {
    let target = Target::open(&o.root_path)?;
    target.check_fstype()?;
    let mut plan = prepare(o).await?;
    target.require_empty()?;
    settle_mounts(o, &target, &mut plan)?;
    let device = Device::list(&target.inspect.source)?;
    target.warn_of_partition_table(&device);
    if o.composefs_backend {
        composefs(o, &target, &plan, &device).await?;
    } else {
        ostree(o, &target, &plan, &device).await?;
    }
    if !o.skip_finalize {
        let mut parts = vec![("root", ".")];
        if plan.boot_source.is_some() {
            parts.push(("boot", "boot"));
        }
        for (name, path) in parts {
            finalize::finalize_filesystem(name, &target.dir(), path)?;
        }
    }
    Ok(())
}

#[cfg(feature = "composefs")]
use crate::composefs_backend::install as composefs;

#[cfg(not(feature = "composefs"))]
#[expect(clippy::unused_async, reason = "stands for one that is")]
async fn composefs(_: &ToFilesystemOpts, _: &Target, _: &Plan, _: &Device) -> Result<()> {
    bail!("stand-in: not supported: --composefs-backend (this program was built without the feature `composefs`)")
}

async fn ostree(o: &ToFilesystemOpts, target: &Target, plan: &Plan, device: &Device) -> Result<()> {
    // bootupd wants a UUID, so bootc asks for one even when there is nothing for bootupd to do.
    if plan.boot_source.as_ref().is_some_and(|s| !s.starts_with("UUID=")) {
        bail!("/boot is not specified via UUID= (this is currently required)");
    }

    let sysroot = deploy::init_sysroot(target, stateroot(o)).await.context("Creating ostree deployment")?;
    deploy::touch_image_storage(target).context("Creating imgstorage")?;
    let deployed = deploy::deploy(&sysroot, target, plan, o).await.context("Creating ostree deployment")?;
    deployed.aleph.write(target)?;
    match bootloader::choose(o, &deployed.dir) {
        Bootloader::None => {}
        Bootloader::Systemd | Bootloader::GrubCC => bail!("bootupd is required for ostree-based installs"),
        Bootloader::Grub => {
            let tree = target.path.join(&deployed.path);
            Bootupd { device, target: &target.path, tree: &tree }.install(o)?;
        }
    }
    drop(sysroot);

    // By its path and not by the descriptor: here a target that was hidden is noticed.
    finalize::verify_deployed(&target.path)
}

/// The name of the stateroot.
pub fn stateroot(o: &ToFilesystemOpts) -> &str {
    o.stateroot.as_deref().unwrap_or("default")
}

async fn prepare(o: &ToFilesystemOpts) -> Result<Plan> {
    let (source, digest) = match o.source_imgref.as_deref() {
        None => container::own_image().map(|(image, digest)| (image, Some(digest)))?,
        Some(source) => {
            host::require_root(false)?;
            (imgref::source(source)?, None)
        }
    };
    let name = o.target_imgref.as_deref().unwrap_or(&source.name);
    let target_imgref = imgref::target(&o.target_transport, name, o.enforce_container_sigpolicy)?;
    if o.composefs_backend && o.bootloader == Some(Bootloader::None) {
        bail!("Bootloader set to none is not supported with the composefs backend");
    }
    bounds::check_options(o)?;
    bounds::check_live_config(o)?;
    container::mirror_host()?;
    host::ensure_tmp_is_tmpfs()?;
    if o.run_fetch_check {
        pull::open(&target_imgref.imgref).await.context("Verifying fetch")?;
    }
    if o.source_imgref.is_none() {
        container::unshare_mounts()?;
    }
    container::mount_efivars()?;
    println!("Installing image: {target_imgref:#}");
    if let Some(digest) = &digest {
        println!("Digest: {digest}");
    }
    host::require_prepare_root()?;
    let ssh_keys = o
        .root_ssh_authorized_keys
        .as_deref()
        .map(|p| std::fs::read_to_string(p).with_context(|| format!("Reading {}", p.display())))
        .transpose()?;
    Ok(Plan { source, target_imgref, ssh_keys, base_kargs: Kargs::default(), boot_source: None })
}

fn settle_mounts(o: &ToFilesystemOpts, target: &Target, plan: &mut Plan) -> Result<()> {
    let mut root = Vec::new();
    match o.root_mount_spec.as_deref() {
        Some("") => {}
        Some(spec) => root.push(format!("root={spec}")),
        None => {
            let uuid = target.inspect.uuid.as_deref();
            let uuid = uuid.ok_or_else(|| anyhow!("No filesystem uuid found in target root"))?;
            root.push(format!("root=UUID={uuid}"));
            root.extend(subvolume_flag(target));
        }
    }
    let boot_uuid = target.boot_uuid()?;
    plan.boot_source = match o.boot_mount_spec.as_deref() {
        Some("") => None,
        Some(spec) => Some(spec.to_owned()),
        None => boot_uuid.map(|u| format!("UUID={u}")),
    };
    root.push("rw".to_owned());
    root.extend(plan.boot_source.iter().map(|s| format!("boot={s}")));
    plan.base_kargs.extend(&root.join(" "));
    Ok(())
}

fn subvolume_flag(target: &Target) -> Option<String> {
    if target.inspect.fstype != "btrfs" {
        return None;
    }
    let mut options = target.inspect.options.split(',');
    options.find_map(|opt| opt.strip_prefix("subvol=")).map(|v| format!("rootflags=subvol={v}"))
}
