// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How long each stage of a run took: printed while it goes, as a table at the end, and as JSON.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::Path,
    time::{Duration, Instant},
};

use crate::error::VmError;

/// Stages in the order in which they ended.
#[derive(Debug)]
pub struct Timings {
    started: Instant,
    last: Instant,
    stages: Vec<(String, Duration)>,
}

impl Default for Timings {
    fn default() -> Self {
        let now = Instant::now();
        Self { started: now, last: now, stages: Vec::new() }
    }
}

impl Timings {
    /// Ends a stage that began when the last one ended, and says so on stderr.
    pub fn stage(&mut self, name: &str) {
        let now = Instant::now();
        let took = now - self.last;
        let since = (now - self.started).as_secs_f64();
        // Without a reader there is nobody to tell.
        let _ = writeln!(io::stderr().lock(), "[{since:>7.1} s] {name} ({:.1} s)", took.as_secs_f64());
        self.stages.push((name.to_owned(), took));
        self.last = now;
    }

    /// A table with one line a stage and the total.
    pub fn table(&self) -> String {
        let width = self.stages.iter().map(|(name, _)| name.len()).max().unwrap_or(0).max("total".len());
        let mut text = String::new();
        for (name, took) in &self.stages {
            let _ = writeln!(text, "{name:width$} {:>8.1} s", took.as_secs_f64());
        }
        let total: Duration = self.stages.iter().map(|(_, took)| *took).sum();
        let _ = writeln!(text, "{:width$} {:>8.1} s", "total", total.as_secs_f64());
        text
    }

    /// The same as JSON: `{"stages": [{"name", "seconds"}], "total"}`.
    pub fn json(&self) -> serde_json::Value {
        let seconds = |took: Duration| (took.as_secs_f64() * 10.0).round() / 10.0;
        let stages: Vec<_> = self
            .stages
            .iter()
            .map(|(name, took)| serde_json::json!({ "name": name, "seconds": seconds(*took) }))
            .collect();
        let total = self.stages.iter().map(|(_, took)| *took).sum();
        serde_json::json!({ "stages": stages, "total": seconds(total) })
    }

    /// Writes [`Timings::json`] to a file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), VmError> {
        fs::write(path, format!("{:#}\n", self.json())).map_err(VmError::io(format!("writing {}", path.display())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_and_json_agree() {
        let stages = vec![("boot".into(), Duration::from_millis(1500)), ("install".into(), Duration::from_secs(60))];
        let timings = Timings { stages, ..Timings::default() };
        assert_eq!(timings.table(), "boot         1.5 s\ninstall     60.0 s\ntotal       61.5 s\n");
        assert_eq!(timings.json()["total"], 61.5);
        assert_eq!(timings.json()["stages"][1]["name"], "install");
    }
}
