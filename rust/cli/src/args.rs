// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What can be typed. The help texts are the only description of the options.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The bootc installer's job from a terminal.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
pub struct Cli {
    /// Shows every line that the tools print.
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Prints what would be done; nothing is executed and no disk is needed.
    Plan(PlanArgs),
    /// Checks this machine, the configuration and the image, as the preflight step does.
    Check(CheckArgs),
    /// Does what the module would do, for real.
    Apply(ApplyArgs),
    /// Prints the configuration of the page on which people choose among the images of bootc.conf (packagechooser.conf).
    Chooser(ChooserArgs),
    /// Takes down what a killed installer has left: its mounts, its swap and the encrypted partitions that it has opened. What is
    /// on the disks stays as it is.
    Clean(CleanArgs),
    /// Tells what a tool's error output means.
    Explain(ExplainArgs),
}

/// Where the job's inputs are.
#[derive(Debug, Args)]
pub struct Inputs {
    /// The module's configuration, such as /etc/calamares/modules/bootc.conf.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
    /// Calamares' GlobalStorage as YAML or JSON.
    #[arg(long, value_name = "FILE")]
    pub global_storage: PathBuf,
    /// The step: preflight, install or finish [default: the configuration's, else install].
    #[arg(long)]
    pub step: Option<String>,
}

/// Options of `plan`.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// Inputs.
    #[command(flatten)]
    pub inputs: Inputs,
    /// What probing would tell, as JSON; without it the plan holds <probed:WHAT>.
    #[arg(long, value_name = "FILE")]
    pub facts: Option<PathBuf>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The module's configuration.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
    /// Calamares' GlobalStorage; without it only machine and image are checked.
    #[arg(long, value_name = "FILE")]
    pub global_storage: Option<PathBuf>,
}

/// Options of `apply`.
#[derive(Debug, Args)]
pub struct ApplyArgs {
    /// Inputs.
    #[command(flatten)]
    pub inputs: Inputs,
    /// Prints every operation instead of doing it.
    #[arg(long)]
    pub dry_run: bool,
    /// Goes wrong at an operation: error:N, kill:N or kill-during:N. For tests.
    #[cfg(debug_assertions)]
    #[arg(long, hide = true)]
    pub fault: Option<bootc_exec::runner::faulty::Fault>,
}

/// Options of `chooser`.
#[derive(Debug, Args)]
pub struct ChooserArgs {
    /// The module's configuration.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
}

/// Options of `clean`.
#[derive(Debug, Args)]
pub struct CleanArgs {
    /// Prints every operation instead of doing it.
    #[arg(long)]
    pub dry_run: bool,
    /// What probing would tell, as JSON.
    #[arg(long, value_name = "FILE", requires = "dry_run")]
    pub facts: Option<PathBuf>,
}

/// Options of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The output; standard input when absent.
    pub file: Option<PathBuf>,
    /// Whose output it is: the program (bootc, skopeo, grub-install, mkfs.ext4 ...), better the whole command [default: as
    /// the words look, and as "running COMMAND: exit status 1:" before them tells].
    #[arg(long, value_name = "COMMAND")]
    pub tool: Option<String>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Output forms.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}
