#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the QML module that the headless VM test loads into Calamares, against the Qt that is on the ISO. Inside forky's
# build root, with the tree at /src; the result stays in the cache.
set -eu
build="$CARGO_TARGET_DIR/driver"
cmake -S /src/tests/vm/driver -B "$build" -DCMAKE_BUILD_TYPE=Release
cmake --build "$build" --parallel 2
ls -l "$build/VmTest/qmldir"
