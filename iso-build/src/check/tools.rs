// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The programs that a build runs on this machine, and the least version of each: the first with all options that the stages
//! use, from the programs' own changelogs.

use std::path::PathBuf;

use super::finding::Finding;
use crate::profile::{Archive, Bootc, Module, Profile};
use crate::tools::{told, version_in};

/// A program that a build runs on this machine.
pub(crate) struct Tool {
    program: &'static str,
    package: &'static str,
    reason: &'static str,
    /// Nothing where any version will do.
    least: &'static str,
}

/// A tool from its parts; any version will do.
pub(crate) const fn tool(program: &'static str, package: &'static str, reason: &'static str) -> Tool {
    Tool { program, package, reason, least: "" }
}

impl Tool {
    pub(super) const fn least(self, least: &'static str) -> Self {
        Self { least, ..self }
    }
}

/// What makes roots.
pub(super) const ROOTS: [Tool; 4] = [
    // --format=directory and hooks that copy into the root
    tool("mmdebstrap", "mmdebstrap", "to make Debian roots").least("0.8"),
    // keys inside of sources
    tool("apt-get", "apt", "to read package repositories").least("2.3.10"),
    // --kill-child
    tool("unshare", "util-linux", "to give each step mounts of its own").least("2.32"),
    tool("mount", "mount", "for packages that configure themselves in a root"),
];

const MEDIUM: [Tool; 5] = [
    // zstd, and the same input makes the same bytes
    tool("mksquashfs", "squashfs-tools", "to pack the live system").least("4.4"),
    // -iso_mbr_part_type
    tool("xorriso", "xorriso", "to make the ISO").least("1.4.8"),
    // --invariant
    tool("mkfs.vfat", "dosfstools", "to make the EFI system partition").least("3.0.28"),
    tool("mcopy", "mtools", "to fill the EFI system partition without mounting it"),
    tool("mmd", "mtools", "to fill the EFI system partition without mounting it"),
];

const SOURCES: Tool = tool("cargo", "cargo", "to fetch the crates that are compiled in the build root")
    .least(env!("CARGO_PKG_RUST_VERSION"));
const KEYS: Tool = tool("gpg", "gpg", "to compare the keys of repositories with their fingerprints");
const IMAGES: Tool = tool("skopeo", "skopeo", "to ask registries for images");

/// The tools that a profile's build runs.
pub(super) fn of(profile: &Profile, archives: &[&Archive], asks_registries: bool) -> Vec<&'static Tool> {
    let compiles = profile.module == Module::Source || profile.bootc == Bootc::Standin;
    let has_keys = archives.iter().any(|archive| !archive.repositories.is_empty());
    let more = [(&SOURCES, compiles), (&KEYS, has_keys), (&IMAGES, asks_registries)];
    ROOTS.iter().chain(&MEDIUM).chain(more.into_iter().filter(|(_, needed)| *needed).map(|(tool, _)| tool)).collect()
}

/// Debian's packages of all tools of all profiles.
pub(crate) fn packages() -> impl Iterator<Item = &'static str> {
    ROOTS.iter().chain(&MEDIUM).chain([&SOURCES, &KEYS, &IMAGES]).map(|tool| tool.package)
}

/// Whether a tool is there, and new enough.
pub(crate) fn look(tool: &Tool) -> Finding {
    judge(tool, find_program(tool.program).map(|path| told(tool.program, &path)).as_deref())
}

/// `told` is what the program says when it is asked for its version; nothing when it is not there.
fn judge(tool: &Tool, told: Option<&str>) -> Finding {
    let Tool { program, package, reason, least } = tool;
    let what =
        if least.is_empty() { format!("{program} {reason}") } else { format!("{program} {least} or newer, {reason}") };
    let Some(told) = told else { return Finding::missing(what, "not here", format!("apt install {package}")) };
    match version_in(told) {
        Some(found) if numbers(found) < numbers(least) => {
            let remedy = format!("take {package} of a newer release of this system, or build on one");
            Finding::missing(what, format!("{found} is too old"), remedy)
        }
        Some(found) => Finding::met(what, found),
        None if least.is_empty() => Finding::met(what, "tells no version"),
        None => Finding::open(what, "tells no version"),
    }
}

pub(crate) fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map_while(|number| number.parse().ok()).collect()
}

/// Where a program is; Debian keeps some in sbin, which a person's PATH lacks.
pub fn find_program(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(bootc_exec::runner::PATH.split(':').map(PathBuf::from))
        .map(|dir| dir.join(program))
        .find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    #[test]
    fn a_tool_must_be_there_and_new_enough() {
        let tool = tool("xorriso", "xorriso", "to make the ISO").least("1.4.8");
        for (told, state, found, remedy) in [
            (None, State::Missing, "not here", "apt install xorriso"),
            (Some("xorriso 1.4.6 : RockRidge"), State::Missing, "1.4.6 is too old", "newer release"),
            (Some("xorriso 1.4.8 : RockRidge"), State::Met, "1.4.8", ""),
            (Some("xorriso 1.10 : RockRidge"), State::Met, "1.10", ""),
            (Some("xorriso"), State::Open, "tells no version", ""),
        ] {
            let finding = judge(&tool, told);
            assert_eq!((finding.state, &*finding.found), (state, found), "{told:?}");
            assert!(
                finding.remedy.contains(remedy) && finding.what == "xorriso 1.4.8 or newer, to make the ISO",
                "{finding:?}"
            );
        }
        assert_eq!(judge(&super::tool("mount", "mount", "x"), Some("")).state, State::Met);
    }

    #[test]
    fn what_is_here_tells_its_version() {
        let finding = look(&tool("mount", "mount", "to test").least("2.0"));
        assert_eq!(finding.state, State::Met, "{finding:?}");
        assert!(version_in(&finding.found).is_some(), "{finding:?}");
        assert_eq!(look(&tool("no-such-program-here", "nowhere", "to test")).state, State::Missing);
    }
}
