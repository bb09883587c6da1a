#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# systemd generator: turns particle.mode= of the kernel command line into the units that this boot starts.
# A generator and not conditions in units: getty@tty1 must not even be queued when the installer owns tty1.
# Usage: particle-mode UNITS EARLY LATE [CMDLINE]: systemd gives three directories.
set -eu
units="$1"
mode=install
debug=no
session=@SESSION@
read -r cmdline < "${4:-/proc/cmdline}"
for word in $cmdline; do
  case "$word" in
    particle.mode=*) mode="${word#particle.mode=}" ;;
    particle.debug) debug=yes ;;
    # Safe graphics are the installer alone (live/safe.sh), whatever the profile has beside it.
    nomodeset) session=particle-session.service ;;
  esac
done
wants="$units/multi-user.target.wants"
mkdir -p "$wants"

# Root's shell without a password on one kind of terminal: the live system's root has none. $TERM is systemd's.
# shellcheck disable=SC2016
autologin() {
  mkdir -p "$units/$1.d"
  printf '[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin root --noclear %s%%I $TERM\n' "$2" > "$units/$1.d/autologin.conf"
}

case "$mode" in
  shell)
    autologin getty@.service ''
    autologin serial-getty@.service '--keep-baud 115200,57600,38400,9600 '
    ;;
  check)
    ln -s /usr/lib/systemd/system/particle-check.service "$wants/"
    ln -s /dev/null "$units/getty@tty1.service"
    ;;
  *)
    ln -s "/usr/lib/systemd/system/$session" "$wants/"
    ln -s /usr/lib/systemd/system/particle-keyboard.path "$wants/"
    # Calamares does not wake it, and tells the keyboard's layout to nobody when it sleeps.
    ln -s /usr/lib/systemd/system/systemd-localed.service "$wants/"
    ln -s /dev/null "$units/getty@tty1.service"
    # Where the person gets with Ctrl+Alt+F2, to save a log or to look.
    autologin getty@tty2.service ''
    ;;
esac
[ "$debug" = no ] || autologin serial-getty@.service '--keep-baud 115200,57600,38400,9600 '
