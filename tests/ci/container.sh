#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs by the image's own bootc (rust/cli/tests/container.rs), inside forky's build root, which gets podman for it (and is
# thrown away afterwards). Usage: container.sh OUT (below /src)
set -eu
apt-get -q -o Acquire::Check-Valid-Until=false update
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends podman crun
# As systemd has it on a live system.
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mkdir -p /run/udev
export PARTICLE_ISO=/src/target/release/particle-iso
exec sh /src/tests/ci/disk.sh "$1" container
