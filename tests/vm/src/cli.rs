// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use particle_vm::Firmware;

use crate::layout::Layout;

/// Installs from the ISO into virtual machines and checks what was installed.
#[derive(Debug, Parser)]
#[command(name = "vmtest", version)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Install with the real calamares binary but without a screen, then boot the disk and check it.
    Headless(Headless),
    /// In one live system: layouts that cannot work, each of which must be refused before the disk has changed.
    Refusals(Refusals),
    /// Boot the ISO through its menu, click through Calamares by keyboard, then boot the disk and check it.
    Click(Click),
    /// On an installed disk: upgrade to an image that was pushed to a registry, boot it, roll back, boot the old one.
    Update(Update),
    /// Photograph the boot menu and use one of its entries that do not install.
    BootMenu(BootMenu),
    /// Photograph the first page and some errors, in English or another language, and look for their sentences in the log.
    Errors(Errors),
    /// Without a virtual machine: Calamares in the live system's own session, from an error to the last page, by keyboard.
    Show(Show),
    /// Join Wi-Fi networks on the page of the system image, by keyboard, in a live system whose radios the kernel plays.
    Wifi(Wifi),
}

/// What all tests of an ISO share.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The installation image.
    #[arg(long, default_value = "out/particleos-installer.iso")]
    pub iso: PathBuf,
    /// Folder for logs, screenshots and reports. What an earlier run left there is replaced.
    #[arg(long)]
    pub out: PathBuf,
    /// Firmware of the virtual machine: bios, uefi or secure-boot.
    #[arg(long, default_value = "uefi")]
    pub firmware: Firmware,
    /// Memory of the virtual machine in MiB.
    #[arg(long, default_value_t = 3072)]
    pub memory: u32,
    /// Multiplies every deadline: for a machine that does other things at the same time.
    #[arg(long, default_value_t = 1)]
    pub patience: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Fs {
    Ext4,
    Xfs,
    Btrfs,
}

impl Fs {
    pub fn name(self) -> &'static str {
        match self {
            Self::Ext4 => "ext4",
            Self::Xfs => "xfs",
            Self::Btrfs => "btrfs",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Swap {
    None,
    /// "Swap (no Hibernate)".
    Small,
    /// "Swap (with Hibernate)": as large as memory.
    Hibernate,
}

impl Swap {
    /// As the automatic partitioning pages name it.
    pub fn label(self) -> &'static str {
        match self {
            Self::None => "No swap",
            Self::Small => "Swap (no Hibernate)",
            Self::Hibernate => "Swap (with Hibernate)",
        }
    }
}

/// How the installation before the last one ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum First {
    /// bootc fails, and calamares tells it.
    Fail,
    /// calamares is killed while bootc works.
    Kill,
    /// calamares is killed when half of the boot loader is in the ESP of another system.
    KillLoader,
    /// The machine's power goes while bootc works.
    PowerOff,
}

#[derive(Debug, Args)]
pub struct Headless {
    #[command(flatten)]
    pub common: Common,
    /// File system of the root.
    #[arg(long, value_enum, default_value = "ext4")]
    pub fs: Fs,
    /// What the driver makes of the disk on the partition page.
    #[arg(long, value_enum, default_value = "plain")]
    pub layout: Layout,
    /// The swap partition that Calamares is to make.
    #[arg(long, value_enum, default_value = "none")]
    pub swap: Swap,
    /// Bytes of a block of the disks: 512, or 4096 ("4Kn").
    #[arg(long, default_value_t = 512)]
    pub block_size: u32,
    /// First an installation that ends in the middle, then one over what that has left.
    #[arg(long, value_enum)]
    pub first: Option<First>,
    /// The QML module VmTest, as `make driver` builds it.
    #[arg(long, default_value = "out/cache/target/forky/driver/VmTest")]
    pub driver: PathBuf,
    /// The OCI layout to install, in place of the image on the ISO.
    #[arg(long)]
    pub image: Option<PathBuf>,
    /// A registry on this machine has it, not a folder of the live system.
    #[arg(long, requires = "image")]
    pub served: bool,
    /// The bootc that installs, in place of the medium's: a program for its release.
    #[arg(long)]
    pub bootc: Option<PathBuf>,
    /// Stop after the installation, before the disk is booted.
    #[arg(long)]
    pub no_boot: bool,
    /// Install nothing: boot and check what an earlier run with the same options left in --out.
    #[arg(long, conflicts_with = "no_boot")]
    pub boot_only: bool,
}

#[derive(Debug, Args)]
pub struct Refusals {
    #[command(flatten)]
    pub common: Common,
    /// LVM and RAID instead of what a plain medium offers.
    #[arg(long)]
    pub volumes: bool,
    /// The QML module VmTest, as `make driver` builds it.
    #[arg(long, default_value = "out/cache/target/forky/driver/VmTest")]
    pub driver: PathBuf,
}

#[derive(Debug, Args)]
pub struct Click {
    #[command(flatten)]
    pub common: Common,
    /// Start the installer's kernel directly: for work on the pages, when the boot menu is known to be good.
    #[arg(long)]
    pub skip_menu: bool,
    /// The same pages on a screen with that many times as many dots in each direction, drawn so much larger. Without the
    /// boot menu; without KVM the pages alone, and the disk stays as it is.
    #[arg(long)]
    pub scale: Option<u32>,
    /// The installation is refused with these words, in lower case, before the disk has changed.
    #[arg(long)]
    pub refused: Option<String>,
}

#[derive(Debug, Args)]
pub struct Update {
    #[command(flatten)]
    pub common: Common,
    /// The installed disk (a raw image, as the other tests leave it); a copy of it is used.
    #[arg(long)]
    pub disk: PathBuf,
    /// OCI layout of the updated image.
    #[arg(long)]
    pub image: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Entry {
    /// "Boot to Shell".
    Shell,
    /// "Install (safe graphics)": Calamares as far as its keyboard page.
    Safe,
    /// What "Install" starts where no driver has the graphics card: the same. The menu is left out.
    NoDriver,
    /// "Check this medium", which must call it good.
    Check,
    /// "Check this medium" on a damaged copy, which must call it damaged.
    CheckDamaged,
}

#[derive(Debug, Args)]
pub struct BootMenu {
    #[command(flatten)]
    pub common: Common,
    /// The entry to use.
    #[arg(long, value_enum, default_value = "shell")]
    pub entry: Entry,
    /// What the ISO is to the machine.
    #[arg(long, value_enum, default_value = "disc")]
    pub plugged: Plugged,
}

/// What the ISO is to the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Plugged {
    /// A disc in an optical drive.
    Disc,
    /// A USB stick that it was written to.
    Stick,
    /// A file on a USB stick with a boot loader of its own.
    File,
}

#[derive(Debug, Args)]
pub struct Errors {
    #[command(flatten)]
    pub common: Common,
    /// The locale that the live system is started with.
    #[arg(long, default_value = "C.UTF-8")]
    pub language: String,
    /// The module's catalogue for that language; none for English.
    #[arg(long)]
    pub catalogue: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Show {
    /// The live system's root, which may be written to, in a mount and process namespace that ends with this program.
    #[arg(long)]
    pub root: PathBuf,
    /// Folder for screenshots and logs.
    #[arg(long)]
    pub out: PathBuf,
    /// How much larger the session is drawn, as the root's /proc/cmdline tells it; the screen has that many times as many
    /// dots in each direction.
    #[arg(long, default_value_t = 1)]
    pub scale: u32,
    /// Multiplies every deadline: for a machine that does other things at the same time.
    #[arg(long, default_value_t = 1)]
    pub patience: u32,
}

#[derive(Debug, Args)]
pub struct Wifi {
    #[command(flatten)]
    pub common: Common,
    /// hostapd in a tar file, as `make access-point` makes it.
    #[arg(long, default_value = "out/cache/target/forky/access-point")]
    pub tools: PathBuf,
}
