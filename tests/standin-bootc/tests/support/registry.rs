// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A registry that speaks just enough HTTP to misbehave in a chosen way.

use super::image::Image;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// What is served: an image and the ways to fail, chosen by the repository's name.
pub struct Served {
    /// The good image.
    pub image: Image,
}

/// Start it on a free port of the loopback interface; it lives as long as the test's process.
pub fn start(served: Served) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("binding a loopback port");
    let port = listener.local_addr().unwrap().port();
    let served = Arc::new(served);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let served = Arc::clone(&served);
            std::thread::spawn(move || serve(&stream, &served));
        }
    });
    port
}

fn serve(stream: &TcpStream, served: &Served) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first).unwrap_or(0) == 0 {
            return;
        }
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
                break;
            }
        }
        let mut words = first.split(' ');
        let (method, path) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        if !answer(stream, method, path, served) {
            return;
        }
    }
}

fn answer(mut stream: &TcpStream, method: &str, path: &str, served: &Served) -> bool {
    const JSON: &str = "application/json";
    const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
    let image = &served.image;
    let how = path.strip_prefix("/v2/").and_then(|p| p.split('/').next()).unwrap_or("");
    let error =
        |code: &str, text: &str| format!(r#"{{"errors":[{{"code":"{code}","message":"{text}"}}]}}"#).into_bytes();
    let (status, kind, mut body) = if path == "/v2/" {
        ("200 OK", JSON, b"{}".to_vec())
    } else if let Some(d) = path.split("/blobs/").nth(1) {
        match std::fs::read(image.dir.join("blobs/sha256").join(d.trim_start_matches("sha256:"))) {
            Ok(data) => ("200 OK", "application/octet-stream", data),
            Err(_) => ("404 Not Found", JSON, error("BLOB_UNKNOWN", "blob unknown")),
        }
    } else {
        match how {
            "unauth" => ("401 Unauthorized", JSON, error("UNAUTHORIZED", "")),
            "nomani" => ("404 Not Found", JSON, error("MANIFEST_UNKNOWN", "manifest unknown")),
            "e500" => ("500 Internal Server Error", "text/plain", b"oops".to_vec()),
            "tmr" => {
                ("429 Too Many Requests", JSON, error("TOOMANYREQUESTS", "You have reached your pull rate limit."))
            }
            // Valid, but of another digest than the one that may be asked for.
            "badmani" => ("200 OK", MANIFEST, [&image.manifest[..], b"\n"].concat()),
            _ => ("200 OK", MANIFEST, image.manifest.clone()),
        }
    };
    let full = body.len();
    let is_layer = path.ends_with(&image.layer);
    if how == "corrupt" && is_layer {
        // The checksum of gzip's trailer is not touched: the data decompresses, only the digest is wrong.
        body[4] ^= 0x55;
    }
    let cut = how == "trunc" && is_layer;
    if cut {
        body.truncate(full / 2);
    }
    let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {full}\r\n\r\n");
    let body = if method == "HEAD" { &[][..] } else { &body[..] };
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)).is_ok() && !cut
}
