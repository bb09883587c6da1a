// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which versions of the tools are at work, for a failure's details and for the install report. Asking never fails and never
//! takes longer than it is given: it may be a broken system that is asked. Which tools matter is the asker's to know.

use crate::error::RunError;
use crate::runner::output;
use rustix::system::uname;
use std::fmt;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// What a tool answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The tool.
    pub tool: String,
    /// All that it says of its version in one line (the stand-in for bootc says there what it is), or why it says nothing.
    pub said: Result<String, String>,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match &self.said {
            Ok(said) => f.write_str(said),
            Err(why) => write!(f, "{}: {why}", self.tool),
        }
    }
}

/// Asks all of `tools` at once.
pub fn ask(tools: &[&str], within: Duration) -> Vec<Version> {
    let (sender, answers) = channel();
    let seconds = within.as_secs().max(1);
    for (index, tool) in tools.iter().enumerate() {
        let (tool, sender) = ((*tool).to_owned(), sender.clone());
        // A thread of its own: not even SIGKILL ends a tool that waits for a broken disk, and then nobody waits for it here.
        thread::spawn(move || sender.send((index, said(&tool, seconds))).is_ok());
    }
    drop(sender);
    let unanswered = |tool: &&str| Version { tool: (*tool).into(), said: Err(no_answer(seconds)) };
    let mut versions: Vec<Version> = tools.iter().map(unanswered).collect();
    let end = Instant::now() + within;
    while let Ok((index, said)) = answers.recv_timeout(end.saturating_duration_since(Instant::now())) {
        versions[index].said = said;
    }
    versions
}

fn said(tool: &str, seconds: u64) -> Result<String, String> {
    match output(&[tool, "--version"], seconds) {
        Ok(ran) => Ok(ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")),
        Err(RunError::NotFound { .. }) => Err("not installed".into()),
        Err(RunError::Deadline { .. }) => Err(no_answer(seconds)),
        Err(RunError::Failed { ending, .. }) => Err(ending.to_string()),
        Err(other) => Err(other.to_string()),
    }
}

fn no_answer(seconds: u64) -> String {
    format!("no answer in {seconds} s")
}

/// The running kernel, such as `Linux 6.12.57 x86_64`.
pub fn kernel() -> String {
    let uname = uname();
    [uname.sysname(), uname.release(), uname.machine()].map(|part| part.to_string_lossy()).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn every_tool_gets_an_answer_in_time() {
        let dir = tempfile::tempdir().unwrap();
        let hangs = "no answer in 1 s";
        // what it does (nothing: it is not there), what is told of it
        let rows: &[(&str, Result<&str, &str>)] = &[
            ("echo tool version 1.2; echo 'libfoo  3'", Ok("tool version 1.2 libfoo 3")),
            ("", Err("not installed")),
            ("echo broken >&2; exit 3", Err("exit status 3")),
            ("kill -9 $$", Err("killed by signal 9")),
            ("exec sleep 60", Err(hangs)),
            ("trap '' TERM; while :; do sleep 1; done", Err(hangs)),
        ];
        let paths: Vec<String> =
            (0..rows.len()).map(|row| dir.path().join(format!("tool{row}")).display().to_string()).collect();
        for (path, (script, _)) in paths.iter().zip(rows).filter(|(_, (script, _))| !script.is_empty()) {
            fs::write(path, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let started = Instant::now();
        let tools: Vec<&str> = paths.iter().map(String::as_str).collect();
        let versions = ask(&tools, Duration::from_secs(1));
        assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
        for ((version, path), (script, said)) in versions.iter().zip(&paths).zip(rows) {
            assert_eq!(version.said, said.map(String::from).map_err(String::from), "{script}");
            let shown = said.map_or_else(|why| format!("{path}: {why}"), String::from);
            assert_eq!(version.to_string(), shown);
        }
    }

    #[test]
    fn the_kernel_is_the_one_that_runs() {
        let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
        assert!(kernel().starts_with(&format!("Linux {} ", release.trim())), "{}", kernel());
    }
}
