#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes of a build root (which is thrown away afterwards) what the job expects of a live system. To be sourced.
# A boot loader needs a partition table, which loop devices do not have here: virtual machines test the real one.
printf '#!/bin/sh\nexit 0\n' >/usr/local/sbin/grub-install
chmod +x /usr/local/sbin/grub-install
# shellcheck source=tests/headless/grub-modules.sh
. /src/tests/headless/grub-modules.sh
mkdir -p /etc/ostree /etc/containers
[ -e /etc/containers/policy.json ] || echo '{"default":[{"type":"insecureAcceptAnything"}]}' >/etc/containers/policy.json
printf '[composefs]\nenabled = yes\n' >/etc/ostree/prepare-root.conf
# As initramfs-tools mounts it, with what udev makes there.
mount -t tmpfs -o nosuid,nodev,noexec tmpfs /run
mkdir /run/udev
