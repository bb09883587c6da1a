// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the progress bar is true, over the whole install step: from a registry over lines of several speeds, from the
//! medium, and over a line that pauses. `make disk` runs it (see `disk`) and prints a table. Two truths, of which the job
//! knows nothing, are compared with the bar once a tenth of the way is done:
//!
//! - The bytes. From a registry: what the server has sent of the layers. From the medium: how far bootc's skopeo has read the
//!   layers' files. The bar's way through them must be as far as they are.
//! - The time. Line and machine work at a constant speed, so the true fraction of the whole step at a moment is its part of
//!   the time that the step took in the end. Nobody can know that number before; a bar that is true to the bytes of each
//!   part, with the parts in the right proportion, comes close.
//!
//! Beside that the bar never goes back, stands still for three seconds only when nothing arrives, and the job itself (without
//! the programs that it runs) takes next to nothing of a processor while it measures. `SHOW=1` prints everything as a series.

#[path = "support/record.rs"]
mod record;
mod support;
#[path = "support/verdict.rs"]
mod verdict;

use record::Record;
use registry_fixtures::Broken;
use std::collections::BTreeMap;
use std::io::Write;
use support::{Disk, image, layers, need, take_down};
use verdict::{STILL, Verdict, show, told};

/// To the terminal, also where the test is fine.
macro_rules! say {
    ($($words:tt)*) => { drop(writeln!(std::io::stderr(), $($words)*)) };
}

const MB: u64 = 1_000_000;

/// An installation from a registry, or from the medium. `line` is told the time and what was served, and may change the speed.
fn install(broken: Option<&Broken>, layers: &BTreeMap<String, u64>, line: &mut dyn FnMut(f64, u64)) -> Record {
    take_down();
    let disk = Disk::new(6144);
    let served = || broken.map_or(0, |server| layers.keys().map(|layer| server.served_bytes(layer)).sum());
    let (source, rest) = match broken.map(Broken::location) {
        Some(place) => {
            (format!("docker://{place}/p:latest"), format!("registries: [{{location: '{place}', insecure: true}}]"))
        }
        None => (format!("oci:{}:latest", image().display()), String::new()),
    };
    let config = disk.config_for(&source, "r.example/p:forky", &need("BOOTC"), "", &rest);
    Record::of(&config, &disk.storage(""), layers, &mut |at| {
        let served = served();
        line(at, served);
        served
    })
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn the_bar_is_true_at_every_speed() {
    let layers = layers().into_iter().collect();
    let total: u64 = BTreeMap::values(&layers).sum();
    let mut faults = Vec::new();
    say!("\n{} layers, {} MB\n", layers.len(), total / MB);
    say!("| line, MB/s | s | off: download | off: import | off: time | longest stand-still | processor |");
    say!("|---|---|---|---|---|---|---|");
    for speed in [Some(4), Some(12), Some(40), None] {
        let broken = speed.map(|speed| {
            let broken = Broken::serve(image(), "p", Vec::new());
            broken.set_rate(Some(speed * MB));
            broken
        });
        let record = install(broken.as_ref(), &layers, &mut |_, _| {});
        let verdict = Verdict::of(&record, total);
        let name = speed.map_or("the medium".to_owned(), |speed| speed.to_string());
        let [download, import] =
            [verdict.download, verdict.import].map(|off| off.map_or(String::new(), |off| off.to_string()));
        let Verdict { time, still, cpu, .. } = &verdict;
        let (seconds, (long, since)) = (record.seconds, *still);
        let step = record.step_at(since);
        say!("| {name} | {seconds:.1} | {download} | {import} | {time} | {long:.1} s, {step} | {cpu:.2} % |");
        let operation = record.operation(since);
        faults.extend(verdict.faults().into_iter().map(|fault| format!("{name}: {fault} ({operation})")));
        if std::env::var("SHOW").is_ok() {
            show(&record, total);
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Nothing arrives: nothing may move. What has arrived before is told, and what arrives afterwards moves the bar on.
#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn the_bar_waits_for_a_line_that_pauses() {
    const PAUSE: f64 = 5.0;
    let layers = layers().into_iter().collect();
    let total: u64 = BTreeMap::values(&layers).sum();
    let broken = Broken::serve(image(), "p", Vec::new());
    broken.set_rate(Some(20 * MB));
    let (mut paused, mut goes_on) = (None, None);
    let record = install(Some(&broken), &layers, &mut |at, served| {
        if served > total / 2 && paused.is_none() {
            broken.set_rate(Some(0));
            paused = Some(at);
        }
        if paused.is_some_and(|paused| at > paused + PAUSE) && goes_on.is_none() {
            broken.set_rate(Some(20 * MB));
            goes_on = Some(at);
        }
    });
    let (bar, verdict) = (record.bar(), Verdict::of(&record, total));
    let (paused, goes_on) = (paused.unwrap(), goes_on.unwrap());
    // Some time until all of it is written.
    assert_eq!(told(&bar, paused + 1.5), told(&bar, goes_on), "nothing arrived");
    let (_, end) = record.step("deploy").unwrap();
    assert!(told(&bar, end) > told(&bar, goes_on), "it went on");
    assert_eq!(verdict.back, 0);
    let still = verdict.still.0;
    assert!((PAUSE - 1.5..PAUSE + STILL).contains(&still), "{still} s at {}", record.operation(verdict.still.1));
}
