// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Judges a document by a JSON Schema, and says what is wrong in the words of this program: where, in the notation of YAML, and
//! which key was meant. The judging is the crate `jsonschema`'s.

use bootc_plan::suggest::nearest;
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{Draft, ValidationError};
use serde_json::Value;

/// What is wrong with a document, each with the place where; nothing when it is valid. So it is told, too, where the schema
/// itself is none, or refers to what it does not have: who is told "valid" can rely on it.
#[must_use]
pub fn problems(schema: &Value, document: &Value) -> Vec<String> {
    // Calamares' schemas name no draft that there is.
    match jsonschema::options().with_draft(Draft::Draft202012).build(schema) {
        Ok(validator) => validator.iter_errors(document).flat_map(|error| told(schema, &error)).collect(),
        Err(error) => vec![format!("the schema is wrong at `{}`: {error}", error.instance_path())],
    }
}

fn told(schema: &Value, error: &ValidationError) -> Vec<String> {
    let at = place(error.instance_path());
    let below = |key: &str| if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") };
    let value = error.instance();
    // What the keyword says, and the names beside it.
    let argument = schema.pointer(error.schema_path().as_str()).unwrap_or_default();
    let words = match error.kind() {
        // Of the choices, the one that comes nearest.
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            let each = context.iter().map(|errors| errors.iter().flat_map(|one| told(schema, one)).collect::<Vec<_>>());
            return each.min_by_key(Vec::len).unwrap_or_default();
        }
        Kind::AdditionalProperties { unexpected } => {
            let known = error.schema_path().as_str().rsplit_once('/').map(|(parent, _)| format!("{parent}/properties"));
            let known = known.and_then(|known| schema.pointer(&known)?.as_object());
            let known: Vec<&str> = known.into_iter().flat_map(|names| names.keys().map(String::as_str)).collect();
            let meant = |key: &str| nearest(key, &known).map(|near| format!(" (did you mean `{near}`?)"));
            let unknown = |key: &String| format!("{}: is an unknown key{}", below(key), meant(key).unwrap_or_default());
            return unexpected.iter().map(unknown).collect();
        }
        Kind::Required { property } => {
            return vec![format!("{}: is missing", below(property.as_str().unwrap_or_default()))];
        }
        Kind::Type { .. } => {
            let names = argument
                .as_str()
                .into_iter()
                .chain(argument.as_array().into_iter().flatten().filter_map(Value::as_str));
            format!("{value} is not of type {}", names.collect::<Vec<_>>().join(" or "))
        }
        Kind::Enum { .. } => format!("{value} is none of {argument}"),
        Kind::Constant { .. } => format!("{value} is not {argument}"),
        Kind::Pattern { pattern } => format!("{value} does not look like {pattern}"),
        Kind::FalseSchema => "is not allowed here".to_owned(),
        Kind::Not { .. } => format!("{value} is not allowed"),
        Kind::OneOfMultipleValid { .. } => "fits to several choices of the schema, and must to one".to_owned(),
        kind => format!("{value}: the schema says {} {argument}", kind.keyword()),
    };
    vec![if at.is_empty() { words } else { format!("{at}: {words}") }]
}

/// `images[0].target`.
fn place(path: &Location) -> String {
    path.iter().fold(String::new(), |at, segment| match segment {
        LocationSegment::Index(index) => format!("{at}[{index}]"),
        LocationSegment::Property(key) if at.is_empty() => key.into_owned(),
        LocationSegment::Property(key) => format!("{at}.{key}"),
    })
}

#[cfg(test)]
mod tests;
