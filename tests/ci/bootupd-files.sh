#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What bootupd.sh puts into an image: the real bootupd, compiled here, and Debian's GRUB and shim for it to install. Inside forky's build
# root, with network; the result stays in the cache. UEFI alone: bootupd has the image's grub2-install make the loader for BIOS, and
# Debian's writes to another folder. Usage: bootupd-files.sh VERSION, with the crate fetched
set -eu
version=$1
cache=$CARGO_TARGET_DIR/bootupd
export CARGO_PROFILE_RELEASE_DEBUG=false
CARGO_TARGET_DIR=$cache/target cargo install --quiet --locked --version "=$version" --root "$cache" bootupd
apt-get -q -o Acquire::Check-Valid-Until=false update
apt-get install -q -y --no-install-recommends grub-efi-amd64-bin efibootmgr
scratch=$(mktemp -d)
cd "$scratch"
# Not installed: it would want to install the signed GRUB.
apt-get download -q shim-signed
dpkg-deb -x shim-signed_*.deb shim
version_of() { dpkg-query -W -f '${Version}' "$1"; }
shim=$(dpkg-deb -f shim-signed_*.deb Version)
grub=$(version_of grub-efi-amd64-bin)

# bootupd's own way of describing what it installs (rpm is asked for older layouts only). GRUB has all modules that bootupd's
# grub.cfg and bootc's boot entries use: bootupd installs none beside it. Without a shim there is no NVRAM entry for bootupd.
grub-mkimage -O x86_64-efi -p /EFI/debian -o grubx64.efi \
    blsuki btrfs configfile echo efifwsetup ext2 fat gzio linux loadenv minicmd normal part_gpt part_msdos \
    password_pbkdf2 reboot search search_fs_uuid search_label sleep test true xfs
# The loader for any firmware, and the one that the NVRAM entry names.
for to in BOOT/BOOTX64.EFI debian/shimx64.efi; do
    install -D -m 644 shim/usr/lib/shim/shimx64.efi.signed "/usr/lib/efi/shim/$shim/EFI/$to"
done
for to in BOOT/grubx64.efi debian/grubx64.efi; do
    install -D -m 644 grubx64.efi "/usr/lib/efi/grub2/$grub/EFI/$to"
done
ln -s "$cache/bin/bootupd" bootupctl
# 2026-01-01, as the image's profile has it.
SOURCE_DATE_EPOCH=1767225600 ./bootupctl backend generate-update-metadata
[ -s /usr/lib/bootupd/updates/EFI.json ]

overlay=$cache/overlay
rm -rf "$overlay"
install -s -D -t "$overlay/usr/libexec" "$cache/bin/bootupd"
mkdir -p "$overlay/usr/bin" "$overlay/usr/lib"
ln -s ../libexec/bootupd "$overlay/usr/bin/bootupctl"
cp -r /usr/lib/efi /usr/lib/bootupd "$overlay/usr/lib/"
(cd "$CARGO_HOME"/registry/src/*/"bootupd-$version"/src/grub2 && install -m 644 -D -t "$overlay/usr/lib/bootupd/grub2-static" ./*.cfg &&
    install -m 644 -D -t "$overlay/usr/lib/bootupd/grub2-static/configs.d" configs.d/*.cfg)
# What bootupd runs and the image lacks. Fedora calls GRUB's programs so.
install -D /usr/bin/grub-editenv "$overlay/usr/bin/grub2-editenv"
install -D /usr/bin/efibootmgr "$overlay/usr/bin/efibootmgr"
ldd /usr/bin/efibootmgr | sed -n 's/.* => \(.*libefi.*\) (.*/\1/p' | xargs install -D -m 644 -t "$overlay/usr/lib/x86_64-linux-gnu"
