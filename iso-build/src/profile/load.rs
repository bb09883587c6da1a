// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads and validates a profile; an unknown key is named together with the nearest known one.

use std::path::{Path, PathBuf};

use super::{Bootc, Profile, extends, words};
use crate::error::Error;
use crate::stages::{self, bootc_conf};

/// Version of the format that this program reads.
const VERSION: u32 = 1;

/// Longest name of an ISO: what is written beside it has longer ones, and file systems end at 255 bytes.
const LONGEST_NAME: usize = 128;

/// Reads and validates the profile in `file`, with what it extends.
pub fn load(file: &Path) -> Result<Profile, Error> {
    let text = extends::read(file)?;
    // A profile of its own is parsed as it stands: errors then name the line.
    let Some((whole, others)) = extends::resolve(file, &text)? else { return parse(file, &text) };
    let others: Vec<String> = others.iter().map(|other| other.display().to_string()).collect();
    let wrong = |message: String| {
        let message = format!("{message} (in it, or in what it extends: {})", others.join(", "));
        Error::Profile { file: file.to_owned(), message }
    };
    finish(serde_yaml::from_value(whole), wrong)
}

/// The profile's file and those of what it extends.
pub fn files(file: &Path) -> Result<Vec<PathBuf>, Error> {
    let others = extends::resolve(file, &extends::read(file)?)?.map_or_else(Vec::new, |(_, others)| others);
    Ok(std::iter::once(file.to_owned()).chain(others).collect())
}

/// Parses and validates a profile; `file` only names it in errors.
pub fn parse(file: &Path, text: &str) -> Result<Profile, Error> {
    finish(super::files::parse(file, text), |message| Error::Profile { file: file.to_owned(), message })
}

fn finish(parsed: Result<Profile, serde_yaml::Error>, wrong: impl Fn(String) -> Error) -> Result<Profile, Error> {
    let profile = parsed.map_err(|error| wrong(bootc_plan::suggest::sharpen(&error.to_string())))?;
    validate(&profile).map_err(wrong)?;
    Ok(profile)
}

fn validate(profile: &Profile) -> Result<(), String> {
    if profile.version != VERSION {
        return Err(format!("version: {} is not known; this program reads version {VERSION}", profile.version));
    }
    if profile.release && profile.bootc == Bootc::Standin {
        return Err("bootc: a release must not carry the stand-in; name a package with `bootc: package` or `bootc: { deb: FILE }`".to_owned());
    }
    words::name("name", &profile.name)?;
    let label = &profile.medium.label;
    let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if label.is_empty() || label.len() > 32 || !label.chars().all(fits) {
        return Err(format!("medium.label: {label:?} is no volume label: at most 32 of A-Z, 0-9 and _"));
    }
    let file = &profile.medium.file;
    if !is_iso(file) {
        return Err(format!(
            "medium.file: {file:?} is no name of an ISO: letters, digits, `.`, `_`, `-` and `+`, a letter or a digit first and \
             `.iso` at the end"
        ));
    }
    for (key, name) in [("id", Some(&profile.id)), ("payload.id", profile.payload.as_ref().map(|payload| &payload.id))]
    {
        if name.is_some_and(|name| !words::is_word(name)) {
            return Err(format!("{key}: only a-z, 0-9, - and _ are allowed"));
        }
    }
    for (key, compression) in [("fast", &profile.squashfs.fast), ("release", &profile.squashfs.release)] {
        if !(1..=22).contains(&compression.level) {
            return Err(format!("squashfs.{key}.level: zstd knows levels 1 to 22"));
        }
        words::block(&format!("squashfs.{key}.block"), &compression.block)?;
    }
    profile.archive.validate()?;
    stages::compiles(profile)?;
    profile.live.validate()?;
    profile.calamares.validate(&profile.module)?;
    profile.boot_menu.validate()?;
    match &profile.payload {
        Some(payload) if payload.image.is_some() == payload.source.is_some() => {
            Err("payload: either `image` (put on the medium) or `source` (fetched while installing) is needed"
                .to_owned())
        }
        Some(payload) => bootc_conf::check(profile, payload).map(|_| ()),
        None if !profile.other_images.is_empty() => {
            Err("other-images: a payload is needed, the first image".to_owned())
        }
        None => Ok(()),
    }
}

/// A file of its own in the output directory: `clean` removes what has this name, and neither the directories of a build nor
/// the papers beside the ISO end so.
fn is_iso(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
    name.len() <= LONGEST_NAME
        && name.ends_with(".iso")
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Module;

    const GOOD: &str = "
version: 1
id: x
name: X
archive: { suite: forky, mirror: 'http://example.org/debian' }
live: { packages: [] }
medium: { label: X, file: x.iso }
";

    fn error(text: &str) -> String {
        let error = parse(Path::new("p.yaml"), text).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        error.to_string()
    }

    #[test]
    fn defaults_are_safe() {
        let profile = parse(Path::new("p.yaml"), GOOD).unwrap();
        assert_eq!(profile.bootc, Bootc::Package);
        assert!(profile.archive.check_valid_until && !profile.release);
    }

    #[test]
    fn packages_made_elsewhere_are_named_by_file() {
        let profile =
            parse(Path::new("/d/p.yaml"), &format!("{GOOD}module: {{ deb: m.deb }}\nbootc: {{ deb: b.deb }}\n"))
                .unwrap();
        assert_eq!((profile.module, profile.bootc), (Module::Deb("/d/m.deb".into()), Bootc::Deb("/d/b.deb".into())));
    }

    #[test]
    fn an_iso_is_a_plain_file_of_its_own() {
        for name in ["x.iso", "particleos-26.10_amd64+demo.iso", "7.iso"] {
            assert!(is_iso(name), "{name}");
        }
        let long = "x".repeat(LONGEST_NAME) + ".iso";
        for name in [
            "",
            ".",
            "..",
            ".iso",
            "../x.iso",
            "/x.iso",
            "-x.iso",
            ".x.iso",
            "x.iso/",
            "a b.iso",
            "x\n.iso",
            "x\0.iso",
            "ü.iso",
            "x.ISO",
            "cache",
            "work",
            "logs",
            "image",
            "boot",
            "report",
            "SHA256SUMS",
            "SHA256SUMS.sign",
            "manifest.json",
            "sbom.spdx.json",
            &long,
        ] {
            assert!(!is_iso(name), "{name}");
        }
    }

    #[test]
    fn wrong_profiles_are_refused_with_file_and_key() {
        for (from, to, expected) in [
            ("packages:", "pakages:", "unknown key `pakages` (did you mean `packages`?)"),
            ("version: 1", "version: 7", "version: 7 is not known"),
            ("label: X", "label: Particle OS", "medium.label"),
            ("file: x.iso", "file: ../x.iso", "medium.file"),
            ("file: x.iso", "file: cache", "medium.file: \"cache\" is no name of an ISO"),
            (
                "suite: forky",
                "suite: sid",
                "archive.suite: \"sid\" has no build root, in which the Calamares module is",
            ),
            ("suite: forky", "suite: sid", "one: forky, trixie, noble; `module: none`"),
            ("id: x", "id: X y", "id: only a-z"),
            ("name: X", "name: X\nrelease: true\nbootc: standin", "must not carry the stand-in"),
            ("name: X", "name: X\nsquashfs: { fast: { level: 23, block: 1M } }", "squashfs.fast.level"),
            ("name: X", "name: X\npayload: { id: a, name: A, target: t }", "payload: either"),
            ("name: X\n", "", "missing field `name`"),
            ("name: X", "name: ''", "name: \"\""),
            ("packages: []", "packages: ['vim; x']", "live.packages: \"vim; x\""),
            ("packages: []", "packages: [], kargs: [\"a'b\"]", "live.kargs: \"a'b\""),
            ("suite: forky", "suite: ''", "archive.suite: \"\""),
            ("suite: forky", "suite: forky, components: []", "archive.components: at least one"),
            ("name: X", "name: X\nsquashfs: { fast: { level: 3, block: banana } }", "squashfs.fast.block"),
        ] {
            let text = GOOD.replacen(from, to, 1);
            assert_ne!(text, GOOD, "{from} is not in the sample");
            let message = error(&text);
            assert!(message.starts_with("p.yaml: ") && message.contains(expected), "{message}");
        }
    }
}
