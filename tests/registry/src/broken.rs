// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A registry over plain HTTP that hands out an image layout and misbehaves as told, and counts what it was asked: what
//! real registries, proxies and networks do when they fail. What can go wrong is listed in `fault`; pushing is refused.

use std::{
    collections::BTreeMap,
    io,
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::{JoinHandle, spawn},
    time::Duration,
};

use crate::{
    auth,
    fault::{Fault, Match},
    http::Request,
    layout::Layout,
    rate::Rate,
    reply::{Asked, End, part, spoiled},
    token::Tokens,
};

/// Longest wait for a client that has connected and says nothing.
const IDLE: Duration = Duration::from_secs(10);

/// A running registry. Its connections end with this value.
#[derive(Debug)]
pub struct Broken {
    shared: Arc<Shared>,
    listener: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    layout: Layout,
    name: String,
    address: SocketAddr,
    state: Mutex<State>,
    stopped: Condvar,
    rate: Rate,
}

#[derive(Debug, Default)]
struct State {
    faults: Vec<Fault>,
    tokens: Option<Tokens>,
    no_ranges: bool,
    stop: bool,
    requests: Vec<String>,
    ranges: BTreeMap<String, Vec<String>>,
    served: BTreeMap<String, u64>,
}

impl Broken {
    /// Serves a layout as the repository `name`, on a port of 127.0.0.1 that the kernel chooses. Tags are looked up at
    /// each request: one may move meanwhile.
    pub fn serve(layout: impl Into<PathBuf>, name: &str, faults: Vec<Fault>) -> Broken {
        let listener =
            TcpListener::bind("127.0.0.1:0").unwrap_or_else(|error| panic!("listening on loopback: {error}"));
        let address = listener.local_addr().unwrap_or_else(|error| panic!("asking for the port: {error}"));
        let shared = Arc::new(Shared {
            layout: Layout::new(layout),
            name: name.to_owned(),
            address,
            state: Mutex::new(State { faults, ..State::default() }),
            stopped: Condvar::new(),
            rate: Rate::default(),
        });
        let serving = Arc::clone(&shared);
        let listener = spawn(move || {
            for stream in listener.incoming() {
                if serving.state().stop {
                    break;
                }
                // A client may have gone away before it was accepted.
                let Ok(stream) = stream else { continue };
                let connection = Arc::clone(&serving);
                // A client that goes away is no failure here.
                spawn(move || connection.answer(&stream).and_then(|()| stream.shutdown(Shutdown::Write)));
            }
        });
        Broken { shared, listener: Some(listener) }
    }

    /// The same, but it sends whole blobs to who asks for a part: interrupted fetches cannot go on.
    pub fn without_ranges(self) -> Broken {
        self.shared.state().no_ranges = true;
        self
    }

    /// From now on everything but a token needs one. Faults come first.
    pub fn set_tokens(&self, tokens: Tokens) {
        self.shared.state().tokens = Some(tokens);
    }

    /// Writes a containers-auth.json(5) with a login for this registry into a folder, for its owner only.
    pub fn auth_file(&self, dir: &Path, user: &str, password: &str) -> PathBuf {
        auth::write(&dir.join("auth.json"), &self.location(), user, password)
    }

    /// What stands before the image's name in a reference.
    pub fn location(&self) -> String {
        self.shared.address.to_string()
    }

    /// Replaces the faults while clients may be connected: the network is repaired, or fails later.
    pub fn set_faults(&self, faults: Vec<Fault>) {
        self.shared.state().faults = faults;
    }

    /// All connections together get as many bytes of bodies a second from now on; with 0 none, with `None` as fast as it
    /// goes.
    pub fn set_rate(&self, bytes_a_second: Option<u64>) {
        self.shared.rate.set(bytes_a_second);
    }

    /// Every request so far, as `GET /v2/name/manifests/tag`.
    pub fn requests(&self) -> Vec<String> {
        self.shared.state().requests.clone()
    }

    /// The `Range` headers that came with requests for a digest.
    pub fn ranges(&self, digest: &str) -> Vec<String> {
        self.shared.state().ranges.get(digest).cloned().unwrap_or_default()
    }

    /// Bytes of bodies that were sent for a manifest, config or layer, in all answers together, and up to 64 KiB more
    /// for each connection that the client has broken off. Refusals do not count.
    pub fn served_bytes(&self, digest: &str) -> u64 {
        self.shared.state().served.get(digest).copied().unwrap_or_default()
    }
}

impl Drop for Broken {
    fn drop(&mut self) {
        self.shared.state().stop = true;
        self.shared.stopped.notify_all();
        self.shared.rate.end();
        // Wakes the listener, which then sees that it shall stop.
        let woken = TcpStream::connect(self.shared.address).is_ok();
        if let Some(listener) = self.listener.take().filter(|_| woken) {
            let _ = listener.join();
        }
    }
}

impl Shared {
    /// Also after a panic elsewhere: what is in there is whole at any time.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(IDLE))?;
        let Some(request) = Request::read(stream)? else { return Ok(()) };
        let asked = Asked::of(&request, &self.layout, &self.name);
        let (action, tokens, no_ranges) = {
            let mut state = self.state();
            state.requests.push(format!("{} {}", request.method, request.path));
            if let (Some(range), Some(digest)) = (request.header("range"), &asked.digest) {
                state.ranges.entry(digest.clone()).or_default().push(range.to_owned());
            }
            (
                state.faults.iter_mut().find_map(|fault| fault.take(&asked.what, asked.digest.as_deref())),
                state.tokens.clone(),
                state.no_ranges,
            )
        };
        let location = self.address.to_string();
        let refused = tokens.and_then(|tokens| tokens.answer(&asked.what, &request, &location, &self.name));
        let right = refused.unwrap_or_else(|| asked.right(&request.method, &self.layout, &self.name));
        let (mut response, end) = match action {
            Some(action) => spoiled(right, action, &request.path, &location),
            None => (right, End::All),
        };
        // After the fault: the parts of a blob are those of one broken blob.
        if asked.what == Match::Blob && !no_ranges {
            response = part(response, &request);
        }
        if end == End::Hang {
            self.hang();
            return Ok(());
        }
        response.send_head(stream)?;
        let most = match end {
            End::CloseAfter(bytes) | End::HangAfter(bytes) => bytes,
            End::All | End::Hang => u64::MAX,
        };
        if request.method != "HEAD" {
            response.send_body(stream, most, |bytes| {
                self.rate.pass(bytes);
                if let Some(digest) = asked.digest.as_ref().filter(|_| response.status < 300) {
                    *self.state().served.entry(digest.clone()).or_default() += bytes as u64;
                }
            })?;
        }
        if matches!(end, End::HangAfter(_)) {
            self.hang();
        }
        Ok(())
    }

    /// Until the registry ends.
    fn hang(&self) {
        let mut state = self.state();
        while !state.stop {
            state = self.stopped.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}
