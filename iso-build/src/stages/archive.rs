// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! mmdebstrap's command line for a profile's archive, shared by the build root and the live system.

use bootc_plan::op::Command;

use crate::profile::Archive;

/// Documentation that nobody reads on a medium. Kept: licences, and the aliases that locale names are looked up in.
const SLIM: [&str; 7] = [
    "path-exclude=/usr/share/man/*",
    "path-exclude=/usr/share/info/*",
    "path-exclude=/usr/share/locale/*",
    "path-include=/usr/share/locale/locale.alias",
    "path-exclude=/usr/share/doc/*",
    "path-include=/usr/share/doc/*/copyright",
    // skopeo pulls in plugins for container networks, which need a container engine to be of use.
    "path-exclude=/usr/lib/cni/*",
];

/// A root of `packages` in directory `to`; `hooks` are mmdebstrap options.
pub fn mmdebstrap(archive: &Archive, packages: &[String], hooks: &[&str], to: &str) -> Command {
    let mut argv: Vec<String> =
        ["mmdebstrap", "--mode=root", "--format=directory", "--variant=apt"].map(Into::into).into();
    argv.push("--aptopt=APT::Install-Recommends \"false\"".to_owned());
    argv.push("--aptopt=Acquire::Languages \"none\"".to_owned());
    if !archive.check_valid_until {
        argv.push("--aptopt=Acquire::Check-Valid-Until \"false\"".to_owned());
    }
    // A root that is thrown away when its making fails needs no fsync after each package.
    argv.push("--dpkgopt=force-unsafe-io".to_owned());
    argv.extend(SLIM.iter().map(|rule| format!("--dpkgopt={rule}")));
    argv.extend(hooks.iter().map(|&hook| hook.to_owned()));
    argv.push(format!("--include={}", packages.join(",")));
    argv.push(archive.suite.clone());
    argv.push(to.to_owned());
    argv.push(format!("deb {} {} {}", archive.mirror, archive.suite, archive.components.join(" ")));
    Command::new(argv).deadline(3600)
}
