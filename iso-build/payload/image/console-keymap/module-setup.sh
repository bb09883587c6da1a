#!/bin/bash
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# dracut module: the keyboard layout of `vconsole.keymap=` before any passphrase is asked for. What usually does that,
# systemd-vconsole-setup, is not built in Debian.

check() {
    require_binaries loadkeys gzip || return 1
}

depends() {
    echo systemd
}

# $moddir, $initdir and $systemdsystemunitdir are dracut's.
# shellcheck disable=SC2154
install() {
    inst_multiple loadkeys gzip
    inst_multiple /usr/share/keymaps/xkb/*.map.gz
    inst_simple "$moddir/console-keymap.sh" /usr/lib/console-keymap
    chmod 0755 "$initdir/usr/lib/console-keymap"
    inst_simple "$moddir/console-keymap.service" "$systemdsystemunitdir/console-keymap.service"
    $SYSTEMCTL -q --root "$initdir" add-wants sysinit.target console-keymap.service
}
