// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The install report in the installed system: what was installed, by what, from what, in what time. Secrets never reach it:
//! it is made of what the steps have published, and there is none in a plan. Its words for people are [`text`]'s part.

mod text;

use super::{private, versions};
use crate::error::ExecError;
use bootc_plan::StepName;
use bootc_plan::installer::task::{RECORDED, Used};
use chrono::{DateTime, SecondsFormat};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Format version of the report; raised when the meaning of a field changes.
const VERSION: u32 = 2;
/// For a tool to tell its version.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the steps have published.
type Facts = BTreeMap<String, String>;

/// Everything that is reported.
#[derive(Debug, Serialize)]
pub struct Report {
    version: u32,
    installer: &'static str,
    /// When, by the clock of this machine, in UTC.
    written: String,
    /// What the installed system calls itself.
    system: String,
    /// What the steps have published of the image.
    image: Facts,
    /// Of the system that has installed.
    kernel: String,
    tools: BTreeMap<String, String>,
    disk: Vec<Used>,
    timings: Vec<Timing>,
    warnings: Vec<String>,
    plans: Vec<String>,
}

/// How long a step of the module has taken.
#[derive(Debug, Serialize)]
struct Timing {
    step: &'static str,
    seconds: f64,
    parts: Vec<Part>,
}

/// The same of a step of its plan.
#[derive(Debug, Serialize)]
struct Part {
    step: String,
    seconds: f64,
}

impl Report {
    /// Of the system at `root`.
    pub fn new(root: &Path, facts: &Facts, disk: &[Used], tools: &[String], plans: &[String]) -> Self {
        let names: Vec<&str> = tools.iter().map(String::as_str).collect();
        let tools = versions::ask(&names, PATIENCE).into_iter().map(|version| {
            let name = version.tool.rsplit('/').next().unwrap_or_default().to_owned();
            (name, version.said.unwrap_or_else(|why| format!("unknown: {why}")))
        });
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let now = DateTime::from_timestamp(now.as_secs().try_into().unwrap_or_default(), 0).unwrap_or_default();
        let of_runs =
            |key: &str| StepName::ALL.iter().any(|step| key.strip_prefix(step.name()).is_some_and(is_recorded));
        Report {
            version: VERSION,
            installer: env!("CARGO_PKG_VERSION"),
            written: now.to_rfc3339_opts(SecondsFormat::Secs, true),
            system: name_of(root),
            image: facts.iter().filter(|(key, _)| !of_runs(key)).map(|(k, v)| (k.clone(), v.clone())).collect(),
            kernel: versions::kernel(),
            tools: tools.collect(),
            disk: disk.to_vec(),
            timings: StepName::ALL.iter().filter_map(|step| timing(*step, facts)).collect(),
            warnings: warnings(facts),
            plans: plans.to_vec(),
        }
    }
}

fn is_recorded(rest: &str) -> bool {
    RECORDED.iter().any(|(ending, _)| *ending == rest)
}

/// What the image says of itself (os-release(5)); empty when it says nothing.
fn name_of(root: &Path) -> String {
    let text = fs::read_to_string(root.join("usr/lib/os-release")).unwrap_or_default();
    let value = |key: &str| {
        let mut values = text.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        values.next().map(|value| value.trim_matches(['"', '\'']).to_owned())
    };
    ["PRETTY_NAME", "IMAGE_VERSION"].into_iter().filter_map(value).collect::<Vec<_>>().join(" ")
}

fn timing(step: StepName, facts: &Facts) -> Option<Timing> {
    let lines = facts.get(&format!("{}_seconds", step.name()))?.lines();
    let part = |line: &str| {
        let (step, seconds) = line.split_once(' ')?;
        Some(Part { step: step.to_owned(), seconds: seconds.parse().ok()? })
    };
    let parts: Vec<Part> = lines.filter_map(part).collect();
    let seconds: f64 = parts.iter().map(|part| part.seconds).sum();
    // A sum of tenths is none (0.1 + 0.2).
    Some(Timing { step: step.name(), seconds: (seconds * 10.0).round() / 10.0, parts })
}

/// Sources that did not answer, then what failed in the steps and was passed over.
fn warnings(facts: &Facts) -> Vec<String> {
    let of_steps = StepName::ALL.map(|step| format!("{}_warnings", step.name()));
    let keys = std::iter::once("failures").chain(of_steps.iter().map(String::as_str));
    keys.filter_map(|key| facts.get(key))
        .flat_map(|lines| lines.lines())
        .filter(|line| !line.is_empty())
        .map(Into::into)
        .collect()
}

/// Writes `report.json` and `report.txt` below `dir`.
pub fn write(dir: &Path, report: &Report) -> Result<(), ExecError> {
    private::json(&dir.join("report.json"), report)?;
    private::text(&dir.join("report.txt"), &text::render(report))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    pub(super) fn sample(root: &Path) -> Report {
        let facts = [
            ("digest", "sha256:0"),
            ("source", "docker://r.example/p:1"),
            ("target", "r.example/p:1"),
            ("bootloader", "installer-grub"),
            ("loader", "/dev/vda1"),
            ("failures", "docker://m.example/p:1: connection refused\n\n"),
            ("preflight_seconds", "check-image 0.1"),
            ("install_seconds", "prepare 0.1\ndeploy 60.2"),
            ("install_warnings", "efibootmgr -q: no space in NVRAM"),
            ("finish_seconds", "report 0.0"),
            ("finish_warnings", ""),
        ];
        let facts = facts.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
        let used = |device: &str, place: &str, fs: &str, encrypted| Used {
            device: device.into(),
            place: place.into(),
            fs: fs.into(),
            encrypted,
        };
        let disk = [used("/dev/vda1", "/boot/efi", "fat32", false), used("/dev/vda2", "/", "ext4", true)];
        Report::new(root, &facts, &disk, &["/no/such/bootc".into(), "skopeo".into()], &["install-plan.json".into()])
    }

    #[test]
    fn tells_everything_once() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("usr/lib")).unwrap();
        let os = "NAME=x\nPRETTY_NAME=\"Particle OS\"\nIMAGE_VERSION=7\n";
        fs::write(dir.path().join("usr/lib/os-release"), os).unwrap();
        let report: Value = serde_json::to_value(sample(dir.path())).unwrap();
        assert_eq!(report["system"], "Particle OS 7");
        let image: Vec<&String> = report["image"].as_object().unwrap().keys().collect();
        assert_eq!(image, ["bootloader", "digest", "failures", "loader", "source", "target"]);
        assert_eq!(
            report["timings"],
            json!([
                {"step": "preflight", "seconds": 0.1, "parts": [{"step": "check-image", "seconds": 0.1}]},
                {"step": "install", "seconds": 60.3, "parts": [
                    {"step": "prepare", "seconds": 0.1}, {"step": "deploy", "seconds": 60.2}]},
                {"step": "finish", "seconds": 0.0, "parts": [{"step": "report", "seconds": 0.0}]},
            ])
        );
        let warnings = ["docker://m.example/p:1: connection refused", "efibootmgr -q: no space in NVRAM"];
        assert_eq!(report["warnings"], json!(warnings));
        assert_eq!(report["disk"][1], json!({"device": "/dev/vda2", "place": "/", "fs": "ext4", "encrypted": true}));
        assert_eq!(report["tools"]["bootc"], "unknown: not installed");
        assert!(report["tools"]["skopeo"].is_string());
        assert_eq!(report["kernel"], versions::kernel());
        let written = DateTime::parse_from_rfc3339(report["written"].as_str().unwrap()).unwrap();
        assert!(written.timestamp() > 1_700_000_000, "{written}");
    }

    #[test]
    fn both_forms_are_written() {
        let dir = tempfile::tempdir().unwrap();
        write(&dir.path().join("log"), &sample(dir.path())).unwrap();
        let read = |name: &str| fs::read_to_string(dir.path().join("log").join(name)).unwrap();
        assert!(read("report.txt").contains("r.example/p:1") && read("report.json").starts_with('{'));
    }
}
