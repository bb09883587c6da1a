#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares every large file of the medium with the checksums that were written when it was built.
# The verdict also goes to the kernel's other consoles, for people on a serial line.
medium=/run/live/medium
list="$medium/.disk/SHA256SUMS"
say() {
  printf '  %s\n' "$1"
  tr ' ' '\n' < /sys/class/tty/console/active | while read -r console; do
    [ "$console" = tty0 ] || printf 'particle-check: %s\n' "$1" > "/dev/$console" 2> /dev/null || :
  done
}

dmesg --console-off
printf '\033c\n  Checking this medium. This reads all of it and can take some minutes.\n\n'
bad=0 count=0
while read -r sum name; do
  count=$((count + 1))
  printf '  %-64.64s ' "$name"
  if [ "$(sha256sum < "$medium/$name" 2> /dev/null)" = "$sum  -" ]; then
    printf 'good\n'
  else
    bad=$((bad + 1))
    printf 'DAMAGED\n'
  fi
done < "$list"
echo
if [ "$count" -gt 0 ] && [ "$bad" -eq 0 ]; then
  say "The medium is good: $count files checked."
else
  say "The medium is damaged: $bad of $count files differ. Write it again, or use another stick or disc."
fi
printf '\n  Press Enter to restart the computer. '
read -r _ && systemctl reboot
