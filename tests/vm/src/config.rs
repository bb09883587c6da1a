// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The headless test's Calamares configuration: the medium's own, with as few changes as a run without hands needs.
//! Pure text in, text out.

use std::collections::BTreeMap;

use crate::{answers::Answers, cli::Headless, layout::Layout};

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
pub fn changes(answers: &Answers, layout: Layout) -> BTreeMap<&'static str, Vec<(&'static str, String)>> {
    let recipe = layout.recipe();
    let mut confs: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut set = |conf, key, value: &str| confs.entry(conf).or_default().push((key, value.to_owned()));
    if let Some(entries) = recipe.partition_layout() {
        set("partition.conf", "partitionLayout", &entries);
    }
    set("locale.conf", "region", answers.zone.0);
    set("locale.conf", "zone", answers.zone.1);
    set("finished.conf", "restartNowMode", "never");
    for (conf, key, value) in recipe.keys {
        set(conf, key, value);
    }
    confs
}

/// The driver's JavaScript: the answers, the shared steps, the layout's.
pub fn steps(answers: &Answers, options: &Headless) -> String {
    let values = serde_json::json!({
        "fullName": answers.full_name,
        "login": answers.login,
        "hostName": answers.host_name,
        "password": answers.password,
        "passphrase": answers.passphrase,
        "keyboard": answers.keyboard,
        "fs": options.fs.name(),
        "swap": options.swap.label(),
        "patience": options.common.patience,
    });
    // `var`, because the driver's page reads it too.
    format!("var ANSWERS = {values};\n{}{}", include_str!("../assets/hands.js"), options.layout.recipe().steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Command};
    use clap::Parser as _;

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
    fn every_answer_that_a_step_asks_for_is_there() {
        let Command::Headless(options) = Cli::parse_from(["vmtest", "headless", "--out", "x"]).command else {
            panic!("another command");
        };
        let text = steps(&Answers::vera(), &options);
        let page = include_str!("../assets/driver.qml").replace("answers.", "ANSWERS.");
        let asked = format!("{text}{page}");
        let asked: Vec<_> =
            asked.split("ANSWERS.").skip(1).map(|rest| rest.split(|c: char| !c.is_alphabetic())).collect();
        assert!(asked.len() > 5);
        for name in asked.into_iter().filter_map(|mut words| words.next()) {
            assert!(text.lines().next().unwrap().contains(&format!("\"{name}\":")), "{name}");
        }
    }
}
