// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What stays out of the live system and of its initramfs to make the medium small and its start quick: files of packages that
//! its session never uses. Documentation, which no root has, is `archive`'s.

use crate::live;
use crate::profile::{Live, Profile, Session};

/// What the installer's session has no use for, as dpkg's patterns (`*` matches `/`, too). Those of the kernel's modules have no
/// /usr: noble's kernel lies below /lib.
const INSTALLER: &[&str] = &[
    // Drawing by a graphics card: compositor and QML draw on the CPU (live/session.sh).
    "/usr/lib/*/libLLVM*",
    "/usr/lib/*/libgallium*",
    "/usr/lib/*/libz3.so*",
    // Decoders of pictures for GTK: Qt has its own, and labwc's buttons are librsvg's. The libraries are those decoders'.
    "/usr/libexec/glycin-loaders/*",
    "/usr/lib/*/libheif*",
    "/usr/lib/*/libhwy*",
    "/usr/lib/*/libjxl*",
    // GRUB as one program for optical media and networks, unsigned; grub-install and this medium take the signed ones.
    "/usr/lib/grub/*/monolithic/*",
    "/usr/lib/grub/*-signed/grubnet*",
    // Tools for other boot media than a disk.
    "/usr/bin/grub-fstest",
    "/usr/bin/grub-mknetdir",
    "/usr/bin/grub-mkrescue",
    "/usr/bin/grub-mkstandalone",
    "/usr/bin/grub-mount",
    "/usr/bin/grub-render-label",
    "/usr/bin/grub-syslinux2cfg",
    // The console's font is of the family Uni2.
    "/usr/share/consolefonts/*",
    "!/usr/share/consolefonts/Uni2-*",
    // Hardware and file systems that nobody installs from or to: sensors, cameras, clusters, servers.
    "*/lib/modules/*/kernel/drivers/accel/*",
    "*/lib/modules/*/kernel/drivers/comedi/*",
    "*/lib/modules/*/kernel/drivers/iio/*",
    "*/lib/modules/*/kernel/drivers/infiniband/*",
    "*/lib/modules/*/kernel/drivers/media/*",
    "*/lib/modules/*/kernel/drivers/staging/*",
    "*/lib/modules/*/kernel/drivers/target/*",
    "*/lib/modules/*/kernel/fs/afs/*",
    "*/lib/modules/*/kernel/fs/ceph/*",
    "*/lib/modules/*/kernel/fs/gfs2/*",
    "*/lib/modules/*/kernel/fs/nfsd/*",
    "*/lib/modules/*/kernel/fs/ocfs2/*",
    "*/lib/modules/*/kernel/net/ceph/*",
    "*/lib/modules/*/kernel/sound/*",
];

/// Of the input methods, with which people write their names there. Their packages bring spelling, emoji, other front ends and,
/// for m17n's pictures, libgd with all decoders.
const INPUT_METHODS: &[&str] = &[
    "/usr/share/anthy/zipcode.t",
    "/usr/share/fcitx5/emoji/*",
    "/usr/share/fcitx5/spell/*",
    "/usr/share/fcitx5/unicode/*",
    "/usr/share/hunspell/*",
    "/usr/share/m17n/*.flt",
    "/usr/share/m17n/*.map",
    "/usr/share/m17n/*.mim",
    "!/usr/share/m17n/cjk-util.mim",
    "!/usr/share/m17n/global.mim",
    "!/usr/share/m17n/zh-py.mim",
    "!/usr/share/m17n/zh-util.mim",
    "/usr/share/m17n/NAME.tab",
    "/usr/lib/*/fcitx5/libclassicui.so",
    "/usr/lib/*/fcitx5/libwayland*",
    "/usr/lib/*/fcitx5/libxcb.so",
    "/usr/lib/*/fcitx5/libxim.so",
    "/usr/lib/*/libLerc*",
    "/usr/lib/*/libSvtAv1Enc*",
    "/usr/lib/*/libabsl_*",
    "/usr/lib/*/libaom*",
    "/usr/lib/*/libaspell*",
    "/usr/lib/*/libavif*",
    "/usr/lib/*/libenchant*",
    "/usr/lib/*/libgav1*",
    "/usr/lib/*/libgd.so*",
    "/usr/lib/*/libhunspell*",
    "/usr/lib/*/libimagequant*",
    "/usr/lib/*/librav1e*",
    "/usr/lib/*/libtiff*",
    "/usr/lib/*/libwebp*",
    "/usr/lib/*/libxcb-imdkit*",
];

/// What an initramfs that reads a disc, a stick or a file on a disk never loads, below the kernel's modules: it has no network.
const INITRAMFS: [&str; 5] = ["drivers/infiniband", "drivers/net", "drivers/watchdog", "fs/nfs", "sound"];

/// The patterns of files that are not unpacked.
pub fn excluded(live: &Live) -> Vec<String> {
    match (&live.exclude, live.session) {
        (Some(own), _) => own.clone(),
        (None, Session::Installer) => [INSTALLER, INPUT_METHODS].concat().into_iter().map(str::to_owned).collect(),
        (None, Session::Plasma) => Vec::new(),
    }
}

/// What hides the rest from mkinitramfs, in the initramfs' own layer. Until the live system is up the screen is the firmware's,
/// but with plymouth, which draws on a graphics card's; udev's hardware database names devices for people.
pub fn hide(profile: &Profile) -> String {
    let mut modules = INITRAMFS.to_vec();
    if live::splash(profile).is_none() {
        modules.push("drivers/gpu");
    }
    format!(
        "cd /lib/modules/* && (cd kernel && rm -rf {}) && depmod \"${{PWD##*/}}\" && cd / && rm -f /usr/lib/udev/hwdb.bin",
        modules.join(" ")
    )
}
