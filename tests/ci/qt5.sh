#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the module's sources against Qt 5.15 with the headers of Calamares 3.3. Ubuntu 24.04 has the two together, but no
# Debian release: nothing can be linked or run here. Inside trixie's build root, after module.sh. Usage: qt5.sh BUILD
set -eu
apt-get update -q >/dev/null
apt-get install -q -y --no-install-recommends qtbase5-dev libkf5coreaddons-dev >/dev/null
bridge="${CARGO_TARGET_DIR:-$1/cargo}/cxxbridge"
[ -e "$bridge/bootc-ffi/src/lib.rs.h" ] || { echo "no bridge in $bridge: run module.sh before" >&2; exit 3; }
flags="$(pkg-config --cflags Qt5Widgets Qt5DBus) -I/usr/include/KF5/KCoreAddons -I/usr/include/KF5 -I/usr/include/libcalamares"
for source in /src/cpp/*.cpp /src/cpp/image-page/*.cpp; do
    echo "Qt $(pkg-config --modversion Qt5Core): $source"
    # shellcheck disable=SC2086 # a list of words
    g++ -std=c++17 -fPIC -fsyntax-only -Wall -Wextra -Werror=deprecated-declarations $flags \
        -I/src/cpp -I/src/rust/ffi/include -I"$bridge" "$source"
done
