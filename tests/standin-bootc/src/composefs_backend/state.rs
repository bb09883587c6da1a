// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The deployment's writable state: `/etc`, the stateroot's `/var`, and the origin.
//!
//! bootc has no name for the stateroot here: it is always `default`, whatever `--stateroot` says.

use super::image_root::TempMount;
use super::{Repo, Setup};
use crate::proc;
use anyhow::{Context as _, Result};
use rustix::mount::{MountFlags, mount_remount};
use std::os::unix::fs::symlink;
use std::path::Path;

const DEPLOY: &str = "state/deploy";
const VAR: &str = "state/os/default/var";

impl Setup<'_> {
    pub(super) fn write_state(&self, repo: &Repo, id: &str, boot_digest: &str, manifest: &str) -> Result<()> {
        let root = self.target.dir();
        let dir = root.join(DEPLOY).join(id);
        std::fs::create_dir_all(dir.join("etc"))?;
        std::fs::create_dir_all(root.join(VAR))?;
        symlink("../../os/default/var", dir.join("var")).context("Failed to create symlink for /var")?;
        copy_out(repo, id, &dir).context("Initializing /etc and /var for state")?;
        let origin = origin(&self.image_of_updates(), boot_digest, manifest);
        std::fs::write(dir.join(format!("{id}.origin")), origin).context("Failed to write to .origin file")
    }

    /// Signatures are not recorded by this backend.
    fn image_of_updates(&self) -> String {
        self.plan.target_imgref.imgref.to_string()
    }
}

fn copy_out(repo: &Repo, id: &str, dir: &Path) -> Result<()> {
    let mount = repo.mount(id).context("Failed to mount composefs image").context("Mounting composefs image")?;
    let image = TempMount::attach(&mount)?;
    mount_remount(image.path(), MountFlags::RDONLY | MountFlags::BIND, "")?;
    for name in ["var", "etc"] {
        let (from, to) = (image.path().join(name).join("."), dir.join(name).join("."));
        let (from, to) = (from.to_string_lossy(), to.to_string_lossy());
        proc::output(Path::new("/"), &["cp", "-a", "--remove-destination", &from, &to])?;
    }
    // systemd would take the image's mark for its own and run no sysusers at the first boot.
    match std::fs::remove_file(dir.join("etc/.updated")) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e).context("Removing /etc/.updated"),
        _ => Ok(()),
    }
}

fn origin(image: &str, boot_digest: &str, manifest: &str) -> String {
    format!(
        "[origin]\ncontainer-image-reference = ostree-unverified-image:{image}\n\n\
         [boot]\nboot_type = bls\ndigest = {boot_digest}\n\n\
         [image]\nmanifest_digest = {manifest}\n"
    )
}
