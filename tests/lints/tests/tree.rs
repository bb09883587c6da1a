// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The tree's rules, applied to every file that git knows, and the licences of every crate that is linked.

use lints::{allowed_licences, licence_is_allowed, problems};
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn output(program: &str, args: &[&str]) -> String {
    let ran = Command::new(program).args(args).current_dir(root()).output().expect("the program starts");
    assert!(ran.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("it prints UTF-8")
}

#[test]
fn every_file_keeps_the_rules() {
    let files = output("git", &["ls-files"]);
    let mut found = Vec::new();
    for path in files.lines() {
        // Pictures are no text; a file that git knows and nobody has is being moved.
        if let Ok(text) = std::fs::read_to_string(root().join(path)) {
            found.extend(problems(path, &text).into_iter().map(|problem| format!("{path} {problem}")));
        }
    }
    assert!(files.lines().count() > 100, "git lists the tree");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_crate_has_an_allowed_licence() {
    let allowed = allowed_licences(&std::fs::read_to_string(root().join("deny.toml")).unwrap());
    assert!(!allowed.is_empty());
    let metadata: serde_json::Value =
        serde_json::from_str(&output("cargo", &["metadata", "--format-version", "1", "--locked"])).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 20);
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(licence_is_allowed(licence, &allowed), "{}: {licence:?} is not in deny.toml", package["id"]);
    }
}
