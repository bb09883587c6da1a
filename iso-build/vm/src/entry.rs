// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An entry of a medium's boot menu without GRUB: kernel, initramfs and command line come out of the ISO, and QEMU starts them.

use std::{fs, path::Path};

use crate::{error::VmError, iso::extract, spec::Kernel};

/// The console on the serial line, without systemd's moving status there: it would write into commands' output. systemd
/// gives up on a device after 90 s, which a loaded machine needs until udev has seen the serial line.
pub const CONSOLE: &str = "console=ttyS0 systemd.show_status=no systemd.default_device_timeout_sec=900";

/// Takes kernel, initramfs and command line of a menu's entry from the ISO into `dir`: of the first one with `word` on its
/// command line, else of the very first, which starts when nobody touches the menu. The medium can be another one than ours.
///
/// # Errors
/// When the ISO has none of these, or files cannot be written.
pub fn entry(iso: &Path, dir: &Path, word: Option<&str>) -> Result<Kernel, VmError> {
    let take = |inside: &str, name: &str| {
        let to = dir.join(name);
        extract(iso, inside, &to).map(|()| to)
    };
    let menu = take("/boot/grub/grub.cfg", "grub.cfg")?;
    let menu = fs::read_to_string(&menu).map_err(VmError::io(format!("reading {}", menu.display())))?;
    let (image, initrd, append) =
        find(&menu, word).ok_or_else(|| VmError::NoEntry { word: word.map(str::to_owned) })?;
    Ok(Kernel { image: take(image, "vmlinuz")?, initrd: take(initrd, "initrd.img")?, append })
}

/// Paths of kernel and initramfs, and the kernel's arguments. Words with GRUB's own variables go, because QEMU hands the line
/// to the kernel as it is; so do the console options, because who starts it so has their own.
fn find<'a>(grub_cfg: &'a str, word: Option<&str>) -> Option<(&'a str, &'a str, String)> {
    let mut lines = grub_cfg.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    // A memory test, which can stand anywhere, is a kernel without arguments and without an initramfs.
    let is_one = |words: &Vec<&str>| words.first() == Some(&"linux") && words.len() > 2;
    let linux = lines.find(|words| is_one(words) && word.is_none_or(|word| words.contains(&word)))?;
    let initrd = lines.find(|words| words.first() == Some(&"initrd"))?;
    let kept = linux.iter().skip(2).filter(|word| !word.contains('$') && !word.starts_with("console="));
    Some((*linux.get(1)?, *initrd.get(1)?, kept.copied().collect::<Vec<_>>().join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_found_and_cleaned() {
        const OURS: &str = "menuentry 'Install' {\n  linux /live/vmlinuz boot=live quiet $file\n  initrd /live/initrd.img\n}\n\
                            menuentry 'Boot to Shell' {\n\tlinux /live/vmlinuz boot=live quiet particle.mode=shell \
                            console=tty0 $extra\n\tinitrd /i\n}\nmenuentry 'Test the memory' {\n  linux /boot/memtest\n}\n";
        const THEIRS: &str = "linux_gfx_mode=auto\nmenuentry \"Live system (amd64)\" --hotkey=l {\n\
                               \tlinux\t/live/vmlinuz-7.1 boot=live components findiso=${iso_path}\n\tinitrd\t/live/initrd.img-7.1\n}\n";
        for (menu, word, want) in [
            (OURS, None, Some(("/live/vmlinuz", "/live/initrd.img", "boot=live quiet"))),
            (OURS, Some("particle.mode=shell"), Some(("/live/vmlinuz", "/i", "boot=live quiet particle.mode=shell"))),
            (OURS, Some("particle.mode=she"), None),
            (THEIRS, None, Some(("/live/vmlinuz-7.1", "/live/initrd.img-7.1", "boot=live components"))),
            ("linux /boot/memtest\n", None, None),
            ("linux /boot/memtest\nlinux /k a\ninitrd /i\n", None, Some(("/k", "/i", "a"))),
            ("linux\ninitrd /i\n", None, None),
        ] {
            let want = want.map(|(image, initrd, append)| (image, initrd, append.to_owned()));
            assert_eq!(find(menu, word), want, "{word:?} in {menu}");
        }
    }
}
