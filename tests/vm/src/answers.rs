// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the imagined person answers in Calamares. Nothing here is any default of Calamares or of the image, so that a
//! check of the installed system cannot pass by accident. Secrets are words that nothing else has: they are searched for.

/// One person's answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    pub full_name: &'static str,
    pub login: &'static str,
    pub password: &'static str,
    /// Of encrypted partitions. "y" and "z" swap places between keyboards: a boot that asks with another one is noticed.
    pub passphrase: &'static str,
    pub host_name: &'static str,
    /// Time zone, as region and zone.
    pub zone: (&'static str, &'static str),
    /// `LANG` of the installed system.
    pub lang: &'static str,
    /// XKB layout.
    pub layout: &'static str,
    /// Its name on the keyboard page.
    pub keyboard: &'static str,
}

impl Answers {
    /// The default person.
    pub fn vera() -> Self {
        Self {
            full_name: "Vera Tester",
            login: "vera",
            password: "kn4ryUser73",
            passphrase: "yzyzKn4ryLuks42",
            host_name: "vmtest-host",
            zone: ("Europe", "Warsaw"),
            lang: "en_US.UTF-8",
            layout: "us",
            keyboard: "English (US)",
        }
    }

    /// The same person with a German keyboard: whoever types on a US one in the tests has to be `vera`.
    pub fn vera_in_germany() -> Self {
        Self { layout: "de", keyboard: "German", ..Self::vera() }
    }
}
