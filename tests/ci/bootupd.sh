#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The ISO's image with bootupd on top, as bootc's `--bootloader grub` wants it; bootupd-files.sh makes what is put there.
# Usage, in this order: bootupd.sh fetch VERSION; bootupd-files.sh VERSION (inside forky's build root);
# bootupd.sh image OUT (makes OUT/bootupd/image)
set -eu

case $1 in
fetch)
    version=$2
    # Build roots have no certificates. `cargo info` unpacks the crate; what it depends on is fetched by its own lock file.
    crate=${CARGO_HOME:-$HOME/.cargo}/registry/src
    [ -e "$(echo "$crate"/*/"bootupd-$version"/Cargo.toml)" ] || cargo info --quiet "bootupd@$version" >/dev/null
    cargo fetch --locked --quiet --manifest-path "$(echo "$crate"/*/"bootupd-$version"/Cargo.toml)"
    ;;
image)
    out=$2
    to=$out/bootupd
    rm -rf "$to"
    mkdir -p "$to"
    xorriso -osirrox on -indev "$out/particleos-installer.iso" -extract /images/particleos "$to/below" 2>"$to/xorriso.log" ||
        { cat "$to/xorriso.log"; exit 1; }
    "$BIN/particle-iso" image --out "$out" --derive "$to/below" --overlay "$out/cache/target/forky/bootupd/overlay" \
        --layout "$to/image" --version-label vmtest.bootupd
    ;;
esac
