#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Packages for a repository beside Debian 13's archive: its own ostree with another version, in place of a backport, and the
# stand-in, compiled here, as bootc. Inside trixie's build root, with network and the tree at /src; the result stays in the
# cache. Usage: packages.sh SUFFIX (of their versions)
set -eu
suffix=$1
to=$CARGO_TARGET_DIR/repository
rm -rf "$to"
mkdir -p "$to"
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/standin"
# The crates of its composefs backend want a newer Rust than Debian 13's.
cargo build --manifest-path /src/tests/standin-bootc/Cargo.toml --release --locked --offline --no-default-features
cd "$(mktemp -d)"
apt-get update -q
apt-get download -q ostree libostree-1-1
for deb in *.deb; do
    version=$(dpkg-deb --field "$deb" Version)
    dpkg-deb --raw-extract "$deb" tree
    # One of them needs exactly this version of the other.
    sed -i -e "/^Source:/d; s/$version/$version$suffix/g" -e "s/^Version:/Source: ostree ($version)\n&/" \
        -e 's/^Description: .*/& (repacked for tests)/' tree/DEBIAN/control
    dpkg-deb --root-owner-group --build tree "$to"
    rm -r tree
done
install -D "$CARGO_TARGET_DIR/release/bootc" tree/usr/bin/bootc
mkdir debian tree/DEBIAN
printf 'Source: standin-bootc\n\nPackage: bootc\nArchitecture: any\n' >debian/control
depends=$(dpkg-shlibdeps -O tree/usr/bin/bootc)
version=$(cargo pkgid --manifest-path /src/tests/standin-bootc/Cargo.toml --offline)
cat >tree/DEBIAN/control <<END
Package: bootc
Source: standin-bootc
Version: ${version##*[#@]}~standin$suffix
Architecture: $(dpkg --print-architecture)
Maintainer: ParticleOS contributors <nobody@example.org>
Depends: ${depends#*=}, ostree, skopeo
Description: stand-in for bootc in tests (not bootc)
 The program tests/standin-bootc of the installer's sources. It deploys images
 with ostree-ext, takes bootc's command line and says what it is in --version.
 This one is without the composefs backend.
END
dpkg-deb --root-owner-group --build tree "$to"
ls -l "$to"
