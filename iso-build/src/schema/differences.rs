// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A schema's second half, for profiles that say `extends`: nothing is required of them, and `KEY+` adds to a list. How they
//! are merged is `profile::extends`'.

use serde_json::{Map, Value, json};

use crate::profile::extends::{EXTENDS, MORE};

/// Names of the definitions of differences end so.
const SUFFIX: &str = "Difference";
const DEFINITIONS: &str = "$defs";
const REFERENCE: &str = "#/$defs/";

/// Lets the documents of a schema be differences from another one.
pub fn allow(schema: &mut Value) {
    let Value::Object(root) = schema else { return };
    let Some(Value::Object(mut definitions)) = root.remove(DEFINITIONS) else { return };
    let keep = ["$schema", "$comment", "title", "description"];
    let (head, whole): (Map<_, _>, Map<_, _>) =
        std::mem::take(root).into_iter().partition(|(key, _)| keep.contains(&key.as_str()));
    definitions.insert("Profile".to_owned(), Value::Object(whole));
    let structures: Vec<String> =
        definitions.iter().filter(|(_, one)| one.get("properties").is_some()).map(|(name, _)| name.clone()).collect();
    for name in &structures {
        let mut one = definitions[name].clone();
        difference(&mut one, &structures);
        definitions.insert(format!("{name}{SUFFIX}"), one);
    }
    let top = definitions.get_mut(&format!("Profile{SUFFIX}")).and_then(|top| top.get_mut("properties"));
    if let Some(Value::Object(keys)) = top {
        keys.insert(
            EXTENDS.to_owned(),
            json!({"type": "string", "description": "The other profile, beside this one."}),
        );
    }
    *root = head;
    root.insert("if".to_owned(), json!({"required": [EXTENDS]}));
    root.insert("then".to_owned(), json!({"$ref": format!("{REFERENCE}Profile{SUFFIX}")}));
    root.insert("else".to_owned(), json!({"$ref": format!("{REFERENCE}Profile")}));
    root.insert(DEFINITIONS.to_owned(), Value::Object(definitions));
}

fn difference(one: &mut Value, structures: &[String]) {
    let Value::Object(keys) = one else { return };
    keys.remove("required");
    let Some(Value::Object(properties)) = keys.get_mut("properties") else { return };
    let lists: Vec<_> = properties.iter().filter(|(_, schema)| schema["type"] == "array").collect();
    let more: Vec<_> = lists.into_iter().map(|(key, schema)| (format!("{key}{MORE}"), longer(schema))).collect();
    properties.values_mut().for_each(|schema| redirect(schema, structures));
    properties.extend(more);
}

/// Of what is added to a list: it has no default.
fn longer(list: &Value) -> Value {
    let mut list = list.clone();
    if let Value::Object(keys) = &mut list {
        keys.remove("default");
    }
    list
}

/// Maps are merged: what is below is a difference as well. Items of a list are whole.
fn redirect(schema: &mut Value, structures: &[String]) {
    match schema {
        Value::Object(keys) => {
            for (key, value) in keys {
                match value {
                    Value::String(to) if key == "$ref" => {
                        if to.strip_prefix(REFERENCE).is_some_and(|name| structures.iter().any(|one| one == name)) {
                            to.push_str(SUFFIX);
                        }
                    }
                    _ if key == "items" => {}
                    _ => redirect(value, structures),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| redirect(value, structures)),
        _ => {}
    }
}
