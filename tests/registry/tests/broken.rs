// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the broken registry sends, byte for byte, to a client that knows nothing but TCP. What skopeo makes of it
//! belongs to `skopeo.rs`.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use registry_fixtures::{Action, Broken, Fault, ImageSpec, Layout, Match, Pushed, random_layers};

fn served(faults: Vec<Fault>) -> (tempfile::TempDir, Layout, Pushed, Broken) {
    let dir = tempfile::tempdir().unwrap();
    let layout = Layout::new(dir.path());
    let pushed = layout.image("tag", &ImageSpec { layers: random_layers(1, 200_000, 1), ..ImageSpec::default() });
    let broken = Broken::serve(dir.path(), "some/name", faults);
    (dir, layout, pushed, broken)
}

fn send(broken: &Broken, method: &str, path: &str, header: &str) -> TcpStream {
    let mut stream = TcpStream::connect(broken.location()).unwrap();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: localhost\r\n{header}\r\n").unwrap();
    stream
}

/// Head and body of an answer that ends with the connection.
fn ask(broken: &Broken, method: &str, path: &str, header: &str) -> (String, Vec<u8>) {
    let mut all = Vec::new();
    send(broken, method, path, header).read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").expect("the answer has a head") + 4;
    let body = all.split_off(end);
    (String::from_utf8(all).unwrap(), body)
}

fn blob(digest: &str) -> String {
    format!("/v2/some/name/blobs/{digest}")
}

const MANIFEST: &str = "/v2/some/name/manifests/tag";

#[test]
fn without_faults_it_is_a_registry() {
    let (_dir, layout, pushed, broken) = served(vec![]);
    assert!(ask(&broken, "GET", "/v2/", "").0.starts_with("HTTP/1.1 200 OK\r\n"));
    assert_eq!(ask(&broken, "GET", "/v2/some/name/tags/list", "").1, br#"{"name":"some/name","tags":["tag"]}"#);
    let (head, body) = ask(&broken, "GET", MANIFEST, "");
    assert_eq!(Some(&body), layout.blob(&pushed.manifest_digest).as_ref());
    assert!(head.contains("\r\nContent-Type: application/vnd.oci.image.manifest.v1+json\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nDocker-Content-Digest: {}\r\n", pushed.manifest_digest)), "{head}");
    let (head, nothing) = ask(&broken, "HEAD", &format!("/v2/some/name/manifests/{}", pushed.manifest_digest), "");
    assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())) && nothing.is_empty(), "{head}");
    for (path, code) in [
        ("/v2/some/name/manifests/none".to_owned(), "MANIFEST_UNKNOWN"),
        (blob(&registry_fixtures::digest(b"")), "BLOB_UNKNOWN"),
        ("/v2/other/manifests/tag".to_owned(), "NAME_UNKNOWN"),
    ] {
        let (head, body) = ask(&broken, "GET", &path, "");
        assert!(head.starts_with("HTTP/1.1 404 Not Found\r\n"), "{head}");
        assert!(String::from_utf8(body).unwrap().contains(code), "{path}");
    }
    assert!(ask(&broken, "POST", "/v2/some/name/blobs/uploads/", "").0.starts_with("HTTP/1.1 405"));
    assert_eq!(broken.requests()[..2], ["GET /v2/", "GET /v2/some/name/tags/list"]);
    assert_eq!(broken.requests().len(), 8);
    assert_eq!(broken.served_bytes(&pushed.manifest_digest), body.len() as u64);
}

#[test]
fn a_part_of_a_blob_is_given_when_it_may_be() {
    let (_dir, layout, pushed, broken) = served(vec![]);
    let layer = &pushed.layers[0];
    let whole = layout.blob(layer).unwrap();
    let (head, body) = ask(&broken, "GET", &blob(layer), "Range: bytes=1000-\r\n");
    assert!(head.starts_with("HTTP/1.1 206 Partial Content\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nContent-Range: bytes 1000-{}/{}\r\n", whole.len() - 1, whole.len())), "{head}");
    assert_eq!(body, whole[1000..]);
    assert!(ask(&broken, "GET", &blob(layer), "Range: bytes=999999-\r\n").0.starts_with("HTTP/1.1 416"));
    assert_eq!(broken.ranges(layer), ["bytes=1000-", "bytes=999999-"]);
    assert_eq!(broken.served_bytes(layer), whole.len() as u64 - 1000);
    let broken = broken.without_ranges();
    let (head, body) = ask(&broken, "GET", &blob(layer), "Range: bytes=1000-\r\n");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && body == whole, "{head}");
}

#[test]
fn a_slow_line_is_shared_and_counts_only_what_has_passed() {
    let (_dir, layout, pushed, broken) = served(vec![]);
    let layer = &pushed.layers[0];
    let whole = layout.blob(layer).unwrap();
    broken.set_rate(Some(0));
    let mut waiting: Vec<TcpStream> = (0..2).map(|_| send(&broken, "GET", &blob(layer), "")).collect();
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(broken.served_bytes(layer), 0);
    broken.set_rate(Some(500_000));
    let started = Instant::now();
    for stream in &mut waiting {
        let mut all = Vec::new();
        stream.read_to_end(&mut all).unwrap();
        assert!(all.ends_with(&whole));
    }
    // 400 kB, of which the last piece of 64 KiB is let go before it has passed.
    let seconds = started.elapsed().as_secs_f64();
    assert!((0.6..2.0).contains(&seconds), "{seconds}");
    assert_eq!(broken.served_bytes(layer), 2 * whole.len() as u64);
}

#[test]
fn each_body_is_spoiled_as_told() {
    let (_dir, layout, pushed, broken) = served(vec![]);
    let layer = &pushed.layers[0];
    let whole = layout.blob(layer).unwrap();
    let with = |action| {
        broken.set_faults(vec![Fault::times(1, Match::Digest(layer.clone()), action)]);
        ask(&broken, "GET", &blob(layer), "")
    };

    let (head, body) = with(Action::CloseAfter(100_000));
    assert!(head.contains(&format!("Content-Length: {}\r\n", whole.len())), "{head}");
    assert_eq!(body, whole[..100_000]);
    assert_eq!(broken.served_bytes(layer), 100_000, "bytes that were not sent do not count");
    assert_eq!(with(Action::CloseAfter(0)).1, b"");

    let (head, body) = with(Action::Truncate(100));
    assert!(head.contains("Content-Length: 100\r\n"), "{head}");
    assert_eq!(body, whole[..100]);

    let flipped = with(Action::FlipBit).1;
    let differ: Vec<u8> = flipped.iter().zip(&whole).map(|(a, b)| a ^ b).filter(|bits| *bits != 0).collect();
    assert_eq!((flipped.len(), differ), (whole.len(), vec![1]));

    let (head, body) = with(Action::Redirect("http://cdn.example".into()));
    assert!(head.starts_with("HTTP/1.1 307 ") && body.is_empty(), "{head}");
    assert!(head.contains(&format!("\r\nLocation: http://cdn.example{}\r\n", blob(layer))), "{head}");

    assert_eq!(ask(&broken, "GET", &blob(layer), "").1, whole, "each fault was for one request");
}

#[test]
fn other_answers_come_as_told() {
    let busy = Action::refuse(429, "TOOMANYREQUESTS", "slow down").with_header("Retry-After", "7");
    let (_dir, _layout, _pushed, broken) = served(vec![
        Fault::times(2, Match::Manifest, busy),
        Fault::times(1, Match::Manifest, Action::ReplaceManifest(b"{}".to_vec())),
        Fault::times(1, Match::Manifest, Action::unauthorized()),
        Fault::always(Match::Ping, Action::Bearer),
        Fault::always(Match::Any, Action::page(511)),
    ]);
    for _ in 0..2 {
        let (head, body) = ask(&broken, "GET", MANIFEST, "");
        assert!(
            head.starts_with("HTTP/1.1 429 Too Many Requests\r\n") && head.contains("Retry-After: 7\r\n"),
            "{head}"
        );
        assert!(
            String::from_utf8(body).unwrap().contains(r#""code":"TOOMANYREQUESTS","detail":{},"message":"slow down""#)
        );
    }
    let (head, body) = ask(&broken, "GET", MANIFEST, "");
    assert_eq!(body, b"{}");
    assert!(head.contains(&format!("Docker-Content-Digest: {}\r\n", registry_fixtures::digest(b"{}"))), "{head}");
    assert!(ask(&broken, "GET", MANIFEST, "").0.contains("WWW-Authenticate: Basic realm=\"fixture\"\r\n"));
    let bearer = format!("Bearer realm=\"http://{}/token\"", broken.location());
    assert!(ask(&broken, "GET", "/v2/", "").0.contains(&bearer));
    assert!(ask(&broken, "GET", "/token", "").0.starts_with("HTTP/1.1 511 Network Authentication Required\r\n"));
}

#[test]
fn a_hanging_connection_stays_until_the_registry_ends() {
    let (_dir, _layout, pushed, broken) =
        served(vec![Fault::always(Match::Manifest, Action::Hang), Fault::always(Match::Blob, Action::HangAfter(10))]);
    let mut silent = send(&broken, "GET", MANIFEST, "");
    let mut stuck = send(&broken, "GET", &blob(&pushed.layers[0]), "");
    let quiet = |stream: &mut TcpStream| {
        let mut got = Vec::new();
        stream.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        let error = stream.read_to_end(&mut got).expect_err("the connection stays");
        assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
        got
    };
    assert!(quiet(&mut silent).is_empty());
    let got = quiet(&mut stuck);
    assert_eq!(got.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4 + 10, got.len());
    drop(broken);
    silent.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    assert_eq!(silent.read(&mut [0; 10]).unwrap(), 0);
}
