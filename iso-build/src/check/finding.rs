// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A requirement, how it is with it and what to do; and the table of many. What is required belongs in the files beside this.

use std::fmt::Write;

use crate::error::Error;

/// How it is with a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is met.
    Met,
    /// It cannot be told here and now; `found` says why.
    Open,
    /// This machine, the network or a server lacks it: exit code 3.
    Missing,
    /// The profile or what it is made of is wrong, on every machine: exit code 2.
    Wrong,
}

/// One requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How it is.
    pub state: State,
    /// What was looked for and what for.
    pub what: String,
    /// What was found.
    pub found: String,
    /// What to do where it is missing or wrong.
    pub remedy: String,
}

impl Finding {
    /// It is met.
    pub fn met(what: impl Into<String>, found: impl Into<String>) -> Self {
        Self { state: State::Met, what: what.into(), found: found.into(), remedy: String::new() }
    }

    /// It cannot be told.
    pub fn open(what: impl Into<String>, found: impl Into<String>) -> Self {
        Self { state: State::Open, ..Self::met(what, found) }
    }

    /// The machine lacks it.
    pub fn missing(what: impl Into<String>, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { state: State::Missing, remedy: remedy.into(), ..Self::met(what, found) }
    }

    /// The profile or a file is wrong.
    pub fn wrong(what: impl Into<String>, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { state: State::Wrong, ..Self::missing(what, found, remedy) }
    }

    /// Whether a build must not begin.
    pub fn fails(&self) -> bool {
        matches!(self.state, State::Missing | State::Wrong)
    }
}

/// An error that lists what a build lacks and what to do.
pub fn require(findings: &[Finding]) -> Result<(), Error> {
    let list = |state| -> Vec<String> {
        let those = findings.iter().filter(|finding| finding.state == state);
        those.map(|f| format!("  {} ({})\n    {}", f.what, f.found, indented(&f.remedy, 4))).collect()
    };
    // What is wrong in the profile stays wrong whatever is installed.
    match (list(State::Wrong), list(State::Missing)) {
        (wrong, missing) if !wrong.is_empty() => {
            Err(Error::Usage(format!("the build cannot be right:\n{}", [wrong, missing].concat().join("\n"))))
        }
        (_, missing) if !missing.is_empty() => {
            Err(Error::Missing(format!("something that the build needs is missing:\n{}", missing.join("\n"))))
        }
        _ => Ok(()),
    }
}

/// The table that `particle-iso check` prints.
pub fn table(findings: &[Finding]) -> String {
    let width = |cell: fn(&Finding) -> &str| findings.iter().map(|one| cell(one).chars().count()).max().unwrap_or(0);
    let what = width(|finding| &finding.what).clamp(4, 80);
    let mut text = format!("{:<7}  {:<what$}  FOUND\n", "RESULT", "WHAT");
    for finding in findings {
        let result = match finding.state {
            State::Met => "ok",
            State::Open => "?",
            State::Missing => "MISSING",
            State::Wrong => "WRONG",
        };
        let found = indented(&finding.found, what + 11);
        let line = format!("{result:<7}  {:<what$}  {found}", finding.what);
        let _ = writeln!(text, "{}", line.trim_end());
        if finding.fails() {
            let _ = writeln!(text, "{:9}-> {}", "", indented(&finding.remedy, 12));
        }
    }
    text
}

fn indented(text: &str, by: usize) -> String {
    text.trim_end().replace('\n', &format!("\n{:by$}", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_state_is_the_exit_code() {
        let all = [
            Finding::met("a", ""),
            Finding::open("b", ""),
            Finding::missing("c", "", "d"),
            Finding::wrong("e", "", "f"),
        ];
        assert!(require(&all[..2]).is_ok());
        for (findings, code, words) in
            [(&all[..3], 3, &["c", "d"][..]), (&all[..], 2, &["c", "d", "e", "f"]), (&all[3..], 2, &["e"])]
        {
            let error = require(findings).unwrap_err();
            assert_eq!(error.exit_code(), code);
            let text = error.to_string();
            assert!(words.iter().all(|words| text.contains(words)), "{text}");
        }
    }

    #[test]
    fn each_row_has_its_result_and_what_to_do() {
        let rows = [
            Finding::met("a tool", "1.2"),
            Finding::open("an image", "lies elsewhere"),
            Finding::missing("a server", "no answer", "ask\nagain"),
            Finding::wrong("a file", "bad", "mend it"),
        ];
        let expected = "RESULT   WHAT      FOUND\n\
                        ok       a tool    1.2\n\
                        ?        an image  lies elsewhere\n\
                        MISSING  a server  no answer\n         -> ask\n            again\n\
                        WRONG    a file    bad\n         -> mend it\n";
        assert_eq!(table(&rows), expected);
    }
}
