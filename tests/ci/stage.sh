#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one stage of the tests and notes how long it took. $TELL: the descriptor that hears of the start at once where the
# stage's own output is kept back. Usage: stage.sh NAME COMMAND... | stage.sh --start | stage.sh --table NAME...
set -u
notes=${OUT:-out}/stages.tsv
mkdir -p "$(dirname "$notes")"
if [ "${1:-}" = --start ]; then
    printf '%s\t%s\t%s\n' started "$(date +%s)" - >"$notes"
    exit
fi
if [ "${1:-}" = --table ]; then
    shift
    # A stage whose predecessor failed is not run, and that is a failure too.
    awk -F '\t' -v now="$(date +%s)" -v names="$*" '
        $1 == "started" { start = $2; next }
        { seconds[$1] = $2; result[$1] = $3 }
        END { print "\nstage                              seconds  result"
              count = split(names, name, " ")
              for (i = 1; i <= count; i++) {
                  if (!(name[i] in result)) result[name[i]] = "not run"
                  if (result[name[i]] != "ok") bad++
                  printf "%-34s %7d  %s\n", name[i], seconds[name[i]], result[name[i]]
              }
              printf "%-34s %7d  %s\n", "from start to end", now - start, bad ? bad " failed" : "ok"
              printf "\n%d passed, %d failed\n", count - bad, bad
              exit bad > 0 || count == 0 }' "$notes"
    exit
fi
name=$1
shift
# make's own job slots are closed here, and what looks for them in vain warns.
MAKEFLAGS=$(printf %s "${MAKEFLAGS:-}" | sed 's/--jobserver-auth=[^ ]*//; s/-j[0-9]*//')
export MAKEFLAGS
echo "==== $name: started" >&"${TELL:-1}"
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
