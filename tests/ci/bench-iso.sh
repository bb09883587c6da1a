#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The same live system built by particle-iso and by Debian's live-build, both from one package cache on loopback: seconds,
# size and disk in a table. This file gives the measuring namespaces of its own and ends it; what it does is
# bench-iso/measure.sh. Needs root, Debian's archive and 10 GB in OUT. Usage: bench-iso.sh OUT, with particle-iso built.
set -eu
mkdir -p "$1"
work=$(mktemp -d "$(realpath "$1")/bench-iso.XXXXXX")
chmod 0755 "$work"
child=""
finish() {
    status=$?
    # With the first process of the namespace all others end, and all its mounts with them.
    [ -z "$child" ] || kill -KILL "$child" 2>/dev/null || :
    wait
    rm -rf --one-file-system "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM
setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc -- tests/ci/bench-iso/measure.sh "$work" &
child=$!
failed=""
wait "$child" || failed=$?
child=""
[ -z "$failed" ]
