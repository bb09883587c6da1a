// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The configuration of Calamares' page `packagechooser` on which people choose an image, made of bootc.conf, so that both
//! offer the same (packagechooser.conf, Calamares 3.3.5 .. 3.4.3). What the page has chosen arrives in
//! [`crate::Request::choice`].

use crate::config::{Config, Image};
use serde_json::{Value, json};

/// What stands for an image that has no picture of its own: a file of the branding, where Calamares looks for what is no
/// path (its PackageModel.cpp). Without any it would show an archive with a zip.
pub const PICTURE: &str = "slide-image.png";

/// The text of packagechooser.conf for the instance `packagechooser@bootc`.
pub fn render(config: &Config) -> String {
    let mut text = String::from(
        "# Made of bootc.conf (bootc-job chooser), whose list of images it shows: change that file instead.\n---\n\
         mode: required\nmethod: legacy\n",
    );
    let mut line = |key: &str, value: &Value| text.push_str(&format!("{key}: {value}\n"));
    // JSON is YAML, too, and needs no rules of quoting.
    line("labels", &json!({"step": "Choice"}));
    line("default", &json!(config.image().id));
    text.push_str("items:\n");
    for image in &config.images {
        text.push_str(&format!("  - {}\n", item(image)));
    }
    text
}

fn item(image: &Image) -> Value {
    let size = Some(&image.size).filter(|size| !size.is_empty()).map(|size| format!("({size})"));
    // Calamares calls an image without any description one without description.
    let described = [&image.description, &image.target].into_iter().find(|text| !text.is_empty()).cloned();
    let description: Vec<String> = described.into_iter().chain(size).collect();
    let picture = image.screenshot.as_deref().unwrap_or(PICTURE);
    json!({"id": image.id, "name": image.shown_name(), "description": description.join(" "), "screenshot": picture})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_image_is_on_the_page() {
        let config = json!({"images": [
            {"id": "plain", "source": "oci:/p", "target": "r.example/p:1"},
            {"id": "full", "name": "Full: \"all\"", "description": "Everything.", "size": "3 GB", "screenshot": "/f.png",
             "source": "oci:/f", "target": "r.example/f:1"}]});
        let text = render(&Config::from_json(&config.to_string()).unwrap());
        let page: Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(
            (&page["default"], &page["mode"], &page["method"]),
            (&json!("plain"), &json!("required"), &json!("legacy"))
        );
        let plain = json!({"id": "plain", "name": "plain", "description": "r.example/p:1", "screenshot": PICTURE});
        assert_eq!(page["items"][0], plain);
        let full =
            json!({"id": "full", "name": "Full: \"all\"", "description": "Everything. (3 GB)", "screenshot": "/f.png"});
        assert_eq!(page["items"][1], full);
    }
}
