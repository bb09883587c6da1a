// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A stage: a step of the plan that leaves one result, which is reused while nothing that it is made of changes.
//!
//! Ops name results by placeholder: `{rootfs}` is the finished result of stage `rootfs`, `{rootfs.new}` the directory
//! in which the stage makes it. So a plan is the same for every machine, and its bytes can be the cache key.

use std::collections::BTreeMap;
use std::path::PathBuf;

use bootc_plan::{Plan, Step};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::hash;
use crate::tasks::IsoTask;

/// A step of a build with what it depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// What is done.
    #[serde(flatten)]
    pub step: Step<IsoTask>,
    /// What it is made of, beside the ops themselves.
    pub inputs: Vec<Input>,
    /// Whether its result is kept and reused.
    pub keep: bool,
}

/// Something a stage's result depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// The result of another stage.
    Stage(String),
    /// Files and directories of the source tree, or absolute paths.
    Files(Vec<PathBuf>),
    /// Directories of which everything counts: links, permissions and empty directories, too.
    Trees(Vec<PathBuf>),
    /// Programs of this machine: another version of one may make another result.
    Tools(Vec<&'static str>),
}

impl Stage {
    /// A stage whose result is reused.
    pub fn kept(step: Step<IsoTask>, inputs: Vec<Input>) -> Self {
        Self { step, inputs, keep: true }
    }

    /// A stage that runs in every build.
    pub fn always(step: Step<IsoTask>, inputs: Vec<Input>) -> Self {
        Self { step, inputs, keep: false }
    }

    /// The stage's id.
    pub fn id(&self) -> &str {
        &self.step.id
    }

    /// Ids of the stages that must be finished before.
    pub fn needs(&self) -> impl Iterator<Item = &str> {
        self.inputs.iter().filter_map(|input| match input {
            Input::Stage(id) => Some(id.as_str()),
            Input::Files(_) | Input::Trees(_) | Input::Tools(_) => None,
        })
    }

    /// Files and directories that it is made of.
    pub fn files(&self) -> Vec<PathBuf> {
        self.paths(|input| match input {
            Input::Files(paths) => Some(paths),
            _ => None,
        })
    }

    /// Directories of which everything counts.
    pub fn trees(&self) -> Vec<PathBuf> {
        self.paths(|input| match input {
            Input::Trees(paths) => Some(paths),
            _ => None,
        })
    }

    fn paths(&self, of: impl Fn(&Input) -> Option<&Vec<PathBuf>>) -> Vec<PathBuf> {
        self.inputs.iter().filter_map(of).flatten().cloned().collect()
    }

    /// Programs of this machine that make it.
    pub fn tools(&self) -> impl Iterator<Item = &'static str> {
        self.inputs.iter().flat_map(|input| match input {
            Input::Tools(names) => names.clone(),
            Input::Files(_) | Input::Trees(_) | Input::Stage(_) => Vec::new(),
        })
    }

    /// The cache key: a change of any op, of any input stage's key, of any input file's content or of a program's version
    /// changes it. `files` is the digest of this stage's input files, with its programs' versions.
    pub fn key(&self, stages: &BTreeMap<String, String>, files: &str, neutral: impl Fn(&str) -> String) -> String {
        let mut hash = Sha256::new();
        let ops = serde_json::to_string(&self.step.ops).expect("ops are plain data");
        hash.update(neutral(&ops));
        for id in self.needs() {
            hash.update(format!("\n{id}={}", stages.get(id).map_or("", String::as_str)));
        }
        hash.update(format!("\nfiles={files}"));
        hash::key(hash)
    }
}

/// The stages as the plan that `particle-iso plan` prints.
pub fn plan(stages: &[Stage]) -> Plan<IsoTask> {
    Plan::new(stages.iter().map(|stage| stage.step.clone()).collect())
}

/// Shorthand for [Input::Stage].
pub fn result_of(id: &str) -> Input {
    Input::Stage(id.to_owned())
}

/// Shorthand for [Input::Files].
pub fn files<P: Into<PathBuf>>(paths: impl IntoIterator<Item = P>) -> Input {
    Input::Files(paths.into_iter().map(Into::into).collect())
}

/// Shorthand for [Input::Tools].
pub fn tools(names: &[&'static str]) -> Input {
    Input::Tools(names.to_vec())
}

#[cfg(test)]
mod tests {
    use bootc_plan::Op;

    use super::*;

    fn key(argv: &[&str], input_key: &str, files: &str) -> String {
        let step = Step::new("x", "X", 1, vec![Op::command(argv.iter().copied())]);
        let stages = BTreeMap::from([("base".to_owned(), input_key.to_owned())]);
        Stage::kept(step, vec![result_of("base")]).key(&stages, files, |ops| ops.replace("/here", "OUT"))
    }

    #[test]
    fn programs_are_told_apart_from_stages() {
        let inputs = vec![result_of("base"), tools(&["mksquashfs", "xorriso"])];
        let stage = Stage::kept(Step::new("x", "X", 1, Vec::new()), inputs);
        assert_eq!(stage.tools().collect::<Vec<_>>(), ["mksquashfs", "xorriso"]);
        assert_eq!(stage.needs().collect::<Vec<_>>(), ["base"]);
    }

    #[test]
    fn every_ingredient_is_in_the_key_and_the_place_is_not() {
        let reference = key(&["make", "/here/x"], "a", "f");
        assert_eq!(reference.len(), 16);
        assert_eq!(reference, key(&["make", "OUT/x"], "a", "f"));
        for other in [
            key(&["make", "/here/y"], "a", "f"),
            key(&["make", "/here/x"], "b", "f"),
            key(&["make", "/here/x"], "a", "g"),
        ] {
            assert_ne!(reference, other);
        }
    }
}
