#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: makes of /dev/vda a disk that somebody else has installed to, with an ESP, a
# root and a home with a letter in it.
set -eu
sfdisk --quiet /dev/vda << 'TABLE'
label: gpt
size=1GiB, type=U, name=other-esp
size=7GiB, type=L, name=other-root
type=H, name=other-home
TABLE
udevadm settle
mkfs.vfat -F 32 -n OTHER_ESP /dev/vda1
mkfs.ext4 -q -L other-root /dev/vda2
mkfs.ext4 -q -L other-home /dev/vda3
put() {
  mount "$1" /mnt
  mkdir -p "/mnt/$(dirname "$2")"
  echo "$3" > "/mnt/$2"
  umount /mnt
}
put /dev/vda1 EFI/other/boot.conf 'the boot loader of another system'
put /dev/vda2 etc/os-release 'NAME="Other Linux"'
put /dev/vda3 other/letter.txt 'dear vera'
udevadm settle
