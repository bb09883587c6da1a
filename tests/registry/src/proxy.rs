// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! tinyproxy on loopback: a proxy as companies have them, which is asked to connect (TLS stays the client's). Who goes
//! through it and who does not is the tests' part.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Longest time until it answers.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running proxy. It ends with this value.
#[derive(Debug)]
pub struct Proxy {
    child: Child,
    port: u16,
    dir: TempDir,
}

impl Proxy {
    /// Starts one that connects to every port.
    pub fn start() -> Proxy {
        Proxy::with("")
    }

    /// The same with one more line of tinyproxy.conf(5).
    pub fn with(line: &str) -> Proxy {
        let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("making a folder for tinyproxy: {error}"));
        // It cannot be told to take a port that the kernel chooses.
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.unwrap_or_else(|error| panic!("looking for a free port: {error}")).port();
        let log = dir.path().join("log");
        let text = format!(
            "Port {port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 50\nLogLevel Connect\nLogFile \"{}\"\n{line}\n",
            log.display()
        );
        let config = dir.path().join("tinyproxy.conf");
        fs::write(&config, text).unwrap_or_else(|error| panic!("writing {}: {error}", config.display()));
        let child = Command::new("tinyproxy")
            .args(["-d", "-c"])
            .arg(&config)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("starting tinyproxy: {error}: apt-get install tinyproxy-bin"));
        let mut proxy = Proxy { child, port, dir };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = proxy.child.try_wait().is_ok_and(|ended| ended.is_some());
            assert!(!ended && Instant::now() < deadline, "tinyproxy does not answer: {}", proxy.log());
            sleep(Duration::from_millis(20));
        }
        proxy
    }

    /// As the configuration of a client has it.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Everything that it has logged: each request with its server.
    pub fn log(&self) -> String {
        fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
    }

    /// How often it was asked for a server, `host:port`.
    pub fn asked_for(&self, server: &str) -> usize {
        let request = format!("CONNECT {server} ");
        self.log().lines().filter(|line| line.contains(&request)).count()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
