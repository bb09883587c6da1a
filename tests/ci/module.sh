#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the module as a distribution's maintainer does and runs ctest. Inside a build root, with the tree at /src.
set -eu
build=/tmp/module
# Where the ISO's stage has not compiled the crates already, optimising them would take most of the time.
# shellcheck source=/dev/null
. /etc/os-release
[ "${VERSION_CODENAME:-}" = forky ] || export CARGO_PROFILE_RELEASE_OPT_LEVEL=0
# Several sources at once, and optimised no more than tests need: the ISO's stage compiles what is shipped, one by one.
cmake -S "${1:-/src}" -B $build -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_CXX_FLAGS_RELEASE=-O1
cmake --build $build --parallel 2
ctest --test-dir $build --output-on-failure
DESTDIR=/tmp/stage cmake --install $build >/dev/null
# What Calamares looks for, in the place where it looks.
ls -l /tmp/stage/usr/lib/*/calamares/modules/bootc/libcalamares_job_bootc.so \
    /tmp/stage/usr/lib/*/calamares/modules/bootcimage/libcalamares_viewmodule_bootcimage.so /tmp/stage/usr/bin/bootc-job
[ "${VERSION_CODENAME:-}" != trixie ] || /src/tests/ci/qt5.sh $build
