#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures live-build in DIR for the medium of particle-iso's plan: the same packages and mirror, GRUB for BIOS and UEFI
# (Secure Boot too), no installer. Not the same: no memory test (live-build of Debian 12 looks for it under a name that forky
# does not use). Compressor: the plan's, or live-build's default.
# Usage: live-build.sh DIR PLAN.json MIRROR SUITE [default]
set -eu
here=$(dirname "$(realpath "$0")")
mkdir -p "$1"
plan=$(realpath "$2")
mirror=$3
suite=$4
own=${5:-}
cd "$1"
eval "$("$here/recipe.py" "$plan" config)"
set -- --chroot-squashfs-compression-type "${comp:?}" --chroot-squashfs-compression-level "${level:?}"
options="-b ${block:?}"
[ "$own" != default ] || { set --; options=""; }
# Debian 12's debootstrap does not know forky: sid's script is the one of all newer suites. Like mmdebstrap, it takes what the
# packages need and nothing that a suite merely has by default.
lb config "$@" --mode debian --distribution "$suite" --architecture amd64 --archive-areas main \
    --debootstrap-script sid --debootstrap-options "--variant=minbase" \
    --mirror-bootstrap "$mirror" --mirror-chroot "$mirror" --mirror-binary "$mirror" \
    --security false --updates false --backports false --apt-recommends false --apt-indices false \
    --apt-source-archives false --firmware-chroot false --firmware-binary false \
    --debian-installer none --initramfs live-boot --initsystem systemd \
    --linux-flavours amd64 --linux-packages linux-image --memtest none \
    --binary-image iso-hybrid --bootloaders "grub-pc grub-efi" --uefi-secure-boot enable --checksums sha256 --zsync false
echo "$options" >squashfs
