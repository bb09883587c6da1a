// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The headless test's Calamares configuration: the medium's own, with as few changes as a run without hands needs.
//! Pure text in, text out.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{answers::Answers, cli::Headless, layout::Recipe};

/// settings.conf: the page for several images is there when one is to be chosen (as particle-iso does it); the page `users` becomes its QML form `usersq` (which the driver can fill in), in the pages and in the
/// exec sequence; what the layout does without is missing in both; no question before the installation; quit at the end.
pub fn settings(original: &str, recipe: &Recipe) -> Result<String, serde_yaml::Error> {
    let original = if recipe.chosen.is_some() { several_images(original) } else { original.to_owned() };
    let mut settings: Value = serde_yaml::from_str(&original)?;
    settings["prompt-install"] = json!(false);
    settings["quit-at-end"] = json!(true);
    let phases = settings["sequence"].as_array_mut().into_iter().flatten();
    for modules in phases.filter_map(Value::as_object_mut).flat_map(Map::values_mut).filter_map(Value::as_array_mut) {
        modules.retain(|module| !recipe.without.iter().any(|name| module == name));
        modules.iter_mut().filter(|module| *module == "users").for_each(|module| *module = json!("usersq"));
    }
    serde_yaml::to_string(&settings)
}

/// settings.conf with the page for several images.
pub fn several_images(original: &str) -> String {
    let uncomment = |line: &str| match line.strip_suffix("# several images") {
        Some(line) => line.replacen('#', "", 1),
        None => line.to_owned(),
    };
    original.lines().map(uncomment).collect::<Vec<_>>().join("\n")
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

/// `images` for an image that is not the medium's.
fn image(source: &str) -> String {
    format!("[{{id: vmtest, name: Test image, source: \"{source}\", target: {VMTEST}, mountpoints: [/data]}}]")
}

/// What it updates from, and is served as.
pub const VMTEST: &str = "registry.particleos.org/particleos/vmtest";
/// Where it is in the shared folder.
const SHARED: &str = "oci:/run/vmtest/image:latest";

/// The keys that each module's conf gets.
pub fn changes(answers: &Answers, options: &Headless) -> BTreeMap<&'static str, Vec<(&'static str, String)>> {
    let recipe = options.layout.recipe();
    let mut confs: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut set = |conf, key, value: &str| confs.entry(conf).or_default().push((key, value.to_owned()));
    if let Some(entries) = recipe.partition_layout() {
        set("partition.conf", "partitionLayout", &entries);
    }
    set("locale.conf", "region", answers.zone.0);
    set("locale.conf", "zone", answers.zone.1);
    set("finished.conf", "restartNowMode", "never");
    let source = if options.served { format!("docker://{VMTEST}:latest") } else { SHARED.to_owned() };
    let other = options.image.is_some().then(|| image(&source));
    if let Some(images) = recipe.chosen.map(|(_, images)| images.to_owned()).or(other) {
        set("bootc.conf", "images", &images);
    }
    if options.bootc.is_some() {
        set("bootc.conf", "bootc", "/run/vmtest/bootc");
    }
    for (conf, key, value) in recipe.keys {
        set(conf, key, value);
    }
    confs
}

/// The driver's JavaScript: the answers, the shared steps, the layout's.
pub fn steps(answers: &Answers, options: &Headless) -> String {
    let recipe = options.layout.recipe();
    let values = json!({
        "fullName": answers.full_name,
        "login": answers.login,
        "hostName": answers.host_name,
        "password": answers.password,
        "passphrase": answers.passphrase,
        "keyboard": answers.keyboard,
        "fs": options.fs.name(),
        "swap": options.swap.label(),
        "patience": options.common.patience,
        "firmware": options.common.firmware.name(),
        "captured": recipe.captured,
        "image": recipe.chosen.map(|(name, _)| name),
    });
    // `var`, because the driver's page reads it too.
    format!("var ANSWERS = {values};\n{}{}", include_str!("../assets/hands.js"), recipe.steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        cli::{Cli, Command},
        layout::Layout,
    };
    use clap::Parser as _;

    #[test]
    fn users_is_exchanged_and_what_a_layout_does_without_is_left_out() {
        let original = "branding: users\nprompt-install: true\nsequence:\n- show: [ welcome, bootcimage@bootc, keyboard, partition, users ]\n\
                        - exec:\n  - bootc@preflight # first\n  - partition\n  - keyboard\n  - users\n- show: [ finished ]\n\
                        instances:\n- { module: users }\n";
        let sequence = |layout: Layout| {
            let got: Value = serde_yaml::from_str(&settings(original, &layout.recipe()).unwrap()).unwrap();
            assert_eq!(got["branding"], "users");
            assert_eq!(got["instances"], json!([{ "module": "users" }]));
            assert_eq!((&got["prompt-install"], &got["quit-at-end"]), (&json!(false), &json!(true)));
            got["sequence"].clone()
        };
        let with =
            |pages: &[&str], jobs: &[&str]| json!([{ "show": pages }, { "exec": jobs }, { "show": ["finished"] }]);
        let whole = ["bootc@preflight", "partition", "keyboard", "usersq"];
        assert_eq!(
            sequence(Layout::Plain),
            with(&["welcome", "bootcimage@bootc", "keyboard", "partition", "usersq"], &whole)
        );
        let refused = ["bootc@preflight", "partition", "usersq"];
        assert_eq!(sequence(Layout::NoEsp), with(&["welcome", "partition", "usersq"], &refused));
        assert_eq!(sequence(Layout::Captured), with(&["usersq"], &["bootc@preflight", "usersq"]));
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
