// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A derivative's configuration of Calamares in the plan, and what sed makes of settings.conf.

use std::process::Command as Process;

use super::*;
use crate::stage::Stage;
use crate::{print, profile};

const SEVERAL: &str = "payload: { id: p, name: P, target: 'r.example/p:1', source: 'docker://r.example/p:1' }\n\
                       other-images: [{ id: e, source: 'docker://r.example/e:1', target: 'r.example/e:1' }]\n";

fn profile(more: &str) -> Profile {
    let text = format!(
        "version: 1\nid: x\nname: X\narchive: {{ suite: forky, mirror: 'http://example.org' }}\n\
         live: {{ packages: [] }}\nmedium: {{ label: X, file: x.iso }}\n{more}"
    );
    profile::parse(Path::new("/p/x.yaml"), &text).unwrap()
}

fn layer(profile: &Profile) -> Stage {
    let place = Place { src: "/src".into(), out: "/out".into(), exe: "/exe".into() };
    let inputs = Inputs { profile, image: None, place: &place, release: false, epoch: Some(7), signer: None };
    crate::stages::all(&inputs).into_iter().find(|stage| stage.id() == "layer").unwrap()
}

#[test]
fn what_is_of_ones_own_comes_over_or_in_place_of_the_shipped() {
    let shipped = |part: &str| format!("/src/module-config/{part} ");
    for (keys, there, not_there) in [
        ("", vec![shipped("settings.conf"), shipped("modules"), shipped("branding")], vec!["cp -r", "test -e"]),
        (
            "calamares: { settings: s.conf, modules: confs, branding: brandings/mine }",
            vec![
                shipped("modules"),
                "copy /p/s.conf -> {layer.work}/upper/etc/calamares/settings.conf".into(),
                "cp -r /p/confs/. {layer.work}/upper/etc/calamares/modules\n".into(),
                "cp -r /p/brandings/mine/. {layer.work}/upper/etc/calamares/branding/mine\n".into(),
                "chmod -R".into(),
                "test -e".into(),
                "sed -i 's/^branding:.*/branding: mine/' {layer.work}/upper/etc/calamares/settings.conf".into(),
            ],
            vec!["module-config/settings.conf", "module-config/branding"],
        ),
    ] {
        let plan = print::text(&[layer(&profile(keys))]);
        let mut rest = plan.as_str();
        for part in there {
            let at = rest.find(&part).unwrap_or_else(|| panic!("{part} is not, or not there, in: {plan}"));
            rest = &rest[at + part.len()..];
        }
        assert!(not_there.iter().all(|part| !plan.contains(part)), "{plan}");
    }
}

#[test]
fn a_change_of_it_is_a_change_of_the_layer_alone() {
    let profile = profile("calamares: { settings: s.conf, modules: confs, branding: mine }\n");
    let stage = layer(&profile);
    assert!(stage.files().contains(&"/p/s.conf".into()), "{:?}", stage.files());
    assert_eq!(stage.trees(), [Path::new("/p/confs"), Path::new("/p/mine")]);
    let place = Place { src: "/src".into(), out: "/out".into(), exe: "/exe".into() };
    let inputs = Inputs { profile: &profile, image: None, place: &place, release: false, epoch: Some(7), signer: None };
    let of_it = |stage: &&Stage| [stage.files(), stage.trees()].concat().iter().any(|file| file.starts_with("/p"));
    let stages = crate::stages::all(&inputs);
    assert_eq!(stages.iter().filter(of_it).map(Stage::id).collect::<Vec<_>>(), ["layer"]);
}

#[test]
fn settings_of_ones_own_are_changed_as_the_shipped_ones() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("settings.conf");
    std::fs::write(
        &file,
        "sequence:\n- show:\n  #- packagechooser@bootc  # several images\n  #- other\nbranding: x # y\n",
    )
    .unwrap();
    let changed = |keys: &str| {
        let mut sed = Process::new("sed");
        for edit in edits(&profile(keys)) {
            sed.args(["-e", &edit]);
        }
        String::from_utf8(sed.arg(&file).output().unwrap().stdout).unwrap()
    };
    assert_eq!(edits(&profile("")), [""; 0]);
    let own = "calamares: { branding: mine }\n";
    assert!(changed(own).contains("  #- packagechooser@bootc") && changed(own).ends_with("\nbranding: mine\n"));
    let both = changed(&format!("{own}{SEVERAL}"));
    assert_eq!(both, "sequence:\n- show:\n  - packagechooser@bootc\n  #- other\nbranding: mine\n");
}
