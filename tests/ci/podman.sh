#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts podman into a build root, which is thrown away afterwards. To be sourced.
apt-get -q -o Acquire::Check-Valid-Until=false update
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends podman crun
# As systemd has it on a live system.
mount -t cgroup2 cgroup2 /sys/fs/cgroup
