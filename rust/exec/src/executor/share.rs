// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The progress bar's arithmetic: each operation moves it by its share of what is still to be done. What an operation is
//! expected to take stands in the plan, in tenths of a second on a usual machine. How fast a source of bytes is, nobody
//! knows before: there the pace of what has arrived takes the place of the plan's number, so that a slow download has a
//! larger part of the bar than a fast one. Only work moves the bar, never time alone: what stands still does so on the bar.

use crate::progress::{Status, Throttle};
use std::time::Instant;

/// The bar: where it is, and who is told.
pub(super) struct Bar<'a> {
    throttle: Throttle<'a>,
    /// 0..=1.
    at: f64,
}

impl<'a> Bar<'a> {
    pub fn new(throttle: Throttle<'a>) -> Self {
        Bar { throttle, at: 0.0 }
    }

    /// Tells where it is.
    pub fn tell(&mut self, status: &Status) {
        self.throttle.progress(self.at, status);
    }

    /// Everything is done, also where the last operations were not to be measured.
    pub fn end(&mut self, status: &Status) {
        if self.at < 1.0 {
            self.at = 1.0;
            self.tell(status);
        }
    }

    /// So much is done, so much is left, in any unit.
    fn moves(&mut self, done: f64, left: f64) {
        if done > 0.0 {
            self.at = if left > 0.0 { self.at + (1.0 - self.at) * done / (done + left) } else { 1.0 };
        }
    }
}

/// The part of the bar that belongs to a step, or to an operation.
pub(super) struct Share<'a, 'b> {
    bar: &'a mut Bar<'b>,
    /// What it is expected to take.
    cost: f64,
    /// What everything after it is expected to take.
    rest: f64,
    /// How much of it is done, 0..=1.
    done: f64,
    /// Since when its pace is measured.
    paced: Option<Instant>,
}

impl<'b> Share<'_, 'b> {
    /// `cost` now and `rest` afterwards.
    pub fn new<'a>(bar: &'a mut Bar<'b>, cost: f64, rest: f64) -> Share<'a, 'b> {
        Share { bar, cost, rest, done: 0.0, paced: None }
    }

    /// A part of it: `cost` of its own cost, `rest` of which comes afterwards, both as fractions.
    pub fn part(&mut self, cost: f64, rest: f64) -> Share<'_, 'b> {
        Share::new(self.bar, self.cost * cost, self.rest + self.cost * rest)
    }

    /// What it takes will be known from its pace.
    pub fn paced(mut self, is_paced: bool) -> Self {
        self.paced = is_paced.then(Instant::now);
        self
    }

    /// As much of it is done, 0..=1. Less than before is another attempt, which does the same again.
    pub fn progress(&mut self, fraction: f64, status: &Status) {
        let fraction = fraction.clamp(0.0, 1.0);
        if fraction > self.done {
            if let Some(since) = self.paced {
                self.cost = since.elapsed().as_secs_f64() * 10.0 / fraction;
            }
            self.bar.moves(self.cost * (fraction - self.done), self.cost * (1.0 - fraction) + self.rest);
            self.done = fraction;
        }
        self.bar.tell(status);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Sink;
    use std::cell::RefCell;
    use std::thread::sleep;
    use std::time::Duration;

    #[derive(Default)]
    struct Seen(RefCell<Vec<f64>>);
    impl Sink for Seen {
        fn progress(&self, fraction: f64, _: &Status) {
            self.0.borrow_mut().push((fraction * 1000.0).round() / 10.0);
        }
    }

    fn status(number: usize) -> Status {
        Status::new(number.to_string())
    }

    #[test]
    fn what_the_plan_expects_is_the_share() {
        let seen = Seen::default();
        let mut bar = Bar::new(Throttle::new(&seen));
        let mut step = Share::new(&mut bar, 60.0, 40.0);
        step.part(0.5, 0.5).progress(0.5, &status(1));
        step.part(0.5, 0.0).progress(0.0, &status(2));
        let mut last = Share::new(&mut bar, 40.0, 0.0);
        for (number, fraction) in [0.25, 0.125, 1.0].into_iter().enumerate() {
            last.progress(fraction, &status(3 + number));
        }
        assert_eq!(*seen.0.borrow(), [15.0, 15.0, 36.3, 36.3, 100.0]);
    }

    /// The plan expects a tenth of the time that the rest takes; it takes about as long as the rest.
    #[test]
    fn a_slow_source_gets_the_part_of_the_bar_that_it_takes() {
        let seen = Seen::default();
        let mut bar = Bar::new(Throttle::new(&seen));
        let started = Instant::now();
        let mut download = Share::new(&mut bar, 0.5, 5.0).paced(true);
        for number in 1..=10_u32 {
            sleep(Duration::from_millis(50));
            download.progress(f64::from(number) / 10.0, &status(number as usize));
        }
        let taken = started.elapsed().as_secs_f64() * 10.0;
        let (seen, right) = (seen.0.borrow(), taken / (taken + 5.0) * 100.0);
        // A machine that does something else does not sleep evenly.
        assert!((right * 0.8..right * 1.2).contains(&seen[9]), "{right}: {seen:?}");
        assert!((seen[9] * 0.3..seen[9] * 0.7).contains(&seen[4]), "{seen:?}");
        assert!(seen.is_sorted(), "{seen:?}");
    }

    #[test]
    fn time_alone_moves_nothing() {
        let seen = Seen::default();
        let mut bar = Bar::new(Throttle::new(&seen));
        let mut download = Share::new(&mut bar, 5.0, 5.0).paced(true);
        sleep(Duration::from_millis(20));
        for number in 1..4 {
            download.progress(0.5, &status(number));
            sleep(Duration::from_millis(20));
        }
        let seen = seen.0.borrow();
        assert!(seen[0] > 0.0 && seen.iter().all(|told| *told == seen[0]), "{seen:?}");
    }
}
