// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Boot loaders: bootupd of the image, or systemd-boot of the live system.
//!
//! Which of the two is decided in `choose`; kernels and boot entries are not written here but by
//! libostree, or by `composefs_backend/bls.rs`.

use crate::blockdev::Device;
use crate::chroot::Chroot;
use crate::cli::{Bootloader, ToFilesystemOpts};
use crate::proc;
use anyhow::{Context as _, Result};
use std::path::Path;

/// What bootupd keeps of an image.
const UPDATES: &str = "usr/lib/bootupd/updates";

/// The chosen boot loader, or the one that bootc would take for the tree at `root`.
pub fn choose(o: &ToFilesystemOpts, root: &Path) -> Bootloader {
    let chosen = o.bootloader.unwrap_or_else(|| {
        // It is the live system that is asked for the program, and the image for its files.
        let here = proc::output(Path::new("/"), &["sh", "-c", "command -v bootupctl"]).is_ok();
        if here && root.join(UPDATES).exists() { Bootloader::Grub } else { Bootloader::Systemd }
    });
    println!("Bootloader: {chosen}");
    chosen
}

/// What an installation by bootupd works on.
pub struct Bootupd<'a> {
    /// The device of the target's root.
    pub device: &'a Device,
    /// Where the target is mounted.
    pub target: &'a Path,
    /// The installed tree, whose bootupd is run.
    pub tree: &'a Path,
}

impl Bootupd<'_> {
    /// `bootupctl backend install` inside the tree.
    pub fn install(&self, o: &ToFilesystemOpts) -> Result<()> {
        self.run(o).context("Installing bootloader")
    }

    fn run(&self, o: &ToFilesystemOpts) -> Result<()> {
        println!("Installing bootloader via bootupd");
        let device = if self.knows_filesystem().context("Probing bootupd --filesystem support")? {
            None
        } else {
            Some(self.device.single_root()?.path())
        };
        let verbose = std::env::var_os("BOOTC_BOOTLOADER_DEBUG").is_some();
        let args = arguments(o, verbose, device.as_deref());
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        // Not what is mounted below /boot: bootupd mounts the ESP itself.
        let mut chroot = Chroot::new(self.tree).bind(&self.target.join("boot"), "/boot", false);
        if device.is_none() {
            chroot = chroot.bind(self.target, "/sysroot", true);
        }
        chroot.run(&args)
    }

    fn knows_filesystem(&self) -> Result<bool> {
        let help = Chroot::new(self.tree).output(&["bootupctl", "backend", "install", "--help"])?;
        Ok(help.contains("--filesystem"))
    }
}

/// The command line, in bootc's order: bootupd before 0.2.30 wants a disk, later ones a mount point.
fn arguments(o: &ToFilesystemOpts, verbose: bool, device: Option<&str>) -> Vec<String> {
    let mut args = vec!["bootupctl", "backend", "install"];
    args.push(if o.bootupd_skip_boot_uuid { "--with-static-configs" } else { "--write-uuid" });
    if verbose {
        args.push("-vvvv");
    }
    if !o.generic_image {
        args.extend(["--update-firmware", "--auto"]);
    }
    match device {
        Some(dev) => args.extend(["--device", dev, "/"]),
        None => args.extend(["--filesystem", "/sysroot", "/"]),
    }
    args.into_iter().map(str::to_owned).collect()
}

/// `bootctl install` of the live system onto the ESP that is mounted at `esp` below `root`.
#[cfg_attr(not(feature = "composefs"), allow(dead_code, reason = "the ostree backend has bootupd only"))]
pub fn systemd_boot(o: &ToFilesystemOpts, root: &Path, esp: &str) -> Result<()> {
    println!("Installing bootloader via systemd-boot");
    let mut command = std::process::Command::new("bootctl");
    command.arg("install").arg("--root").arg(root).arg("--esp-path").arg(format!("/{esp}"));
    if o.generic_image {
        command.arg("--no-variables");
        if bootctl_version()? >= 257 {
            command.args(["--random-seed", "no"]);
        }
    }
    command.env("SYSTEMD_RELAX_ESP_CHECKS", "1");
    // bootctl writes a token there that nothing reads: a tmpfs takes it, the image's tree cannot.
    command.env("KERNEL_INSTALL_CONF_ROOT", "/tmp");
    proc::capture_stderr(&mut command)
}

fn bootctl_version() -> Result<u32> {
    let text = String::from_utf8(proc::output(Path::new("/"), &["bootctl", "--version"])?)?;
    let version = text.split_whitespace().nth(1).and_then(|v| v.parse().ok());
    version
        .with_context(|| format!("Could not parse systemd version from bootctl --version: {text:?}"))
        .context("Failed to parse version to integer")
        .context("Querying bootctl version")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{InstallCmd, Opt};
    use clap::Parser as _;

    #[test]
    fn bootupd_is_called_as_bootc_calls_it() {
        for (flags, verbose, device, want) in [
            ("", false, None, "--write-uuid --update-firmware --auto --filesystem /sysroot /"),
            ("--generic-image", false, None, "--write-uuid --filesystem /sysroot /"),
            (
                "--bootupd-skip-boot-uuid",
                true,
                Some("/dev/sda"),
                "--with-static-configs -vvvv --update-firmware --auto --device /dev/sda /",
            ),
        ] {
            let line = format!("bootc install to-filesystem {flags} /t");
            let Opt::Install(InstallCmd::ToFilesystem(o)) = Opt::parse_from(line.split_whitespace()) else { panic!() };
            assert_eq!(
                arguments(&o, verbose, device).join(" "),
                format!("bootupctl backend install {want}"),
                "{flags}"
            );
        }
    }
}
