#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Loads the keymap that the kernel command line names; runs in the initramfs.
map=us
read -r line < /proc/cmdline
for word in $line; do
  case $word in vconsole.keymap=*) map=${word#*=} ;; esac
done
exec loadkeys -q -u "/usr/share/keymaps/xkb/$map.map.gz"
