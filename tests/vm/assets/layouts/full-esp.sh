#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: makes of /dev/vda a disk with an ESP that others have filled.
set -eu
sfdisk --quiet /dev/vda << 'TABLE'
label: gpt
size=128MiB, type=U, name=full-esp
TABLE
udevadm settle
mkfs.vfat -F 32 /dev/vda1
mount /dev/vda1 /mnt
dd if=/dev/urandom of=/mnt/others bs=1M count=120 status=none
umount /mnt
udevadm settle
