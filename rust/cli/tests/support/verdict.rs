// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How far the bar of a recorded install step is from the truth, and what is not as it must be. How a step is recorded
//! is `record`'s part; what is installed and how fast, the test's.

use crate::record::{Record, Sample};
use registry_fixtures::digest;
use std::{fmt, time::Instant};

/// Between the bar and the bytes, of a bar from 0 to 100.
const POINTS: f64 = 5.0;
/// Between the bar and the time: how fast a machine is that has other work too, nobody can know before. (With a fixed part for
/// the download, whatever the line's speed, it was 47.)
const TIME_POINTS: f64 = 25.0;
/// Sooner nobody can know the line's speed.
const SETTLED: f64 = 10.0;
/// bootc takes a layer of large files in at 70 MB a second and more, and the job looks ten times a second: its bar may be
/// where it had to be as many seconds ago.
const LATE: f64 = 0.2;
/// Longest time without movement, in seconds.
pub const STILL: f64 = 3.0;
/// Of one processor, in percent: for measuring alone, and with the bytes that go from the network to bootc.
const CPU: (f64, f64) = (1.0, 5.0);
/// These it hashes: what that alone takes here (processors with instructions for it are four times as fast), and twice that to
/// receive and to pass them on.
const HASHED: f64 = 3.0;

/// The largest difference between the bar and a truth, in points, and where.
#[derive(Clone, Copy, Default)]
pub struct Off {
    pub points: f64,
    pub at: f64,
}

impl Off {
    fn of(pairs: impl Iterator<Item = (f64, f64)>) -> Off {
        let offs = pairs.filter(|(_, truth)| *truth > SETTLED).map(|(told, at)| Off { points: told - at, at });
        offs.fold(Off::default(), |most, off| if off.points.abs() > most.points.abs() { off } else { most })
    }
}

impl fmt::Display for Off {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:+.1} at {:.0} %", self.points, self.at)
    }
}

/// What is asked of a record.
pub struct Verdict {
    /// By what the server has sent.
    pub download: Option<Off>,
    /// By what bootc's skopeo has read; of a pipe nobody knows it.
    pub import: Option<Off>,
    pub time: Off,
    /// Longest stand-still: seconds, and where it began.
    pub still: (f64, f64),
    pub back: usize,
    /// Of one processor, in percent, while download and deployment are measured.
    pub cpu: f64,
    /// What it may be at most.
    cpu_limit: f64,
}

impl Verdict {
    pub fn of(record: &Record, total: u64) -> Verdict {
        let bar = record.bar();
        let time = record.samples.iter().map(|sample| (told(&bar, sample.at), sample.at / record.seconds * 100.0));
        let mut moved = bar.clone();
        moved.dedup_by_key(|(_, told)| *told);
        let starts = std::iter::once(0.0).chain(moved.iter().map(|(at, _)| *at));
        let ends = moved.iter().map(|(at, _)| *at).chain([record.seconds]);
        let still = starts.zip(ends).map(|(start, end)| (end - start, start));
        let deploy = record.step("deploy").expect("the step deploys");
        let is_served = record.samples.iter().any(|sample| sample.served > 0);
        Verdict {
            download: is_served.then(|| way(record, deploy, total, LATE, |sample| sample.served)),
            import: (!is_served).then(|| way(record, deploy, total, LATE, |sample| sample.imported)),
            time: Off::of(time),
            still: still.fold((0.0, 0.0), |most, one| if one.0 > most.0 { one } else { most }),
            back: bar.windows(2).filter(|pair| pair[1].1 < pair[0].1).count(),
            cpu: processor(record),
            cpu_limit: if is_served {
                CPU.1.max(CPU.0 + HASHED * total as f64 * hashing() / (deploy.1 - deploy.0) * 100.0)
            } else {
                CPU.0
            },
        }
    }

    /// What is not as it must be.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let offs = [
            ("download", self.download, POINTS),
            ("import", self.import, POINTS),
            ("time", Some(self.time), TIME_POINTS),
        ];
        for (what, off, most) in offs {
            let off = off.unwrap_or_default();
            if off.points.abs() >= most {
                faults.push(format!("{what}: {off}"));
            }
        }
        if self.still.0 > STILL {
            faults.push(format!("stood still for {:.1} s after {:.1} s", self.still.0, self.still.1));
        }
        if self.back > 0 {
            faults.push(format!("went back {} times", self.back));
        }
        if self.cpu >= self.cpu_limit {
            faults.push(format!("took {:.2} % of a processor, not {:.2}", self.cpu, self.cpu_limit));
        }
        faults
    }
}

/// The bar at a time.
pub fn told(bar: &[(f64, f64)], at: f64) -> f64 {
    bar.iter().take_while(|(when, _)| *when <= at).last().map_or(0.0, |(_, told)| *told)
}

/// From the start of a step until all bytes have come: where the bar is, and where the bytes say that it should be, or should
/// have been at most `late` seconds ago.
fn way(record: &Record, (from, to): (f64, f64), total: u64, late: f64, bytes: impl Fn(&Sample) -> u64) -> Off {
    let bar = record.bar();
    let within: Vec<&Sample> = record.samples.iter().filter(|sample| (from..to).contains(&sample.at)).collect();
    let all = within.iter().find(|sample| bytes(sample) >= total).map_or(to, |sample| sample.at);
    // What has come by now is told at the next look, and what follows it later.
    let (start, end) = (told(&bar, from + 0.05), told(&bar, (all + 0.3).min(to)));
    let truth = |sample: &Sample| start + (end - start) * bytes(sample) as f64 / total as f64;
    Off::of(within.iter().filter(|sample| sample.at < all).map(|sample| {
        let earlier = within.iter().take_while(|one| one.at <= sample.at - late).last().unwrap_or(&within[0]);
        let told = told(&bar, sample.at);
        (told, told.clamp(truth(earlier), truth(sample)))
    }))
}

/// The job's part of a processor while there is something to measure, in percent.
fn processor(record: &Record) -> f64 {
    let (from, to) = record.step("deploy").expect("the step deploys");
    let at = |when: f64| record.samples.iter().take_while(|sample| sample.at <= when).last().map_or(0.0, |s| s.cpu);
    (at(to) - at(from)) / (to - from) * 100.0
}

/// Seconds for each byte, on this machine; the shortest time, for others may be at work on it.
fn hashing() -> f64 {
    let bytes = vec![0x5a; 32 << 20];
    let seconds = (0..4).map(|_| {
        let started = Instant::now();
        assert!(digest(&bytes).starts_with("sha256:"));
        started.elapsed().as_secs_f64()
    });
    seconds.fold(f64::INFINITY, f64::min) / bytes.len() as f64
}

/// A record as a series, for who wants to see where the bar goes wrong.
pub fn show(record: &Record, total: u64) {
    let bar = record.bar();
    for line in record.lines.iter().filter(|line| line.text.starts_with("step ")) {
        eprintln!("{:6.2} {}", line.at, line.text);
    }
    for sample in record.samples.iter().step_by(10) {
        let percent = |bytes: u64| bytes as f64 / total as f64 * 100.0;
        let (told, time) = (told(&bar, sample.at), sample.at / record.seconds * 100.0);
        let (served, imported) = (percent(sample.served), percent(sample.imported));
        eprintln!(
            "{:6.2} bar {told:5.1} time {time:5.1} served {served:5.1} imported {imported:5.1} cpu {:.2}",
            sample.at, sample.cpu
        );
    }
}
