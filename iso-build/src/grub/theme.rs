// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The menu's theme: colours and text only, so that it needs no pictures and fits every resolution.
//! The colours are those of Calamares' branding.

use crate::live::BACKGROUND;
use crate::profile::Profile;

/// GRUB fonts that the theme uses: file, TrueType file, size. Made in the stage `boot`.
pub const FONTS: [(&str, &str, &str); 2] = [
    ("title.pf2", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf", "32"),
    ("text.pf2", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "18"),
];

/// `theme.txt`.
pub fn theme(profile: &Profile) -> String {
    format!(
        r##"# Theme of the boot menu, made by particle-iso.
title-text: ""
desktop-color: "{BACKGROUND}"

+ label {{
  left = 0
  top = 17%
  width = 100%
  height = 44
  align = "center"
  font = "DejaVu Sans Bold 32"
  color = "#e6edf7"
  text = "{name}"
}}

+ label {{
  left = 0
  top = 24%
  width = 100%
  height = 28
  align = "center"
  font = "DejaVu Sans Regular 18"
  color = "#8fa3c7"
  text = "Installation medium"
}}

+ boot_menu {{
  left = 24%
  top = 34%
  width = 70%
  height = 42%
  item_font = "DejaVu Sans Regular 18"
  item_color = "#b9c6dd"
  selected_item_color = "#5eead4"
  item_height = 36
  item_padding = 0
  item_spacing = 6
  scrollbar = false
}}

+ progress_bar {{
  id = "__timeout__"
  left = 24%
  top = 78%
  width = 52%
  height = 26
  show_text = true
  font = "DejaVu Sans Regular 18"
  text = "@TIMEOUT_NOTIFICATION_MIDDLE@"
  text_color = "#e6edf7"
  fg_color = "#1f6f78"
  bg_color = "#1c2f52"
  border_color = "#1c2f52"
}}

+ label {{
  left = 0
  top = 90%
  width = 100%
  height = 28
  align = "center"
  font = "DejaVu Sans Regular 18"
  color = "#8fa3c7"
  text = "Arrow keys: choose  ·  Enter: start  ·  E: edit"
}}
"##,
        name = profile.name
    )
}
