// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An image that comes to bootc while bootc works: a thread beside it answers what it asks skopeo (`proxy`, `client`) from
//! sources (`feeder`, `origin`). Who decides that an image streams is `bootc_plan::lower::stream`.

mod client;
mod feeder;
mod origin;
mod proxy;

use crate::error::{ExecError, RunError};
use crate::executor::{Context, Failed, together};
use crate::runner::{Measure, Runner, Watch};
use crate::{files, mountinfo};
use bootc_plan::installer::task::{Origin, STREAMED};
use bootc_plan::op::Command;
use feeder::Feeder;
use origin::TICK;
use proxy::Proxy;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

#[cfg(test)]
mod tests;

/// What is streamed: the fields of `Task::Stream`.
pub struct Stream<'a> {
    /// bootc.
    pub command: Command,
    /// Where what bootc finds as skopeo is made.
    pub dir: &'a Path,
    /// Of the manifest.
    pub digest: &'a str,
    /// Best first.
    pub origins: &'a [Origin],
    /// What bootc fills.
    pub root: &'a Path,
}

/// Runs bootc to its end.
pub fn run(
    stream: &Stream,
    runner: &mut dyn Runner,
    context: &mut Context,
    fraction: &mut dyn FnMut(Measure),
) -> Result<(), ExecError> {
    let mut origins = stream.origins;
    let mut before: Vec<Failed> = Vec::new();
    loop {
        let (end, arrived) = (AtomicBool::new(false), AtomicU64::new(0));
        let mut feeder = Feeder::new(origins, stream.digest, context.secrets, (&end, &arrived));
        let ended = once(stream, &mut feeder, runner, context.stop, fraction, &end);
        let (at, origin) = feeder.origin();
        before.append(&mut feeder.failed);
        let error = match ended {
            Ok(()) => {
                let lines: Vec<String> = before.iter().map(Failed::line).collect();
                let values = [origin.name.clone(), origin.why.clone(), lines.join("\n")];
                context.vars.extend(STREAMED.into_iter().map(Into::into).zip(values));
                return files::remove(stream.dir).map_err(ExecError::io(format!("removing {}", stream.dir.display())));
            }
            Err(Failure::Source(error) | Failure::Bootc(error)) if error.is_stop() => return Err(error),
            Err(error) => error,
        };
        origins = &origins[at + 1..];
        let is_wrong = matches!(error, Failure::Source(_)) && before.last().is_some_and(Failed::is_wrong);
        if origins.is_empty() || !is_wrong {
            return Err(match error {
                Failure::Source(_) if before.len() > 1 => ExecError::Fault(together(&before)),
                Failure::Source(error) | Failure::Bootc(error) => error,
            });
        }
        log::warn!("starting again with the next source: what {} gave was wrong", origin.name);
        empty(stream.root)?;
    }
}

/// Who could not go on.
enum Failure {
    Source(ExecError),
    Bootc(ExecError),
}

/// Ends what works side by side as soon as one of it has ended, also by a panic.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// One start of bootc, which the stop request ends.
fn once(
    stream: &Stream,
    feeder: &mut Feeder,
    runner: &mut dyn Runner,
    stop: &AtomicBool,
    fraction: &mut dyn FnMut(Measure),
    end: &AtomicBool,
) -> Result<(), Failure> {
    thread::scope(|scope| {
        scope.spawn(|| {
            while !end.load(Ordering::Relaxed) {
                if stop.load(Ordering::Relaxed) {
                    end.store(true, Ordering::Relaxed);
                }
                thread::sleep(TICK);
            }
        });
        let _ends = Ends(end);
        side_by_side(stream, feeder, runner, fraction, end)
    })
}

/// bootc and what feeds it: each ends the other.
fn side_by_side(
    stream: &Stream,
    feeder: &mut Feeder,
    runner: &mut dyn Runner,
    fraction: &mut dyn FnMut(Measure),
    end: &AtomicBool,
) -> Result<(), Failure> {
    let image = feeder.describe(&stream.origins[0].image).map_err(Failure::Source)?;
    let mut proxy = Proxy::make(stream.dir).map_err(Failure::Source)?;
    let command = proxy.found_by(&stream.command).map_err(Failure::Source)?;
    let (secrets, arrived, mut clients) = (feeder.secrets, feeder.arrived, Vec::new());
    thread::scope(|scope| {
        let feeding = scope.spawn(|| {
            let _ends = Ends(end);
            feeder.feed(&mut proxy, &image, &mut clients)
        });
        let ran = {
            let _ends = Ends(end);
            runner.command(
                &command,
                &mut Watch { fraction: Some(fraction), arrived: Some(arrived), ..Watch::new(secrets, end) },
            )
        };
        let fed = feeding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        match (ran, fed) {
            (Ok(_), _) => Ok(()),
            (Err(RunError::Stopped { .. }), Err(error)) => Err(Failure::Source(error)),
            (Err(error), _) => Err(Failure::Bootc(error.into())),
        }
    })
}

/// Removes what bootc has made: it begins in an empty root, with no more than mount points (and what mkfs makes).
fn empty(root: &Path) -> Result<(), ExecError> {
    let reading = || format!("reading {}", root.display());
    let mounts = mountinfo::read()?;
    for entry in fs::read_dir(root).map_err(ExecError::io(reading()))? {
        let path = entry.map_err(ExecError::io(reading()))?.path();
        let is_kept =
            path.ends_with("lost+found") || mounts.iter().any(|mount| Path::new(&mount.target).starts_with(&path));
        if !is_kept {
            files::remove(&path).map_err(ExecError::io(format!("removing {}", path.display())))?;
        }
    }
    Ok(())
}
