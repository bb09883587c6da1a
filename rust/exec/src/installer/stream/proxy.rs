// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What bootc finds as skopeo: it starts `skopeo experimental-image-proxy` with a socket on standard input and asks there
//! (containers-image-proxy, src/imageproxy.rs). Here that skopeo is a script which tells its process number; the socket is
//! taken over (pidfd_getfd(2)) and answered by the installer (`client`). So there is one real skopeo, the installer's, and
//! nothing that it gives is read and compared twice. A script, because a module in Calamares has no program of its own.

use super::client::Client;
use crate::error::ExecError;
use crate::files;
use crate::runner::PATH;
use bootc_plan::op::Command;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{CWD, FileType, Mode, OFlags, StatVfsMountFlags, mknodat, open, statvfs};
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, PidfdGetfdFlags, pidfd_getfd, pidfd_open};
use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Everything else that skopeo can do, the real one does. The script lives as long as the installer answers: when it has read
/// a line from its pipe the socket is the installer's, and it lets go of it and reads on until the installer has closed the
/// pipe. So bootc sees the end of the installer, too. The pipe is opened for both at first, which does not wait (fifo(7)).
const SKOPEO: &str = r#"#!/bin/sh
PATH=${PATH#*:}
[ "$1" = experimental-image-proxy ] || exec skopeo "$@"
bin=${0%/*}
mkfifo -m 600 "$bin/$$" && exec 3<>"$bin/$$" 4<&0 && echo $$ >"${bin%/*}/asked" && read -r _ <&3 || exit
exec <"$bin/$$" 3>&- 4<&-
read -r _
exit 0
"#;

/// Where the script has the socket: its standard input is another one while it reads.
const SOCKET: i32 = 4;

/// Runs the arguments where the directory's files can be executed: Debian mounts /run without that. In a mount namespace of
/// its own, which leaves nothing to take down.
const EXECUTABLE: &str = r#"mount --bind "$0" "$0" && mount -o remount,bind,exec "$0" && exec "$@""#;

/// Where bootc's proxies announce themselves.
pub struct Proxy {
    bin: PathBuf,
    asked: File,
    /// A number that is not complete yet.
    begun: String,
}

impl Proxy {
    /// Makes `dir` anew.
    pub fn make(dir: &Path) -> Result<Proxy, ExecError> {
        files::remove(dir).map_err(ExecError::io(format!("removing {}", dir.display())))?;
        let bin = dir.join("bin");
        files::write_with_parents(&bin.join("skopeo"), SKOPEO.as_bytes(), 0o700)?;
        let asked = dir.join("asked");
        let made = mknodat(CWD, &asked, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0);
        made.map_err(|error| ExecError::io(format!("making the pipe {}", asked.display()))(error.into()))?;
        // With an end to write into, it has no end of file between two processes (fifo(7)).
        let asked = File::from(open_pipe(&asked)?);
        Ok(Proxy { bin, asked, begun: String::new() })
    }

    /// The command, finding it.
    pub fn found_by(&self, command: &Command) -> Result<Command, ExecError> {
        let bin = self.bin.display().to_string();
        let mut command = command.clone().env("PATH", &format!("{bin}:{PATH}"));
        let mount = statvfs(&self.bin).map_err(|error| ExecError::io(format!("looking at {bin}"))(error.into()))?;
        if mount.f_flag.contains(StatVfsMountFlags::NOEXEC) {
            let before = ["unshare", "-m", "--", "sh", "-c", EXECUTABLE, &bin].map(String::from);
            command.argv = before.into_iter().chain(command.argv).collect();
        }
        Ok(command)
    }

    /// Waits until somebody asks something, at most as long.
    pub fn wait(&self, clients: &[Client], most: Duration) -> Result<(), ExecError> {
        let asked = PollFd::new(&self.asked, PollFlags::IN);
        let mut all: Vec<PollFd> =
            std::iter::once(asked).chain(clients.iter().map(|client| PollFd::new(client, PollFlags::IN))).collect();
        let most = Timespec::try_from(most).unwrap_or_default();
        match poll(&mut all, Some(&most)) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(error) => Err(ExecError::io("waiting for bootc's questions")(error.into())),
        }
    }

    /// Who has come since.
    pub fn asked(&mut self) -> Result<Vec<Client>, ExecError> {
        let mut buffer = [0; 256];
        match rustix::io::read(&self.asked, &mut buffer) {
            Ok(count) => self.begun.push_str(&String::from_utf8_lossy(&buffer[..count])),
            Err(Errno::AGAIN | Errno::INTR) => {}
            Err(error) => return Err(ExecError::io("reading who asks")(error.into())),
        }
        let mut clients = Vec::new();
        while let Some((line, rest)) = self.begun.split_once('\n') {
            clients.extend(self.take_over(line)?);
            self.begun = rest.to_owned();
        }
        Ok(clients)
    }

    /// The socket of the process with that number, if it has not ended.
    fn take_over(&self, number: &str) -> Result<Option<Client>, ExecError> {
        let taking = || format!("taking over the socket of bootc's skopeo (process {number})");
        let failed = |error: Errno| ExecError::io(taking())(error.into());
        let pid = number.parse().ok().and_then(Pid::from_raw).ok_or_else(|| failed(Errno::INVAL))?;
        let process = pidfd_open(pid, PidfdFlags::empty());
        match process.and_then(|process| pidfd_getfd(&process, SOCKET, PidfdGetfdFlags::empty())) {
            Ok(socket) => {
                let lives = open_pipe(&self.bin.join(number))?;
                rustix::io::write(&lives, b"\n").map_err(failed)?;
                Ok(Some(Client::new(socket, lives)))
            }
            Err(Errno::SRCH) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }
}

/// Both ends at once: nobody has to wait for the other one.
fn open_pipe(path: &Path) -> Result<OwnedFd, ExecError> {
    let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::CLOEXEC;
    open(path, flags, Mode::empty()).map_err(|error| ExecError::io(format!("opening {}", path.display()))(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType, recv, socketpair};
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::process::{self, Stdio};

    #[test]
    fn the_socket_is_the_installers_as_long_as_it_answers() {
        let dir = tempfile::tempdir().unwrap();
        let mut proxy = Proxy::make(&dir.path().join("stream")).unwrap();
        let (ours, theirs) =
            socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).unwrap();
        let skopeo = dir.path().join("stream/bin/skopeo");
        let started = |input: Stdio| {
            let mut command = process::Command::new("/bin/sh");
            command.arg(&skopeo).arg("experimental-image-proxy").stdin(input).spawn().unwrap()
        };
        let (mut first, mut other) = (started(theirs.into()), started(Stdio::null()));
        let mut clients = Vec::new();
        while clients.len() < 2 {
            proxy.wait(&[], Duration::from_secs(20)).unwrap();
            clients.extend(proxy.asked().unwrap());
        }
        assert!(first.try_wait().unwrap().is_none() && other.try_wait().unwrap().is_none());
        drop(clients);
        assert!(first.wait().unwrap().success() && other.wait().unwrap().success());
        let heard = recv(&ours, &mut [0; 9][..], RecvFlags::empty());
        assert_eq!(heard.unwrap().1, 0, "whoever asks sees the end");
    }

    #[test]
    fn what_is_gone_asks_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let mut proxy = Proxy::make(&dir.path().join("stream")).unwrap();
        let mut child = process::Command::new("true").spawn().unwrap();
        child.wait().unwrap();
        fs::write(dir.path().join("stream/asked"), format!("{}\n", child.id())).unwrap();
        assert!(proxy.asked().unwrap().is_empty());
        fs::write(dir.path().join("stream/asked"), "0\n").unwrap();
        assert!(proxy.asked().is_err_and(|error| error.to_string().contains("process 0")));
    }

    #[test]
    fn what_else_skopeo_can_do_the_real_one_does() {
        let dir = tempfile::tempdir().unwrap();
        Proxy::make(&dir.path().join("stream")).unwrap();
        // No script: a file that was just written may be busy.
        symlink("/bin/echo", dir.path().join("skopeo")).unwrap();
        let bin = dir.path().join("stream/bin");
        let path = format!("{}:{}", bin.display(), dir.path().display());
        let output = process::Command::new("/bin/sh")
            .arg(bin.join("skopeo"))
            .args(["inspect", "a b"])
            .env("PATH", path)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "inspect a b\n");
    }
}
