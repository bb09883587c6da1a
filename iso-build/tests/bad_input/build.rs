// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One run of the program, hit when one of its stages begins: its own events tell when.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use particle_iso::events::Event;
use rustix::process::{Pid, Signal, kill_process};

use crate::Hit;
use crate::disk::Disk;

/// What happens to a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is left on the disk.
    Full,
    /// Ctrl-C.
    Int,
    /// The end, at once.
    Kill,
}

/// A build that has ended.
#[derive(Debug)]
pub struct Build {
    pub code: Option<i32>,
    pub events: Vec<Event>,
    /// On standard error.
    pub said: String,
    /// From the hit to the end.
    pub took: Duration,
}

impl Build {
    /// It said so, to people and programs, and what to do.
    pub fn failed_with(&self, code: i32, wanted: &str) {
        assert_eq!(self.code, Some(code), "{self:?}");
        let Some(Event::Error { id, cause, advice, .. }) = self.events.last() else { panic!("{self:?}") };
        assert_eq!(id, wanted, "{self:?}");
        assert!(self.said.contains(cause.trim_end()) && !advice.is_empty(), "{self:?}");
        assert!(code != 1 || self.said.contains(advice), "{self:?}");
    }
}

fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_particle-iso"));
    command.args(args).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Exit code, and what was said.
pub fn run(args: &[&str]) -> (Option<i32>, String) {
    let ended = program(args).output().unwrap();
    (ended.status.code(), String::from_utf8(ended.stderr).unwrap())
}

/// A build of a profile's medium.
pub fn build(profile: &str, disk: &Disk, more: &[&str], hit: Option<(&str, Hit)>) -> Build {
    ended(&[&["build", "--profile", profile], more].concat(), disk, hit)
}

/// The same for any command that builds.
pub fn ended(args: &[&str], disk: &Disk, hit: Option<(&str, Hit)>) -> Build {
    let out = disk.out().display().to_string();
    let mut child = program(&[args, &["--out", &out, "--quiet", "--events", "json"]].concat()).spawn().unwrap();
    let mut stderr = child.stderr.take().unwrap();
    let said = std::thread::spawn(move || {
        let mut said = String::new();
        stderr.read_to_string(&mut said).map(|_| said)
    });
    let mut events = Vec::new();
    let mut since = hit.is_none().then(Instant::now);
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let event: Event = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        if let (Event::StageStarted { stage, .. }, Some((wanted, hit))) = (&event, &hit) {
            if stage == wanted {
                let (fault, after) = *hit;
                std::thread::sleep(Duration::from_millis(after));
                apply(fault, &child, disk);
                since = Some(Instant::now());
            }
        }
        events.push(event);
    }
    let status = child.wait().unwrap();
    disk.relieve();
    let took = since.map(|since| since.elapsed());
    let build =
        Build { code: status.code(), events, said: said.join().unwrap().unwrap(), took: took.unwrap_or_default() };
    assert!(took.is_some(), "the stage never began: {build:?}");
    build
}

fn apply(fault: Fault, child: &Child, disk: &Disk) {
    let signal = match fault {
        Fault::Full => return disk.fill(),
        Fault::Int => Signal::INT,
        Fault::Kill => Signal::KILL,
    };
    kill_process(Pid::from_child(child), signal).unwrap();
}
