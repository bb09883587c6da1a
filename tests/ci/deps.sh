#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a fresh Debian or Ubuntu machine lacks. Usage: deps.sh iso|test|bench-iso|bench-boot
set -eu

# shellcheck source=/dev/null
. /etc/os-release
# The style file needs clang-format 15 or newer.
format=clang-format
[ "$VERSION_CODENAME" != bookworm ] || format=clang-format-16
iso="mmdebstrap xorriso squashfs-tools mtools dosfstools zstd gpg debian-archive-keyring ca-certificates gcc libc6-dev git"
test="$iso g++ pkg-config libostree-dev ovmf tesseract-ocr $format shellcheck codespell e2fsprogs xfsprogs skopeo docker-registry apt-utils gpg-agent gpgv fdisk python3"
bench_iso="$iso live-build debootstrap nginx-light curl e2fsprogs python3"
bench_boot="$iso ovmf python3 wget cpio"
qemu="qemu-system-x86"
case "${1:-}" in
    iso) wanted=$iso qemu="" ;;
    test) wanted=$test ;;
    bench-iso) wanted=$bench_iso qemu="" ;;
    bench-boot) wanted=$bench_boot ;;
    *) echo "usage: $0 iso|test|bench-iso|bench-boot" >&2; exit 2 ;;
esac

missing() {
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done
}

sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo"
export DEBIAN_FRONTEND=noninteractive
install() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }

# shellcheck disable=SC2086 # a list of words
lacking=$(missing $wanted $qemu)
if [ -n "$lacking" ]; then
    echo "installing: $lacking"
    $sudo apt-get update -q
    # shellcheck disable=SC2046,SC2086
    [ -z "$(missing $wanted)" ] || install $(missing $wanted)
    # A benchmark needs no web server that runs all day.
    case $lacking in *nginx*) $sudo systemctl disable --now nginx.service >/dev/null 2>&1 || : ;; esac
    # A machine whose QEMU tools came from backports takes the emulator from there too: their versions must agree, and
    # apt would remove the tools.
    # shellcheck disable=SC2046,SC2086
    if [ -n "$(missing $qemu)" ] && ! install --no-remove $qemu; then
        echo "deb http://deb.debian.org/debian $VERSION_CODENAME-backports main" |
            $sudo tee /etc/apt/sources.list.d/installer-backports.list >/dev/null
        $sudo apt-get update -q
        install -t "$VERSION_CODENAME-backports" $qemu
    fi
fi

# Rust: the distribution's when it is new enough, else rustup's, which is a person's own decision to install.
if ! cargo --version 2>/dev/null | awk '{ split($2, v, "."); exit !(v[1] > 1 || v[2] >= 85) }'; then
    echo "cargo 1.85 or newer is needed: 'apt-get install cargo rustc' on Debian 13, else https://rustup.rs" >&2
    exit 3
fi
