// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The result of a list of checks: as text for people, as JSON for whoever compares runs.

use std::{fmt::Write as _, fs, path::Path};

use serde_json::json;

use crate::error::TestError;

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub name: String,
    pub ok: bool,
    /// What was expected.
    pub want: String,
    /// What was found.
    pub got: String,
}

/// Checks in the order in which they were made.
#[derive(Debug, Default)]
pub struct Report {
    pub checks: Vec<Check>,
}

impl Report {
    /// Records a check and tells about it.
    pub fn add(&mut self, name: &str, ok: bool, want: impl Into<String>, got: impl Into<String>) {
        let check = Check { name: name.to_owned(), ok, want: want.into(), got: got.into() };
        eprint!("{}", line(&check));
        self.checks.push(check);
    }

    /// Whether everything was as expected. A report without checks proves nothing and is not good.
    pub fn good(&self) -> bool {
        !self.checks.is_empty() && self.checks.iter().all(|check| check.ok)
    }

    /// One line a check; a failed one shows both sides.
    pub fn text(&self) -> String {
        self.checks.iter().map(line).collect()
    }

    /// Writes `report.json` and `report.txt`, and turns a failed check into an error.
    pub fn finish(&self, dir: &Path) -> Result<(), TestError> {
        let checks: Vec<_> =
            self.checks.iter().map(|c| json!({ "name": c.name, "ok": c.ok, "want": c.want, "got": c.got })).collect();
        let document = json!({ "ok": self.good(), "checks": checks });
        let write = |name: &str, text: String| {
            fs::write(dir.join(name), text).map_err(TestError::io(format!("writing {name}")))
        };
        write("report.json", format!("{document:#}\n"))?;
        write("report.txt", self.text())?;
        if self.good() {
            return Ok(());
        }
        let failed: Vec<_> = self.checks.iter().filter(|c| !c.ok).map(|c| c.name.as_str()).collect();
        Err(TestError::Failed(format!("failed checks: {}", failed.join(", "))))
    }
}

fn line(check: &Check) -> String {
    let mut text = format!("  {} {}: {}\n", if check.ok { "ok  " } else { "FAIL" }, check.name, check.got);
    if !check.ok {
        let _ = writeln!(text, "       expected: {}", check.want);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_good_only_when_something_was_checked_and_all_of_it_held() {
        let mut report = Report::default();
        assert!(!report.good());
        report.add("a", true, "1", "1");
        assert!(report.good());
        report.add("b", false, "2", "3");
        assert!(!report.good());
        assert!(report.text().contains("FAIL b: 3\n       expected: 2\n"));
    }
}
