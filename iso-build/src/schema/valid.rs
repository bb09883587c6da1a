// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Judges a document by a JSON Schema: the keywords that Calamares' schemas and ours use. A keyword that is not known here is a
//! problem, never passed over: who is told "valid" can rely on it.

use bootc_plan::suggest::nearest;
use regex::Regex;
use serde_json::{Map, Value};

/// Keywords that tell people something and judge nothing.
const TELL: [&str; 12] = [
    "$schema",
    "$id",
    "$comment",
    "$defs",
    "definitions",
    "title",
    "description",
    "default",
    "examples",
    "format",
    "then",
    "else",
];

/// What is wrong with a document, each with the place where; nothing when it is valid.
#[must_use]
pub fn problems(schema: &Value, document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Judge { root: schema, found: &mut found }.value(schema, document, "");
    found
}

struct Judge<'a> {
    root: &'a Value,
    found: &'a mut Vec<String>,
}

impl Judge<'_> {
    fn value(&mut self, schema: &Value, value: &Value, at: &str) {
        match schema {
            Value::Bool(true) => {}
            Value::Object(keywords) => {
                for (keyword, argument) in keywords {
                    self.keyword(keywords, keyword, argument, value, at);
                }
            }
            _ => self.tell(at, "is not allowed here"),
        }
    }

    fn keyword(&mut self, all: &Map<String, Value>, keyword: &str, argument: &Value, value: &Value, at: &str) {
        let parts = || argument.as_array().into_iter().flatten();
        match keyword {
            "$ref" => match argument.as_str().and_then(|to| self.root.pointer(to.strip_prefix('#')?)) {
                Some(schema) => self.value(schema, value, at),
                None => self.tell(at, &format!("the schema refers to {argument}, which it does not have")),
            },
            "type" => {
                let names = || argument.as_str().into_iter().chain(parts().filter_map(Value::as_str));
                if !names().any(|name| is(name, value)) {
                    self.tell(at, &format!("{value} is not of type {}", names().collect::<Vec<_>>().join(" or ")));
                }
            }
            "enum" if !parts().any(|one| one == value) => self.tell(at, &format!("{value} is none of {argument}")),
            "const" if argument != value => self.tell(at, &format!("{value} is not {argument}")),
            "enum" | "const" => {}
            "allOf" => parts().for_each(|one| self.value(one, value, at)),
            "anyOf" | "oneOf" => {
                let each: Vec<Vec<String>> = parts().map(|one| self.apart(one, value, at)).collect();
                let fitting = each.iter().filter(|found| found.is_empty()).count();
                if fitting == 0 {
                    // Of the choices, the one that comes nearest.
                    self.found.extend(each.into_iter().min_by_key(Vec::len).unwrap_or_default());
                } else if keyword == "oneOf" && fitting > 1 {
                    self.tell(at, "fits to several choices of the schema, and must to one");
                }
            }
            "not" if self.apart(argument, value, at).is_empty() => self.tell(at, &format!("{value} is not allowed")),
            "not" => {}
            "if" => {
                let branch = if self.apart(argument, value, at).is_empty() { "then" } else { "else" };
                if let Some(schema) = all.get(branch) {
                    self.value(schema, value, at);
                }
            }
            "properties" | "additionalProperties" | "required" => self.object(all, keyword, argument, value, at),
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.value(argument, item, &format!("{at}[{index}]"));
                }
            }
            "minItems" | "minLength" | "minimum" | "maximum" => self.limit(keyword, argument, value, at),
            "pattern" => match (argument.as_str().map(Regex::new), value.as_str()) {
                (Some(Ok(pattern)), Some(text)) if !pattern.is_match(text) => {
                    self.tell(at, &format!("{value} does not look like {pattern}"));
                }
                (Some(Ok(_)), _) => {}
                _ => self.tell(at, &format!("the schema's pattern {argument} cannot be read")),
            },
            _ if TELL.contains(&keyword) => {}
            _ => self.tell(at, &format!("the schema's keyword `{keyword}` is not known to this program")),
        }
    }

    fn object(&mut self, all: &Map<String, Value>, keyword: &str, argument: &Value, value: &Value, at: &str) {
        let Some(members) = value.as_object() else { return };
        let below = |key: &str| if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") };
        let properties = all.get("properties").and_then(Value::as_object);
        match keyword {
            "properties" => {
                for (key, schema) in properties.into_iter().flatten() {
                    if let Some(member) = members.get(key) {
                        self.value(schema, member, &below(key));
                    }
                }
            }
            "required" => {
                for key in argument.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    if !members.contains_key(key) {
                        self.tell(&below(key), "is missing");
                    }
                }
            }
            _ => {
                let known: Vec<&str> = properties.into_iter().flatten().map(|(key, _)| key.as_str()).collect();
                for (key, member) in members.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
                    if argument == &Value::Bool(false) {
                        let meant = nearest(key, &known).map(|near| format!(" (did you mean `{near}`?)"));
                        self.tell(&below(key), &format!("is an unknown key{}", meant.unwrap_or_default()));
                    } else {
                        self.value(argument, member, &below(key));
                    }
                }
            }
        }
    }

    fn limit(&mut self, keyword: &str, argument: &Value, value: &Value, at: &str) {
        #[allow(clippy::cast_precision_loss)]
        let size = match keyword {
            "minItems" => value.as_array().map(|list| list.len() as f64),
            "minLength" => value.as_str().map(|text| text.chars().count() as f64),
            _ => value.as_f64(),
        };
        let (Some(size), Some(limit)) = (size, argument.as_f64()) else { return };
        if if keyword == "maximum" { size > limit } else { size < limit } {
            self.tell(at, &format!("{value}: the schema says {keyword} {argument}"));
        }
    }

    /// What would be found, without telling it.
    fn apart(&self, schema: &Value, value: &Value, at: &str) -> Vec<String> {
        let mut found = Vec::new();
        Judge { root: self.root, found: &mut found }.value(schema, value, at);
        found
    }

    fn tell(&mut self, at: &str, words: &str) {
        self.found.push(if at.is_empty() { words.to_owned() } else { format!("{at}: {words}") });
    }
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
