#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Calamares hands the layout of its keyboard page to systemd-localed; a Wayland compositor does not look there. Without
# this a password would be typed in another layout than the person sees.
set -eu
property() {
  busctl get-property org.freedesktop.locale1 /org/freedesktop/locale1 org.freedesktop.locale1 "$1" | sed 's/^s "\(.*\)"$/\1/'
}
layout() {
  printf 'XKB_DEFAULT_MODEL=%s\nXKB_DEFAULT_LAYOUT=%s\nXKB_DEFAULT_VARIANT=%s\nXKB_DEFAULT_OPTIONS=%s\n' \
    "$(property X11Model)" "$(property X11Layout)" "$(property X11Variant)" "$(property X11Options)"
}
environment=/etc/particle/labwc/environment
# Again until nothing is new: nobody starts this for a change that comes while it runs.
while layout > "$environment.new" && ! cmp -s "$environment.new" "$environment"; do
  mv "$environment.new" "$environment"
  pkill -HUP -x labwc || :
done
