// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Each keyword with what it lets through and what not.

use super::*;
use serde_json::json;

#[test]
fn every_keyword_judges() {
    let refers = json!({"$ref": "#/definitions/word", "definitions": {"word": {"type": "string"}}});
    for (schema, good, bad, words) in [
        (json!({"type": ["integer", "null"]}), json!(null), json!(1.5), "1.5 is not of type integer or null"),
        (json!({"type": "number"}), json!(1.5), json!("1.5"), "is not of type number"),
        (json!({"enum": ["a", 1]}), json!(1), json!("b"), "\"b\" is none of [\"a\",1]"),
        (json!({"const": "a"}), json!("a"), json!("b"), "is not \"a\""),
        (json!({"pattern": "^[a-z]+$"}), json!("a"), json!("A"), "does not look like ^[a-z]+$"),
        (json!({"minLength": 1}), json!("ä"), json!(""), "minLength 1"),
        (json!({"minItems": 1}), json!([1]), json!([]), "minItems 1"),
        (json!({"minimum": 0, "maximum": 7}), json!(7), json!(8), "8: the schema says maximum 7"),
        (json!({"minimum": 0}), json!(0), json!(-1), "minimum 0"),
        (json!({"items": {"type": "string"}}), json!(["a"]), json!(["a", 1]), "[1]: 1 is not of type string"),
        (json!({"required": ["a"]}), json!({"a": 1}), json!({}), "a: is missing"),
        (json!({"properties": {"a": {"required": ["b"]}}}), json!({}), json!({"a": {}}), "a.b: is missing"),
        (
            json!({"properties": {"abc": true}, "additionalProperties": false}),
            json!({"abc": 1}),
            json!({"abd": 1}),
            "abd: is an unknown key (did you mean `abc`?)",
        ),
        (json!({"additionalProperties": {"type": "string"}}), json!({"x": "y"}), json!({"x": 1}), "x: 1 is not of"),
        (json!({"allOf": [true, {"type": "string"}]}), json!("a"), json!(1), "is not of type string"),
        (json!({"anyOf": [{"const": 1}, {"type": "string"}]}), json!("a"), json!(2), "2 is not 1"),
        (json!({"oneOf": [{"minimum": 1}, {"minimum": 5}]}), json!(2), json!(6), "fits to several"),
        (json!({"not": {"const": 1}}), json!(2), json!(1), "1 is not allowed"),
        (
            json!({"if": {"type": "string"}, "then": {"const": "a"}, "else": {"const": 1}}),
            json!("a"),
            json!("b"),
            "\"a\"",
        ),
        (
            json!({"if": {"type": "string"}, "then": {"const": "a"}, "else": {"const": 1}}),
            json!(1),
            json!(2),
            "is not 1",
        ),
        (json!({"uniqueItems": true}), json!([1, 2]), json!([1, 1]), "[1,1]: the schema says uniqueItems true"),
        (json!(false), json!(null), json!(1), "is not allowed here"),
        (refers, json!("a"), json!(1), "is not of type string"),
    ] {
        if schema != json!(false) {
            assert_eq!(problems(&schema, &good), [""; 0], "{schema}");
        }
        let found = problems(&schema, &bad).join("\n");
        assert!(found.contains(words), "{schema}: {found:?}");
    }
}

#[test]
fn a_schema_that_is_none_is_no_yes() {
    for (schema, words) in [
        (json!({"properties": {"a": {"prefixItems": []}}}), "the schema is wrong at `/properties/a/prefixItems`"),
        (json!({"$ref": "#/nowhere"}), "/nowhere"),
        // Nothing is fetched.
        (json!({"$ref": "https://r.example/other.json"}), "https://r.example/other.json"),
        (json!({"pattern": "("}), "the schema is wrong at `/pattern`"),
        (json!({"type": "word"}), "the schema is wrong at `/type`"),
    ] {
        let found = problems(&schema, &json!("a")).join("\n");
        assert!(found.starts_with("the schema is wrong") && found.contains(words), "{schema}: {found:?}");
    }
}

/// Calamares' schemas begin so.
#[test]
fn a_draft_that_nobody_knows_does_not_matter() {
    let schema = json!({"$schema": "https://json-schema.org/schema#", "$id": "https://calamares.io/schemas/x", "type": "object"});
    assert_eq!(problems(&schema, &json!({})), [""; 0]);
    assert_eq!(problems(&schema, &json!(1)), ["1 is not of type object"]);
}
