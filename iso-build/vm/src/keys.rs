// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Names of keys for QMP's `send-key`: text on a US keyboard, and chords such as `alt-n` or `ctrl-alt-f2`.

use crate::error::VmError;

/// The keys that are held together for each character of `text`.
///
/// # Errors
/// When a character is not on a US keyboard.
pub fn typed(text: &str) -> Result<Vec<Vec<String>>, VmError> {
    text.chars()
        .map(|c| {
            let (key, shift) = us_key(c).ok_or_else(|| VmError::Untypeable(c.to_string()))?;
            let mut keys = Vec::new();
            if shift {
                keys.push("shift".to_owned());
            }
            keys.push(key);
            Ok(keys)
        })
        .collect()
}

/// The keys of one chord, written with hyphens: `ret`, `alt-n`, `shift-tab`, `ctrl-alt-f2`.
pub fn chord(text: &str) -> Vec<String> {
    text.split('-').map(|key| if key == "space" { "spc" } else { key }.to_owned()).collect()
}

/// QEMU's name of the key and whether shift is held.
fn us_key(c: char) -> Option<(String, bool)> {
    let plain = |name: &str| Some((name.to_owned(), false));
    let shifted = |name: &str| Some((name.to_owned(), true));
    match c {
        'a'..='z' | '0'..='9' => plain(&c.to_string()),
        'A'..='Z' => shifted(&c.to_ascii_lowercase().to_string()),
        ' ' => plain("spc"),
        '\n' => plain("ret"),
        '\t' => plain("tab"),
        '-' => plain("minus"),
        '_' => shifted("minus"),
        '=' => plain("equal"),
        '+' => shifted("equal"),
        '[' => plain("bracket_left"),
        '{' => shifted("bracket_left"),
        ']' => plain("bracket_right"),
        '}' => shifted("bracket_right"),
        ';' => plain("semicolon"),
        ':' => shifted("semicolon"),
        '\'' => plain("apostrophe"),
        '"' => shifted("apostrophe"),
        '`' => plain("grave_accent"),
        '~' => shifted("grave_accent"),
        '\\' => plain("backslash"),
        '|' => shifted("backslash"),
        ',' => plain("comma"),
        '<' => shifted("comma"),
        '.' => plain("dot"),
        '>' => shifted("dot"),
        '/' => plain("slash"),
        '?' => shifted("slash"),
        _ => {
            let digit = ")!@#$%^&*(".find(c)?;
            shifted(&digit.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_key_presses() {
        let rows: &[(&str, &[&[&str]])] = &[
            ("aZ9", &[&["a"], &["shift", "z"], &["9"]]),
            ("#_ \n", &[&["shift", "3"], &["shift", "minus"], &["spc"], &["ret"]]),
            (")(", &[&["shift", "0"], &["shift", "9"]]),
        ];
        for (text, want) in rows {
            assert_eq!(typed(text).unwrap(), *want, "{text:?}");
        }
        for c in ' '..='~' {
            assert!(us_key(c).is_some(), "{c:?} is printable ASCII but cannot be typed");
        }
        assert!(typed("é").is_err());
    }

    #[test]
    fn chords_split_at_hyphens() {
        assert_eq!(chord("ctrl-alt-f2"), ["ctrl", "alt", "f2"]);
        assert_eq!(chord("space"), ["spc"]);
    }
}
