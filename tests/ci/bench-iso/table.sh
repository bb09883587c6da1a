#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What measure.sh has measured, in pairs with their ratios (what has no pair has none), and whether both media have the same packages.
# Usage: table.sh WORK
set -eu
cd "$1"
awk -F '\t' '
    function line(name, a, b, c, d) { print "| " name " | " a " | " b " | " c " | " d " |" }
    BEGIN { print ""
            line("", "cold, s", "one file changed, s", "ISO, MB", "most disk, MB")
            print "|---|---|---|---|---|" }
    { line($1, $2, $3, $4, $5) }
    NR % 2 { split($0, other); next }
    { line("ratio", ratio(2), ratio(3), ratio(4), ratio(5)) }
    function ratio(i) { return sprintf("%.2f", $i / other[i]) }' rows
echo
python3 -c 'import json; print(*json.load(open("manifest.json"))["packages"], sep="\n")' | sed 's/:.*//' | sort -u >particle-iso.list
cut -f 1 chroot.packages.live | sed 's/:.*//' | sort -u >live-build.list
echo "$(comm -12 particle-iso.list live-build.list | wc -l) packages in both;" \
    "only particle-iso's: $(comm -23 particle-iso.list live-build.list | tr '\n' ' ');" \
    "only live-build's: $(comm -13 particle-iso.list live-build.list | tr '\n' ' ')"
