#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# live-system.sh PROGRAM [ARGUMENT...]
# Runs a program where everything that bootc@preflight asks of a live system seems to be there. In a mount namespace of
# its own, so nothing of it is left afterwards. The tools are empty files, as preflight only looks for them; skopeo says
# that there is no network.
set -eu
if [ "${1:-}" != --inside ]; then
    if [ "$(id -u)" != 0 ]; then
        exec unshare --map-root-user --mount "$0" --inside "$@"
    fi
    # In a chroot whose root is no mount point propagation cannot be changed; what is mounted is unmounted below.
    unshare --mount --propagation private true 2> /dev/null || unchanged='--propagation unchanged'
    # shellcheck disable=SC2086 # two words, or none
    exec unshare --mount ${unchanged:-} "$0" --inside "$@"
fi
shift
scratch=$(mktemp -d)
mount -t tmpfs tmpfs "$scratch"
trap 'umount -l /usr/local/bin /usr/lib /etc "$scratch" 2> /dev/null || :; rmdir "$scratch"' EXIT
mkdir "$scratch/bin"
for dir in /etc /usr/lib; do
    mkdir -p "$scratch/upper$dir" "$scratch/work$dir"
    mount -t overlay -o "lowerdir=$dir,upperdir=$scratch/upper$dir,workdir=$scratch/work$dir" overlay $dir
done
mkdir -p /etc/ostree /etc/containers
: > /etc/ostree/prepare-root.conf
: > /etc/containers/policy.json
# shellcheck source=tests/headless/grub-modules.sh
. "${0%/*}/grub-modules.sh"
for tool in bootc grub-install ostree skopeo systemd-tmpfiles; do
    : > "$scratch/bin/$tool"
done
cat > "$scratch/bin/skopeo" << 'END'
#!/bin/sh
echo 'time="x" level=fatal msg="pinging container registry r.example: dial tcp 192.0.2.1:443: connect: network is unreachable"' >&2
exit 1
END
chmod +x "$scratch/bin/skopeo"
# What is in /usr/local/bin otherwise (a newer cargo, say) is not needed here.
mount --bind "$scratch/bin" /usr/local/bin
"$@"
