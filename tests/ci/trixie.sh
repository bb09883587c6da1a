#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 13's profile with a repository beside the archive that is made and served here: judged by `check`, also with another
# fingerprint, which must fail; built; looked at; and clicked through in a virtual machine, where preflight must refuse the image,
# for which Debian 13's GRUB is too old. Usage: trixie.sh OUT SUFFIX, as root, with the programs built and the packages
# (trixie/packages.sh SUFFIX) in the cache.
set -eu
mkdir -p "$1/cache"
all=$(realpath "$1") suffix=$2
to=$all/trixie said=$all/trixie/said profile=$all/trixie/local.yaml iso=particleos-trixie-local.iso
rm -rf --one-file-system "$to"
mkdir -p "$to/cache"
# What other media have too; the rest is this repository's and goes with it. An image must be a directory to be put on a medium.
for shared in "$all"/cache/buildroot-* "$all/cache/target"; do [ ! -e "$shared" ] || ln -s "$shared" "$to/cache/"; done
for shared in "$all"/cache/image-*; do [ ! -e "$shared" ] || cp -al "$shared" "$to/cache/"; done
tests/ci/trixie/repository.sh "$all/cache/target/trixie/repository" "$to/repository"
python3 -u -m http.server --bind 127.0.0.1 --directory "$to/repository" 0 >"$to/served" 2>&1 &
server=$!
trap 'kill $server; rm -rf --one-file-system "$to/cache" "$to/medium"' EXIT
timeout 20 sh -c "until grep -q '^Serving' '$to/served'; do sleep 0.1; done"
address=$(sed -n 's|^Serving .*(\(http://[0-9.:]*\)/).*|\1|p' "$to/served")

# The profile's own repository but for where it is and who signs it: lists are replaced as a whole.
local_profile() { # NAME of the key's fingerprint
    printf 'extends: %s\n' "$PWD/iso-build/profiles/trixie.yaml"
    sed -n '/^archive:/,/^live:/{/^live:/!p}' iso-build/profiles/trixie.yaml | sed -e "s|^\( *mirror:\) .*|\1 $address|" \
        -e 's|^\( *key:\) .*|\1 repository/particleos.asc|' -e "s|^\( *fingerprint:\) .*|\1 $(cat "$to/repository/$1.fingerprint")|"
    printf 'medium: { file: %s }\n' "$iso"
}
particle_iso() { "$BIN/particle-iso" "$@" --profile "$profile" --out "$to"; }
local_profile other >"$profile"
if particle_iso check >"$said" 2>&1; then status=0; else status=$?; fi
test "$status" = 3
grep 'is not the key that the profile names' "$said"
local_profile particleos >"$profile"
particle_iso check
particle_iso build --quiet

# What the medium itself tells.
xorriso -report_about FAILURE -osirrox on -indev "$to/$iso" -extract /particleos "$to/medium" \
    -extract /live/particleos.squashfs "$to/medium/particleos.squashfs"
unsquashfs -quiet -no-progress -dest "$to/medium/root" "$to/medium/particleos.squashfs" var/lib/dpkg
for package in bootc ostree libostree-1-1; do
    version=$(dpkg-query --admindir "$to/medium/root/var/lib/dpkg" --show --showformat '${Version}' $package)
    echo "$package $version"
    case $version in *"$suffix") ;; *) exit 1 ;; esac
    grep -qF "\"$package:amd64\": \"$version\"" "$to/medium/manifest.json"
    grep -qF "\"pkg:deb/particleos/$package@" "$to/medium/sbom.spdx.json"
done
test "$(grep -c '"supplier": "Organization: particleos"' "$to/medium/sbom.spdx.json")" = 3
grep -qF "from the package repository particleos at $address, built from the source package standin-bootc" "$to/medium/sbom.spdx.json"
grep -q '"calamares-module-bootc:amd64"' "$to/medium/manifest.json"

"$BIN/vmtest" click --iso "$to/$iso" --out "$all/vm/trixie" --refused 'newer boot loader' --patience "${PATIENCE:-3}"
