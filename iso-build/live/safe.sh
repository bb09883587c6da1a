#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the compositor where no driver has a screen for it (nomodeset, or a graphics card that is too new): Debian's kernel then
# has the firmware's screen as a plain frame buffer, on which Xorg draws, and the compositor is its only window. So dialogs and
# keyboard layouts are the same as without: Xorg hands keys on, what they mean is the compositor's part.
# Usage: safe COMPOSITOR ARGUMENT...
set -eu
# Xorg copies the kernel command line, which may tell who may log in (see ssh.sh): root's alone, and not for the journal.
umask 077
dir=/run/particle-xorg
mkdir -p "$dir"
rm -f "$dir/ready"
mkfifo "$dir/ready"
# A blank screen would look like a crash.
Xorg :0 "vt${XDG_VTNR:-1}" -displayfd 3 -nolisten tcp -s 0 -dpms -logfile "$dir/log" 3> "$dir/ready" > "$dir/output" 2>&1 &
if ! read -r display < "$dir/ready"; then
  echo "Safe graphics cannot draw on this screen: $dir/log tells why. Ctrl+Alt+F2 is a shell." | tee /dev/tty1 >&2
  sleep 60
  exit 1
fi
export DISPLAY=":$display" WLR_BACKENDS=x11
# Xorg's own pointer is on every screen, and quick.
unset WLR_NO_HARDWARE_CURSORS
exec "$@"
