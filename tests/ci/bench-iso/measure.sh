#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One live system by two builders: from nothing but packages, and again after one of its files has changed. The first round
# is not measured: it fetches the packages. Usage: measure.sh WORK, in namespaces of its own (bench-iso.sh).
set -eu
here=tests/ci/bench-iso
work=$1
disk=$work/disk
mkdir -p "$disk"
# shellcheck source=tests/ci/bench-iso/packages.sh
. "$here/packages.sh"
# shellcheck source=tests/ci/bench-iso/builders.sh
. "$here/builders.sh"
# shellcheck source=tests/ci/bench-iso/timed.sh
. "$here/timed.sh"

row() { # NAME COMMAND...
    name=$1
    shift
    fresh
    text=first && timed "$@"
    cold=$seconds most=$peak
    text=second && timed "$@"
    [ "$peak" -le "$most" ] || most=$peak
    iso=$(find "$disk" -maxdepth 2 -name '*.iso' -printf '%s')
    printf '%s\t%s\t%s\t%s\t%s\n' "$name" "$cold" "$seconds" "$((iso / 1000000))" "$most" | tee -a "$work/rows"
    find "$disk" -maxdepth 2 \( -name chroot.packages.live -o -name manifest.json \) -exec cp -t "$work" {} +
}

packages_open "$(value mirror)" "$work/packages"
describe "$mirror"
fresh
text=none
timed particle
timed live_build fast
packages_close
row "live-build, $(squashfs fast)" live_build fast
row "particle-iso, $(squashfs fast)" particle
row "live-build, $(squashfs release)" live_build release
row "particle-iso --release, $(squashfs release)" particle --release
row "live-build, its default (xz)" live_build release default
"$here/table.sh" "$work"
