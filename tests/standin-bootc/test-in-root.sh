#!/bin/bash
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run the tests inside a suite's root (default packages: README.md), on this machine's kernel.
#   test-in-root.sh make SUITE DIR     make such a root with mmdebstrap
#   test-in-root.sh run DIR [CMD...]   run CMD there; default: cargo test --offline --release --locked
# The root becomes the real root of a mount and PID namespace (not a chroot): `unshare -m` refuses a
# root that is no mount point, and real bootc looks at process 1. Crates must be fetched before.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
packages=ca-certificates,cargo,rustc,gcc,libc6-dev,pkg-config,libostree-dev,libssl-dev,libzstd-dev,ostree,skopeo
packages+=,e2fsprogs,xfsprogs,util-linux,mount

make_root() {
  mmdebstrap --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' --include="$packages" \
    "$1" "$2" http://deb.debian.org/debian
}

enter() {
  local root=$1
  shift
  mount --make-rprivate / && mount --bind "$root" "$root"
  mkdir -p "$root/src" "$root/.old" "$root/cargo/registry" "$root/target"
  mount -t proc proc "$root/proc" && mount --rbind /sys "$root/sys" && mount --rbind /dev "$root/dev"
  mount -t tmpfs tmpfs "$root/tmp" && mount -t tmpfs tmpfs "$root/run"
  mount --bind "$here" "$root/src" && mount --bind "${CARGO_TARGET_DIR:-$here/target}" "$root/target"
  mount --bind "${CARGO_HOME:-$HOME/.cargo}/registry" "$root/cargo/registry"
  cd "$root" && pivot_root . .old && umount -l /.old && cd /src
  exec env -i HOME=/root TERM=dumb LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    CARGO_HOME=/cargo CARGO_TARGET_DIR=/target ${BOOTC:+BOOTC="$BOOTC"} "$@"
}

case ${1-} in
  make) make_root "$2" "$3" ;;
  run)
    root=$(realpath "$2")
    shift 2
    [ $# -gt 0 ] || set -- cargo test --offline --release --locked
    mkdir -p "${CARGO_TARGET_DIR:-$here/target}"
    exec unshare -m -p -f "$0" enter "$root" "$@"
    ;;
  enter) shift && enter "$@" ;;
  *) sed -n '4,8p' "$0" >&2 && exit 2 ;;
esac
