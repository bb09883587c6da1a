// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Access points as they are told, and what a person sees of them.

use super::*;

fn point(id: &str, ssid: &str, strength: u8) -> AccessPoint {
    AccessPoint { id: id.into(), ssid: ssid.into(), strength, ..AccessPoint::default() }
}

#[test]
fn security_is_what_the_flags_say() {
    use Security::{Open, Owe, Personal, Sae, Unsupported};
    for (what, flags, wpa, rsn, security) in [
        ("a café", 0, 0, 0, Open),
        ("Enhanced Open", 0, 0, 0x88 | 0x800, Owe),
        ("Enhanced Open's open half", 0, 0, 0x1000, Open),
        ("WEP", 1, 0, 0, Unsupported),
        ("WPA", 1, 0x124, 0, Personal),
        ("WPA2", 1, 0, 0x188, Personal),
        ("WPA2 and WPA3", 1, 0, 0x188 | 0x400, Personal),
        ("WPA3", 1, 0, 0x88 | 0x400, Sae),
        ("a company", 1, 0, 0x288, Unsupported),
        ("WPA3 Enterprise with 192 bits", 1, 0, 0x2000, Unsupported),
        ("a company with a password beside it", 1, 0, 0x388, Personal),
    ] {
        let seen = networks(&[AccessPoint { flags, wpa, rsn, ..point("/1", "x", 50) }]);
        assert_eq!(seen.first().map(|network| network.security), Some(security), "{what}");
    }
}

#[test]
fn access_points_of_one_name_are_one_network() {
    let secured = |id: &str, ssid: &str, strength| AccessPoint { flags: 1, rsn: 0x188, ..point(id, ssid, strength) };
    let used = AccessPoint { connected: true, ..secured("/far", "home", 10) };
    let seen = networks(&[
        point("/hidden", "", 99),
        point("/zeros", "\0\0", 99),
        point("/open", "home", 40),
        secured("/near", "home", 90),
        used,
        point("/b", "Beta", 60),
        point("/a", "alpha", 51),
        point("/strong", "zeta", 80),
        point("/odd", "a\nb", 0),
    ]);
    let seen: Vec<_> = seen.iter().map(|n| (n.id.as_str(), n.name.as_str(), n.bars, n.connected)).collect();
    assert_eq!(
        seen,
        [
            ("/near", "home", 4, true),
            ("/strong", "zeta", 4, false),
            ("/a", "alpha", 3, false),
            ("/b", "Beta", 3, false),
            ("/open", "home", 2, false),
            ("/odd", "a\u{fffd}b", 0, false),
        ]
    );
}

#[test]
fn a_name_that_is_no_text_is_shown() {
    let seen = networks(&[AccessPoint { ssid: vec![b'x', 0xff], ..point("/1", "", 50) }]);
    assert_eq!(seen.first().map(|network| network.name.as_str()), Some("x\u{fffd}"));
}

#[test]
fn passwords_are_as_long_as_their_networks_want_them() {
    let digits = "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789";
    for (security, password, fits) in [
        (Security::Personal, "", false),
        (Security::Personal, "1234567", false),
        (Security::Personal, "12345678", true),
        (Security::Personal, "pässword", true),
        (Security::Personal, &digits[..63], true),
        (Security::Personal, digits, true),
        (Security::Personal, &digits.replace('0', "x"), false),
        (Security::Personal, &format!("{digits}0"), false),
        (Security::Sae, "", false),
        (Security::Sae, "1", true),
    ] {
        assert!(security.needs_password());
        assert_eq!(password_fits(security.key_management(), password), fits, "{security:?} {password}");
    }
}

#[test]
fn reasons_are_those_that_a_person_can_mend() {
    for (reason, what) in [
        (7, Trouble::Password),
        (5, Trouble::NoAnswer),
        (11, Trouble::NoAnswer),
        (17, Trouble::NoAnswer),
        (53, Trouble::NoAnswer),
        (35, Trouble::Other),
        (0, Trouble::Other),
        (1000, Trouble::Other),
    ] {
        assert_eq!(trouble(reason), what, "{reason}");
    }
}
