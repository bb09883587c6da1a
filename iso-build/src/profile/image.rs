// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The profile of an atomic image: what `particle-iso image` builds. Pure data and its rules.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Archive, words};
use crate::error::Error;
use crate::oci::Codec;

/// Version of the format that this program reads.
const VERSION: u32 = 1;

/// A profile of an atomic image (`iso-build/profiles/image-*.yaml`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ImageProfile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub version: u32,
    /// Short name: the layout's directory, `ID` of os-release.
    pub id: String,
    /// Name that people see.
    pub name: String,
    /// What follows the name in PRETTY_NAME, such as `forky (demo)`.
    pub edition: String,
    /// Where packages come from.
    pub archive: Archive,
    /// Packages beside those that every image needs.
    #[serde(default)]
    pub packages: Vec<String>,
    /// The kernel.
    #[serde(default)]
    pub kernel: Kernel,
    /// Locales that are generated, such as `de_DE.UTF-8`. /usr is read-only on the installed system: no other works there.
    #[serde(default)]
    pub locales: Vec<String>,
    /// Kernel arguments of every installation (usr/lib/bootc/kargs.d).
    #[serde(default)]
    pub kargs: Vec<String>,
    /// dpkg path-exclude patterns: files of packages that are not unpacked.
    #[serde(default)]
    pub exclude: Vec<String>,
    /// Paths that are removed at the end.
    #[serde(default)]
    pub prune: Vec<String>,
    /// Directories at the root, such as `/data`, where people may mount file systems of their own: the root is sealed, and
    /// none can be made later.
    #[serde(default)]
    pub mountpoints: Vec<String>,
    /// Units whose [Install] links are removed: started by hand only.
    #[serde(default)]
    pub disable: Vec<String>,
    /// Time stamp of all files, seconds since 1970; SOURCE_DATE_EPOCH wins over it.
    pub epoch: u64,
    /// Labels beside those that make an image installable.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
    /// How the tree becomes layers.
    #[serde(default)]
    pub layers: Layers,
}

/// The kernel of an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Kernel {
    /// Package.
    pub package: String,
    /// Directories below usr/lib/modules/VERSION/kernel whose modules are left out, except those that a module which stays
    /// depends on.
    pub drop: Vec<String>,
    /// Patterns of modules that stay out of the initramfs only (dracut's omit_drivers).
    pub late: Vec<String>,
}

impl Default for Kernel {
    fn default() -> Self {
        Self { package: "linux-image-amd64".to_owned(), drop: Vec::new(), late: Vec::new() }
    }
}

/// How the tree becomes layers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Layers {
    /// Compression.
    pub codec: Codec,
    /// Its level.
    pub level: i32,
    /// Among how many layers the packages are spread. A package stays in its layer for as long as this number stays.
    pub packages: u8,
}

impl Default for Layers {
    fn default() -> Self {
        Self { codec: Codec::Zstd, level: 12, packages: 4 }
    }
}

impl ImageProfile {
    /// Reads and validates the profile in `file`.
    pub fn load(file: &Path) -> Result<Self, Error> {
        Self::parse(file, &super::extends::read(file)?)
    }

    /// Parses and validates a profile; `file` only names it in errors.
    pub fn parse(file: &Path, text: &str) -> Result<Self, Error> {
        let wrong = |message: String| Error::Profile { file: file.to_owned(), message };
        let profile: Self =
            super::files::parse(file, text).map_err(|error| wrong(bootc_plan::suggest::sharpen(&error.to_string())))?;
        profile.archive.validate().and_then(|()| profile.validate()).map_err(wrong)?;
        Ok(profile)
    }

    fn validate(&self) -> Result<(), String> {
        if self.version != VERSION {
            return Err(format!("version: {} is not known; this program reads version {VERSION}", self.version));
        }
        // os-release(5): "lower-case string (no spaces or other characters outside of 0-9, a-z, ., _, -)".
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
        if self.id.is_empty() || !self.id.chars().all(fits) {
            return Err(format!("id: {:?} has other characters than a-z, 0-9, '.', '_' and '-'", self.id));
        }
        for (key, text) in [("name", &self.name), ("edition", &self.edition)] {
            if text.chars().any(|c| "\"\\$`\n".contains(c)) {
                return Err(format!("{key}: quotes, backslashes, $ and line breaks cannot stand in os-release"));
            }
        }
        words::packages("packages", &self.packages)?;
        words::kargs("kargs", &self.kargs)?;
        let outside =
            |path: &&String| path.starts_with('/') || path.split('/').any(|part| part == "..") || path.is_empty();
        for (key, list) in [("prune", &self.prune), ("kernel.drop", &self.kernel.drop)] {
            if let Some(path) = list.iter().find(outside) {
                return Err(format!("{key}: {path:?} must be relative and must not leave the image"));
            }
        }
        if let Some(locale) = self.locales.iter().find(|locale| !locale.ends_with(".UTF-8")) {
            return Err(format!("locales: {locale:?} does not end with .UTF-8"));
        }
        if let Some(path) = self.mountpoints.iter().find(|path| !bootc_plan::lower::data::may_be_own(path)) {
            return Err(format!("mountpoints: {path:?} must be one directory at the root that no system has anyway"));
        }
        if self.layers.packages == 0 {
            return Err("layers.packages: at least 1 is needed".to_owned());
        }
        let levels = match self.layers.codec {
            Codec::Zstd => 1..=22,
            Codec::Gzip => 1..=9,
        };
        if !levels.contains(&self.layers.level) {
            return Err(format!("layers.level: must be {} to {} with this codec", levels.start(), levels.end()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "
version: 1
id: x
name: X
edition: demo
archive: { suite: forky, mirror: 'http://example.org/debian' }
epoch: 1
";

    #[test]
    fn wrong_profiles_are_refused_with_file_and_key() {
        ImageProfile::parse(Path::new("p.yaml"), GOOD).unwrap();
        for (from, to, expected) in [
            ("edition", "edtion", "did you mean `edition`?"),
            ("version: 1", "version: 2", "version: 2 is not known"),
            ("id: x", "id: X", "id: \"X\""),
            ("name: X", "name: 'a\"b'", "name: quotes"),
            ("epoch: 1", "epoch: 1\nprune: [/usr]", "prune: \"/usr\""),
            ("epoch: 1", "epoch: 1\nprune: [usr/../..]", "prune: \"usr/../..\""),
            ("epoch: 1", "epoch: 1\nkernel: { drop: [''] }", "kernel.drop: \"\""),
            ("epoch: 1", "epoch: 1\nlocales: [de_DE]", "locales: \"de_DE\""),
            ("epoch: 1", "epoch: 1\nmountpoints: [/etc]", "mountpoints: \"/etc\""),
            ("epoch: 1", "epoch: 1\nlayers: { packages: 0 }", "layers.packages"),
            ("epoch: 1", "epoch: 1\nlayers: { codec: gzip }", "layers.level: must be 1 to 9"),
            ("epoch: 1", "", "missing field `epoch`"),
        ] {
            let text = GOOD.replacen(from, to, 1);
            assert_ne!(text, GOOD, "{from} is not in the sample");
            let message = ImageProfile::parse(Path::new("p.yaml"), &text).unwrap_err().to_string();
            assert!(message.starts_with("p.yaml: ") && message.contains(expected), "{message}");
        }
    }

    #[test]
    fn the_shipped_profiles_are_right() {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles");
        let mut count = 0;
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("image-") {
                ImageProfile::load(&path).unwrap();
                count += 1;
            }
        }
        assert!(count > 0);
    }
}
