// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration of a derivative: what it puts in the place of module-config's. How it gets to the medium is
//! `stages::calamares`, whether it is right `check::calamares`.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Module;

/// Calamares' configuration, where it is not the shipped one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Calamares {
    /// A settings.conf, beside the profile, in place of the shipped one: sequence and instances.
    pub settings: Option<PathBuf>,
    /// Directory, beside the profile, of modules' configurations (`users.conf`): each replaces the shipped one of its name, or
    /// is a further one.
    pub modules: Option<PathBuf>,
    /// Branding, a directory beside the profile, in place of the shipped one. Its name is the `componentName` in its
    /// branding.desc.
    pub branding: Option<PathBuf>,
}

impl Calamares {
    /// What is wrong with it.
    pub(super) fn validate(&self, module: &Module) -> Result<(), String> {
        if *module == Module::None && *self != Self::default() {
            return Err(
                "calamares: with `module: none` Calamares has its package's configuration; take `calamares` out, or \
                        put files into /etc/calamares by `live.overlays`"
                    .to_owned(),
            );
        }
        match &self.branding {
            Some(dir) if self.branding_name().is_none() => Err(format!(
                "calamares.branding: {}: the directory's name is the branding's: letters, digits, - and _",
                dir.display()
            )),
            _ => Ok(()),
        }
    }

    /// Calamares finds a branding by its directory's name, and its translations by that name, too.
    #[must_use]
    pub fn branding_name(&self) -> Option<&str> {
        let name = self.branding.as_ref()?.file_name()?.to_str()?;
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') && !name.starts_with('-');
        is_name.then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, module: &Module) -> Result<Calamares, String> {
        let it: Calamares = serde_yaml::from_str(text).unwrap();
        it.validate(module).map(|()| it)
    }

    #[test]
    fn a_branding_is_called_after_its_directory() {
        for (dir, name) in
            [("brandings/mine", "mine"), ("/p/Mine_2", "Mine_2"), ("mine/", "mine"), ("/p/./mine/.", "mine")]
        {
            let it = of(&format!("branding: {dir}"), &Module::Source).unwrap();
            assert_eq!(it.branding_name(), Some(name), "{dir}");
        }
        assert_eq!(Calamares::default().branding_name(), None);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_key() {
        for (text, module, words) in [
            ("branding: my brand", Module::Source, "calamares.branding: my brand: the directory's name"),
            ("branding: /p/..", Module::Source, "calamares.branding: /p/..:"),
            ("branding: /p/-x", Module::Source, "calamares.branding: /p/-x:"),
            ("modules: m", Module::None, "calamares: with `module: none`"),
        ] {
            let error = of(text, &module).unwrap_err();
            assert!(error.contains(words), "{text}: {error}");
        }
        of("{}", &Module::None).unwrap();
    }
}
