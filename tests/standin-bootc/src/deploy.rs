// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Making the target an ostree sysroot and deploying the image into it.

use crate::cli::ToFilesystemOpts;
use crate::install::{Plan, stateroot};
use crate::kargs::{self, Kargs};
use crate::target::Target;
use crate::{proc, pull, records};
use anyhow::{Context as _, Result, anyhow, bail};
use ostree_ext::gio::{Cancellable, File};
use ostree_ext::ostree::{self, SysrootDeployTreeOpts, SysrootSimpleWriteDeploymentFlags};
use ostree_ext::sysroot::SysrootLock;
use ostree_ext::{bootabletree, glib, oci_spec::image::ImageConfiguration};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

const ALIAS: &str = "/run/bootc/storage";

/// The repository options that bootc sets on each target.
const REPO_CONFIG: [(&str, &str); 3] =
    [("sysroot.bootloader", "none"), ("sysroot.bootprefix", "true"), ("sysroot.readonly", "true")];

/// A finished deployment.
pub struct Deployed {
    /// Its directory, reachable whatever hides the target.
    pub dir: PathBuf,
    /// Its directory below the target.
    pub path: PathBuf,
    /// What was installed, for the record.
    pub aleph: Aleph,
}

/// The record of the installation that bootc leaves in the root.
pub struct Aleph(Value);

/// Create the layout, the repository's options and the stateroot.
pub async fn init_sysroot(target: &Target, stateroot: &str) -> Result<SysrootLock> {
    let dir = target.dir();
    proc::task("Initializing ostree layout", &dir, &["ostree", "admin", "init-fs", "--modern", "."])?;
    for (key, value) in REPO_CONFIG {
        proc::output(&dir, &["ostree", "config", "--repo", "ostree/repo", "set", key, value])?;
    }
    let none = Cancellable::NONE;
    let sysroot = ostree::Sysroot::new(Some(&File::for_path(&dir)));
    sysroot.load(none)?;
    sysroot.init_osname(stateroot, none).context("initializing stateroot")?;
    sysroot.load(none)?;
    SysrootLock::new_from_sysroot(&sysroot).await
}

/// Leave the trace that bootc's run of podman leaves.
///
/// bootc lets podman create `ostree/bootc/storage` through a bind mount made in a mount namespace
/// that it does not make private. When mounts propagate, as on any systemd, the bind mount shows up
/// in the caller's namespace and keeps the target busy; that is why the installer runs bootc under
/// `unshare -m`, and why this is imitated although the stand-in needs no podman.
pub fn touch_image_storage(target: &Target) -> Result<()> {
    std::fs::create_dir_all(ALIAS).with_context(|| format!("Creating {ALIAS}"))?;
    let base = target.dir().join("ostree/bootc");
    let tmp = base.join("storage.tmp");
    std::fs::create_dir_all(&tmp).context("Creating tmpdir")?;
    if std::fs::metadata(ALIAS)?.nlink() == 0 {
        // A bind mount from an earlier run whose directory is gone: nothing can be mounted on it.
        return Err(std::io::Error::from_raw_os_error(2)).context("Initializing images");
    }
    let argv = ["unshare", "--mount", "--propagation", "unchanged", "mount", "--bind", ".", ALIAS];
    proc::output(&tmp, &argv).context("Initializing images")?;
    std::fs::rename(&tmp, base.join("storage")).context("Renaming tmpdir")
}

/// Pull the image and deploy it.
pub async fn deploy(sysroot: &SysrootLock, target: &Target, plan: &Plan, o: &ToFilesystemOpts) -> Result<Deployed> {
    let repo = sysroot.repo();
    repo.set_disable_fsync(true);
    let pulled = pull::pull(&repo, &plan.source, &plan.target_imgref.imgref).await?;
    repo.set_disable_fsync(false);

    // Fails for a tree without a kernel directory, or with two, before anything is deployed.
    let (root, _) = repo.read_commit(&pulled.commit, Cancellable::NONE)?;
    bootabletree::find_kernel_dir(&root, Cancellable::NONE)?;

    let started = Instant::now();
    eprint!("Deploying container image...");
    let deployed = write_deployment(sysroot, plan, o, &pulled).await.context("Performing deployment");
    let elapsed = indicatif::HumanDuration(started.elapsed());
    eprintln!("done ({elapsed})");
    deployed?;

    let deployment = sysroot.deployments().into_iter().next().ok_or_else(|| anyhow!("Failed to find deployment"))?;
    let path = PathBuf::from(sysroot.deployment_dirpath(&deployment).as_str());
    let dir = target.dir().join(&path);
    if let Some(source) = &plan.boot_source {
        // It replaces the image's own fstab: real bootc does, and installers must append after it.
        std::fs::write(dir.join("etc/fstab"), format!("{source} /boot auto ro 0 0\n")).context("Writing etc/fstab")?;
    }
    if let Some(keys) = &plan.ssh_keys {
        inject_ssh_keys(&dir, keys).context("Injecting root authorized_keys")?;
    }
    let aleph = Aleph::new(plan, &pulled)?;
    Ok(Deployed { dir, path, aleph })
}

async fn write_deployment(
    sysroot: &SysrootLock,
    plan: &Plan,
    o: &ToFilesystemOpts,
    pulled: &pull::Pulled,
) -> Result<()> {
    // bootc asks the source a second time here; a source that vanished in between is an error.
    let again = pull::open(&plan.source).await?;
    if again.digest != pulled.digest {
        bail!("stand-in: the source's manifest changed during the installation");
    }
    let kargs = all_kargs(&sysroot.repo(), plan, o, &pulled.commit)?;
    let kargs = kargs.as_strs();
    let origin = glib::KeyFile::new();
    origin.set_string("origin", records::ORIGIN_KEY, &plan.target_imgref.to_string());
    let opts = SysrootDeployTreeOpts { override_kernel_argv: Some(&kargs), ..Default::default() };
    let (name, none) = (Some(stateroot(o)), Cancellable::NONE);
    let deployment = sysroot.deploy_tree_with_options(name, &pulled.commit, Some(&origin), None, Some(&opts), none)?;
    let flags = SysrootSimpleWriteDeploymentFlags::NONE;
    sysroot.simple_write_deployment(name, &deployment, None, flags, none)?;
    sysroot.cleanup(none)?;
    Ok(())
}

/// Root's arguments, then the image's, then the command line's; deletions before the latter.
fn all_kargs(repo: &ostree::Repo, plan: &Plan, o: &ToFilesystemOpts, commit: &str) -> Result<Kargs> {
    let mut all = plan.base_kargs.clone();
    all.extend_from(&kargs::of_commit(repo, commit)?);
    for gone in o.karg_delete.iter().flatten() {
        all.delete(gone);
    }
    for extra in o.karg.iter().flatten() {
        all.extend(extra);
    }
    Ok(all)
}

fn inject_ssh_keys(deployment: &Path, keys: &str) -> Result<()> {
    let home = std::fs::read_link(deployment.join("root"));
    let home = home.unwrap_or_else(|_| "root".into());
    let encoded = glib::base64_encode(keys.as_bytes());
    let line = format!("f~ /{}/.ssh/authorized_keys 600 root root - {encoded}\n", home.display());
    let (dir, file) = ("etc/tmpfiles.d", "bootc-root-ssh.conf");
    std::fs::create_dir_all(deployment.join(dir))?;
    std::fs::write(deployment.join(dir).join(file), line)?;
    println!("Injected: {dir}/{file}");
    Ok(())
}

impl Aleph {
    fn new(plan: &Plan, pulled: &pull::Pulled) -> Result<Self> {
        let labels = labels(&pulled.config);
        let mut v = json!({
            "digest": pulled.digest,
            "target-image": plan.target_imgref.imgref.name,
            "version": version(&labels),
            "timestamp": labels.get("org.opencontainers.image.created"),
            "kernel": rustix::system::uname().release().to_str()?,
            "selinux": "disabled",
        });
        if !plan.source.name.starts_with("/tmp") {
            v["image"] = json!(plan.source.name);
        }
        if !labels.is_empty() {
            v["labels"] = json!(labels);
        }
        Ok(Self(v))
    }

    /// Write it into the root of the target.
    pub fn write(&self, target: &Target) -> Result<()> {
        std::fs::write(target.dir().join(".bootc-aleph.json"), self.0.to_string()).context("Writing aleph version")
    }
}

/// The image's labels, sorted.
pub fn labels(config: &ImageConfiguration) -> BTreeMap<String, String> {
    let labels = config.config().as_ref().and_then(|c| c.labels().as_ref());
    labels.into_iter().flatten().map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// The version that an image's labels tell.
pub fn version(labels: &BTreeMap<String, String>) -> Option<&String> {
    let keys = ["org.opencontainers.image.version", "version"];
    keys.iter().find_map(|k| labels.get(*k))
}
