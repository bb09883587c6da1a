// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether a branding is complete: what Calamares ends itself for when it is missing, the strings that people see, and each
//! file that slides and style sheet name.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::Value;

use super::super::finding::Finding;
use super::confs::read;

const DESCRIPTOR: &str = "branding.desc";
/// Calamares' own style sheet is what it takes without one.
const STYLE: &str = "stylesheet.qss";
const STRINGS: [&str; 7] = [
    "productName",
    "shortProductName",
    "version",
    "shortVersion",
    "versionedName",
    "shortVersionedName",
    "bootloaderEntryName",
];
const IMAGES: [&str; 3] = ["productIcon", "productLogo", "productWelcome"];

/// One row when all is well, else one for each fault. `files` are those of the branding in `dir`, with the text of those that
/// name others; `pictures` are what the page for choosing an image shows of them.
pub fn findings(name: &str, dir: &str, files: &BTreeMap<String, String>, pictures: &[String]) -> Vec<Finding> {
    let what = format!("branding {name}");
    let mut faults = match files.get(DESCRIPTOR).ok_or("is not there".to_owned()).and_then(|text| read(text)) {
        Ok(descriptor) => faults(name, &descriptor, files),
        Err(error) => vec![(DESCRIPTOR.to_owned(), error)],
    };
    let page = pictures.iter().filter(|picture| !files.contains_key(*picture));
    faults.extend(page.map(|picture| ("the page of images".to_owned(), format!("there is no file {picture}"))));
    let catalogues = files.keys().filter(|file| !is_read(name, file));
    let fault = format!("is not called calamares-{name}_LANGUAGE.ts or .qm, and Calamares would not read it");
    faults.extend(catalogues.map(|file| (file.clone(), fault.clone())));
    if faults.is_empty() {
        return vec![Finding::met(what, format!("{} files", files.len()))];
    }
    faults
        .into_iter()
        .map(|(at, fault)| Finding::wrong(format!("{what}: {at}"), fault, format!("look at {dir}")))
        .collect()
}

/// Where, and what is wrong.
fn faults(name: &str, descriptor: &Value, files: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    let mut tell = |at: &str, fault: String| faults.push((at.to_owned(), fault));
    if descriptor["componentName"] != name {
        tell("componentName", format!("is {}, and must be the directory's name", descriptor["componentName"]));
    }
    for key in ["strings", "images", "style"] {
        if !descriptor[key].is_object() {
            tell(key, "is no map, and Calamares does not start without it".to_owned());
        }
    }
    for key in STRINGS {
        if text(&descriptor["strings"][key]).is_empty() {
            tell(&format!("strings.{key}"), "is empty or missing".to_owned());
        }
    }
    for key in IMAGES.into_iter().filter(|key| descriptor["images"].get(key).is_none()) {
        tell(&format!("images.{key}"), "is missing".to_owned());
    }
    let mut named: Vec<(String, String)> = Vec::new();
    named.extend(
        descriptor["images"].as_object().into_iter().flatten().map(|(key, file)| (format!("images.{key}"), text(file))),
    );
    let slides = &descriptor["slideshow"];
    match slides.as_array() {
        Some(list) => named.extend(list.iter().map(|file| ("slideshow".to_owned(), text(file)))),
        None => named.push(("slideshow".to_owned(), text(slides))),
    }
    for (file, content) in files.iter().filter(|(file, _)| file.ends_with(".qml") || *file == STYLE) {
        named.extend(names_in(content).map(|name| (file.clone(), name)));
    }
    for (at, file) in named.into_iter().filter(|(_, file)| !files.contains_key(file)) {
        tell(&at, if file.is_empty() { "names no file".to_owned() } else { format!("there is no file {file}") });
    }
    faults
}

/// Of the folder of translations Calamares reads what is called after the branding.
fn is_read(branding: &str, file: &str) -> bool {
    let Some(name) = file.strip_prefix("lang/") else { return true };
    let is_catalogue = name.ends_with(".ts") || name.ends_with(".qm");
    is_catalogue
        && name.strip_prefix("calamares-").and_then(|rest| rest.strip_prefix(branding)?.strip_prefix('_')).is_some()
}

/// A scalar as people wrote it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Files that stand in quotes or in url(); addresses of other places are not looked at.
fn names_in(content: &str) -> impl Iterator<Item = String> {
    let pattern = Regex::new(r#"["'(]([^"'():\s]+\.(?:png|svg|jpe?g|gif|qml))["')]"#).expect("the pattern is fixed");
    pattern.captures_iter(content).map(|found| found[1].to_owned()).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::super::super::finding::State;
    use super::*;

    const DESC: &str = "
componentName: x
strings: { productName: X, shortProductName: X, version: 1, shortVersion: '1', versionedName: X 1, shortVersionedName: X 1,
  bootloaderEntryName: X, donateUrl: '' }
images: { productIcon: logo.svg, productLogo: logo.svg, productWelcome: welcome.png }
style: { SidebarText: '#fff' }
slideshow: show.qml
";

    fn files(desc: &str, without: &str) -> BTreeMap<String, String> {
        let all = [
            ("branding.desc", desc),
            ("logo.svg", ""),
            ("welcome.png", ""),
            ("slide.png", ""),
            ("check.svg", ""),
            ("show.qml", "Slide { picture: \"slide.png\" }"),
            ("stylesheet.qss", "QCheckBox { image: url(check.svg); border-image: url(:/data/x.svg); }"),
        ];
        all.into_iter().filter(|(name, _)| *name != without).map(|(name, text)| (name.into(), text.into())).collect()
    }

    #[test]
    fn each_fault_is_a_row() {
        let findings = |name: &str, files: &BTreeMap<String, String>| findings(name, "/b/x", files, &[]);
        assert_eq!(findings("x", &files(DESC, "")), [Finding::met("branding x", "7 files")]);
        let lists = DESC.replace("show.qml", "[slide.png, welcome.png]");
        assert_eq!(findings("x", &files(&lists, ""))[0].state, State::Met);
        for (from, to, without, words) in [
            ("", "", "branding.desc", "branding.desc is not there"),
            ("", "", "logo.svg", "images.productIcon there is no file logo.svg"),
            ("", "", "show.qml", "slideshow there is no file show.qml"),
            ("", "", "slide.png", "show.qml there is no file slide.png"),
            ("", "", "check.svg", "stylesheet.qss there is no file check.svg"),
            ("componentName: x", "componentName: y", "", "componentName is \"y\""),
            ("productName: X", "productName: ''", "", "strings.productName is empty"),
            (", shortVersion: '1'", "", "", "strings.shortVersion is empty or missing"),
            (", productWelcome: welcome.png", "", "", "images.productWelcome is missing"),
            ("style: { SidebarText: '#fff' }", "", "", "style is no map"),
            ("slideshow: show.qml", "", "", "slideshow names no file"),
            ("show.qml", "[slide.png, gone.png]", "", "slideshow there is no file gone.png"),
            ("style: {", "style: [", "", "branding.desc"),
        ] {
            let desc = DESC.replacen(from, to, 1);
            assert!(!without.is_empty() || desc != DESC, "{from} is not in the sample");
            let rows = findings("x", &files(&desc, without));
            let said: Vec<String> =
                rows.iter().map(|row| format!("{} {} {}", row.what, row.found, row.remedy)).collect();
            assert!(
                rows[0].state == State::Wrong && said.iter().any(|row| row.contains(words)),
                "{words} is not in {said:?}"
            );
            assert!(rows[0].remedy == "look at /b/x", "{said:?}");
        }
    }

    #[test]
    fn what_others_name_of_it_is_looked_for() {
        for (file, picture, words) in [
            ("lang/calamares-x_de.ts", "slide.png", None),
            ("lang/calamares-x_de.qm", "slide.png", None),
            ("x.ts", "gone.png", Some("the page of images there is no file gone.png")),
            ("lang/calamares-y_de.ts", "slide.png", Some("calamares-y_de.ts is not called calamares-x_LANGUAGE.ts")),
            ("lang/README", "slide.png", Some("lang/README is not called")),
        ] {
            let mut files = files(DESC, "");
            files.insert(file.to_owned(), String::new());
            let rows = findings("x", "/b/x", &files, &[picture.to_owned()]);
            let said: Vec<String> = rows.iter().map(|row| format!("{} {}", row.what, row.found)).collect();
            let fits = words.map_or(rows[0].state == State::Met, |words| said[0].contains(words) && rows[0].fails());
            assert!(fits && rows.len() == 1, "{words:?} is not in {said:?}");
        }
    }
}
