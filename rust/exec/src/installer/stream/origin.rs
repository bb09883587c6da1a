// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One source of a streamed image, opened: manifest and blobs through skopeo's proxy (skopeo's cmd/skopeo/proxy.go). When to
//! try again, and with which source, does not belong here.

use crate::error::{Ending, RunError};
use crate::runner::{Answer, Session, Watch, ready};
use bootc_plan::installer::task::Origin;
use rustix::event::PollFlags;
use rustix::pipe::fcntl_setpipe_size;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, Read};
use std::time::{Duration, Instant};

/// How often a wait looks at the stop request.
pub const TICK: Duration = Duration::from_millis(50);
/// What a pipe may hold: fewer changes between the processes (pipe(7); the default is 64 KiB).
pub const PIPE: usize = 1 << 20;
/// At once.
pub const CHUNK: usize = 256 << 10;
const FINISH: &str = "FinishPipe";

/// Why a blob did not go through.
pub enum Broken {
    /// The source failed, or a stop was asked for.
    Source(RunError),
    /// Nobody reads any more.
    Reader,
}

impl From<RunError> for Broken {
    fn from(error: RunError) -> Self {
        Broken::Source(error)
    }
}

/// An open image. After an error it is of no more use.
pub struct Opened<'a> {
    session: Session<'a>,
    origin: &'a Origin,
    image: Value,
}

impl<'a> Opened<'a> {
    /// Opens it, and checks that it is the one that `digest` names; its manifest comes with it.
    pub fn open(origin: &'a Origin, digest: &str, watch: &Watch) -> Result<(Opened<'a>, Vec<u8>), RunError> {
        let mut session = Session::start(&origin.command, watch)?.about(&origin.image);
        session.call("Initialize", json!([]), watch)?;
        let image = session.call("OpenImage", json!([origin.image]), watch)?.value;
        let mut opened = Opened { session, origin, image };
        let answer = opened.session.call("GetManifest", json!([opened.image]), watch)?;
        let found = answer.value.as_str().unwrap_or_default().to_owned();
        let manifest = opened.all(answer, watch)?;
        if found == digest {
            return Ok((opened, manifest));
        }
        let stderr = format!("{} has the digest {found}, but {digest} is to be installed", origin.image);
        let ending = Ending::Refused("GetManifest".into());
        Err(RunError::Failed { command: origin.command.argv.join(" "), ending, stderr })
    }

    /// A blob: `take` takes some of its bytes out of a pipe and says how many, 0 at their end. skopeo compares them with the
    /// digest then: they are right when this is fine.
    pub fn blob<E: From<RunError>>(
        &mut self,
        (digest, size): (&str, u64),
        take: &mut dyn FnMut(&File) -> Result<usize, E>,
        watch: &Watch,
    ) -> Result<(), E> {
        let answer = self.session.call("GetBlob", json!([self.image, digest, size]), watch)?;
        self.read(answer, take, watch)
    }

    /// That what came of a blob is not the blob, in skopeo's words.
    pub fn corrupted(&self, digest: &str, watch: &Watch) -> RunError {
        self.session.failed("GetBlob", &format!("corrupted blob, expecting {digest}"), watch)
    }

    /// A small blob.
    pub fn small(&mut self, (digest, size): (&str, u64), watch: &Watch) -> Result<Vec<u8>, RunError> {
        let answer = self.session.call("GetBlob", json!([self.image, digest, size]), watch)?;
        self.all(answer, watch)
    }

    fn all(&mut self, answer: Answer, watch: &Watch) -> Result<Vec<u8>, RunError> {
        let (mut all, mut buffer) = (Vec::new(), vec![0; CHUNK]);
        let failed = |error: io::Error| self.session.failed(FINISH, &error.to_string(), watch);
        let mut take = |mut pipe: &File| {
            let count = pipe.read(&mut buffer).map_err(failed)?;
            all.extend_from_slice(&buffer[..count]);
            Ok(count)
        };
        self.read(answer, &mut take, watch)?;
        Ok(all)
    }

    fn read<E: From<RunError>>(
        &self,
        answer: Answer,
        take: &mut dyn FnMut(&File) -> Result<usize, E>,
        watch: &Watch,
    ) -> Result<(), E> {
        let failed = |words: &str| self.session.failed(FINISH, words, watch);
        let Some((pipe, number)) = answer.pipe else { return Err(failed("it gave no pipe").into()) };
        // A kernel may allow less.
        fcntl_setpipe_size(&pipe, PIPE).ok();
        self.session.ask(FINISH, json!([number]), watch)?;
        let (pipe, mut since) = (File::from(pipe), Instant::now());
        let patience = Duration::from_secs(self.origin.command.stall_s.unwrap_or(self.origin.command.deadline_s));
        loop {
            if watch.stopped() {
                return Err(self.session.stopped().into());
            }
            if ready(&pipe, PollFlags::IN, TICK).map_err(|error| failed(&error.to_string()))? {
                if take(&pipe)? == 0 {
                    break;
                }
                since = Instant::now();
            } else if since.elapsed() > patience {
                return Err(self.session.stalled(patience).into());
            }
        }
        Ok(self.session.wait(FINISH, watch).map(drop)?)
    }
}
