#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs an image that is larger than the machine's memory: the small test image with 3 GiB more, which nothing compresses, on
# 2 GiB of memory, of which live-boot gives half to the live system's own file system. Needs 10 GB of disk.
# Usage: memory.sh OUT VMTEST-OPTION..., with the programs and the small image built
set -eu
out=$1
shift
to=$out/large
rm -rf "$to"
mkdir -p "$to/overlay/usr/share/vmtest"
for number in $(seq 48); do
    head -c 64M /dev/urandom >"$to/overlay/usr/share/vmtest/$number"
done
"$BIN/particle-iso" image --out "$out" --derive "$out/small/image/vmtest" --overlay "$to/overlay" \
    --layout "$to/image" --version-label vmtest.large
rm -r "$to/overlay"
"$BIN/vmtest" headless "$@" --out "$out/vm/memory" --layout captured --image "$to/image" --no-boot --memory 2048
rm -r "$to"
