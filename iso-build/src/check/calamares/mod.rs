// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration as it will be on the medium: read here, judged in the files beside this. A mistake in it would
//! show when the installer starts, after the whole build.

mod branding;
mod confs;
mod offered;
mod own;
mod sequence;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sequence::Places;
use serde_json::Value;

use super::finding::Finding;
use crate::commands::Context;
use crate::profile::{Module, Profile};
use crate::schema;
use crate::stages::{bootc_conf, calamares};

/// Our modules.
const OWN: [&str; 2] = ["bootc", "bootcimage"];

/// All rows; none for a plain Calamares, which brings a configuration of its own.
pub(super) fn findings(context: &Context) -> Vec<Finding> {
    let profile = &context.profile;
    if profile.module == Module::None {
        return Vec::new();
    }
    let own = &profile.calamares;
    let dir = context.place.src.join("module-config");
    let settings_file = own.settings.clone().unwrap_or_else(|| dir.join("settings.conf"));
    let settings = match settings(profile, &settings_file).and_then(|text| confs::read(&text)) {
        Ok(settings) => settings,
        Err(error) => {
            let what = format!("Calamares' {}", settings_file.display());
            return vec![Finding::wrong(what, "cannot be read", error)];
        }
    };
    let at = Places {
        settings: shown(own.settings.as_deref(), "module-config/settings.conf"),
        modules: shown(own.modules.as_deref(), "module-config/modules"),
    };
    let offered = offered::of(context);
    let confs = conf_files(context, &dir);
    let names: BTreeSet<&str> = confs.keys().map(String::as_str).collect();
    let mut findings = sequence::findings(&settings, &at, &OWN, offered.as_ref(), &names);
    if profile.payload.is_some() {
        findings.extend(sequence::lacking(&settings, &at, !profile.other_images.is_empty()));
    }
    findings.extend(own.modules.iter().flat_map(|own| own::confs(own, &settings, &made(profile))));
    let bootc = confs::read(schema::BOOTC).unwrap_or_default();
    let sample = ("module-config/bootc.conf".to_owned(), text_of(&dir.join("bootc.conf")));
    for (name, text) in confs.into_iter().chain([sample]) {
        let module = sequence::module_of(&settings, &name);
        let schema = match &offered {
            _ if OWN.contains(&module) => Ok(&bootc),
            Some(offered) => offered.schema(module),
            None => Err(offered::LATER),
        };
        findings.push(confs::row(&name, text.as_deref(), schema));
    }
    findings.extend(branding_rows(profile, &settings, &at, &dir));
    findings
}

/// What people call a file: where their profile has it, else where the checkout has it.
fn shown(own: Option<&Path>, shipped: &str) -> String {
    own.map_or_else(|| shipped.to_owned(), |file| file.display().to_string())
}

/// Of the branding that settings.conf names, which must be the profile's where that has one.
fn branding_rows(profile: &Profile, settings: &Value, at: &Places, dir: &Path) -> Vec<Finding> {
    let named = settings.get("branding").and_then(Value::as_str).unwrap_or_default();
    let own = &profile.calamares;
    let (name, dir) = match (&own.branding, own.branding_name()) {
        (Some(dir), Some(name)) => (name, dir.clone()),
        _ => (named, dir.join("branding").join(named)),
    };
    let mut findings: Vec<Finding> = own.branding.iter().flat_map(|dir| own::branding(dir)).collect();
    if named != name || name.is_empty() {
        let remedy =
            format!("add the line `branding: {}` to {}", if name.is_empty() { "NAME" } else { name }, at.settings);
        findings.push(Finding::wrong(format!("branding {name}"), "settings.conf does not name it", remedy));
    }
    let shown = shown(own.branding.as_deref(), &format!("module-config/branding/{name}"));
    // What cannot be read has its row.
    if findings.is_empty() {
        findings.extend(branding::findings(name, &shown, &branding_files(&dir), &pictures(profile)));
    }
    findings
}

/// Pictures of the branding that the page for choosing an image shows: names that are no paths.
fn pictures(profile: &Profile) -> Vec<String> {
    let page = profile.payload.as_ref().and_then(|payload| bootc_conf::chooser(profile, payload));
    let page = page.and_then(|page| confs::read(&page).ok()).unwrap_or_default();
    let items = page.get("items").and_then(Value::as_array).into_iter().flatten();
    let pictures = items.filter_map(|item| item["screenshot"].as_str());
    pictures.filter(|picture| !picture.contains(['/', ':'])).map(str::to_owned).collect()
}

/// Configurations that the build makes, each with the key of the profile of which it makes them.
fn made(profile: &Profile) -> Vec<(&'static str, &'static str)> {
    let images = profile.payload.iter().map(|_| ("bootc.conf", "payload"));
    images.chain((!profile.other_images.is_empty()).then_some(("packagechooser.conf", "other-images"))).collect()
}

/// settings.conf as the medium has it.
fn settings(profile: &Profile, file: &Path) -> Result<String, String> {
    let text = text_of(file)?;
    let edits = calamares::edits(profile);
    if edits.is_empty() {
        return Ok(text);
    }
    let file = file.to_string_lossy();
    let mut argv = vec!["sed"];
    edits.iter().for_each(|edit| argv.extend(["-e", edit]));
    argv.push(&file);
    bootc_exec::runner::output(&argv, 10).map(|ran| ran.stdout).map_err(|error| error.to_string())
}

/// The modules' configurations: files, of which the profile's replace the shipped, and what is made of the profile.
fn conf_files(context: &Context, dir: &Path) -> BTreeMap<String, Result<String, String>> {
    let profile = &context.profile;
    let dirs = [Some(dir.join("modules")), profile.calamares.modules.clone()];
    let entries = dirs.into_iter().flatten().filter_map(|dir| std::fs::read_dir(dir).ok()).flatten().flatten();
    let files = entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "conf"));
    let mut confs: BTreeMap<_, _> =
        files.map(|entry| (entry.file_name().to_string_lossy().into_owned(), text_of(&entry.path()))).collect();
    match &profile.payload {
        Some(payload) => {
            let digest = format!("sha256:{}", "0".repeat(64));
            let text = bootc_conf::render(profile, payload, context.image.as_ref());
            confs.insert("bootc.conf".to_owned(), Ok(text.replace(bootc_conf::DIGEST, &digest)));
            let page = bootc_conf::chooser(profile, payload);
            confs.extend(page.map(|page| ("packagechooser.conf".to_owned(), Ok(page))));
        }
        // The package's own.
        None => drop(confs.entry("bootc.conf".to_owned()).or_insert_with(|| text_of(&dir.join("bootc.conf")))),
    }
    confs
}

fn text_of(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("reading {}: {error}", file.display()))
}

/// The files of a branding: their names from there, and the text of those that name others. Links are not followed.
fn branding_files(dir: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        for entry in std::fs::read_dir(dir.join(&below)).into_iter().flatten().flatten() {
            let name = below.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(name),
                Ok(kind) if kind.is_file() => {
                    let name = name.to_string_lossy().into_owned();
                    let is_text = [".desc", ".qml", ".qss"].iter().any(|ending| name.ends_with(ending));
                    let text = if is_text { std::fs::read(entry.path()).unwrap_or_default() } else { Vec::new() };
                    files.insert(name, String::from_utf8_lossy(&text).into_owned());
                }
                _ => {}
            }
        }
    }
    files
}

#[cfg(test)]
mod tests;
