#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Two builds of one profile, both from nothing, in two places and by two people's habits: the media must be the same, byte by
# byte. DIFFER=1 gives the second one another date: then this must fail, and say where.
# Usage: reproducible.sh OUT [PROFILE], with particle-iso built, as root; with 14 GB of space.
set -eu
mkdir -p "$1"
out=$(realpath "$1")
profile=${2:-iso-build/profiles/forky.yaml}
particle_iso=$PWD/$BIN/particle-iso
work=$(mktemp -d "$out/reproducible.XXXXXX")
here=$work/first
there=$work/second/in/another/place
finish() {
    status=$?
    for dir in "$here" "$there"; do
        [ ! -d "$dir/out" ] || "$particle_iso" clean --out "$dir/out" || :
    done
    rm -rf --one-file-system "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM
mkdir -p "$here" "$there/source"
chmod 0755 "$work"

echo "-- the first: $here"
"$particle_iso" build --profile "$profile" --out "$here/out"

echo "-- the second: $there"
# A checkout of another person: other permissions and times, another place, this program too.
git -c safe.directory="$PWD" ls-files -co --exclude-standard -z |
    (umask 077 && xargs -0 cp --parents --no-dereference -t "$there/source")
cp "$particle_iso" "$there/particle-iso"
(
    cd "$there/source"
    umask 077
    [ -z "${DIFFER:-}" ] || export SOURCE_DATE_EPOCH=1000000000
    export TZ=Pacific/Kiritimati LANG=de_DE.UTF-8 LC_ALL=C USER=somebody LOGNAME=somebody
    # shellcheck disable=SC2016 # the inner shell's words
    unshare --uts --mount sh -euc 'hostname elsewhere
        for file in hostname resolv.conf; do
            (cat "/etc/$file" && echo "# elsewhere") >"../$file"
            chmod 0644 "../$file" # apt reads it as another user
            mount --bind "../$file" "/etc/$file"
        done
        exec "$@"' - "$there/particle-iso" build --profile "$profile" --out "$there/out"
)

cd "$here/out"
sha256sum --check --quiet SHA256SUMS
for file in manifest.json sbom.spdx.json SHA256SUMS; do
    diff "$file" "$there/out/$file" || echo "$file differs"
done
iso=$(awk '/\.iso$/ { print $2 }' SHA256SUMS)
"$OLDPWD/tests/ci/same-iso.sh" "$iso" "$there/out/$iso"
