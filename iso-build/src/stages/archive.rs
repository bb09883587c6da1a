// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! mmdebstrap's command line for a profile's archive, shared by the build root, the live system and the image.

use bootc_plan::op::Command;

use super::sources;
use crate::profile::Archive;

/// Documentation that nobody reads on a medium. Kept: licences, and the aliases that locale names are looked up in.
const SLIM: [&str; 9] = [
    "/usr/share/man/*",
    "/usr/share/info/*",
    "/usr/share/locale/*",
    "!/usr/share/locale/locale.alias",
    "/usr/share/doc/*",
    "!/usr/share/doc/*/copyright",
    "/usr/share/lintian/*",
    "/usr/share/bug/*",
    // skopeo pulls in plugins for container networks, which need a container engine to be of use.
    "/usr/lib/cni/*",
];

/// A root of `packages` as the result of `stage`, from mmdebstrap's `variant` up; paths that match `exclude` stay out. What
/// `sources::prepare` makes for the stage must be there.
pub fn mmdebstrap(archive: &Archive, variant: &str, packages: &[&str], exclude: &[String], stage: &str) -> Command {
    let (hooks, files) = sources::options(archive, &format!("{{{stage}.work}}"));
    // In namespaces of its own: what mmdebstrap mounts in the root and starts there ends with it, even when it is killed.
    let start = "unshare --mount --pid --fork --kill-child -- mmdebstrap --mode=root --format=directory";
    let mut argv: Vec<String> = start.split(' ').map(str::to_owned).collect();
    argv.push(format!("--variant={variant}"));
    argv.push("--aptopt=APT::Install-Recommends \"false\"".to_owned());
    argv.push("--aptopt=Acquire::Languages \"none\"".to_owned());
    if !archive.checks_date() {
        argv.push("--aptopt=Acquire::Check-Valid-Until \"false\"".to_owned());
    }
    // A root that is thrown away when its making fails needs no fsync after each package.
    argv.push("--dpkgopt=force-unsafe-io".to_owned());
    argv.extend(SLIM.into_iter().chain(exclude.iter().map(String::as_str)).map(|rule| match rule.strip_prefix('!') {
        Some(path) => format!("--dpkgopt=path-include={path}"),
        None => format!("--dpkgopt=path-exclude={rule}"),
    }));
    argv.extend(hooks);
    argv.push(format!("--include={}", packages.join(",")));
    argv.push(archive.suite.clone());
    argv.push(format!("{{{stage}.new}}"));
    argv.extend(archive.lines());
    argv.extend(files);
    // What it leaves when it is killed goes with the stage's own files.
    Command::new(argv).env("TMPDIR", &format!("{{{stage}.work}}")).deadline(3600)
}
