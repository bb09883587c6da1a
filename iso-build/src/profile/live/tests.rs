// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A whole derivative as YAML, and what is refused of it.

use super::*;

fn live(more: &str) -> Result<Live, String> {
    let live: Live = serde_yaml::from_str(&format!("packages: []\n{more}")).unwrap();
    live.validate().map(|()| live)
}

#[test]
fn a_whole_derivative_can_be_described() {
    let it = live(
        "display-manager: sddm\nsession: plasma\nuser: demo\ndebs: [a.deb]\noverlays: [o, /abs]\nhooks: [h.sh]\n\
         services: { enable: [cups.service, fstrim.timer], disable: ['getty@tty3.service'] }\n\
         locale: sr_RS.UTF-8@latin\nlocales: [C.UTF-8, de_DE.UTF-8, sr_RS.UTF-8@latin]\n\
         timezone: America/Argentina/Buenos_Aires\n",
    )
    .unwrap();
    assert_eq!((it.debs.len(), it.overlays.len(), it.hooks.len()), (1, 2, 1));
    let sources = [("sr_RS.UTF-8@latin", "sr_RS@latin"), ("de_DE.UTF-8", "de_DE")];
    assert_eq!(it.locale_sources(), sources.map(|(locale, source)| (locale, source.to_owned())));
}

#[test]
fn what_is_wrong_is_told_with_its_key() {
    for (text, words) in [
        ("hostname: a.b", "live.hostname"),
        ("user: root", "live.user: \"root\""),
        ("user: 1a", "live.user: \"1a\""),
        ("session: plasma", "live.session: plasma needs `display-manager: sddm`"),
        ("locale: de_DE", "live.locale: \"de_DE\""),
        ("locale: deutsch.UTF-8", "live.locale"),
        ("locale: DE_de.UTF-8", "live.locale"),
        ("locale: de_DE.UTF-8@", "live.locale"),
        ("locales: [de_DE.UTF-8, fr_FR]", "live.locales: \"fr_FR\""),
        ("timezone: /etc/passwd", "live.timezone"),
        ("timezone: ../x", "live.timezone"),
        ("services: { enable: [cups] }", "live.services.enable: \"cups\" is no full name"),
        ("services: { disable: ['a b.service'] }", "live.services.disable: \"a b.service\""),
        ("services: { enable: [ssh.service] }", "live.services.enable: ssh.service: the kernel"),
        ("services: { enable: [a.timer], disable: [a.timer] }", "a.timer is both"),
    ] {
        let error = live(text).unwrap_err();
        assert!(error.contains(words), "{text}: {error}");
    }
    for text in ["locale: C.UTF-8", "locale: de_DE.UTF-8", "timezone: Etc/GMT+5", "user: a-b"] {
        live(text).unwrap();
    }
}
