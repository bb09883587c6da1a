// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The bill of materials of an image or of a live system: SPDX 2.3 as JSON (<https://spdx.github.io/spdx-spec/v2.3/>), from
//! the package database that it carries. Deterministic: no clock, no chance. Where it is attached to an image is `push`'s
//! part.

mod dpkg;
pub mod origins;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

pub use self::dpkg::Package;
use self::origins::{Origin, Origins};
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

/// Writes the document of the only image in the layout `to`, which was packed from the tree `root`, which was made of the root
/// `packages_of`.
pub fn write(root: &Path, packages_of: &Path, to: &Path, epoch: u64) -> Result<(), Error> {
    let packages = packages(&root.join(DATABASE).join("status"))?;
    let image = Layout::open(to)?.image(None)?;
    let labels = image.labels();
    let label = |key: &str| labels.get(key).map_or("", String::as_str);
    let unique = image.digest.trim_start_matches("sha256:");
    let (name, version, purpose) = (label(TITLE), label(VERSION), "CONTAINER");
    let subject = Subject { id: IMAGE, name, version, purpose, unique, is_checksum: true };
    save(&to.join(FILE), &document(&subject, &packages, &Origins::read(packages_of)?, epoch))
}

/// Writes the document of a live system to `to`. `status` is its dpkg's, `root` what the packages of sources were installed in,
/// `unique` a digest that no other has.
pub fn write_live(
    (status, root): (&Path, &Path),
    (name, version): (&str, &str),
    unique: &str,
    epoch: u64,
    to: &Path,
) -> Result<(), Error> {
    let subject = Subject { id: LIVE, name, version, purpose: "OPERATING-SYSTEM", unique, is_checksum: false };
    save(to, &document(&subject, &packages(status)?, &Origins::read(root)?, epoch))
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

fn document(subject: &Subject, packages: &[Package], origins: &Origins, epoch: u64) -> Value {
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
    described.extend(packages.iter().map(|package| described_package(package, origins.of(package))));
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

fn described_package(package: &Package, origin: Origin) -> Value {
    let source = format!("built from the source package {} {}", package.source, package.source_version);
    let (supplier, source, purl) = match origin {
        Origin::Archive(vendor) => (organization(&vendor.name), source, Some(purl(&vendor.id, package))),
        Origin::Repository(repository) => {
            let source = format!("from the package repository {} at {}, {source}", repository.name, repository.mirror);
            (organization(&repository.name), source, Some(purl(&repository.name, package)))
        }
        Origin::Unknown => (NOASSERTION.to_owned(), source, None),
    };
    let mut described = json!({
        "SPDXID": id(package),
        "name": package.name,
        "versionInfo": package.version,
        "supplier": supplier,
        "sourceInfo": source,
        "downloadLocation": NOASSERTION,
        "filesAnalyzed": false,
        "licenseConcluded": NOASSERTION,
        "licenseDeclared": NOASSERTION,
        "copyrightText": NOASSERTION,
    });
    // Scanners look up by this what is known of a package: of one that is nobody's, nothing.
    if let Some(purl) = purl {
        described["externalRefs"] = json!([{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": purl,
        }]);
    }
    described
}

fn organization(name: &str) -> String {
    format!("Organization: {name}")
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
fn purl(vendor: &str, package: &Package) -> String {
    let Package { name, version, architecture, .. } = package;
    format!("pkg:deb/{vendor}/{}@{}?arch={architecture}", name.replace('+', "%2B"), version.replace('+', "%2B"))
}

#[cfg(test)]
mod tests;
