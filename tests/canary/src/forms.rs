// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The forms in which programs write a secret down, all of which anybody can turn back: as it is, in base64 (also inside of
//! something longer), percent-encoded, as UTF-16, and as Calamares obscures it. Hashes are no form of a secret.

/// Each form's name and bytes. One of letters and digits alone is the same percent-encoded.
pub fn forms(secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const FOR_URLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes = secret.as_bytes();
    let mut found = vec![
        ("raw", bytes.to_vec()),
        ("percent-encoded", percent(bytes, b"0123456789ABCDEF")),
        ("percent-encoded", percent(bytes, b"0123456789abcdef")),
        ("UTF-16, little-endian", secret.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16, big-endian", secret.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("obscured by Calamares", obscured(secret).into_bytes()),
    ];
    for alphabet in [STANDARD, FOR_URLS] {
        found.extend(
            ["base64", "base64 after one byte", "base64 after two bytes"]
                .into_iter()
                .enumerate()
                .map(|(before, name)| (name, base64_inside(bytes, before, alphabet))),
        );
    }
    let mut once: Vec<(&str, Vec<u8>)> = Vec::new();
    for form in found {
        if once.iter().all(|(_, bytes)| *bytes != form.1) {
            once.push(form);
        }
    }
    once
}

/// All but RFC 3986's unreserved characters.
fn percent(bytes: &[u8], digits: &[u8; 16]) -> Vec<u8> {
    let encoded = |byte: &u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => vec![*byte],
        _ => vec![b'%', digits[usize::from(byte >> 4)], digits[usize::from(byte & 15)]],
    };
    bytes.iter().flat_map(encoded).collect()
}

/// The letters that hold nothing but bits of `bytes`, when these come after `before` others (modulo 3).
fn base64_inside(bytes: &[u8], before: usize, alphabet: &[u8; 64]) -> Vec<u8> {
    let first = (8 * before).div_ceil(6);
    let bit = |at: usize| bytes[at / 8 - before] >> (7 - at % 8) & 1;
    let letters = (first..8 * (before + bytes.len()) / 6)
        .map(|letter| (6 * letter..6 * letter + 6).fold(0, |v, at| v << 1 | bit(at)));
    letters.map(|value| alphabet[usize::from(value)]).collect()
}

/// `Calamares::String::obscure`, which GlobalStorage holds passwords in. It is its own reverse.
fn obscured(secret: &str) -> String {
    let other = |unit: u16| if unit <= 0x21 { unit } else { 0x1fu16.wrapping_sub(unit) };
    String::from_utf16_lossy(&secret.encode_utf16().map(other).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with base64(1), basenc(1) and Calamares' own function.
    #[test]
    fn forms_are_those_of_other_programs() {
        let found = forms("Ab/?~ 9Zz");
        let form = |wanted: &str| {
            let all = found.iter().filter(|(name, _)| *name == wanted);
            all.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect::<Vec<_>>()
        };
        assert_eq!(form("raw"), ["Ab/?~ 9Zz"]);
        assert_eq!(form("percent-encoded"), ["Ab%2F%3F~%209Zz", "Ab%2f%3f~%209Zz"]);
        // Of `QWIvP34gOVp6`, `eEFiLz9+IDlaeg==` and `eHhBYi8/fiA5Wno=`: x and xx before it.
        assert_eq!(form("base64"), ["QWIvP34gOVp6"]);
        assert_eq!(form("base64 after one byte"), ["FiLz9+IDlae", "FiLz9-IDlae"]);
        assert_eq!(form("base64 after two bytes"), ["BYi8/fiA5Wn", "BYi8_fiA5Wn"]);
        assert_eq!(form("UTF-16, little-endian"), ["A\0b\0/\0?\0~\0 \09\0Z\0z\0"]);
        assert_eq!(form("UTF-16, big-endian"), ["\0A\0b\0/\0?\0~\0 \09\0Z\0z"]);
        assert_eq!(forms("abcdefgh").iter().filter(|(name, _)| *name == "percent-encoded").count(), 0);
    }

    #[test]
    fn obscuring_is_its_own_reverse() {
        let secret = "correct horse 7";
        assert_ne!(obscured(secret), secret);
        assert_eq!(obscured(&obscured(secret)), secret);
    }
}
