#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One live system described to two builders, and how each is started below $disk. $text is in the file that changes.
# Usage: . builders.sh, in the source tree, with $here, $work and $disk
# shellcheck disable=SC2154 # those, and $text

# shellcheck source=tests/ci/profile.sh
. tests/ci/profile.sh
particle_iso=${PARTICLE_ISO:-$PWD/target/release/particle-iso}
profile=$work/profile/bench.yaml
changing=usr/share/bench/file

squashfs() { sed -n "s/^ *$1: { level: \([0-9]*\), block: \(.*\) }/zstd -\1 \2/p" "$forky"; }

describe() { # MIRROR: the profile, and the plans from which live-build's configuration is made
    mirror=$1
    mkdir -p "$work/profile/overlay/${changing%/*}"
    # No image and no module of ours: live-build has neither.
    printf '%s\n' "extends: $forky" "archive: { mirror: '$mirror' }" 'module: none' 'bootc: package' 'payload: null' \
        'live: { overlays: [overlay] }' 'medium: { file: bench.iso }' >"$profile"
    set -- plan --format json --profile "$profile" --out "$disk/out"
    "$particle_iso" "$@" >"$work/fast.json"
    "$particle_iso" "$@" --release >"$work/release.json"
}

particle() { # [--release]
    echo "$text" >"$work/profile/overlay/$changing"
    "$particle_iso" build --quiet --profile "$profile" --out "$disk/out" "$@"
}

live_build() { # fast|release [default]: with the compressor of that plan, or its own
    dir=$disk/lb
    plan=$work/$1.json
    shift
    if [ -e "$dir" ]; then
        # Its manual's way to build again: chroot and medium anew, its caches of packages and of the bootstrap are kept.
        (cd "$dir" && lb clean && lb config) || return
    else
        "$here/live-build.sh" "$dir" "$plan" "$mirror" "$(value suite)" "$@" || return
    fi
    mkdir -p "$dir/config/includes.chroot/${changing%/*}"
    echo "$text" >"$dir/config/includes.chroot/$changing"
    (cd "$dir" && MKSQUASHFS_OPTIONS=$(cat squashfs) lb build)
}
