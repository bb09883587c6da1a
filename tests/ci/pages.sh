#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows the installer's pages without a virtual machine: the ISO's live system, unpacked, its session run on this machine's
# processor at both sizes, in namespaces without network and without any disk. Needs root and 2 GB of disk. Nothing is left
# but pictures and logs. Usage: pages.sh OUT, with vmtest, the ISO and the tools built; it calls itself as pages.sh --inside
# SCALES: other sizes than 100 and 200 %.
set -eu
iso_name=particleos-installer.iso
vmtest=$PWD/$BIN/vmtest
cannot() {
    echo "pages.sh: CANNOT RUN, no page was looked at: $*" >&2
    exit 3
}
if [ "$1" != --inside ]; then
    out=$(realpath "$1")
    to=$out/vm/pages
    tools=$out/cache/target/forky/screen
    for needed in "$out/$iso_name" "$tools" "$vmtest"; do
        [ -s "$needed" ] || cannot "$needed is missing (make iso; make pages)"
    done
    [ "$(uname -m)" = x86_64 ] || cannot "the ISO is for x86_64, this is $(uname -m)"
    unshare --mount --pid --net --fork true || cannot "this machine gives no mount, process and network namespaces"
    rm -rf "$to"
    mkdir -p "$to"
    trap 'rm -rf "$to/medium" "$to/root" "$to/work"' EXIT
    xorriso -report_about FAILURE -osirrox on -indev "$out/$iso_name" -extract / "$to/medium"
    # In the order in which live-boot stacks them.
    tr ' ' '\n' <"$to/medium/live/filesystem.module" | while read -r layer; do
        unsquashfs -quiet -no-progress -force -dest "$to/root" "$to/medium/live/$layer"
    done
    for scale in ${SCALES:-1 2}; do
        echo "pages.sh: at $((scale * 100)) %, pictures in $to/$scale"
        unshare --mount --pid --net --fork --kill-child -- "$0" --inside "$to" "$scale" "$tools"
    done
    exit
fi
to=$2 scale=$3 work=$2/work root=$2/work/root
mkdir -p "$work"
mount -t tmpfs tmpfs "$work"
mkdir "$work/upper" "$work/changes" "$root"
mount -t overlay -o "lowerdir=$to/root,upperdir=$work/upper,workdir=$work/changes" overlay "$root"
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
for place in dev run tmp; do mount -t tmpfs tmpfs "$root/$place"; done
# No disk among them.
for device in null zero full random urandom tty; do cp -a "/dev/$device" "$root/dev/"; done
mkdir -p "$root/dev/shm" "$root/run/live/medium"
mount --bind "$to/medium" "$root/run/live/medium"
echo "particle.scale=$scale" >"$root/run/cmdline"
mount --bind "$root/run/cmdline" "$root/proc/cmdline"
# As systemd does it: no message bus without.
tr -d - </proc/sys/kernel/random/uuid >"$root/etc/machine-id"
tar -C "$root" -xf "$4"
exec "$vmtest" show --root "$root" --out "$to/$scale" --scale "$scale" --patience 3
