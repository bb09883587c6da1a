// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Versions of the programs of this machine that a result depends on: part of cache keys, and told in a medium's manifest.
//! Whether they are there at all is `check`'s business.

use std::process::{Command, Stdio};

/// What a program that does not tell its version counts as.
const UNKNOWN: &str = "unknown";

/// The version as the program tells it: the first word that begins with a digit.
pub fn version(program: &str) -> String {
    // Neither of them has GNU's option.
    let argument = match program {
        "mksquashfs" => "-version",
        // Only told when it works: there is nothing to work on.
        "mkfs.vfat" => "/nonexistent/target",
        _ => "--version",
    };
    let output = Command::new(program)
        .arg(argument)
        .env("LC_ALL", "C")
        .env("PATH", bootc_exec::runner::PATH)
        .stdin(Stdio::null())
        .output();
    output.map_or_else(|_| UNKNOWN.to_owned(), |output| numbers(&String::from_utf8_lossy(&output.stdout)).to_owned())
}

fn numbers(text: &str) -> &str {
    text.split([' ', '\n']).find(|word| word.starts_with(|first: char| first.is_ascii_digit())).unwrap_or(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_what_tools_print() {
        for (text, expected) in [
            ("mksquashfs version 4.5.1 (2022/03/17)\ncopyright (C) 2022", "4.5.1"),
            ("mcopy (GNU mtools) 4.0.32\nconfigured with", "4.0.32"),
            ("xorriso 1.5.4\nISO 9660 Rock Ridge", "1.5.4"),
            ("mmdebstrap 1.3.5\n", "1.3.5"),
            ("usage: x", UNKNOWN),
        ] {
            assert_eq!(numbers(text), expected);
        }
        assert_eq!(version("no-such-program-here"), UNKNOWN);
    }
}
