// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The medium's boot menu: `grub.cfg` and its theme, as text. Making GRUB's images is `stages::boot`.

mod menu;
mod theme;

pub use theme::FONTS;

use crate::profile::Profile;

/// Files below /boot/grub and their content.
pub fn files(profile: &Profile) -> Vec<(String, String)> {
    vec![
        ("grub.cfg".to_owned(), menu::config(profile)),
        ("loopback.cfg".to_owned(), menu::LOOPBACK.to_owned()),
        ("themes/particle/theme.txt".to_owned(), theme::theme(profile)),
    ]
}
