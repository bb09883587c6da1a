// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Feeds the layers to whoever opens them: again, later, for what may pass (`retry`), and from the next source for what
//! does not. A blob that broke is asked for again and what was written of it is passed over: nobody at the pipe notices more
//! than a pause, and finished blobs are not fetched again.

use super::layout::{Feed, Layer, config_of};
use super::origin::{Broken, CHUNK, Opened};
use crate::error::{ExecError, RunError};
use crate::executor::{Failed, together};
use crate::retry;
use crate::runner::{Ran, Watch};
use bootc_plan::installer::task::Origin;
use bootc_plan::secret::Secrets;
use std::fs::File;
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How often it is looked whether somebody has opened the layer that comes next.
const SOON: Duration = Duration::from_millis(2);
/// The same for all others: the order is the manifest's.
const SOMETIME: Duration = Duration::from_millis(50);

/// What is tried: with a source, which may be open, and is left open for what comes next.
type Work<'w, 'a, T> = dyn FnMut(&'a Origin, &mut Option<Opened<'a>>, &Watch) -> Result<T, RunError> + 'w;

/// The sources of an image, one of which is open.
pub struct Feeder<'a> {
    /// Best first.
    origins: &'a [Origin],
    digest: &'a str,
    /// For masking.
    pub secrets: &'a Secrets,
    stop: &'a AtomicBool,
    /// The one in use.
    at: usize,
    opened: Option<Opened<'a>>,
    /// What those before it failed of.
    pub failed: Vec<Failed>,
    /// The pipe of the layer that has failed.
    held: Option<Feed>,
}

impl<'a> Feeder<'a> {
    /// Of an image; nothing is asked yet.
    pub fn new(origins: &'a [Origin], digest: &'a str, secrets: &'a Secrets, stop: &'a AtomicBool) -> Self {
        Feeder { origins, digest, secrets, stop, at: 0, opened: None, failed: Vec::new(), held: None }
    }

    /// The source in use, and its number.
    pub fn origin(&self) -> (usize, &'a Origin) {
        let at = self.at.min(self.origins.len() - 1);
        (at, &self.origins[at])
    }

    /// Manifest and configuration, from the first source that gives them.
    pub fn describe(&mut self) -> Result<(Vec<u8>, Vec<u8>), ExecError> {
        let digest = self.digest;
        self.attempt(&mut |origin, opened, watch| {
            let (mut source, manifest) = Opened::open(origin, digest, watch)?;
            let wanted = config_of(&manifest).map_err(|error| RunError::Spawn {
                command: origin.image.clone(),
                source: std::io::Error::other(error.to_string()),
            })?;
            let config = source.small((wanted.digest().as_ref(), wanted.size()), watch)?;
            *opened = Some(source);
            Ok((manifest, config))
        })
    }

    /// Feeds until it is stopped.
    pub fn feed(&mut self, layers: &[Layer]) -> Result<(), ExecError> {
        let (mut next, mut looked) = (0, Instant::now());
        while !self.stop.load(Ordering::Relaxed) {
            let mut asked = None;
            if looked.elapsed() > SOMETIME {
                looked = Instant::now();
                asked = layers.iter().enumerate().find_map(|(at, layer)| Some((at, layer.asked().transpose()?)));
            } else if let Some(feed) = layers.get(next).and_then(|layer| layer.asked().transpose()) {
                asked = Some((next, feed));
            }
            let Some((at, feed)) = asked else {
                thread::sleep(if next < layers.len() { SOON } else { SOMETIME });
                continue;
            };
            self.serve(&layers[at], feed?)?;
            next = at + 1;
        }
        Ok(())
    }

    /// Writes one layer. Its pipe stays open where that fails: its reader must not take what came for all of it.
    fn serve(&mut self, layer: &Layer, mut feed: Feed) -> Result<(), ExecError> {
        let (digest, mut written) = (self.digest, 0);
        let served = self.attempt(&mut |origin, opened, watch| {
            if opened.is_none() {
                *opened = Some(Opened::open(origin, digest, watch)?.0);
            }
            let Some(source) = opened else { unreachable!("it was opened above") };
            let (mut seen, mut known) = (0, Vec::new());
            let mut take = |mut pipe: &File| {
                let count = if seen < written {
                    // Written before something broke.
                    known.resize(usize::try_from(written - seen).map_or(CHUNK, |rest| rest.min(CHUNK)), 0);
                    pipe.read(&mut known).map_err(|source| RunError::Spawn { command: origin.name.clone(), source })?
                } else {
                    feed.take(pipe, watch)?
                };
                seen += count as u64;
                written = written.max(seen);
                Ok(count)
            };
            match source.blob((&layer.digest, layer.size), &mut take, watch) {
                Err(Broken::Source(error)) => Err(error),
                // The rest of it is on its way, and nobody wants it.
                Err(Broken::Reader) => {
                    *opened = None;
                    Ok(())
                }
                Ok(()) => Ok(()),
            }
        });
        if served.is_err() {
            self.held = Some(feed);
            return served;
        }
        layer.renew()
    }

    /// Does it with the source in use, again and again while that may help, and then with those behind it.
    fn attempt<T>(&mut self, work: &mut Work<'_, 'a, T>) -> Result<T, ExecError> {
        loop {
            let (_, origin) = self.origin();
            let mut done = None;
            let mut watch = Watch { secrets: self.secrets, stop: self.stop, fraction: &mut |_| {}, quiet: false };
            let ended = retry::run(&origin.command, &mut watch, &mut |watch| {
                let outcome = work(origin, &mut self.opened, watch);
                if outcome.is_err() {
                    self.opened = None;
                }
                done = Some(outcome?);
                Ok(Ran::default())
            });
            let error = match (ended, done) {
                (Ok(_), Some(done)) => return Ok(done),
                // Also while it waited for the next attempt.
                (Err(_), _) if self.stop.load(Ordering::Relaxed) => {
                    return Err(RunError::Stopped { command: format!("the download from {}", origin.name) }.into());
                }
                (Err(error), _) => ExecError::from(error),
                (Ok(_), None) => unreachable!("what succeeds leaves its result"),
            };
            log::warn!("{}: {error}", origin.name);
            let failed = Failed::new(&origin.name, &error);
            let wrong = failed.is_wrong();
            self.failed.push(failed);
            if wrong || self.at + 1 == self.origins.len() {
                return Err(if self.failed.len() == 1 { error } else { ExecError::Fault(together(&self.failed)) });
            }
            self.at += 1;
        }
    }
}
