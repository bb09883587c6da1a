#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a profile adds to the live system: each key has done its work in the medium, and each mistake ends the build, says which
# it was and leaves no medium. Usage: derivative.sh OUT, with particle-iso built, as root; takes what OUT's cache has.
set -eu
mkdir -p "$1/cache"
out=$(realpath "$1")/derivative
particle_iso=${PARTICLE_ISO:-$PWD/$BIN/particle-iso}
rm -rf --one-file-system "$out"
trap 'rm -rf --one-file-system "$out"' EXIT
mkdir -p "$out/profile/deb/DEBIAN" "$out/profile/over/bin"
ln -s ../cache "$out/cache"
package() { # DEPENDS
    printf 'Package: own\nVersion: 1.0\nArchitecture: all\nMaintainer: T <t@example.org>\nDepends: %s\nDescription: test\n' "$1" \
        >"$out/profile/deb/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$out/profile/deb" "$out/profile/own.deb" >"$out/said"
}
hook() { printf '#!/bin/sh\nset -eu\n%s\n' "$1" >"$out/profile/10-own.sh"; }
build() { # LIVE
    printf 'extends: %s\nlive: { debs: [own.deb], overlays: [over], hooks: [10-own.sh], %s }\nmedium: { file: own.iso }\nboot-menu: { timeout: 9 }\n' \
        "$PWD/iso-build/profiles/forky.yaml" "$1" >"$out/profile/p.yaml"
    echo 'calamares: { modules: confs, branding: mine }' >>"$out/profile/p.yaml"
    "$particle_iso" build --profile "$out/profile/p.yaml" --out "$out" >"$out/said" 2>&1
}
has() { grep -qF -- "$2" "$1" || { echo "$2 is not in $1:"; cat "$1"; exit 1; }; }
refused() { # STATUS TEXT LIVE
    rm -f "$out/own.iso"
    if build "$3"; then status=0; else status=$?; fi
    has "$out/said" "$2"
    test "$status" = "$1"; test ! -e "$out/own.iso"
}
echo '#!/bin/sh' >"$out/profile/over/bin/own-tool"
tests/ci/derivative-calamares.sh make "$out/profile"
package libc6
# shellcheck disable=SC2016 # the hook's words
hook 'test -e /usr/bin/own-tool; dpkg --status own; { ls /sys/class/net; date -d "@$SOURCE_DATE_EPOCH" +%Y; } >/etc/own'
services='{ enable: [fstrim.timer, debug-shell.service], disable: [NetworkManager.service] }'
build "locale: de_DE.UTF-8, locales: [fr_FR.UTF-8], timezone: Europe/Berlin, services: $services" || { cat "$out/said"; exit 1; }
dir=$(find "$out/cache/" -maxdepth 1 -type d -name 'layer-*' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2)
unsquashfs -quiet -no-progress -dest "$out/root" "$dir/particleos.squashfs" >"$out/said"
xorriso -osirrox on -indev "$out/own.iso" -extract /boot/grub/grub.cfg "$out/grub.cfg" 2>"$out/said"
has "$dir/status" 'Package: own'
has "$out/grub.cfg" 'locale.LANG=de_DE.UTF-8 particle.mode=install'; has "$out/grub.cfg" 'set timeout=9'
# What is taken away from the packages' file system is a node 0,0 over it.
cd "$out/root"; set -x
test "$(cat etc/own)" = "$(printf 'lo\n2026')"
test -f usr/bin/own-tool; test ! -e bin
test "$(readlink etc/localtime)" = /usr/share/zoneinfo/Europe/Berlin
test -e usr/lib/locale/de_DE.utf8/LC_TIME; test -e usr/lib/locale/fr_FR.utf8/LC_TIME
test -L etc/systemd/system/sysinit.target.wants/debug-shell.service; test ! -e etc/systemd/system/fstrim.timer
test "$(stat -c %t,%T etc/systemd/system/multi-user.target.wants/NetworkManager.service)" = 0,0
set +x; cd "$OLDPWD"
tests/ci/derivative-calamares.sh look "$out/root"
touch "$out/profile/confs/user.conf"; refused 2 'user.conf (is read by no module of the sequence' ''; rm "$out/profile/confs/user.conf"
refused 2 'time zone Europe/Berln (unknown)' 'timezone: Europe/Berln'
refused 1 no-such.service 'services: { enable: [no-such.service] }'
refused 1 zz_ZZ 'locale: zz_ZZ.UTF-8'
hook 'echo "no such theme" >&2; exit 7'; refused 1 'running the hook 10-own.sh: exit status 7' ''
package nobody-has-this; refused 1 'own depends on nobody-has-this' ''
