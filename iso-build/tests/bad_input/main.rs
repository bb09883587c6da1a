// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Builds of a small medium for real, in which each stage is hit in turn: the disk is full, SIGINT, SIGKILL. Each time the
//! build must say what it was, leave nothing under the final name, nothing mounted, no loop device and no process, and the next
//! one must go on. `make bad-input` runs it: it needs root, the archive and 6 GB.

mod build;
mod disk;

use std::fs;
use std::path::Path;
use std::time::Duration;

use build::{Build, Fault, build};
use disk::Disk;
use particle_iso::events::Event;

/// Stages one after the other, so that the one that is hit is alone.
const ALONE: [&str; 2] = ["--jobs", "1"];
/// How long after Ctrl-C a person waits at most: programs get five seconds to end, and what they made is removed.
const PATIENCE: Duration = Duration::from_secs(20);
const ISO: &str = "bad-input.iso";

/// The stages of the small medium, and how long after its start each is hit: some have ended within a second.
const STAGES: [(&str, &[Hit]); 9] = [
    ("rootfs", &[(Fault::Int, 4_000), (Fault::Full, 3_000), (Fault::Kill, 20_000)]),
    ("initrd", &[(Fault::Full, 0), (Fault::Int, 1_000), (Fault::Kill, 2_000)]),
    ("modules", &[(Fault::Full, 0), (Fault::Int, 500), (Fault::Kill, 1_000)]),
    ("base", &[(Fault::Full, 0), (Fault::Int, 500), (Fault::Kill, 1_000)]),
    ("image-packages", &[(Fault::Full, 0), (Fault::Int, 20_000), (Fault::Kill, 5_000)]),
    ("image", &[(Fault::Full, 0), (Fault::Int, 2_000), (Fault::Kill, 6_000)]),
    ("layer", &[(Fault::Full, 0), (Fault::Int, 20), (Fault::Kill, 50)]),
    ("boot", &[(Fault::Full, 0), (Fault::Int, 50), (Fault::Kill, 100)]),
    ("iso", &[(Fault::Full, 0), (Fault::Int, 100), (Fault::Kill, 300)]),
];

/// The stages that compile, with what a profile must ask for to have them as the first ones. Nobody waits for their end.
const COMPILED: [(&str, &str, &[Hit]); 3] = [
    (
        "module: source\nbootc: package",
        "buildroot",
        &[(Fault::Int, 4_000), (Fault::Full, 3_000), (Fault::Kill, 20_000)],
    ),
    // The next profile has no such stage, and its builds remove what the killed one has left.
    ("module: source\nbootc: package", "module", &[(Fault::Full, 0), (Fault::Int, 4_000), (Fault::Kill, 10_000)]),
    ("module: none\nbootc: standin", "standin", &[(Fault::Full, 0), (Fault::Int, 2_000), (Fault::Kill, 5_000)]),
];

/// What the other tests ask for.
const NOTHING_COMPILED: &str = "module: none\nbootc: package";

/// What happens, and how many milliseconds after the stage's start.
type Hit = (Fault, u64);

fn profile(dir: &Path, sources: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (forky, image) = (root.join("profiles/forky.yaml"), root.join("../tests/vm/image.yaml"));
    let text = format!(
        "extends: {}\n{sources}\nlive: {{ packages: [] }}\npayload: {{ image: {} }}\nmedium: {{ file: {ISO} }}\n",
        forky.display(),
        image.display()
    );
    let file = dir.join("small.yaml");
    fs::write(&file, text).unwrap();
    file.display().to_string()
}

#[test]
#[ignore = "needs root and the archive: run it with `make bad-input`"]
fn whatever_hits_a_stage_the_next_build_goes_on() {
    // More than the check wants to see free; a sparse file, of which the build fills a part.
    let disk = Disk::new(14 << 30);
    let (profile, out) = (profile(disk.dir(), NOTHING_COMPILED), disk.out());
    let run = |more: &[&str], hit: Option<(&str, Hit)>| build(&profile, &disk, more, hit);
    for (stage, hits) in STAGES {
        hit_all(&profile, &disk, stage, hits);
    }
    eprintln!("-- to the end");
    let ended = run(&[], None);
    let Some(Event::BuildFinished { path, .. }) = ended.events.last() else { panic!("{ended:?}") };
    assert_eq!(path, &out.join(ISO));
    disk.sums_are_right();
    assert!(disk.litter().is_empty(), "{:?}", disk.litter());

    eprintln!("-- two at once");
    // A full disk and a stop leave the finished ISO as it is.
    for hit in [(Fault::Full, 0), (Fault::Int, 100)] {
        run(&ALONE, Some(("iso", hit)));
        disk.sums_are_right();
    }
    let (one, other) = both(&profile, &disk, None);
    for ended in [&one, &other] {
        assert!(matches!(ended.events.last(), Some(Event::BuildFinished { .. })), "{ended:?}");
    }
    disk.sums_are_right();
    assert!(out.join("logs/build.2.log").exists(), "two builds wrote into one log");
    // The first is killed while the second waits for it.
    let (_, other) = both(&profile, &disk, Some(("base", (Fault::Kill, 300))));
    assert!(matches!(other.events.last(), Some(Event::BuildFinished { .. })), "{other:?}");
    disk.sums_are_right();
    disk.is_left_alone();
    assert!(disk.litter().is_empty(), "{:?}", disk.litter());
}

/// Builds in which a stage is hit, and what each must leave.
fn hit_all(profile: &str, disk: &Disk, stage: &str, hits: &[Hit]) {
    for hit in hits {
        eprintln!("-- {stage}: {hit:?}");
        let ended = build(profile, disk, &ALONE, Some((stage, *hit)));
        disk.is_left_alone();
        let half = [ISO, "SHA256SUMS"].iter().any(|name| disk.out().join(name).exists());
        assert!(!half, "{stage} {hit:?}: half an ISO");
        if hit.0 == Fault::Int {
            assert!(ended.took < PATIENCE, "{stage} {hit:?}: {ended:?}");
        }
        if hit.0 != Fault::Kill {
            ended.failed_with(1, if hit.0 == Fault::Full { "disk-full" } else { "stopped" });
            assert!(disk.litter().is_empty(), "{stage} {hit:?}: {:?}", disk.litter());
        }
    }
}

#[test]
#[ignore = "needs root and the archive: run it with `make bad-input`"]
fn what_hits_a_compiler_leaves_nothing_and_the_build_root_is_kept() {
    let disk = Disk::new(14 << 30);
    for (sources, stage, hits) in COMPILED {
        hit_all(&profile(disk.dir(), sources), &disk, stage, hits);
    }
    let out = disk.out().display().to_string();
    let ended = build::run(&["buildroot", "--out", &out, "--suite", "forky", "--", "test", "-x", "/usr/bin/cmake"]);
    assert_eq!(ended.0, Some(0), "{ended:?}");
    disk.is_left_alone();
}

/// A build that makes the base anew, and another in the same directory a little later.
fn both(profile: &str, disk: &Disk, hit: Option<(&str, Hit)>) -> (Build, Build) {
    std::thread::scope(|scope| {
        let first = scope.spawn(|| build(profile, disk, &["--rebuild", "base"], hit));
        std::thread::sleep(Duration::from_millis(100));
        let second = scope.spawn(|| build(profile, disk, &[], None));
        (first.join().unwrap(), second.join().unwrap())
    })
}

#[test]
#[ignore = "needs root: run it with `make bad-input`"]
fn an_output_that_cannot_be_written_is_refused_before_anything_begins() {
    let disk = Disk::new(64 << 20);
    let profile = profile(disk.dir(), NOTHING_COMPILED);
    // Too small.
    build(&profile, &disk, &[], None).failed_with(3, "requirement");
    disk.read_only();
    build(&profile, &disk, &[], None).failed_with(3, "requirement");
    for (command, more) in [("image", &[][..]), ("buildroot", &["--", "true"])] {
        let ended = build::run(&[&[command, "--out", &disk.out().display().to_string()], more].concat());
        assert!(ended.0 == Some(3) && ended.1.contains("is read-only"), "{ended:?}");
    }
    disk.is_left_alone();
}

#[test]
#[ignore = "needs root and the archive: run it with `make bad-input`"]
fn a_package_that_does_not_exist_is_told_by_name() {
    let disk = Disk::new(14 << 30);
    let image = disk.dir().join("image.yaml");
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vm/image.yaml");
    let text = fs::read_to_string(small).unwrap().replace("[dbus-broker]", "[dbus-broker, no-such-package]");
    fs::write(&image, text).unwrap();
    let ended = build::ended(&["image", "--profile", &image.display().to_string()], &disk, None);
    ended.failed_with(1, "package-unknown");
    assert!(
        ended.said.contains("no-such-package") && ended.said.contains("What to do: look for its name"),
        "{ended:?}"
    );
    disk.is_left_alone();
    assert!(disk.litter().is_empty(), "{:?}", disk.litter());
}
