#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs first in the initramfs: a screen that says nothing for a minute looks broken.
case "${1:-}" in
  prereqs) exit 0 ;;
esac
printf '\n\n   %s\n\n   Starting from the installation medium. This can take a minute.\n' '@NAME@' > /dev/console
