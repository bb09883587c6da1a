// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bootc.conf as types. Its comments (`module-config/bootc.conf`) are the manual; unknown keys are errors.

use crate::error::PlanError;
use crate::imgref::{Source, check_digest, check_target};
use crate::suggest::sharpen;
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What the file says, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Which of the three steps this instance is; absent means the instance's id says it.
    #[serde(default)]
    pub step: Option<String>,
    /// Name of the ostree stateroot that bootc makes.
    #[serde(default = "default_stateroot", deserialize_with = "text")]
    pub stateroot: String,
    /// Who runs bootc.
    #[serde(default)]
    pub engine: Engine,
    /// Program name or absolute path of bootc.
    #[serde(default = "default_bootc")]
    pub bootc: String,
    /// Who installs the boot loader, unless the image's entry says otherwise.
    #[serde(default)]
    pub bootloader: Bootloader,
    /// Kernel arguments for the installed system.
    #[serde(default)]
    pub kargs: Vec<String>,
    /// Images on offer; exactly one for now.
    pub images: Vec<Image>,
}

/// One image on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// Stable name.
    #[serde(deserialize_with = "text")]
    pub id: String,
    /// Name shown to people.
    #[serde(default, deserialize_with = "text")]
    pub name: String,
    /// Where bootc reads it from, with transport.
    pub source: String,
    /// Where the installed system updates from, without transport and digest.
    pub target: String,
    /// Manifest digest; anything else is refused.
    #[serde(default)]
    pub digest: Option<String>,
    /// Overrides the general choice.
    #[serde(default)]
    pub bootloader: Option<Bootloader>,
    /// Empty directories of the image's root, such as `/data`, which may be mount points.
    #[serde(default)]
    pub mountpoints: Vec<String>,
}

/// Who installs the boot loader.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bootloader {
    /// Decided from the image.
    #[default]
    Auto,
    /// This module, with the live system's GRUB (`bootc --bootloader none`).
    InstallerGrub,
    /// bootc, systemd-boot on a composefs backend.
    SystemdBoot,
    /// bootc, by the image's bootupd.
    Bootupd,
}

/// Who runs bootc.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Engine {
    /// The live system's own bootc.
    #[default]
    Host,
}

fn default_stateroot() -> String {
    "default".into()
}

fn default_bootc() -> String {
    "bootc".into()
}

impl Config {
    /// From the JSON of a configuration map, with every value checked.
    pub fn from_json(json: &str) -> Result<Config, PlanError> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let config: Config = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            // A position in our own JSON means nothing to who wrote the YAML; the key does.
            let text = sharpen(&error.inner().to_string());
            let text = text.split(" at line ").next().unwrap_or_default().to_owned();
            let key = error.path().to_string();
            problem(if key == "." { text } else { format!("{key}: {text}") })
        })?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), PlanError> {
        if let Some(step) = &self.step {
            step.parse::<crate::StepName>().map_err(problem)?;
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if ["", ".", ".."].contains(&self.stateroot.as_str()) || !self.stateroot.chars().all(plain) {
            return Err(problem(format!("stateroot: `{}` must be letters, digits, -, _ and .", self.stateroot)));
        }
        let relative = self.bootc.contains('/') && !self.bootc.starts_with('/');
        if self.bootc.is_empty() || self.bootc.contains(char::is_whitespace) || relative {
            return Err(problem("bootc: write one program name or absolute path, without arguments".into()));
        }
        if let Some(karg) = self.kargs.iter().find(|karg| karg.is_empty() || karg.contains(char::is_whitespace)) {
            return Err(problem(format!("kargs: `{karg}` must be one kernel argument per entry, without spaces")));
        }
        match self.images.as_slice() {
            [image] => image.check(),
            [] => Err(problem("images: the list is empty; name the image to install".into())),
            _ => Err(problem("images: more than one image is not supported yet; keep one entry".into())),
        }
    }

    /// The image to install.
    pub fn image(&self) -> &Image {
        &self.images[0]
    }
}

impl Image {
    fn check(&self) -> Result<(), PlanError> {
        let at = |key: &str, text: String| problem(format!("images[0].{key}: {text}"));
        self.source.parse::<Source>().map_err(|text| at("source", text))?;
        check_target(&self.target).map_err(|text| at("target", text))?;
        if let Some(digest) = &self.digest {
            check_digest(digest).map_err(|text| at("digest", text))?;
        }
        if let Some(path) = self.mountpoints.iter().find(|path| !crate::lower::data::may_be_own(path)) {
            let rule = "must be one directory at the root, such as /data, and none that every system has";
            return Err(at("mountpoints", format!("`{path}` {rule}")));
        }
        Ok(())
    }

    /// The source, parsed; checked when the configuration was read.
    pub fn source(&self) -> Result<Source, PlanError> {
        self.source.parse().map_err(|text| problem(format!("images[0].source: {text}")))
    }
}

fn problem(problem: String) -> PlanError {
    PlanError::Config { problem }
}

/// Calamares turns a YAML scalar that looks like a number or a switch into one, quoted or not (its Yaml.cpp decides
/// by the text alone). A stateroot named `42` is still a name.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct Text;
    impl Visitor<'_> for Text {
        type Value = String;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a text")
        }
        fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
            Ok(value.into())
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
            Ok(value.to_string())
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
            Ok(value.to_string())
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
            Err(E::custom(format!("`{value}` is read as a switch; write another name")))
        }
    }
    deserializer.deserialize_any(Text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn minimal() -> serde_json::Value {
        json!({"images": [{"id": "p", "source": "oci:/i:latest", "target": "r.example/p:forky"}]})
    }

    fn error_of(change: impl FnOnce(&mut serde_json::Value)) -> String {
        let mut value = minimal();
        change(&mut value);
        Config::from_json(&value.to_string()).unwrap_err().to_string()
    }

    #[test]
    fn little_is_enough() {
        let config = Config::from_json(&minimal().to_string()).unwrap();
        assert_eq!((config.stateroot.as_str(), config.bootc.as_str()), ("default", "bootc"));
        assert_eq!(config.bootloader, Bootloader::Auto);
    }

    #[test]
    fn a_number_may_be_a_name() {
        let mut value = minimal();
        value["stateroot"] = json!(42);
        assert_eq!(Config::from_json(&value.to_string()).unwrap().stateroot, "42");
    }

    #[test]
    fn each_mistake_names_its_key() {
        type Change = fn(&mut serde_json::Value);
        let cases: &[(Change, &str)] = &[
            (|v| v["kargz"] = json!([]), "did you mean `kargs`"),
            (|v| v["images"][0]["sorce"] = json!("x"), "did you mean `source`"),
            (|v| v["images"] = json!([]), "images: the list is empty"),
            (|v| v["images"] = json!(null), "images: invalid type: null"),
            (|v| v["kargs"] = json!("quiet"), "kargs: invalid type: string"),
            (|v| v["step"] = json!("instal"), "instal"),
            (|v| v["stateroot"] = json!("a/b"), "stateroot"),
            (|v| v["stateroot"] = json!(".."), "stateroot"),
            (|v| v["stateroot"] = json!(true), "read as a switch"),
            (|v| v["bootloader"] = json!("lilo"), "lilo"),
            (|v| v["kargs"] = json!(["quiet splash"]), "kargs: `quiet splash`"),
            (|v| v["images"][0]["source"] = json!("quay.io/x"), "images[0].source"),
            (|v| v["images"][0]["target"] = json!("r/x@sha256:00"), "images[0].target"),
            (|v| v["images"][0]["digest"] = json!("sha256:12"), "images[0].digest"),
            (|v| v["bootc"] = json!("bootc --quiet"), "bootc:"),
            (|v| v["images"][0]["mountpoints"] = json!(["/usr"]), "images[0].mountpoints: `/usr`"),
            (|v| v["images"][0]["mountpoints"] = json!(["/data/x"]), "images[0].mountpoints: `/data/x`"),
            (|v| v["images"][0]["mountpoints"] = json!(["data"]), "images[0].mountpoints: `data`"),
        ];
        for (change, part) in cases {
            let text = error_of(change);
            assert!(text.contains(part), "{part} is not in: {text}");
        }
    }
}
