#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Failures on a real disk with the real image (rust/cli/tests/disk.rs), inside forky's build root: the programs were
# built outside (`cargo test`), the stand-in and the image are the ISO's. Usage: disk.sh OUT (below /src)
set -eu
# shellcheck disable=SC2012 # cache keys have no spaces
index=$(ls -t "/src/$1"/cache/image-*/index.json | head -n 1)
[ -n "$index" ] || { echo "no image below $1/cache: build the ISO first (make iso)" >&2; exit 3; }
IMAGE=$(dirname "$index")
# BOOTC from outside: for comparing with the real one, in a root that has podman.
export IMAGE BOOTC="${BOOTC:-/src/$1/cache/target/standin/release/bootc}" BOOTC_JOB=/src/target/debug/bootc-job
# A boot loader needs a partition table, which loop devices do not have here: virtual machines test the real one.
printf '#!/bin/sh\nexit 0\n' >/usr/local/sbin/grub-install
chmod +x /usr/local/sbin/grub-install
mkdir -p /etc/ostree /etc/containers
[ -e /etc/containers/policy.json ] || echo '{"default":[{"type":"insecureAcceptAnything"}]}' >/etc/containers/policy.json
printf '[composefs]\nenabled = yes\n' >/etc/ostree/prepare-root.conf
# shellcheck disable=SC2010,SC2012 # cargo's names have no spaces
exec "$(ls -t /src/target/debug/deps/disk-* | grep -v '\.d$' | head -n 1)" --ignored --test-threads=1
