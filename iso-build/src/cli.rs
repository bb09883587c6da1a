// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What can be typed. Options only: what they mean is decided in `commands`.

mod at;
mod help;
mod push;
mod sign;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use at::{Place, Where};
pub use push::PushArgs;
pub use sign::SignArgs;

use crate::events::Show;
use help::{BUILDING, EXAMPLES, IMAGES, MORE};

/// Builds the ParticleOS installer ISO and the atomic image it installs.
#[derive(Debug, Parser)]
#[command(name = "particle-iso", version, about, after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{MORE}"))]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Print every command that is run.
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Print errors and the last line alone.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
}

/// What programs are told while something is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Events {
    /// One object a line on standard output; `particle-iso schema events` prints their format.
    Json,
}

impl Cli {
    /// Who hears what.
    #[must_use]
    pub fn show(&self) -> Show {
        let events = match &self.command {
            Command::Build(args) => args.events,
            Command::Image(args) => args.events,
            _ => None,
        };
        Show { verbose: self.verbose, quiet: self.quiet, events: events == Some(Events::Json) }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say whether this machine can build the profile; changes nothing.
    Check(CheckArgs),
    /// Print the whole plan of a build; needs neither root nor network.
    Plan(PlanArgs),
    /// Build the ISO.
    Build(BuildArgs),
    /// Build the atomic image of a profile, put files on top of one, or check one.
    Image(Box<ImageArgs>),
    /// Boot the built ISO in a virtual machine.
    Boot(BootArgs),
    /// Tell what takes the space of the built ISO, and with --boot what takes the time of its start.
    Report(ReportArgs),
    /// Remove what builds left behind: work files, logs, unfinished stages; with --all the cache and the ISO, too.
    Clean(CleanArgs),
    /// Enter the cached build root of a suite, or run a command in it.
    Buildroot(BuildrootArgs),
    /// Print the format of profiles and events as JSON Schema, for editors and other programs.
    Schema {
        /// Which format.
        #[arg(value_enum, default_value_t)]
        of: Kind,
    },
    /// Print the completions for a shell, such as for /usr/share/bash-completion/completions/particle-iso.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Write the manual pages, one for each command, into a directory.
    Man {
        /// Where; made where it does not exist.
        dir: PathBuf,
    },
    /// Run a command inside a root directory; expects a mount namespace of its own (`unshare --mount`).
    #[command(hide = true)]
    Enter(EnterArgs),
}

/// What has a format.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// What an ISO is made of.
    #[default]
    Iso,
    /// What an atomic image is made of.
    Image,
    /// What `--events json` prints.
    Events,
}

/// Options of every command that reads a profile.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// Profile to read [default: iso-build/profiles/forky.yaml of the source tree].
    #[arg(long, value_name = "FILE")]
    pub profile: Option<PathBuf>,
    /// Where results, cache and work files go [default: out/ of the source tree].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Options of `check`.
#[derive(Debug, Clone, Args)]
pub struct CheckArgs {
    /// Profile and output directory.
    #[command(flatten)]
    pub common: Common,
    /// Where the build would run.
    #[command(flatten)]
    pub at: Where,
    /// Who signs.
    #[command(flatten)]
    pub sign: SignArgs,
}

/// How a plan or a report is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Options of `plan`.
#[derive(Debug, Clone, Args)]
pub struct PlanArgs {
    /// Profile and output directory.
    #[command(flatten)]
    pub common: Common,
    /// Compression and other choices of a release.
    #[arg(long)]
    pub release: bool,
    /// Where the build would run.
    #[command(flatten)]
    pub at: Where,
    /// Who signs.
    #[command(flatten)]
    pub sign: SignArgs,
    /// How to print.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Options of `build`.
#[derive(Debug, Clone, Args)]
#[command(after_help = BUILDING)]
pub struct BuildArgs {
    /// Profile and output directory.
    #[command(flatten)]
    pub common: Common,
    /// Compress for release: smaller and faster to read, slower to make.
    #[arg(long)]
    pub release: bool,
    /// Stages that run at once: downloading and unpacking leave one processor idle, more than two mostly wait for the disk.
    #[arg(long, value_name = "NUMBER", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=16))]
    pub jobs: u8,
    /// Tell programs what happens.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub events: Option<Events>,
    /// Where the steps run.
    #[command(flatten)]
    pub at: Where,
    /// Who signs.
    #[command(flatten)]
    pub sign: SignArgs,
    /// Build stages anew although the cache has them (repeatable; "all" for every stage).
    #[arg(long, value_name = "STAGE")]
    pub rebuild: Vec<String>,
}

/// Options of `image`.
#[derive(Debug, Clone, Args)]
#[command(after_help = IMAGES)]
pub struct ImageArgs {
    /// Image profile, or an ISO profile: then the image profile that its payload names
    /// [default: iso-build/profiles/image-particleos.yaml of the source tree].
    #[arg(long, value_name = "FILE")]
    pub profile: Option<PathBuf>,
    /// Where results, cache and work files go [default: out/ of the source tree].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The OCI layout to write; replaced when it is one [default: image/ID in the output directory].
    #[arg(long, value_name = "DIR")]
    pub layout: Option<PathBuf>,
    /// Tag of the image in the layout.
    #[arg(long, default_value = "latest")]
    pub tag: String,
    /// Version label [default: SUITE.DATE of the profile; with --derive the other image's].
    #[arg(long, value_name = "TEXT")]
    pub version_label: Option<String>,
    /// Revision of the sources, such as `git rev-parse HEAD` tells; without it the image says nothing of it.
    #[arg(long, value_name = "TEXT")]
    pub revision: Option<String>,
    /// Print the plan instead of building; needs neither root nor network.
    #[arg(long, conflicts_with_all = ["derive", "lint"])]
    pub plan: bool,
    /// How to print the plan.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Build stages anew although the cache has them (repeatable; "all" for every stage).
    #[arg(long, value_name = "STAGE")]
    pub rebuild: Vec<String>,
    /// Take the image of this layout and put one layer with the files of --overlay on top.
    #[arg(long, value_name = "LAYOUT[:TAG]", requires = "overlay", requires = "layout")]
    pub derive: Option<String>,
    /// Directory with the files for --derive; they will belong to root.
    #[arg(long, value_name = "DIR", requires = "derive")]
    pub overlay: Option<PathBuf>,
    /// Check an OCI layout or an unpacked tree: what it lacks to be installable. Exit code 1 when it is not.
    #[arg(long, value_name = "LAYOUT[:TAG]|DIR", conflicts_with = "derive")]
    pub lint: Option<String>,
    /// Tell programs what happens.
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with_all = ["plan", "derive", "lint"])]
    pub events: Option<Events>,
    /// Publishing.
    #[command(flatten)]
    pub push: PushArgs,
}

/// Options of `boot`.
#[derive(Debug, Clone, Args)]
pub struct BootArgs {
    /// Profile and output directory.
    #[command(flatten)]
    pub common: Common,
    /// Boot by BIOS instead of UEFI.
    #[arg(long)]
    pub bios: bool,
    /// Boot by UEFI with Secure Boot, as most machines are sold.
    #[arg(long, conflicts_with = "bios")]
    pub secure_boot: bool,
    /// Disk to install to; made (sparse) when it does not exist.
    #[arg(long, value_name = "FILE")]
    pub disk: Option<PathBuf>,
    /// Size of a new disk in GiB.
    #[arg(long, value_name = "GIB", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=16384))]
    pub disk_gib: u64,
    /// Memory in MiB.
    #[arg(long, default_value_t = 4096)]
    pub memory: u32,
    /// Attach the ISO as a USB stick instead of an optical disc.
    #[arg(long)]
    pub usb: bool,
    /// Without a window: pictures of the screen as it changes, and the serial line's log, in this directory.
    #[arg(long, value_name = "DIR", conflicts_with = "dry_run")]
    pub screenshots: Option<PathBuf>,
    /// Only print the command.
    #[arg(long)]
    pub dry_run: bool,
}

/// Options of `report`.
#[derive(Debug, Clone, Args)]
pub struct ReportArgs {
    /// Profile and output directory.
    #[command(flatten)]
    pub common: Common,
    /// Start the ISO in a virtual machine and measure.
    #[arg(long)]
    pub boot: bool,
    /// Start it by BIOS instead of UEFI.
    #[arg(long, requires = "boot")]
    pub bios: bool,
    /// Another ISO with Calamares, whoever has made it: how it starts, and nothing of its space.
    #[arg(long, value_name = "FILE", requires = "boot")]
    pub iso: Option<PathBuf>,
    /// How many packages and units to print.
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    pub top: usize,
    /// How to print.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Options of `clean`.
#[derive(Debug, Clone, Args)]
pub struct CleanArgs {
    /// Output directory.
    #[command(flatten)]
    pub common: Common,
    /// Remove the cache and the ISO with its papers, too.
    #[arg(long)]
    pub all: bool,
}

/// Options of `buildroot`.
#[derive(Debug, Clone, Args)]
pub struct BuildrootArgs {
    /// Debian suite of the root.
    #[arg(long, default_value = "forky")]
    pub suite: String,
    /// Output directory whose cache keeps the root.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Make the root anew.
    #[arg(long)]
    pub refresh: bool,
    /// Show /src as it is but refuse writes to it.
    #[arg(long)]
    pub read_only: bool,
    /// Command to run [default: a login shell].
    #[arg(last = true)]
    pub argv: Vec<String>,
}

/// Options of the hidden `enter`.
#[derive(Debug, Clone, Args)]
pub struct EnterArgs {
    /// Root directory to enter.
    #[arg(long)]
    pub root: PathBuf,
    /// Directory that takes all changes: the root itself stays as it is (overlay).
    #[arg(long)]
    pub layer: Option<PathBuf>,
    /// Bind mounts, SRC:DST or SRC:DST:ro.
    #[arg(long = "bind", value_name = "SRC:DST[:ro]")]
    pub binds: Vec<String>,
    /// Working directory inside.
    #[arg(long, default_value = "/")]
    pub chdir: PathBuf,
    /// Environment inside, KEY=VALUE; nothing else is passed on.
    #[arg(long = "env", value_name = "KEY=VALUE")]
    pub env: Vec<String>,
    /// Command to run.
    #[arg(last = true, required = true)]
    pub argv: Vec<String>,
}
