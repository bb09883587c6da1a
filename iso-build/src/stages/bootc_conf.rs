// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bootc.conf and packagechooser.conf for a medium, made of its profile: one list of images for the module and for the page
//! on which people choose. The format itself is bootc-plan's.

use bootc_plan::Config;
use bootc_plan::config::Pin;
use serde_json::{Value, json};

use crate::profile::{Payload, Profile, image::ImageProfile};

/// What stands for the digest of the image on the medium until that is built.
pub const DIGEST: &str = "<digest>";

/// An entry's keys and values, in the order in which people read them.
type Entry = Vec<(&'static str, Value)>;

/// Where the live system finds an image that is on the medium.
pub fn embedded_source(payload: &Payload) -> String {
    format!("oci:/run/live/medium/images/{}:latest", payload.id)
}

/// The module's configuration for this medium.
pub fn render(profile: &Profile, payload: &Payload, image: Option<&ImageProfile>) -> String {
    let name = &profile.name;
    let mut text =
        format!("# Made by particle-iso for {name}; the manual is in module-config/bootc.conf.\n---\nimages:\n");
    for entry in entries(profile, payload, image) {
        for (index, (key, value)) in entry.iter().enumerate() {
            let dash = if index == 0 { "  - " } else { "    " };
            // A YAML value: JSON is a subset of it.
            text.push_str(&format!("{dash}{key}: {value}\n"));
        }
    }
    text
}

/// The page's configuration, when there is something to choose.
pub fn chooser(profile: &Profile, payload: &Payload) -> Option<String> {
    (!profile.other_images.is_empty())
        .then(|| check(profile, payload).map(|config| bootc_plan::chooser::render(&config)).unwrap_or_default())
}

/// The configuration as the module will read it, but for what is only known when the image is built.
///
/// # Errors
/// What the module would say of it.
pub fn check(profile: &Profile, payload: &Payload) -> Result<Config, String> {
    let images = entries(profile, payload, None).into_iter().map(|entry| {
        let known = entry.into_iter().filter(|(_, value)| value != DIGEST);
        Value::Object(known.map(|(key, value)| (key.to_owned(), value)).collect())
    });
    let config = json!({"images": images.collect::<Vec<_>>()});
    Config::from_json(&config.to_string()).map_err(|error| error.to_string())
}

fn entries(profile: &Profile, payload: &Payload, image: Option<&ImageProfile>) -> Vec<Entry> {
    let others = profile.other_images.iter().map(|other| {
        let value = serde_json::to_value(other).unwrap_or_default();
        let keys = [
            "id",
            "name",
            "description",
            "size",
            "screenshot",
            "source",
            "target",
            "pin",
            "digest",
            "bootloader",
            "mountpoints",
        ];
        let said =
            |value: &Value| !value.is_null() && value != "" && value.as_array().is_none_or(|list| !list.is_empty());
        keys.into_iter().filter_map(|key| Some((key, value.get(key).filter(|value| said(value))?.clone()))).collect()
    });
    std::iter::once(own(payload, image)).chain(others).collect()
}

/// The entry of the profile's own image.
fn own(payload: &Payload, image: Option<&ImageProfile>) -> Entry {
    let first = payload.source.clone().unwrap_or_else(|| embedded_source(payload));
    let source = match payload.mirrors.as_slice() {
        [] => json!(first),
        more => json!([&[first], more].concat()),
    };
    let mut entry = vec![("id", json!(payload.id)), ("name", json!(payload.name))];
    if !payload.description.is_empty() {
        entry.push(("description", json!(payload.description)));
    }
    entry.extend([("source", source), ("target", json!(payload.target))]);
    entry.extend(payload.pin.map(|pin| ("pin", json!(pin))));
    if payload.image.is_some() && payload.pin.is_none_or(|pin| pin == Pin::Digest) {
        entry.push(("digest", json!(DIGEST)));
    }
    let mountpoints = image.map(|image| image.mountpoints.as_slice()).filter(|own| !own.is_empty());
    entry.extend(mountpoints.map(|own| ("mountpoints", json!(own))));
    entry
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn profile(more: &str) -> Result<Profile, String> {
        let text = format!(
            "version: 1\nid: x\nname: X\narchive: {{ suite: forky, mirror: 'http://example.org' }}\nlive: {{ packages: [] }}\n\
             medium: {{ label: X, file: x.iso }}\npayload: {{ id: p, name: P, target: 'r.example/p:1', image: i.yaml }}\n{more}"
        );
        crate::profile::parse(Path::new("x.yaml"), &text).map_err(|error| error.to_string())
    }

    #[test]
    fn one_image_needs_no_page() {
        let profile = profile("").unwrap();
        assert_eq!(chooser(&profile, profile.payload.as_ref().unwrap()), None);
    }

    #[test]
    fn module_and_page_offer_the_same() {
        let more = "other-images:\n- { id: edge, name: Edge, source: 'docker://r.example/edge:1', target: 'r.example/edge:1' }\n";
        let profile = profile(more).unwrap();
        let payload = profile.payload.as_ref().unwrap();
        let text = render(&profile, payload, None).replace(DIGEST, &format!("sha256:{}", "0".repeat(64)));
        let config: Value = serde_yaml::from_str(&text).unwrap();
        let config = Config::from_json(&config.to_string()).unwrap();
        let page: Value = serde_yaml::from_str(&chooser(&profile, payload).unwrap()).unwrap();
        let offered: Vec<&str> =
            page["items"].as_array().unwrap().iter().filter_map(|item| item["id"].as_str()).collect();
        let known: Vec<&str> = config.images.iter().map(|image| image.id.as_str()).collect();
        assert_eq!(offered, known);
        assert_eq!(known, ["p", "edge"]);
        assert_eq!(page["items"][1]["screenshot"], bootc_plan::chooser::PICTURE);
        let branding = Path::new(env!("CARGO_MANIFEST_DIR")).join("../module-config/branding/particleos");
        assert!(branding.join(bootc_plan::chooser::PICTURE).is_file(), "the branding has no such picture");
    }

    #[test]
    fn a_newer_image_elsewhere_may_be_taken() {
        let mut profile = profile("").unwrap();
        let payload = profile.payload.as_mut().unwrap();
        payload.mirrors = vec!["docker://r.example/p:1".into()];
        payload.pin = Some(Pin::NewestOf);
        let payload = payload.clone();
        let text = render(&profile, &payload, None);
        assert!(text.contains("pin: \"newest-of\"") && !text.contains("digest:"), "{text}");
        assert_eq!(check(&profile, &payload).unwrap().image().source.len(), 2);
    }

    #[test]
    fn a_wrong_image_is_a_wrong_profile() {
        let more = "other-images: [{ id: p, source: 'oci:/p', target: 'r.example/p:1' }]\n";
        assert!(profile(more).unwrap_err().contains("`p` is taken by another image"));
    }
}
