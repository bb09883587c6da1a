// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The profiles' schemas: the files beside the profiles are what the program prints, and what it refuses they refuse.
//! `UPDATE_GOLDEN=1 cargo test -p particle-iso --test schema` rewrites the files.

use std::path::{Path, PathBuf};

use particle_iso::{profile, schema};
use serde_json::Value;

fn profiles() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles")
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

#[test]
fn the_files_beside_the_profiles_are_current() {
    for (name, made) in [("profile", schema::iso()), ("image", schema::image())] {
        let file = profiles().join(format!("{name}.schema.json"));
        let made = schema::text(&made);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, &made).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == made, "{} is old: UPDATE_GOLDEN=1 cargo test -p particle-iso --test schema", file.display());
    }
}

#[test]
fn every_shipped_profile_names_its_schema_and_is_valid() {
    let mut count = 0;
    for entry in
        std::fs::read_dir(profiles()).unwrap().flatten().filter(|one| one.path().extension() == Some("yaml".as_ref()))
    {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let is_image = entry.file_name().to_string_lossy().starts_with("image-");
        let (name, schema) = if is_image { ("image", schema::image()) } else { ("profile", schema::iso()) };
        assert!(text.contains(&format!("# yaml-language-server: $schema={name}.schema.json\n")), "{entry:?}");
        assert_eq!(schema::valid::problems(&schema, &yaml(&text)), [""; 0], "{entry:?}");
        count += 1;
    }
    assert!(count > 2, "{count} profiles");
}

const GOOD: &str = "version: 1
id: x
name: X
archive: { suite: forky, mirror: 'http://example.org/debian' }
live: { packages: [a] }
bootc: { deb: b.deb }
payload: { id: p, name: P, target: 'r.example/p:1', source: 'docker://r.example/p:1', mirrors: ['oci:/p'], pin: newest-of }
other-images: [{ id: e, source: 'docker://r.example/e:1', target: 'r.example/e:1' }]
medium: { label: X, file: x.iso }
";

/// Schema and program are of one mind about what is written wrong.
#[test]
fn what_the_program_cannot_read_the_schema_refuses() {
    let schema = schema::iso();
    assert_eq!(schema::valid::problems(&schema, &yaml(GOOD)), [""; 0]);
    profile::parse(Path::new("p.yaml"), GOOD).unwrap();
    for (from, to, words) in [
        ("packages:", "pakages:", "live.pakages: is an unknown key (did you mean `packages`?)"),
        ("name: X\n", "", "name: is missing"),
        ("version: 1", "version: 2", "version: 2: the schema says maximum 1"),
        ("version: 1", "version: one", "version: \"one\" is not of type integer"),
        ("live: {", "live: { display-manager: gdm,", "\"gdm\" is not"),
        ("live: {", "live: { session: gnome,", "\"gnome\" is not"),
        (
            "live: {",
            "live: { services: { enabled: [a.service] },",
            "live.services.enabled: is an unknown key (did you mean",
        ),
        ("live: {", "live: { hooks: h.sh,", "\"h.sh\" is not of type array"),
        (
            "version: 1",
            "version: 1\ncalamares: { module: m }",
            "calamares.module: is an unknown key (did you mean `modules`?)",
        ),
        ("version: 1", "version: 1\ncalamares: { branding: [m] }", "calamares.branding"),
        ("version: 1", "version: 1\nboot-menu: { timeout: -2 }", "boot-menu.timeout: -2: the schema says minimum -1"),
        ("version: 1", "version: 1\nboot-menu: { default: shel }", "\"shel\" is not"),
        (
            "version: 1",
            "version: 1\nboot-menu: { titles: { instal: x } }",
            "boot-menu.titles.instal: is an unknown key",
        ),
        (
            "version: 1",
            "version: 1\nboot-menu: { kargs: { memory: [x] } }",
            "boot-menu.kargs.memory: is an unknown key",
        ),
        ("live: {", "live: { locales: de_DE.UTF-8,", "\"de_DE.UTF-8\" is not of type array"),
        ("bootc: { deb: b.deb }", "bootc: { dep: b.deb }", "bootc"),
        ("bootc: { deb: b.deb }", "bootc: standout", "bootc"),
        ("pin: newest-of", "pin: newest", "\"newest\" is none of"),
        ("[{ id: e,", "[{ id: e, sauce: x,", "other-images[0].sauce: is an unknown key (did you mean `source`?)"),
        ("packages: [a]", "packages+: [a]", "live.packages"),
        ("live: { packages: [a] }", "live: { packages: a }", "\"a\" is not of type array"),
        ("version: 1", "version: 1\nsquashfs: { fast: { level: 3 } }", "squashfs.fast.block: is missing"),
        ("version: 1", "version: 1\nsquashfs: { fast: { level: 0, block: 1M } }", "the schema says minimum 1"),
        ("forky, mirror: 'http://example.org/debian'", "forky", "archive.mirror: is missing"),
    ] {
        let text = GOOD.replacen(from, to, 1);
        assert_ne!(text, GOOD, "{from} is not in the sample");
        let found = schema::valid::problems(&schema, &yaml(&text)).join("\n");
        assert!(found.contains(words), "{words} is not in: {found}");
        profile::parse(Path::new("p.yaml"), &text).unwrap_err();
    }
}

#[test]
fn differences_are_judged_as_such() {
    let schema = schema::iso();
    for (text, words) in [
        ("extends: a.yaml\n", None),
        (
            "extends: a.yaml\nlive: { packages+: [b] }\narchive: { suite: sid }\nsquashfs: { fast: { level: 1 } }\n",
            None,
        ),
        ("extends: a.yaml\nlive: { hostname+: [b] }\n", Some("live.hostname+: is an unknown key")),
        ("extends: a.yaml\nlive: { overlays+: [o], services: { enable+: [a.timer] } }\n", None),
        ("extends: a.yaml\nlive: { packages+: b }\n", Some("live.packages+: \"b\" is not of type array")),
        ("extends: [a.yaml]\n", Some("extends: [\"a.yaml\"] is not of type string")),
        ("extends: a.yaml\nboot-menu: { timeout: 1, titles: { shell: x }, kargs: { safe+: [a] } }\n", None),
        ("extends: a.yaml\ncalamares: { branding: b }\n", None),
        // Items of a list are not merged.
        (
            "extends: a.yaml\narchive: { repositories+: [{ name: x }] }\n",
            Some("archive.repositories+[0].fingerprint: is missing"),
        ),
    ] {
        let found = schema::valid::problems(&schema, &yaml(text)).join("\n");
        assert!(words.map_or(found.is_empty(), |words| found.contains(words)), "{text}: {found}");
    }
}
