// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The install report in the installed system: what was installed, by what, from what. Secrets never reach it: it is
//! made of the published values alone.

use crate::error::ExecError;
use crate::files::write_atomically;
use crate::runner::output;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

/// Writes `report.json` below `dir`, readable for root only.
pub fn write(dir: &Path, facts: &BTreeMap<String, String>, elapsed: Duration) -> Result<(), ExecError> {
    fs::create_dir_all(dir).map_err(ExecError::io(format!("making {}", dir.display())))?;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o700))
        .map_err(ExecError::io(format!("setting the mode of {}", dir.display())))?;
    // With `engine: container` it was the image's bootc and ostree, which this system does not have.
    let in_container = facts.get("engine").is_some_and(|engine| engine == "container");
    let names: &[&str] = if in_container { &["skopeo"] } else { &["bootc", "skopeo", "ostree"] };
    let tools: Map<String, Value> = names.iter().map(|tool| ((*tool).to_owned(), version(tool).into())).collect();
    let report = json!({
        "version": 1,
        "installer": env!("CARGO_PKG_VERSION"),
        "image": facts,
        "tools": tools,
        "finish_seconds": elapsed.as_secs(),
    });
    let path = dir.join("report.json");
    write_atomically(&path, format!("{report:#}\n").as_bytes(), 0o600)
        .map_err(ExecError::io(format!("writing {}", path.display())))
}

/// All that the tool says of its version in one line: the stand-in for bootc says there what it is.
fn version(tool: &str) -> String {
    match output(&[tool, "--version"], 20) {
        Ok(ran) => ran.stdout.split_whitespace().collect::<Vec<_>>().join(" "),
        Err(error) => format!("unknown: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_private_and_complete() {
        let dir = tempfile::tempdir().unwrap();
        let at = dir.path().join("log");
        let facts = [("digest".to_owned(), "sha256:0".to_owned())].into();
        write(&at, &facts, Duration::from_secs(3)).unwrap();
        let path = at.join("report.json");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let report: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(report["image"]["digest"], "sha256:0");
        assert!(report["tools"]["bootc"].is_string());
    }
}
