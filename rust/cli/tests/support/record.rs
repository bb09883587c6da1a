// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One install step as it is seen from outside: what the bar told and when, which operation ran, what the job itself took
//! of the processor, and what the kernel and the server know of the image's way. None of it is taken from the job's own
//! measuring. What the numbers must be is the tests' part.

use crate::support::need;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// How often kernel and server are asked.
const TICK: Duration = Duration::from_millis(50);

/// A line of the job at a time, in seconds since its start.
pub struct Line {
    pub at: f64,
    pub text: String,
}

/// What was known at a time.
#[derive(Clone, Copy)]
pub struct Sample {
    pub at: f64,
    /// Of the layers, bytes that the server has sent.
    pub served: u64,
    /// Of the layers, bytes that bootc's skopeo has read.
    pub imported: u64,
    /// Seconds of a processor that the job itself has taken, without the programs that it runs.
    pub cpu: f64,
}

/// A whole install step.
pub struct Record {
    pub seconds: f64,
    pub lines: Vec<Line>,
    pub samples: Vec<Sample>,
}

impl Record {
    /// Runs the install step to its end. `layers` are digests with sizes; `served` is asked now and then, and may change the
    /// line's speed.
    pub fn of(
        config: &str,
        storage: &str,
        layers: &BTreeMap<String, u64>,
        served: &mut dyn FnMut(f64) -> u64,
    ) -> Record {
        let started = Instant::now();
        let job = ["apply", "--verbose", "--step", "install", "--config", config, "--global-storage", storage];
        let mut child =
            Command::new(need("BOOTC_JOB")).args(job).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, receiver) = channel();
        let pipe = BufReader::new(child.stderr.take().unwrap());
        let reader = thread::spawn(move || {
            for text in pipe.lines().map_while(Result::ok) {
                sender.send(Line { at: started.elapsed().as_secs_f64(), text }).ok();
            }
        });
        let (mut samples, mut cpu, mut reads) =
            (Vec::new(), 0.0, Reads { layers, seen: BTreeMap::new(), skopeo: None });
        let status = loop {
            cpu = seconds_of(child.id()).unwrap_or(cpu);
            let (served, imported) = (served(started.elapsed().as_secs_f64()), reads.look());
            samples.push(Sample { at: started.elapsed().as_secs_f64(), served, imported, cpu });
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            thread::sleep(TICK);
        };
        let seconds = started.elapsed().as_secs_f64();
        reader.join().unwrap();
        let lines: Vec<Line> = receiver.into_iter().collect();
        let words: Vec<&str> = lines.iter().rev().take(40).map(|line| line.text.as_str()).collect();
        assert!(status.success(), "{words:#?}");
        Record { seconds, lines, samples }
    }

    /// Where the bar was and when: lines such as ` 42.5 % Fetching ...`.
    pub fn bar(&self) -> Vec<(f64, f64)> {
        let told = |line: &Line| Some((line.at, line.text.split_once(" % ")?.0.trim().parse::<f64>().ok()?));
        self.lines.iter().filter_map(told).collect()
    }

    /// When a step began and the next one did.
    pub fn step(&self, id: &str) -> Option<(f64, f64)> {
        let mut starts =
            self.lines.iter().filter(|line| line.text.starts_with("step ") && !line.text.contains(": done "));
        let start = starts.find(|line| line.text.starts_with(&format!("step {id}: ")))?.at;
        Some((start, starts.next().map_or(self.seconds, |line| line.at)))
    }

    /// The step that was at work.
    pub fn step_at(&self, at: f64) -> &str {
        let line = self.lines.iter().rev().find(|line| line.at <= at && line.text.starts_with("step "));
        line.and_then(|line| line.text.strip_prefix("step ")?.split(':').next()).unwrap_or("before the first")
    }

    /// The command, task or file that was the last to begin before a time.
    pub fn operation(&self, at: f64) -> &str {
        let begins =
            |line: &&Line| line.at <= at && ["+ ", "task: ", "step "].iter().any(|start| line.text.starts_with(start));
        self.lines.iter().rev().find(begins).map_or("the start", |line| line.text.as_str())
    }
}

/// How far bootc's skopeo has read each layer's file.
struct Reads<'a> {
    layers: &'a BTreeMap<String, u64>,
    seen: BTreeMap<String, u64>,
    /// Its folder in /proc. Looking for it takes long enough for some megabytes.
    skopeo: Option<PathBuf>,
}

impl Reads<'_> {
    fn look(&mut self) -> u64 {
        let is_proxy = |pid: &PathBuf| {
            let command = fs::read(pid.join("cmdline")).unwrap_or_default();
            command.starts_with(b"skopeo") && String::from_utf8_lossy(&command).contains("experimental-image-proxy")
        };
        let search = || fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path()).find(is_proxy);
        self.skopeo = self.skopeo.take().filter(is_proxy).or_else(search);
        let mut open = self.skopeo.as_deref().map(positions).unwrap_or_default();
        open.retain(|digest, _| self.layers.contains_key(digest));
        // What is closed was read to its end.
        for (digest, position) in &mut self.seen {
            *position = open.remove(digest).map_or(self.layers[digest], |now| now.max(*position));
        }
        self.seen.extend(open);
        self.seen.values().sum()
    }
}

/// Names of the files that a process has open, as digests, and how far it is in them (proc_pid_fdinfo(5)).
fn positions(pid: &Path) -> BTreeMap<String, u64> {
    let position = |file: fs::DirEntry| {
        let path = fs::read_link(file.path()).ok()?;
        let info = fs::read_to_string(pid.join("fdinfo").join(file.file_name())).ok()?;
        let position = info.lines().find_map(|line| line.strip_prefix("pos:")?.trim().parse().ok())?;
        Some((format!("sha256:{}", path.file_name()?.to_str()?), position))
    };
    fs::read_dir(pid.join("fd")).into_iter().flatten().flatten().filter_map(position).collect()
}

/// Seconds of a processor that a process with all its threads has taken (proc_pid_stat(5)).
fn seconds_of(pid: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    // utime and stime, in hundredths on every machine that Linux is compiled for here.
    Some((fields[11].parse::<f64>().ok()? + fields[12].parse::<f64>().ok()?) / 100.0)
}
