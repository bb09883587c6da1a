// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The bill of materials of an image: SPDX 2.3 as JSON (<https://spdx.github.io/spdx-spec/v2.3/>), from the package database
//! that the image carries. Deterministic: no clock, no chance. Where it is attached to the image is `push`'s part.

mod dpkg;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use self::dpkg::Package;
use super::files::DATABASE;
use crate::error::{Context, Error};
use crate::oci::annotations::{TITLE, VERSION};
use crate::oci::layout::timestamp;
use crate::oci::{Image, Layout};

/// Name of the document in the directory of a layout, beside its index.
pub const FILE: &str = "sbom.spdx.json";
/// Media type of the document, and type of the artifact that carries it.
pub const MEDIA_TYPE: &str = "application/spdx+json";

/// What names are unique in. Nothing needs to lie there.
const NAMESPACE: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/sbom/");
const NOASSERTION: &str = "NOASSERTION";
const IMAGE: &str = "SPDXRef-Image";

/// Writes the document of the only image in the layout `to`, which was packed from the tree `root`.
pub fn write(root: &Path, to: &Path, epoch: u64) -> Result<(), Error> {
    let status = root.join(DATABASE).join("status");
    let text = fs::read_to_string(&status).context(|| format!("reading {}", status.display()))?;
    let packages = dpkg::installed(&text);
    let image = Layout::open(to)?.image(None)?;
    let file = to.join(FILE);
    let text = serde_json::to_string_pretty(&document(&image, &packages, epoch)).expect("plain data") + "\n";
    fs::write(&file, text).context(|| format!("writing {}", file.display()))?;
    log::info!("{} packages in {FILE}", packages.len());
    Ok(())
}

fn document(image: &Image, packages: &[Package], epoch: u64) -> Value {
    let labels = image.labels();
    let label = |key: &str| labels.get(key).map_or("", String::as_str);
    let (title, version) = (label(TITLE), label(VERSION));
    let hex = image.digest.trim_start_matches("sha256:");
    let mut relationships = vec![relationship("SPDXRef-DOCUMENT", "DESCRIBES", IMAGE)];
    relationships.extend(packages.iter().map(|package| relationship(IMAGE, "CONTAINS", &id(package))));
    let mut described = vec![json!({
        "SPDXID": IMAGE,
        "name": title,
        "versionInfo": version,
        "primaryPackagePurpose": "CONTAINER",
        "downloadLocation": NOASSERTION,
        "filesAnalyzed": false,
        "licenseConcluded": NOASSERTION,
        "licenseDeclared": NOASSERTION,
        "copyrightText": NOASSERTION,
        "checksums": [{"algorithm": "SHA256", "checksumValue": hex}],
    })];
    described.extend(packages.iter().map(described_package));
    json!({
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": format!("{title} {version}").trim(),
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
