// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The menu's theme: colours and text only, so that it needs no pictures and fits every resolution.

use crate::live::BACKGROUND;
use crate::profile::Profile;

/// `theme.txt`.
pub fn theme(profile: &Profile) -> String {
    format!(
        "# Theme of the boot menu, made by particle-iso.
title-text: \"\"
desktop-color: \"{BACKGROUND}\"
terminal-box: \"\"

+ label {{
  left = 0
  top = 18%
  width = 100%
  align = \"center\"
  color = \"#ffffff\"
  text = \"{name}\"
}}

+ label {{
  left = 0
  top = 18%+28
  width = 100%
  align = \"center\"
  color = \"#8fa3c7\"
  text = \"Installation medium\"
}}

+ boot_menu {{
  left = 50%-240
  top = 34%
  width = 480
  height = 220
  item_color = \"#c3cee3\"
  selected_item_color = \"#7cc4ff\"
  item_height = 34
  item_padding = 6
  item_spacing = 8
}}

+ progress_bar {{
  id = \"__timeout__\"
  left = 50%-240
  top = 78%
  width = 480
  height = 20
  show_text = true
  text = \"@TIMEOUT_NOTIFICATION_LONG@\"
  text_color = \"#8fa3c7\"
  fg_color = \"#31548c\"
  bg_color = \"#263047\"
  border_color = \"#263047\"
}}

+ label {{
  left = 0
  top = 90%
  width = 100%
  align = \"center\"
  color = \"#5f6f8f\"
  text = \"Arrow keys: choose    Enter: start    e: edit\"
}}
",
        name = profile.name
    )
}
