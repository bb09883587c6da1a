#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the ISO's bootc (with its skopeo and their libraries) in an installed system: the demonstration image has no
# bootc. The ISO is in the drive; its live system is of the same suite. Usage: iso-bootc.sh ARGUMENT...
set -eu
at=/run/iso-bootc
if [ ! -e $at/bin/bootc ]; then
  mkdir -p $at/iso $at/base $at/ours $at/bin
  modprobe -a isofs squashfs loop
  mount -o ro /dev/sr0 $at/iso
  mount -o ro,loop $at/iso/live/filesystem.squashfs $at/base
  mount -o ro,loop $at/iso/live/particleos.squashfs $at/ours
  ln -s $at/base/usr/bin/skopeo $at/bin/skopeo
  ln -s $at/ours/usr/bin/bootc $at/bin/bootc
fi
# skopeo reads nothing without a policy.
if [ ! -e /etc/containers/policy.json ]; then
  mkdir -p /etc/containers
  echo '{"default": [{"type": "insecureAcceptAnything"}]}' > /etc/containers/policy.json
fi
export PATH="$at/bin:$PATH" LD_LIBRARY_PATH="$at/base/usr/lib/x86_64-linux-gnu"
exec bootc "$@"
