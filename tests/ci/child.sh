#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a long measurement starts ends with it, and its directory $work, where it makes one, goes. To be sourced.
work=""
child=""
finish() {
    status=$?
    # With the first process of the namespace all others end, and all its mounts with them.
    [ -z "$child" ] || kill -KILL "$child" 2>/dev/null || :
    wait
    [ -z "$work" ] || rm -rf --one-file-system "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

wait_for() { # The trap runs while `wait` waits, and not while a command does.
    setpriv --pdeathsig KILL "$@" &
    child=$!
    failed=""
    wait "$child" || failed=$?
    child=""
    [ -z "$failed" ]
}

in_namespaces() { # COMMAND...: with mounts and processes of its own.
    wait_for unshare --mount --pid --fork --kill-child --mount-proc -- "$@"
}
