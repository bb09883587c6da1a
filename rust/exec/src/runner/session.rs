// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A program that answers questions over a socket on its standard input: `skopeo experimental-image-proxy`, whose protocol
//! (JSON in packets) is described in skopeo's cmd/skopeo/proxy.go. What is asked does not belong here.

use super::start::{program, spawn_error};
use super::{Watch, pasteable};
use crate::error::{Ending, RunError};
use bootc_plan::op::Command;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, recv, send, socketpair};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io;
use std::os::fd::OwnedFd;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Replies are small: manifests and blobs come through pipes, which nobody asks for here.
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
#[serde(rename_all = "camelCase")]
struct Reply {
    success: bool,
    #[serde(default)]
    value: Value,
    #[serde(default)]
    error: String,
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

    /// Calls a method; its error is the program's own words.
    pub fn call(&mut self, method: &str, args: &[&str], watch: &Watch) -> Result<Value, RunError> {
        let failed = |words: String| RunError::Failed {
            command: self.shown.clone(),
            ending: Ending::Refused(method.to_owned()),
            stderr: watch.secrets.mask(&words),
        };
        let request = json!({"method": method, "args": args}).to_string();
        send(&self.socket, request.as_bytes(), SendFlags::NOSIGNAL).map_err(|error| failed(error.to_string()))?;
        let started = Instant::now();
        let mut buffer = vec![0; LARGEST];
        let count = loop {
            match recv(&self.socket, &mut buffer, RecvFlags::empty()) {
                Ok((count, _)) => break count,
                Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
                Err(error) => return Err(failed(error.to_string())),
            }
            if watch.stopped() {
                return Err(RunError::Stopped { command: self.shown.clone() });
            }
            if started.elapsed().as_secs() >= self.command.deadline_s.max(1) {
                return Err(RunError::Stalled { command: self.shown.clone(), seconds: self.command.deadline_s });
            }
            thread::sleep(TICK);
        };
        match serde_json::from_slice::<Reply>(&buffer[..count]) {
            Ok(reply) if reply.success => Ok(reply.value),
            Ok(reply) => Err(failed(reply.error)),
            // Nothing at all: it has ended.
            Err(error) => Err(failed(format!("its answer cannot be read: {error}"))),
        }
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
        let watch = Watch { secrets: &secrets, stop: &stop, fraction: &mut |_| {}, quiet: true };
        let command = Command::new(["python3", "-c", script]).deadline(2);
        Session::start(&command, &watch)?.call("OpenImage", &["docker://r.example/p"], &watch)
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
        assert!(refused.to_string().contains("A signature was required"), "{refused}");
    }

    #[test]
    fn silence_and_death_are_failures() {
        let silent = ask("import time\ntime.sleep(60)").unwrap_err();
        assert!(matches!(silent, RunError::Stalled { seconds: 2, .. }), "{silent}");
        assert!(matches!(ask("pass").unwrap_err(), RunError::Failed { .. }));
        let command = Command::new(["no-such-program-here"]);
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let watch = Watch { secrets: &secrets, stop: &stop, fraction: &mut |_| {}, quiet: true };
        assert!(matches!(Session::start(&command, &watch).err(), Some(RunError::NotFound { .. })));
    }
}
