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
    let only = |all: BTreeSet<&str>| match all.len() {
        1 => all.into_iter().next().and_then(|address| sources.iter().find(|source| is_at(source, address))).cloned(),
        _ => None,
    };
    let told = tables(policy).into_iter().map(|(package, versions)| (package.to_owned(), only(addresses(&versions))));
    told.filter(|(_, source)| source.as_ref().is_none_or(|source| !source.name.is_empty())).collect()
}

/// One row of a table of versions, with the sources that offer it.
struct Offered<'a> {
    version: &'a str,
    is_installed: bool,
    addresses: BTreeSet<&'a str>,
}

/// apt's table of versions of each package.
fn tables(policy: &str) -> BTreeMap<&str, Vec<Offered<'_>>> {
    let mut tables: BTreeMap<&str, Vec<Offered>> = BTreeMap::new();
    let mut package = "";
    for line in policy.lines() {
        let mut words = line.split_whitespace();
        let row = line.strip_prefix(" *** ").or_else(|| line.strip_prefix("     ")).filter(|row| !row.starts_with(' '));
        if !line.starts_with(' ') {
            package = line.trim_end_matches(':');
            tables.entry(package).or_default();
        } else if let Some(version) = row.and_then(|row| row.split_whitespace().next()) {
            let is_installed = line.starts_with(" *** ");
            tables.entry(package).or_default().push(Offered { version, is_installed, addresses: BTreeSet::new() });
        } else if let (Some(offered), Some(_), Some(address), Some(_)) =
            (tables.entry(package).or_default().last_mut(), words.next(), words.next(), words.next())
        {
            // A priority, an address, what is there; dpkg's own database has a path alone.
            offered.addresses.insert(address);
        }
    }
    tables
}

/// Who offers the installed version. Two packages of one version that are not the same file have a row each, and apt takes
/// the first for the installed one: dpkg's database does not have what tells them apart.
fn addresses<'a>(versions: &[Offered<'a>]) -> BTreeSet<&'a str> {
    let installed = versions.iter().find(|one| one.is_installed).map(|one| one.version);
    let same = versions.iter().filter(|one| Some(one.version) == installed);
    same.flat_map(|one| one.addresses.iter().copied()).collect()
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
