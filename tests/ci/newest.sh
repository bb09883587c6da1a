#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The newest of what has a checksum in its name. To be sourced.

# The image that the ISO carries, as an OCI layout. Usage: newest_image OUT
newest_image() {
    # shellcheck disable=SC2012 # cache keys have no spaces
    index=$(ls -t "$1"/cache/image-*/index.json | head -n 1)
    [ -n "$index" ] || { echo "no image below $1/cache: build the ISO first (make iso)" >&2; return 3; }
    dirname "$index"
}

# A test program. Usage: newest_test TARGET/PROFILE NAME
newest_test() {
    # shellcheck disable=SC2010,SC2012 # cargo's names have no spaces
    ls -t "$1/deps/$2"-* | grep -v '\.d$' | head -n 1
}
