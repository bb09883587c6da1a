#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# In place of udevadm in the live system: after each change of a partition table KPMcore makes udev look at every device of
# the machine again, which takes ten seconds and more without KVM. Block devices are what it is about.
[ "$*" != trigger ] || set -- trigger --subsystem-match=block
exec /usr/bin/udevadm-real "$@"
