// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration for showing its pages where there is no disk: the medium's own, without the page `partition`,
//! with two images to choose from, and with an exec section that waits. Text in, text out.

use serde_json::{Map, Value, json};

use crate::{
    config::several_images,
    pages::{FIRST, SECOND},
};

/// Id and name of the second image.
pub const EDGE: (&str, &str) = ("edge", "ParticleOS edge");

/// Where the last step writes the image and the full name that GlobalStorage has, and what it waits for, in the live system.
pub const CHOSEN: &str = "/tmp/chosen";
pub const NAME: &str = "/tmp/full-name";
pub const GO_ON: &str = "/tmp/go-on";

/// Steps that end by themselves, so that the bar moves.
const SHORT: usize = 4;

/// What is done between the pages and the last page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exec {
    /// The real first step of the module, and no page before: it fails.
    Fails,
    /// All pages; steps that wait.
    Waits,
}

/// settings.conf.
pub fn settings(original: &str, exec: Exec) -> Result<String, serde_yaml::Error> {
    let mut settings: Value = serde_yaml::from_str(&several_images(original))?;
    let short: Vec<String> = (1..=SHORT).map(|number| format!("short{number}")).collect();
    if let Some(instances) = settings["instances"].as_array_mut() {
        instances.extend(short.iter().map(|id| json!({ "module": "shellprocess", "id": id, "config": "short.conf" })));
        instances.push(json!({ "module": "shellprocess", "id": "long", "config": "long.conf" }));
    }
    let step = |id: &String| format!("shellprocess@{id}");
    let sequence = match exec {
        // The window has the keyboard before the message comes.
        Exec::Fails => json!([{ "exec": [step(&short[0]), "bootc@preflight"] }, { "show": ["finished"] }]),
        Exec::Waits => {
            let phases = settings["sequence"].as_array().into_iter().flatten().filter_map(Value::as_object);
            let shown: Vec<&Value> = phases.filter_map(|phase: &Map<_, _>| phase.get("show")).collect();
            let mut pages = shown.first().and_then(|pages| pages.as_array().cloned()).unwrap_or_default();
            pages.retain(|page| page != "partition");
            let steps: Vec<String> = short.iter().map(step).chain(["shellprocess@long".to_owned()]).collect();
            json!([{ "show": pages }, { "exec": steps }, { "show": shown.last() }])
        }
    };
    settings["sequence"] = sequence;
    serde_yaml::to_string(&settings)
}

/// `images` of bootc.conf: the image of the medium, twice.
pub fn images() -> String {
    let image = |id: &str, name: &str, description: &str| {
        json!({
            "id": id,
            "name": name,
            "description": description,
            "source": "oci:/run/live/medium/images/particleos:latest",
            "target": format!("registry.particleos.org/particleos/{id}:forky"),
        })
    };
    json!([image("stable", "ParticleOS", FIRST), image(EDGE.0, EDGE.1, SECOND)]).to_string()
}

/// The confs of the steps that wait: name and content. Calamares itself puts image and name into the command.
pub fn steps() -> [(&'static str, String); 2] {
    let conf = |command: &str| format!("---\ndontChroot: true\ntimeout: 900\nscript: [ {} ]\n", json!(command));
    let long = format!(
        "echo ${{gs[packagechooser_bootc]}} >{CHOSEN}; echo '${{gs[fullname]}}' >{NAME}; while [ ! -e {GO_ON} ]; do sleep 1; done"
    );
    [("short.conf", conf("sleep 5")), ("long.conf", conf(&long))]
}

/// welcome.conf without the question for a disk.
pub fn welcome(original: &str) -> String {
    original.lines().filter(|line| line.trim() != "- storage").map(|line| format!("{line}\n")).collect()
}

/// The titles of the slides in show.qml, in their order.
pub fn slides(qml: &str) -> Vec<String> {
    let titles = qml.split("title: qsTr(\"").skip(1).filter_map(|rest| rest.split('"').next());
    titles.map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    fn medium(name: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../module-config").join(name)).unwrap()
    }

    #[test]
    fn the_pages_are_the_mediums_but_for_the_disk() {
        let original = medium("settings.conf");
        let got: Value = serde_yaml::from_str(&settings(&original, Exec::Waits).unwrap()).unwrap();
        let pages = got["sequence"][0]["show"].as_array().unwrap();
        assert_eq!(pages[..3], [json!("welcome"), json!("packagechooser@bootc"), json!("bootcimage@bootc")]);
        assert!(pages.contains(&json!("users")) && !pages.contains(&json!("partition")), "{pages:?}");
        let steps = got["sequence"][1]["exec"].as_array().unwrap();
        assert!(steps.iter().all(|step| step.as_str().unwrap().starts_with("shellprocess@")), "{steps:?}");
        let known: Vec<String> = got["instances"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|instance| instance["module"] == "shellprocess")
            .map(|instance| format!("shellprocess@{}", instance["id"].as_str().unwrap()))
            .collect();
        assert_eq!(*steps, known);
        assert_eq!(got["sequence"][2]["show"], json!(["finished"]));
        assert_eq!(got["branding"], "particleos");
    }

    #[test]
    fn a_failure_comes_without_any_page() {
        let got: Value = serde_yaml::from_str(&settings(&medium("settings.conf"), Exec::Fails).unwrap()).unwrap();
        assert_eq!(got["sequence"][0]["exec"], json!(["shellprocess@short1", "bootc@preflight"]));
    }

    #[test]
    fn no_disk_is_asked_for() {
        let original = medium("modules/welcome.conf");
        let got = welcome(&original);
        assert_eq!(original.lines().count() - got.lines().count(), 2, "in the list of checks and of required ones");
        assert!(got.contains("- root"));
    }

    #[test]
    fn each_slide_has_a_title() {
        let qml = medium("branding/particleos/show.qml");
        let titles = slides(&qml);
        assert_eq!(titles.len(), qml.matches("    Page {").count());
        assert!(titles.len() > 3 && titles.iter().all(|title| title.len() > 5), "{titles:?}");
    }
}
