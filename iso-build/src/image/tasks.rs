// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The typed tasks of an image's plan, and their carrying out. What each does is in the module of its name.

use std::collections::BTreeMap;
use std::path::Path;

use bootc_exec::Context;
use bootc_exec::ExecError;
use bootc_exec::runner::Measure;
use serde::{Deserialize, Serialize};

use super::{kernel, lint, pack, sbom};
use crate::error::Error;
use crate::profile::image::Layers;

/// A task of an image's plan. Paths may contain the plan's placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "image", rename_all = "kebab-case")]
pub enum ImageTask {
    /// Publishes the version of the only kernel as `{kver}`.
    FindKernel {
        /// The tree.
        root: String,
    },
    /// Removes kernel modules that nothing which stays depends on.
    TrimModules {
        /// The tree.
        root: String,
        /// Directories below usr/lib/modules/VERSION/kernel.
        drop: Vec<String>,
    },
    /// Packs a tree as an OCI layout.
    Pack {
        /// The tree.
        root: String,
        /// The layout; is made.
        layout: String,
        /// How the tree becomes layers.
        layers: Layers,
        /// Time stamp of everything.
        epoch: u64,
        /// Tag of the image.
        tag: String,
        /// Labels; `{kver}` in a value is the kernel's version.
        labels: BTreeMap<String, String>,
    },
    /// Writes the bill of materials of a packed tree into its layout.
    Sbom {
        /// The tree.
        root: String,
        /// What it was made of: a root that is as its packages were installed.
        packages: String,
        /// The layout with its image.
        layout: String,
        /// Time stamp of the document.
        epoch: u64,
    },
    /// Fails when the image is not installable.
    Lint {
        /// The layout.
        layout: String,
    },
}

/// Carries `task` out.
pub fn run(task: &ImageTask, context: &mut Context, fraction: &mut dyn FnMut(Measure)) -> Result<(), ExecError> {
    match task {
        ImageTask::FindKernel { root } => {
            let version = kernel::find(Path::new(&context.fill(root))).map_err(failed)?;
            context.vars.insert("kver".to_owned(), version);
            Ok(())
        }
        ImageTask::TrimModules { root, drop } => {
            let trimmed = kernel::trim(Path::new(&context.fill(root)), drop).map_err(failed)?;
            log::info!("{} modules removed, {} kept because others need them", trimmed.removed, trimmed.needed);
            Ok(())
        }
        ImageTask::Pack { root, layout, layers, epoch, tag, labels } => {
            let labels = labels.iter().map(|(key, value)| (key.clone(), context.fill(value))).collect();
            let order = pack::Order { layers, epoch: *epoch, tag, labels };
            let told = &mut |done, total| fraction(Measure::of_bytes(done, total));
            let watch = pack::Watch { stop: context.stop, told };
            let packed = pack::pack(Path::new(&context.fill(root)), Path::new(&context.fill(layout)), order, watch)
                .map_err(failed)?;
            for line in packed.lines() {
                log::info!("{line}");
            }
            Ok(())
        }
        ImageTask::Sbom { root, packages, layout, epoch } => {
            let [root, packages, layout] = [root, packages, layout].map(|path| context.fill(path));
            sbom::write(Path::new(&root), Path::new(&packages), Path::new(&layout), *epoch).map_err(failed)
        }
        ImageTask::Lint { layout } => {
            let report = lint::layout(Path::new(&context.fill(layout)), None).map_err(failed)?;
            for line in report.lines() {
                log::info!("{line}");
            }
            if report.installable() {
                Ok(())
            } else {
                Err(ExecError::io("checking the image")(std::io::Error::other(report.to_string())))
            }
        }
    }
}

/// The builder's error as the executor's.
fn failed(error: Error) -> ExecError {
    match error {
        Error::Io { context, source } => ExecError::io(context)(source),
        other => ExecError::io("making the image")(std::io::Error::other(other.to_string())),
    }
}
