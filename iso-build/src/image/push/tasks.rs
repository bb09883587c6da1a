// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The typed tasks of an upload: what skopeo has no command for. Uploading what they make is skopeo's work.

use std::fs;
use std::io;
use std::path::Path;

use bootc_exec::{Context, ExecError, RunError, Runner, Watch};
use bootc_plan::explain::explain;
use bootc_plan::op::Command;
use serde::{Deserialize, Serialize};

use super::{REFERRERS, SBOM};
use crate::error::{Context as _, Error};
use crate::image::sbom;
use crate::oci::layout::timestamp;
use crate::oci::{Artifact, Layout};

/// A task of an upload. Paths and argv may contain the plan's placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "push", rename_all = "kebab-case")]
pub enum PushTask {
    /// Makes an artifact of an image's bill of materials. Publishes its digest as `{sbom}`, and as `{referrers}` the tag
    /// under which registries keep the list of what refers to the image.
    Sbom {
        /// The image's layout, with its bill of materials.
        layout: String,
        /// The image's tag there.
        tag: String,
        /// Time stamp of the artifact.
        epoch: u64,
        /// Layout for what is made; is made.
        to: String,
    },
    /// Puts the artifact on the list of what refers to the image.
    Referrers {
        /// Prints the list that the registry has.
        ask: Command,
        /// Layout with the artifact, for the list.
        to: String,
    },
}

/// Carries `task` out.
pub fn run(task: &PushTask, runner: &mut dyn Runner, context: &mut Context) -> Result<(), ExecError> {
    match task {
        PushTask::Sbom { layout, tag, epoch, to } => {
            let (layout, to) = (context.fill(layout), context.fill(to));
            let made = artifact(Path::new(&layout), tag, *epoch, Path::new(&to)).map_err(failed)?;
            context.vars.extend(made);
            Ok(())
        }
        PushTask::Referrers { ask, to } => {
            let mut ask = ask.clone();
            ask.argv = ask.argv.iter().map(|word| context.fill(word)).collect();
            let mut watch = Watch::new(context.secrets, context.stop).quietly();
            let present = match runner.command(&ask, &mut watch) {
                Ok(ran) => Some(ran.stdout),
                Err(RunError::Failed { stderr, .. }) if is_absent(&stderr) => None,
                Err(error) => return Err(error.into()),
            };
            referrers(Path::new(&context.fill(to)), present.as_deref()).map_err(failed)
        }
    }
}

/// Values to publish.
fn artifact(layout: &Path, tag: &str, epoch: u64, to: &Path) -> Result<[(String, String); 2], Error> {
    let file = layout.join(sbom::FILE);
    let content = fs::read(&file).context(|| format!("reading {}", file.display()))?;
    let image = Layout::open(layout)?.entry(Some(tag))?;
    let made = Layout::create(to)?;
    let artifact =
        Artifact { media_type: sbom::MEDIA_TYPE, title: sbom::FILE, content: &content, created: &timestamp(epoch) };
    let descriptor = made.refer(&image, &artifact)?;
    made.tag(&[(SBOM, &descriptor)])?;
    let tag = image.digest().to_string().replace(':', "-");
    let values = [("referrers", tag), ("sbom", descriptor.digest().to_string())];
    Ok(values.map(|(name, value)| (name.to_owned(), value)))
}

fn referrers(made: &Path, present: Option<&str>) -> Result<(), Error> {
    let layout = Layout::open(made)?;
    let artifact = layout.entry(Some(SBOM))?;
    let index = layout.referrers(present, &artifact)?;
    layout.tag(&[(SBOM, &artifact), (REFERRERS, &index)])
}

/// Whether a registry has nothing under this name, in the words of skopeo.
fn is_absent(words: &str) -> bool {
    explain("skopeo", words).is_some_and(|cause| ["registry-no-tag", "registry-no-repository"].contains(&cause.id))
        || (words.contains("reading manifest") && words.contains("not found"))
}

/// The builder's error as the executor's.
fn failed(error: Error) -> ExecError {
    match error {
        Error::Io { context, source } => ExecError::io(context)(source),
        other => ExecError::io("preparing the upload")(io::Error::other(other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_missing_list_is_a_new_one() {
        for (words, absent) in [
            ("reading manifest sha256-0 in localhost:5000/p: manifest unknown", true),
            ("reading manifest 1 in harbor.example/p: unknown: artifact p:1 not found", true),
            ("reading manifest 1 in r.example/p: unauthorized: authentication required", false),
            ("pinging container registry r.example: dial tcp: lookup r.example: no such host", false),
        ] {
            assert_eq!(is_absent(words), absent, "{words}");
        }
    }
}
