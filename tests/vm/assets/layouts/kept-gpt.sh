#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: makes of /dev/vda a disk with a GPT and somebody's data, as a machine that was
# set up for data or for UEFI has it.
set -eu
sfdisk --quiet /dev/vda << 'TABLE'
label: gpt
size=2GiB, type=L, name=data
TABLE
udevadm settle
mkfs.ext4 -q /dev/vda1
udevadm settle
