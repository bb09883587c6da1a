#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Failures on a real disk with the real image, images from elsewhere, and the progress bar on the way
# (rust/cli/tests/{disk,report,downloads,sources,bad_images,secrets,bar}.rs), inside forky's build root: the programs were built outside
# (`cargo test`), the stand-in and the image are the ISO's. Usage: disk.sh OUT [PROGRAM...] (OUT below /src)
set -eu
# shellcheck source=tests/ci/newest.sh
. /src/tests/ci/newest.sh
IMAGE=$(newest_image "/src/$1")
# BOOTC from outside: for comparing with the real one, in a root that has podman.
export IMAGE BOOTC="${BOOTC:-/src/$1/cache/target/standin/release/bootc}" BOOTC_JOB=/src/target/debug/bootc-job
# shellcheck source=tests/ci/like-live.sh
. /src/tests/ci/like-live.sh
shift
[ $# -gt 0 ] || set -- disk report downloads sources bad_images secrets bar
for program in "$@"; do
    # A bar that is compared with the time needs a boot loader that takes some, as the real one (0.6 to 0.9 s).
    [ "$program" != bar ] || printf '#!/bin/sh\nsleep 0.8\n' >/usr/local/sbin/grub-install
    "$(newest_test /src/target/debug "$program")" --ignored --test-threads=1
done
