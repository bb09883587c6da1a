#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system beside an installation: every five seconds the memory that is left and what is written to the
# live system's own file system, which lies in memory too; in MiB, one line each time, into the file $1.
set -eu
file=$1
while :; do
  left=$(awk '$1 == "MemAvailable:" { print int($2 / 1024) }' /proc/meminfo)
  # shellcheck disable=SC2046 # three numbers
  set -- $(stat -f -c '%b %f %S' /)
  echo "$left $((($1 - $2) * $3 / 1048576))"
  sleep 5
done >> "$file"
