// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! dpkg's status file (deb822(5)): which packages are installed. What is told of them belongs to the document.

use std::collections::BTreeMap;

/// A package that is installed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// Name, without an architecture.
    pub name: String,
    /// In Debian's words: amd64, all.
    pub architecture: String,
    /// Version with epoch and revision.
    pub version: String,
    /// Name of the source package.
    pub source: String,
    /// Its version, which differs after a rebuild.
    pub source_version: String,
}

/// The installed packages in the order of their names. A stanza without name or version is none of a package.
pub fn installed(status: &str) -> Vec<Package> {
    let mut packages: Vec<Package> = status.split("\n\n").filter_map(package).collect();
    packages.sort();
    packages
}

fn package(stanza: &str) -> Option<Package> {
    // Lines that begin with a blank continue the field above: no field here has any.
    let fields: BTreeMap<&str, &str> = stanza
        .lines()
        .filter(|line| !line.starts_with([' ', '\t']))
        .filter_map(|line| line.split_once(':'))
        .map(|(key, value)| (key, value.trim()))
        .collect();
    // "install ok installed": what was removed but has its configuration is in there too.
    if fields.get("Status")?.split(' ').next_back() != Some("installed") {
        return None;
    }
    let (name, version) = (*fields.get("Package")?, *fields.get("Version")?);
    // "gcc-15" or, with another version, "gcc-15 (15.2.0-1)".
    let (source, source_version) = match fields.get("Source").map(|source| source.split_once(" (")) {
        Some(Some((source, version))) => (source, version.trim_end_matches(')')),
        Some(None) => (fields["Source"], version),
        None => (name, version),
    };
    Some(Package {
        name: name.to_owned(),
        architecture: (*fields.get("Architecture")?).to_owned(),
        version: version.to_owned(),
        source: source.to_owned(),
        source_version: source_version.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_installed_counts() {
        let status = "Package: b\nStatus: install ok installed\nArchitecture: all\nVersion: 2\nSource: bb (1)\n\
                      Description: x\n Package: c\n\n\
                      Package: gone\nStatus: deinstall ok config-files\nArchitecture: all\nVersion: 1\n\n\
                      Package: a\nStatus: hold ok installed\nArchitecture: amd64\nVersion: 1:2-3+b1\nSource: aa\n\n";
        let told: Vec<_> = installed(status)
            .into_iter()
            .map(|p| [p.name, p.architecture, p.version, p.source, p.source_version].join(" "))
            .collect();
        assert_eq!(told, ["a amd64 1:2-3+b1 aa 1:2-3+b1", "b all 2 bb 1"]);
        assert!(installed("").is_empty());
    }
}
