// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the profile alone tells of a medium: the part of the manifest that is known before anything is made.

use std::path::Path;

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::hash::hex;
use crate::oci::layout::timestamp;
use crate::profile::{Archive, Module, files};
use crate::stages::Inputs;

/// The manifest's beginning. No path of this machine and no time of its clock: another place and day tell the same.
pub fn facts(inputs: &Inputs) -> Value {
    let profile = inputs.profile;
    let document = place_free(profile);
    let image = inputs.image.map(|image| {
        json!({"id": image.id, "name": image.name, "digest": digest(&place_free(image)), "suite": image.archive.suite,
               "mirror": image.archive.address()})
    });
    let mut facts = json!({
        "version": 1,
        "profile": {"id": profile.id, "name": profile.name, "digest": digest(&document)},
        "image-profile": image,
        "medium": {"file": profile.medium.file, "label": profile.medium.label},
        "release": inputs.release,
        "archive": archive(&profile.archive),
        "epoch": inputs.epoch(),
        "date": timestamp(inputs.epoch()),
        "bootc": document["bootc"],
        "module": if profile.module == Module::None { Value::Null } else { json!(document["module"]) },
    });
    if let Some(signer) = inputs.signer {
        facts["signing-key"] = signer.fingerprint().into();
    }
    facts
}

fn archive(archive: &Archive) -> Value {
    let repositories: Vec<Value> = archive
        .repositories
        .iter()
        .map(|one| json!({"name": one.name, "mirror": one.mirror, "suite": one.suite, "key": one.hex()}))
        .collect();
    json!({"suite": archive.suite, "mirror": archive.address(), "components": archive.components,
           "repositories": repositories})
}

/// Files that a profile names are told by their names alone: where they lie is this machine's. Who a key is stands in its
/// fingerprint.
fn place_free(profile: &impl Serialize) -> serde_yaml::Value {
    let mut document = serde_yaml::to_value(profile).expect("a profile is plain data");
    files::change(&mut document, &|name| {
        Path::new(name).file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    });
    document
}

/// Of the whole profile as one document, with what it extends and all defaults.
fn digest(document: &serde_yaml::Value) -> String {
    let text = serde_json::to_string(document).expect("a profile is plain data");
    format!("sha256:{}", hex(&Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Place;
    use crate::profile::load;

    const BASE: &str = "
version: 1
id: x
name: X
archive:
  suite: forky
  mirror: 'http://example.org/debian'
  repositories:
    - name: forge
      mirror: 'http://forge.example/debian'
      suite: forky
      components: [main]
      key: forge.asc
      fingerprint: 0379 F067 2157 8904 307C  B4F6 8B0D 618C 449A 513D
live: { packages: [] }
payload: { id: p, name: P, target: registry.example/p:1, image: image.yaml }
medium: { label: X, file: x.iso }
";

    fn told(packages: &str) -> (Value, String) {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("base.yaml"), BASE).unwrap();
        let top = dir.path().join("top.yaml");
        std::fs::write(&top, format!("extends: base.yaml\nlive: {{ packages: [{packages}] }}\n")).unwrap();
        let profile = load(&top).unwrap();
        let place = Place { src: "/src".into(), out: "/out".into(), exe: "/exe".into() };
        let inputs =
            Inputs { profile: &profile, image: None, place: &place, release: false, epoch: Some(1), signer: None };
        (facts(&inputs), dir.path().display().to_string())
    }

    #[test]
    fn another_place_tells_the_same_and_another_profile_does_not() {
        let (one, here) = told("");
        assert!(!one.to_string().contains(&here), "{one}");
        assert_eq!(one, told("").0);
        assert_eq!(one["archive"]["repositories"][0]["key"], "0379F06721578904307CB4F68B0D618C449A513D");
        assert_eq!((&one["date"], &one["bootc"]), (&json!("1970-01-01T00:00:01Z"), &json!("package")));
        assert_ne!(one["profile"]["digest"], told("nano").0["profile"]["digest"]);
    }
}
