#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: what its partition module made of /dev/vda when tests/golden/uefi-plain was
# captured, by the same tools (KPMcore's options for mkfs).
set -eu
# Calamares gives its first `mount` little time.
modprobe -a vfat ext4
sfdisk --quiet /dev/vda << 'TABLE'
label: gpt
size=512MiB, type=U, name=EFI, uuid=D1C8E001-AECB-4EFF-8162-CE71815ECB93
size=1GiB, type=L, name=boot, uuid=EE6A19D6-3284-4157-AE2B-7312B0F754A4
type=L, name=particleos, uuid=FB72297B-8798-45E0-BC99-FFC4BAEC87C7
TABLE
udevadm settle
mkfs.vfat -F 32 -i 2D577D6D /dev/vda1
mkfs.ext4 -qF -U a15411b2-7e38-4aa3-9f59-979614cfd96e -L boot /dev/vda2
mkfs.ext4 -qF -U 8840cdfb-fc48-47e7-ad8a-edc266ad59c9 -L particleos /dev/vda3
udevadm settle
