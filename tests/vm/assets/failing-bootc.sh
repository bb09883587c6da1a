#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A bootc whose medium is damaged: leaves a half-made target behind and fails in the middle, as the real one does when a
# layer does not match its checksum. Every other command goes to the real program.
case "${1:-} ${2:-}" in
  'install to-filesystem') ;;
  *) exec bootc "$@" ;;
esac
for target; do :; done
mkdir -p "$target/ostree/repo/tmp" "$target/ostree/deploy"
head -c 1000000 /dev/urandom > "$target/ostree/repo/tmp/half"
sleep 2
echo 'error: Installing to filesystem: Creating ostree deployment: Performing deployment: corrupted blob, expecting sha256:11, got sha256:22' >&2
exit 1
