// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where the packages of a root came from. dpkg's database does not tell; apt does while a root is made, of roots with
//! repositories beside the archive, and what it tells is kept in the root. What cannot be told is unknown, never guessed. The
//! words of a bill of materials do not belong here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use bootc_exec::ExecError;
use serde::{Deserialize, Serialize};

use super::dpkg::{self, Package};
use crate::error::{Context, Error};

/// What is kept, below the root. Neither a medium nor an image takes it along.
pub const FILE: &str = "var/lib/apt/lists/origins.json";
/// dpkg's database below a root that nobody has changed yet.
const STATUS: &str = "var/lib/dpkg/status";

/// A repository beside the archive, or the archive, which has no name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// Short name.
    pub name: String,
    /// Its address.
    pub mirror: String,
}

/// Where one package came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    /// The archive of this distribution.
    Archive(&'a Vendor),
    /// A repository of the profile.
    Repository(&'a Source),
    /// Nobody knows: a package file, or two sources that have the same version.
    Unknown,
}

/// A distribution by its own words (os-release(5)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vendor {
    /// Such as `debian`.
    pub id: String,
    /// Such as `Debian`.
    pub name: String,
}

/// Where the packages of a root came from.
#[derive(Debug, Default)]
pub struct Origins {
    vendor: Option<Vendor>,
    installed: BTreeSet<Package>,
    others: BTreeMap<String, Option<Source>>,
}

/// Keeps in the file `to` what apt tells in the file `policy`.
pub fn keep(policy: &str, sources: &[Source], to: &str) -> Result<(), ExecError> {
    let told = fs::read_to_string(policy).map_err(ExecError::io(format!("reading {policy}")))?;
    let text = serde_json::to_string(&recorded(&told, sources)).expect("plain data");
    fs::write(to, text).map_err(ExecError::io(format!("writing {to}")))
}

/// What apt-cache(8) tells of the installed packages' sources: those that did not come from the archive alone.
fn recorded(policy: &str, sources: &[Source]) -> BTreeMap<String, Option<Source>> {
    let mut found: BTreeMap<&str, BTreeSet<Option<&Source>>> = BTreeMap::new();
    let (mut package, mut is_installed) = ("", false);
    for line in policy.lines() {
        if !line.starts_with(' ') {
            (package, is_installed) = (line.trim_end_matches(':'), false);
            found.entry(package).or_default();
        } else if line.strip_prefix("     ").is_some_and(|version| !version.starts_with(' ')) {
            is_installed = false;
        } else if line.starts_with(" *** ") {
            is_installed = true;
        } else if is_installed {
            // A priority, an address, what is there; dpkg's own database has a path alone.
            let mut words = line.split_whitespace().skip(1);
            if let (Some(address), Some(_)) = (words.next(), words.next()) {
                found.entry(package).or_default().insert(sources.iter().find(|source| is_at(source, address)));
            }
        }
    }
    let only = |all: BTreeSet<Option<&Source>>| match all.len() {
        1 => all.into_iter().next().flatten().cloned(),
        _ => None,
    };
    let told = found.into_iter().map(|(package, all)| (package.to_owned(), only(all)));
    told.filter(|(_, source)| source.as_ref().is_none_or(|source| !source.name.is_empty())).collect()
}

/// Options may stand before an address (sources.list(5)).
fn is_at(source: &Source, address: &str) -> bool {
    let mirror = source.mirror.rsplit(' ').next().unwrap_or_default();
    mirror.trim_end_matches('/') == address.trim_end_matches('/')
}

impl Origins {
    /// Of a root that nobody has changed since its packages were installed.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let text = |file: &str| {
            let file = root.join(file);
            fs::read_to_string(&file).context(|| format!("reading {}", file.display()))
        };
        let others = if root.join(FILE).exists() {
            serde_json::from_str(&text(FILE)?).context(|| format!("reading {FILE}"))?
        } else {
            BTreeMap::new()
        };
        let installed = dpkg::installed(&text(STATUS)?).into_iter().collect();
        Ok(Self { vendor: vendor(&text("usr/lib/os-release")?), installed, others })
    }

    /// Where a package came from that is in this root, or in what was made of it.
    pub fn of(&self, package: &Package) -> Origin<'_> {
        let foreign = format!("{}:{}", package.name, package.architecture);
        match self.others.get(&package.name).or_else(|| self.others.get(&foreign)) {
            _ if !self.installed.contains(package) => Origin::Unknown,
            Some(Some(source)) => Origin::Repository(source),
            Some(None) => Origin::Unknown,
            None => self.vendor.as_ref().map_or(Origin::Unknown, Origin::Archive),
        }
    }
}

fn vendor(os_release: &str) -> Option<Vendor> {
    let value = |key: &str| {
        let line = os_release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?;
        Some(line.trim_matches('"').to_owned())
    };
    Some(Vendor { id: value("ID")?, name: value("NAME")?.trim_end_matches(" GNU/Linux").to_owned() })
}

#[cfg(test)]
mod tests;
