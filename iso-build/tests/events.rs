// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `--events json`: the shape of each line, pinned, and that nothing else is on standard output. Programs of other people read
//! them: a change here is a change of the format.

use std::process::Command;

use particle_iso::Error;
use particle_iso::events::{Event, Planned};
use particle_iso::schema;
use serde_json::{Value, json};

/// One of each, as it is written.
fn all() -> Vec<(Event, Value)> {
    let digest = format!("sha256:{}", "a".repeat(64));
    let stages = vec![Planned { id: "iso".into(), title: "Medium".into() }];
    let full = Error::Stage { stage: "Medium".into(), message: "running xorriso: No space left on device".into() };
    let advice = full.advice();
    vec![
        (
            Event::BuildStarted { version: 1, profile: "/p.yaml".into(), stages },
            json!({"event": "build-started", "version": 1, "profile": "/p.yaml", "stages": [{"id": "iso", "title": "Medium"}]}),
        ),
        (
            Event::StageStarted { stage: "iso".into(), usual_seconds: Some(3.5) },
            json!({"event": "stage-started", "stage": "iso", "usual_seconds": 3.5}),
        ),
        (
            Event::StageStarted { stage: "iso".into(), usual_seconds: None },
            json!({"event": "stage-started", "stage": "iso"}),
        ),
        (Event::StageCached { stage: "iso".into() }, json!({"event": "stage-cached", "stage": "iso"})),
        (
            Event::StageFinished { stage: "iso".into(), seconds: 3.1 },
            json!({"event": "stage-finished", "stage": "iso", "seconds": 3.1}),
        ),
        (
            Event::StageFailed { stage: "iso".into(), seconds: 0.2 },
            json!({"event": "stage-failed", "stage": "iso", "seconds": 0.2}),
        ),
        (
            Event::Warning { stage: Some("iso".into()), message: "m".into() },
            json!({"event": "warning", "stage": "iso", "message": "m"}),
        ),
        (Event::Warning { stage: None, message: "m".into() }, json!({"event": "warning", "message": "m"})),
        (
            Event::failed(&full),
            json!({"event": "error", "id": "disk-full", "exit_code": 1,
                "cause": "Medium: running xorriso: No space left on device", "advice": advice}),
        ),
        (
            Event::BuildFinished { path: "/x.iso".into(), bytes: 42, digest: digest.clone(), seconds: 9.0 },
            json!({"event": "build-finished", "path": "/x.iso", "bytes": 42, "digest": digest, "seconds": 9.0}),
        ),
    ]
}

#[test]
fn every_event_has_its_shape_and_is_what_the_schema_says() {
    let schema = schema::events();
    for (event, shape) in all() {
        assert_eq!(serde_json::to_value(&event).unwrap(), shape);
        assert_eq!(serde_json::from_value::<Event>(shape.clone()).unwrap(), event);
        assert_eq!(schema::valid::problems(&schema, &shape), [""; 0], "{shape}");
    }
    let named = schema["oneOf"].as_array().unwrap().iter().map(|one| one["properties"]["event"]["const"].clone());
    let mut shown: Vec<Value> = all().into_iter().map(|(_, shape)| shape["event"].clone()).collect();
    shown.dedup();
    assert_eq!(named.collect::<Vec<_>>(), shown, "an event has no shape here");
}

#[test]
fn what_cannot_begin_is_an_event_too() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("p.yaml");
    std::fs::write(&file, "verzion: 1\n").unwrap();
    let out = dir.path().join("out");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let build = |profile: &str, out: &str| {
        let args = ["build", "--quiet", "--events", "json", "--profile", profile, "--out", out];
        let ran = Command::new(env!("CARGO_BIN_EXE_particle-iso")).args(args).current_dir(root).output().unwrap();
        let lines: Vec<Event> =
            String::from_utf8(ran.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        (ran.status.code(), lines, String::from_utf8(ran.stderr).unwrap())
    };
    let good = root.join("iso-build/profiles/forky.yaml");
    for (profile, out, code, wanted, words) in [
        (&file, &*out.display().to_string(), 2, "profile", "did you mean `version`?"),
        (&good, "/proc/out", 3, "requirement", "choose another place with --out"),
    ] {
        let (status, lines, said) = build(&profile.display().to_string(), out);
        assert_eq!(status, Some(code), "{said}");
        let [Event::Error { id, exit_code, cause, advice }] = &lines[..] else { panic!("{lines:?}") };
        assert_eq!((id.as_str(), i32::from(*exit_code)), (wanted, code));
        assert!(cause.contains(words) && said.contains(words) && !advice.is_empty(), "{cause}");
    }
    assert!(!out.exists(), "nothing was touched");
}
