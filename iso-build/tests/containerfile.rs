// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! profiles/Containerfile makes what the plan of image-particleos.yaml makes. It is compared word by word; that podman can
//! build it is `make containerfile`'s part, and how a plan is carried out has other tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bootc_plan::Op;
use particle_iso::image::tasks::ImageTask;
use particle_iso::image::{self, Choices};
use particle_iso::place::Place;
use particle_iso::profile::image::ImageProfile;
use particle_iso::tasks::IsoTask;

/// The tree of the plan.
const ROOT: &str = "{image.work}/root/";
/// What only the Containerfile's way leaves behind.
const OWN_LEFTOVERS: [&str; 3] =
    ["etc/dpkg/dpkg.cfg.d/particle", "etc/dpkg/dpkg.cfg.d/docker*", "usr/sbin/policy-rc.d"];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Instructions with continued lines joined: name and the rest.
fn instructions() -> Vec<(String, String)> {
    let text = fs::read_to_string(here("profiles/Containerfile")).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let joined = lines.join("\n").replace("\\\n", "");
    let split = |line: &str| line.split_once(' ').map(|(name, rest)| (name.to_owned(), rest.trim().to_owned()));
    joined.lines().filter_map(split).collect()
}

/// A shell's words and operators; quotes are taken off.
fn words(text: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for c in text.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The simple commands of all RUN instructions.
fn commands() -> Vec<Vec<String>> {
    let runs = instructions().into_iter().filter(|(name, _)| name == "RUN");
    runs.flat_map(|(_, rest)| words(&rest).split(|word| word == "&&").map(<[String]>::to_vec).collect::<Vec<_>>())
        .collect()
}

/// What follows `start` in all commands that begin so.
fn after(start: &[&str]) -> Vec<String> {
    commands()
        .into_iter()
        .filter(|words| words.starts_with(&start.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>()))
        .flat_map(|words| words[start.len()..].to_vec())
        .collect()
}

/// Files that `printf '%s\n' LINES > FILE` writes.
fn printed() -> BTreeMap<String, String> {
    let prints = commands().into_iter().filter(|words| words[0] == "printf");
    prints
        .map(|words| {
            let at = words.iter().position(|word| word == ">").unwrap();
            let lines = words[2..at].iter().map(|line| format!("{line}\n")).collect();
            (words[at + 1].trim_start_matches('/').to_owned(), lines)
        })
        .collect()
}

fn profile() -> ImageProfile {
    ImageProfile::load(&here("profiles/image-particleos.yaml")).unwrap()
}

/// The ops of both stages.
fn plan() -> Vec<Op<IsoTask>> {
    let place = Place { src: "/src".into(), out: "/out".into(), exe: "/exe".into() };
    let profile = profile();
    image::stages(&profile, &place, &Choices::of(&profile)).into_iter().flat_map(|stage| stage.step.ops).collect()
}

/// Paths in the plan's tree.
fn paths(of: impl Fn(&Op<IsoTask>) -> Option<String>) -> BTreeSet<String> {
    plan().iter().filter_map(of).filter_map(|path| path.strip_prefix(ROOT).map(str::to_owned)).collect()
}

fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => path.starts_with(start) && path.ends_with(end) && path.len() >= start.len() + end.len(),
        None => pattern == path,
    }
}

/// mmdebstrap's words in the plan.
fn bootstrap() -> Vec<String> {
    match plan().remove(0) {
        Op::Command(command) => command.argv,
        other => panic!("{other:?} is no command"),
    }
}

#[test]
fn packages_and_what_is_left_out_of_them() {
    let argv = bootstrap();
    let with = |start: &str| argv.iter().filter_map(|word| word.strip_prefix(start)).collect::<Vec<_>>();
    assert_eq!(
        after(&["apt-get", "install", "--yes", "--no-install-recommends"]),
        with("--include=")[0].split(',').collect::<Vec<_>>()
    );
    // The plan spells them with a blank (`archive`), which is the same to dpkg.
    let rules: String =
        with("--dpkgopt=path-").iter().map(|rule| format!("path-{}\n", rule.replacen(' ', "=", 1))).collect();
    assert_eq!(printed()["etc/dpkg/dpkg.cfg.d/particle"], rules);
    let from = format!("docker.io/library/debian:{}-slim", profile().archive.suite);
    assert!(instructions().iter().any(|(name, rest)| name == "FROM" && *rest == format!("{from} AS system")));
}

#[test]
fn every_file_is_written_and_no_other() {
    let fills: Vec<(String, String)> = after(&["sed", "-i"])
        .iter()
        .filter_map(|word| word.strip_prefix('s'))
        .map(|rule| {
            let parts: Vec<&str> = rule[1..].split(&rule[..1]).collect();
            (parts[0].to_owned(), parts[1].to_owned())
        })
        .collect();
    assert_eq!(fills.len(), 5);
    let mut made = printed();
    made.remove("etc/dpkg/dpkg.cfg.d/particle");
    for (name, rest) in instructions() {
        let words = words(&rest);
        if name != "COPY" || words[0].starts_with("--from") || words[1].starts_with("/tmp/") {
            continue;
        }
        let text = fs::read_to_string(here(&words[0])).unwrap();
        let text = fills.iter().fold(text, |text, (from, to)| text.replace(from, to));
        made.insert(words[1].trim_start_matches('/').to_owned(), text);
    }
    let planned: BTreeMap<String, String> = plan()
        .into_iter()
        .filter_map(|op| match op {
            Op::Write(write) => Some((write.path.strip_prefix(ROOT)?.to_owned(), write.content)),
            _ => None,
        })
        .collect();
    assert_eq!(made.keys().collect::<Vec<_>>(), planned.keys().collect::<Vec<_>>());
    for (path, content) in planned {
        assert_eq!(made[&path], content, "{path}");
    }
}

#[test]
fn what_is_removed_made_and_linked() {
    let removed: Vec<String> =
        after(&["rm", "-rf"]).iter().map(|path| path.trim_start_matches('/').to_owned()).collect();
    let planned = paths(|op| match op {
        Op::Remove { path } => Some(path.clone()),
        _ => None,
    });
    for path in &planned {
        assert!(removed.iter().any(|pattern| fits(pattern, path)), "{path} is not removed");
    }
    for pattern in removed.iter().filter(|pattern| !OWN_LEFTOVERS.contains(&pattern.as_str())) {
        assert!(planned.iter().any(|path| fits(pattern, path)), "{pattern} is removed");
    }
    let links: BTreeMap<String, String> = plan()
        .into_iter()
        .filter_map(|op| match op {
            Op::Symlink { path, target } => Some((path.strip_prefix(ROOT)?.to_owned(), target)),
            _ => None,
        })
        .collect();
    let linked: BTreeMap<String, String> =
        after(&["ln", "-s"]).chunks(2).map(|pair| (pair[1].clone(), pair[0].clone())).collect();
    assert_eq!(linked, links);
    let made: BTreeSet<String> = after(&["mkdir", "-p"])
        .into_iter()
        .chain(after(&["mkdir", "-m", "1777"]))
        .map(|path| path.trim_start_matches('/').to_owned())
        .collect();
    let planned = paths(|op| match op {
        Op::Mkdir { path, .. } => Some(path.clone()),
        _ => None,
    });
    assert_eq!(made, planned);
    assert_eq!(after(&["mv"]), ["var/lib/dpkg", "usr/lib/sysimage/dpkg"]);
}

#[test]
fn kernel_modules_and_labels() {
    let drop = commands().concat().into_iter().find_map(|word| word.strip_prefix("drop=").map(str::to_owned)).unwrap();
    assert_eq!(drop.split_whitespace().collect::<Vec<_>>(), profile().kernel.drop);
    let labels: BTreeMap<String, String> = instructions()
        .into_iter()
        .filter(|(name, _)| name == "LABEL")
        .map(|(_, rest)| {
            words(&rest).concat().split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned())).unwrap()
        })
        .collect();
    let planned = plan().into_iter().find_map(|op| match op {
        Op::Task { task: IsoTask::Image { image: ImageTask::Pack { labels, .. } } } => Some(labels),
        _ => None,
    });
    let mut planned = planned.unwrap();
    // The kernel's version is not known to a Containerfile.
    planned.remove("ostree.linux").unwrap();
    assert_eq!(labels, planned);
    let epoch =
        instructions().into_iter().find_map(|(_, rest)| rest.strip_prefix("SOURCE_DATE_EPOCH=").map(str::to_owned));
    assert_eq!(epoch, Some(profile().epoch.to_string()));
    assert_eq!(instructions().last().unwrap().1, r#"["/sbin/init"]"#);
}
