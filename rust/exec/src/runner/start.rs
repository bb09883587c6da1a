// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How a child process starts: found, bound to this process' life, in a clean environment and a group of its own, with its
//! standard input. What becomes of it is in [`super::child`].

use super::{PATH, Watch};
use crate::error::RunError;
use bootc_plan::op::{Command, Stdin};
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;

/// Starts it, with its standard input on the way.
pub(super) fn spawn(command: &Command, shown: &str, watch: &Watch) -> Result<Child, RunError> {
    let mut std = program(command, shown)?;
    let input = match &command.stdin {
        None => None,
        Some(Stdin::Text(text)) => Some(text.clone()),
        Some(Stdin::Secret(id)) => Some(watch.secrets.get(id).map(|s| s.reveal().to_owned()).ok_or_else(|| {
            spawn_error(shown, io::Error::new(io::ErrorKind::NotFound, format!("the secret {id} was not handed over")))
        })?),
    };
    if let Some(cwd) = &command.cwd {
        std.current_dir(cwd);
    }
    std.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    std.stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let mut child = std.spawn().map_err(|source| spawn_error(shown, source))?;
    if let (Some(text), Some(mut pipe)) = (input, child.stdin.take()) {
        // A thread of its own: a child that does not read must not block the loop. It may close early (EPIPE).
        thread::spawn(move || pipe.write_all(text.as_bytes()).is_ok());
    }
    Ok(child)
}

/// No child outlives this process, however that ends (prctl(2), PR_SET_PDEATHSIG): a bootc that goes on alone would be in the
/// way of the next try.
const BOUND: [&str; 4] = ["setpriv", "--pdeathsig", "KILL", "--"];

/// The program with its arguments, in a clean environment.
pub(super) fn program(command: &Command, shown: &str) -> Result<std::process::Command, RunError> {
    let (program, _) = command.argv.split_first().ok_or_else(|| {
        spawn_error(shown, io::Error::new(io::ErrorKind::InvalidInput, "the plan holds an empty command"))
    })?;
    if !installed(program, command.cwd.as_deref()) {
        return Err(RunError::NotFound { program: program.clone() });
    }
    let mut std = std::process::Command::new(BOUND[0]);
    std.args(&BOUND[1..])
        .args(&command.argv)
        .env_clear()
        .env("PATH", PATH)
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", "/root")
        .envs(&command.env);
    Ok(std)
}

pub(super) fn spawn_error(shown: &str, source: io::Error) -> RunError {
    RunError::Spawn { command: shown.to_owned(), source }
}

/// Whether a program is there: by its path, from `cwd` on where that is relative, else in [`PATH`].
pub fn installed(program: &str, cwd: Option<&str>) -> bool {
    if program.contains('/') {
        return Path::new(cwd.unwrap_or(".")).join(program).is_file();
    }
    PATH.split(':').any(|dir| Path::new(dir).join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found() {
        for (program, cwd, found) in [
            ("sh", None, true),
            ("/bin/sh", None, true),
            ("./sh", Some("/bin"), true),
            ("no-such-program-here", None, false),
            ("/no/such", None, false),
            ("./sh", Some("/etc"), false),
        ] {
            assert_eq!(installed(program, cwd), found, "{program}");
        }
        let missing = program(&Command::new(["no-such-program-here"]), "").unwrap_err();
        assert!(matches!(missing, RunError::NotFound { program } if program == "no-such-program-here"));
    }

    /// A helper process starts the child as we do and is killed.
    #[test]
    fn a_child_dies_with_its_parent() {
        let child = program(&Command::new(["sleep", "61"]), "").unwrap();
        let words: Vec<String> = std::iter::once(child.get_program())
            .chain(child.get_args())
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        let script = format!("{} & echo $!; wait", words.join(" "));
        let mut parent = std::process::Command::new("sh").args(["-c", &script]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        io::BufRead::read_line(&mut io::BufReader::new(parent.stdout.take().unwrap()), &mut line).unwrap();
        let alive = || {
            let stat = std::fs::read_to_string(format!("/proc/{}/stat", line.trim())).unwrap_or_default();
            stat.contains("(sleep)") && !stat.contains(") Z")
        };
        let within = |wanted: bool| {
            (0..200).any(|_| {
                alive() == wanted || {
                    thread::sleep(std::time::Duration::from_millis(50));
                    false
                }
            })
        };
        assert!(within(true), "it never started");
        parent.kill().unwrap();
        parent.wait().unwrap();
        assert!(within(false), "it lives on");
    }
}
