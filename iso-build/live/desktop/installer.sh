#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the installer in the desktop session: by itself once, and each time that a person asks. Calamares needs root; root
# reaches the person's compositor through its socket, by the whole path. A compositor that has crashed is started again by its
# wrapper, with that socket: an installation must not end with it.
exec sudo env WAYLAND_DISPLAY="${XDG_RUNTIME_DIR:?}/${WAYLAND_DISPLAY:?}" QT_QPA_PLATFORM=wayland QT_QUICK_BACKEND=software \
  QT_WAYLAND_RECONNECT=1 LANG="${LANG:-C.UTF-8}" QV4_GC_TIMELIMIT=0 /usr/lib/particle/calamares
