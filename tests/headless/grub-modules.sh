#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What bootc@preflight looks for in the live system's GRUB, for both firmwares: empty files where they lack. To be sourced.
for platform in x86_64-efi i386-pc; do
    mkdir -p /usr/lib/grub/$platform
    touch /usr/lib/grub/$platform/modinfo.sh /usr/lib/grub/$platform/blsuki.mod
done
