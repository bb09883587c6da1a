// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether an image's signatures are what the policy demands, asked of skopeo before anything is fetched; and the policy
//! with its keys for the installed system. What a policy must demand is the plan's part.

use crate::error::{ExecError, RunError};
use crate::files::write_with_parents;
use crate::retry;
use crate::runner::{Ran, Session, Watch};
use bootc_plan::op::Command;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const POLICY: &str = "etc/containers/policy.json";
const KEYS: &str = "etc/containers/keys";
const REGISTRIES: &str = "etc/containers/registries.d";
/// Nothing of it is secret.
const READABLE: u32 = 0o644;

/// Opens `image` as a fetch would: skopeo then applies its policy, and reads no more than the manifest and signatures.
pub fn check(command: &Command, image: &str, watch: &mut Watch) -> Result<(), RunError> {
    retry::run(command, watch, &mut |watch| {
        let mut session = Session::start(command, watch)?.about(image);
        session.call("Initialize", json!([]), watch)?;
        session.call("OpenImage", json!([image]), watch)?;
        Ok(Ran::default())
    })
    .map(|_| ())
}

/// Gives the system at `root` the policy, the keys that it names, and where signatures lie (containers-registries.d(5)).
pub fn keep(root: &Path, policy: &Path, registries: &Path) -> Result<(), ExecError> {
    let text = fs::read_to_string(policy).map_err(ExecError::io(format!("reading {}", policy.display())))?;
    let mut rules: Value = serde_json::from_str(&text)
        .map_err(|error| ExecError::io(format!("parsing {}", policy.display()))(error.into()))?;
    let mut keys = Vec::new();
    move_keys(&mut rules, &mut keys);
    for (index, from) in keys.iter().enumerate() {
        let bytes = fs::read(from).map_err(ExecError::io(format!("reading the key {}", from.display())))?;
        write_with_parents(&root.join(key_path(index, from).trim_start_matches('/')), &bytes, READABLE)?;
    }
    write_with_parents(&root.join(POLICY), format!("{rules:#}\n").as_bytes(), READABLE)?;
    let entries = fs::read_dir(registries).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in entries.filter(|path| path.extension().is_some_and(|kind| kind == "yaml")) {
        let bytes = fs::read(&path).map_err(ExecError::io(format!("reading {}", path.display())))?;
        write_with_parents(&root.join(REGISTRIES).join(path.file_name().unwrap_or_default()), &bytes, READABLE)?;
    }
    Ok(())
}

/// What names files in containers-policy.json(5).
const NAMED: &[&str] = &[
    "keyPath",
    "keyPaths",
    "rekorPublicKeyPath",
    "rekorPublicKeyPaths",
    "caPath",
    "caRootsPath",
    "caIntermediatesPath",
];

/// Replaces the paths of key files by where they will be, and collects them.
fn move_keys(value: &mut Value, keys: &mut Vec<PathBuf>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match (NAMED.contains(&key.as_str()), value) {
                    (true, Value::Array(paths)) => paths.iter_mut().for_each(|path| move_key(path, keys)),
                    (true, path) => move_key(path, keys),
                    (false, other) => move_keys(other, keys),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| move_keys(value, keys)),
        _ => {}
    }
}

fn move_key(path: &mut Value, keys: &mut Vec<PathBuf>) {
    if let Value::String(text) = path {
        let from = PathBuf::from(text.as_str());
        *text = key_path(keys.len(), &from);
        keys.push(from);
    }
}

/// Two keys may have the same name.
fn key_path(index: usize, from: &Path) -> String {
    format!("/{KEYS}/{index}-{}", from.file_name().unwrap_or_default().to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_policy_comes_with_its_keys() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir_all(at("a")).unwrap();
        fs::create_dir_all(at("registries.d")).unwrap();
        fs::write(at("k.pub"), "one").unwrap();
        fs::write(at("a/k.pub"), "two").unwrap();
        fs::write(at("registries.d/r.yaml"), "docker: {}\n").unwrap();
        fs::write(at("registries.d/README"), "").unwrap();
        let rules = json!({"default": [{"type": "reject"}], "transports": {"docker": {
            "r.example": [{"type": "sigstoreSigned", "keyPath": at("k.pub")}],
            "s.example": [{"type": "signedBy", "keyPaths": [at("a/k.pub")], "keyType": "GPGKeys"}],
            "t.example": [{"type": "sigstoreSigned", "rekorPublicKeyPaths": [at("k.pub")],
                           "fulcio": {"caPath": at("a/k.pub"), "oidcIssuer": "https://i.example"}}]}}});
        fs::write(at("policy.json"), rules.to_string()).unwrap();
        let root = at("root");
        keep(&root, &at("policy.json"), &at("registries.d")).unwrap();
        let kept: Value = serde_json::from_str(&fs::read_to_string(root.join(POLICY)).unwrap()).unwrap();
        let docker = &kept["transports"]["docker"];
        for (path, content) in [
            (&docker["r.example"][0]["keyPath"], "one"),
            (&docker["s.example"][0]["keyPaths"][0], "two"),
            (&docker["t.example"][0]["rekorPublicKeyPaths"][0], "one"),
            (&docker["t.example"][0]["fulcio"]["caPath"], "two"),
        ] {
            let path = path.as_str().unwrap();
            assert!(path.starts_with("/etc/containers/keys/"), "{path}");
            assert_eq!(fs::read_to_string(root.join(path.trim_start_matches('/'))).unwrap(), content);
        }
        assert_eq!(docker["t.example"][0]["fulcio"]["oidcIssuer"], "https://i.example");
        assert!(root.join(REGISTRIES).join("r.yaml").exists() && !root.join(REGISTRIES).join("README").exists());
        fs::remove_file(at("k.pub")).unwrap();
        let error = keep(&root, &at("policy.json"), &at("registries.d")).unwrap_err().to_string();
        assert!(error.starts_with("reading the key "), "{error}");
    }
}
