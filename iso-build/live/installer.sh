#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the compositor. Calamares quits after a failed installation too: start it again, so that a second
# try needs no reboot. Leaving for a console is Ctrl+Alt+F2.
swaybg -c '@BACKGROUND@' &
while :; do
  # What one that was killed has mounted would keep the next from erasing that disk.
  bootc-job clean
  calamares
  sleep 1
done
