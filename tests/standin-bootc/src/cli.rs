// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The command line, option for option as bootc 1.16 has it for the commands that are imitated.
//!
//! The order of the options matters: clap prints them in the usage line of its errors, and tests
//! compare that line. Options of bootc that are accepted but not honoured are refused in
//! `bounds.rs`, never ignored.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Said by `--version`: starts like bootc's own line so that a version check can read it.
pub const VERSION: &str = concat!(
    "1.16.9-particleos-standin.",
    env!("CARGO_PKG_VERSION"),
    "\nThis is the ParticleOS stand-in for bootc 1.16, NOT bootc: for tests and demos only."
);

/// ParticleOS stand-in for bootc (not bootc): deploys and updates a system from an OCI image.
#[derive(Debug, Parser)]
#[clap(name = "bootc", rename_all = "kebab-case", version = VERSION, long_version = VERSION)]
pub enum Opt {
    /// Fetch the newest version of the booted image and queue it for the next boot.
    #[clap(alias = "update")]
    Upgrade(UpgradeOpts),
    /// Queue another image for the next boot.
    Switch(SwitchOpts),
    /// Make the previous deployment the default of the next boot.
    Rollback(RollbackOpts),
    /// Show the booted, staged and rollback deployments.
    Status(StatusOpts),
    /// Install the OS of a container image.
    #[clap(subcommand)]
    Install(InstallCmd),
}

/// Below `install`.
#[derive(Debug, Subcommand)]
pub enum InstallCmd {
    /// Install into a file system that somebody else made and mounted.
    ToFilesystem(Box<ToFilesystemOpts>),
    /// Check, after an installation, that the target holds a deployment.
    Finalize {
        /// Where the root file system is mounted.
        root_path: PathBuf,
    },
}

/// `install to-filesystem`.
#[derive(Debug, Args)]
pub struct ToFilesystemOpts {
    /// Where the root file system is mounted; its UUID becomes the root= kernel argument.
    pub root_path: PathBuf,
    /// Use this as root= instead of the file system's UUID; empty means no root= at all.
    #[clap(long)]
    pub root_mount_spec: Option<String>,
    /// Use this as the source of /boot instead of its UUID; empty means no /boot entry.
    #[clap(long)]
    pub boot_mount_spec: Option<String>,
    /// Reuse a file system that is not empty (not supported by the stand-in).
    #[clap(long)]
    pub replace: Option<ReplaceMode>,
    /// Do not warn when the target is the running system's root.
    #[clap(long)]
    pub acknowledge_destructive: bool,
    /// Leave the target writable: no trim, no read-only remount, no freeze.
    #[clap(long)]
    pub skip_finalize: bool,
    /// The image to install: TRANSPORT:NAME or docker://NAME.
    #[clap(long)]
    pub source_imgref: Option<String>,
    /// The transport of --target-imgref.
    #[clap(long, default_value = "registry")]
    pub target_transport: String,
    /// The image that later updates come from; default: the source's name.
    #[clap(long)]
    pub target_imgref: Option<String>,
    /// Does nothing.
    #[clap(long, hide = true)]
    pub target_no_signature_verification: bool,
    /// Record that updates must satisfy a signature policy.
    #[clap(long)]
    pub enforce_container_sigpolicy: bool,
    /// Check first that the target image can be fetched.
    #[clap(long)]
    pub run_fetch_check: bool,
    /// Does nothing.
    #[clap(long)]
    pub skip_fetch_check: bool,
    /// Not supported by the stand-in.
    #[clap(long = "experimental-unified-storage", hide = true)]
    pub unified_storage_exp: bool,
    /// Disable SELinux in the installed system (not supported by the stand-in).
    #[clap(long)]
    pub disable_selinux: bool,
    /// Add a kernel argument; may be given several times.
    #[clap(long)]
    pub karg: Option<Vec<String>>,
    /// Remove a kernel argument; may be given several times.
    #[clap(long)]
    pub karg_delete: Option<Vec<String>>,
    /// A file with SSH keys that root of the installed system accepts.
    #[clap(long)]
    pub root_ssh_authorized_keys: Option<PathBuf>,
    /// Install for any machine, not this one (only matters to boot loaders).
    #[clap(long)]
    pub generic_image: bool,
    /// How logically bound images are fetched.
    #[clap(long, default_value = "stored")]
    pub bound_images: BoundImages,
    /// The name of the stateroot; default: `default`.
    #[clap(long)]
    pub stateroot: Option<String>,
    /// Passed to bootupd, which the stand-in never runs.
    #[clap(long)]
    pub bootupd_skip_boot_uuid: bool,
    /// The boot loader.
    #[clap(long)]
    pub bootloader: Option<Bootloader>,
    /// Use the composefs backend (not supported by the stand-in).
    #[clap(long)]
    pub composefs_backend: bool,
    /// Install although the file system has no fs-verity.
    #[clap(long, requires = "composefs_backend")]
    pub allow_missing_verity: bool,
    /// Names of UKI addons.
    #[clap(long, requires = "composefs_backend")]
    pub uki_addon: Option<Vec<String>>,
}

/// Values of `--replace`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ReplaceMode {
    /// Delete what is on the target.
    Wipe,
    /// Keep the old system beside the new one.
    Alongside,
}

/// Values of `--bound-images`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BoundImages {
    /// They are in the source's container storage.
    Stored,
    /// Ignore them.
    #[clap(hide = true)]
    Skip,
    /// Pull them.
    Pull,
}

/// Values of `--bootloader`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Bootloader {
    /// GRUB by bootupd.
    Grub,
    /// GRUB for confidential clusters.
    #[clap(name = "grub-cc")]
    GrubCC,
    /// systemd-boot.
    Systemd,
    /// The caller installs one.
    None,
}

impl std::fmt::Display for Bootloader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Grub => "grub",
            Self::GrubCC => "grub-cc",
            Self::Systemd => "systemd",
            Self::None => "none",
        })
    }
}

/// `upgrade`.
#[derive(Debug, Args)]
pub struct UpgradeOpts {
    /// Print less.
    #[clap(long)]
    pub quiet: bool,
    /// Only tell whether there is an update.
    #[clap(long, conflicts_with = "apply")]
    pub check: bool,
    /// Reboot into the new deployment.
    #[clap(long, conflicts_with = "check")]
    pub apply: bool,
}

/// `switch`.
#[derive(Debug, Args)]
pub struct SwitchOpts {
    /// Print less.
    #[clap(long)]
    pub quiet: bool,
    /// Reboot into the new deployment.
    #[clap(long)]
    pub apply: bool,
    /// The transport of the target.
    #[clap(long, default_value = "registry")]
    pub transport: String,
    /// Does nothing.
    #[clap(long, hide = true)]
    pub no_signature_verification: bool,
    /// Record that updates must satisfy a signature policy.
    #[clap(long)]
    pub enforce_container_sigpolicy: bool,
    /// Keep the booted image's reference.
    #[clap(long)]
    pub retain: bool,
    /// The image of the next boot.
    pub target: String,
}

/// `rollback`.
#[derive(Debug, Args)]
pub struct RollbackOpts {
    /// Reboot into the previous deployment.
    #[clap(long)]
    pub apply: bool,
}

/// `status`.
#[derive(Debug, Args)]
pub struct StatusOpts {
    /// The same as --format=json.
    #[clap(long, hide = true)]
    pub json: bool,
    /// The format of the output.
    #[clap(long)]
    pub format: Option<OutputFormat>,
    /// 0 and 1 are accepted and mean the same.
    #[clap(long)]
    pub format_version: Option<u32>,
    /// Only the booted deployment.
    #[clap(long)]
    pub booted: bool,
}

/// Values of `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[clap(rename_all = "lowercase")]
pub enum OutputFormat {
    /// Text.
    HumanReadable,
    /// YAML.
    Yaml,
    /// JSON.
    Json,
}
