// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Documents of an image and of a live system, of made-up package databases.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::*;
use crate::oci::Names;

const STATUS: &str = "\
Package: libstdc++6
Status: install ok installed
Architecture: amd64
Source: gcc-15
Version: 1:15.2.0+b1~1

Package: bash
Status: install ok installed
Architecture: amd64
Version: 5.3-1
";

const MODULE: &str = "\
Package: module
Status: install ok installed
Architecture: amd64
Version: 0.1
";

/// A root whose packages apt has installed.
fn made(dir: &Path, status: &str) -> PathBuf {
    let root = dir.join("packages");
    for (file, text) in
        [("var/lib/dpkg/status", status), ("usr/lib/os-release", "NAME=\"Debian GNU/Linux\"\nID=debian\n")]
    {
        fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
        fs::write(root.join(file), text).unwrap();
    }
    root
}

fn written() -> String {
    let dir = tempfile::tempdir().unwrap();
    let (root, to) = (dir.path().join("root"), dir.path().join("layout"));
    fs::create_dir_all(root.join(DATABASE)).unwrap();
    fs::write(root.join(DATABASE).join("status"), STATUS).unwrap();
    let labels = [(TITLE, "Particle"), (VERSION, "7")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    let names = Names { tag: "t".to_owned(), labels: BTreeMap::from(labels), epoch: 1, arch: "amd64".to_owned() };
    Layout::create(&to).unwrap().finish(&[], &[], &names).unwrap();
    let packages = made(dir.path(), STATUS);
    write(&root, &packages, &to, 1).unwrap();
    fs::read_to_string(to.join(FILE)).unwrap()
}

#[test]
fn a_live_system_is_no_image_and_has_no_digest_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let (status, to) = (dir.path().join("status"), dir.path().join("sbom"));
    // A package file was installed later.
    fs::write(&status, format!("{STATUS}\n{MODULE}")).unwrap();
    let root = made(dir.path(), STATUS);
    let forge = json!({"bash": {"name": "forge", "mirror": "https://git.example/p"}});
    fs::create_dir_all(root.join("var/lib/apt/lists")).unwrap();
    fs::write(root.join(origins::FILE), forge.to_string()).unwrap();
    write_live((&status, &root), ("Particle live system", "forky"), "0ff", 1, &to).unwrap();
    let document: Value = serde_json::from_str(&fs::read_to_string(&to).unwrap()).unwrap();
    let whole = &document["packages"][0];
    assert_eq!((&whole["SPDXID"], &whole["primaryPackagePurpose"]), (&json!(LIVE), &json!("OPERATING-SYSTEM")));
    assert!(whole.get("checksums").is_none());
    assert!(document["documentNamespace"].as_str().unwrap().ends_with("/sbom/0ff"));
    assert_eq!(document["relationships"][1]["spdxElementId"], LIVE);
    let told = |index: usize| {
        let package = &document["packages"][index];
        let told = ["name", "supplier", "sourceInfo"].map(|key| package[key].as_str().unwrap());
        (told, package["externalRefs"][0]["referenceLocator"].as_str())
    };
    let bash = "from the package repository forge at https://git.example/p, built from the source package bash 5.3-1";
    let libstdc = "built from the source package gcc-15 1:15.2.0+b1~1";
    let module = "built from the source package module 0.1";
    for (index, wanted) in [
        (["bash", "Organization: forge", bash], Some("pkg:deb/forge/bash@5.3-1?arch=amd64")),
        (
            ["libstdc++6", "Organization: Debian", libstdc],
            Some("pkg:deb/debian/libstdc%2B%2B6@1:15.2.0%2Bb1~1?arch=amd64"),
        ),
        (["module", NOASSERTION, module], None),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(told(index + 1), wanted);
    }
}

#[test]
fn the_same_image_has_the_same_document() {
    let text = written();
    assert_eq!(text, written());
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["name"], "Particle 7");
    assert_eq!(document["creationInfo"]["created"], "1970-01-01T00:00:01Z");
    let packages = document["packages"].as_array().unwrap();
    let hex = packages[0]["checksums"][0]["checksumValue"].as_str().unwrap();
    assert!(document["documentNamespace"].as_str().unwrap().ends_with(hex));
    assert_eq!((&packages[1]["name"], &packages[2]["name"]), (&json!("bash"), &json!("libstdc++6")));
    assert_eq!(packages[2]["SPDXID"], "SPDXRef-Package-libstdcPLUSPLUS6-amd64");
    let purl = "pkg:deb/debian/libstdc%2B%2B6@1:15.2.0%2Bb1~1?arch=amd64";
    assert_eq!(packages[2]["externalRefs"][0]["referenceLocator"], purl);
    for package in &packages[1..] {
        assert_eq!(package["supplier"], "Organization: Debian");
        assert_eq!(package["licenseConcluded"], NOASSERTION);
    }
    let relationships = document["relationships"].as_array().unwrap();
    assert_eq!(relationships.len(), 3);
    for end in relationships.iter().flat_map(|r| [&r["spdxElementId"], &r["relatedSpdxElement"]]) {
        assert!(*end == "SPDXRef-DOCUMENT" || packages.iter().any(|package| package["SPDXID"] == *end), "{end}");
    }
}
