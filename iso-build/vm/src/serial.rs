// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The serial console: a thread collects everything the guest says, `expect` waits for a text in it. QEMU itself writes
//! the log file, so that a crash of the test loses nothing. Shell prompts and logins are in `shell`.

use std::{
    io::{Read, Write},
    os::unix::net::UnixStream,
    path::Path,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::{error::VmError, gave_up, socket};

/// How much of the log an error shows.
const TAIL: usize = 1500;

#[derive(Default)]
struct Heard {
    text: String,
    ended: bool,
}

#[derive(Default)]
struct Shared {
    heard: Mutex<Heard>,
    news: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connected serial line.
pub struct Serial {
    writer: UnixStream,
    shared: Arc<Shared>,
    /// Everything before this byte was consumed by an earlier `expect`.
    mark: usize,
    pub(crate) marker: u32,
}

impl Serial {
    /// Connects to QEMU's socket and starts listening.
    ///
    /// # Errors
    /// When the socket cannot be reached.
    pub fn connect(path: &Path) -> Result<Self, VmError> {
        let context = || format!("connecting to the serial socket {}", path.display());
        let writer = socket::connect(path).map_err(VmError::io(context()))?;
        let mut reader = writer.try_clone().map_err(VmError::io(context()))?;
        let shared = Arc::new(Shared::default());
        let listener = Arc::clone(&shared);
        thread::spawn(move || {
            let mut filter = AnsiFilter::default();
            let mut buffer = [0; 4096];
            loop {
                let n = reader.read(&mut buffer).unwrap_or(0);
                let mut heard = listener.lock();
                if n == 0 {
                    heard.ended = true;
                } else {
                    let clean = filter.clean(&buffer[..n]);
                    heard.text.push_str(&clean);
                }
                listener.news.notify_all();
                if n == 0 {
                    return;
                }
            }
        });
        Ok(Self { writer, shared, mark: 0, marker: 0 })
    }

    /// Waits until one of `patterns` is seen after what was consumed so far, and consumes it. Returns its index and the
    /// text before it.
    ///
    /// # Errors
    /// When the deadline passes, or the machine ends or its kernel gives up first; the error shows the end of the log.
    pub fn expect(&mut self, patterns: &[&str], within: Duration) -> Result<(usize, String), VmError> {
        let (n, before) = self.see(patterns, within)?;
        self.mark += before.len() + patterns[n].len();
        Ok((n, before))
    }

    /// As [`Serial::expect`], but leaves all for the next one.
    ///
    /// # Errors
    /// When the deadline passes, or the machine ends or its kernel gives up first; the error shows the end of the log.
    pub fn see(&self, patterns: &[&str], within: Duration) -> Result<(usize, String), VmError> {
        let started = Instant::now();
        let mut heard = self.shared.lock();
        loop {
            let rest = &heard.text[self.mark..];
            let first = patterns.iter().enumerate().filter_map(|(n, p)| rest.find(p).map(|at| (at, n))).min();
            if let Some((at, n)) = first {
                return Ok((n, rest[..at].to_owned()));
            }
            let what = || format!("{} on the serial line", patterns.join(" or "));
            if let Some(why) = gave_up::reason(rest) {
                let (why, tail) = (why.to_owned(), tail(&heard.text).to_owned());
                return Err(VmError::GaveUp { what: what(), why, tail });
            }
            if heard.ended {
                return Err(VmError::Ended { what: what(), tail: tail(&heard.text).to_owned() });
            }
            let Some(left) = within.checked_sub(started.elapsed()) else {
                return Err(VmError::Timeout { what: what(), waited: within, tail: tail(&heard.text).to_owned() });
            };
            heard = self.shared.news.wait_timeout(heard, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Sends a line.
    ///
    /// # Errors
    /// When the machine has gone.
    pub fn send_line(&mut self, line: &str) -> Result<(), VmError> {
        self.writer.write_all(format!("{line}\n").as_bytes()).map_err(VmError::io("writing to the serial line"))
    }

    /// The last lines that were heard.
    pub fn tail(&self) -> String {
        tail(&self.shared.lock().text).to_owned()
    }

    /// Everything that was heard, without escape sequences and carriage returns.
    pub fn text(&self) -> String {
        self.shared.lock().text.clone()
    }
}

/// The last part of a text, at a character boundary.
pub(crate) fn tail(text: &str) -> &str {
    let mut at = text.len().saturating_sub(TAIL);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    &text[at..]
}

/// Removes escape sequences and carriage returns from a stream that arrives in pieces.
#[derive(Default)]
struct AnsiFilter {
    state: Ansi,
    /// The beginning of a character whose end is in the next piece.
    begun: Vec<u8>,
}

#[derive(Default, Clone, Copy)]
enum Ansi {
    #[default]
    Text,
    Escape,
    /// `ESC [`: ends with a letter.
    Csi,
    /// `ESC ]` and relatives: a string that ends with BEL or `ESC \`.
    Osc,
    OscEscape,
    /// `ESC (` and relatives: one more byte follows.
    Charset,
}

impl AnsiFilter {
    fn clean(&mut self, bytes: &[u8]) -> String {
        let mut out = std::mem::take(&mut self.begun);
        for &b in bytes {
            self.state = match (self.state, b) {
                (Ansi::Text, 0x1b) => Ansi::Escape,
                (Ansi::Text, b'\n' | b'\t' | 0x20..) => {
                    out.push(if b == 0x7f { b'?' } else { b });
                    Ansi::Text
                }
                (Ansi::Text | Ansi::Charset, _) => Ansi::Text,
                (Ansi::Escape, b'[') => Ansi::Csi,
                (Ansi::Escape, b']' | b'P' | b'X' | b'^' | b'_') => Ansi::Osc,
                (Ansi::Escape, b'(' | b')' | b'#' | b'%') => Ansi::Charset,
                (Ansi::Escape | Ansi::OscEscape, _) | (Ansi::Csi, 0x40..=0x7e) | (Ansi::Osc, 0x07) => Ansi::Text,
                (Ansi::Csi, _) => Ansi::Csi,
                (Ansi::Osc, 0x1b) => Ansi::OscEscape,
                (Ansi::Osc, _) => Ansi::Osc,
            };
        }
        match std::str::from_utf8(&out) {
            Err(error) if error.error_len().is_none() => self.begun = out.split_off(error.valid_up_to()),
            _ => {}
        }
        String::from_utf8_lossy(&out).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::net::UnixListener;

    #[test]
    fn escape_sequences_go_even_when_split() {
        let rows: &[(&[&[u8]], &str)] = &[
            (&[b"a\x1b[0;1", b";39mb\r\n"], "ab\n"),
            (&[b"\x1b]0;title\x07x", b"\x1b]3008;id=1\x1b\\y"], "xy"),
            (&[b"\x1b(Bz\x1b[?2004h"], "z"),
            (&["└─x".as_bytes(), b"\xe2\x94", b"\x80y"], "└─x─y"),
            (&[b"a\xffb\x7f"], "a\u{fffd}b?"),
        ];
        for (pieces, want) in rows {
            let mut filter = AnsiFilter::default();
            let got: String = pieces.iter().map(|p| filter.clean(p)).collect();
            assert_eq!(got, *want);
        }
    }

    #[test]
    fn expect_consumes_prefers_the_earliest_and_reports_the_tail() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        let listener = UnixListener::bind(&path).unwrap();
        let mut serial = Serial::connect(&path).unwrap();
        let (mut guest, _) = listener.accept().unwrap();
        guest.write_all(b"boot\nhost login: again login: ").unwrap();
        let second = Duration::from_secs(1);
        assert_eq!(serial.see(&["login: "], second).unwrap(), (0, "boot\nhost ".into()));
        assert_eq!(serial.expect(&["never", "login: "], second).unwrap(), (1, "boot\nhost ".into()));
        assert_eq!(serial.expect(&["login: "], second).unwrap().1, "again ");
        let late = serial.expect(&["login: "], Duration::from_millis(50)).unwrap_err();
        assert!(matches!(&late, VmError::Timeout { tail, .. } if tail.contains("again")), "{late}");
        guest.write_all(b"Oops: int3\nKernel panic - not syncing: why\n").unwrap();
        let minute = Duration::from_secs(60);
        let panicked = serial.expect(&["x"], minute).unwrap_err();
        assert!(matches!(&panicked, VmError::GaveUp { why, .. } if why == "Oops: int3"), "{panicked}");
        serial.expect(&["not syncing: why\n"], second).unwrap();
        drop(guest);
        assert!(matches!(serial.expect(&["x"], second), Err(VmError::Ended { .. })));
    }
}
