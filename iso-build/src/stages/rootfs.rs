// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The live system's packages, as the archive has them: nothing of ours yet, so that the cache keeps it for long.

use bootc_plan::{Op, Step};

use super::archive::mmdebstrap;
use super::{Inputs, dated, distribution, slim, sources};
use crate::live::session;
use crate::stage::{Stage, tools};

/// What the session, the installer's steps and the medium's own tools need, whatever the profile adds.
const PACKAGES: &[&str] = &[
    // system
    "apt",
    "ca-certificates",
    // ckbcomp: the picture of the keyboard on Calamares' keyboard page
    "console-setup",
    "dbus",
    "kbd",
    "kmod",
    "less",
    "libpam-systemd",
    "locales",
    "login",
    "nano",
    "passwd",
    "polkitd",
    "procps",
    "systemd",
    "systemd-sysv",
    "tzdata",
    "udev",
    "util-linux",
    "util-linux-extra",
    "zstd",
    // boot from the medium
    "initramfs-tools",
    "live-boot",
    "live-boot-initramfs-tools",
    // session
    "calamares",
    // a pointer in several sizes: the one that is compiled into programs stays small on dense screens
    "dmz-cursor-theme",
    "fonts-dejavu-core",
    // Chinese, Japanese and Korean in 2 MB.
    "fonts-wqy-microhei",
    "labwc",
    "swaybg",
    "xkb-data",
    // the same session without a driver for the screen, see live/safe.sh
    "wlr-randr",
    "xserver-xorg-core",
    "xserver-xorg-input-libinput",
    "xserver-xorg-video-fbdev",
    // network
    "iproute2",
    "iputils-ping",
    "network-manager",
    // Wi-Fi, which NetworkManager only recommends; the second are the rules without which 5 GHz stays off
    "wireless-regdb",
    "wpasupplicant",
    // only with a key or a password of the person's, see live/ssh.sh
    "openssh-server",
    // what the installer's steps run
    "btrfs-progs",
    "cryptsetup-bin",
    "dosfstools",
    "e2fsprogs",
    "efibootmgr",
    "fdisk",
    "gdisk",
    "grub-efi-amd64-bin",
    "grub-pc-bin",
    "grub2-common",
    // shrinking Windows
    "ntfs-3g",
    // what else is installed, shown on the partition page
    "os-prober",
    "ostree",
    "parted",
    "skopeo",
    "xfsprogs",
    // the medium's own boot loader
    "grub-efi-amd64-signed",
    "memtest86+",
    "shim-signed",
];

/// The module's package only recommends bootc.
pub const HAS_BOOTC: &str = "--customize-hook=test -e \"$1/usr/bin/bootc\" || \
                         { echo 'E: no package of the live system brings bootc' >&2; exit 1; }";

pub fn stage(inputs: &Inputs) -> Stage {
    let live = &inputs.profile.live;
    let mut packages = PACKAGES.to_vec();
    let names = distribution::names(&inputs.profile.archive.suite);
    packages.push(names.kernel);
    packages.extend(names.toolkit);
    packages.extend(session::packages(live, names));
    packages.extend(live.packages.iter().map(String::as_str));
    // Judges the signature; forky's apt brings another program for that, and noble's this one.
    packages.extend(inputs.signer.map(|_| "gpgv"));
    packages.sort_unstable();
    packages.dedup();
    let archive = &inputs.profile.archive;
    let mut command = mmdebstrap(archive, "apt", &packages, &slim::excluded(live), "rootfs")
        // initramfs-tools' kernel hook: no initramfs for each package that asks for one, the stage initrd makes it once.
        .env("INITRD", "No")
        // shared-mime-info's fsync after each of its files: dpkg does none either.
        .env("PKGSYSTEM_ENABLE_FSYNC", "0");
    if inputs.profile.wants_bootc_package() {
        let at = command.argv.iter().position(|word| word.starts_with("--include=")).unwrap_or_default();
        command.argv.insert(at, HAS_BOOTC.to_owned());
    }
    let title = format!("Packages of the live system ({})", archive.suite);
    let mut ops = sources::prepare(archive, "{rootfs.work}");
    ops.push(Op::Command(dated(command, inputs)));
    ops.extend(sources::origins(archive, "rootfs"));
    let inputs = sources::keys(archive).into_iter().chain([tools(&["mmdebstrap"])]).collect();
    Stage::kept(Step::new("rootfs", &title, 100, ops), inputs)
}
