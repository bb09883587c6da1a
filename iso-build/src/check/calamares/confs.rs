// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether a module's configuration can be read and is what the module's schema wants. Calamares has schemas for all of its
//! modules, but its package brings those of the modules in Python alone.

use serde_json::Value;

use super::super::finding::Finding;
use crate::schema::valid::problems;

/// YAML as what a schema judges; an empty file is an empty map.
pub fn read(text: &str) -> Result<Value, String> {
    match serde_yaml::from_str(text).map_err(|error| error.to_string())? {
        Value::Null => Ok(Value::Object(serde_json::Map::new())),
        map @ Value::Object(_) => Ok(map),
        _ => Err("it is no map of keys and values".to_owned()),
    }
}

/// The row of one file, or of why it cannot be read; in place of a schema stands why there is none.
pub fn row(name: &str, text: Result<&str, &String>, schema: Result<&Value, &str>) -> Finding {
    let what = format!("Calamares' {name}");
    let document = match text.map_err(Clone::clone).and_then(read) {
        Ok(document) => document,
        Err(error) => return Finding::wrong(what, "cannot be read", error),
    };
    let schema = match schema {
        Ok(schema) => schema,
        Err(why) => return Finding::open(what, format!("can be read; not judged: {why}")),
    };
    match problems(schema, &document) {
        found if found.is_empty() => Finding::met(what, "valid by its module's schema"),
        found => Finding::wrong(what, "is not what its module's schema wants", found.join("\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::finding::State;
    use super::*;
    use serde_json::json;

    #[test]
    fn each_conf_can_be_wrong() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false});
        let bootc = read(crate::schema::BOOTC).unwrap();
        for (text, schema, state, words) in [
            ("# nothing\n---\n", Ok(&schema), State::Met, "valid"),
            ("a: b\n", Ok(&schema), State::Met, "valid"),
            ("a: b\n", Err("no schema"), State::Open, "can be read; not judged: no schema"),
            ("a: [b\n", Err(""), State::Wrong, "line 2"),
            ("- a\n", Err(""), State::Wrong, "it is no map"),
            ("a: 1\nb: 2\n", Ok(&schema), State::Wrong, "a: 1 is not of type string\nb: is an unknown key"),
            ("images: []\n", Ok(&bootc), State::Wrong, "images: []: the schema says minItems 1"),
            (
                "images: [{ id: p, source: 'oci:/p', target: r.example }]\n",
                Ok(&bootc),
                State::Wrong,
                "images[0].target",
            ),
        ] {
            let row = row("x.conf", Ok(text), schema);
            let said = format!("{} {}", row.found, row.remedy);
            assert!(row.state == state && said.contains(words), "{words} is not in {row:?}");
        }
        assert!(row("x.conf", Err(&"no such file".to_owned()), Err("")).fails());
    }
}
