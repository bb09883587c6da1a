#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints how much larger the session is drawn: 1, or 2 on dense screens, where nobody could read it otherwise. Of several
# screens the least dense decides: on the others it is small, but whole. particle.scale= on the kernel command line overrides.
# Usage: scale [SYSFS [CMDLINE]]
set -u
sys="${1:-/sys}"

read -r cmdline <"${2:-/proc/cmdline}"
for word in $cmdline; do
  case "$word" in
    particle.scale=[1-4]) echo "${word#particle.scale=}"; exit ;;
  esac
done

# Byte 21 of an EDID is the width in centimetres, 0 where that makes no sense (VESA E-EDID 3.6.2): then only a screen with
# that many lines is taken for dense. 160 dots per inch are 63 per centimetre. Two times 700 lines leave room for all pages.
dense() {
  mode=
  read -r mode <"$1/modes" || return 1
  width="${mode%%x*}" height="${mode#*x}"
  height="${height%%[!0-9]*}"
  centimetres=$(od -An -tu1 -j21 -N1 "$1/edid" 2>/dev/null | tr -d ' ')
  if [ "${centimetres:-0}" -gt 0 ]; then
    [ "$height" -ge 1400 ] && [ "$((width / centimetres))" -ge 63 ]
  else
    [ "$height" -ge 2000 ]
  fi
}

scale=
for connector in "$sys"/class/drm/card*-*; do
  status=
  [ -e "$connector/status" ] && read -r status <"$connector/status"
  [ "$status" = connected ] || continue
  if dense "$connector"; then
    : "${scale:=2}"
  else
    scale=1
  fi
done
# Without a driver there is the firmware's frame buffer alone, whose size nobody knows.
[ -n "$scale" ] || ! dense "$sys/class/graphics/fb0" 2>/dev/null || scale=2
echo "${scale:-1}"
