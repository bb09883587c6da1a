// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The composefs backend: the image becomes a repository of objects and one image file that boots.
//!
//! The repository, the pull and the image file are made by the crates that bootc itself uses, in a
//! release that writes the same bytes. Here are bootc's order of steps and its words; the ESP is
//! `image_root`'s and `bls`'s, the writable state `state`'s. Not here: unified kernel images.

mod bls;
mod image_root;
mod state;

use crate::blockdev::Device;
use crate::bootloader::{self, Bootupd};
use crate::cli::{Bootloader, ToFilesystemOpts};
use crate::install::Plan;
use crate::target::Target;
use crate::{imgref, pull};
use anyhow::{Context as _, Result, anyhow, bail};
use composefs::fsverity::{Algorithm, FsVerityHashValue as _, Sha512HashValue};
use composefs::repository::{Repository, RepositoryConfig};
use composefs_boot::bootloader::{BootEntry, get_boot_resources};
use composefs_oci::{PullOptions, PullResult};
use image_root::ImageRoot;
use std::fs::File;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::sync::Arc;

/// bootc's repositories name objects by SHA-512 fs-verity digests.
type Repo = Repository<Sha512HashValue>;

/// What the steps after the pull share.
struct Setup<'a> {
    o: &'a ToFilesystemOpts,
    plan: &'a Plan,
    target: &'a Target,
    device: &'a Device,
    /// The file system cannot do fs-verity, or the caller said that it need not.
    insecure: bool,
}

/// Pull the image and make it boot.
pub async fn install(o: &ToFilesystemOpts, target: &Target, plan: &Plan, device: &Device) -> Result<()> {
    let insecure = o.allow_missing_verity || !matches!(target.inspect.fstype.as_str(), "ext4" | "btrfs");
    let root = File::open(target.dir())?;

    let manifest = pull::inspect(&plan.source).await.context("Getting container info")?;
    // bootc opens it for its check of the free space, always without demanding fs-verity; what is opened next finds
    // the repository made. A file system without fs-verity is therefore noticed by the booting system only.
    let checked = init(&root, &target.dir(), RepositoryConfig::new(Algorithm::SHA512).set_insecure())?;
    let bytes = manifest.layers().iter().map(|l| l.size()).sum();
    pull::require_space(checked.objects_dir()?, bytes, 0, &plan.source.name)?;
    drop(checked);

    let pulled = fetch(&root, target, plan, insecure).await?;
    let setup = Setup { o, plan, target, device, insecure };
    setup.boot(&root, &pulled).context("Setting up composefs boot")
}

fn init(root: &File, dir: &Path, config: RepositoryConfig) -> Result<Repo> {
    let at = dir.join("composefs");
    std::fs::create_dir_all(&at).context("Creating composefs directory")?;
    let private = std::fs::Permissions::from_mode(0o700);
    std::fs::set_permissions(&at, private).context("Setting composefs directory permissions")?;
    Ok(Repo::init_path(root, "composefs", config)?.0)
}

async fn fetch(root: &File, target: &Target, plan: &Plan, insecure: bool) -> Result<PullResult<Sha512HashValue>> {
    let config = RepositoryConfig::new(Algorithm::SHA512);
    let config = if insecure { config.set_insecure() } else { config };
    let repo = init(root, &target.dir(), config).context("Failed to initialize composefs repository")?;
    link_storage(&target.dir())?;
    let repo = Arc::new(repo);
    let source = imgref::for_proxy(&plan.source).to_string();
    let options = PullOptions { img_proxy_config: Some(pull::new_proxy_config()?), ..Default::default() };
    let pulled = composefs_oci::pull(&repo, &source, None, options).await;
    let pulled = pulled.context("Pulling image into composefs repository")?;
    // Keeps the image's parts alive in the repository.
    let tag = format!("localhost/bootc-{}", pulled.manifest_digest);
    composefs_oci::tag_image(&repo, &pulled.manifest_digest, &tag).context("Tagging pulled image as bootc GC root")?;
    Ok(pulled)
}

/// podman's storage is looked for below `ostree`, whatever the backend.
fn link_storage(root: &Path) -> Result<()> {
    std::fs::create_dir_all(root.join("composefs/bootc")).context("Creating composefs/bootc")?;
    std::fs::create_dir_all(root.join("ostree")).context("Creating ostree directory")?;
    let link = root.join("ostree/bootc");
    if link.symlink_metadata().is_ok() {
        return Ok(());
    }
    symlink("../composefs/bootc", link).context("Creating ostree/bootc -> ../composefs/bootc symlink")
}

impl Setup<'_> {
    fn boot(&self, root: &File, pulled: &PullResult<Sha512HashValue>) -> Result<()> {
        let mut repo = Repo::open_path(root, "composefs").context("Failed to open composefs repository")?;
        if self.insecure {
            repo.set_insecure();
        }
        let repo = Arc::new(repo);
        let defaults = Default::default();
        let id = composefs_oci::generate_boot_image(&repo, &pulled.manifest_digest, &defaults)
            .context("Generating bootable EROFS image")?;
        let tree = composefs_oci::image::create_filesystem(&repo, &pulled.config_digest, None, &defaults)
            .context("Creating composefs filesystem for boot entry discovery")?;
        let entries = get_boot_resources(&tree, &repo).context("Extracting boot entries from OCI image")?;
        let id_hex = id.to_hex();
        let mount = repo.mount(&id_hex).context("Failed to mount composefs image")?;
        let image = ImageRoot::new(mount, self.device).context("Preparing image root for bootloader installation")?;

        self.install_bootloader(&image)?;
        let Some(entry) = entries.into_iter().next() else {
            bail!("No boot entries!");
        };
        let kernel = match entry {
            BootEntry::UsrLibModulesVmLinuz(kernel) => kernel,
            BootEntry::Type1(_) => {
                return Err(anyhow!("Found Type1 entries in /boot")).context("Setting up BLS boot");
            }
            BootEntry::Type2(_) => bail!("stand-in: not supported: a unified kernel image"),
        };
        let boot_digest = self.write_entry(&repo, &image, &id_hex, &kernel).context("Setting up BLS boot")?;
        self.write_state(&repo, &id_hex, &boot_digest, &pulled.manifest_digest.to_string())
            .context("Writing composefs state")
    }

    fn install_bootloader(&self, image: &ImageRoot) -> Result<()> {
        match bootloader::choose(self.o, image.path()) {
            Bootloader::Grub => {
                let (device, target, tree) = (self.device, self.target.path.as_path(), image.path());
                Bootupd { device, target, tree }.install(self.o)
            }
            Bootloader::GrubCC => bail!("stand-in: not supported: --bootloader grub-cc"),
            Bootloader::Systemd | Bootloader::None => image.with_esp(|_| {
                let keys = "usr/lib/bootc/install/secureboot-keys";
                if image.path().join(keys).exists() {
                    bail!("stand-in: not supported: an image with {keys}");
                }
                bootloader::systemd_boot(self.o, image.path(), image_root::ESP).context("Installing bootloader")
            }),
        }
    }
}
