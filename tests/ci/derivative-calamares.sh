#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What derivative.sh's profile has of Calamares' configuration: a conf and a branding, the shipped ones changed. Usage:
# derivative-calamares.sh make PROFILE'S-DIRECTORY, in the checkout; derivative-calamares.sh look ROOT: is it all on the medium?
set -eu
case $1 in
make)
    mkdir "$2/confs"
    sed 's/requiredRam: .*/requiredRam: 1.1/' module-config/modules/welcome.conf >"$2/confs/welcome.conf"
    cp -r module-config/branding/particleos "$2/mine"
    sed -i 's/^componentName: .*/componentName: mine/' "$2/mine/branding.desc"
    mv "$2/mine/lang/calamares-particleos_de.ts" "$2/mine/lang/calamares-mine_de.ts"
    rm "$2/mine/lang/"calamares-particleos_*
    ;;
look)
    cd "$2/etc/calamares"
    set -x
    grep -x 'branding: mine' settings.conf
    grep 'requiredRam: 1.1' modules/welcome.conf
    test -f modules/users.conf
    test -f branding/mine/lang/calamares-mine_de.qm
    test ! -e branding/particleos
    ;;
esac
