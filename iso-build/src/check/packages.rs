// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether apt can install what the roots of a build are made of: each root's list is taken out of the plan, so that it is the
//! one that the build uses.

use bootc_plan::Op;

use super::finding::Finding;
use crate::profile::Archive;
use crate::stage::Stage;
use crate::stages::{rootfs, sources};

/// A root of the build and the packages that it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// The stage's title.
    pub title: String,
    /// Names of packages.
    pub packages: Vec<String>,
    /// Made of the archive alone, without the repositories beside it.
    pub alone: bool,
    /// Something that must come with them.
    pub must: Option<&'static str>,
}

/// Roots of a plan that are made of this archive.
pub fn roots(stages: &[Stage], archive: &Archive) -> Vec<Root> {
    let lines = archive.lines();
    let of_stage = |stage: &Stage| {
        let argv = stage.step.ops.iter().find_map(|op| match op {
            Op::Command(command) if lines.iter().all(|line| command.argv.contains(line)) => Some(&command.argv),
            _ => None,
        })?;
        let list = argv.iter().find_map(|word| word.strip_prefix("--include="))?;
        let alone = !argv.iter().any(|word| word.ends_with(sources::ENDING));
        let must = argv.iter().any(|word| word == rootfs::HAS_BOOTC).then_some("bootc");
        let packages = list.split(',').map(str::to_owned).collect();
        Some(Root { title: stage.step.title.clone(), packages, alone, must })
    };
    stages.iter().filter_map(of_stage).collect()
}

/// `answer` is which packages apt would install, or its words; nothing where its lists are not known.
pub(super) fn row(root: &Root, answer: Option<&Result<Vec<String>, String>>) -> Finding {
    let what = format!("{}: {} packages and what they need", root.title, root.packages.len());
    match answer {
        Some(Ok(names)) => match root.must.filter(|must| !names.iter().any(|name| name == must)) {
            Some(must) => {
                let remedy =
                    "name it in `live.packages` and the repository that has it, or a package file in its place";
                Finding::missing(what, format!("{must} is not among them"), remedy)
            }
            None => Finding::met(what, format!("{} can be installed", names.len())),
        },
        Some(Err(words)) => {
            let unknown: Vec<&str> = words
                .lines()
                .filter_map(|line| line.split("Unable to locate package ").nth(1))
                .map(str::trim)
                .collect();
            if unknown.is_empty() {
                return Finding::missing(what, "cannot be installed together", words);
            }
            let remedy = "correct the names in the profile, or name the component or the repository that has them";
            Finding::missing(what, format!("nobody offers {}", unknown.join(", ")), remedy)
        }
        None => Finding::open(what, "not known before all sources answer"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::finding::State;
    use super::*;
    use crate::cli::Common;
    use crate::commands::Context;
    use crate::stages;

    #[test]
    fn the_roots_of_the_plan_are_found() {
        let context = Context::read(&Common { profile: None, out: None }).unwrap();
        let roots = roots(&stages::all(&context.inputs(false).unwrap()), &context.profile.archive);
        let has = |at: usize, name: &str| roots[at].packages.iter().any(|package| package == name);
        assert_eq!(roots.len(), 3, "build root, live system, image");
        assert!(has(0, "cmake") && has(1, "calamares") && has(2, "ostree-boot"), "{roots:?}");
    }

    #[test]
    fn what_is_compiled_is_judged_without_the_repositories() {
        let trixie = Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/trixie.yaml"));
        let context = Context::read(&Common { profile: trixie, out: None }).unwrap();
        let roots = roots(&stages::all(&context.inputs(false).unwrap()), &context.profile.archive);
        let told: Vec<_> = roots.iter().map(|root| (root.title.as_str(), root.alone, root.must)).collect();
        let live = ("Packages of the live system (trixie)", false, Some("bootc"));
        assert_eq!(told, [("Build root of trixie", true, None), live]);
    }

    #[test]
    fn each_row_can_fail() {
        let root = Root { title: "Packages".into(), packages: vec!["a".into(), "b".into()], alone: false, must: None };
        let names = |list: &[&str]| Some(Ok(list.iter().map(ToString::to_string).collect()));
        let unknown = "E: Unable to locate package frob\nE: Unable to locate package nicate";
        for (answer, state, words) in [
            (names(&["a", "b", "bootc"]), State::Met, "3 can be installed"),
            (Some(Err(unknown.to_owned())), State::Missing, "nobody offers frob, nicate correct the names"),
            (Some(Err("a : Conflicts: b".to_owned())), State::Missing, "cannot be installed together a : Conflicts: b"),
            (None, State::Open, "not known before"),
        ] {
            let finding = row(&root, answer.as_ref());
            let said = format!("{} {}", finding.found, finding.remedy);
            assert!(finding.state == state && said.contains(words), "{words}: {finding:?}");
        }
        let root = Root { must: Some("bootc"), ..root };
        assert_eq!(row(&root, names(&["a", "bootc"]).as_ref()).state, State::Met);
        let lacks = row(&root, names(&["a", "b"]).as_ref());
        assert!(lacks.state == State::Missing && lacks.found == "bootc is not among them", "{lacks:?}");
    }
}
