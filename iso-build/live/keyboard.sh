#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Calamares hands the layout of its keyboard page to systemd-localed; a Wayland compositor does not look there. Without
# this a password would be typed in another layout than the person sees.
set -eu
property() {
  busctl get-property org.freedesktop.locale1 /org/freedesktop/locale1 org.freedesktop.locale1 "$1" | sed 's/^s "\(.*\)"$/\1/'
}
environment=/etc/particle/labwc/environment
new="XKB_DEFAULT_MODEL=$(property X11Model)
XKB_DEFAULT_LAYOUT=$(property X11Layout)
XKB_DEFAULT_VARIANT=$(property X11Variant)
XKB_DEFAULT_OPTIONS=$(property X11Options)"
[ "$(cat "$environment" 2> /dev/null || :)" = "$new" ] && exit 0
printf '%s\n' "$new" > "$environment.new"
mv "$environment.new" "$environment"
pkill -HUP -x labwc || :
