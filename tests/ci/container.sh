#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs by the image's own bootc (rust/cli/tests/container.rs), inside forky's build root, which gets podman for it.
# Usage: container.sh OUT (below /src)
set -eu
# shellcheck source=tests/ci/podman.sh
. /src/tests/ci/podman.sh
export PARTICLE_ISO="/src/$BIN/particle-iso"
exec sh /src/tests/ci/disk.sh "$1" container
