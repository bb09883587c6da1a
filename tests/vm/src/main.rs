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
use particle_vm::{Accel, chain};

use crate::error::TestError;

fn main() -> ExitCode {
    let command = cli::Cli::parse().command;
    match twice_if_translated_wrongly(Accel::detect, || run(&command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vmtest: {}", chain(&error));
            // The same meaning as in the project's programs: 3 is "a requirement is missing, nothing was tested".
            if error.is_missing_requirement() { ExitCode::from(3) } else { ExitCode::FAILURE }
        }
    }
}

fn run(command: &cli::Command) -> Result<(), TestError> {
    match command {
        cli::Command::Headless(options) => headless::run(options),
        cli::Command::Refusals(options) => refusals::run(options),
        cli::Command::Click(options) => click::run(options),
        cli::Command::Update(options) => update::run(options),
        cli::Command::BootMenu(options) => boot_menu::run(options),
        cli::Command::Errors(options) => errors::run(options),
        cli::Command::Show(options) => show::run(options),
        cli::Command::Wifi(options) => wifi::run(options),
    }
}

/// Runs a test once more, from its start, when its machine was translated and died of that and of nothing else; loudly.
fn twice_if_translated_wrongly(
    accel: impl Fn() -> Accel,
    mut test: impl FnMut() -> Result<(), TestError>,
) -> Result<(), TestError> {
    match test() {
        Err(error) if error.is_fault_of_translation() && accel() == Accel::Tcg => {
            eprintln!("vmtest: TRANSLATION FAILED: {}", chain(&error));
            eprintln!(
                "vmtest: TRANSLATION FAILED: QEMU's fault, not the system's; the test runs once more from its start"
            );
            test()
        }
        ended => ended,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use particle_vm::VmError;

    #[test]
    fn a_second_try_is_for_a_wrong_translation_alone_and_there_is_no_third() {
        let gave_up = |why: &str| {
            let source = VmError::GaveUp { what: "login".into(), why: why.into(), tail: String::new() };
            TestError::stage("booting")(source)
        };
        let stale = || gave_up("[ 2.0] Oops: int3: 0000 [#1] SMP NOPTI");
        let other = || gave_up("Kernel panic - not syncing: VFS: Unable to mount root fs");
        let lost = || gave_up("INFO: task x:1 blocked in I/O wait for more than 241 seconds.");
        let dead = || gave_up("Possible timer handling issue on cpu=1 timer-softirq=7");
        let failed = || TestError::Failed("Oops: int3".into());
        let rows: [(Accel, &dyn Fn() -> TestError, u32); 7] = [
            (Accel::Tcg, &stale, 2),
            (Accel::Kvm, &stale, 1),
            (Accel::Tcg, &lost, 2),
            (Accel::Kvm, &lost, 1),
            (Accel::Tcg, &dead, 2),
            (Accel::Tcg, &other, 1),
            (Accel::Tcg, &failed, 1),
        ];
        for (accel, error, times) in rows {
            let mut tries = 0;
            let ended = twice_if_translated_wrongly(
                || accel,
                || {
                    tries += 1;
                    Err(error())
                },
            );
            assert_eq!((ended.is_err(), tries), (true, times), "{accel:?} {}", error());
        }
        let mut first = Some(stale());
        twice_if_translated_wrongly(|| Accel::Tcg, || first.take().map_or(Ok(()), Err)).unwrap();
    }
}
