// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! As much of HTTP/1.1 as a registry that only hands out needs: one request per connection, no bodies from clients.
//! What is answered belongs to `broken`.

use std::io::{self, BufRead, BufReader, Read, Write};

/// Longest head of a request: tokens are long, attacks do not come here.
const MOST_HEAD: u64 = 64 * 1024;
/// Bodies are sent in pieces, so that what was sent is known when the client goes away.
const PIECE: usize = 64 * 1024;

/// The head of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// GET, HEAD, ...
    pub method: String,
    /// With the query.
    pub path: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// Reads a head; nothing when the client has only connected.
    pub fn read(stream: impl Read) -> io::Result<Option<Request>> {
        let mut lines = BufReader::new(stream.take(MOST_HEAD)).lines();
        let Some(first) = lines.next().transpose()? else { return Ok(None) };
        let mut words = first.split(' ');
        let (Some(method), Some(path)) = (words.next(), words.next()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, first));
        };
        let mut headers = Vec::new();
        for line in lines {
            let line = line?;
            match line.split_once(':') {
                Some((name, value)) => headers.push((name.to_ascii_lowercase(), value.trim().to_owned())),
                None => break,
            }
        }
        Ok(Some(Request { method: method.to_owned(), path: path.to_owned(), headers }))
    }

    /// The value of a header, whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// First and last byte of a `Range: bytes=FIRST-[LAST]` within `length`; nothing when it is of another form, which
    /// a server may overlook. A range outside of `length` is an error (416).
    pub fn range(&self, length: usize) -> Option<Result<(usize, usize), ()>> {
        let (first, last) = self.header("range")?.strip_prefix("bytes=")?.split_once('-')?;
        let first = first.parse().ok()?;
        let last = if last.is_empty() { usize::MAX } else { last.parse().ok()? };
        let last = last.min(length.saturating_sub(1));
        Some(if first <= last && first < length { Ok((first, last)) } else { Err(()) })
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Response {
    /// An answer with a body of a type.
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Response {
        Response { status, headers: vec![("Content-Type".into(), content_type.into())], body: body.into() }
    }

    /// Sends the head, which announces the whole body and the connection's end.
    pub fn send_head(&self, mut stream: impl Write) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {}\r\nConnection: close\r\n\r\n", self.body.len());
        stream.write_all(head.as_bytes())
    }

    /// Sends up to `most` bytes of the body; `sent` is told of each piece, and may hold it back.
    pub fn send_body(&self, mut stream: impl Write, most: u64, mut sent: impl FnMut(usize)) -> io::Result<()> {
        let most = usize::try_from(most).unwrap_or(usize::MAX).min(self.body.len());
        for piece in self.body[..most].chunks(PIECE) {
            // Told before: a client that has it all may look at the count at once.
            sent(piece.len());
            stream.write_all(piece)?;
        }
        Ok(())
    }
}

/// Clients repeat these words to the user.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        206 => "Partial Content",
        307 => "Temporary Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        407 => "Proxy Authentication Required",
        416 => "Range Not Satisfiable",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        511 => "Network Authentication Required",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_head_and_its_range() {
        let request = |range: &str| {
            let text = format!("GET /v2/ HTTP/1.1\r\nHost: x\r\nRANGE: {range}\r\n\r\nbody: no");
            Request::read(text.as_bytes()).unwrap().unwrap()
        };
        assert_eq!((request("").method.as_str(), request("").path.as_str()), ("GET", "/v2/"));
        assert_eq!((request("").header("host"), request("").header("body")), (Some("x"), None));
        for (range, expected) in [
            ("bytes=2-", Some(Ok((2, 9)))),
            ("bytes=2-4", Some(Ok((2, 4)))),
            ("bytes=2-99", Some(Ok((2, 9)))),
            ("bytes=10-", Some(Err(()))),
            ("bytes=-3", None),
            ("lines=1-", None),
        ] {
            assert_eq!(request(range).range(10), expected, "{range}");
        }
        assert!(Request::read(&b""[..]).unwrap().is_none());
        assert!(Request::read(&b"nonsense\r\n\r\n"[..]).is_err());
    }
}
