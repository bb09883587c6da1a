#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command and keeps what it said as a file of the corpus: stderr, or stdout where stderr is silent, as the installer
# sees it. WITH is what the command is run by and is not part of the story (unshare -m --, prlimit --nofile=7), HOW a remark
# for what cannot be seen. Usage: [WITH=...] [HOW=...] capture.sh CAUSE TOOL/NAME COMMAND...
# (CAUSE: an id of rust/plan/src/ids.rs; `none`, with TOOL `unknown`, for what must stay unknown)
set -u
cause=$1
file=$(dirname "$0")/$2.txt
shift 2
said=$(mktemp)
told=$(mktemp)
# shellcheck disable=SC2086 # several words
LC_ALL=C.UTF-8 ${WITH:-} "$@" >"$told" 2>"$said"
status=$?
[ -n "$(tr -d '[:space:]' <"$said")" ] || mv "$told" "$said"
program=$(readlink -f "$(command -v "$1")")
package=$(dpkg-query -S "$program" 2>/dev/null | head -n 1 | cut -d: -f1)
if [ -n "$package" ]; then
    from="$package $(dpkg-query -W -f '${Version}' "$package")"
else
    from=$("$1" --version 2>&1 | head -n 1)
fi
mkdir -p "$(dirname "$file")"
{
    echo "# cause: $cause"
    echo "# from: $from (Debian $(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release))"
    echo "# run: $*"
    [ -z "${HOW:-}" ] || echo "# how: $HOW"
    echo
    cat "$said"
} >"$file"
rm -f "$said" "$told"
echo "$file: exit status $status" >&2
sed '1,/^$/d' "$file" >&2
