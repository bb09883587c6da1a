#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Failures on a real disk with the real image, and images from elsewhere (rust/cli/tests/{disk,report,downloads,sources,bad_images,secrets}.rs), inside
# forky's build root: the programs were built outside (`cargo test`), the stand-in and the image are the ISO's.
# Usage: disk.sh OUT [PROGRAM...] (OUT below /src)
set -eu
# shellcheck source=tests/ci/newest.sh
. /src/tests/ci/newest.sh
IMAGE=$(newest_image "/src/$1")
# BOOTC from outside: for comparing with the real one, in a root that has podman.
export IMAGE BOOTC="${BOOTC:-/src/$1/cache/target/standin/release/bootc}" BOOTC_JOB=/src/target/debug/bootc-job
# shellcheck source=tests/ci/like-live.sh
. /src/tests/ci/like-live.sh
shift
[ $# -gt 0 ] || set -- disk report downloads sources bad_images secrets
for program in "$@"; do
    "$(newest_test /src/target/debug "$program")" --ignored --test-threads=1
done
