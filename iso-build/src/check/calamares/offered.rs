// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The modules that the suite's Calamares package has: of a root in the cache that has it unpacked, with the schemas that it
//! brings; else of a list.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::confs;
use crate::commands::Context;
use crate::run::Cache;
use crate::stages;

/// One line a suite; the command that makes it stands there.
const LIST: &str = include_str!("../../../profiles/calamares-modules.txt");
/// Stages whose results have Calamares.
const ROOTS: [&str; 2] = ["rootfs", "buildroot"];

/// Why a schema is not known yet.
pub const LATER: &str = "its schema is known when the live system's packages are in the cache";

/// What Calamares' package offers.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// Where that is known from.
    pub from: String,
    /// Names of modules.
    pub modules: BTreeSet<String>,
    /// Schemas of modules that bring one; none where only names are known.
    pub schemas: Option<BTreeMap<String, Value>>,
}

impl Offered {
    /// A module's schema, or why there is none.
    pub fn schema(&self, module: &str) -> Result<&Value, &'static str> {
        let schemas = self.schemas.as_ref().ok_or(LATER)?;
        schemas.get(module).ok_or("Calamares' package brings no schema of it")
    }
}

/// Nothing for a suite that nobody has looked at.
pub fn of(context: &Context) -> Option<Offered> {
    in_cache(context).or_else(|| listed(&context.profile.archive.suite))
}

fn in_cache(context: &Context) -> Option<Offered> {
    let stages = stages::all(&context.inputs(false).ok()?);
    let cache = Cache::look(&context.place, &stages).ok()?;
    ROOTS
        .into_iter()
        .filter(|id| stages.iter().any(|stage| stage.id() == *id))
        .find_map(|id| in_root(&cache.result(id)))
}

fn in_root(root: &Path) -> Option<Offered> {
    let libraries = std::fs::read_dir(root.join("usr/lib")).ok()?.flatten();
    let dir = libraries.map(|entry| entry.path().join("calamares/modules")).find(|dir| dir.is_dir())?;
    let mut schemas = BTreeMap::new();
    let mut modules = BTreeSet::new();
    for entry in std::fs::read_dir(dir).ok()?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let schema = std::fs::read_to_string(entry.path().join(format!("{name}.schema.yaml")));
        if let Some(schema) = schema.ok().and_then(|text| confs::read(&text).ok()) {
            schemas.insert(name.clone(), schema);
        }
        modules.insert(name);
    }
    Some(Offered { from: root.display().to_string(), modules, schemas: Some(schemas) })
}

fn listed(suite: &str) -> Option<Offered> {
    let modules = stages::of_suite(LIST, suite)?;
    let from = format!("the list of {suite}'s package");
    Some(Offered { from, modules: modules.into_iter().map(str::to_owned).collect(), schemas: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_tells_modules_and_schemas() {
        let dir = tempfile::tempdir().unwrap();
        let modules = dir.path().join("usr/lib/x86_64-linux-gnu/calamares/modules");
        for name in ["mount", "users"] {
            std::fs::create_dir_all(modules.join(name)).unwrap();
        }
        std::fs::create_dir_all(dir.path().join("usr/lib/os-release.d")).unwrap();
        std::fs::write(modules.join("mount/mount.schema.yaml"), "type: object\n").unwrap();
        let offered = in_root(dir.path()).unwrap();
        assert_eq!(offered.modules.iter().collect::<Vec<_>>(), ["mount", "users"]);
        assert_eq!(offered.schema("mount").unwrap()["type"], "object");
        assert_eq!(offered.schema("users"), Err("Calamares' package brings no schema of it"));
        assert_eq!(listed("forky").unwrap().schema("mount"), Err(LATER));
        assert!(in_root(Path::new("/nonexistent")).is_none());
    }

    #[test]
    fn a_suite_that_nobody_has_looked_at_is_not_known() {
        assert!(listed("noble").unwrap().modules.contains("partition"));
        assert!(listed("potato").is_none());
    }
}
