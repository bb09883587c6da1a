// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a build in a container needs of this machine: podman, root rights, an image. The tools are in the image, and looked at
//! there by the build itself.

use std::process::{Command, Stdio};

use super::finding::Finding;
use super::tools::{self, Tool, find_program, look, tool};
use crate::container::{Image, name};
use crate::profile::Archive;
use crate::stages;

/// --mount, --read-only, --pull and names of capabilities without CAP_.
const PODMAN: Tool = tool("podman", "podman", "to run the build in a container").least("3.0");
const SETPRIV: Tool = tool("setpriv", "util-linux", "to end the container with this program").least("2.33");

/// The image that a build takes: a person's own, else one of the build root where this machine can make that.
pub fn image(named: Option<&str>, archive: &Archive) -> Image {
    let makes_roots = || tools::ROOTS.iter().all(|tool| !look(tool).fails());
    match named {
        Some(name) => Image::Named(name.to_owned()),
        None if stages::buildroot(archive).is_some() && makes_roots() => Image::BuildRoot,
        None => Image::Public,
    }
}

/// Whether podman has it.
pub fn has(image: &Image, archive: &Archive) -> bool {
    let name = name(image, archive);
    let mut command = Command::new("podman");
    command.args(["image", "exists", &name]).stdin(Stdio::null()).stderr(Stdio::null());
    find_program("podman").is_some() && command.status().is_ok_and(|status| status.success())
}

/// One row a requirement.
pub(super) fn findings(image: &Image, archive: &Archive) -> Vec<Finding> {
    let is_root = rustix::process::geteuid().is_root();
    let mut findings = vec![with_any_manager(look(&PODMAN)), with_any_manager(look(&SETPRIV)), root(is_root)];
    // Another user's podman has other images.
    if is_root && !findings[0].fails() {
        findings.push(row(image, &name(image, archive), has(image, archive)));
    }
    findings
}

/// Machines without apt are what containers are for.
fn with_any_manager(finding: Finding) -> Finding {
    let remedy = finding.remedy.replace("apt install", "let this system's package manager install");
    Finding { remedy, ..finding }
}

fn root(is_root: bool) -> Finding {
    let what = "root rights for the container, to make device nodes and file systems in roots";
    if is_root {
        return Finding::met(what, "root");
    }
    let remedy = "run it with sudo; podman without root cannot make them, with subordinate ids (/etc/subuid) neither";
    Finding::missing(what, "another user", remedy)
}

fn row(image: &Image, name: &str, is_here: bool) -> Finding {
    let what = format!("image of the container: {name}");
    match image {
        _ if is_here => Finding::met(what, "here"),
        Image::BuildRoot => Finding::met(what, "is made of the build root"),
        Image::Public => Finding::open(what, "is made of Debian's image, which podman fetches from docker.io"),
        // No server has that name.
        Image::Named(name) if name.starts_with("localhost/") => {
            let remedy = "make it, name another one (--container-image), or leave that option out";
            Finding::missing(what, "not here", remedy)
        }
        Image::Named(_) => Finding::open(what, "not here; podman fetches it"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    #[test]
    fn each_way_to_an_image_and_to_rights_has_its_row() {
        let named = |name: &str| Image::Named(name.to_owned());
        for (finding, state, words) in [
            (
                with_any_manager(Finding::missing("podman", "", "apt install podman")),
                State::Missing,
                "manager install podman",
            ),
            (root(true), State::Met, "root"),
            (root(false), State::Missing, "run it with sudo"),
            (row(&Image::BuildRoot, "x", true), State::Met, "here"),
            (row(&Image::BuildRoot, "x", false), State::Met, "made of the build root"),
            (row(&Image::Public, "x", false), State::Open, "docker.io"),
            (row(&named("r.example/x"), "r.example/x", false), State::Open, "podman fetches it"),
            (row(&named("localhost/x"), "localhost/x", false), State::Missing, "--container-image"),
            (row(&named("localhost/x"), "localhost/x", true), State::Met, "here"),
        ] {
            let text = format!("{} {} {}", finding.what, finding.found, finding.remedy);
            assert!(finding.state == state && text.contains(words), "{words}: {finding:?}");
        }
    }
}
