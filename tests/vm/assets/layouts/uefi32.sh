#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: the kernel says that its firmware is a 32-bit UEFI, as on some early tablets.
set -eu
echo 32 > /run/vmtest-bits
mount --bind /run/vmtest-bits /sys/firmware/efi/fw_platform_size
