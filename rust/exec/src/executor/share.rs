// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The progress bar's arithmetic: each operation moves it by its share of what is still to be done. What an operation is
//! expected to take stands in the plan, in tenths of a second on a usual machine. How fast a source of bytes is, nobody
//! knows before: there the pace of what has arrived takes the place of the plan's number, so that a slow download has a
//! larger part of the bar than a fast one. Only work moves the bar, never time alone: what stands still does so on the bar.

use crate::pace::Pace;
use crate::progress::{Status, Throttle};
use crate::runner::{Measure, Part};
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

/// The part of a deployment's time that passes until the last byte has arrived: 0.7 to 0.75 in a translated machine (an image
/// of 616 MB), 0.8 on two cores (186 MB) that have nothing else to do. With other work beside it, 0.5 to 0.6: several
/// processes take part in it, but in what follows only one.
const FETCHING: f64 = 0.7;

/// The part of the bar that belongs to a step, or to an operation.
pub(super) struct Share<'a, 'b> {
    bar: &'a mut Bar<'b>,
    /// What it is expected to take.
    cost: f64,
    /// How much of that is left.
    left: f64,
    /// What everything after it is expected to take.
    rest: f64,
    /// What is being measured, and how much of it is done, 0..=1.
    done: (Part, f64),
    /// What it takes will be known from its pace.
    paced: bool,
    since: Instant,
    /// What the bytes say of the time that is left.
    pace: Pace,
}

impl<'b> Share<'_, 'b> {
    /// `cost` now and `rest` afterwards.
    pub fn new<'a>(bar: &'a mut Bar<'b>, cost: f64, rest: f64) -> Share<'a, 'b> {
        let (done, since, pace) = ((Part::Whole, 0.0), Instant::now(), Pace::default());
        Share { bar, cost, left: cost, rest, done, paced: false, since, pace }
    }

    /// A part of it: `cost` of its own cost, `rest` of which comes afterwards, both as fractions.
    pub fn part(&mut self, cost: f64, rest: f64) -> Share<'_, 'b> {
        Share::new(self.bar, self.cost * cost, self.rest + self.cost * rest)
    }

    /// What it takes will be known from its pace.
    pub fn paced(self, paced: bool) -> Self {
        Share { paced, ..self }
    }

    /// As much of it is done, with the status that `tell` makes of the measurement and the time that is left. Less than
    /// before is another attempt, which does the same again.
    pub fn measured(&mut self, measure: Measure, tell: impl FnOnce(Measure) -> Status) {
        let fraction = measure.fraction.clamp(0.0, 1.0);
        if self.done.0 != measure.part {
            self.done = (measure.part, 0.0);
        }
        let (cost, follows) = self.costs(measure.part, fraction);
        if fraction > self.done.1 {
            self.left = cost * (1.0 - fraction) + follows;
            self.bar.moves(cost * (fraction - self.done.1), self.left + self.rest);
            self.done.1 = fraction;
        }
        let whole = fraction * cost / (cost + follows).max(f64::MIN_POSITIVE);
        self.bar.tell(&tell(measure.paced(whole, &mut self.pace)));
    }

    /// What a part takes of which a fraction is done, and what follows it here. Of a network the pace tells it.
    fn costs(&self, part: Part, fraction: f64) -> (f64, f64) {
        let paced = fraction > 0.0 && (self.paced || part == Part::Fetch { streamed: true });
        let paced = paced.then(|| self.since.elapsed().as_secs_f64() * 10.0 / fraction);
        let work = self.cost * (1.0 - FETCHING);
        match part {
            Part::Whole => (paced.unwrap_or(self.cost), 0.0),
            Part::Fetch { .. } => (paced.unwrap_or(self.cost * FETCHING), work),
            Part::Work => (work, 0.0),
        }
    }

    /// All of it is done.
    pub fn end(&mut self, status: &Status) {
        self.bar.moves(std::mem::take(&mut self.left), self.rest);
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

    /// Measures as much of `part`; each status is another one, so that none is held back.
    fn measure(share: &mut Share, part: Part, fraction: f64, number: u32) {
        share.measured(Measure { part, ..Measure::of_fraction(fraction) }, |_| Status::new(number.to_string()));
    }

    fn whole(share: &mut Share, fraction: f64, number: u32) {
        measure(share, Part::Whole, fraction, number);
    }

    #[test]
    fn what_the_plan_expects_is_the_share() {
        let seen = Seen::default();
        let mut bar = Bar::new(Throttle::new(&seen));
        let mut step = Share::new(&mut bar, 60.0, 40.0);
        whole(&mut step.part(0.5, 0.5), 0.5, 1);
        whole(&mut step.part(0.5, 0.0), 0.0, 2);
        let mut last = Share::new(&mut bar, 40.0, 0.0);
        for (number, fraction) in (3..).zip([0.25, 0.125]) {
            whole(&mut last, fraction, number);
        }
        last.end(&Status::new("5"));
        assert_eq!(*seen.0.borrow(), [15.0, 15.0, 36.3, 36.3, 100.0]);
    }

    #[test]
    fn what_follows_the_bytes_has_its_part() {
        let seen = Seen::default();
        let mut bar = Bar::new(Throttle::new(&seen));
        let mut deploy = Share::new(&mut bar, 50.0, 50.0);
        for (number, (part, fraction)) in (1..).zip([
            (Part::Fetch { streamed: false }, 0.5),
            (Part::Fetch { streamed: false }, 1.0),
            (Part::Work, 0.0),
            (Part::Work, 0.5),
        ]) {
            measure(&mut deploy, part, fraction, number);
        }
        deploy.end(&Status::new("5"));
        assert_eq!(*seen.0.borrow(), [17.5, 35.0, 35.0, 42.5, 50.0]);
    }

    /// The plan expects a second for the bytes; they take five times as long.
    #[test]
    fn bytes_of_a_slow_network_get_the_part_of_the_bar_that_they_take() {
        let seen = Seen::default();
        let mut bar = Bar::new(Throttle::new(&seen));
        let mut deploy = Share::new(&mut bar, 1.0, 0.0);
        for number in 1..=10_u32 {
            sleep(Duration::from_millis(35));
            measure(&mut deploy, Part::Fetch { streamed: true }, f64::from(number) / 10.0, number);
        }
        let (taken, follows) = (deploy.since.elapsed().as_secs_f64() * 10.0, 1.0 - FETCHING);
        deploy.end(&Status::new("end"));
        let (seen, right) = (seen.0.borrow(), taken / (taken + follows) * 100.0);
        assert!((right - 3.0..right + 3.0).contains(&seen[9]), "{right}: {seen:?}");
        assert!(seen.is_sorted() && seen[10] == 100.0, "{seen:?}");
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
            whole(&mut download, f64::from(number) / 10.0, number);
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
            whole(&mut download, 0.5, number);
            sleep(Duration::from_millis(20));
        }
        let seen = seen.0.borrow();
        assert!(seen[0] > 0.0 && seen.iter().all(|told| *told == seen[0]), "{seen:?}");
    }
}
