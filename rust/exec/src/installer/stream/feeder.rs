// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Answers what bootc's proxies ask (`proxy`) from sources: again, later, for what may pass (`retry`), and from the next
//! source for what does not. A blob that broke is asked for again and what was passed on of it is passed over: bootc notices
//! no more than a pause, and finished blobs are not fetched again. What was passed on is compared with the digest here, as a
//! blob that broke may come from two sources.

use super::client::{Client, Wanted};
use super::origin::{Broken, CHUNK, Opened, TICK};
use super::proxy::Proxy;
use crate::error::{ExecError, RunError};
use crate::executor::{Failed, together};
use crate::oci::{config_of, hex};
use crate::retry;
use crate::runner::{Ran, Watch};
use bootc_plan::installer::task::Origin;
use bootc_plan::secret::Secrets;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Read;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// What an image is described by.
pub struct Description {
    /// As bootc asks for it.
    name: String,
    manifest: Vec<u8>,
    config: Vec<u8>,
}

/// As skopeo says it, which bootc knows: the one that reads tells why it does so no more.
const BROKEN: &str = "write: broken pipe";

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
    /// Bytes of blobs that were passed on to bootc.
    pub arrived: &'a AtomicU64,
    /// The one in use.
    at: usize,
    opened: Option<Opened<'a>>,
    /// What those before it failed of.
    pub failed: Vec<Failed>,
}

impl<'a> Feeder<'a> {
    /// Of an image; nothing is asked yet.
    pub fn new(
        origins: &'a [Origin],
        digest: &'a str,
        secrets: &'a Secrets,
        (stop, arrived): (&'a AtomicBool, &'a AtomicU64),
    ) -> Self {
        Feeder { origins, digest, secrets, stop, arrived, at: 0, opened: None, failed: Vec::new() }
    }

    /// The source in use, and its number.
    pub fn origin(&self) -> (usize, &'a Origin) {
        let at = self.at.min(self.origins.len() - 1);
        (at, &self.origins[at])
    }

    /// Manifest and configuration of what bootc calls `name`, from the first source that gives them.
    pub fn describe(&mut self, name: &str) -> Result<Description, ExecError> {
        let digest = self.digest;
        self.attempt(&mut |origin, opened, watch| {
            let (mut source, manifest) = Opened::open(origin, digest, watch)?;
            let wanted = config_of(&manifest).map_err(|error| RunError::Spawn {
                command: origin.image.clone(),
                source: std::io::Error::other(error.to_string()),
            })?;
            let config = source.small((wanted.digest().as_ref(), wanted.size()), watch)?;
            *opened = Some(source);
            Ok(Description { name: name.to_owned(), manifest, config })
        })
    }

    /// Answers until it is stopped. Where it fails, its pipes stay open as long as `clients`: their reader must not take what
    /// came for all of it.
    pub fn feed(&mut self, proxy: &mut Proxy, image: &Description, clients: &mut Vec<Client>) -> Result<(), ExecError> {
        while !self.stop.load(Ordering::Relaxed) {
            proxy.wait(clients, TICK)?;
            clients.extend(proxy.asked()?);
            for client in clients.iter_mut() {
                match client.wants(&image.name) {
                    None => {}
                    Some(Wanted::Manifest) => self.write(client, &json!(self.digest), &image.manifest)?,
                    Some(Wanted::Config) => self.write(client, &Value::Null, &image.config)?,
                    Some(Wanted::Blob { digest, size }) => self.blob(client, &digest, size)?,
                }
            }
            clients.retain(|client| !client.has_ended());
        }
        Ok(())
    }

    /// Gives what is here.
    fn write(&self, client: &mut Client, value: &Value, bytes: &[u8]) -> Result<(), ExecError> {
        let feed = client.pipe(value)?;
        let watch = Watch::new(self.secrets, self.stop);
        match feed.write(bytes, &watch) {
            Err(Broken::Source(error)) => Err(error.into()),
            written => {
                client.fed(feed, written.err().map(|_| BROKEN.into()));
                Ok(())
            }
        }
    }

    /// Passes a blob on.
    fn blob(&mut self, client: &mut Client, blob: &str, size: u64) -> Result<(), ExecError> {
        let feed = client.pipe(&json!(size))?;
        let (digest, arrived) = (self.digest, self.arrived);
        let (mut hash, mut written, mut buffer) = (Sha256::new(), 0, vec![0; CHUNK]);
        let passed = self.attempt(&mut |origin, opened, watch| {
            if opened.is_none() {
                *opened = Some(Opened::open(origin, digest, watch)?.0);
            }
            let Some(source) = opened else { unreachable!("it was opened above") };
            let mut seen = 0;
            let mut take = |mut pipe: &File| {
                let count = pipe.read(&mut buffer).map_err(|error| unread(origin, error))?;
                // Passed on before something broke.
                let known = count.min(usize::try_from(written - seen).unwrap_or(count));
                seen += count as u64;
                feed.write(&buffer[known..count], watch)?;
                hash.update(&buffer[known..count]);
                arrived.fetch_add((count - known) as u64, Ordering::Relaxed);
                written = written.max(seen);
                Ok(count)
            };
            match source.blob((blob, size), &mut take, watch) {
                Err(Broken::Source(error)) => Err(error),
                // The rest of it is on its way, and nobody wants it.
                Err(Broken::Reader) => {
                    *opened = None;
                    Ok(Some(BROKEN.to_owned()))
                }
                Ok(()) if format!("sha256:{}", hex(&hash.clone().finalize())) == blob => Ok(None),
                Ok(()) => Err(source.corrupted(blob, watch)),
            }
        });
        match passed {
            Ok(error) => client.fed(feed, error),
            Err(error) => {
                client.hold(feed);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Does it with the source in use, again and again while that may help, and then with those behind it.
    fn attempt<T>(&mut self, work: &mut Work<'_, 'a, T>) -> Result<T, ExecError> {
        loop {
            let (_, origin) = self.origin();
            let mut done = None;
            let mut watch = Watch::new(self.secrets, self.stop);
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

fn unread(origin: &Origin, source: std::io::Error) -> RunError {
    RunError::Spawn { command: origin.name.clone(), source }
}
