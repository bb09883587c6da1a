// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The protocol of `skopeo experimental-image-proxy` (skopeo's cmd/skopeo/proxy.go), from the side that answers, as far as it
//! is asked for an image of which the installer has manifest and configuration. Where the bytes come from does not belong
//! here.

use super::origin::{Broken, PIPE, TICK};
use crate::error::RunError;
use crate::runner::{Watch, ready};
use rustix::cmsg_space;
use rustix::event::PollFlags;
use rustix::fs::{OFlags, fcntl_setfl};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recv, sendmsg};
use rustix::pipe::{PipeFlags, fcntl_setpipe_size, pipe_with};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

/// Of the protocol: with `GetFullConfig`, and without what came later.
const VERSION: &str = "0.2.4";
/// What an open image is called.
const IMAGE: u32 = 1;
/// The longest question and answer.
const LARGEST: usize = 32 << 10;

/// One that asks.
pub struct Client {
    socket: OwnedFd,
    /// The script at the other end lives as long as this is open.
    _lives: OwnedFd,
    ended: bool,
    /// What became of the pipes that nobody has asked for yet.
    pipes: Vec<(u64, Option<String>)>,
    held: Option<Feed>,
    count: u64,
}

/// What it wants to read.
#[derive(Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The manifest.
    Manifest,
    /// The configuration.
    Config,
    /// A blob.
    Blob {
        /// Its digest.
        digest: String,
        /// Its size in bytes.
        size: u64,
    },
}

#[derive(Deserialize)]
struct Request {
    method: String,
    #[serde(default)]
    args: Vec<Value>,
}

impl AsFd for Client {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

impl Client {
    /// At that socket; `lives` is closed when it has ended.
    pub fn new(socket: OwnedFd, lives: OwnedFd) -> Self {
        Client { socket, _lives: lives, ended: false, pipes: Vec::new(), held: None, count: 0 }
    }

    /// Whether nothing more comes from it.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// What it asks to read. All other questions are answered: it may open no image but this one.
    pub fn wants(&mut self, image: &str) -> Option<Wanted> {
        let mut buffer = vec![0; LARGEST];
        let count = match recv(&self.socket, &mut buffer[..], RecvFlags::DONTWAIT) {
            Ok((count, _)) => count,
            Err(Errno::AGAIN | Errno::INTR) => return None,
            Err(_) => 0,
        };
        if count == 0 {
            self.ended = true;
            return None;
        }
        let Ok(Request { method, args }) = serde_json::from_slice(&buffer[..count]) else {
            self.refuse("the question cannot be read");
            return None;
        };
        let number = |at: usize| args.get(at).and_then(Value::as_u64).unwrap_or_default();
        let text = |at: usize| args.get(at).and_then(Value::as_str).unwrap_or_default();
        match method.as_str() {
            "Initialize" => self.give(&json!(VERSION)),
            "OpenImage" | "OpenImageOptional" if text(0) == image => self.give(&json!(IMAGE)),
            "OpenImage" | "OpenImageOptional" => self.refuse(&format!("{} is not the image {image}", text(0))),
            "CloseImage" => self.give(&Value::Null),
            "FinishPipe" => match self.pipes.iter().position(|(id, _)| *id == number(0)) {
                Some(at) => match self.pipes.swap_remove(at).1 {
                    None => self.give(&Value::Null),
                    Some(error) => self.refuse(&error),
                },
                None => self.refuse("there is no such pipe"),
            },
            "Shutdown" => {
                self.give(&Value::Null);
                self.ended = true;
            }
            "GetManifest" => return Some(Wanted::Manifest),
            "GetFullConfig" => return Some(Wanted::Config),
            "GetBlob" => return Some(Wanted::Blob { digest: text(1).to_owned(), size: number(2) }),
            _ => self.refuse(&format!("unknown method: {method}")),
        }
        None
    }

    /// Gives it a pipe to read, with the method's result.
    pub fn pipe(&mut self, value: &Value) -> Result<Feed, RunError> {
        let failed = |error: Errno| RunError::Spawn { command: "a pipe for bootc".into(), source: error.into() };
        // The reader's end has to block, which is a property of each end.
        let (theirs, pipe) = pipe_with(PipeFlags::CLOEXEC).map_err(failed)?;
        fcntl_setfl(&pipe, OFlags::NONBLOCK).map_err(failed)?;
        // A kernel may allow less.
        fcntl_setpipe_size(&pipe, PIPE).ok();
        self.count += 1;
        self.send(&json!({"success": true, "error": "", "value": value, "pipeid": self.count}), Some(&theirs));
        Ok(Feed { pipe, id: self.count })
    }

    /// The pipe is complete, or why it is not: told when it asks (`FinishPipe`).
    pub fn fed(&mut self, feed: Feed, error: Option<String>) {
        self.pipes.push((feed.id, error));
    }

    /// Nothing more comes, and nobody tells: its end stays open.
    pub fn hold(&mut self, feed: Feed) {
        self.held = Some(feed);
    }

    /// That what it wants cannot be had.
    fn refuse(&mut self, error: &str) {
        self.send(&json!({"success": false, "error": error, "value": null, "pipeid": 0}), None);
    }

    fn give(&mut self, value: &Value) {
        self.send(&json!({"success": true, "error": "", "value": value, "pipeid": 0}), None);
    }

    /// Who does not hear has ended; why, its process tells.
    fn send(&mut self, reply: &Value, pipe: Option<&OwnedFd>) {
        let fds: Vec<BorrowedFd> = pipe.iter().map(|pipe| pipe.as_fd()).collect();
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        if !fds.is_empty() {
            control.push(SendAncillaryMessage::ScmRights(&fds));
        }
        let reply = reply.to_string();
        let sent = sendmsg(&self.socket, &[IoSlice::new(reply.as_bytes())], &mut control, SendFlags::NOSIGNAL);
        self.ended |= sent.is_err();
    }
}

/// The end of a pipe to write into.
pub struct Feed {
    pipe: OwnedFd,
    id: u64,
}

impl Feed {
    /// Writes all of it, as fast as it is read.
    pub fn write(&self, mut bytes: &[u8], watch: &Watch) -> Result<(), Broken> {
        let failed = |error: io::Error| RunError::Spawn { command: "the pipe of a layer".into(), source: error };
        while !bytes.is_empty() {
            if watch.stopped() {
                return Err(RunError::Stopped { command: "the download".into() }.into());
            }
            match rustix::io::write(&self.pipe, bytes) {
                Ok(count) => bytes = &bytes[count..],
                Err(Errno::PIPE) => return Err(Broken::Reader),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => drop(ready(&self.pipe, PollFlags::OUT, TICK).map_err(failed)?),
                Err(error) => return Err(failed(error.into()).into()),
            }
        }
        Ok(())
    }
}
