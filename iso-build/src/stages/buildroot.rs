// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The build root: a root of the target suite with compilers, in which everything that the live system runs is built.

use bootc_plan::{Op, Step};

use super::archive::mmdebstrap;
use crate::profile::{Archive, Bootc, Module, Profile};
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

/// Whether what the profile has compiled can be: only suites with a package list have a build root.
pub(crate) fn compiles(profile: &Profile) -> Result<(), String> {
    let suite = &profile.archive.suite;
    let (what, instead) = match (&profile.module, &profile.bootc) {
        _ if packages(suite).is_some() => return Ok(()),
        (Module::Source, _) => ("the Calamares module", "`module: none` leaves it out, and `module: { deb: FILE }`"),
        (_, Bootc::Standin) => ("the stand-in for bootc", "`bootc: package` or `bootc: { deb: FILE }`"),
        _ => return Ok(()),
    };
    let known = suites().collect::<Vec<_>>().join(", ");
    Err(format!(
        "archive.suite: {suite:?} has no build root, in which {what} is compiled. These suites have one: {known}; {instead} takes \
         a package"
    ))
}

/// Suites that have a build root.
fn suites() -> impl Iterator<Item = &'static str> {
    PACKAGES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':')).map(|(name, _)| name)
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
        assert!(suites().all(|suite| packages(suite).is_some()));
    }

    #[test]
    fn what_is_compiled_needs_a_build_root() {
        for (suite, more, expected) in [
            ("sid", "", Some("the Calamares module is compiled")),
            ("sid", "bootc: standin", Some("the Calamares module is compiled")),
            ("sid", "module: none\nbootc: standin", Some("the stand-in for bootc is compiled")),
            ("sid", "module: { deb: m.deb }\nbootc: standin", Some("forky, trixie, noble; `bootc: package`")),
            ("sid", "module: none", None),
            ("sid", "module: { deb: m.deb }\nbootc: { deb: b.deb }", None),
            ("trixie", "bootc: standin", None),
        ] {
            let text = format!(
                "version: 1\nid: x\nname: X\narchive: {{ suite: {suite}, mirror: 'http://example.org' }}\n\
                 live: {{ packages: [] }}\nmedium: {{ label: X, file: x.iso }}\n{more}\n"
            );
            let told = compiles(&serde_yaml::from_str(&text).unwrap()).err();
            assert_eq!(told.is_some(), expected.is_some(), "{suite} {more}: {told:?}");
            assert!(told.unwrap_or_default().contains(expected.unwrap_or_default()), "{suite} {more}");
        }
    }
}
