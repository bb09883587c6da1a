// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Versions of the programs of this machine: `check` compares them, and those that a result depends on are part of cache keys
//! and told in a medium's manifest. Which ones are needed is `check`'s business.

use std::path::Path;
use std::process::{Command, Stdio};

use bootc_exec::runner::PATH;

/// What a program that does not tell its version counts as.
const UNKNOWN: &str = "unknown";

/// The version of the program that a build would run.
pub fn version(program: &str) -> String {
    version_in(&told(program, Path::new(program))).unwrap_or(UNKNOWN).to_owned()
}

/// What `program`, which is at `path`, says of itself, wherever it says it.
pub fn told(program: &str, path: &Path) -> String {
    // Neither of them has GNU's option.
    let argument = match program {
        "mksquashfs" => "-version",
        // Only told when it works: there is nothing to work on.
        "mkfs.vfat" => "/nonexistent/target",
        _ => "--version",
    };
    let output = Command::new(path).arg(argument).env("LC_ALL", "C").env("PATH", PATH).stdin(Stdio::null()).output();
    output.map_or_else(
        |_| String::new(),
        |ran| String::from_utf8_lossy(if ran.stdout.is_empty() { &ran.stderr } else { &ran.stdout }).into_owned(),
    )
}

/// The first word that begins with two numbers and a dot between them, as far as it is a version.
pub fn version_in(told: &str) -> Option<&str> {
    let words = told.split(|c: char| c.is_whitespace() || "(),".contains(c));
    let numbers = words.map(|word| {
        let word = word.trim_start_matches('v');
        let end = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
        word[..end].trim_end_matches('.')
    });
    numbers.into_iter().find(|word| word.contains('.') && word.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_programs_say() {
        for (told, wanted) in [
            ("mksquashfs version 4.5.1 (2022/03/17)\ncopyright", Some("4.5.1")),
            ("mksquashfs version 4.5.1 (2022/03/17)\ncopyright (C) 2022", Some("4.5.1")),
            ("mcopy (GNU mtools) 4.0.32\nconfigured", Some("4.0.32")),
            ("mcopy (GNU mtools) 4.0.32\nconfigured with", Some("4.0.32")),
            ("mkfs.fat 4.2 (2021-01-31)\n", Some("4.2")),
            ("xorriso 1.5.4\nISO 9660 Rock Ridge", Some("1.5.4")),
            ("mmdebstrap 1.3.5\n", Some("1.3.5")),
            ("unshare from util-linux 2.38.1\n", Some("2.38.1")),
            ("mount from util-linux 2.38.1 (libmount 2.38.1: selinux)", Some("2.38.1")),
            ("cargo 1.95.0-nightly (f2d3ce0bd 2026-03-21)", Some("1.95.0")),
            ("apt 2.6.2 (amd64)", Some("2.6.2")),
            ("4.2-1", Some("4.2")),
            ("skopeo version v1.9.3", Some("1.9.3")),
            ("usage: it FILE.", None),
            ("usage: x", None),
        ] {
            assert_eq!(version_in(told), wanted, "{told}");
        }
        assert_eq!(version("no-such-program-here"), UNKNOWN);
    }
}
