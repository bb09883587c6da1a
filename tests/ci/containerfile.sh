#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds iso-build/profiles/Containerfile with podman, inside forky's build root, looks at the result as at every image, and
# compares its files with those of the ISO's image. Debian's base image lies in a registry elsewhere: it is made here from
# Debian's packages, without what the slim one leaves out. Usage: containerfile.sh OUT; it calls itself as containerfile.sh --inside OUT
set -eu
base=docker.io/library/debian:forky-slim
iso=$BIN/particle-iso
if [ "$1" != --inside ]; then
    work=$1/containerfile
    rm -rf "$work"
    mkdir -p "$work"
    # Snapshots of the archive are past their date; the image loses /etc/apt again.
    # shellcheck disable=SC2046 # rules without spaces
    mmdebstrap --quiet --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' \
        $(printf -- '--dpkgopt=path-exclude=/usr/share/%s/* ' man info doc locale lintian bug) \
        --dpkgopt=path-include=/usr/share/doc/*/copyright --dpkgopt=path-include=/usr/share/locale/locale.alias \
        forky "$work/base.tar" \
        'deb http://deb.debian.org/debian forky main'
    exec $iso buildroot --out "$1" --suite forky --read-only -- tests/ci/containerfile.sh --inside "$1"
fi
# shellcheck source=tests/ci/newest.sh
. tests/ci/newest.sh
image=$(newest_image "$2")
# shellcheck source=tests/ci/podman.sh
. tests/ci/podman.sh
# The build root is an overlay already, which podman cannot stack its own on.
mkdir -p /var/lib/containers
mount -t tmpfs tmpfs /var/lib/containers
podman import --quiet "$2/containerfile/base.tar" "$base"
# In a changed root, with the limits that there are: not every machine lets containers or higher limits through.
limit() {
    echo "$1=$(prlimit --pid $$ --"$1" --output HARD --noheadings | tr -d ' ')"
}
podman build --quiet --pull=never --isolation chroot --ulimit "$(limit nofile)" --ulimit "$(limit nproc)" --network host --tag particleos --file iso-build/profiles/Containerfile iso-build
podman save --quiet --format oci-dir --output /tmp/layout particleos
$iso image --lint /tmp/layout
ours=$(podman pull --quiet "oci:$image:latest")
# Debian's base image has these, which an image does not need.
theirs=$(podman image mount particleos)
sed 's/^/./' "$theirs"/usr/lib/sysimage/dpkg/info/bsdutils.list "$theirs"/usr/lib/sysimage/dpkg/info/libseccomp2*.list >/tmp/more
list() {
    (cd "$1" && find . ! -path './usr/lib/sysimage/dpkg/info/*' ! -name builtins.7.gz -printf '%p %y %04m %l\n') |
        awk 'NR == FNR { more[$1]; next } !($1 in more)' /tmp/more - | LC_ALL=C sort
}
list "$(podman image mount "$ours")" >/tmp/ours
list "$theirs" >/tmp/theirs
diff /tmp/ours /tmp/theirs
echo "the same $(wc -l </tmp/ours) files, directories and links as in the ISO's image"
