// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `manifest.json`: what a medium was made of and with. The same input makes the same bytes; what the profile tells is
//! `facts`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use bootc_exec::ExecError;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::image::sbom::{self, Package};
use crate::run::sums::sha256;
use crate::run::tasks::manifest_digest;
use crate::tools;

/// What the manifest is made of. Paths may contain the plan's placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The document's beginning.
    pub facts: Value,
    /// Ids of the stages whose keys are told.
    pub stages: Vec<String>,
    /// Programs of this machine that made them.
    pub tools: Vec<String>,
    /// Files of the medium by their names there: the live system's.
    pub files: Vec<(String, String)>,
    /// Images (OCI layouts) by their names there.
    pub images: Vec<(String, String)>,
    /// dpkg's database of the live system.
    pub status: String,
    /// dpkg's database of the build root, and the packages that were asked for there.
    pub buildroot: Option<(String, Vec<String>)>,
    /// The file to write.
    pub to: String,
}

/// Writes it.
pub fn write(order: &Order, fill: &dyn Fn(&str) -> String) -> Result<(), ExecError> {
    let mut document = order.facts.clone();
    let mut tell = |key: &str, value: Value| document[key] = value;
    tell("stages", order.stages.iter().map(|id| (id.clone(), key(&fill(&format!("{{{id}}}"))))).collect());
    tell("tools", tool_versions(&order.tools));
    if let Some((status, asked)) = &order.buildroot {
        let is_asked = |package: &Package| asked.contains(&package.name);
        tell("build-root", versions(&fill(status), is_asked)?);
    }
    tell("files", order.files.iter().map(|(name, from)| file(name, &fill(from))).collect::<Result<_, _>>()?);
    tell("images", order.images.iter().map(|(name, from)| image(name, &fill(from))).collect::<Result<_, _>>()?);
    tell("packages", versions(&fill(&order.status), |_| true)?);
    let to = fill(&order.to);
    let text = serde_json::to_string_pretty(&document).expect("plain data") + "\n";
    fs::write(&to, text).map_err(ExecError::io(format!("writing {to}")))
}

/// A result's directory is called after its stage and its key.
fn key(result: &str) -> Value {
    result.rsplit_once('-').map_or(Value::Null, |(_, key)| key.into())
}

fn tool_versions(names: &[String]) -> Value {
    let mut versions: BTreeMap<&str, String> = names.iter().map(|name| (&**name, tools::version(name))).collect();
    versions.insert("particle-iso", env!("CARGO_PKG_VERSION").to_owned());
    json!(versions)
}

fn file(name: &str, from: &str) -> Result<Value, ExecError> {
    let read = || Ok((sha256(Path::new(from))?, fs::metadata(from)?.len()));
    let (sum, size) = read().map_err(ExecError::io(format!("reading {from}")))?;
    Ok(json!({"name": name, "size": size, "digest": format!("sha256:{sum}")}))
}

fn image(name: &str, from: &str) -> Result<Value, ExecError> {
    let digest = manifest_digest(Path::new(from)).map_err(ExecError::io(format!("reading the image in {from}")))?;
    Ok(json!({"name": name, "digest": digest}))
}

/// NAME:ARCHITECTURE as dpkg tells packages apart, each with its version.
fn versions(status: &str, wanted: impl Fn(&Package) -> bool) -> Result<Value, ExecError> {
    let packages = sbom::packages(Path::new(status))
        .map_err(|error| ExecError::io("telling the packages")(io::Error::other(error.to_string())))?;
    let name = |package: &Package| format!("{}:{}", package.name, package.architecture);
    let wanted = packages.iter().filter(|package| wanted(package));
    Ok(wanted.map(|package| (name(package), Value::from(package.version.as_str()))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = "\
Package: bash
Status: install ok installed
Architecture: amd64
Version: 5.3-1

Package: cmake
Status: install ok installed
Architecture: amd64
Version: 4.1-2
";

    #[test]
    fn everything_is_told_and_no_place() {
        let dir = tempfile::tempdir().unwrap();
        let here = dir.path().display().to_string();
        for (name, text) in [("status", STATUS), ("squashfs", "abc")] {
            fs::write(dir.path().join(name), text).unwrap();
        }
        let order = Order {
            facts: json!({"version": 1}),
            stages: vec!["base".into()],
            tools: vec!["no-such-program-here".into()],
            files: vec![("live/x.squashfs".into(), "{here}/squashfs".into())],
            images: Vec::new(),
            status: "{here}/status".into(),
            buildroot: Some(("{here}/status".into(), vec!["cmake".into()])),
            to: "{here}/manifest.json".into(),
        };
        let fill = |text: &str| text.replace("{here}", &here).replace("{base}", "/x-y/base-0123456789abcdef");
        write(&order, &fill).unwrap();
        let text = fs::read_to_string(dir.path().join("manifest.json")).unwrap();
        assert!(!text.contains(&here), "{text}");
        let document: Value = serde_json::from_str(&text).unwrap();
        let sum = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let expected = json!({
            "version": 1,
            "stages": {"base": "0123456789abcdef"},
            "tools": {"no-such-program-here": "unknown", "particle-iso": env!("CARGO_PKG_VERSION")},
            "build-root": {"cmake:amd64": "4.1-2"},
            "files": [{"name": "live/x.squashfs", "size": 3, "digest": sum}],
            "images": [],
            "packages": {"bash:amd64": "5.3-1", "cmake:amd64": "4.1-2"},
        });
        assert_eq!(document, expected);
    }
}
