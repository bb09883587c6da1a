// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The profile: what the ISO is made of. Pure data and its rules; reading a file is in [load].

mod archive;
mod boot_menu;
mod calamares;
pub(crate) mod extends;
pub(crate) mod files;
pub mod image;
mod live;
mod load;
mod repository;
mod words;

use std::path::PathBuf;

use bootc_plan::config::{Image, Pin};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use archive::Archive;
pub use boot_menu::{BootMenu, Entry, EntryKargs, Titles};
pub use calamares::Calamares;
pub use live::{DisplayManager, Live, Services, Session};
pub use load::{files, load, parse};
pub use repository::Repository;

/// A profile (`iso-build/profiles/*.yaml`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub version: u32,
    /// Short name, used in file names: `particleos`.
    pub id: String,
    /// Name that people see: `ParticleOS`.
    pub name: String,
    /// A release must not contain the stand-in for bootc.
    #[serde(default)]
    pub release: bool,
    /// Where packages come from.
    pub archive: Archive,
    /// The live system.
    pub live: Live,
    /// Compression of the live system.
    #[serde(default)]
    pub squashfs: Squashfs,
    /// Where the Calamares module comes from.
    #[serde(default, with = "serde_yaml::with::singleton_map")]
    #[schemars(with = "Module")]
    pub module: Module,
    /// Where bootc comes from.
    #[serde(default, with = "serde_yaml::with::singleton_map")]
    #[schemars(with = "Bootc")]
    pub bootc: Bootc,
    /// Calamares' configuration, where it is not the shipped one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub calamares: Calamares,
    /// What is installed.
    #[serde(default)]
    pub payload: Option<Payload>,
    /// Images that are offered beside it, as bootc.conf writes them.
    #[serde(default)]
    #[schemars(schema_with = "crate::schema::other_images")]
    pub other_images: Vec<Image>,
    /// The medium.
    pub medium: Medium,
    /// The medium's boot menu.
    #[serde(default, skip_serializing_if = "is_default")]
    pub boot_menu: BootMenu,
}

impl Profile {
    /// Whether a package of the archive, or of a repository beside it, must bring bootc: nothing else does, and without it the
    /// installer ends at its first step.
    pub fn wants_bootc_package(&self) -> bool {
        let installs = self.payload.is_some() && self.module != Module::None;
        installs && self.bootc == Bootc::Package && self.live.debs.is_empty()
    }
}

/// Whether a profile need not say it: one that does not say it stays, to its digest, what it was.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Compression of the live system, for daily work and for releases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Squashfs {
    /// Daily work.
    pub fast: Compression,
    /// `--release`.
    pub release: Compression,
}

/// zstd level and block size of a squashfs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Compression {
    /// zstd level, 1 to 22.
    #[schemars(range(min = 1, max = 22))]
    pub level: u8,
    /// Block size as mksquashfs takes it: 256K, 1M.
    pub block: String,
}

impl Default for Squashfs {
    fn default() -> Self {
        Self {
            fast: Compression { level: 3, block: "1M".to_owned() },
            release: Compression { level: 15, block: "256K".to_owned() },
        }
    }
}

/// Where the Calamares module comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Module {
    /// Built from this source tree in the build root.
    #[default]
    Source,
    /// A package made elsewhere.
    Deb(PathBuf),
    /// Plain Calamares.
    None,
}

/// Where bootc comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bootc {
    /// The stand-in, built from tests/standin-bootc: demonstration only.
    Standin,
    /// A package of the archive, named in `live.packages` or pulled in by one of them.
    #[default]
    Package,
    /// A package made elsewhere.
    Deb(PathBuf),
}

/// The system that is installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Payload {
    /// Id, also the directory below /images.
    pub id: String,
    /// Name that people see.
    pub name: String,
    /// Some sentences for people who choose among several images.
    #[serde(default)]
    pub description: String,
    /// What an installed system updates from.
    pub target: String,
    /// Image profile, a file beside this one: the image is built from it and put on the medium.
    #[serde(default)]
    pub image: Option<PathBuf>,
    /// What is installed when no image is on the medium: transport:reference.
    #[serde(default)]
    pub source: Option<String>,
    /// Where else the image can be read, tried after that.
    #[serde(default)]
    pub mirrors: Vec<String>,
    /// What may be installed; without it, of an image on the medium the one that was put there, else what the tag means.
    #[serde(default)]
    #[schemars(schema_with = "crate::schema::pin")]
    pub pin: Option<Pin>,
}

/// The medium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Medium {
    /// Volume label, at most 32 of A-Z 0-9 _.
    pub label: String,
    /// File name of the ISO.
    pub file: String,
}
