#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one stage of the tests and notes how long it took. Usage: stage.sh NAME COMMAND... | stage.sh --table
set -u
notes=${OUT:-out}/stages.tsv
mkdir -p "$(dirname "$notes")"
if [ "${1:-}" = --table ]; then
    awk -F '\t' 'BEGIN { print "\nstage                              seconds  result" }
        { printf "%-34s %7d  %s\n", $1, $2, $3; sum += $2; if ($3 != "ok") bad++ }
        END { printf "%-34s %7d  %s\n", "all stages", sum, bad ? bad " failed" : "ok"; printf "\n%d passed, %d failed\n", NR - bad, bad
              exit bad > 0 || NR == 0 }' "$notes"
    exit
fi
[ "${1:-}" = --start ] && { : >"$notes"; exit; }
name=$1
shift
echo "==== $name: $*"
start=$(date +%s)
"$@"
status=$?
seconds=$(($(date +%s) - start))
result=ok
[ "$status" = 0 ] || result="failed ($status)"
printf '%s\t%s\t%s\n' "$name" "$seconds" "$result" >>"$notes"
echo "==== $name: $result after $seconds s"
exit "$status"
