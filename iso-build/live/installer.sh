#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the compositor. Calamares quits after a failed installation too: start it again, so that a second
# try needs no reboot. Leaving for a console is Ctrl+Alt+F2.
# With safe graphics the compositor is a window, which does not know how large the screen is (U:1024x768p-75).
[ "${WLR_BACKENDS:-}" != x11 ] ||
  wlr-randr --output X11-1 --custom-mode "$(sed 's/^.*:\([0-9]*x[0-9]*\).*$/\1/' /sys/class/graphics/fb0/modes)"
swaybg -c '@BACKGROUND@' &
# Input methods, once Calamares has its window: until then they would only make people wait. Keys mean what the compositor's
# layout says: without fcitx's parts for Wayland and X it takes them from Qt alone.
{
  until grep -qs 'STARTUP: Window now visible' /root/.cache/calamares/session.log; do sleep 1; done
  exec fcitx5 --disable=all --enable=keyboard,m17n,anthy,hangul,dbus,dbusfrontend
} &
while :; do
  # What one that was killed has mounted would keep the next from erasing that disk.
  bootc-job clean
  calamares
  sleep 1
done
