#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# An ISO of the default profile with SDDM as display manager, clicked through. Without SDDM's login there is no window to
# click: nothing else starts the session there. Usage: sddm.sh OUT, with the programs built.
set -eu
out=$1
profiles=$PWD/iso-build/profiles
profile=$out/sddm.yaml
sed -e 's/^  display-manager: none$/  display-manager: sddm/' \
    -e "s|^  image: |&$profiles/|" \
    -e 's/^  file: particleos-installer/&-sddm/' "$profiles/forky.yaml" >"$profile"
# As many lines as there are changes: a profile that is written in another way must not be tested for nothing.
changed=$(diff "$profiles/forky.yaml" "$profile" | grep -c '^>') || true
[ "$changed" = 3 ] || { echo "sddm.sh: $changed lines of the default profile were changed instead of 3"; exit 1; }
target/release/particle-iso build --profile "$profile" --out "$out"
target/release/vmtest click --iso "$out/particleos-installer-sddm.iso" --out "$out/vm/click-sddm" --skip-menu --patience 3
