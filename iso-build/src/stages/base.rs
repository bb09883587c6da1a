// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The two large files that are made of the packages alone: initramfs and base file system.

use std::path::Path;

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};

use super::{Inputs, dated, inside, slim};
use crate::live::{self, Tree};
use crate::stage::{Stage, result_of, tools};

/// What the medium does not need of a root: kernel and memory test stand beside it, the rest is made at each boot. Keys of an
/// SSH server that every copy of a medium had would be nobody's secret. mmdebstrap leaves the building machine's name and name
/// servers: the name is in the layer, name servers come with a network. Of locales, hardware and types of files it
/// has what is generated of those sources.
const EXCLUDED: [&str; 20] = [
    "boot/*",
    "dev/*",
    "etc/grub.d/20_memtest86+",
    "etc/hostname",
    "etc/resolv.conf",
    "etc/ssh/ssh_host_*",
    "proc/*",
    "run/*",
    "sys/*",
    "tmp/*",
    "usr/lib/memtest86+",
    "usr/lib/modules/*/vmlinuz",
    "usr/lib/udev/hwdb.d",
    "usr/share/i18n/charmaps/*",
    "usr/share/i18n/locales/*",
    "usr/share/mime/packages",
    "var/cache/apt/*",
    "var/cache/debconf/*-old",
    "var/lib/apt/lists/*",
    "var/lib/dpkg/*-old",
];

/// A quarter of the file system is kernel modules that Debian and Ubuntu have compressed: high levels try for long and win
/// nothing.
const STORED: &str = "uncompressed@name(*.ko.xz)||name(*.ko.zst)";

/// Whether a file of the packages' root (`/usr/bin/env`) is in its file system.
#[must_use]
pub fn is_on_medium(file: &Path) -> bool {
    let is = |pattern: &str, name: &str| match pattern.split_once('*') {
        Some((start, end)) => name.len() >= pattern.len() - 1 && name.starts_with(start) && name.ends_with(end),
        None => pattern == name,
    };
    let names: Vec<&str> = file.iter().skip(1).filter_map(|name| name.to_str()).collect();
    // What is below an excluded directory is excluded, too.
    !EXCLUDED.iter().any(|pattern| {
        let patterns = pattern.split('/');
        names.len() >= patterns.clone().count() && patterns.zip(&names).all(|(pattern, name)| is(pattern, name))
    })
}

/// Kernel and initramfs, with their names on the medium.
pub fn initrd(inputs: &Inputs) -> Stage {
    let options = ["--layer", "{initrd.work}", "--bind", "{initrd.new}:/mnt"];
    let script = format!(
        "{} && mkinitramfs -o /mnt/initrd.img \"$(ls /lib/modules)\" && chmod 0644 /mnt/initrd.img \
         && install -m 0644 /boot/vmlinuz-* /mnt/vmlinuz",
        slim::hide(inputs.profile)
    );
    let command = inside(inputs.place, "{rootfs}", &options, &["sh", "-c", &script]).deadline(1800);
    let mut tree = Tree::new("{initrd.work}/upper");
    tree.write("etc/initramfs-tools/scripts/init-top/particle", 0o755, &live::greeting(inputs.profile));
    if let Some((path, content)) = live::splash(inputs.profile) {
        tree.write(path, 0o644, content);
    }
    let mut ops = tree.ops;
    ops.extend([Op::mkdir("{initrd.new}", 0o755), Op::Command(dated(command, inputs))]);
    Stage::kept(Step::new("initrd", "Kernel and initramfs", 20, ops), vec![result_of("rootfs")])
}

/// The packages' file system.
pub fn squashfs(inputs: &Inputs) -> Stage {
    let ops = vec![
        Op::mkdir("{base.new}", 0o755),
        mksquashfs(inputs, "{rootfs}", "{base.new}/filesystem.squashfs", &EXCLUDED),
    ];
    Stage::kept(Step::new("base", "Base file system", 30, ops), vec![result_of("rootfs"), tools(&["mksquashfs"])])
}

/// `from` as squashfs with the profile's compression.
pub fn mksquashfs(inputs: &Inputs, from: &str, to: &str, excluded: &[&str]) -> Op<crate::tasks::IsoTask> {
    let squashfs = &inputs.profile.squashfs;
    let compression = if inputs.release { &squashfs.release } else { &squashfs.fast };
    let level = compression.level.to_string();
    let mut argv =
        vec!["mksquashfs", from, to, "-comp", "zstd", "-Xcompression-level", &level, "-b", &compression.block];
    argv.extend(["-noappend", "-no-progress", "-action", STORED]);
    if !excluded.is_empty() {
        argv.extend(["-wildcards", "-e"]);
        argv.extend(excluded);
    }
    Op::Command(dated(Command::new(argv), inputs).deadline(3600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mksquashfs_leaves_out_is_known() {
        for (file, on_medium) in [
            ("/usr/bin/env", true),
            ("/boot/grub/grub.cfg", false),
            ("/etc/hostname", false),
            ("/etc/hosts", true),
            ("/etc/ssh/ssh_config", true),
            ("/etc/ssh/ssh_host_ed25519_key", false),
            ("/usr/lib/memtest86+/memtest86+x64.bin", false),
            ("/usr/lib/modules/7.2/vmlinuz", false),
            ("/usr/lib/modules/7.2/modules.dep", true),
            ("/var/lib/apt/extended_states", true),
        ] {
            assert_eq!(is_on_medium(Path::new(file)), on_medium, "{file}");
        }
    }
}
