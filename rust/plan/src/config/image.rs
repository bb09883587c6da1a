// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One image on offer: what people see of it, where it can be read, and which manifest of all that is found there may be
//! installed. Choosing among sources is `pin`'s part.

use super::{Bootloader, problem, text};
use crate::error::PlanError;
use crate::imgref::{Source, check_digest, check_target};
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;

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
    /// Some sentences for the page on which people choose.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// Size as people read it, such as `1.5 GB`, for the same page.
    #[serde(default, deserialize_with = "text")]
    pub size: String,
    /// Picture for the same page: an absolute path.
    #[serde(default)]
    pub screenshot: Option<String>,
    /// Where bootc can read it, with transport; tried in this order.
    #[serde(deserialize_with = "one_or_more")]
    pub source: Vec<String>,
    /// Where the installed system updates from, without transport and digest.
    pub target: String,
    /// What may be installed of all that the sources offer.
    #[serde(default)]
    pub pin: Option<Pin>,
    /// Digest of the manifest, or of the index that lists it; anything else is refused.
    #[serde(default)]
    pub digest: Option<String>,
    /// Overrides the general choice.
    #[serde(default)]
    pub bootloader: Option<Bootloader>,
    /// Empty directories of the image's root, such as `/data`, which may be mount points.
    #[serde(default)]
    pub mountpoints: Vec<String>,
}

/// What may be installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pin {
    /// The digest that the configuration names, and nothing else.
    Digest,
    /// What the tag means when the installation starts, and nothing else from then on.
    Resolve,
    /// The newest of what all sources offer at that moment.
    NewestOf,
}

impl Image {
    /// What people know it by: its name, or its id where it has none.
    pub fn shown_name(&self) -> &str {
        if self.name.is_empty() { &self.id } else { &self.name }
    }

    /// Checks the values of the entry, which is called `at` in messages.
    pub(super) fn check(&self, at: &str) -> Result<(), PlanError> {
        let wrong = |key: &str, text: String| Err(problem(format!("{at}.{key}: {text}")));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        // Calamares' pages take a number for no text.
        if !self.id.starts_with(|c: char| c.is_ascii_alphabetic()) || !self.id.chars().all(plain) {
            return wrong("id", format!("`{}` must be a letter and then letters, digits, -, _ and .", self.id));
        }
        let mut digests: Vec<String> = self.digest.iter().cloned().collect();
        for (index, source) in self.source.iter().enumerate() {
            let key = if self.source.len() == 1 { "source".to_owned() } else { format!("source[{index}]") };
            match source.parse::<Source>() {
                Err(text) => return wrong(&key, text),
                Ok(source) => digests.extend(source.digest().map(Into::into)),
            }
        }
        if self.source.is_empty() {
            return wrong("source", "the list is empty; say where the image can be read".into());
        }
        if let Err(text) = check_target(&self.target) {
            return wrong("target", text);
        }
        if let Some(Err(text)) = self.digest.as_deref().map(check_digest) {
            return wrong("digest", text);
        }
        if let Some(other) = digests.iter().find(|digest| **digest != digests[0]) {
            return wrong("digest", format!("{} and {other} are named for the same image; keep one", digests[0]));
        }
        match self.pin {
            Some(Pin::Digest) if digests.is_empty() => {
                wrong("pin", "`digest` needs a digest: name it with the key `digest`".into())
            }
            Some(Pin::Resolve | Pin::NewestOf) if !digests.is_empty() => wrong(
                "pin",
                "a digest is named, which leaves nothing to find out; leave `pin` or the digest out".into(),
            ),
            Some(Pin::NewestOf) if self.source.len() == 1 => {
                wrong("pin", "`newest-of` needs more than one source".into())
            }
            _ => self.check_paths(&wrong),
        }
    }

    /// What a container cannot be made of: its layout is what bootc reads, too, and podman's storage has none.
    pub(super) fn check_for_container(&self, at: &str) -> Result<(), PlanError> {
        match self.source.iter().find(|source| source.starts_with("containers-storage:")) {
            Some(source) => Err(problem(format!("{at}.source: `{source}` cannot be used with `engine: container`"))),
            None => Ok(()),
        }
    }

    fn check_paths(&self, wrong: &dyn Fn(&str, String) -> Result<(), PlanError>) -> Result<(), PlanError> {
        if let Some(path) = self.screenshot.as_ref().filter(|path| !path.starts_with('/')) {
            return wrong("screenshot", format!("`{path}` must be an absolute path"));
        }
        if let Some(path) = self.mountpoints.iter().find(|path| !crate::lower::data::may_be_own(path)) {
            let rule = "must be one directory at the root, such as /data, and none that every system has";
            return wrong("mountpoints", format!("`{path}` {rule}"));
        }
        Ok(())
    }

    /// The digest that the configuration names, by its key or in a source.
    pub fn pinned(&self) -> Option<String> {
        let in_source = || self.source.iter().find_map(|s| s.parse::<Source>().ok()?.digest().map(Into::into));
        self.digest.clone().or_else(in_source)
    }

    /// What may be installed: as said, else what a named digest means.
    pub fn policy(&self) -> Pin {
        self.pin.unwrap_or(if self.pinned().is_some() { Pin::Digest } else { Pin::Resolve })
    }
}

impl Pin {
    /// As the configuration writes it.
    pub fn name(self) -> &'static str {
        match self {
            Pin::Digest => "digest",
            Pin::Resolve => "resolve",
            Pin::NewestOf => "newest-of",
        }
    }
}

/// `source: X` and `source: [X, Y]`.
fn one_or_more<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    struct OneOrMore;
    impl<'de> Visitor<'de> for OneOrMore {
        type Value = Vec<String>;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a text or a list of texts")
        }
        fn visit_str<E: Error>(self, value: &str) -> Result<Vec<String>, E> {
            Ok(vec![value.into()])
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<String>, A::Error> {
            let mut values = Vec::new();
            while let Some(value) = list.next_element()? {
                values.push(value);
            }
            Ok(values)
        }
    }
    deserializer.deserialize_any(OneOrMore)
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, Pin};
    use serde_json::json;

    const D: &str = "sha256:0713aa37da8fba4c4928ccbc52e14e943cbc20dc03db8b3b7112dd4b9b62cf68";

    fn with(more: &serde_json::Value) -> Result<(Pin, Option<String>), String> {
        let mut image = json!({"id": "p", "source": "docker://r.example/p:1", "target": "r.example/p:1"});
        image.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let config = Config::from_json(&json!({"images": [image]}).to_string()).map_err(|error| error.to_string())?;
        Ok((config.image().policy(), config.image().pinned()))
    }

    #[test]
    fn a_named_digest_decides() {
        let by_reference = json!({"source": format!("docker://r.example/p:1@{D}")});
        assert_eq!(with(&json!({})), Ok((Pin::Resolve, None)));
        assert_eq!(with(&json!({"digest": D})), Ok((Pin::Digest, Some(D.into()))));
        assert_eq!(with(&by_reference), Ok((Pin::Digest, Some(D.into()))));
        assert_eq!(
            with(&json!({"source": ["oci:/a", "docker://r/p:1"], "pin": "newest-of"})),
            Ok((Pin::NewestOf, None))
        );
    }

    #[test]
    fn two_digests_are_one_too_many() {
        let two = json!({"source": format!("docker://r.example/p@{D}"), "digest": D.replace('0', "1")});
        assert!(with(&two).unwrap_err().contains("named for the same image"));
        assert!(with(&json!({"digest": D, "pin": "resolve"})).unwrap_err().contains("leaves nothing to find out"));
    }
}
