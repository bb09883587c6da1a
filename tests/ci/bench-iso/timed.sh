#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Seconds and disk of a command on a file system that nothing else uses. Usage: . timed.sh, with $work and $disk
# shellcheck disable=SC2154 # those
# shellcheck disable=SC2034 # what it sets

used() { df --block-size=1K --output=used "$disk" | tail -n 1; }

fresh() { # An empty file system at $disk, as large as particle-iso demands.
    ! mountpoint -q "$disk" || umount --recursive "$disk"
    rm -f "$work/image"
    truncate -s 14G "$work/image"
    mkfs.ext4 -q -m 0 "$work/image"
    mount -o loop "$work/image" "$disk"
    empty=$(used)
}

sample() { # Writes each new maximum.
    most=0
    while now=$(used); do
        [ "$now" -le "$most" ] || { most=$now; echo "$most"; }
        sleep 0.5
    done
}

timed() { # COMMAND...: sets seconds, and peak in MB above the empty file system.
    sample >"$work/used" &
    sampler=$!
    start=$(date +%s%N)
    "$@" >"$work/log" 2>&1 || { echo "failed: $*"; tail -n 40 "$work/log"; exit 1; }
    seconds=$((($(date +%s%N) - start) / 100000000))
    seconds=${seconds%?}.${seconds#"${seconds%?}"}
    kill "$sampler"
    wait "$sampler" 2>/dev/null || :
    peak=$((($(tail -n 1 "$work/used") - empty) * 1024 / 1000000))
}
