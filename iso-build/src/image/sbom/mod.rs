// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The bill of materials of an image or of a live system: SPDX 2.3 as JSON (<https://spdx.github.io/spdx-spec/v2.3/>), from
//! the package database that it carries. Deterministic: no clock, no chance. Where it is attached to an image is `push`'s
//! part.

mod dpkg;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

pub use self::dpkg::Package;
use super::files::DATABASE;
use crate::error::{Context, Error};
use crate::oci::Layout;
use crate::oci::annotations::{TITLE, VERSION};
use crate::oci::layout::timestamp;

/// Name of the document in the directory of a layout, beside its index.
pub const FILE: &str = "sbom.spdx.json";
/// Media type of the document, and type of the artifact that carries it.
pub const MEDIA_TYPE: &str = "application/spdx+json";

/// What names are unique in. Nothing needs to lie there.
const NAMESPACE: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/sbom/");
const NOASSERTION: &str = "NOASSERTION";
const IMAGE: &str = "SPDXRef-Image";
const LIVE: &str = "SPDXRef-LiveSystem";

/// What a document describes: something with packages in it.
struct Subject<'a> {
    id: &'static str,
    name: &'a str,
    version: &'a str,
    /// A word of SPDX: CONTAINER, OPERATING-SYSTEM.
    purpose: &'static str,
    /// SHA-256 that no other has, in hex.
    unique: &'a str,
    /// Whether that is its own.
    is_checksum: bool,
}

/// Writes the document of the only image in the layout `to`, which was packed from the tree `root`.
pub fn write(root: &Path, to: &Path, epoch: u64) -> Result<(), Error> {
    let packages = packages(&root.join(DATABASE).join("status"))?;
    let image = Layout::open(to)?.image(None)?;
    let labels = image.labels();
    let label = |key: &str| labels.get(key).map_or("", String::as_str);
    let unique = image.digest.trim_start_matches("sha256:");
    let (name, version, purpose) = (label(TITLE), label(VERSION), "CONTAINER");
    let subject = Subject { id: IMAGE, name, version, purpose, unique, is_checksum: true };
    save(&to.join(FILE), &document(&subject, &packages, epoch))
}

/// Writes the document of a live system to `to`. `status` is its dpkg's, `unique` a digest that no other has.
pub fn write_live(
    status: &Path,
    (name, version): (&str, &str),
    unique: &str,
    epoch: u64,
    to: &Path,
) -> Result<(), Error> {
    let subject = Subject { id: LIVE, name, version, purpose: "OPERATING-SYSTEM", unique, is_checksum: false };
    save(to, &document(&subject, &packages(status)?, epoch))
}

/// The packages of a dpkg status file.
pub fn packages(status: &Path) -> Result<Vec<Package>, Error> {
    let text = fs::read_to_string(status).context(|| format!("reading {}", status.display()))?;
    Ok(dpkg::installed(&text))
}

fn save(file: &Path, document: &Value) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(document).expect("plain data") + "\n";
    fs::write(file, text).context(|| format!("writing {}", file.display()))
}

fn document(subject: &Subject, packages: &[Package], epoch: u64) -> Value {
    let Subject { id: whole, name, version, purpose, unique: hex, is_checksum } = *subject;
    let mut relationships = vec![relationship("SPDXRef-DOCUMENT", "DESCRIBES", whole)];
    relationships.extend(packages.iter().map(|package| relationship(whole, "CONTAINS", &id(package))));
    let mut described = vec![json!({
        "SPDXID": whole,
        "name": name,
        "versionInfo": version,
        "primaryPackagePurpose": purpose,
        "downloadLocation": NOASSERTION,
        "filesAnalyzed": false,
        "licenseConcluded": NOASSERTION,
        "licenseDeclared": NOASSERTION,
        "copyrightText": NOASSERTION,
    })];
    if is_checksum {
        described[0]["checksums"] = json!([{"algorithm": "SHA256", "checksumValue": hex}]);
    }
    described.extend(packages.iter().map(described_package));
    json!({
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": format!("{name} {version}").trim(),
        "documentNamespace": format!("{NAMESPACE}{hex}"),
        "creationInfo": {
            "created": timestamp(epoch),
            "creators": [concat!("Tool: particle-iso-", env!("CARGO_PKG_VERSION"))],
        },
        "packages": described,
        "relationships": relationships,
    })
}

fn described_package(package: &Package) -> Value {
    json!({
        "SPDXID": id(package),
        "name": package.name,
        "versionInfo": package.version,
        "supplier": "Organization: Debian",
        "sourceInfo": format!("built from the source package {} {}", package.source, package.source_version),
        "downloadLocation": NOASSERTION,
        "filesAnalyzed": false,
        "licenseConcluded": NOASSERTION,
        "licenseDeclared": NOASSERTION,
        "copyrightText": NOASSERTION,
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": purl(package),
        }],
    })
}

fn relationship(from: &str, kind: &str, to: &str) -> Value {
    json!({"spdxElementId": from, "relationshipType": kind, "relatedSpdxElement": to})
}

/// Ids may have letters, digits, `.` and `-`; names of packages have `+` too, and no capital letters.
fn id(package: &Package) -> String {
    format!("SPDXRef-Package-{}-{}", package.name.replace('+', "PLUS"), package.architecture)
}

/// Package URL (<https://github.com/package-url/purl-spec>), type deb. Of what Debian's names and versions may have, only
/// `+` has to be escaped: `:` and `~` stand for themselves.
fn purl(package: &Package) -> String {
    let Package { name, version, architecture, .. } = package;
    format!("pkg:deb/debian/{}@{}?arch={architecture}", name.replace('+', "%2B"), version.replace('+', "%2B"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

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

    fn written() -> String {
        let dir = tempfile::tempdir().unwrap();
        let (root, to) = (dir.path().join("root"), dir.path().join("layout"));
        fs::create_dir_all(root.join(DATABASE)).unwrap();
        fs::write(root.join(DATABASE).join("status"), STATUS).unwrap();
        let labels = [(TITLE, "Particle"), (VERSION, "7")].map(|(key, value)| (key.to_owned(), value.to_owned()));
        let names = Names { tag: "t".to_owned(), labels: BTreeMap::from(labels), epoch: 1, arch: "amd64".to_owned() };
        Layout::create(&to).unwrap().finish(&[], &[], &names).unwrap();
        write(&root, &to, 1).unwrap();
        fs::read_to_string(to.join(FILE)).unwrap()
    }

    #[test]
    fn a_live_system_is_no_image_and_has_no_digest_of_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let (status, to) = (dir.path().join("status"), dir.path().join("sbom"));
        fs::write(&status, STATUS).unwrap();
        write_live(&status, ("Particle live system", "forky"), "0ff", 1, &to).unwrap();
        let document: Value = serde_json::from_str(&fs::read_to_string(&to).unwrap()).unwrap();
        let whole = &document["packages"][0];
        assert_eq!((&whole["SPDXID"], &whole["primaryPackagePurpose"]), (&json!(LIVE), &json!("OPERATING-SYSTEM")));
        assert!(whole.get("checksums").is_none());
        assert!(document["documentNamespace"].as_str().unwrap().ends_with("/sbom/0ff"));
        assert_eq!(document["relationships"][1]["spdxElementId"], LIVE);
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
}
