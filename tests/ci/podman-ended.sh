#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Ends a build in a container while packages are unpacked: soon nothing of it runs and nothing is mounted.
# Usage: podman-ended.sh SIGNAL IMAGE OUT COMMAND..., where the command builds into OUT.
set -eu
signal=$1 image=$2 out=$3
shift 3
rm -f "$out/logs/build.log"
echo "-- ended by $signal"
"$@" >"$out/ended.log" 2>&1 &
pid=$!
for _ in $(seq 900); do
    ! grep -qs '\[rootfs\].*I: extracting archives' "$out/logs/build.log" || break
    kill -0 "$pid" 2>/dev/null || { cat "$out/ended.log"; exit 1; }
    sleep 1
done
containers() { podman ps --all --quiet --filter "ancestor=$image"; }
[ -n "$(containers)" ] || { echo "there is no container"; exit 1; }
kill -"$signal" "$pid"
status=0
wait "$pid" || status=$?
for _ in $(seq 30); do
    [ -n "$(containers)" ] || break
    sleep 1
done
bad=0
[ "$status" != 0 ] || { echo "exit code 0"; bad=1; }
[ -z "$(containers)" ] || { podman ps --all; bad=1; }
if grep " $out" /proc/self/mountinfo; then bad=1; fi
if pgrep -af "(enter --root|mmdebstrap .*) $out"; then bad=1; fi
echo "exit code $status; left: $(cd "$out" && echo cache/*.new work/*)"
exit $bad
