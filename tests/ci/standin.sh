#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests the stand-in for bootc inside forky's build root, whose libostree can do composefs.
set -eu
# The ISO's stage keeps what it compiled there: the tests need only themselves.
export CARGO_TARGET_DIR=/src/out/cache/target/standin
exec cargo test --manifest-path /src/tests/standin-bootc/Cargo.toml --release --locked --offline
