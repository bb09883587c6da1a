// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! "Did you mean": the nearest known word for a mistyped one. Used by every configuration reader.

/// The known word that is near enough to `typed` to be what was meant.
///
/// Near enough means at most a third of the letters differ (Damerau-Levenshtein), which finds `sorce` -> `source`
/// and does not offer `kargs` for `images`.
pub fn nearest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(typed, word), *word))
        .filter(|(distance, word)| *distance * 3 <= word.len().max(typed.len()))
        .min()
        .map(|(_, word)| word)
}

/// Turns serde's "unknown field `x`, expected one of `a`, `b`" into a sentence with the nearest key; other messages
/// come back as they are.
pub fn sharpen(message: &str) -> String {
    let Some((before, rest)) = message.split_once("unknown field `") else { return message.into() };
    let Some((typed, expected)) = rest.split_once('`') else { return message.into() };
    let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    match nearest(typed, &known) {
        Some(word) => format!("{before}unknown key `{typed}` (did you mean `{word}`?){}", position(expected)),
        None => format!("{before}unknown key `{typed}`; known are {}{}", known.join(", "), position(expected)),
    }
}

/// serde's " at line 3 column 5", when it is there.
fn position(text: &str) -> &str {
    text.rfind(" at line ").map_or("", |at| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_typing_errors_only() {
        for (typed, found) in [("sorce", Some("source")), ("imagse", Some("images")), ("colour", None)] {
            assert_eq!(nearest(typed, &["source", "images", "kargs"]), found, "{typed}");
        }
    }

    #[test]
    fn sharpens_serdes_message() {
        let serde = "images[0]: unknown field `sorce`, expected one of `source`, `target` at line 3 column 5";
        assert_eq!(sharpen(serde), "images[0]: unknown key `sorce` (did you mean `source`?) at line 3 column 5");
        assert_eq!(sharpen("unknown field `zzzzzz`, expected `kargs`"), "unknown key `zzzzzz`; known are kargs");
        assert_eq!(sharpen("missing field `id`"), "missing field `id`");
    }
}
