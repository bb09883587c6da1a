// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The container's image: the suite's build root, or Debian's public image, with the tools that a build runs. Its name tells
//! what it is made of, so it is made once and never taken for another.

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};
use sha2::{Digest, Sha256};

use super::IMAGE;
use crate::check::packages_of_tools;
use crate::hash;
use crate::profile::Archive;
use crate::stage::{Stage, result_of};

/// What else the tools need: keys of archives, and of https.
const MORE: [&str; 2] = ["ca-certificates", "debian-archive-keyring"];

/// Where the image comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Image {
    /// A person has named it; it has the tools.
    Named(String),
    /// Made of the build root, which this machine can make: no registry is needed.
    BuildRoot,
    /// Made of Debian's image of the suite: podman is all that is needed.
    Public,
}

impl Image {
    /// podman's policy: only a person's own may lie in a registry.
    pub(super) fn pull(&self) -> &'static str {
        if matches!(self, Self::Named(_)) { "missing" } else { "never" }
    }
}

/// How podman calls it.
pub fn name(image: &Image, archive: &Archive) -> String {
    if let Image::Named(name) = image {
        return name.clone();
    }
    let mut hash = Sha256::new();
    hash.update(containerfile(image, archive));
    // The build root is made of the archive's packages.
    hash.update(archive.lines().join("\n"));
    format!("localhost/particle-iso:{}-{}", archive.suite, hash::key(hash))
}

/// The stages that make it; none for one that is there.
pub(super) fn stages(image: &Image, archive: &Archive, buildroot: Option<Stage>) -> Vec<Stage> {
    let context = format!("{{{IMAGE}.work}}");
    let (file, tar) = (format!("{context}/Containerfile"), format!("{context}/root.tar"));
    let mut ops = vec![Op::write(&file, 0o644, containerfile(image, archive))];
    let (mut all, mut needs) = (Vec::new(), Vec::new());
    match image {
        Image::Named(_) => return all,
        Image::Public => {}
        Image::BuildRoot => {
            let words = ["tar", "--create", "--numeric-owner", "--file", &tar, "--directory", "{buildroot}", "."];
            ops.push(Op::command(words));
            needs.push(result_of("buildroot"));
            all.extend(buildroot);
        }
    }
    let mut build = vec!["podman", "build", "--layers=false", "--force-rm", "--network", "host"];
    let name = name(image, archive);
    build.extend(["--tag", &name, "--file", &file, &context]);
    ops.push(Op::Command(Command::new(build)));
    all.push(Stage::always(Step::new(IMAGE, "Image of the container", 30, ops), needs));
    all
}

fn containerfile(image: &Image, archive: &Archive) -> String {
    let from = match image {
        Image::BuildRoot => "FROM scratch\nADD root.tar /".to_owned(),
        Image::Named(_) | Image::Public => format!("FROM docker.io/library/debian:{}", archive.suite),
    };
    let mut packages: Vec<&str> = packages_of_tools().chain(MORE).collect();
    packages.sort_unstable();
    packages.dedup();
    let late = if archive.checks_date() { "" } else { " -o Acquire::Check-Valid-Until=false" };
    format!(
        "{from}\n\
         ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive\n\
         RUN apt-get{late} --quiet update \\\n \
         && apt-get install --quiet --yes --no-install-recommends {} \\\n \
         && rm -rf /var/lib/apt/lists/*\n",
        packages.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_what_it_is_made_of() {
        let archive = |suite: &str| Archive::debian(suite);
        let names = [
            name(&Image::BuildRoot, &archive("forky")),
            name(&Image::Public, &archive("forky")),
            name(&Image::BuildRoot, &archive("trixie")),
            name(&Image::BuildRoot, &Archive { mirror: "http://m.example".into(), ..archive("forky") }),
        ];
        assert!(names[2].starts_with("localhost/particle-iso:trixie-"), "{names:?}");
        let different: std::collections::BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{names:?}");
        assert_eq!(name(&Image::Named("r.example/x:1".into()), &archive("forky")), "r.example/x:1");
    }

    #[test]
    fn every_tool_is_in_it_and_the_root_is_not_fetched() {
        let archive = Archive::debian("forky");
        let (own, public) = (containerfile(&Image::BuildRoot, &archive), containerfile(&Image::Public, &archive));
        for package in packages_of_tools() {
            assert!(own.contains(package) && public.contains(package), "{package}");
        }
        assert!(!own.contains("docker.io") && public.starts_with("FROM docker.io/library/debian:forky\n"));
    }
}
