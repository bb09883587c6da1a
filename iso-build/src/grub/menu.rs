// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `grub.cfg`: the entries, in colour on a screen, plain in text mode; and `loopback.cfg`, for a medium that is a file.

use crate::profile::{Bootc, Entry, Profile};

/// Title and kernel arguments of what starts the live system. People and tests choose entries by their place: without another
/// word of the profile the first one is the installer's.
const ENTRIES: [(Entry, &str, &str); 4] = [
    (Entry::Install, "Install @NAME@", "particle.mode=install"),
    // For graphics whose driver fails: no driver at all, see live/safe.sh.
    (Entry::Safe, "Install (safe graphics)", "nomodeset particle.mode=install"),
    (Entry::Shell, "Boot to Shell", "particle.mode=shell"),
    (Entry::Check, "Check this medium", "particle.mode=check"),
];

/// The memory test has no signature that shim would take; GRUB says so itself (`lockdown`). It is a Linux kernel to BIOS and
/// to UEFI alike.
const MEMORY_TEST: &str = "
# Unsigned: Secure Boot would refuse it.
if [ \"$lockdown\" != y ]; then
  menuentry '@TITLE@' --id memory {
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
set default=@DEFAULT@
set timeout=@TIMEOUT@
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
    let menu = &profile.boot_menu;
    let default = menu.default_entry().unwrap_or(Entry::Install).id();
    let mut text = HEAD.replace("@DEFAULT@", default).replace("@TIMEOUT@", &menu.timeout.to_string());
    let live = &profile.live;
    // systemd's word for it: who presses E can start in another language.
    let language = live.locale.iter().map(|locale| format!(" locale.LANG={locale}"));
    let arguments = |list: &[String]| list.iter().map(|karg| format!(" {}", argument(karg))).collect::<String>();
    let extra: String = std::iter::once(arguments(&live.kargs)).chain(language).collect();
    let name = profile.name.replace('\'', QUOTE);
    for entry in &menu.entries {
        let own_title = menu.title(*entry).map(|title| title.replace('\'', QUOTE));
        let Some((_, title, kargs)) = ENTRIES.iter().find(|(one, ..)| one == entry) else {
            text.push_str(&MEMORY_TEST.replace("@TITLE@", &own_title.unwrap_or_else(|| "Test the memory".to_owned())));
            continue;
        };
        let title = own_title.unwrap_or_else(|| title.replace("@NAME@", &name));
        let own = arguments(menu.kargs(*entry));
        // The theme stays on the screen while GRUB reads: say that something happens.
        text.push_str(&format!(
            "\nmenuentry '{title}' --id {id} {{\n  \
               echo 'Loading {name}: this can take a moment.'\n  \
               linux /live/vmlinuz {KARGS}{extra} {kargs}{own} $medium_is_file\n  \
               initrd /live/initrd.img\n}}\n",
            id = entry.id(),
        ));
    }
    if profile.bootc == Bootc::Standin {
        text.push_str(&format!(
            "\n# Says it, does nothing.\nmenuentry '({STANDIN_NOTICE})' --id notice {{\n  true\n}}\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn menu(of_menu: &str) -> String {
        let text = format!(
            "version: 1\nid: x\nname: X\narchive: {{ suite: forky, mirror: 'http://example.org' }}\nmodule: none\n\
             live: {{ packages: [], kargs: [all] }}\nmedium: {{ label: X, file: x.iso }}\nboot-menu: {of_menu}\n"
        );
        config(&crate::profile::parse(Path::new("x.yaml"), &text).unwrap())
    }

    fn titles<'a>(menu: &'a str) -> Vec<&'a str> {
        let of = |line: &'a str| Some(line.trim().strip_prefix("menuentry ")?.split_once(" --id")?.0);
        menu.lines().filter_map(of).collect()
    }

    #[test]
    fn names_and_arguments_mean_nothing_to_grub() {
        let mut profile = crate::profile::parse(
            Path::new("p.yaml"),
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

    #[test]
    fn what_a_profile_says_of_its_menu_is_in_it() {
        let usual =
            ["'Install X'", "'Install (safe graphics)'", "'Boot to Shell'", "'Check this medium'", "'Test the memory'"];
        for (of_menu, wanted, parts) in [
            ("{}", &usual[..], &["set default=install\nset timeout=5\n", " all particle.mode=install $medium"][..]),
            ("{ timeout: -1, default: check }", &usual, &["set default=check\nset timeout=-1\n"]),
            ("{ entries: [memory, shell] }", &["'Test the memory'", "'Boot to Shell'"], &["set default=shell\n"]),
            (
                "{ entries: [install, memory], titles: { install: \"L'X\", memory: Memtest } }",
                &[r"'L'\''X'", "'Memtest'"],
                &["--id install {", "--id memory {"],
            ),
            (
                "{ kargs: { safe: [acpi=off, noapic] } }",
                &usual,
                &[" all nomodeset particle.mode=install acpi=off noapic $medium", " all particle.mode=install $medium"],
            ),
        ] {
            let menu = menu(of_menu);
            assert_eq!(titles(&menu), wanted, "{menu}");
            for part in parts {
                assert!(menu.contains(part), "{part} is not in {menu}");
            }
        }
    }
}
