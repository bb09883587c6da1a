// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The sentences of the Calamares module in the terminal: read from the one table, `cpp/MessageTable.h`, when this
//! program is built, so that both say the same.

use bootc_plan::error::Fault;

/// The table as C++ includes it.
const TABLE: &str = include_str!("../../../cpp/MessageTable.h");

/// A row: id, what happened, what to do (empty for status sentences).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Catalogue id.
    pub id: String,
    /// The sentence.
    pub sentence: String,
    /// The advice.
    pub advice: String,
}

/// Rows of a macro (`BOOTC_ERROR`, `BOOTC_STATUS`).
pub fn rows(name: &str) -> Vec<Row> {
    let start = format!("\n{name}(");
    TABLE.split(&start).skip(1).filter_map(|call| row(&literals(call))).collect()
}

/// The sentence and the advice of a failure, arguments filled in.
pub fn of(fault: &Fault) -> (String, String) {
    let row = rows("BOOTC_ERROR").into_iter().find(|row| row.id == fault.id);
    row.map_or_else(
        || (fault.id.clone(), String::new()),
        |row| (fill(&row.sentence, &fault.args), fill(&row.advice, &fault.args)),
    )
}

fn fill(text: &str, args: &[(String, String)]) -> String {
    args.iter().fold(text.to_owned(), |text, (key, value)| text.replace(&format!("{{{key}}}"), value))
}

fn row(groups: &[String]) -> Option<Row> {
    // id, context, sentence [, context, advice]: each QT_TRANSLATE_NOOP names its context first.
    let text = |at: usize| groups.get(at).cloned().unwrap_or_default();
    (groups.len() >= 3).then(|| Row { id: text(0), sentence: text(2), advice: text(4) })
}

/// The string literals of one macro call; adjacent ones are joined as C++ joins them.
fn literals(call: &str) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    let (mut depth, mut joined) = (1, false);
    let mut chars = call.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                let literal = literal(&mut chars);
                match groups.last_mut() {
                    Some(last) if joined => last.push_str(&literal),
                    _ => groups.push(literal),
                }
                joined = true;
            }
            '(' => (depth, joined) = (depth + 1, false),
            ')' if depth == 1 => break,
            ')' => (depth, joined) = (depth - 1, false),
            c if c.is_whitespace() => {}
            _ => joined = false,
        }
    }
    groups
}

fn literal(chars: &mut std::str::Chars) -> String {
    let mut text = String::new();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n') => text.push('\n'),
                Some(other) => text.push(other),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::ids::{ERRORS, Id, STATUSES};
    use std::collections::BTreeSet;

    fn compare(rows: &[Row], ids: &[Id]) {
        let sentences: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let known: BTreeSet<&str> = ids.iter().map(|(id, _)| *id).collect();
        assert_eq!(sentences.len(), rows.len(), "an id has two sentences");
        assert_eq!(sentences.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "sentences without an id");
        assert_eq!(known.difference(&sentences).collect::<Vec<_>>(), Vec::<&&str>::new(), "ids without a sentence");
        for row in rows {
            let (_, args) = ids.iter().find(|(id, _)| *id == row.id).unwrap();
            for part in [&row.sentence, &row.advice].into_iter().flat_map(|text| text.split('{').skip(1)) {
                let used = part.split('}').next().unwrap();
                assert!(args.contains(&used), "{}: {{{used}}} is no argument of it", row.id);
            }
        }
    }

    #[test]
    fn every_id_has_a_sentence_and_every_sentence_an_id() {
        compare(&rows("BOOTC_ERROR"), ERRORS);
        compare(&rows("BOOTC_STATUS"), STATUSES);
    }

    #[test]
    fn every_error_says_what_happened_and_what_to_do() {
        for row in rows("BOOTC_ERROR") {
            assert!(row.sentence.ends_with('.') && row.advice.ends_with('.'), "{row:?}");
            assert!(row.sentence.chars().count() <= 140, "too long for the dialog, which does not wrap: {row:?}");
        }
    }

    #[test]
    fn a_difference_is_noticed() {
        let lonely = [Row { id: "no-such-id".into(), sentence: "x.".into(), advice: String::new() }];
        assert!(std::panic::catch_unwind(|| compare(&lonely, ERRORS)).is_err());
    }

    #[test]
    fn joins_adjacent_literals_and_keeps_parentheses() {
        let call = r#" "id", NOOP( "Ctx", "one (two) " "\"three\"." ), NOOP( "Ctx", "Do." ) ) "other""#;
        assert_eq!(literals(call), ["id", "Ctx", "one (two) \"three\".", "Ctx", "Do."]);
    }
}
