#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every operation of an installation x every fault (rust/cli/tests/faults.rs), inside forky's build root, with the small image.
# FAULTS from outside: some of error, kill, kill-during. Usage: faults.sh OUT (below /src)
set -eu
export IMAGE="/src/$1/small/image/vmtest" BOOTC="/src/$1/cache/target/standin/release/bootc" BOOTC_JOB=/src/target/debug/bootc-job
[ -e "$IMAGE/index.json" ] || { echo "no image at $IMAGE: make small-image" >&2; exit 3; }
# shellcheck source=tests/ci/like-live.sh
. /src/tests/ci/like-live.sh
# shellcheck source=tests/ci/newest.sh
. /src/tests/ci/newest.sh
exec "$(newest_test /src/target/debug faults)" --ignored --nocapture
