#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# "Check this medium" of the boot menu, on the screen. What is judged and how is in verify.
# The verdict also goes to the kernel's other consoles, for people on a serial line.
say() {
  printf '  %s\n' "$1"
  tr ' ' '\n' < /sys/class/tty/console/active | while read -r console; do
    [ "$console" = tty0 ] || printf 'particle-check: %s\n' "$1" > "/dev/$console" 2> /dev/null || :
  done
}

dmesg --console-off
printf '\033c\n  Checking this medium. This reads all of it and can take some minutes.\n\n'
verdict=$(mktemp)
/usr/lib/particle/verify /run/live/medium 3> "$verdict"
echo
while read -r sentence; do
  say "$sentence"
done < "$verdict"
printf '\n  Press Enter to restart the computer. '
read -r _ && systemctl reboot
