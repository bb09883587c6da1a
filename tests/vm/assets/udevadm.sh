#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# In place of udevadm in the live system: after each change of a partition table KPMcore makes udev look at every block
# device again (`udevadm trigger --subsystem-match=block`), which takes seconds each time without KVM. The disks (virtio)
# and what may be made of them are what it is about, not the medium and eight loop devices.
[ "$1" != trigger ] || set -- "$@" --sysname-match='vd*' --sysname-match='md*' --sysname-match='dm-*'
exec /usr/bin/udevadm-real "$@"
