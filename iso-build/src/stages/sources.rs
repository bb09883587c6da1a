// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What apt is told of repositories beside the archive: a file for each with its key inside (deb822, sources.list(5)), so that
//! no key is trusted for anything else, and priorities (apt_preferences(5)). Both stay in the root that is made.

use bootc_plan::Op;
use bootc_plan::op::Command;

use crate::image::sbom::origins::{FILE, Source};
use crate::profile::{Archive, Repository};
use crate::stage::{Input, files};
use crate::tasks::IsoTask;

/// apt's own downloader, which is wherever apt is; as root without a warning that _apt cannot read a build's directories.
const DOWNLOAD: [&str; 4] = ["/usr/lib/apt/apt-helper", "-o", "APT::Sandbox::User=root", "download-file"];

/// The archive's own file below the work directory.
pub const ARCHIVE: &str = "sources.d/archive.list";

/// Ends the name of a repository's file, which mmdebstrap is told.
pub const ENDING: &str = ".sources";

/// Makes `WORK/sources.d/NAME.sources` and `WORK/preferences.d/NAME.pref` of every repository, and asks apt whether what
/// must come from them does.
pub fn prepare(archive: &Archive, work: &str) -> Vec<Op<IsoTask>> {
    if archive.repositories.is_empty() {
        return Vec::new();
    }
    let mut ops = start(archive, work);
    for repository in &archive.repositories {
        ops.extend(source(archive, repository, work));
    }
    let wanted = archive
        .repositories
        .iter()
        .flat_map(|one| one.packages.iter().map(|name| (name.clone(), one.mirror.clone(), one.suite.clone())));
    let check_valid_until = archive.checks_date();
    ops.push(Op::Task {
        task: IsoTask::AptOffers { dir: work.to_owned(), wanted: wanted.collect(), check_valid_until },
    });
    ops
}

/// The directories, and the archive as a source.
pub fn start(archive: &Archive, work: &str) -> Vec<Op<IsoTask>> {
    vec![
        Op::mkdir(format!("{work}/sources.d"), 0o755),
        Op::mkdir(format!("{work}/preferences.d"), 0o755),
        Op::write(format!("{work}/{ARCHIVE}"), 0o644, archive.lines().join("\n") + "\n"),
    ]
}

/// Makes the files of one repository, if its key is the one that the profile names.
pub fn source(archive: &Archive, repository: &Repository, work: &str) -> Vec<Op<IsoTask>> {
    let name = &repository.name;
    let mut ops = Vec::new();
    let mut key = repository.key.clone();
    if repository.is_remote_key() {
        key = format!("{work}/{name}.key");
        ops.push(Command::new(DOWNLOAD.into_iter().chain([&*repository.key, &key])).attempts(3).op());
    }
    let to = file(name, work);
    let task = IsoTask::AptSource { key, fingerprint: repository.hex(), entry: repository.entry(), to };
    ops.push(Op::Task { task });
    if let Some(preferences) = archive.preferences(repository) {
        ops.push(Op::write(format!("{work}/preferences.d/{name}.pref"), 0o644, preferences));
    }
    ops
}

/// A repository's file.
pub fn file(name: &str, work: &str) -> String {
    format!("{work}/sources.d/{name}{ENDING}")
}

/// The keys that are files, which a result depends on.
pub fn keys(archive: &Archive) -> Vec<Input> {
    let keys = archive.repositories.iter().filter(|one| !one.is_remote_key()).map(|one| one.key.clone());
    let keys: Vec<String> = keys.collect();
    if keys.is_empty() { Vec::new() } else { vec![files(keys)] }
}

/// What apt tells of the packages of a root, once that is made.
fn policy(work: &str) -> String {
    format!("{work}/policy")
}

/// Keeps in the root that a stage has made where each package came from; of the archive alone that needs no telling.
pub fn origins(archive: &Archive, stage: &str) -> Option<Op<IsoTask>> {
    let beside = archive.repositories.iter().map(|one| (one.name.clone(), one.mirror.clone()));
    let all = std::iter::once((String::new(), archive.address())).chain(beside);
    let sources = all.map(|(name, mirror)| Source { name, mirror }).collect();
    let (policy, to) = (policy(&format!("{{{stage}.work}}")), format!("{{{stage}.new}}/{FILE}"));
    (!archive.repositories.is_empty()).then_some(Op::Task { task: IsoTask::Origins { policy, sources, to } })
}

/// mmdebstrap's options and, behind its mirror, its arguments for them.
pub fn options(archive: &Archive, work: &str) -> (Vec<String>, Vec<String>) {
    let preferences = archive.repositories.iter().filter(|one| archive.preferences(one).is_some());
    let mut hooks: Vec<String> = preferences
        .map(|one| format!("--setup-hook=copy-in '{work}/preferences.d/{}.pref' /etc/apt/preferences.d", one.name))
        .collect();
    if !hooks.is_empty() {
        hooks.insert(0, "--setup-hook=mkdir -p \"$1/etc/apt/preferences.d\"".to_owned());
    }
    if !archive.repositories.is_empty() {
        // While apt still has its lists, and by the apt that has made the root.
        let names = "$(dpkg-query --admindir=\"$1/var/lib/dpkg\" --show --showformat='${binary:Package} ')";
        let ask = format!("APT_CONFIG=\"$MMDEBSTRAP_APT_CONFIG\" apt-cache policy {names} >'{}'", policy(work));
        hooks.push(format!("--customize-hook={ask}"));
    }
    let files = archive.repositories.iter().map(|one| file(&one.name, work));
    (hooks, files.collect())
}
