// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `vmtest`: installs from the ISO into virtual machines, boots what was installed and checks it.
//! Each subcommand is one test with its own output folder: logs, screenshots, `report.json`, `timings.json`.
//! How machines are run is `particle-vm`'s business.

mod answers;
mod boot_menu;
mod captured;
mod cli;
mod click;
mod composefs;
mod config;
mod copy;
mod error;
mod errors;
mod headless;
mod input_methods;
mod install;
mod installed;
mod interrupt;
mod layout;
mod live;
mod memory;
mod multiboot;
mod other_system;
mod pages;
mod progress_bar;
mod questions;
mod refusals;
mod refused;
mod report;
mod safe_graphics;
mod secrets;
mod served;
mod session;
mod show;
mod show_config;
mod unlock;
mod update;
mod verify;
mod watch;
mod wifi;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let result = match cli::Cli::parse().command {
        cli::Command::Headless(options) => headless::run(&options),
        cli::Command::Refusals(options) => refusals::run(&options),
        cli::Command::Click(options) => click::run(&options),
        cli::Command::Update(options) => update::run(&options),
        cli::Command::BootMenu(options) => boot_menu::run(&options),
        cli::Command::Errors(options) => errors::run(&options),
        cli::Command::Show(options) => show::run(&options),
        cli::Command::Wifi(options) => wifi::run(&options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vmtest: {}", particle_vm::chain(&error));
            // The same meaning as in the project's programs: 3 is "a requirement is missing, nothing was tested".
            if error.is_missing_requirement() { ExitCode::from(3) } else { ExitCode::FAILURE }
        }
    }
}
