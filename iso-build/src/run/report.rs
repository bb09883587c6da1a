// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a build took: a table for people, JSON for comparing.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::events::tenths;
use crate::stage::Stage;

/// One stage of a finished build.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// Stage id.
    pub id: String,
    /// Stage title.
    pub title: String,
    /// Wall-clock seconds; 0 when cached.
    pub seconds: f64,
    /// Whether the result came from the cache.
    pub cached: bool,
}

/// A finished build.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Stages in the plan's order.
    pub stages: Vec<Row>,
    /// Wall-clock seconds of all together; stages overlap, so this is less than their sum.
    pub seconds: f64,
    /// Size of the ISO in bytes, when there is one.
    pub bytes: Option<u64>,
}

impl Row {
    /// A stage that ran.
    pub fn made(stage: &Stage, took: Duration) -> Self {
        let (id, title) = (stage.id().to_owned(), stage.step.title.clone());
        Self { id, title, seconds: tenths(took), cached: false }
    }

    /// A stage that the cache had.
    pub fn cached(stage: &Stage) -> Self {
        Self { cached: true, ..Self::made(stage, Duration::ZERO) }
    }
}

impl Report {
    /// Rows come in the order in which stages ended.
    pub fn new(mut rows: Vec<Row>, stages: &[Stage]) -> Self {
        rows.sort_by_key(|row| stages.iter().position(|stage| stage.id() == row.id));
        Self { stages: rows, seconds: 0.0, bytes: None }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.stages {
            match row.cached {
                true => writeln!(f, "  {:<44}    cached", row.title)?,
                false => writeln!(f, "  {:<44} {:>7.1} s", row.title, row.seconds)?,
            }
        }
        writeln!(f, "  {:<44} {:>7.1} s", "all together", self.seconds)
    }
}

#[cfg(test)]
mod tests {
    use bootc_plan::Step;

    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_plan_and_tells_what_was_cached() {
        let stage = |id: &str, title: &str| Stage::kept(Step::new(id, title, 1, Vec::new()), Vec::new());
        let stages = [stage("a", "First"), stage("b", "Second")];
        let rows = vec![Row::made(&stages[1], Duration::from_millis(1250)), Row::cached(&stages[0])];
        let report = Report { seconds: 2.0, ..Report::new(rows, &stages) };
        let lines: Vec<String> =
            report.to_string().lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(lines, ["First cached", "Second 1.3 s", "all together 2.0 s"]);
    }
}
