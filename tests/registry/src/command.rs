// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Runs a program that has to succeed, and says how to get it when it is missing. Nothing here knows a program.

use std::process::{Command, Output};

/// Runs `command` to its end and returns what it printed; panics with its words when it fails. `package` is Debian's
/// name of what has the program.
pub(crate) fn done(command: &mut Command, package: &str) -> Output {
    let ran =
        command.output().unwrap_or_else(|error| panic!("starting {command:?}: {error}: apt-get install {package}"));
    assert!(ran.status.success(), "{command:?}: {}: {}", ran.status, String::from_utf8_lossy(&ran.stderr));
    ran
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "apt-get install nonesuch")]
    fn names_the_missing_package() {
        done(&mut Command::new("/nonexistent/nonesuch"), "nonesuch");
    }

    #[test]
    #[should_panic(expected = "exit status: 3: words")]
    fn repeats_what_a_failing_program_says() {
        done(Command::new("sh").args(["-c", "echo words >&2; exit 3"]), "dash");
    }
}
