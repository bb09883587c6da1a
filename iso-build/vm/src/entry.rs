// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An entry of a medium's boot menu without GRUB: kernel, initramfs and command line come out of the ISO, and QEMU starts them.

use std::{fs, path::Path};

use crate::{error::VmError, iso::extract, spec::Kernel};

/// The console on the serial line, without systemd's moving status there: it would write into commands' output. systemd
/// gives up on a device after 90 s, which a loaded machine needs until udev has seen the serial line.
pub const CONSOLE: &str = "console=ttyS0 systemd.show_status=no systemd.default_device_timeout_sec=900";

/// Takes kernel, initramfs and the command line of the entry with `particle.mode=MODE` from the ISO into `dir`.
///
/// # Errors
/// When the ISO has none of these, or files cannot be written.
pub fn entry(iso: &Path, dir: &Path, mode: &str) -> Result<Kernel, VmError> {
    let take = |inside: &str, name: &str| {
        let to = dir.join(name);
        extract(iso, inside, &to).map(|()| to)
    };
    let image = take("/live/vmlinuz", "vmlinuz")?;
    let initrd = take("/live/initrd.img", "initrd.img")?;
    let menu = take("/boot/grub/grub.cfg", "grub.cfg")?;
    let menu = fs::read_to_string(&menu).map_err(VmError::io(format!("reading {}", menu.display())))?;
    let append = command_line(&menu, mode).ok_or_else(|| VmError::NoEntry { mode: mode.to_owned() })?;
    Ok(Kernel { image, initrd, append })
}

/// The kernel's arguments in the entry of a mode. GRUB's own variables go, because QEMU hands the line to the kernel as it
/// is; so do the console options, because who starts it so has their own.
fn command_line(grub_cfg: &str, mode: &str) -> Option<String> {
    let wanted = format!("particle.mode={mode}");
    let line = grub_cfg
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("linux") && line.split_whitespace().any(|w| w == wanted))?;
    let words = line.split_whitespace().skip(2);
    let kept = words.filter(|w| !w.starts_with('$') && !w.starts_with("console="));
    Some(kept.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_of_a_mode_is_found_and_cleaned() {
        let menu = "menuentry 'Install' {\n  linux /live/vmlinuz boot=live quiet\n}\nmenuentry 'Boot to Shell' {\n\
                    \tlinux /live/vmlinuz boot=live quiet particle.mode=shell console=tty0 $extra\n\tinitrd /i\n}\n";
        assert_eq!(command_line(menu, "shell").unwrap(), "boot=live quiet particle.mode=shell");
        assert_eq!(command_line(menu, "install"), None);
    }
}
