#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's own live image with LXDE (one of the smallest of its desktops) and Calamares, by live-build of the same suite, with the
# options and the package list of the recipe of Debian's live images (test/rebuild.sh in live-build's source) and its defaults:
# recommended packages, xz. Left out are Debian's other installer and what is not free, firmware above all: this project's
# medium has neither. Added is one file: the session starts what "Install Debian" on its desktop starts.
# Usage: debian.sh WORK TOOLS.tar SUITE MIRROR ISO, in namespaces of its own (bench-boot.sh).
set -eu
here=$(dirname "$(realpath "$0")")
work=$1
tools=$2
suite=$3
mirror=$4
iso=$5
mkdir "$work/tools" "$work/lb"
tar -xf "$tools" -C "$work/tools"
# Over this machine's: its live-build and debootstrap may know nothing of the suite.
mount -t overlay -o "lowerdir=$work/tools/usr:/usr" overlay /usr
cd "$work/lb"
build() {
    # A suite that stands still is past its date.
    lb config --mirror-bootstrap "$mirror" --mirror-binary "$mirror" --security false --updates false \
        --distribution "$suite" --architecture amd64 --debian-installer none --archive-areas main --cache-packages false \
        --iso-volume "d-live $suite lx amd64" --apt-options "--yes -o Acquire::Check-Valid-Until=false" || return
    echo live-task-lxde >config/package-lists/desktop.list.chroot
    mkdir -p config/includes.chroot/etc/xdg/autostart
    cp "$here/install.desktop" config/includes.chroot/etc/xdg/autostart/ || return
    lb build
}
build >log 2>&1 || { tail -n 40 log; exit 1; }
# live-build says nothing of a medium that it could not make.
mv live-image-amd64.hybrid.iso "$iso"
