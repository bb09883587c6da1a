#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The graphical session: a compositor that runs the installer and nothing else.
# pixman draws on the CPU: no graphics driver can fail, and llvmpipe would be slower.
export WLR_RENDERER=pixman
export QT_QPA_PLATFORM=wayland
export QT_QUICK_BACKEND=software
export QT_WAYLAND_DISABLE_WINDOWDECORATION=1
QT_SCALE_FACTOR=$(/usr/lib/particle/scale)
export QT_SCALE_FACTOR
export XCURSOR_SIZE=$((24 * QT_SCALE_FACTOR))
# The title bars of dialogs are the compositor's own.
sed -i "s|<size>[0-9]*</size>|<size>$((10 * QT_SCALE_FACTOR))</size>|" /etc/particle/labwc/rc.xml
sed -i "s|^\(window.button.[a-z]*:\) [0-9]*$|\1 $((26 * QT_SCALE_FACTOR))|" /etc/particle/labwc/themerc-override
# QML's garbage collector works all at once: in small steps it has crashed Calamares (Qt 6.11.2, once, in the middle of an
# installation), as it does others: https://github.com/quickshell-mirror/quickshell/issues/1072
export QV4_GC_TIMELIMIT=0
# Virtual machines show a hardware cursor on displays that nobody sees (VNC, screen shots).
systemd-detect-virt --quiet --vm && export WLR_NO_HARDWARE_CURSORS=1
# Chinese, Japanese and Korean names: Qt hands keys to fcitx over a bus of the session's own (installer.sh starts it).
export QT_IM_MODULE=fcitx
set -- dbus-run-session -- labwc -C /etc/particle/labwc -s /usr/lib/particle/installer
screen_has_driver() {
  read -r cmdline < /proc/cmdline
  case " $cmdline " in
    *' nomodeset '*) return 1 ;;
  esac
  # It may come a little later than the session; new graphics cards have none.
  for wait in : "udevadm settle --timeout=60 --exit-if-exists=/dev/dri/card0" "sleep 1" "sleep 2" "sleep 2"; do
    $wait || :
    for card in /dev/dri/card*; do
      [ ! -e "$card" ] || return 0
    done
  done
  return 1
}
# Who names a backend needs no screen.
[ -n "${WLR_BACKENDS:-}" ] || screen_has_driver || set -- /usr/lib/particle/safe "$@"
exec "$@"
