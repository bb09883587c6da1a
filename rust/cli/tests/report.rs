// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a whole installation, on a real file system with a real image, leaves of itself in the installed system. `make disk`
//! runs it inside forky's build root.

mod support;

use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use support::{Disk, TARGET, image, need, published};

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_whole_installation_is_reported_for_root_alone() {
    let disk = Disk::new(6144);
    let config = disk.config(&image(), &need("BOOTC"), "");
    let checked = disk.told("preflight", &config, "");
    let installed = disk.told("install", &config, &published(&checked));
    let mut told = checked.clone();
    told.as_object_mut().unwrap().extend(installed.as_object().unwrap().clone());
    let (code, words) = disk.job("finish", &config, &disk.storage_of_finish(&told));
    assert_eq!(code, Some(0), "{words}");

    let dir = Path::new(TARGET).join("var/log/particleos-installer");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    let read = |name: &str| {
        assert_eq!(mode(&dir.join(name)), 0o600, "{name}");
        fs::read_to_string(dir.join(name)).unwrap()
    };
    let json = |name: &str| -> Value { serde_json::from_str(&read(name)).unwrap() };
    let (report, text) = (json("report.json"), read("report.txt"));
    assert_eq!(report["image"]["digest"], checked["bootc.digest"]);
    assert_eq!(report["image"]["checksum"], installed["bootc.checksum"]);
    let steps = |plan: &Value| -> Vec<Value> {
        plan.as_array().unwrap().iter().map(|step| step.get("id").unwrap_or(&step["step"]).clone()).collect()
    };
    assert_eq!(steps(&report["timings"]), ["preflight", "install", "finish"]);
    let deploys = report["timings"][1]["parts"].as_array().unwrap().iter().find(|part| part["step"] == "deploy");
    assert!(deploys.unwrap()["seconds"].as_f64().unwrap() > 0.0, "{report:#}");
    assert_eq!(steps(&json("install-plan.json")["steps"]), steps(&report["timings"][1]["parts"]));
    assert!(steps(&json("finish-plan.json")["steps"]).contains(&"report".into()));
    for value in [&report["image"]["digest"], &report["image"]["target"], &report["tools"]["bootc"]] {
        assert!(text.contains(value.as_str().unwrap()), "{value} is not in:\n{text}");
    }
    assert_eq!(report["warnings"], Value::Array(Vec::new()));
}
