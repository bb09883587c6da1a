#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The installer as root, one at a time: two would work on the same disk.
exec 9>/run/particle-installer.lock
flock --nonblock 9 || exit 0
# What one that was killed has mounted would keep the next from erasing that disk.
bootc-job clean
# What it starts must not hold the lock when it has ended.
calamares 9>&-
