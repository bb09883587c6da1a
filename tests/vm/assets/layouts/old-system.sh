#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system, before calamares: makes of /dev/vda a disk that somebody else has installed to. It has an ESP,
# another system that really starts (this medium's kernel, a shell), a root that nobody needs any more, and a home.
set -eu
sfdisk --quiet /dev/vda << 'TABLE'
label: gpt
size=512MiB, type=U, name=other-esp
size=9GiB, type=L, name=other-root
size=7GiB, type=L, name=old-root
type=H, name=other-home
TABLE
udevadm settle
mkfs.vfat -F 32 -n OTHER_ESP /dev/vda1
mkfs.ext4 -q -L other-root /dev/vda2
mkfs.ext4 -q -L old-root /dev/vda3
mkfs.ext4 -q -L other-home /dev/vda4
udevadm settle

mount -t ext4 /dev/vda4 /mnt
mkdir -p /mnt/vera
echo 'dear vera' > /mnt/vera/letter.txt
chown -R 1000:1000 /mnt/vera
umount /mnt

mount -t ext4 /dev/vda2 /mnt
cd /mnt
mkdir -p boot/efi boot/grub dev etc proc root run sbin sys tmp usr/bin usr/lib usr/lib64
echo 'NAME="Other Linux"' > etc/os-release
cp /run/live/medium/live/vmlinuz /run/live/medium/live/initrd.img boot
cp /usr/bin/busybox usr/bin
# busybox with the libraries that it is linked to, in the directories that it looks in.
ldd /usr/bin/busybox | grep -o '/[^ ]*' | while read -r library; do
  mkdir -p ".$(dirname "$library")"
  cp "$library" ".$library"
done
cat > sbin/init << 'INIT'
#!/usr/bin/busybox sh
echo 'the other system is up' > /dev/ttyS0
exec /usr/bin/busybox sleep 1d
INIT
chmod +x sbin/init
cat > boot/grub/grub.cfg << GRUB
linux /boot/vmlinuz boot=local root=UUID=$(blkid -s UUID -o value /dev/vda2) console=ttyS0
initrd /boot/initrd.img
boot
GRUB
mount /dev/vda1 boot/efi
grub-install --target=x86_64-efi --efi-directory=boot/efi --boot-directory=boot --bootloader-id=other --no-nvram \
  --no-uefi-secure-boot
echo 'the boot loader of another system' > boot/efi/EFI/other/boot.conf
umount boot/efi
cd /
umount /mnt
udevadm settle
