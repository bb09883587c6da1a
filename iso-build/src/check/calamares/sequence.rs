// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether each module of settings.conf's sequence is there, its instance is known, and that instance's file too. Calamares
//! would only warn of an instance that is not listed, and take the module without its configuration.

use std::collections::BTreeSet;

use bootc_plan::suggest::nearest;
use serde_json::Value;

use super::super::finding::Finding;
use super::offered::Offered;

const WHAT: &str = "Calamares' sequence";

/// The steps of our module, which lay one system down together.
const STEPS: [&str; 3] = ["bootc@preflight", "bootc@install", "bootc@finish"];
/// The page on which one image of several is chosen: the module reads its choice by this name.
const PAGE: &str = "packagechooser@bootc";

/// Where people find what is judged here.
#[derive(Debug, Clone)]
pub struct Places {
    /// settings.conf.
    pub settings: String,
    /// The directory of the modules' configurations.
    pub modules: String,
}

/// The module whose configuration a file is.
pub fn module_of<'a>(settings: &'a Value, file: &'a str) -> &'a str {
    let named = instances(settings).find(|one| one["config"] == file).and_then(|one| one["module"].as_str());
    let stem = file.rsplit('/').next().unwrap_or(file);
    named.unwrap_or_else(|| stem.strip_suffix(".conf").unwrap_or(stem))
}

fn instances(settings: &Value) -> impl Iterator<Item = &Value> {
    settings.get("instances").and_then(Value::as_array).into_iter().flatten()
}

/// One row when all is well, else one for each fault.
pub fn findings(
    settings: &Value,
    at: &Places,
    own: &[&str],
    offered: Option<&Offered>,
    confs: &BTreeSet<&str>,
) -> Vec<Finding> {
    let used = match used(settings) {
        Ok(used) => used,
        Err(fault) => return vec![Finding::wrong(WHAT, fault, format!("look at `sequence` in {}", at.settings))],
    };
    let mut findings: Vec<Finding> =
        used.iter().filter_map(|name| fault(name, settings, at, own, offered, confs)).collect();
    let modules: BTreeSet<&str> = used.iter().map(|name| module_and_id(name).0).collect();
    if !findings.is_empty() {
        return findings;
    }
    let what = format!("{WHAT}: {} modules", modules.len());
    let from = offered.map(|offered| offered.from.as_str());
    findings.push(match from {
        Some(from) => Finding::met(what, format!("ours, and in {from}")),
        None => Finding::open(what, "nobody has listed this suite's; known when its packages are in the cache"),
    });
    findings
}

/// What a profile's images need of the sequence: one row for each step or page that is not there.
pub fn lacking(settings: &Value, at: &Places, several: bool) -> Vec<Finding> {
    let Ok(used) = used(settings) else { return Vec::new() };
    let other = |name: &&str| module_and_id(name).0 == "bootc" && !STEPS.contains(name);
    // An instance of another name tells its step in its own configuration.
    let steps = STEPS.into_iter().filter(|_| !used.iter().any(other));
    let wanted = steps.map(|step| (step, "exec", "`payload` is installed by it")).chain(several.then_some((
        PAGE,
        "show",
        "`other-images` are chosen on it",
    )));
    let lacks = wanted.filter(|(name, ..)| !used.contains(name));
    lacks
        .map(|(name, phase, why)| {
            let (what, remedy) = (format!("{WHAT}: {name}"), format!("add it to a phase `{phase}` in {}", at.settings));
            Finding::wrong(what, format!("is not in the sequence, and {why}"), remedy)
        })
        .collect()
}

/// The files in which the modules of the sequence look for their configuration.
pub fn read_by(settings: &Value) -> BTreeSet<String> {
    let used = used(settings).unwrap_or_default();
    used.into_iter()
        .map(|name| {
            instance(settings, name)
                .and_then(config)
                .map_or_else(|| format!("{}.conf", module_and_id(name).0), str::to_owned)
        })
        .collect()
}

/// All names of the sequence, each once.
fn used(settings: &Value) -> Result<BTreeSet<&str>, String> {
    let phases = settings.get("sequence").and_then(Value::as_array).ok_or("is no list")?;
    let mut used = BTreeSet::new();
    for phase in phases {
        let (kind, names) =
            phase.as_object().and_then(|phase| phase.iter().next()).ok_or("has something that is no phase")?;
        if !["show", "exec"].contains(&kind.as_str()) {
            return Err(format!("has `{kind}`, which is neither show nor exec"));
        }
        let names = names.as_array().ok_or_else(|| format!("has a phase `{kind}` that is no list"))?;
        for name in names {
            used.insert(name.as_str().ok_or_else(|| format!("has {name}, which is no name"))?);
        }
    }
    if used.is_empty() { Err("is empty".to_owned()) } else { Ok(used) }
}

/// A name without an instance is the instance of the module's own name.
fn module_and_id(name: &str) -> (&str, &str) {
    name.split_once('@').unwrap_or((name, name))
}

/// What settings.conf says of a name of the sequence.
fn instance<'a>(settings: &'a Value, name: &str) -> Option<&'a Value> {
    let (module, id) = module_and_id(name);
    instances(settings)
        .find(|one| one["module"] == module && one.get("id").and_then(Value::as_str).unwrap_or(module) == id)
}

fn config(instance: &Value) -> Option<&str> {
    instance.get("config").and_then(Value::as_str)
}

fn fault(
    name: &str,
    settings: &Value,
    at: &Places,
    own: &[&str],
    offered: Option<&Offered>,
    confs: &BTreeSet<&str>,
) -> Option<Finding> {
    let (module, id) = module_and_id(name);
    let wrong = |found: String, remedy: String| Some(Finding::wrong(format!("{WHAT}: {name}"), found, remedy));
    if let Some(offered) = offered.filter(|offered| !own.contains(&module) && !offered.modules.contains(module)) {
        let known: Vec<&str> = own.iter().copied().chain(offered.modules.iter().map(String::as_str)).collect();
        let meant = nearest(module, &known).map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
        return wrong(
            format!("no such module in {}{meant}", offered.from),
            format!("take it out of {}, or add the package that has it to `live.packages`", at.settings),
        );
    }
    match instance(settings, name) {
        None if id != module => {
            let line = format!("- {{ module: {module}, id: {id}, config: FILE }}");
            wrong("this instance is not listed".into(), format!("add `{line}` to `instances` in {}", at.settings))
        }
        Some(one) => {
            let file = config(one).filter(|file| !confs.contains(file))?;
            wrong(format!("its configuration {file} is not there"), format!("put it to {}/{file}", at.modules))
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::finding::State;
    use super::super::confs::read;
    use super::*;

    const GOOD: &str = "
instances:
- { module: bootc, id: install, config: bootc.conf }
sequence:
- show: [welcome]
- exec: [bootc@install, mount]
";

    fn at() -> Places {
        Places { settings: "/p/settings.conf".to_owned(), modules: "/p/modules".to_owned() }
    }

    fn judged(text: &str, offered: Option<&Offered>) -> Vec<Finding> {
        findings(&read(text).unwrap(), &at(), &["bootc"], offered, &["bootc.conf"].into())
    }

    #[test]
    fn each_fault_is_a_row() {
        let modules = ["welcome", "mount", "umount"].map(str::to_owned).into();
        let offered = Offered { from: "the list".into(), modules, ..Offered::default() };
        assert_eq!(judged(GOOD, Some(&offered))[0].state, State::Met);
        assert_eq!(judged(GOOD, None)[0].state, State::Open);
        for (from, to, words) in [
            (
                "mount]",
                "mounts]",
                "mounts no such module in the list (did you mean `mount`?) take it out of /p/settings.conf",
            ),
            ("[welcome]", "[welcome, frobnicate@x]", "frobnicate@x no such module in the list take it out"),
            (
                "id: install",
                "id: instal",
                "bootc@install this instance is not listed add `- { module: bootc, id: install,",
            ),
            (
                "config: bootc.conf",
                "config: other.conf",
                "its configuration other.conf is not there put it to /p/modules/other.conf",
            ),
            ("- show:", "- shaw:", "has `shaw`, which is neither show nor exec"),
            ("show: [welcome]", "show: welcome", "a phase `show` that is no list"),
            ("[welcome]", "[{a: b}]", "which is no name"),
            ("- show: [welcome]", "- x", "something that is no phase"),
            ("sequence:\n- show: [welcome]\n- exec: [bootc@install, mount]\n", "", "sequence is no list"),
            ("sequence:\n- show: [welcome]\n- exec: [bootc@install, mount]\n", "sequence: []", "sequence is empty"),
        ] {
            let text = GOOD.replacen(from, to, 1);
            assert_ne!(text, GOOD, "{from} is not in the sample");
            let rows = judged(&text, Some(&offered));
            let said = format!("{} {} {}", rows[0].what, rows[0].found, rows[0].remedy);
            assert!(rows[0].state == State::Wrong && said.contains(words), "{words} is not in {said}");
        }
        // What is wrong whatever the package has.
        assert!(judged(&GOOD.replace("id: install", "id: x"), None)[0].fails());
    }

    #[test]
    fn what_the_images_need_is_asked_for() {
        let all = "sequence:\n- show: [packagechooser@bootc]\n- exec: [bootc@preflight, bootc@install, bootc@finish]\n";
        for (without, several, words) in [
            ("", true, None),
            ("packagechooser@bootc", false, None),
            ("packagechooser@bootc", true, Some("packagechooser@bootc is not in the sequence, and `other-images`")),
            ("bootc@preflight, ", false, Some("bootc@preflight is not in the sequence, and `payload` is installed")),
            (", bootc@finish", false, Some("bootc@finish is not in the sequence")),
        ] {
            let rows = lacking(&read(&all.replacen(without, "", 1)).unwrap(), &at(), several);
            let said: Vec<String> =
                rows.iter().map(|row| format!("{} {} {}", row.what, row.found, row.remedy)).collect();
            match words {
                None => assert_eq!(rows, []),
                Some(words) => assert!(rows.len() == 1 && said[0].contains(words) && rows[0].fails(), "{said:?}"),
            }
        }
        let named = read("sequence: [exec: [bootc@mine]]").unwrap();
        assert_eq!(lacking(&named, &at(), false), []);
    }

    #[test]
    fn a_module_reads_the_file_of_its_instance_or_of_its_name() {
        let settings = read(GOOD).unwrap();
        assert_eq!(read_by(&settings).into_iter().collect::<Vec<_>>(), ["bootc.conf", "mount.conf", "welcome.conf"]);
    }

    #[test]
    fn a_conf_belongs_to_the_module_of_its_instance() {
        let settings = read("instances: [{ module: shellprocess, id: x, config: last.conf }]").unwrap();
        for (file, module) in
            [("last.conf", "shellprocess"), ("users.conf", "users"), ("module-config/bootc.conf", "bootc")]
        {
            assert_eq!(module_of(&settings, file), module);
        }
    }
}
