#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A small medium built in a container: the same bytes as without one, with the same tools; and nothing is left of builds that
# are ended. Usage: podman-build.sh OUT, with particle-iso built, as root, with podman; with 9 GB of space.
set -eu
mkdir -p "$1"
out=$(realpath "$1")
iso=$PWD/$BIN/particle-iso
cargo=${CARGO_HOME:-$HOME/.cargo}
work=$(mktemp -d "$out/podman.XXXXXX")
finish() {
    status=$?
    for dir in "$work/in" "$work/bare"; do "$iso" clean --out "$dir" || :; done
    [ -z "${image:-}" ] || podman image unmount "$image" || :
    rm -rf --one-file-system "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM
chmod 0755 "$work"
# Machines differ in what they let containers do, which is said to podman, not to particle-iso.
if [ -z "${CONTAINERS_CONF:-}" ]; then
    {
        printf '[containers]\ndefault_ulimits = ["nofile=%s", "nproc=1000:1000"]\n[engine]\n' \
            "$(prlimit --nofile --output HARD --noheadings | tr -d ' ')"
        [ -d /run/systemd/system ] || printf 'cgroup_manager = "cgroupfs"\nevents_logger = "file"\n'
        command -v crun >/dev/null || echo 'runtime = "runc"'
    } >"$work/containers.conf"
    export CONTAINERS_CONF="$work/containers.conf"
fi
profile=$work/profile/small.yaml
mkdir -p "$work/profile/bootc/DEBIAN"
printf '%s\n' 'Package: bootc' 'Version: 1' 'Architecture: all' 'Maintainer: nobody <nobody@localhost>' \
    'Description: nothing' >"$work/profile/bootc/DEBIAN/control"
dpkg-deb --build --root-owner-group "$work/profile/bootc" "$work/profile/bootc.deb"
printf '%s\n' "extends: $PWD/iso-build/profiles/forky.yaml" 'module: none' "bootc: { deb: $work/profile/bootc.deb }" \
    'payload: null' 'live: { packages: [] }' 'medium: { file: small.iso }' >"$profile"
# The build root that every stage shares: as hard links, nobody writes into it.
"$iso" buildroot --out "$out" --suite forky -- true
mkdir -p "$work/in/cache" "$work/bare"
cp -al "$out"/cache/buildroot-*[0-9a-f] "$work/in/cache"
set -- build --in podman --profile "$profile" --out "$work/in"

status=0
"$iso" "$@" --container-image localhost/none:1 || status=$?
[ "$status" = 3 ] || { echo "an image that is not there: exit code $status"; exit 1; }

echo "-- in the container"
"$iso" "$@"
image=$("$iso" plan --in podman --out "$work/in" | grep -o 'localhost/particle-iso:[^ ]*' | head -n 1)
echo "-- with the same tools, without a container"
unshare --mount --pid --fork --kill-child -- "$iso" enter --root "$(podman image mount "$image")" --layer "$work/layer" --bind "$PWD:$PWD:ro" \
    --bind "$work/profile:$work/profile:ro" --bind "$work/bare:$work/bare" --bind "$cargo:$cargo" \
    --env "CARGO_HOME=$cargo" --chdir "$PWD" -- "$iso" build --profile "$profile" --out "$work/bare"
tests/ci/same-iso.sh "$work/in/small.iso" "$work/bare/small.iso"

for signal in INT TERM KILL; do
    tests/ci/podman-ended.sh "$signal" "$image" "$work/in" "$iso" "$@" --rebuild rootfs
done
