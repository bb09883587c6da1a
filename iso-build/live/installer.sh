#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the compositor. Calamares quits after a failed installation too: start it again, so that a second
# try needs no reboot. Leaving for a console is Ctrl+Alt+F2.
# With safe graphics the compositor is a window, which does not know how large the screen is (U:1024x768p-75).
[ "${WLR_BACKENDS:-}" != x11 ] ||
  wlr-randr --output X11-1 --custom-mode "$(sed 's/^.*:\([0-9]*x[0-9]*\).*$/\1/' /sys/class/graphics/fb0/modes)"
swaybg -c '@BACKGROUND@' &
while :; do
  # What one that was killed has mounted would keep the next from erasing that disk.
  bootc-job clean
  calamares
  sleep 1
done
