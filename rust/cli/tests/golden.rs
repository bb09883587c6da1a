// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Plans pinned by golden files: `tests/golden/config.yaml` (or `CASE/config.yaml`) and
//! `tests/golden/CASE/{globalstorage.yaml,facts.json}` in, `STEP.json` and `STEP.txt` out, through the real command line. `UPDATE_GOLDEN=1 cargo test -p bootc-job` rewrites them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}

fn bootc_job(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bootc-job")).args(args).output().expect("bootc-job starts")
}

fn directories(below: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(root().join(below)).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()).collect();
    found.sort();
    assert!(!found.is_empty(), "tests/{below} holds no case");
    found
}

fn compare(path: &Path, found: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(expected == found, "{} differs; UPDATE_GOLDEN=1 rewrites it:\n{found}", path.display());
}

#[test]
fn plans_are_pinned() {
    for case in directories("golden") {
        let at = |name: &str| case.join(name).display().to_string();
        let own = case.join("config.yaml");
        let config = if own.exists() { own } else { root().join("golden/config.yaml") }.display().to_string();
        for step in ["preflight", "install", "finish"] {
            let storage = at(if step == "finish" { "globalstorage-finish.yaml" } else { "globalstorage.yaml" });
            if !Path::new(&storage).exists() {
                continue;
            }
            let mut args = vec!["plan", "--config", &config, "--global-storage", &storage, "--step", step];
            let facts = at("facts.json");
            if Path::new(&facts).exists() {
                args.extend(["--facts", &facts]);
            }
            for (format, ending) in [("json", "json"), ("text", "txt")] {
                let mut args = args.clone();
                args.extend(["--format", format]);
                let ran = bootc_job(&args);
                assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
                compare(&case.join(format!("{step}.{ending}")), &String::from_utf8(ran.stdout).unwrap());
            }
        }
    }
}

#[test]
fn global_storage_becomes_the_same_request_as_in_cpp() {
    for case in directories("contract") {
        let read = |name: &str| fs::read_to_string(case.join(name)).unwrap_or_else(|e| panic!("{case:?}/{name}: {e}"));
        let storage: serde_json::Value = serde_yaml::from_str(&read("globalstorage.yaml")).unwrap();
        let (request, secrets) = bootc_plan::request::from_global_storage(&storage);
        let expected: serde_json::Value = serde_json::from_str(&read("request.json")).unwrap();
        assert_eq!(request, expected, "{}", case.display());
        let expected: serde_json::Value = serde_json::from_str(&read("secrets.json")).unwrap();
        let pairs = secrets.into_iter().map(|(id, value)| serde_json::json!({"id": id, "value": value}));
        assert_eq!(serde_json::Value::Array(pairs.collect()), expected, "{}", case.display());
    }
}

#[test]
fn exit_statuses_tell_the_kind_of_failure() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let good = write("good.yaml", "images:\n- {id: p, source: 'oci:/nonexistent:x', target: 'r.example/p:x'}\n");
    let typo = write("typo.yaml", "imagse: []\n");
    let storage = write("gs.yaml", "partitions: []\nrootMountPoint: /x\n");
    let plan = |config: &str| bootc_job(&["plan", "--config", config, "--global-storage", &storage]);
    assert_eq!(plan(&good).status.code(), Some(3), "a layout without a root is refused");
    let ran = plan(&typo);
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("did you mean `images`"));
    assert_eq!(bootc_job(&["frobnicate"]).status.code(), Some(2));
    assert_eq!(plan("/nonexistent.yaml").status.code(), Some(2));
}
