// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `grub.cfg`: the entries, in colour on a screen, plain in text mode; and `loopback.cfg`, for a medium that is a file.

use crate::profile::{Bootc, Profile};

/// Entries: id, title, kernel arguments. People and tests choose them by their place: the first one is the installer's.
const ENTRIES: [(&str, &str, &str); 4] = [
    ("install", "Install @NAME@", "particle.mode=install"),
    // For graphics whose driver fails: no driver at all, see live/safe.sh.
    ("safe", "Install (safe graphics)", "nomodeset particle.mode=install"),
    ("shell", "Boot to Shell", "particle.mode=shell"),
    ("check", "Check this medium", "particle.mode=check"),
];

/// The memory test has no signature that shim would take; GRUB says so itself (`lockdown`). It is a Linux kernel to BIOS and
/// to UEFI alike.
const MEMORY_TEST: &str = "
# Unsigned: Secure Boot would refuse it.
if [ \"$lockdown\" != y ]; then
  menuentry 'Test the memory' --id memory {
    linux /boot/memtest
  }
fi
";

/// What the boot menu says about a medium that carries the stand-in.
pub const STANDIN_NOTICE: &str = "contains the bootc stand-in: demonstration only";

/// Kernel arguments of every entry. A blank screen would look like a crash in the middle of an installation. live-boot's
/// `nonetworking` saves it from announcing all devices a second time, and the files that it would then write are for
/// ifupdown, while the live system has NetworkManager (live-boot's 9990-netbase.sh).
const KARGS: &str = "boot=live nonetworking quiet loglevel=3 consoleblank=0";

const HEAD: &str = "# Boot menu of the installation medium, made by particle-iso.
set default=install
set timeout=5
set timeout_style=menu
# The signed EFI image has its video drivers built in and finds no modules here.
if [ $grub_platform = pc ]; then
  insmod all_video
fi
# 32 bits: BIOS modes of 24 look the same, but Xorg cannot draw on them, and safe graphics keep the mode.
set gfxmode=1024x768x32,1024x768,auto
set gfxpayload=keep
# From $root, not $prefix: that is another's where this medium is a file (loopback.cfg).
if loadfont /boot/grub/fonts/unicode.pf2; then
  loadfont /boot/grub/fonts/title.pf2
  loadfont /boot/grub/fonts/text.pf2
  terminal_output gfxterm
  set theme=($root)/boot/grub/themes/particle/theme.txt
fi
# Without a theme: no graphics, or a signed GRUB that refuses fonts.
set menu_color_normal=light-gray/black
set menu_color_highlight=white/blue
set color_normal=light-gray/black
";

/// Where boot loaders look that start an ISO that is a file on their disk: they have mounted it as `$root` and tell its path
/// as `$iso_path` (<https://www.supergrubdisk.org/wiki/Loopback.cfg>). live-boot's `findiso=` looks for that file on all disks.
pub const LOOPBACK: &str = "# For boot loaders that start the medium from a file on their disk. Made by particle-iso.
set medium_is_file=\"findiso=$iso_path\"
export medium_is_file
configfile /boot/grub/grub.cfg
";

/// A `'` between two of them: GRUB's language is the shell's there.
const QUOTE: &str = "'\\''";

/// A kernel argument as GRUB hands it on: braces, semicolons and `$` mean something to it.
fn argument(karg: &str) -> String {
    let plain = karg.chars().all(|c| c.is_ascii_alphanumeric() || "=,./:@_-+%~".contains(c));
    if plain { karg.to_owned() } else { format!("'{karg}'") }
}

/// The whole menu.
pub fn config(profile: &Profile) -> String {
    let mut text = HEAD.to_owned();
    let live = &profile.live;
    // systemd's word for it: who presses E can start in another language.
    let language = live.locale.iter().map(|locale| format!(" locale.LANG={locale}"));
    let extra: String = live.kargs.iter().map(|karg| format!(" {}", argument(karg))).chain(language).collect();
    let name = profile.name.replace('\'', QUOTE);
    for (id, title, kargs) in ENTRIES {
        let title = title.replace("@NAME@", &name);
        // The theme stays on the screen while GRUB reads: say that something happens.
        text.push_str(&format!(
            "\nmenuentry '{title}' --id {id} {{\n  \
               echo 'Loading {name}: this can take a moment.'\n  \
               linux /live/vmlinuz {KARGS}{extra} {kargs} $medium_is_file\n  \
               initrd /live/initrd.img\n}}\n",
        ));
    }
    text.push_str(MEMORY_TEST);
    if profile.bootc == Bootc::Standin {
        text.push_str(&format!(
            "\n# Says it, does nothing.\nmenuentry '({STANDIN_NOTICE})' --id notice {{\n  true\n}}\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_arguments_mean_nothing_to_grub() {
        let mut profile = crate::profile::parse(
            std::path::Path::new("p.yaml"),
            "version: 1\nid: x\nname: Bob's OS\narchive: { suite: forky, mirror: 'http://x.org/debian' }\n\
             live: { packages: [], kargs: ['a={b;c $x}', 'console=ttyS0,115200'] }\nmedium: { label: X, file: x.iso }\n",
        )
        .unwrap();
        let text = config(&profile);
        for part in
            ["menuentry 'Install Bob'\\''s OS' ", "'Loading Bob'\\''s OS: ", " 'a={b;c $x}' console=ttyS0,115200 "]
        {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        profile.live.kargs.clear();
        profile.name = "Plain".to_owned();
        assert!(config(&profile).contains("menuentry 'Install Plain' --id install {"));
    }
}
