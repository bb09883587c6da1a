// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Kernel, initramfs and boot entry of the deployment.
//!
//! systemd-boot reads them from the ESP, GRUB from `/boot` of the target. The entry's name and its
//! sort key are bootc's: GRUB sorts by the one, systemd-boot by the other.

use super::image_root::ImageRoot;
use super::{Repo, Setup};
use crate::cli::Bootloader;
use crate::kargs::{self, Kargs};
use anyhow::{Context as _, Result, anyhow};
use composefs::fsverity::Sha512HashValue;
use composefs_boot::bootloader::UsrLibModulesVmlinuz;
use composefs_boot::os_release::OsReleaseInfo;
use std::fs::File;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Where things go, and what the entry calls that place.
struct Place {
    kernels: PathBuf,
    kernels_in_entry: &'static str,
    loader: PathBuf,
}

/// What os-release says of the system.
struct Os {
    id: String,
    title: String,
    version: String,
}

impl Setup<'_> {
    /// Returns the SHA-256 of kernel and initramfs.
    pub(super) fn write_entry(
        &self,
        repo: &Repo,
        image: &ImageRoot,
        id: &str,
        kernel: &UsrLibModulesVmlinuz<Sha512HashValue>,
    ) -> Result<String> {
        let options = self.kernel_arguments(image.path(), id)?;
        let (place, _esp) = if self.o.bootloader == Some(Bootloader::Grub) {
            let boot = self.target.dir().join("boot");
            let kernels_in_entry = if self.target.boot_uuid()?.is_some() { "/" } else { "/boot" };
            (Place { kernels: boot.clone(), kernels_in_entry, loader: boot.join("loader") }, None)
        } else {
            let esp = image.mount_esp()?;
            let (kernels, loader) = (esp.path().join("EFI/Linux"), esp.path().join("loader"));
            (Place { kernels, kernels_in_entry: "/EFI/Linux", loader }, Some(esp))
        };

        let read = |file| composefs::fs::read_file(file, repo);
        let files = || {
            let initramfs = kernel.initramfs.as_ref().ok_or_else(|| anyhow!("initramfs not found"));
            let vmlinuz = read(&kernel.vmlinuz).context("Reading vmlinuz")?;
            anyhow::Ok((vmlinuz, read(initramfs?).context("Reading intird")?))
        };
        let twice = "Computing boot digest";
        let (vmlinuz, initrd) = files().context(twice).context(twice)?;
        let digest = sha256(&[&vmlinuz, &initrd]).context(twice)?;

        let os = os_release(image.path(), id)?;
        let dir = format!("bootc_composefs-{id}");
        let entry = entry(&os, &Path::new(place.kernels_in_entry).join(&dir), &options);
        let at = place.kernels.join(&dir);
        write_files(&at, &[("vmlinuz", &vmlinuz), ("initrd", &initrd)]).context("Writing BLS entries to disk")?;
        let entries = place.loader.join("entries");
        let name = format!("bootc_{}-{}-1.conf", os.id.replace('-', "_"), os.version);
        write_files(&entries, &[(&name, entry.as_bytes())]).with_context(|| format!("Creating {entries:?}"))?;
        Ok(digest)
    }

    /// As bootc puts them together here: `--karg-delete` has no effect.
    fn kernel_arguments(&self, image: &Path, id: &str) -> Result<String> {
        let mut all: Kargs = self.plan.base_kargs.clone();
        self.o.karg.iter().flatten().for_each(|k| all.extend(k));
        all.extend(&format!("composefs={}{id}", if self.insecure { "?" } else { "" }));
        if let Some(source) = &self.plan.boot_source {
            all.extend(&format!("systemd.mount-extra={source}:/boot:auto:ro"));
        }
        all.extend_from(&kargs::of_tree(image)?);
        Ok(all.as_strs().join(" "))
    }
}

fn entry(os: &Os, kernel: &Path, options: &str) -> String {
    let (Os { id, title, version }, kernel) = (os, kernel.display());
    format!(
        "title {title}\nversion {version}\nlinux {kernel}/vmlinuz\ninitrd {kernel}/initrd\noptions {options}\n\
         sort-key bootc-{id}-0\n"
    )
}

fn os_release(image: &Path, id: &str) -> Result<Os> {
    let text = match std::fs::read_to_string(image.join("usr/lib/os-release")) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
        read => read.context("Opening usr/lib/os-release")?,
    };
    let known = OsReleaseInfo::parse(&text);
    Ok(Os {
        id: known.get_value(&["ID"]).unwrap_or_else(|| "bootc".to_owned()),
        title: known.get_pretty_name().unwrap_or_else(|| id.to_owned()),
        version: known.get_version().unwrap_or_else(|| id.to_owned()),
    })
}

fn write_files(dir: &Path, files: &[(&str, &[u8])]) -> Result<()> {
    std::fs::create_dir_all(dir)?;
    for (name, data) in files {
        // FAT has no links: a file is complete under another name before it takes its own.
        let mut new = tempfile::NamedTempFile::new_in(dir)?;
        std::io::Write::write_all(&mut new, data).with_context(|| format!("Writing {name} to path"))?;
        new.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
        new.as_file().sync_all()?;
        new.persist(dir.join(name))?;
    }
    File::open(dir)?.sync_all().context("fsync")
}

fn sha256(parts: &[&[u8]]) -> Result<String> {
    let mut sum = ostree_ext::glib::Checksum::new(ostree_ext::glib::ChecksumType::Sha256)
        .ok_or_else(|| anyhow!("Creating hasher"))?;
    parts.iter().for_each(|p| sum.update(p));
    sum.string().ok_or_else(|| anyhow!("Finishing digest"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_without_os_release_is_named_by_its_digest() {
        let dir = tempfile::tempdir().unwrap();
        let os = os_release(dir.path(), "abc").unwrap();
        assert_eq!((os.id.as_str(), os.title.as_str(), os.version.as_str()), ("bootc", "abc", "abc"));
        std::fs::create_dir_all(dir.path().join("usr/lib")).unwrap();
        std::fs::write(dir.path().join("usr/lib/os-release"), "ID=a-b\nNAME=\"A B\"\nVERSION_ID=\"14 (x)\"\n").unwrap();
        let os = os_release(dir.path(), "abc").unwrap();
        assert_eq!((os.id.as_str(), os.title.as_str(), os.version.as_str()), ("a-b", "A B", "14 (x)"));
    }

    #[test]
    fn the_digest_is_that_of_both_files_in_a_row() {
        assert_eq!(sha256(&[b"a", b"bc"]).unwrap(), sha256(&[b"abc"]).unwrap());
        assert!(sha256(&[b"abc"]).unwrap().starts_with("ba7816bf"));
    }
}
