// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration as it will be on the medium: read here, judged in the files beside this. A mistake in it would
//! show when the installer starts, after the whole build.

mod branding;
mod confs;
mod offered;
mod sequence;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::finding::Finding;
use crate::commands::Context;
use crate::profile::Module;
use crate::schema;
use crate::stages::{bootc_conf, calamares};

/// Our modules.
const OWN: [&str; 2] = ["bootc", "bootcimage"];

/// All rows; none for a plain Calamares, which brings a configuration of its own.
pub(super) fn findings(context: &Context) -> Vec<Finding> {
    if context.profile.module == Module::None {
        return Vec::new();
    }
    let dir = context.place.src.join("module-config");
    let settings_file = dir.join("settings.conf");
    let settings = match settings(context, &settings_file).and_then(|text| confs::read(&text)) {
        Ok(settings) => settings,
        Err(error) => {
            let what = format!("Calamares' {}", settings_file.display());
            return vec![Finding::wrong(what, "cannot be read", error)];
        }
    };
    let offered = offered::of(context);
    let confs = conf_files(context, &dir);
    let names: BTreeSet<&str> = confs.keys().map(String::as_str).collect();
    let mut findings = sequence::findings(&settings, &OWN, offered.as_ref(), &names);
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
    let name = settings.get("branding").and_then(Value::as_str).unwrap_or_default();
    findings.extend(branding::findings(name, &branding_files(&dir.join("branding").join(name))));
    findings
}

/// settings.conf as the medium has it.
fn settings(context: &Context, file: &Path) -> Result<String, String> {
    let profile = &context.profile;
    let several = profile.payload.as_ref().is_some_and(|payload| bootc_conf::chooser(profile, payload).is_some());
    if several {
        let argv = ["sed", calamares::SEVERAL_IMAGES, &file.to_string_lossy()];
        return bootc_exec::runner::output(&argv, 10).map(|ran| ran.stdout).map_err(|error| error.to_string());
    }
    text_of(file)
}

/// The modules' configurations: files, and what is made of the profile.
fn conf_files(context: &Context, dir: &Path) -> BTreeMap<String, Result<String, String>> {
    let entries = std::fs::read_dir(dir.join("modules")).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "conf"));
    let mut confs: BTreeMap<_, _> =
        files.map(|entry| (entry.file_name().to_string_lossy().into_owned(), text_of(&entry.path()))).collect();
    let profile = &context.profile;
    match &profile.payload {
        Some(payload) => {
            let digest = format!("sha256:{}", "0".repeat(64));
            let text = bootc_conf::render(profile, payload, context.image.as_ref());
            confs.insert("bootc.conf".to_owned(), Ok(text.replace(bootc_conf::DIGEST, &digest)));
            let page = bootc_conf::chooser(profile, payload);
            confs.extend(page.map(|page| ("packagechooser.conf".to_owned(), Ok(page))));
        }
        // The package's own.
        None => drop(confs.insert("bootc.conf".to_owned(), text_of(&dir.join("bootc.conf")))),
    }
    confs
}

fn text_of(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("reading {}: {error}", file.display()))
}

/// The files of a branding: their names, and the text of those that name others.
fn branding_files(dir: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let file = |entry: std::fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_text = [".desc", ".qml", ".qss"].iter().any(|ending| name.ends_with(ending));
        let text = if is_text { std::fs::read(entry.path()).unwrap_or_default() } else { Vec::new() };
        let text = String::from_utf8_lossy(&text).into_owned();
        (name, text)
    };
    entries.filter(|entry| entry.path().is_file()).map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Common;

    #[test]
    fn our_modules_are_those_that_are_built() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let built = ["cpp/CMakeLists.txt", "cpp/image-page/CMakeLists.txt"].map(|file| {
            let text = std::fs::read_to_string(src.join(file)).unwrap();
            let from = text.find("calamares_add_plugin(").expect("a module is built there") + 21;
            text[from..].split_whitespace().next().unwrap().to_owned()
        });
        assert_eq!(built, OWN);
    }

    /// The shipped configuration, with one image and with several.
    #[test]
    fn what_is_shipped_is_right() {
        let dir = tempfile::tempdir().unwrap();
        let mut context = Context::read(&Common { profile: None, out: Some(dir.path().to_owned()) }).unwrap();
        let more = "{id: e, source: 'docker://r.example/e:1', target: 'r.example/e:1'}";
        for images in ["[]".to_owned(), format!("[{more}]")] {
            context.profile.other_images = serde_yaml::from_str(&images).unwrap();
            for suite in ["forky", "trixie", "noble"] {
                context.profile.archive.suite = suite.to_owned();
                let findings = findings(&context);
                let bad: Vec<_> = findings.iter().filter(|finding| finding.fails()).collect();
                assert!(findings.len() > 10 && bad.is_empty(), "{suite}: {bad:?}");
                let pages = findings.iter().any(|finding| finding.what.contains("packagechooser.conf"));
                assert_eq!(pages, !context.profile.other_images.is_empty());
            }
        }
        assert!(dir.path().read_dir().unwrap().next().is_none(), "looking makes nothing");
        context.profile.module = Module::None;
        assert_eq!(findings(&context), []);
    }
}
