// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The lines of an output that tell something: not what a progress bar has drawn, not how to use the program, not the
//! registers of a crash, and without the form in which skopeo and podman log. What they mean is the rows' part.

/// Characters that bars are drawn with; a run of them beside a number is no sentence.
const BAR: &[char] = &['=', '#', '-', '>', '*', '█', '▓', '▒', '░', '━', '─', '╸'];
const ASIDES: &[&str] = &["WARNING: ", "Warning: ", "warning: ", "W: ", "[WARN "];

/// Every line that tells something, as it was printed, oldest first.
pub fn lines(output: &str) -> Vec<String> {
    let shown = output.split('\n').map(|line| visible(&plain(line)));
    let mut inside = Inside::Nothing;
    let telling = shown.filter(|line| {
        inside = inside.next(line);
        inside == Inside::Nothing && !line.is_empty() && !is_progress(line)
    });
    telling.collect()
}

/// The last `most` of [`lines`], for a person.
pub fn tail(output: &str, most: usize) -> String {
    let lines = lines(output);
    lines[lines.len().saturating_sub(most)..].join("\n")
}

/// The last of [`lines`], without the form in which it was logged; empty when nothing was said.
pub fn last(output: &str) -> String {
    lines(output)
        .last()
        .map(|line| logged(line).map_or_else(|| line.clone(), |(_, message)| message))
        .unwrap_or_default()
}

/// What a line says of the end: nothing where it is a warning, which the program went on after.
pub fn final_words(line: &str) -> Option<String> {
    match logged(line) {
        Some((level, message)) => (level == "fatal" || level == "error").then_some(message),
        None if ASIDES.iter().any(|aside| line.contains(aside)) => None,
        None => Some(line.to_owned()),
    }
}

/// Level and message of a line of logrus, which skopeo and podman log with.
fn logged(line: &str) -> Option<(&str, String)> {
    let (before, rest) = line.split_once("level=")?;
    let (level, message) = rest.split_once(" msg=").filter(|_| before.is_empty() || before.ends_with(' '))?;
    // Go quotes as JSON does, all but what is neither printable nor ASCII.
    let message = serde_json::from_str(message).unwrap_or_else(|_| message.trim_matches('"').to_owned());
    Some((level, message))
}

/// Without the terminal's control sequences.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' if chars.peek() == Some(&'[') => {
                while chars.next().is_some_and(|c| c == '[' || !c.is_ascii_alphabetic()) {}
            }
            '\u{8}' => drop(text.pop()),
            '\u{1b}' | '\u{7}' => {}
            c => text.push(c),
        }
    }
    text
}

/// What is left to see of a line that was drawn over and over: the last of it that is not blank.
fn visible(line: &str) -> String {
    line.rsplit('\r').map(str::trim_end).find(|part| !part.trim().is_empty()).unwrap_or_default().to_owned()
}

fn is_progress(line: &str) -> bool {
    let line = line.trim();
    let bar = line.split(|c| !BAR.contains(&c)).any(|run| run.chars().count() >= 3);
    let spinner = line.chars().next().is_some_and(|c| ('\u{2800}'..='\u{28ff}').contains(&c));
    let number = line.contains('%') || line.contains("iB") || line.contains("B/s") || line.contains("[eta ");
    let bare = line.strip_suffix('%').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || ". ".contains(c)));
    spinner || bare || (bar && number)
}

/// A part of an output that tells nothing and has more than one line.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Inside {
    Nothing,
    /// "Usage:" and what belongs to it (mkfs.xfs, cryptsetup, clap).
    Usage,
    /// The goroutines of a Go program that crashed: the reason stands above them.
    Trace,
}

impl Inside {
    fn next(self, line: &str) -> Inside {
        let indented = line.starts_with([' ', '\t']);
        if line.to_ascii_lowercase().starts_with("usage:") {
            return Inside::Usage;
        }
        if line == "runtime stack:" || (line.starts_with("goroutine ") && line.ends_with("]:")) {
            return Inside::Trace;
        }
        match self {
            Inside::Usage if indented || line.starts_with("/*") || line.starts_with('<') => Inside::Usage,
            Inside::Trace if indented || line.is_empty() || is_frame(line) => Inside::Trace,
            _ => Inside::Nothing,
        }
    }
}

/// `pkg.(*Type).method(...)`, `created by ...` or `rax    0x0`.
fn is_frame(line: &str) -> bool {
    let call =
        line.ends_with(')') && line.split('(').next().is_some_and(|name| name.contains('.') && !name.contains(' '));
    let register = line.split_once(' ').is_some_and(|(_, value)| value.trim_start().starts_with("0x"));
    call || register || line.starts_with("created by ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_that_is_drawn_over_leaves_the_error() {
        let bar: String = (0..500).map(|n| format!("\r\u{1b}[2KFetching ░░░░ {n} MiB/500 MiB")).collect();
        let output = format!("one\n{bar}\r\u{1b}[2Kerror: it broke\n{bar}\n  45%\n[=====>   ] 12 / 40 MiB\n\n");
        assert_eq!(lines(&output), ["one", "error: it broke"]);
        assert_eq!(tail(&output, 1), "error: it broke");
        assert_eq!(lines("windows\r\nlines\r\n"), ["windows", "lines"]);
    }

    #[test]
    fn sentences_with_numbers_are_no_bars() {
        for line in [
            "error: min-free-space-percent '3%' would be exceeded, at least 44.0 kB requested",
            "-----BEGIN CERTIFICATE-----",
            "make: *** [all] Error 2",
        ] {
            assert_eq!(lines(line), [line]);
        }
    }

    #[test]
    fn usage_and_traces_tell_nothing() {
        let usage = "mkfs.x: too small\nUsage: mkfs.x\n/* size */ [-b]\n\t\t[-c]\n<n> is a number\nmkfs.x: bye";
        assert_eq!(lines(usage), ["mkfs.x: too small", "mkfs.x: bye"]);
        let crash = "fatal error: out of memory\n\ngoroutine 1 [running]:\nmain.main()\n\tx.go:1 +0x1\n\nrax    0x0\nerror: died";
        assert_eq!(lines(crash), ["fatal error: out of memory", "error: died"]);
    }

    #[test]
    fn logged_words_are_told_without_their_form() {
        let logged = r#"time="2026-11-26T08:05:12Z" level=fatal msg="Error parsing \"docker://r/p:1\": EOF""#;
        assert_eq!(last(logged), r#"Error parsing "docker://r/p:1": EOF"#);
        assert_eq!(final_words(logged).as_deref(), Some(r#"Error parsing "docker://r/p:1": EOF"#));
        assert_eq!(final_words(r#"time="x" level=warning msg="EOF""#), None);
        assert_eq!(final_words("grub-install: warning: EOF"), None);
        assert_eq!((last("a line\nskopeo: killed\n\n"), last("")), ("skopeo: killed".to_owned(), String::new()));
    }
}
