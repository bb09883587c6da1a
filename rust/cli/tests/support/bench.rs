// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What `bootc-job check` says of an image: a folder with a layout and configurations about it. What it should say is the
//! tests' part.

// Each test program uses a part of it.
#![allow(dead_code)]

use registry_fixtures::Layout;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const WHY: &str = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`";

/// A folder with a layout, and the job's verdict on configurations about it.
pub struct Bench {
    dir: TempDir,
    pub layout: Layout,
}

impl Bench {
    pub fn new() -> Bench {
        let dir = tempfile::tempdir().unwrap();
        let layout = Layout::new(dir.path().join("layout"));
        Bench { dir, layout }
    }

    pub fn oci(&self, tag: &str) -> String {
        format!("oci:{}:{tag}", self.layout.dir().display())
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn check(&self, image: &Value, registries: &Value) -> Result<BTreeMap<String, String>, String> {
        self.check_with(image, &json!({"registries": registries}))
    }

    /// What `bootc-job check` says: the published values, or the error's id.
    pub fn check_with(&self, image: &Value, more: &Value) -> Result<BTreeMap<String, String>, String> {
        let mut entry = json!({"id": "p", "target": "r.example/p:1"});
        entry.as_object_mut().unwrap().extend(image.as_object().unwrap().clone());
        let config = self.path().join("bootc.conf");
        let mut text = json!({"images": [entry]});
        text.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fs::write(&config, text.to_string()).unwrap();
        let job = std::env::var("BOOTC_JOB").unwrap_or_else(|_| panic!("BOOTC_JOB is not set; {WHY}"));
        let ran = Command::new(job).args(["check", "--config"]).arg(&config).output().unwrap();
        let (told, words) = (String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap());
        if ran.status.success() {
            let pairs = told.lines().filter_map(|line| line.split_once(": "));
            return Ok(pairs.map(|(key, value)| (key.trim_start_matches("bootc.").into(), value.into())).collect());
        }
        assert!(matches!(ran.status.code(), Some(1 | 3)), "{:?}: {words}", ran.status);
        let id = words.lines().rev().find_map(|line| Some(line.strip_prefix('[')?.split_once(']')?.0.to_owned()));
        eprintln!("{words}");
        Err(id.unwrap_or(words))
    }

    pub fn digest(&self, image: &Value, registries: &Value) -> Result<String, String> {
        self.check(image, registries).map(|told| told["digest"].clone())
    }
}

pub fn insecure(location: &str) -> Value {
    json!([{"location": location, "insecure": true}])
}
