// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The headless test's Calamares configuration: the medium's own, with as few changes as a run without hands needs.
//! Pure text in, text out.

use crate::{
    answers::Answers,
    cli::{Fs, Layout},
};

/// settings.conf: the page `users` becomes its QML form `usersq` (which the driver can fill in), in the pages and in the
/// exec sequence; no question before the installation; quit at the end.
pub fn settings(original: &str) -> String {
    let mut text = String::new();
    for line in original.lines() {
        let key = line.split(':').next().unwrap_or_default();
        if matches!(key, "prompt-install" | "quit-at-end") {
            continue;
        }
        text.push_str(&replace_word(line, "users", "usersq"));
        text.push('\n');
    }
    text + "prompt-install: false\nquit-at-end: true\n"
}

/// Replaces the module name in a list entry, be it `- users` or `[ welcome, users ]`, and nothing else.
fn replace_word(line: &str, from: &str, to: &str) -> String {
    let code = line.split('#').next().unwrap_or_default();
    let is_entry = code.trim_start().starts_with('-') || code.contains('[');
    if !is_entry || code.contains('{') {
        return line.to_owned();
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '@' || c == '_';
    let mut out = String::new();
    let mut word = String::new();
    for c in line.chars().chain(std::iter::once('\0')) {
        if is_word(c) {
            word.push(c);
            continue;
        }
        out.push_str(if word == from { to } else { &word });
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

/// A conf with some top-level keys set to new values (replaced where they are, else appended).
pub fn with_keys(original: &str, keys: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut skipping = false;
    for line in original.lines() {
        let top_level = line.chars().next().is_some_and(|c| !c.is_whitespace() && c != '#');
        if top_level {
            let key = line.split(':').next().unwrap_or_default();
            skipping = keys.iter().any(|(k, _)| *k == key);
        }
        if !skipping || line.starts_with('#') {
            text.push_str(line);
            text.push('\n');
        }
    }
    for (key, value) in keys {
        text.push_str(&format!("{key}: {value}\n"));
    }
    text
}

/// The keys that each module's conf gets.
pub fn changes(
    answers: &Answers,
    fs: Fs,
    layout: Layout,
    swap: bool,
) -> Vec<(&'static str, Vec<(&'static str, String)>)> {
    let text = str::to_owned;
    let mut partition = vec![
        ("initialPartitioningChoice", text("erase")),
        ("initialSwapChoice", text(if swap { "small" } else { "none" })),
        ("defaultFileSystemType", text(fs.name())),
    ];
    partition.extend(layout.entries().map(|entries| ("partitionLayout", entries)));
    vec![
        ("partition.conf", partition),
        ("locale.conf", vec![("region", text(answers.zone.0)), ("zone", text(answers.zone.1))]),
        ("finished.conf", vec![("restartNowMode", text("never"))]),
    ]
}

/// The driver's page with the answers in it.
pub fn driver(template: &str, answers: &Answers) -> String {
    template
        .replace("@FULL_NAME@", answers.full_name)
        .replace("@LOGIN@", answers.login)
        .replace("@HOST_NAME@", answers.host_name)
        .replace("@PASSWORD@", answers.password)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_users_module_is_exchanged() {
        let original = "---\nbranding: users\nsequence:\n- show: [ welcome, users ]\n- exec:\n  - users # users\n  \
                        - bootc@install\nprompt-install: true\ninstances:\n - { module: users }\n";
        let got = settings(original);
        assert!(got.contains("[ welcome, usersq ]") && got.contains("  - usersq"), "{got}");
        assert!(got.contains("branding: users\n") && got.contains("{ module: users }"), "{got}");
        assert_eq!(got.matches("prompt-install").count(), 1);
        assert!(got.ends_with("prompt-install: false\nquit-at-end: true\n"));
    }

    #[test]
    fn keys_are_replaced_with_their_children() {
        let original = "---\n# a comment\ngeoip:\n    style: json\n    url: x\nregion: America\nother:\n  - 1\n";
        let got = with_keys(original, &[("geoip", "{}"), ("region", "Europe")]);
        assert_eq!(got, "---\n# a comment\nother:\n  - 1\ngeoip: {}\nregion: Europe\n");
    }

    #[test]
    fn the_driver_gets_every_answer() {
        let text = driver(include_str!("../assets/driver.qml"), &Answers::vera());
        let code: String = text.lines().filter(|l| !l.starts_with("//")).collect();
        assert!(!code.contains('@'), "an answer is missing: {text}");
    }
}
