#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A package repository (suite trixie, component main) in the directory TO, of the package files in FROM, signed with a new key.
# TO/particleos.asc is that key, TO/other.asc another one; TO/*.fingerprint are theirs. Usage: repository.sh FROM TO
set -eu
from=$(realpath "$1")
mkdir -p "$2/dists/trixie/main/binary-amd64"
cd "$2"
# A socket's path must be short.
GNUPGHOME=$(mktemp -d)
export GNUPGHOME
trap 'gpgconf --kill all; rm -rf "$GNUPGHOME"' EXIT
for name in particleos other; do
    gpg --batch --quiet --passphrase '' --quick-gen-key "$name@example.org" ed25519 sign
    gpg --armor --export "$name@example.org" >"$name.asc"
    gpg --with-colons --list-keys "$name@example.org" | sed -n 's/^fpr:*\([0-9A-F]*\):$/\1/p' >"$name.fingerprint"
done
cp -r "$from" pool
apt-ftparchive packages pool >dists/trixie/main/binary-amd64/Packages
apt-ftparchive -o APT::FTPArchive::Release::Suite=trixie -o APT::FTPArchive::Release::Components=main \
    -o APT::FTPArchive::Release::Architectures=amd64 release dists/trixie >Release
gpg --batch --quiet --clearsign --local-user particleos@example.org --output dists/trixie/InRelease Release
