#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Images to and from real and broken registries (iso-build/tests/{push,check_images}.rs, rust/cli/tests/{images,networks}.rs,
# tests/registry), inside forky's build root: the programs were built outside. Usage: images.sh [PROGRAM...]
set -eu
export BOOTC_JOB=/src/target/debug/bootc-job
# shellcheck source=tests/ci/like-live.sh
. /src/tests/ci/like-live.sh
# shellcheck source=tests/ci/newest.sh
. /src/tests/ci/newest.sh
# bootc is only looked for.
printf '#!/bin/sh\nexit 1\n' >/usr/local/bin/bootc
chmod +x /usr/local/bin/bootc
[ $# -gt 0 ] || set -- registry_fixtures real skopeo images networks push check_images
for program in "$@"; do
    "$(newest_test /src/target/debug "$program")" --ignored
done
