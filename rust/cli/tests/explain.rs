// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `bootc-job explain` as people call it. Which words mean what is tested in rust/plan/tests/outputs.rs.

use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// Exit status and stdout.
fn explain(args: &[&str], output: &[u8]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bootc-job"));
    command.arg("explain").args(args).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("bootc-job starts");
    child.stdin.take().unwrap().write_all(output).unwrap();
    let ran = child.wait_with_output().unwrap();
    (ran.status.code(), String::from_utf8(ran.stdout).unwrap())
}

fn json_of(args: &[&str], output: &[u8]) -> (Option<i32>, Value) {
    let (status, text) = explain(&[&["--format", "json"], args].concat(), output);
    (status, serde_json::from_str(&text).unwrap())
}

#[test]
fn a_known_cause_is_told_with_what_to_do_and_whether_trying_again_helps() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("log");
    std::fs::write(&path, "error: reading manifest latest in h/y: manifest unknown\n").unwrap();
    let (status, text) = explain(&[path.to_str().unwrap()], b"");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((status, lines.len()), (Some(0), 4), "{text}");
    assert!(lines[0].ends_with('.') && lines[1].ends_with('.'), "{text}");
    assert_eq!(lines[2..], ["Trying again: no (something has to be changed first)", "[registry-no-tag]"]);

    let lost =
        b"time=\"x\" level=fatal msg=\"reading blob: read tcp 1.2.3.4:5->6.7.8.9:443: connection reset by peer\"";
    let (status, value) = json_of(&[], lost);
    assert_eq!((status, &value["id"], &value["again"]), (Some(0), &json!("connection-lost"), &json!("now")));
    assert!(value["sentence"].as_str().is_some_and(|text| !text.is_empty()), "{value}");
    assert!(value["advice"].as_str().is_some_and(|text| !text.is_empty()), "{value}");
    let (_, value) = json_of(&[], b"reading manifest 1 in r.example/p: toomanyrequests: slow down");
    assert_eq!(value["again"], "later");
}

#[test]
fn an_unknown_one_is_told_as_such_with_its_last_telling_lines() {
    let bar: String = (0..50).map(|n| format!("\r[====>    ] {n}%")).collect();
    let early: String = (0..30).map(|n| format!("step {n}\n")).collect();
    let output = format!("{early}frob: the moon is full\n{bar}\n\n\n");
    let (status, text) = explain(&[], output.as_bytes());
    assert_eq!(status, Some(1), "{text}");
    assert!(text.starts_with("No known cause is in this output.\nIt ends with:\nstep 19\n"), "{text}");
    assert!(text.ends_with("step 29\nfrob: the moon is full\n"), "{text}");
    let (status, value) = json_of(&[], output.as_bytes());
    assert_eq!((status, &value["id"]), (Some(1), &json!("unknown")));
    let lines = value["lines"].as_array().unwrap();
    assert_eq!((lines.len(), lines.last()), (12, Some(&json!("frob: the moon is full"))));
    assert_eq!(explain(&[], b" \n").1, "No known cause is in this output.\nIt says nothing.\n");
    assert_eq!(explain(&["/nonexistent"], b"").0, Some(2));
}

#[test]
fn the_tool_decides_where_its_words_do_not_tell_who_speaks() {
    let words = b"No key available with this passphrase.\n\xff\n";
    assert_eq!(json_of(&[], words).1["id"], "unknown");
    assert_eq!(json_of(&["--tool", "cryptsetup"], words).1["id"], "passphrase-wrong");
    let damaged = b"writing blob: happened during read: Digest did not match, expected sha256:a, got sha256:b";
    assert_eq!(json_of(&["--tool", "skopeo copy oci:/m/p:1 oci:/d:1"], damaged).1["id"], "image-corrupt");
    assert_eq!(
        json_of(&["--tool", "skopeo copy docker://r.example/p:1 oci:/d:1"], damaged).1["id"],
        "download-corrupt"
    );
}
