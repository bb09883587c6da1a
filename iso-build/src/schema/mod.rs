// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The format of profiles and events as JSON Schema (draft 2020-12), derived from the types that read or write them: for editors, and for whoever
//! makes profiles by program. What a key means is said where the types are; [valid] judges a document by a schema.

mod differences;
pub mod valid;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::events::Event;
use crate::profile::Profile;
use crate::profile::image::ImageProfile;

/// The module's own configuration: images that a profile offers are written as there.
pub const BOOTC: &str = include_str!("../../../module-config/bootc.schema.yaml");

/// Of a profile that is an ISO.
#[must_use]
pub fn iso() -> Value {
    let mut schema = of::<Profile>("Profile of an installer ISO");
    differences::allow(&mut schema);
    schema
}

/// Of a profile that is an atomic image.
#[must_use]
pub fn image() -> Value {
    of::<ImageProfile>("Profile of an atomic image")
}

/// Of the lines that `--events json` prints.
#[must_use]
pub fn events() -> Value {
    of::<Event>("Event of a build")
}

/// As the files beside the profiles have it.
#[must_use]
pub fn text(schema: &Value) -> String {
    serde_json::to_string_pretty(schema).expect("a schema is plain data") + "\n"
}

fn of<T: JsonSchema>(title: &str) -> Value {
    let made = SchemaGenerator::new(SchemaSettings::draft2020_12()).into_root_schema_for::<T>().to_value();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "SPDX-License-Identifier: GPL-3.0-or-later; made by `particle-iso schema`",
    });
    if let (Value::Object(all), Value::Object(made)) = (&mut schema, made) {
        all.extend(made);
        all.insert("title".to_owned(), title.into());
    }
    schema
}

/// Images beside a profile's own.
pub(crate) fn other_images(_: &mut SchemaGenerator) -> Schema {
    of_bootc("/properties/images/items").map_or_else(Schema::default, |items| {
        Schema::from(Map::from_iter([
            ("type".to_owned(), json!("array")),
            ("items".to_owned(), items),
            ("default".to_owned(), json!([])),
        ]))
    })
}

/// What may be installed.
pub(crate) fn pin(_: &mut SchemaGenerator) -> Schema {
    let pin = of_bootc("/properties/images/items/properties/pin");
    pin.map_or_else(Schema::default, |pin| {
        Schema::from(Map::from_iter([("anyOf".to_owned(), json!([pin, {"type": "null"}]))]))
    })
}

/// A part of the module's schema, with its definitions put in where it refers to them.
fn of_bootc(pointer: &str) -> Option<Value> {
    let whole: Value = serde_yaml::from_str(BOOTC).ok()?;
    let mut part = whole.pointer(pointer)?.clone();
    inline(&whole, &mut part);
    Some(part)
}

fn inline(whole: &Value, part: &mut Value) {
    let target = part.get("$ref").and_then(Value::as_str).and_then(|to| whole.pointer(to.strip_prefix('#')?));
    if let Some(target) = target {
        *part = target.clone();
    }
    match part {
        Value::Object(map) => map.values_mut().for_each(|value| inline(whole, value)),
        Value::Array(list) => list.iter_mut().for_each(|value| inline(whole, value)),
        _ => {}
    }
}
