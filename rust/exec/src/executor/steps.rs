// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which steps of a plan have begun, and how long each has taken: for the log, for a failure's details and for reports.

use std::time::{Duration, Instant};

/// The steps that have begun, in their order.
#[derive(Debug, Default)]
pub struct Steps(Vec<Begun>);

#[derive(Debug)]
struct Begun {
    id: String,
    at: Instant,
    took: Option<Duration>,
}

impl Begun {
    fn seconds(&self) -> f64 {
        self.took.unwrap_or_else(|| self.at.elapsed()).as_secs_f64()
    }
}

impl Steps {
    /// A step begins.
    pub(super) fn begin(&mut self, id: &str) {
        self.0.push(Begun { id: id.to_owned(), at: Instant::now(), took: None });
    }

    /// It ends; its seconds.
    pub(super) fn end(&mut self) -> f64 {
        self.0.last_mut().map_or(0.0, |step| {
            step.took = Some(step.at.elapsed());
            step.seconds()
        })
    }

    /// The step that is under way, or the last one.
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(|step| step.id.as_str())
    }

    /// Seconds of each, until now of the one that is under way: a line `STEP SECONDS` each.
    pub fn seconds(&self) -> String {
        self.0.iter().map(|step| format!("{} {:.1}", step.id, step.seconds())).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ended_step_stands_still_and_the_one_under_way_does_not() {
        let mut steps = Steps::default();
        assert_eq!((steps.last(), steps.seconds().as_str()), (None, ""));
        let ago = |seconds| Instant::now().checked_sub(Duration::from_secs(seconds)).unwrap();
        steps.begin("prepare");
        steps.0[0].at = ago(7);
        assert!((7.0..8.0).contains(&steps.end()));
        steps.0[0].at = ago(60);
        steps.begin("deploy");
        steps.0[1].at = ago(90);
        let told = steps.seconds();
        let (first, second) = told.split_once('\n').unwrap();
        assert!(first.starts_with("prepare 7.") && second.starts_with("deploy 90."), "{told}");
        assert_eq!(steps.last(), Some("deploy"));
    }
}
