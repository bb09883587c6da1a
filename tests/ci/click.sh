#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The ISO of one of the profiles, clicked through: what starts the installer's session there, and what that looks like, differs
# from the default. Usage: click.sh OUT PROFILE [OPTION OF VMTEST...], with the programs built.
set -eu
out=$1
name=$2
profile=iso-build/profiles/$name.yaml
shift 2
"$BIN/particle-iso" build --profile "$profile" --out "$out"
"$BIN/vmtest" click --iso "$out/$(sed -n 's/.*file: \([^ ]*\).*/\1/p' "$profile")" --out "$out/vm/click-$name" --skip-menu "$@"
