// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The ParticleOS stand-in for bootc: same command line, same messages, a real ostree deployment.
//!
//! It exists for machines that reach only Debian's archive and crates.io (see README.md). It is
//! **not** bootc and no release may contain it. Errors are `anyhow` chains and not typed enums as
//! in the installer's crates: what is imitated here is bootc's chain of contexts, word by word.
//! What does not belong here: anything that bootc does not do.

#[cfg_attr(not(feature = "composefs"), allow(dead_code, reason = "only that backend looks for the ESP"))]
mod blockdev;
mod bootloader;
mod bounds;
mod chroot;
mod cli;
#[cfg(feature = "composefs")]
mod composefs_backend;
mod container;
mod deploy;
mod filter;
mod finalize;
mod host;
mod imgref;
mod install;
mod kargs;
mod layer;
mod merge;
mod proc;
mod pull;
mod records;
mod status;
mod target;
mod update;

use anyhow::Result;
use clap::Parser as _;

async fn dispatch(opt: cli::Opt) -> Result<()> {
    match opt {
        cli::Opt::Install(cli::InstallCmd::ToFilesystem(o)) => install::to_filesystem(o).await,
        cli::Opt::Install(cli::InstallCmd::Finalize { root_path }) => finalize::verify_deployed(&root_path),
        cli::Opt::Upgrade(o) => update::upgrade(o).await,
        cli::Opt::Switch(o) => update::switch(o).await,
        cli::Opt::Rollback(o) => update::rollback(o),
        cli::Opt::Status(o) => status::print(&o),
    }
}

fn run() -> Result<()> {
    let opt = cli::Opt::parse();
    // One thread drives the proxy's sockets; what burns CPU runs on blocking threads.
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    rt.block_on(dispatch(opt))
}

fn main() -> std::process::ExitCode {
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("error: {e:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
