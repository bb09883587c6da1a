// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The program `particle-iso`: parses the command line, runs one command, turns its error into text and an exit code.
//! What the commands do belongs in the library.

use std::process::ExitCode;

use clap::Parser;
use particle_iso::descriptors;

fn main() -> ExitCode {
    descriptors::close_from(descriptors::FIRST);
    // What a build makes is read by everybody who boots it, whatever this person's own files are.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
    particle_iso::run_command(particle_iso::cli::Cli::parse())
}
