#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# An ISO of the default profile with SDDM as display manager, clicked through. Without SDDM's login there is no window to
# click: nothing else starts the session there. Usage: sddm.sh OUT, with the programs built.
set -eu
out=$1
target/release/particle-iso build --profile iso-build/profiles/forky-sddm.yaml --out "$out"
target/release/vmtest click --iso "$out/particleos-installer-sddm.iso" --out "$out/vm/click-sddm" --skip-menu --patience 3
