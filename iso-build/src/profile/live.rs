// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The live system of a profile: its packages, its session and what a derivative adds to it. Pure data and its rules; how it
//! gets into the live system is `stages::additions`.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{self, is_word};

/// The live system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Live {
    /// Display manager that starts the session.
    #[serde(default)]
    pub display_manager: DisplayManager,
    /// What people see.
    #[serde(default)]
    pub session: Session,
    /// Account of a desktop session: no password, all rights through sudo.
    #[serde(default = "live_user")]
    pub user: String,
    /// Packages of the live system, beside what the session needs.
    pub packages: Vec<String>,
    /// dpkg path-exclude patterns: files of packages that are not unpacked [default: what the session never uses].
    #[serde(default)]
    pub exclude: Option<Vec<String>>,
    /// Package files, beside the profile. What they depend on must be in `packages`.
    #[serde(default)]
    pub debs: Vec<PathBuf>,
    /// Directories, beside the profile, that are copied over the live system's root, in this order. Owner is root; of the
    /// permissions only the executable bit counts.
    #[serde(default)]
    pub overlays: Vec<PathBuf>,
    /// Units that are started at boot, or not.
    #[serde(default)]
    pub services: Services,
    /// Language, such as `de_DE.UTF-8`: generated, and that of all boot entries.
    #[serde(default)]
    pub locale: Option<String>,
    /// Further languages that are generated, such as `fr_FR.UTF-8`: for programs that a session starts in one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locales: Vec<String>,
    /// Time zone, such as `Europe/Berlin` [default: UTC].
    #[serde(default)]
    pub timezone: Option<String>,
    /// Scripts, beside the profile, that are run in the live system as the last thing: as root, without network.
    #[serde(default)]
    pub hooks: Vec<PathBuf>,
    /// Host name.
    #[serde(default = "live_hostname")]
    pub hostname: String,
    /// Kernel arguments of every boot entry.
    #[serde(default)]
    pub kargs: Vec<String>,
}

/// Display manager of the live system.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DisplayManager {
    /// A systemd unit starts the session on tty1: smallest and fastest.
    #[default]
    None,
    /// SDDM logs in to the session.
    Sddm,
}

/// What people see when the live system has started.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Session {
    /// The installer and nothing else.
    #[default]
    Installer,
    /// KDE Plasma, which starts the installer; needs SDDM.
    Plasma,
}

/// Units of the live system by their full names, such as `cups.service`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Services {
    /// Are started at boot; of those that a medium masks, these are not masked.
    pub enable: Vec<String>,
    /// Are not started at boot, though their package wants it.
    pub disable: Vec<String>,
}

/// Only particle-ssh.service may let somebody in.
const NEVER: [&str; 2] = ["ssh.service", "ssh.socket"];

impl Live {
    /// What is wrong with it.
    pub(super) fn validate(&self) -> Result<(), String> {
        if !is_word(&self.hostname) {
            return Err("live.hostname: only a-z, 0-9, - and _ are allowed".to_owned());
        }
        if !is_word(&self.user) || !self.user.starts_with(|c: char| c.is_ascii_lowercase()) || self.user == "root" {
            return Err(format!("live.user: {:?}: a-z, 0-9, - and _, beginning with a letter; not root", self.user));
        }
        if self.session == Session::Plasma && self.display_manager != DisplayManager::Sddm {
            return Err("live.session: plasma needs `display-manager: sddm`".to_owned());
        }
        for (key, locale) in
            self.locale.iter().map(|one| ("locale", one)).chain(self.locales.iter().map(|one| ("locales", one)))
        {
            if locale != "C.UTF-8" && source(locale).is_none() {
                return Err(format!("live.{key}: {locale:?} does not look like de_DE.UTF-8 or sr_RS.UTF-8@latin"));
            }
        }
        let of_zone = |c: char| c.is_ascii_alphanumeric() || "/_+-".contains(c);
        if let Some(zone) = self.timezone.as_ref().filter(|zone| zone.starts_with('/') || !zone.chars().all(of_zone)) {
            return Err(format!("live.timezone: {zone:?} does not look like Europe/Berlin"));
        }
        words::packages("live.packages", &self.packages)?;
        words::kargs("live.kargs", &self.kargs)?;
        self.services.validate()
    }

    /// The locales to generate, each once, with the file that it is made of; C.UTF-8 is there anyway.
    pub fn locale_sources(&self) -> Vec<(&str, String)> {
        let mut all: Vec<(&str, String)> = Vec::new();
        for locale in self.locale.iter().chain(&self.locales) {
            if let Some(source) = source(locale).filter(|_| !all.iter().any(|(one, _)| one == locale)) {
                all.push((locale, source));
            }
        }
        all
    }
}

impl Services {
    fn validate(&self) -> Result<(), String> {
        let of_unit = |c: char| c.is_ascii_alphanumeric() || ":-_.\\@".contains(c);
        for (key, list) in [("enable", &self.enable), ("disable", &self.disable)] {
            if let Some(unit) = list.iter().find(|unit| !unit.contains('.') || !unit.chars().all(of_unit)) {
                return Err(format!("live.services.{key}: {unit:?} is no full name of a unit, such as cups.service"));
            }
        }
        if let Some(unit) = self.enable.iter().find(|unit| NEVER.contains(&unit.as_str())) {
            return Err(format!(
                "live.services.enable: {unit}: the kernel command line says who may log in (live/ssh.sh)"
            ));
        }
        match self.enable.iter().find(|unit| self.disable.contains(unit)) {
            Some(unit) => Err(format!("live.services: {unit} is both enabled and disabled")),
            None => Ok(()),
        }
    }
}

/// The file that a locale is made of, as localedef names it: `sr_RS@latin` of `sr_RS.UTF-8@latin`.
fn source(locale: &str) -> Option<String> {
    let (place, modifier) = locale.split_once(".UTF-8")?;
    let (language, country) = place.split_once('_')?;
    let lower = |text: &str| text.chars().all(|c| c.is_ascii_lowercase());
    let is_place = (2..=3).contains(&language.len())
        && lower(language)
        && country.len() == 2
        && country.chars().all(|c| c.is_ascii_uppercase());
    let is_modifier = modifier.is_empty() || modifier.strip_prefix('@').is_some_and(|it| !it.is_empty() && lower(it));
    (is_place && is_modifier).then(|| format!("{place}{modifier}"))
}

fn live_hostname() -> String {
    "installer".to_owned()
}

fn live_user() -> String {
    "live".to_owned()
}

#[cfg(test)]
mod tests;
