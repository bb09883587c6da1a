// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The broken registry as skopeo sees it: that each fault arrives, in the words of skopeo 1.9 (Debian 12) or 1.22
//! (forky). `cargo test -p registry-fixtures --test skopeo -- --ignored --nocapture` shows all of its words.

use std::{path::Path, process::Command, time::Instant};

use registry_fixtures::{Action, Broken, Fault, ImageSpec, Layout, Match, Pushed, random_layers};

/// What skopeo said to a copy of the registry's `x:tag`, and whether it was done before `seconds` were over.
fn copy(broken: &Broken, to: &Path, seconds: u32) -> Result<(), String> {
    let started = Instant::now();
    let ran = Command::new("timeout")
        .args([&seconds.to_string(), "skopeo", "--insecure-policy", "copy", "--quiet", "--src-tls-verify=false"])
        .args([format!("docker://{}/x:tag", broken.location()), format!("oci:{}:tag", to.display())])
        .output()
        .expect("timeout starts");
    let words = String::from_utf8_lossy(&ran.stderr).into_owned();
    eprintln!("{:.1} s, {}, {:?}\n{words}", started.elapsed().as_secs_f32(), ran.status, broken.requests());
    match ran.status.code() {
        Some(0) => Ok(()),
        Some(124) => Err("timeout".into()),
        _ => Err(words),
    }
}

fn fixture() -> (tempfile::TempDir, Layout, Pushed) {
    let dir = tempfile::tempdir().unwrap();
    let layout = Layout::new(dir.path().join("layout"));
    let spec = ImageSpec { layers: random_layers(2, 3_000_000, 1), ..ImageSpec::default() };
    let pushed = layout.image("tag", &spec);
    (dir, layout, pushed)
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn without_faults_the_image_arrives() {
    let (dir, layout, pushed) = fixture();
    for (name, faults) in [
        ("none", vec![]),
        ("token", vec![Fault::always(Match::Ping, Action::Bearer)]),
        ("busy once", vec![Fault::times(1, Match::Manifest, Action::refuse(429, "TOOMANYREQUESTS", "slow down"))]),
    ] {
        let broken = Broken::serve(layout.dir(), "x", faults);
        let to = dir.path().join(name);
        assert_eq!(copy(&broken, &to, 60), Ok(()), "{name}");
        let copied = Layout::new(&to);
        assert_eq!(copied.resolve("tag"), Some(pushed.manifest_digest.clone()), "{name}");
        assert!(pushed.layers.iter().all(|layer| copied.blob(layer) == layout.blob(layer)), "{name}");
        for layer in &pushed.layers {
            assert_eq!(broken.served_bytes(layer), layout.blob(layer).unwrap().len() as u64, "{name}");
        }
    }
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn a_blob_elsewhere_is_fetched_from_there() {
    let (dir, layout, pushed) = fixture();
    let elsewhere = Broken::serve(layout.dir(), "x", vec![]);
    let away = Action::Redirect(format!("http://{}", elsewhere.location()));
    let broken = Broken::serve(layout.dir(), "x", vec![Fault::always(Match::Blob, away)]);
    assert_eq!(copy(&broken, &dir.path().join("to"), 20), Ok(()));
    assert!(pushed.layers.iter().all(|layer| broken.served_bytes(layer) == 0 && elsewhere.served_bytes(layer) > 0));
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn each_fault_has_words_of_its_own() {
    let (dir, layout, pushed) = fixture();
    let refuse = Action::refuse;
    let busy = refuse(429, "TOOMANYREQUESTS", "slow down").with_header("Retry-After", "1");
    let layer = || Match::Digest(pushed.layers[1].clone());
    let large = Action::ReplaceManifest(vec![b' '; 5_000_000]);
    // One of the words: 1.22 leaves out what 1.9 says twice.
    let cases: &[(&str, Match, Action, &[&str])] = &[
        ("no login", Match::Any, Action::unauthorized(), &["authentication required"]),
        (
            "bad login",
            Match::Token,
            refuse(401, "UNAUTHORIZED", "no"),
            &["invalid username/password: unauthorized: no"],
        ),
        ("denied", Match::Manifest, refuse(403, "DENIED", "not for you"), &["denied: not for you"]),
        ("no tag", Match::Manifest, refuse(404, "MANIFEST_UNKNOWN", "manifest unknown"), &["manifest unknown"]),
        ("no blob", layer(), refuse(404, "BLOB_UNKNOWN", "gone"), &["blob unknown", "registry 404 (Not Found)"]),
        ("busy", Match::Manifest, busy, &["toomanyrequests: slow down", "429 (Too Many Requests)"]),
        ("error", Match::Manifest, refuse(500, "UNKNOWN", "?"), &["unexpected HTTP status: 500 Internal Server Error"]),
        (
            "down",
            Match::Manifest,
            refuse(503, "UNAVAILABLE", "?"),
            &["unexpected HTTP status: 503 Service Unavailable"],
        ),
        ("blob down", layer(), Action::page(503), &["HTTP status: 503", "from registry 503 (Service Unavailable)"]),
        ("page", Match::Any, Action::page(200), &["invalid character '<' looking for beginning of value"]),
        ("large", Match::Manifest, large, &["exceeded maximum allowed size of 4194304 bytes"]),
        ("short manifest", Match::Manifest, Action::Truncate(100), &["unexpected end of JSON input"]),
        ("closed", layer(), Action::CloseAfter(100_000), &["unexpected EOF"]),
        ("flipped", layer(), Action::FlipBit, &["Digest did not match, expected sha256:"]),
        ("short", layer(), Action::Truncate(1_000_000), &["Digest did not match, expected sha256:"]),
        ("gone", layer(), Action::Redirect("http://127.0.0.1:1".into()), &["connect: connection refused"]),
        ("silent", Match::Manifest, Action::Hang, &["timeout"]),
        ("stuck", layer(), Action::HangAfter(1_000_000), &["timeout"]),
    ];
    for (name, matcher, action, words) in cases {
        let mut faults = vec![Fault::always(matcher.clone(), action.clone())];
        if *matcher == Match::Token {
            faults.push(Fault::always(Match::Ping, Action::Bearer));
        }
        eprintln!("## {name}");
        let broken = Broken::serve(layout.dir(), "x", faults);
        let silent = matches!(action, Action::Hang | Action::HangAfter(_));
        let said = copy(&broken, &dir.path().join(name), if silent { 3 } else { 100 }).expect_err(name);
        assert!(words.iter().any(|words| said.contains(words)), "{name}: none of {words:?} in: {said}");
    }
}

/// skopeo 1.9 gives up at once; later ones go on where the connection ended, unless the registry sends whole blobs.
#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn an_interrupted_blob_goes_on_with_ranges_only() {
    let (dir, layout, pushed) = fixture();
    let layer = &pushed.layers[1];
    let cut = || vec![Fault::times(1, Match::Digest(layer.clone()), Action::CloseAfter(2_000_000))];
    let broken = Broken::serve(layout.dir(), "x", cut());
    let went_on = copy(&broken, &dir.path().join("ranges"), 20);
    assert_eq!(went_on.is_ok(), broken.ranges(layer) == ["bytes=2000000-"], "{went_on:?}");
    let broken = Broken::serve(layout.dir(), "x", cut()).without_ranges();
    let said = copy(&broken, &dir.path().join("whole"), 20).unwrap_err();
    assert!(said.contains("unexpected EOF"), "{said}");
}
