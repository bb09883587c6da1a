#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A tar file of programs that the medium lacks and a test brings into it, for the release that is on it. Inside forky's build
# root; the result stays in the cache. Usage: debs.sh NAME PACKAGE...
set -eu
to=$CARGO_TARGET_DIR/$1
shift
if [ ! -e "$to" ]; then
    debs=$(mktemp -d)
    cd "$debs"
    apt-get update -q
    apt-get download -q "$@"
    mkdir tree
    for deb in *.deb; do dpkg-deb -x "$deb" tree; done
    cd tree
    tar -cf "$to.new" -- *
    mv "$to.new" "$to"
fi
