#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: makes of /dev/vda a disk with an ESP, a logical volume and a RAID 1. The medium
# has no tools for them, and shows what they lie on instead: here they come from the host (tests/ci/debs.sh).
set -eu
# Made by the layout before this one, and in use.
[ ! -e /dev/md127 ] || exit 0
tar -C / -xf /run/vmtest/volumes.tar --keep-directory-symlink
ldconfig
udevadm control --reload
modprobe -a dm-mod raid1
sfdisk --quiet /dev/vda << 'TABLE'
label: gpt
size=512MiB, type=U, name=esp
size=8GiB, type=E6D6D379-F507-44C2-A23C-238F2A3DF928, name=volumes
size=6GiB, type=A19D880F-05FC-4D3B-A006-743F0F84911E, name=half
type=A19D880F-05FC-4D3B-A006-743F0F84911E, name=other-half
TABLE
udevadm settle
mkfs.vfat -F 32 /dev/vda1
pvcreate -q /dev/vda2
vgcreate -q volumes /dev/vda2
lvcreate -q --yes --size 6G --name system volumes
mkfs.ext4 -q /dev/volumes/system
mdadm --create /dev/md127 --run --metadata=1.2 --level=1 --raid-devices=2 --assume-clean /dev/vda3 /dev/vda4
printf 'label: gpt\ntype=L\n' | sfdisk --quiet /dev/md127
udevadm settle
mkfs.ext4 -q /dev/md127p1
udevadm settle
