// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A program that answers questions over a socket on its standard input: `skopeo experimental-image-proxy`, whose protocol
//! (JSON in packets) is described in skopeo's cmd/skopeo/proxy.go. What is asked does not belong here.

use super::start::{program, spawn_error};
use super::{Watch, pasteable};
use crate::error::{Ending, RunError};
use bootc_plan::op::Command;
use rustix::cmsg_space;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendFlags, SocketFlags, SocketType, recvmsg,
    send, socketpair,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// Replies are small: manifests and blobs come through pipes.
const LARGEST: usize = 32 << 10;
const TICK: Duration = Duration::from_millis(50);

/// A running program.
pub struct Session<'a> {
    child: Child,
    socket: OwnedFd,
    command: &'a Command,
    shown: String,
}

#[derive(Deserialize)]
struct Reply {
    success: bool,
    #[serde(default)]
    value: Value,
    #[serde(default)]
    pipeid: u64,
    #[serde(default)]
    error: String,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    /// The method's result.
    pub value: Value,
    /// What the method gives to read, and the number by which its end is asked for (`FinishPipe`): until then nobody closes
    /// the other end.
    pub pipe: Option<(OwnedFd, u64)>,
}

impl<'a> Session<'a> {
    /// Starts it.
    pub fn start(command: &'a Command, watch: &Watch) -> Result<Session<'a>, RunError> {
        let shown = pasteable(command, watch.secrets);
        log::info!("+ {shown}");
        let mut std = program(command, &shown)?;
        let (socket, theirs) =
            socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK, None)
                .map_err(|error| spawn_error(&shown, error.into()))?;
        // Theirs must block, which is a property of this end of the pair alone.
        rustix::io::ioctl_fionbio(&theirs, false).map_err(|error| spawn_error(&shown, error.into()))?;
        let child = std.stdin(Stdio::from(theirs)).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => RunError::NotFound { program: command.argv[0].clone() },
            _ => spawn_error(&shown, source),
        })?;
        Ok(Session { child, socket, command, shown })
    }

    /// What the session is about, for errors: they do not mean the same of a server and of a medium.
    pub fn about(mut self, image: &str) -> Self {
        self.shown = format!("{} {image}", self.shown);
        self
    }

    /// Calls a method; its error is the program's own words.
    pub fn call(&mut self, method: &str, args: Value, watch: &Watch) -> Result<Answer, RunError> {
        self.ask(method, args, watch)?;
        self.wait(method, watch)
    }

    /// Asks, and does not wait for the answer.
    pub fn ask(&self, method: &str, args: Value, watch: &Watch) -> Result<(), RunError> {
        let request = json!({"method": method, "args": args}).to_string();
        let sent = send(&self.socket, request.as_bytes(), SendFlags::NOSIGNAL);
        sent.map(drop).map_err(|error| self.failed(method, &error.to_string(), watch))
    }

    /// Waits for the answer to what was asked, as long as the command may take.
    pub fn wait(&self, method: &str, watch: &Watch) -> Result<Answer, RunError> {
        let limit = Duration::from_secs(self.command.deadline_s.max(1));
        let started = Instant::now();
        loop {
            if watch.stopped() {
                return Err(self.stopped());
            }
            if started.elapsed() >= limit {
                return Err(self.stalled(limit));
            }
            ready(&self.socket, PollFlags::IN, TICK).map_err(|error| self.failed(method, &error.to_string(), watch))?;
            if let Some(answer) = self.answer(method, watch)? {
                return Ok(answer);
            }
        }
    }

    /// The answer that has come, if one has.
    fn answer(&self, method: &str, watch: &Watch) -> Result<Option<Answer>, RunError> {
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut buffer = vec![0; LARGEST];
        let count =
            match recvmsg(&self.socket, &mut [IoSliceMut::new(&mut buffer)], &mut control, RecvFlags::CMSG_CLOEXEC) {
                Ok(received) => received.bytes,
                Err(Errno::AGAIN | Errno::INTR) => return Ok(None),
                Err(error) => return Err(self.failed(method, &error.to_string(), watch)),
            };
        let mut pipes = control.drain().filter_map(|message| match message {
            RecvAncillaryMessage::ScmRights(mut pipes) => pipes.next(),
            _ => None,
        });
        match serde_json::from_slice::<Reply>(&buffer[..count]) {
            Ok(Reply { success: true, value, pipeid, .. }) => {
                Ok(Some(Answer { value, pipe: pipes.next().map(|pipe| (pipe, pipeid)) }))
            }
            Ok(reply) => Err(self.failed(method, &reply.error, watch)),
            // Nothing at all: it has ended.
            Err(error) => Err(self.failed(method, &format!("its answer cannot be read: {error}"), watch)),
        }
    }

    /// That it has failed to do what it was asked, in these words.
    pub fn failed(&self, method: &str, words: &str, watch: &Watch) -> RunError {
        let (command, ending) = (self.shown.clone(), Ending::Refused(method.to_owned()));
        RunError::Failed { command, ending, stderr: watch.secrets.mask(words) }
    }

    /// That nothing has come for as long.
    pub fn stalled(&self, limit: Duration) -> RunError {
        RunError::Stalled { command: self.shown.clone(), seconds: limit.as_secs() }
    }

    /// That it was ended on request.
    pub fn stopped(&self) -> RunError {
        RunError::Stopped { command: self.shown.clone() }
    }
}

/// Waits until something can be done with `fd`, at most as long; whether it can.
pub fn ready(fd: &impl AsFd, what: PollFlags, wait: Duration) -> io::Result<bool> {
    let wait = Timespec::try_from(wait).map_err(|_| io::ErrorKind::InvalidInput)?;
    match poll(&mut [PollFd::new(fd, what)], Some(&wait)) {
        Ok(count) => Ok(count > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::secret::Secrets;
    use std::sync::atomic::AtomicBool;

    fn ask(script: &str) -> Result<Value, RunError> {
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let watch = Watch::new(&secrets, &stop).quietly();
        let command = Command::new(["python3", "-c", script]).deadline(2);
        let mut session = Session::start(&command, &watch)?.about("docker://r.example/p");
        session.call("OpenImage", json!(["docker://r.example/p"]), &watch).map(|answer| answer.value)
    }

    fn answering(reply: &str) -> String {
        format!(
            "import socket\ns = socket.socket(fileno=0)\nq = s.recv(4096)\nassert b'OpenImage' in q\ns.send({reply:?}.encode())\ns.recv(1)"
        )
    }

    #[test]
    fn answers_and_refusals_come_back() {
        assert_eq!(ask(&answering(r#"{"success": true, "value": 7}"#)).unwrap(), json!(7));
        let refused = ask(&answering(r#"{"success": false, "error": "A signature was required"}"#)).unwrap_err();
        let text = refused.to_string();
        assert!(text.contains("docker://r.example/p: OpenImage was refused:\nA signature was required"), "{text}");
    }

    #[test]
    fn silence_and_death_are_failures() {
        let silent = ask("import time\ntime.sleep(60)").unwrap_err();
        assert!(matches!(silent, RunError::Stalled { seconds: 2, .. }), "{silent}");
        assert!(matches!(ask("pass").unwrap_err(), RunError::Failed { .. }));
        let command = Command::new(["no-such-program-here"]);
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let watch = Watch::new(&secrets, &stop).quietly();
        assert!(matches!(Session::start(&command, &watch).err(), Some(RunError::NotFound { .. })));
    }
}
