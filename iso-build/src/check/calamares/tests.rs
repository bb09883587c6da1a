// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The shipped configuration, and a derivative's, as they are judged on the medium.

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

const DESC: &str = "
componentName: mine
strings: { productName: X, shortProductName: X, version: 1, shortVersion: 1, versionedName: X 1, shortVersionedName: X 1,
  bootloaderEntryName: X }
images: { productIcon: logo.svg, productLogo: logo.svg, productWelcome: art/welcome.png }
style: { SidebarText: '#fff' }
slideshow: show.qml
";

/// A derivative that has all three: right at first, then with one file changed.
#[test]
fn a_derivative_is_judged_as_it_will_be() {
    let out = tempfile::tempdir().unwrap();
    let mut context = Context::read(&Common { profile: None, out: Some(out.path().to_owned()) }).unwrap();
    let shipped = std::fs::read_to_string(context.place.src.join("module-config/settings.conf")).unwrap();
    let several = "[{id: e, source: 'docker://r.example/e:1', target: 'r.example/e:1'}]";
    let without =
        |line: &str| shipped.lines().filter(|one| !one.contains(line)).map(|one| format!("{one}\n")).collect();
    let cases: [(&str, String, &str, &str); 14] = [
        ("", String::new(), "[]", ""),
        ("mine/slide-image.png", String::new(), several, ""),
        ("mine/README", String::new(), several, "the page of images there is no file slide-image.png"),
        ("settings.conf", without("several images"), several, "packagechooser@bootc is not in the sequence"),
        ("settings.conf", without("bootc@finish"), "[]", "bootc@finish is not in the sequence, and `payload`"),
        ("settings.conf", without("branding:"), "[]", "settings.conf does not name it add the line `branding: mine`"),
        ("settings.conf", shipped.replace("- welcome", "- welcom"), "[]", "welcom no such module in "),
        (
            "settings.conf",
            shipped.replace("config: bootc.conf", "config: b.conf"),
            "[]",
            "b.conf is not there put it to ",
        ),
        ("confs/bootc.conf", String::new(), "[]", "bootc.conf is made of `payload`"),
        ("confs/packagechooser.conf", String::new(), several, "packagechooser.conf is made of `other-images`"),
        ("confs/welcome.conf", "a: [".to_owned(), "[]", "welcome.conf cannot be read"),
        ("mine/branding.desc", DESC.replace("componentName: mine", "componentName: x"), "[]", "componentName is \"x\""),
        ("mine/branding.desc", DESC.replace("art/", ""), "[]", "images.productWelcome there is no file welcome.png"),
        ("mine/lang/calamares-x_de.ts", String::new(), "[]", "is not called calamares-mine_LANGUAGE.ts"),
    ];
    for (file, text, images, words) in cases {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for folder in ["confs", "mine/art", "mine/lang"] {
            std::fs::create_dir_all(at(folder)).unwrap();
        }
        for (name, text) in [
            ("settings.conf", &*shipped),
            ("confs/users.conf", "a: 1\n"),
            ("mine/branding.desc", DESC),
            ("mine/logo.svg", ""),
            ("mine/art/welcome.png", ""),
            ("mine/show.qml", ""),
            ("mine/lang/calamares-mine_de.ts", ""),
        ] {
            std::fs::write(at(name), text).unwrap();
        }
        if !file.is_empty() {
            std::fs::write(at(file), text).unwrap();
        }
        context.profile.other_images = serde_yaml::from_str(images).unwrap();
        let own = &mut context.profile.calamares;
        (own.settings, own.modules, own.branding) = (Some(at("settings.conf")), Some(at("confs")), Some(at("mine")));
        let findings = findings(&context);
        let bad = findings.iter().filter(|finding| finding.fails());
        let said: Vec<String> = bad.map(|row| format!("{} {} {}", row.what, row.found, row.remedy)).collect();
        assert_eq!(said.is_empty(), words.is_empty(), "{file}: {said:?}");
        assert!(words.is_empty() || said.iter().any(|row| row.contains(words)), "{file}: {words} is not in {said:?}");
    }
    context.profile.calamares.settings = Some("/nonexistent/settings.conf".into());
    let rows = findings(&context);
    assert!(rows.len() == 1 && rows[0].remedy.contains("/nonexistent/settings.conf"), "{rows:?}");
}
