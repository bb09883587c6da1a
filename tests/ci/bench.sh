#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the install step against bootc alone and tar alone (rust/cli/tests/bench.rs). Outside of the build root, with the
# programs built: makes the image's layers anew in each compression, and an image as large as one with a desktop (the build
# root's programs on top), then enters it. Needs 6 GB of disk. ROUNDS and FROM (oci, docker) are passed on.
# Usage: bench.sh OUT [NAME,NAME...]
set -eu
out=$1
export ONLY="${2:-}"
# shellcheck source=tests/ci/newest.sh
. tests/ci/newest.sh
image=$(newest_image "$out")
program=$(newest_test target/release bench)
rm -rf "$out/bench"
mkdir -p "$out/bench"
IMAGE=$image BENCH=$out/bench "$program" --ignored --exact prepare
case ",$ONLY," in *,large,* | ,,)
    root=$(grep -ls '^VERSION_CODENAME=forky' "$out"/cache/buildroot-*/usr/lib/os-release | head -n 1)
    mkdir -p "$out/bench.more/usr/lib/bench"
    cp -a "${root%/lib/os-release}/lib" "${root%/lib/os-release}/bin" "$out/bench.more/usr/lib/bench"
    target/release/particle-iso image --out "$out" --derive "$image" --overlay "$out/bench.more" \
        --layout "$out/bench/large" --version-label bench
    rm -r "$out/bench.more"
    ;;
esac
for format in "$out"/bench/*/; do
    format=$(basename "$format")
    # As on the medium: what is compressed is not compressed again (particle-iso's medium has the layout beside the squashfs).
    mksquashfs "$out/bench/$format" "$out/bench/$format.squashfs" -quiet -no-progress -noI -noD -noF -noX
done
target/release/particle-iso buildroot --out "$out" --suite forky --read-only -- sh -euc "
    . /src/tests/ci/like-live.sh
    export ONLY=$ONLY ROUNDS=${ROUNDS:-} FROM=${FROM:-} BENCH=/src/$out/bench BOOTC=/src/$out/cache/target/standin/release/bootc BOOTC_JOB=/src/target/release/bootc-job
    exec /src/$program --ignored --exact measure --nocapture"
