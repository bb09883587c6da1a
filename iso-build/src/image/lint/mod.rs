// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso image --lint`: what an image lacks to be installable, and what to do about it. Reads a directory or an OCI
//! layout. What is checked is in [checks], which boot loader strategy fits in [strategy].

mod checks;
mod initramfs;
mod strategy;

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::path::Path;

pub use strategy::Strategy;

use crate::error::Error;
use crate::oci::{Layout, Tree};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The image cannot be installed, or would not boot.
    Error,
    /// It can be installed, but something will not be as people expect.
    Warning,
}

/// Something that is missing or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// Stable name of the check.
    pub id: &'static str,
    /// What was found.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
}

/// What is known of an image.
#[derive(Debug, Default)]
pub struct Subject {
    tree: Tree,
    /// Names in the initramfs, or why there are none.
    initramfs: Option<Result<BTreeSet<String>, initramfs::Unreadable>>,
    /// What only a packed image has.
    packed: Option<Packed>,
}

/// What only a packed image has.
#[derive(Debug, Default)]
struct Packed {
    labels: HashMap<String, String>,
    architecture: String,
    /// Layers that carry zstd:chunked metadata.
    chunked: usize,
}

/// The result of all checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Errors first.
    pub findings: Vec<Finding>,
    /// Boot loader strategies that fit, the best first.
    pub strategies: Vec<Strategy>,
}

impl Report {
    /// Whether nothing stands against installing it.
    #[must_use]
    pub fn installable(&self) -> bool {
        self.findings.iter().all(|finding| finding.level != Level::Error)
    }

    /// One or two lines a finding, then the verdict.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for finding in &self.findings {
            let level = if finding.level == Level::Error { "error" } else { "warning" };
            lines.push(format!("{level}: {}: {}", finding.id, finding.what));
            lines.push(format!("    {}", finding.remedy));
        }
        for strategy in &self.strategies {
            lines.push(format!("boot loader: {strategy}"));
        }
        let errors = self.findings.iter().filter(|finding| finding.level == Level::Error).count();
        let warnings = self.findings.len() - errors;
        let verdict = if errors == 0 { "installable" } else { "NOT installable" };
        lines.push(format!("{verdict} ({errors} errors, {warnings} warnings)"));
        lines
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.lines().join("\n"))
    }
}

/// Checks the image in a directory: an OCI layout when it has a file `oci-layout`, otherwise an unpacked tree.
pub fn path(path: &Path, tag: Option<&str>) -> Result<Report, Error> {
    if path.join("oci-layout").is_file() { layout(path, tag) } else { dir(path) }
}

/// Checks the image of an OCI layout.
pub fn layout(path: &Path, tag: Option<&str>) -> Result<Report, Error> {
    let layout = Layout::open(path)?;
    let image = layout.image(tag)?;
    let chunked = |annotations: &HashMap<String, String>| annotations.keys().any(|key| key.contains("zstd-chunked"));
    let packed = Packed {
        labels: image.labels(),
        architecture: image.config.architecture().to_string(),
        chunked: image
            .manifest
            .layers()
            .iter()
            .filter(|layer| layer.annotations().as_ref().is_some_and(chunked))
            .count(),
    };
    Ok(examine(Subject::new(Tree::of_image(&layout, &image, checks::is_read)?, Some(packed))))
}

/// Checks an unpacked tree; labels and architecture are not checked then.
pub fn dir(path: &Path) -> Result<Report, Error> {
    Ok(examine(Subject::new(Tree::of_dir(path, checks::is_read)?, None)))
}

impl Subject {
    fn new(tree: Tree, packed: Option<Packed>) -> Self {
        let initramfs = checks::kernels(&tree)
            .first()
            .and_then(|version| tree.content(&format!("usr/lib/modules/{version}/initramfs.img")))
            .map(initramfs::names);
        Self { tree, initramfs, packed }
    }

    fn in_initramfs(&self, path: &str) -> bool {
        matches!(&self.initramfs, Some(Ok(names)) if names.contains(path))
    }
}

fn examine(subject: Subject) -> Report {
    let mut findings: Vec<Finding> = checks::ALL.iter().flat_map(|check| check(&subject)).collect();
    findings.sort_by_key(|finding| finding.level);
    Report { findings, strategies: strategy::fitting(&subject) }
}

#[cfg(test)]
mod tests;
