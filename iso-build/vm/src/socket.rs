// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Connecting to a socket of QEMU's, whose file is there a moment before anybody listens.

use std::{
    io::{self, ErrorKind},
    os::unix::net::UnixStream,
    path::Path,
    thread,
    time::{Duration, Instant},
};

/// From binding a socket to listening on it, on a machine that does other things.
const DEADLINE: Duration = Duration::from_secs(10);

/// Connects; who refuses is asked again for a while.
pub(crate) fn connect(path: &Path) -> io::Result<UnixStream> {
    let started = Instant::now();
    loop {
        match UnixStream::connect(path) {
            Err(error) if error.kind() == ErrorKind::ConnectionRefused && started.elapsed() < DEADLINE => {
                thread::sleep(Duration::from_millis(20));
            }
            connected => return connected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, os::unix::net::UnixListener};

    #[test]
    fn a_socket_that_does_not_listen_yet_is_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("socket");
        // The file stays, and whoever connects is refused.
        drop(UnixListener::bind(&path).unwrap());
        let listens = thread::spawn({
            let path = path.clone();
            move || {
                thread::sleep(Duration::from_millis(200));
                let ready = path.with_extension("ready");
                let listener = UnixListener::bind(&ready).unwrap();
                fs::rename(ready, path).unwrap();
                listener
            }
        });
        connect(&path).unwrap();
        drop(listens.join().unwrap());
        assert_eq!(connect(&dir.path().join("none")).unwrap_err().kind(), ErrorKind::NotFound);
    }
}
