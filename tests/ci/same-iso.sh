#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether two ISOs have the same bytes; else where the first difference is, and in which file of the ISO.
# Usage: same-iso.sh FIRST SECOND
set -eu
export LC_ALL=C
for iso in "$1" "$2"; do
    [ -f "$iso" ] || { echo "same-iso.sh: $iso is not there" >&2; exit 2; }
done
if cmp -s "$1" "$2"; then
    echo "the same: $(sha256sum <"$1" | cut -d ' ' -f 1)"
    exit
fi
# Bytes count from 1; what is only longer has no byte that differs.
at=$(cmp -l "$1" "$2" 2>/dev/null | awk '{ print $1 - 1; exit }')
if [ -z "$at" ]; then
    echo "one is longer: $(stat -c %s "$1") and $(stat -c %s "$2") bytes, and the same until the shorter one ends"
    exit 1
fi
# "File data lba: EXTENT , BLOCK , BLOCKS , BYTES , 'NAME'"
xorriso -indev "$1" -find / -type f -exec report_lba -- 2>/dev/null | awk -F ' *, *' -v at="$at" '
    /^File data lba:/ {
        from = $2 * 2048
        if (at >= from && at < from + $3 * 2048) { where = "in " $5 ", byte " at - from; exit }
    }
    END { print "they differ at byte " at ": " (where ? where : "in no file (directories, boot records or partitions)") }'
exit 1
