#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The same live system built by particle-iso and by Debian's live-build, both from one package cache on loopback: seconds,
# size and disk in a table. This file gives the measuring namespaces of its own and ends it; what it does is
# bench-iso/measure.sh. Needs root, Debian's archive and 10 GB in OUT. Usage: bench-iso.sh OUT, with particle-iso built.
set -eu
# shellcheck source=tests/ci/child.sh
. tests/ci/child.sh
mkdir -p "$1"
work=$(mktemp -d "$(realpath "$1")/bench-iso.XXXXXX")
chmod 0755 "$work"
in_namespaces tests/ci/bench-iso/measure.sh "$work"
