#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a console keymap of every keyboard layout that X knows, so that a passphrase is typed at the start as it was in the
# installer: Debian's own console takes the layout from /etc, which an initramfs made for every machine does not have.
# Names are those that Calamares and systemd use: LAYOUT, LAYOUT-VARIANT, and the first column of kbd-model-map.
# Runs in the image while it is made. Source: /usr/share/X11/xkb/rules/base.lst, ckbcomp(1).
set -eu
to=/usr/share/keymaps/xkb
mkdir -p $to
# shellcheck disable=SC2016 # variables of the inner shell
{
  awk '/^!/ { part = $2; next } !NF { next }
    part == "layout" { print $1, $1, "-", "-" }
    part == "variant" { sub(":", "", $2); print $2 "-" $1, $2, $1, "-" }' /usr/share/X11/xkb/rules/base.lst
  awk '/^[^#]/ && NF >= 5 { print $1, $2, $4, $5 }' /usr/share/systemd/kbd-model-map
} | sort -u -k 1,1 | xargs -P "$(nproc)" -L 1 sh -c '
  name=$1 layout=$2 variant=${3#-} options=${4#-}
  # Symbols that the console does not know are told on stderr, six hundred times.
  ckbcomp -layout "$layout" -variant "$variant" -option "$options" 2>/dev/null | gzip -9n > "$0/$name.map.gz"
  # What names no key is no keymap.
  gzip -dc "$0/$name.map.gz" | grep -q "^keycode" || rm "$0/$name.map.gz"
' $to
for wanted in us de fr gb; do
  [ -e $to/$wanted.map.gz ] || { echo "no keymap was made for $wanted" >&2; exit 1; }
done
