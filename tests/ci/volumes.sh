#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A tar file of the tools that make LVM and RAID, which the medium lacks, for the release that is on it. Inside forky's build
# root; the result stays in the cache.
set -eu
volumes="$CARGO_TARGET_DIR/volumes"
if [ ! -e "$volumes" ]; then
    debs=$(mktemp -d)
    cd "$debs"
    apt-get update -q
    apt-get download -q lvm2 liblvm2cmd2.03 libdevmapper-event1.02.1 libaio1t64 mdadm
    for deb in *.deb; do dpkg-deb -x "$deb" tree; done
    tar -C tree -cf "$volumes.new" usr etc
    mv "$volumes.new" "$volumes"
fi
