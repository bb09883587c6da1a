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
const FILE: &str = "module-config/settings.conf";

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
pub fn findings(settings: &Value, own: &[&str], offered: Option<&Offered>, confs: &BTreeSet<&str>) -> Vec<Finding> {
    let used = match used(settings) {
        Ok(used) => used,
        Err(fault) => return vec![Finding::wrong(WHAT, fault, format!("look at `sequence` in {FILE}"))],
    };
    let mut findings: Vec<Finding> =
        used.iter().filter_map(|name| fault(name, settings, own, offered, confs)).collect();
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

fn fault(
    name: &str,
    settings: &Value,
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
            format!("take it out of {FILE}, or add the package that has it to `live.packages`"),
        );
    }
    let of_it = |one: &&Value| one["module"] == module && one.get("id").and_then(Value::as_str).unwrap_or(module) == id;
    match instances(settings).find(of_it) {
        None if id != module => {
            let line = format!("- {{ module: {module}, id: {id}, config: FILE }}");
            wrong("this instance is not listed".into(), format!("add `{line}` to `instances` in {FILE}"))
        }
        Some(one) => {
            let file = one.get("config").and_then(Value::as_str).filter(|file| !confs.contains(file))?;
            wrong(format!("its configuration {file} is not there"), format!("put it to module-config/modules/{file}"))
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

    fn judged(text: &str, offered: Option<&Offered>) -> Vec<Finding> {
        findings(&read(text).unwrap(), &["bootc"], offered, &["bootc.conf"].into())
    }

    #[test]
    fn each_fault_is_a_row() {
        let modules = ["welcome", "mount", "umount"].map(str::to_owned).into();
        let offered = Offered { from: "the list".into(), modules, ..Offered::default() };
        assert_eq!(judged(GOOD, Some(&offered))[0].state, State::Met);
        assert_eq!(judged(GOOD, None)[0].state, State::Open);
        for (from, to, words) in [
            ("mount]", "mounts]", "mounts no such module in the list (did you mean `mount`?)"),
            ("[welcome]", "[welcome, frobnicate@x]", "frobnicate@x no such module in the list take it out"),
            (
                "id: install",
                "id: instal",
                "bootc@install this instance is not listed add `- { module: bootc, id: install,",
            ),
            ("config: bootc.conf", "config: other.conf", "its configuration other.conf is not there"),
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
    fn a_conf_belongs_to_the_module_of_its_instance() {
        let settings = read("instances: [{ module: shellprocess, id: x, config: last.conf }]").unwrap();
        for (file, module) in
            [("last.conf", "shellprocess"), ("users.conf", "users"), ("module-config/bootc.conf", "bootc")]
        {
            assert_eq!(module_of(&settings, file), module);
        }
    }
}
