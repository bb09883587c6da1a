#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the network cards' drivers out again that live-boot puts in for booting over a network: a quarter of the
# initramfs, which firmware reads slowly from discs and sticks. The running system has them in its root.
set -eu
case "${1:-}" in
  prereqs)
    echo live
    exit 0
    ;;
esac
rm -rf "${DESTDIR:?}"/usr/lib/modules/*/kernel/drivers/net
