// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The build root: a root of the target suite with compilers, in which everything that the live system runs is built.

use bootc_plan::{Op, Step};

use super::archive::mmdebstrap;
use crate::profile::Archive;
use crate::stage::Stage;

/// `suite: packages`, one line a suite.
const PACKAGES: &str = include_str!("../../profiles/buildroot-packages.txt");

/// Packages of a suite's build root.
pub fn packages(suite: &str) -> Option<Vec<&'static str>> {
    of_suite(PACKAGES, suite)
}

/// A suite's line of a list with one line a suite.
pub(crate) fn of_suite(list: &'static str, suite: &str) -> Option<Vec<&'static str>> {
    list.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim() == suite)
        .map(|(_, list)| list.split(',').map(str::trim).collect())
}

/// Makes the build root of the archive's suite; none for a suite without a package list.
pub fn buildroot(archive: &Archive) -> Option<Stage> {
    let packages = packages(&archive.suite)?;
    // What is compiled needs nothing beside the archive.
    let archive = Archive { repositories: Vec::new(), ..archive.clone() };
    let command = mmdebstrap(&archive, "apt", &packages, &[], "buildroot");
    let title = format!("Build root of {}", archive.suite);
    Some(Stage::kept(Step::new("buildroot", &title, 90, vec![Op::Command(command)]), Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_suites_have_compilers() {
        for suite in ["forky", "trixie", "noble"] {
            let packages = packages(suite).unwrap();
            for needed in ["calamares", "cmake", "build-essential", "debhelper"] {
                assert!(packages.contains(&needed), "{suite}: {needed}");
            }
        }
        assert_eq!(packages("potato"), None);
    }
}
