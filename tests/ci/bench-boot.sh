#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How Debian's own live system with Calamares and ours start in the same virtual machine, in turns: size, seconds from the
# kernel to the installer's first page, memory in use then. Debian's medium is made once and kept in OUT/bench-boot; see
# bench-boot/debian.sh. Needs root, Debian's archive, 18 GB in OUT for that, `make iso live-build` before.
# Usage: [ROUNDS=3] bench-boot.sh OUT
set -eu
here=tests/ci/bench-boot
particle_iso=target/release/particle-iso
out=$1
kept=$(realpath "$out")/bench-boot
mkdir -p "$kept"
# shellcheck source=tests/ci/child.sh
. tests/ci/child.sh
# shellcheck source=tests/ci/profile.sh
. tests/ci/profile.sh
# What is written about it is in its name.
debian=$kept/debian-$(cat "$here/debian.sh" "$here/install.desktop" | sha256sum | cut -c -12).iso
if [ ! -e "$debian" ]; then
    rm -f "$kept"/debian-*.iso
    work=$(mktemp -d "$kept/work.XXXXXX")
    chmod 0755 "$work"
    echo "building Debian's medium"
    in_namespaces \
        "$here/debian.sh" "$work" "$(realpath "$out")/cache/target/forky/live-build" "$(value suite)" "$(value mirror)" "$debian"
    rm -rf --one-file-system "$work"
fi
"$particle_iso" report --out "$out" --format json >"$kept/size.json"
for round in $(seq "${ROUNDS:-3}"); do
    for medium in "debian $debian" "particleos $out/particleos-installer.iso"; do
        echo "round $round: ${medium%% *}"
        wait_for "$particle_iso" report --boot --iso "${medium#* }" --out "$kept/${medium%% *}" \
            --format json >"$kept/${medium%% *}-$round.json"
    done
done
"$here/table.py" "$kept" "${ROUNDS:-3}" "$debian"
