// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How many bytes of how many, and how fast, where a stage's work is counted in bytes.

use std::time::{Duration, Instant};

use bootc_exec::Status;
use bootc_exec::runner::Measure;

/// Sooner no speed is told: it would be a chance.
const SETTLE: Duration = Duration::from_secs(1);
const MB: u64 = 1_000_000;

/// The beginning of what is being measured.
#[derive(Debug, Default)]
pub struct Pace {
    since: Option<(Instant, u64)>,
    last: (u64, u64),
}

/// A measurement as arguments of a status, which [Pace::words] reads.
pub fn with_amounts(step: &Status, measure: Measure) -> Status {
    let Some((done, total)) = measure.bytes else { return step.clone() };
    let args = [("done", done), ("total", total)].map(|(key, bytes)| (key.to_owned(), bytes.to_string()));
    Status { id: format!("{}-bytes", step.id), args: args.into() }
}

impl Pace {
    /// For a person; nothing where no bytes were counted.
    pub fn words(&mut self, status: &Status) -> Option<String> {
        let value = |name: &str| status.args.iter().find(|(key, _)| key == name)?.1.parse().ok();
        Some(self.at(Instant::now(), value("done")?, value("total")?))
    }

    fn at(&mut self, now: Instant, done: u64, total: u64) -> String {
        // Another attempt, or something else is counted.
        if done < self.last.0 || total != self.last.1 {
            self.since = None;
        }
        self.last = (done, total);
        let (since, before) = *self.since.get_or_insert((now, done));
        let took = now - since;
        let amount = format!("{} of {} MB", done / MB, total / MB);
        if took < SETTLE {
            return amount;
        }
        format!("{amount}, {:.0} MB/s", (done - before) as f64 / took.as_secs_f64() / MB as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_speed_is_that_of_what_is_counted() {
        let (start, mut pace) = (Instant::now(), Pace::default());
        let mut at =
            |seconds: u64, done: u64, total: u64| pace.at(start + Duration::from_secs(seconds), done * MB, total * MB);
        assert_eq!(at(0, 10, 100), "10 of 100 MB");
        assert_eq!(at(2, 50, 100), "50 of 100 MB, 20 MB/s");
        // Another file, then the same one anew.
        assert_eq!(at(3, 60, 200), "60 of 200 MB");
        assert_eq!(at(5, 20, 200), "20 of 200 MB");
        assert_eq!(at(7, 80, 200), "80 of 200 MB, 30 MB/s");
    }

    #[test]
    fn what_is_not_counted_in_bytes_says_nothing() {
        let step = Status::new("iso");
        assert_eq!(with_amounts(&step, Measure::of_fraction(0.5)), step);
        let told = with_amounts(&step, Measure::of_bytes(41 * MB, 204 * MB));
        assert_eq!(Pace::default().words(&told).unwrap(), "41 of 204 MB");
        assert_eq!(Pace::default().words(&step), None);
    }
}
