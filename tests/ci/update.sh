#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Updates a system that an earlier test has installed to the ISO's image with one layer more, and rolls it back.
# Usage: update.sh OUT INSTALLED FIRMWARE, with the programs built; INSTALLED is that test's folder below OUT/vm.
set -eu
out=$1 installed=$2 firmware=$3
to=$out/vm/update-$firmware
rm -rf "$to"
mkdir -p "$to/overlay/usr/share/particleos"
echo 2 >"$to/overlay/usr/share/particleos/vmtest-version"
iso=$out/particleos-installer.iso
xorriso -osirrox on -indev "$iso" -extract /images/particleos "$to/installed" 2>"$to/xorriso.log" || { cat "$to/xorriso.log"; exit 1; }
"$BIN/particle-iso" image --out "$out" --derive "$to/installed" --overlay "$to/overlay" \
    --layout "$to/image" --version-label vmtest.2
"$BIN/vmtest" update --iso "$iso" --out "$to" --disk "$out/vm/$installed/disk.img" \
    --image "$to/image" --firmware "$firmware" --patience 3
