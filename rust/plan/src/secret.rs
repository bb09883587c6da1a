// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Secrets as a type: no `Serialize`, no `Debug`, no `Display`; they travel beside the plan, never inside it.

use std::collections::BTreeMap;

/// One secret. Its value can only be taken by [`Secret::reveal`], which is easy to search for.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Wraps a value.
    pub fn new(value: String) -> Self {
        Secret(value)
    }

    /// The value itself: for a child's stdin or a file of mode 0600, never for argv or a log.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Secrets of one run by id, such as `luks:/dev/vda3`.
#[derive(Clone, Default)]
pub struct Secrets(BTreeMap<String, Secret>);

impl Secrets {
    /// Adds one.
    pub fn insert(&mut self, id: String, secret: Secret) {
        self.0.insert(id, secret);
    }

    /// The one with this id.
    pub fn get(&self, id: &str) -> Option<&Secret> {
        self.0.get(id)
    }

    /// `text` with every occurrence of a secret blanked. Values under 4 characters are left: blanking them would
    /// destroy the text, and their presence proves nothing.
    pub fn mask(&self, text: &str) -> String {
        self.0
            .values()
            .filter(|secret| secret.0.len() >= 4)
            .fold(text.to_owned(), |text, secret| text.replace(&secret.0, "********"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_every_occurrence() {
        let mut secrets = Secrets::default();
        secrets.insert("luks:/dev/vda3".into(), Secret::new("hunter22".into()));
        secrets.insert("short".into(), Secret::new("a".into()));
        assert_eq!(secrets.mask("key hunter22, again hunter22, a"), "key ********, again ********, a");
    }
}
