// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The boot menu of a profile: which entries, in which order, and how long it waits. What an entry starts is `grub::menu`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words;

/// The medium's boot menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct BootMenu {
    /// Seconds until the default entry starts; 0 shows no menu, -1 waits for a person.
    #[schemars(range(min = -1, max = 3600))]
    pub timeout: i32,
    /// Entry that starts then [default: the first].
    pub default: Option<Entry>,
    /// Entries in their order; what is not named is not in the menu.
    pub entries: Vec<Entry>,
    /// Titles, where they are not the usual ones.
    pub titles: Titles,
    /// Kernel arguments of single entries, beside those of all.
    pub kargs: EntryKargs,
}

/// An entry of the boot menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// The installer.
    Install,
    /// The installer without a driver for the graphics card.
    Safe,
    /// A shell.
    Shell,
    /// The medium's check of itself.
    Check,
    /// The memory test.
    Memory,
}

/// Titles of entries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Titles {
    /// `Install NAME`.
    pub install: Option<String>,
    /// `Install (safe graphics)`.
    pub safe: Option<String>,
    /// `Boot to Shell`.
    pub shell: Option<String>,
    /// `Check this medium`.
    pub check: Option<String>,
    /// `Test the memory`.
    pub memory: Option<String>,
}

/// Kernel arguments of entries; the memory test is no Linux and takes none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct EntryKargs {
    /// Of the installer.
    pub install: Vec<String>,
    /// Of the installer without a driver for the graphics card.
    pub safe: Vec<String>,
    /// Of the shell.
    pub shell: Vec<String>,
    /// Of the check.
    pub check: Vec<String>,
}

impl Default for BootMenu {
    fn default() -> Self {
        Self {
            timeout: 5,
            default: None,
            entries: Entry::ALL.to_vec(),
            titles: Titles::default(),
            kargs: EntryKargs::default(),
        }
    }
}

impl Entry {
    const ALL: [Self; 5] = [Self::Install, Self::Safe, Self::Shell, Self::Check, Self::Memory];

    /// Its name, here and in GRUB.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Install => "install",
            Self::Safe => "safe",
            Self::Shell => "shell",
            Self::Check => "check",
            Self::Memory => "memory",
        }
    }
}

impl BootMenu {
    /// What is wrong with it.
    pub(super) fn validate(&self) -> Result<(), String> {
        if !(-1..=3600).contains(&self.timeout) {
            return Err(format!("boot-menu.timeout: {}: seconds up to 3600, or -1 to wait for a person", self.timeout));
        }
        let twice = |(at, entry): &(usize, &Entry)| self.entries[..*at].contains(entry);
        if let Some((_, entry)) = self.entries.iter().enumerate().find(twice) {
            return Err(format!("boot-menu.entries: `{}` is there twice; name it once", entry.id()));
        }
        match self.default_entry() {
            None => {
                return Err("boot-menu.entries: no entry starts the live system; name `install`, for one".to_owned());
            }
            // GRUB has it on no machine with Secure Boot.
            Some(Entry::Memory) => {
                return Err("boot-menu.default: `memory` is not on every machine; name another entry".to_owned());
            }
            Some(entry) if !self.entries.contains(&entry) => {
                return Err(format!("boot-menu.default: `{}` is not in boot-menu.entries; add it there", entry.id()));
            }
            Some(_) => {}
        }
        for entry in Entry::ALL {
            let id = entry.id();
            if self.title(entry).is_some_and(|title| title.trim().is_empty() || title.contains(char::is_control)) {
                return Err(format!("boot-menu.titles.{id}: one line of text is expected"));
            }
            words::kargs(&format!("boot-menu.kargs.{id}"), self.kargs(entry))?;
        }
        Ok(())
    }

    /// What starts when nobody chooses.
    #[must_use]
    pub fn default_entry(&self) -> Option<Entry> {
        self.default.or_else(|| self.entries.iter().copied().find(|entry| *entry != Entry::Memory))
    }

    /// An entry's title, where it is not the usual one.
    #[must_use]
    pub fn title(&self, entry: Entry) -> Option<&str> {
        let titles = &self.titles;
        match entry {
            Entry::Install => titles.install.as_deref(),
            Entry::Safe => titles.safe.as_deref(),
            Entry::Shell => titles.shell.as_deref(),
            Entry::Check => titles.check.as_deref(),
            Entry::Memory => titles.memory.as_deref(),
        }
    }

    /// An entry's own kernel arguments.
    #[must_use]
    pub fn kargs(&self, entry: Entry) -> &[String] {
        match entry {
            Entry::Install => &self.kargs.install,
            Entry::Safe => &self.kargs.safe,
            Entry::Shell => &self.kargs.shell,
            Entry::Check => &self.kargs.check,
            Entry::Memory => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn menu(text: &str) -> Result<BootMenu, String> {
        let menu: BootMenu = serde_yaml::from_str(text).unwrap();
        menu.validate().map(|()| menu)
    }

    #[test]
    fn the_first_entry_starts_unless_another_is_named() {
        for (text, entry) in [
            ("{}", Entry::Install),
            ("entries: [safe, install]", Entry::Safe),
            ("entries: [memory, shell]", Entry::Shell),
            ("default: check", Entry::Check),
            (
                "timeout: -1\nkargs: { safe: ['console=ttyS0,115200n8'] }\ntitles: { shell: \"L'interpréteur\" }",
                Entry::Install,
            ),
        ] {
            assert_eq!(menu(text).unwrap().default_entry(), Some(entry), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_key() {
        for (text, words) in [
            ("timeout: -2", "boot-menu.timeout: -2"),
            ("timeout: 3601", "boot-menu.timeout: 3601"),
            ("entries: [install, safe, install]", "boot-menu.entries: `install` is there twice"),
            ("entries: []", "no entry starts the live system"),
            ("entries: [memory]", "no entry starts the live system"),
            ("default: memory", "boot-menu.default: `memory`"),
            ("default: check\nentries: [install]", "boot-menu.default: `check` is not in boot-menu.entries"),
            ("titles: { safe: '' }", "boot-menu.titles.safe"),
            ("titles: { memory: \"a\\nb\" }", "boot-menu.titles.memory"),
            ("kargs: { install: [\"a'b\"] }", "boot-menu.kargs.install: \"a'b\""),
            ("kargs: { shell: [''] }", "boot-menu.kargs.shell"),
        ] {
            let error = menu(text).unwrap_err();
            assert!(error.contains(words), "{text}: {error}");
        }
    }
}
