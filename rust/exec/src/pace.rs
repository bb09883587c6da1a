// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How long something still takes, from how much of it is done: told only when the speed is steady, and in minutes that
//! do not jump up and down. How it is worded does not belong here.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The speed is that of as long.
const WINDOW: Duration = Duration::from_secs(30);
/// Sooner nothing is told: connections start slowly, and caches fast.
const SETTLE: Duration = Duration::from_secs(8);
/// Nobody waits as long for a number that far away.
const FARTHEST: Duration = Duration::from_secs(5 * 3600);

/// The time that is left, as people are told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// Less than one minute.
    Soon,
    /// As many minutes.
    Minutes(u64),
}

/// What was measured of one operation.
#[derive(Debug, Default)]
pub struct Pace {
    samples: VecDeque<(Instant, u64)>,
    told: Option<Left>,
}

impl Pace {
    /// `done` of `total` (in any unit) is done by `now`.
    pub fn left(&mut self, now: Instant, done: u64, total: u64) -> Option<Left> {
        if self.samples.back().is_some_and(|(_, before)| done < *before) {
            // Another attempt has begun.
            *self = Pace::default();
        }
        self.samples.push_back((now, done));
        while self.samples.len() > 2 && now - self.samples[1].0 >= WINDOW {
            self.samples.pop_front();
        }
        let estimate = self.estimate(total.saturating_sub(done));
        self.told = estimate.map(|left| match (left.as_secs().div_ceil(60), self.told) {
            (0 | 1, _) => Left::Soon,
            // Half a minute more than what was told is no news.
            (minutes, Some(Left::Minutes(told))) if minutes == told + 1 && left.as_secs() % 60 < 30 => {
                Left::Minutes(told)
            }
            (minutes, _) => Left::Minutes(minutes),
        });
        self.told
    }

    fn estimate(&self, missing: u64) -> Option<Duration> {
        let (first, last) = (self.samples.front()?, self.samples.back()?);
        let middle = self.samples.iter().find(|(when, _)| *when - first.0 >= (last.0 - first.0) / 2)?;
        if last.0 - first.0 < SETTLE {
            return None;
        }
        let speed = |from: &(Instant, u64), to: &(Instant, u64)| (to.1 - from.1) as f64 / (to.0 - from.0).as_secs_f64();
        let (earlier, later, whole) = (speed(first, middle), speed(middle, last), speed(first, last));
        let steady = later > earlier / 2.0 && later < earlier * 2.0;
        let seconds = missing as f64 / whole;
        (steady && seconds < FARTHEST.as_secs_f64()).then(|| Duration::from_secs_f64(seconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is told each second, of bytes that arrive by then.
    fn told(total: u64, bytes: impl Fn(u64) -> u64, seconds: u64) -> Vec<Option<Left>> {
        let (start, mut pace) = (Instant::now(), Pace::default());
        (0..=seconds).map(|at| pace.left(start + Duration::from_secs(at), bytes(at), total)).collect()
    }

    #[test]
    fn a_steady_speed_is_told_after_some_seconds_and_counts_down() {
        let told = told(300, |at| at, 300);
        assert_eq!(told[7], None);
        assert_eq!(told[8], Some(Left::Minutes(5)));
        assert_eq!((told[120], told[200]), (Some(Left::Minutes(3)), Some(Left::Minutes(2))));
        assert_eq!((told[241], told[299]), (Some(Left::Soon), Some(Left::Soon)));
        let minutes: Vec<Left> = told.into_iter().flatten().collect();
        assert!(minutes.is_sorted_by(|a, b| a >= b), "{minutes:?}");
    }

    #[test]
    fn what_starts_stops_or_bursts_is_not_told() {
        let bursts = told(100_000, |at| at / 20 * 1000, 18);
        assert!(bursts.iter().all(Option::is_none), "{bursts:?}");
        let stops = told(1000, |at| at.min(20) * 10, 60);
        assert!(stops[19].is_some());
        assert_eq!(stops[40], None);
        assert!(told(u64::MAX, |at| at, 100).iter().all(Option::is_none), "too far away");
    }

    #[test]
    fn a_new_attempt_starts_anew() {
        let told = told(1000, |at| if at < 20 { at * 10 } else { (at - 20) * 10 }, 60);
        assert!(told[19].is_some() && told[30].is_some());
        assert_eq!(told[21], None);
    }

    #[test]
    fn a_little_more_is_no_news() {
        // Slows down by a tenth after a minute.
        let told = told(300, |at| if at < 60 { at } else { 60 + (at - 60) * 9 / 10 }, 300);
        let minutes: Vec<Left> = told.into_iter().flatten().collect();
        assert!(minutes.is_sorted_by(|a, b| a >= b), "{minutes:?}");
    }
}
