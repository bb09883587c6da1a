#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the install step against bootc alone and tar alone (rust/cli/tests/bench.rs). Outside of the build root, with the
# programs built: makes the image's layers anew in each compression, then enters it. Usage: bench.sh OUT
set -eu
out=$1
# shellcheck disable=SC2012 # cache keys have no spaces
index=$(ls -t "$out"/cache/image-*/index.json | head -n 1)
[ -n "$index" ] || { echo "no image below $out/cache: build the ISO first (make iso)" >&2; exit 3; }
# shellcheck disable=SC2010,SC2012 # cargo's names have no spaces
program=$(ls -t target/release/deps/bench-* | grep -v '\.d$' | head -n 1)
mkdir -p "$out/bench"
IMAGE=$(dirname "$index") BENCH=$out/bench "$program" --ignored --exact prepare
for format in "$out"/bench/*/; do
    format=$(basename "$format")
    # As on the medium: what is compressed is not compressed again (particle-iso's medium has the layout beside the squashfs).
    rm -f "$out/bench/$format.squashfs"
    mksquashfs "$out/bench/$format" "$out/bench/$format.squashfs" -quiet -no-progress -noI -noD -noF -noX
done
target/release/particle-iso buildroot --out "$out" --suite forky --read-only -- sh -euc "
    . /src/tests/ci/like-live.sh
    export BENCH=/src/$out/bench BOOTC=/src/$out/cache/target/standin/release/bootc BOOTC_JOB=/src/target/release/bootc-job
    exec /src/$program --ignored --exact measure --nocapture"
