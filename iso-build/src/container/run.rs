// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Carries out the stages of a build in a container. podman speaks to the person itself, with the environment that it was
//! given; signals are passed on to it, so that the container ends with this program.

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bootc_exec::files::FileOp;
use bootc_plan::Op;
use rustix::process::{Pid, Signal, kill_process};

use super::IMAGE;
use crate::error::{Context as _, Error};
use crate::events::Show;
use crate::place::Place;
use crate::run::{self, Cache, Options, cache};
use crate::stage::Stage;
use crate::tasks::IsoTask;

/// podman ends the container when this program is killed, too (prctl(2), PR_SET_PDEATHSIG).
const BOUND: [&str; 4] = ["setpriv", "--pdeathsig", "TERM", "--"];
/// How often a running program and the wish to stop are looked at.
const LOOK: Duration = Duration::from_millis(50);
/// The last exit code that is particle-iso's own; others are podman's.
const LARGEST: i32 = 3;

/// What a signal has ended has no code.
const NO_CODE: i32 = i32::MAX;

/// How it is carried out.
#[derive(Debug)]
pub struct Choices {
    /// The image has to be made.
    pub make_image: bool,
    /// A terminal is passed through: what is typed goes to the container, Ctrl-C too.
    pub terminal: bool,
    /// Who hears of it, beside what podman says.
    pub show: Show,
}

/// Where a program's words go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Streams {
    /// To and from the terminal.
    Terminal,
    /// Each to its own: standard output is for programs, as without a container.
    Passed,
    /// All to standard error: they are for people.
    Told,
}

/// Makes the image when it has to, then builds in the container; the exit code is that of the build.
pub fn run(stages: &[Stage], place: &Place, choices: &Choices) -> Result<ExitCode, Error> {
    let Some((container, before)) = stages.split_last() else { return Ok(ExitCode::SUCCESS) };
    let stop = bootc_exec::stop::on_signals().context(|| "asking for signals".to_owned())?;
    if choices.make_image {
        image(before, place, choices.show, &stop)?;
    }
    let streams = if choices.terminal { Streams::Terminal } else { Streams::Passed };
    let code = ops(container, &|text| text.to_owned(), streams, &stop)?;
    match u8::try_from(code) {
        Ok(code) if i32::from(code) <= LARGEST => Ok(ExitCode::from(code)),
        _ if stop.load(Ordering::Relaxed) => Err(Error::stopped(&container.step.title)),
        _ => Err(failed(container, &format!("podman ended with {code}; what it said is above"))),
    }
}

fn image(stages: &[Stage], place: &Place, show: Show, stop: &AtomicBool) -> Result<(), Error> {
    let Some((image, roots)) = stages.split_last() else { return Ok(()) };
    run::run(roots, place, &Options { rebuild: Vec::new(), jobs: 1, show: Show { events: false, ..show } })?;
    let cache = Cache::new(place, stages)?;
    let _lock = cache.lock(IMAGE, stop)?;
    cache.sweep(IMAGE)?;
    show.say(&format!("{} ...", image.step.title));
    let fill = |text: &str| {
        let root = Place::text(&cache.result("buildroot"));
        text.replace("{buildroot}", &root).replace(&format!("{{{IMAGE}.work}}"), &Place::text(&cache.work(IMAGE)))
    };
    let ended = ops(image, &fill, Streams::Told, stop);
    cache::remove(&cache.work(IMAGE))?;
    match ended? {
        0 => Ok(()),
        _ if stop.load(Ordering::Relaxed) => Err(Error::stopped(&image.step.title)),
        code => Err(failed(image, &format!("a command ended with {code}; what it said is above"))),
    }
}

/// Runs the operations up to the first command that fails, and tells how the last one ended.
fn ops(stage: &Stage, fill: &dyn Fn(&str) -> String, streams: Streams, stop: &AtomicBool) -> Result<i32, Error> {
    for op in &stage.step.ops {
        let code = match op {
            Op::Command(command) => {
                let argv: Vec<String> = command.argv.iter().map(|word| fill(word)).collect();
                foreground(&argv, streams, stop)?
            }
            op => file(op, fill).map_err(|error| failed(stage, &error))?,
        };
        if code != 0 {
            return Ok(code);
        }
    }
    Ok(0)
}

fn file(op: &Op<IsoTask>, fill: &dyn Fn(&str) -> String) -> Result<i32, String> {
    let op = match op {
        Op::Write(write) => Op::write(fill(&write.path), write.mode, &write.content),
        other => other.clone(),
    };
    let op: FileOp = FileOp::from_op::<IsoTask>(&op).ok_or("no operation of a container")?;
    op.apply().map(|()| 0).map_err(|error| error.to_string())
}

/// A program that a person sees at work. Without a terminal of its own it has a process group of its own: a Ctrl-C then reaches
/// it once, from here.
fn foreground(argv: &[String], streams: Streams, stop: &AtomicBool) -> Result<i32, Error> {
    let mut command = Command::new(BOUND[0]);
    command.args(&BOUND[1..]).args(argv);
    if streams != Streams::Terminal {
        command.process_group(0).stdin(Stdio::null());
    }
    if streams == Streams::Told {
        command.stdout(std::io::stderr());
    }
    let running = || format!("running {}", argv[0]);
    let mut child = command.spawn().context(running)?;
    let mut told = false;
    loop {
        if let Some(status) = child.try_wait().context(running)? {
            return Ok(status.code().unwrap_or(NO_CODE));
        }
        if !told && stop.load(Ordering::Relaxed) {
            told = true;
            kill_process(Pid::from_child(&child), Signal::TERM).context(|| format!("ending {}", argv[0]))?;
        }
        std::thread::sleep(LOOK);
    }
}

fn failed(stage: &Stage, message: &str) -> Error {
    Error::Stage { stage: stage.step.title.clone(), message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::Step;

    fn ended(script: &str, stop: &AtomicBool) -> i32 {
        let step = Step::new("container", "X", 1, vec![Op::command(["sh", "-c", script]), Op::command(["false"])]);
        ops(&Stage::always(step, Vec::new()), &|text| text.to_owned(), Streams::Told, stop).unwrap()
    }

    #[test]
    fn the_first_failure_is_told_and_a_wish_to_stop_ends_what_runs() {
        assert_eq!(ended("exit 3", &AtomicBool::new(false)), 3);
        assert_eq!(ended("exit 0", &AtomicBool::new(false)), 1);
        assert_eq!(ended("exec sleep 60", &AtomicBool::new(true)), NO_CODE);
    }
}
