// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Streams from a proxy that misbehaves in many ways into a program that asks for an image as bootc does. With the real
//! skopeo, real registries and an installation it is done by rust/cli/tests/{downloads,sources}.rs.

use super::*;
use crate::Real;
use crate::oci::digest_of;
use bootc_plan::secret::Secrets;
use serde_json::json;
use std::os::unix::fs::PermissionsExt;
use tempfile::TempDir;

/// More than all pipes on the way hold.
const LARGE: usize = 5 << 20;

/// A layout with two large layers, of which the first is there twice, and what they hold in the manifest's order.
fn layout(dir: &Path) -> (String, Vec<u8>) {
    fs::create_dir_all(dir.join("blobs/sha256")).unwrap();
    let put = |bytes: &[u8]| {
        let digest = digest_of(bytes);
        fs::write(dir.join("blobs").join(digest.replacen(':', "/", 1)), bytes).unwrap();
        json!({"mediaType": "application/x", "digest": digest, "size": bytes.len()})
    };
    let layers: [Vec<u8>; 2] = [7, 11].map(|factor| (0..LARGE).map(|at| (at * factor / 1000) as u8).collect());
    let described = layers.each_ref().map(|layer| put(layer));
    let manifest = json!({"schemaVersion": 2, "config": put(b"{}"),
        "layers": [described[0], described[1], described[0]]});
    let named = put(manifest.to_string().as_bytes());
    fs::write(dir.join("index.json"), json!({"manifests": [named]}).to_string()).unwrap();
    (named["digest"].as_str().unwrap().to_owned(), [&layers[0][..], &layers[1], &layers[0]].concat())
}

struct Outcome {
    result: Result<(), ExecError>,
    /// Source, why, failures.
    told: Vec<String>,
    /// Whether what was read is what the layers hold.
    is_whole: bool,
}

/// Streams from sources that behave so; what reads is told how to (fake_bootc.py).
fn stream_with(hows: &[&str], reader: &str, stop: &AtomicBool) -> Outcome {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    fs::create_dir(at("bin")).unwrap();
    // Whose words they are is known by the program's name.
    let skopeo = at("bin/skopeo");
    fs::write(&skopeo, include_str!("fake_skopeo.py")).unwrap();
    fs::set_permissions(&skopeo, fs::Permissions::from_mode(0o755)).unwrap();
    let (mut digest, mut whole, mut origins) = (String::new(), Vec::new(), Vec::new());
    for (number, how) in hows.iter().enumerate() {
        let layout_dir = at(&number.to_string());
        (digest, whole) = layout(&layout_dir);
        let argv = [skopeo.to_str().unwrap(), layout_dir.to_str().unwrap(), how];
        origins.push(Origin {
            name: format!("{number}-{how}"),
            command: Command::new(argv).deadline(20).attempts(3).stalls_after(1),
            image: format!("docker://r.example/p@{digest}"),
            why: format!("because {number}"),
        });
    }
    fs::create_dir_all(at("root/lost+found")).unwrap();
    let (root, sockets, bootc) = (at("root"), at("stream"), at("bootc"));
    fs::write(&bootc, include_str!("fake_bootc.py")).unwrap();
    let image = origins[0].image.clone();
    let argv = ["python3", bootc.to_str().unwrap(), root.to_str().unwrap(), &image, reader];
    let stream = Stream {
        command: Command::new(argv).deadline(60),
        dir: &sockets,
        digest: &digest,
        origins: &origins,
        root: &root,
    };
    let secrets = Secrets::default();
    let mut context = Context::new(&secrets, stop);
    let result = run(&stream, &mut Real, &mut context, &mut |_| {});
    let told = STREAMED.iter().filter_map(|name| context.vars.get(*name).cloned()).collect();
    let is_whole = fs::read(root.join("out")).is_ok_and(|read| read == whole);
    Outcome { result, told, is_whole }
}

#[test]
fn what_breaks_goes_on_and_what_is_wrong_starts_again() {
    for (hows, source, failures) in [
        (&["good"][..], "0-good", &[][..]),
        (&["breaks"], "0-breaks", &[]),
        (&["refuses", "good"], "1-good", &["blob unknown to registry"]),
        (&["breaks", "refuses", "breaks"], "0-breaks", &[]),
        (&["stalls", "good"], "1-good", &["no progress for 1 s"]),
        (&["wrong", "good"], "1-good", &["corrupted blob"]),
        // The second try's bytes are right, but what bootc has is not.
        (&["lies", "good"], "1-good", &["corrupted blob"]),
        (&["refuses", "wrong", "refuses", "good"], "3-good", &["unknown", "corrupted", "unknown"]),
    ] {
        let outcome = stream_with(hows, "ALL", &AtomicBool::new(false));
        outcome.result.unwrap_or_else(|error| panic!("{hows:?}: {error}"));
        let number = source.split('-').next().unwrap();
        assert_eq!(outcome.told[..2], [source.to_owned(), format!("because {number}")], "{hows:?}");
        let lines: Vec<&str> = outcome.told[2].lines().collect();
        assert_eq!(lines.len(), failures.len(), "{hows:?}: {lines:?}");
        assert!(lines.iter().zip(failures).all(|(line, words)| line.contains(words)), "{hows:?}: {lines:?}");
        assert!(outcome.is_whole, "{hows:?}");
    }
}

#[test]
fn when_all_sources_fail_the_readers_words_do_not_count() {
    for (hows, id, words) in [
        (&["refuses"][..], "registry-blob-missing", &["blob unknown"][..]),
        (&["wrong"], "download-corrupt", &["corrupted blob"]),
        (&["wrong", "refuses"], "download-corrupt", &["0-wrong: ", "1-refuses: "]),
        (&["stalls"], "registry-timeout", &["no progress"]),
    ] {
        let outcome = stream_with(hows, "ALL", &AtomicBool::new(false));
        let fault = outcome.result.unwrap_err().fault();
        assert_eq!(fault.id, id, "{hows:?}: {}", fault.details);
        assert!(words.iter().all(|words| fault.details.contains(words)), "{hows:?}: {}", fault.details);
        assert!(outcome.told.is_empty());
    }
}

#[test]
fn a_reader_that_fails_is_what_failed() {
    for reader in ["STOPS", "FAILS"] {
        let outcome = stream_with(&["good", "good"], reader, &AtomicBool::new(false));
        let error = outcome.result.unwrap_err().to_string();
        assert!(error.contains("exit status 3") && error.contains("full"), "{error}");
    }
}

#[test]
fn layers_may_be_read_in_any_order() {
    let outcome = stream_with(&["good"], "REVERSED", &AtomicBool::new(false));
    outcome.result.unwrap();
    assert!(outcome.is_whole);
}

#[test]
fn a_stop_request_ends_both() {
    let outcome = stream_with(&["good"], "WAITS", &AtomicBool::new(true));
    assert!(outcome.result.unwrap_err().is_stop());
}
