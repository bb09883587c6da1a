// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The colours that the branding and the boot menu set can be told apart by everyone: WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11
//! (parts of controls, 3). Colours that Calamares or Qt choose do not belong here.

use std::path::Path;

const BRANDING: &str = "module-config/branding/particleos/branding.desc";
const STYLE: &str = "module-config/branding/particleos/stylesheet.qss";
const SLIDES: &str = "module-config/branding/particleos/show.qml";
const MENU: &str = "iso-build/src/grub/theme.rs";
const LIVE: &str = "iso-build/src/live/mod.rs";
const TEXT: f64 = 4.5;
const PART: f64 = 3.0;

/// A file and the words after which the colour stands.
type Place = (&'static str, &'static [&'static str]);

const PAIRS: &[(Place, Place, f64)] = &[
    ((BRANDING, &["SidebarText:"]), (BRANDING, &["SidebarBackground:"]), TEXT),
    ((BRANDING, &["SidebarTextCurrent:"]), (BRANDING, &["SidebarBackgroundCurrent:"]), TEXT),
    ((STYLE, &["#sidebarApp QPushButton {"]), (BRANDING, &["SidebarBackground:"]), TEXT),
    ((STYLE, &["#sidebarApp QPushButton:focus {"]), (BRANDING, &["SidebarBackground:"]), TEXT),
    ((STYLE, &["QProgressBar {", " color:"]), (STYLE, &["QProgressBar {", "background-color:"]), TEXT),
    ((STYLE, &["QProgressBar {", " color:"]), (STYLE, &["QProgressBar::chunk", "background-color:"]), TEXT),
    ((STYLE, &["QProgressBar::chunk", "background-color:"]), (STYLE, &["QProgressBar {", "background-color:"]), PART),
    ((SLIDES, &["text: parent.parent.title", "color:"]), (SLIDES, &["anchors.fill: parent", "color:"]), TEXT),
    ((SLIDES, &["text: parent.parent.text", "color:"]), (SLIDES, &["anchors.fill: parent", "color:"]), TEXT),
    ((MENU, &["Sans Regular 18", "color ="]), (LIVE, &["BACKGROUND:"]), TEXT),
    ((MENU, &[" item_color ="]), (LIVE, &["BACKGROUND:"]), TEXT),
    ((MENU, &["selected_item_color ="]), (LIVE, &["BACKGROUND:"]), TEXT),
    ((MENU, &["top = 90%", "color ="]), (LIVE, &["BACKGROUND:"]), TEXT),
    ((MENU, &["text_color ="]), (MENU, &["bg_color ="]), TEXT),
];

#[test]
fn what_the_branding_colours_can_be_read() {
    for (front, back, least) in PAIRS {
        let ratio = contrast(colour(front), colour(back));
        assert!(ratio >= *least, "{front:?} on {back:?}: {ratio:.2}, at least {least} is needed");
    }
}

#[test]
fn contrast_is_what_the_standard_says() {
    // The ends of the scale, and the lightest grey that passes on white.
    for (front, back, wanted) in [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
    ] {
        let found = contrast(rgb(front), rgb(back));
        assert!((found - wanted).abs() < 0.01, "{front} on {back}: {found}");
    }
}

/// The first colour after the words, which follow each other.
fn colour((file, words): &Place) -> [u8; 3] {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file))
        .expect("the file is there");
    let rest = words
        .iter()
        .fold(text.as_str(), |rest, word| rest.split_once(word).unwrap_or_else(|| panic!("{file} has no {word:?}")).1);
    let at = rest.char_indices().find(|(at, _)| is_colour(&rest[*at..])).map(|(at, _)| at);
    rgb(&rest[at.unwrap_or_else(|| panic!("{file} has no colour after {words:?}"))..])
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .and_then(|rest| rest.get(..6))
        .is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn rgb(text: &str) -> [u8; 3] {
    [1, 3, 5].map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("two hexadecimal digits"))
}

/// WCAG's contrast ratio.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG's relative luminance.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
