// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Progress as an interface: a fraction of the whole plan and a status sentence's id with arguments. How it is shown
//! belongs to the sink's owner (Calamares, a terminal bar).

use crate::pace::Left;
use crate::runner::Measure;
use bootc_plan::ids;
use std::time::{Duration, Instant};

/// A status sentence: its id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// One of `bootc_plan::ids::STATUSES`, or a step id for plans that have no sentences.
    pub id: String,
    /// Named arguments.
    pub args: Vec<(String, String)>,
}

impl Status {
    /// A status without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Status { id: id.into(), args: Vec::new() }
    }
}

/// Receives progress. Called on the executor's thread only.
pub trait Sink {
    /// `fraction` is 0..=1 of the whole plan and never falls.
    fn progress(&self, fraction: f64, status: &Status);
}

/// A sink for plans that nobody watches.
pub struct Silent;

impl Sink for Silent {
    fn progress(&self, _fraction: f64, _status: &Status) {}
}

/// Keeps progress monotonic and at most a dozen times a second; a changed status and the end are never dropped.
pub struct Throttle<'a> {
    sink: &'a dyn Sink,
    last: Option<(Instant, Status)>,
    highest: f64,
}

/// Calamares queues each event to its GUI thread: more than a dozen a second only cost time. Less than the interval of the
/// measurements, of which none is to be dropped.
const INTERVAL: Duration = Duration::from_millis(80);

impl<'a> Throttle<'a> {
    /// In front of `sink`.
    pub fn new(sink: &'a dyn Sink) -> Self {
        Throttle { sink, last: None, highest: 0.0 }
    }

    /// Passes it on when it is time, the status sentence changed, or the end is reached.
    pub fn progress(&mut self, fraction: f64, status: &Status) {
        self.highest = self.highest.max(fraction.clamp(0.0, 1.0));
        let due = match &self.last {
            None => true,
            Some((_, shown)) if shown.id != status.id => true,
            Some((when, shown)) => when.elapsed() >= INTERVAL && (shown != status || fraction > 0.0),
        };
        if due || self.highest >= 1.0 {
            self.sink.progress(self.highest, status);
            self.last = Some((Instant::now(), status.clone()));
        }
    }
}

/// The status `X-bytes` instead of `X` where bytes are counted, with `done` and `total` in megabytes.
fn with_bytes(step: &Status, measure: Measure) -> Status {
    let Some((done, total)) = measure.bytes else { return step.clone() };
    let args = [("done", done), ("total", total)].map(|(key, bytes)| (key.to_owned(), megabytes(bytes)));
    Status { id: format!("{}-bytes", step.id), args: args.into() }
}

/// The same with the time that is left, where it is known and there is a sentence for it: `X-minutes`, `X-soon`.
pub fn with_time(step: &Status, measure: Measure) -> Status {
    let mut told = with_bytes(step, measure);
    let ending = match measure.left.filter(|_| measure.bytes.is_some()) {
        Some(Left::Soon) => "soon",
        Some(Left::Minutes(_)) => "minutes",
        None => return told,
    };
    let id = format!("{}-{ending}", step.id);
    if ids::status(&id).is_some() {
        told.id = id;
        if let Some(Left::Minutes(minutes)) = measure.left {
            told.args.push(("minutes".into(), minutes.to_string()));
        }
    }
    told
}

/// Whole megabytes with thin groups of three, as people read them: `1 530`.
fn megabytes(bytes: u64) -> String {
    let digits = (bytes / 1_000_000).to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped
}

/// The fraction that a line such as `  42% done` or `[17/34] x` tells.
pub fn percent_of(line: &str) -> Option<f64> {
    if let Some(at) = line.find('%') {
        let digits = line[..at].rsplit(|c: char| !c.is_ascii_digit() && c != '.').next()?;
        return digits.parse::<f64>().ok().map(|percent| (percent / 100.0).clamp(0.0, 1.0));
    }
    let (done, total) = line.split_once('[')?.1.split_once(']')?.0.split_once('/')?;
    let (done, total) = (done.trim().parse::<f64>().ok()?, total.trim().parse::<f64>().ok()?);
    (total > 0.0).then(|| (done / total).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn reads_percentages() {
        for (line, fraction) in [
            (" 42% done", Some(0.42)),
            ("xorriso : UPDATE :  7.5% done", Some(0.075)),
            ("[17/34] Compiling", Some(0.5)),
            ("[3/0]", None),
            ("nothing here", None),
        ] {
            assert_eq!(percent_of(line), fraction, "{line}");
        }
    }

    #[test]
    fn sizes_are_readable() {
        for (bytes, text) in [(0, "0"), (999_999_999, "999"), (1_530_000_000, "1\u{202f}530")] {
            assert_eq!(megabytes(bytes), text);
        }
        let measure = Measure::of_bytes(1_000_000, 2_000_000);
        let args = [("done", "1"), ("total", "2")].map(|(key, value)| (key.to_owned(), value.to_owned()));
        let told = with_bytes(&Status::new("push"), measure);
        assert_eq!(told, Status { id: "push-bytes".into(), args: args.into() });
    }

    #[test]
    fn the_time_that_is_left_is_told_where_there_are_words_for_it() {
        let measure = |left| Measure { left, ..Measure::of_bytes(1_000_000, 2_000_000) };
        for (step, left, id, args) in [
            ("download", None, "download-bytes", 2),
            ("download", Some(Left::Soon), "download-soon", 2),
            ("deploy", Some(Left::Minutes(3)), "deploy-minutes", 3),
            ("check-image", Some(Left::Minutes(3)), "check-image-bytes", 2),
        ] {
            let told = with_time(&Status::new(step), measure(left));
            assert_eq!((told.id.as_str(), told.args.len()), (id, args), "{step} {left:?}");
        }
        let told = with_time(&Status::new("deploy"), Measure::of_fraction(0.5));
        assert_eq!(told, Status::new("deploy"));
    }

    struct Seen(RefCell<Vec<(f64, String)>>);
    impl Sink for Seen {
        fn progress(&self, fraction: f64, status: &Status) {
            self.0.borrow_mut().push((fraction, status.id.clone()));
        }
    }

    #[test]
    fn is_monotonic_throttled_and_keeps_changes_and_the_end() {
        let seen = Seen(RefCell::default());
        let mut throttle = Throttle::new(&seen);
        let (fetch, boot) = (Status::new("fetch"), Status::new("boot"));
        throttle.progress(0.1, &fetch);
        throttle.progress(0.3, &fetch); // too soon
        throttle.progress(0.2, &boot); // another sentence, a smaller number
        throttle.progress(1.0, &boot);
        assert_eq!(*seen.0.borrow(), [(0.1, "fetch".into()), (0.3, "boot".into()), (1.0, "boot".into())]);
    }
}
