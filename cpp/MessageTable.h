// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The one table of wordings: what a person reads for each id. Long because it is one: three lines an id.
 *
 * No include guard: it is included with BOOTC_ERROR and BOOTC_STATUS defined as what is wanted of the rows. bootc-job
 * (rust/cli) reads this file as text, so it holds nothing but comments and these two macros. The ids and the names of
 * their arguments are in rust/plan/src/ids.rs; tests on both sides fail when the two do not match.
 *
 * An error is one sentence of what happened and one of what to do. The second is for the person in front of the
 * machine where that person can do something, else for the maker of the medium. No tool's name where a plain word does.
 */
// clang-format off

// Ours: configuration, request, requirements, layout.
BOOTC_ERROR( "config-invalid",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installer is configured wrongly: {problem}." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Whoever made this installation medium has to correct bootc.conf." ) )
BOOTC_ERROR( "request-invalid",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installer's module {module} left the value {key} missing or unusable." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back and make your choices again; if it happens again, report it with the details below." ) )
BOOTC_ERROR( "tool-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The program {tool} is missing on this installation medium." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a complete installation medium. Nothing has been changed on the disk." ) )
BOOTC_ERROR( "live-file-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The file {path} is missing on this installation medium." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a complete installation medium. Nothing has been changed on the disk." ) )
BOOTC_ERROR( "memory-too-small",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installation needs {needed} MB of free memory, and {free} MB are free." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk." ) )
BOOTC_ERROR( "live-system-full",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installation needs {needed} MB of room in the live system, which has {free} MB." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Remove what was saved in the live system, or restart it. Nothing has been changed on the disk." ) )
BOOTC_ERROR( "secure-boot-on",
    QT_TRANSLATE_NOOP( "BootcMessages", "Secure Boot is on, and this system image cannot be started with it." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Switch Secure Boot off in the firmware's setup and start the installation again." ) )
BOOTC_ERROR( "grub-too-old",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image needs a newer boot loader (GRUB) than this medium has." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a newer installation medium. Nothing has been changed on the disk." ) )
BOOTC_ERROR( "systemd-boot-needs-uefi",
    QT_TRANSLATE_NOOP( "BootcMessages", "This system image can be started by UEFI firmware only, and this machine was started in BIOS mode." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Switch the firmware's setup to UEFI and start the installation medium again, or use another image." ) )
BOOTC_ERROR( "firmware-mismatch",
    QT_TRANSLATE_NOOP( "BootcMessages", "This image starts only on machines with {expected} firmware; this one was started with {found}." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation medium again in the other mode (firmware setup, boot menu), or use another image." ) )
BOOTC_ERROR( "no-root-partition",
    QT_TRANSLATE_NOOP( "BootcMessages", "No partition was chosen for the system." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and give one of them the mount point /." ) )
BOOTC_ERROR( "root-not-formatted",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition {device} for the system is not going to be formatted." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose to format it: an image can only be installed on an empty file system." ) )
BOOTC_ERROR( "root-filesystem",
    QT_TRANSLATE_NOOP( "BootcMessages", "The file system {fs} cannot hold an atomic system." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose ext4, xfs or btrfs for the mount point /." ) )
BOOTC_ERROR( "root-subvolume",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system." ) )
BOOTC_ERROR( "boot-filesystem",
    QT_TRANSLATE_NOOP( "BootcMessages", "The file system {fs} cannot hold the kernels of an atomic system." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose ext4 for /boot." ) )
BOOTC_ERROR( "boot-not-formatted",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition {device} for /boot would be kept with its content." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and have /boot formatted." ) )
BOOTC_ERROR( "mount-point-in-image",
    QT_TRANSLATE_NOOP( "BootcMessages", "{mountpoint} belongs to the system image: no partition can be mounted there." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose a place below /home, /srv, /var or /mnt." ) )
BOOTC_ERROR( "boot-encrypted",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system's kernels would lie on an encrypted partition, where the boot loader cannot read them." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot." ) )
BOOTC_ERROR( "boot-is-esp",
    QT_TRANSLATE_NOOP( "BootcMessages", "This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and take the mount point /boot away from the partition that has it." ) )
BOOTC_ERROR( "no-esp",
    QT_TRANSLATE_NOOP( "BootcMessages", "The disk has no EFI system partition, and this machine cannot start without one." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and add a FAT32 partition with the mount point /boot/efi." ) )
BOOTC_ERROR( "no-bios-boot",
    QT_TRANSLATE_NOOP( "BootcMessages", "The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub." ) )
BOOTC_ERROR( "msdos-too-large",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode." ) )
BOOTC_ERROR( "no-boot-disk",
    QT_TRANSLATE_NOOP( "BootcMessages", "It is not known on which disk the boot loader belongs." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose a disk for the boot loader." ) )
BOOTC_ERROR( "loader-in-partition",
    QT_TRANSLATE_NOOP( "BootcMessages", "The boot loader would go into a partition, from where this machine could not start it." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose a disk for the boot loader." ) )
BOOTC_ERROR( "root-too-small",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition for the system is too small: {needed} MB are needed, and {free} MB are free." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and give the system more room." ) )
BOOTC_ERROR( "esp-filesystem",
    QT_TRANSLATE_NOOP( "BootcMessages", "The EFI system partition would have the file system {fs}, which the machine's firmware cannot read." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose FAT32 for /boot/efi." ) )
BOOTC_ERROR( "esp-too-small",
    QT_TRANSLATE_NOOP( "BootcMessages", "The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi." ) )
BOOTC_ERROR( "esp-no-room-for-kernels",
    QT_TRANSLATE_NOOP( "BootcMessages", "The EFI system partition has to hold the system's kernels, too: {needed} MB are needed, and {free} MB are free." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there." ) )
BOOTC_ERROR( "esp-other-disk",
    QT_TRANSLATE_NOOP( "BootcMessages", "The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose an EFI system partition of the disk that the system goes to." ) )
BOOTC_ERROR( "esp-type",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition {device} was chosen as EFI system partition, but it is not marked as one." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and give it the flag for booting (boot, esp), or choose another one." ) )
BOOTC_ERROR( "esp-not-first",
    QT_TRANSLATE_NOOP( "BootcMessages", "The disk has another EFI system partition, {other}, which the boot loader would be put into." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose {other} for /boot/efi, or delete that partition." ) )
BOOTC_ERROR( "loader-other-disk",
    QT_TRANSLATE_NOOP( "BootcMessages", "The boot loader of this system image can only go to the disk that the system is on, not to {disk}." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose the system's disk for the boot loader." ) )
BOOTC_ERROR( "volume-not-supported",
    QT_TRANSLATE_NOOP( "BootcMessages", "{device} lies on LVM or software RAID, which this system image cannot start from." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Go back to the partitions and choose ordinary partitions for the system." ) )
BOOTC_ERROR( "firmware-word-size",
    QT_TRANSLATE_NOOP( "BootcMessages", "This machine has a 32-bit UEFI firmware, which this system image cannot be started with." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "If the firmware's setup offers a legacy BIOS mode, start the installation medium in that." ) )
BOOTC_ERROR( "not-mounted",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition {device} should be mounted at {target}, but it is not." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again. If it happens again, the disk may be faulty." ) )
BOOTC_ERROR( "digest-mismatch",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image is not the one that this installer was made for." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use an unmodified installation medium, or ask its maker for a current one." ) )
BOOTC_ERROR( "image-unreadable",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image {image} cannot be read." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the installation medium or the network, then try again." ) )
BOOTC_ERROR( "image-no-source",
    QT_TRANSLATE_NOOP( "BootcMessages", "None of the {count} places that the system image may come from has it." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the network connection, and whether the installation medium is complete; the details say what each place answered." ) )
BOOTC_ERROR( "image-architecture",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image is made for another kind of processor than this machine has." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use the installation medium for this kind of machine." ) )
BOOTC_ERROR( "image-not-bootable",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image is not a bootable system image." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use an image that was built for bootc: it carries a label that says so." ) )
BOOTC_ERROR( "image-no-kernel",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image contains no kernel." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Whoever made the image has to correct it." ) )
BOOTC_ERROR( "image-corrupt",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image is damaged: its content does not match its checksum." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Write the installation medium again, or use another one, then start the installation again." ) )
BOOTC_ERROR( "deployment-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system was installed, but no deployment can be found on the disk." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again; if it happens again, report it with the details below." ) )
BOOTC_ERROR( "deployed-digest-mismatch",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installed image is {found} instead of {expected}." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Do not use the installed system. Start the installation again with an unmodified medium." ) )
BOOTC_ERROR( "command-failed",
    QT_TRANSLATE_NOOP( "BootcMessages", "The program {command} failed." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "The details below hold what it said. Start the installation again, or report it with them." ) )
BOOTC_ERROR( "command-deadline",
    QT_TRANSLATE_NOOP( "BootcMessages", "The program {command} did not end within {seconds} seconds and was stopped." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again. If it happens again, the disk or the medium may be faulty." ) )
BOOTC_ERROR( "io-failed",
    QT_TRANSLATE_NOOP( "BootcMessages", "Something could not be read or written: {what}." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again. If it happens again, the disk may be faulty." ) )
BOOTC_ERROR( "disk-full",
    QT_TRANSLATE_NOOP( "BootcMessages", "There is no room left on the disk: {what}." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and give the system a larger partition." ) )
BOOTC_ERROR( "stopped",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installation was stopped before it was complete." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start it again when you like; what is on the disk now cannot be used." ) )
BOOTC_ERROR( "internal",
    QT_TRANSLATE_NOOP( "BootcMessages", "There is a mistake in the installer itself." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Please report it with the details below." ) )

// Causes found in the tools' output.
BOOTC_ERROR( "network-unreachable",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server cannot be reached over the network." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Connect to the network, then try again." ) )
BOOTC_ERROR( "proxy-unreachable",
    QT_TRANSLATE_NOOP( "BootcMessages", "The proxy between this machine and the image's server cannot be reached." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the network and the proxy in bootc.conf, or try again later." ) )
BOOTC_ERROR( "proxy-refused",
    QT_TRANSLATE_NOOP( "BootcMessages", "The proxy does not let the installer through to the image's server." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf." ) )
BOOTC_ERROR( "registry-not-found",
    QT_TRANSLATE_NOOP( "BootcMessages", "The name of the image's server is not known to the network." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the network connection and the server's name, then try again." ) )
BOOTC_ERROR( "registry-refused",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server refused the connection." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the server's address, or try again later." ) )
BOOTC_ERROR( "registry-timeout",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server does not answer." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the network connection, or try again later." ) )
BOOTC_ERROR( "registry-certificate-unknown",
    QT_TRANSLATE_NOOP( "BootcMessages", "The certificate of the image's server is not signed by anyone whom this system trusts." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check whether you can trust this network; a private server's certificate belongs on the medium." ) )
BOOTC_ERROR( "registry-certificate-expired",
    QT_TRANSLATE_NOOP( "BootcMessages", "The certificate of the image's server is not valid at this time." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check date and time of this machine, then try again." ) )
BOOTC_ERROR( "registry-certificate-name",
    QT_TRANSLATE_NOOP( "BootcMessages", "The certificate of the image's server was made for another name." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the server's name, and whether the network redirects to another server." ) )
BOOTC_ERROR( "registry-plain-http",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server does not encrypt its connections." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf." ) )
BOOTC_ERROR( "registry-login",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server asks for a login." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "The installation medium needs a login (a name and a password or token, or a certificate) for this server." ) )
BOOTC_ERROR( "registry-no-tag",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server has no such version of the image." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the tag in bootc.conf." ) )
BOOTC_ERROR( "registry-no-repository",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server does not know the image, or does not show it to everybody." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the name in bootc.conf, and whether a login is needed." ) )
BOOTC_ERROR( "registry-rate-limit",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server has had too many requests from this network." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Try again later." ) )
BOOTC_ERROR( "registry-broken",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server answered with an error of its own." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Try again later." ) )
BOOTC_ERROR( "connection-lost",
    QT_TRANSLATE_NOOP( "BootcMessages", "The connection to the image's server broke." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the network connection, then try again." ) )
BOOTC_ERROR( "download-corrupt",
    QT_TRANSLATE_NOOP( "BootcMessages", "What the image's server has sent does not match its checksum." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again, over another network if you can. If it happens again, tell the maker of the image." ) )
BOOTC_ERROR( "captive-portal",
    QT_TRANSLATE_NOOP( "BootcMessages", "The network wants a login in a web browser before it lets anything through." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Log in to the network with a web browser, then try again." ) )
BOOTC_ERROR( "registry-blob-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "A part of the system image is missing on its server." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Try again later, or tell the maker of the image." ) )
BOOTC_ERROR( "credentials-unreadable",
    QT_TRANSLATE_NOOP( "BootcMessages", "The file with the login for the image's server cannot be read." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Whoever made this installation medium has to correct that file." ) )
BOOTC_ERROR( "image-not-an-image",
    QT_TRANSLATE_NOOP( "BootcMessages", "What was found at the image's address is not a system image." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the source in bootc.conf." ) )
BOOTC_ERROR( "image-reference-invalid",
    QT_TRANSLATE_NOOP( "BootcMessages", "The address of the system image is not written correctly." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check source and target in bootc.conf." ) )
BOOTC_ERROR( "image-medium-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image is not on the installation medium." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Leave the medium in the machine during the installation. If it was there all the time, write it again." ) )
BOOTC_ERROR( "image-tag-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image on the installation medium has no such tag." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the source in bootc.conf." ) )
BOOTC_ERROR( "image-truncated",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image ends before it is complete." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Write the installation medium again, or try the download again." ) )
BOOTC_ERROR( "signature-required",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image is not signed as this medium demands." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a signed image, or tell its maker. Do not switch the check off." ) )
BOOTC_ERROR( "signature-wrong",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image is signed, but not by anyone whom this medium trusts." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Do not install it. Tell the maker of the image, who may have changed the key." ) )
BOOTC_ERROR( "signature-not-demanded",
    QT_TRANSLATE_NOOP( "BootcMessages", "This medium wants signed system images only, but its rules would let this one through unsigned." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Whoever made the medium has to add the image's key to its policy.json, or to name the image's digest." ) )
BOOTC_ERROR( "image-rejected",
    QT_TRANSLATE_NOOP( "BootcMessages", "The rules of this medium forbid this system image." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check /etc/containers/policy.json of the installation medium." ) )
BOOTC_ERROR( "policy-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The rules for trusted images are missing on this installation medium." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "The medium needs the file /etc/containers/policy.json." ) )
BOOTC_ERROR( "policy-invalid",
    QT_TRANSLATE_NOOP( "BootcMessages", "The rules for trusted images on this installation medium cannot be used." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check /etc/containers/policy.json of the installation medium." ) )
BOOTC_ERROR( "target-full",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition for the system is full." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and give the system a larger partition." ) )
BOOTC_ERROR( "target-not-empty",
    QT_TRANSLATE_NOOP( "BootcMessages", "The file system for the new system is not empty." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and choose to format the partition." ) )
BOOTC_ERROR( "filesystem-unsupported",
    QT_TRANSLATE_NOOP( "BootcMessages", "The chosen file system cannot hold an atomic system." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and choose ext4 or xfs." ) )
BOOTC_ERROR( "boot-on-fat",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and use ext4 for /boot, or no partition of its own." ) )
BOOTC_ERROR( "esp-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The EFI system partition was not found." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again with a FAT32 partition for /boot/efi." ) )
BOOTC_ERROR( "bootupd-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image lacks the program that sets up its boot loader (bootupd)." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Choose another value for bootloader in bootc.conf, or another image." ) )
BOOTC_ERROR( "bootupd-component",
    QT_TRANSLATE_NOOP( "BootcMessages", "The boot loader of the system image is not made for the firmware of this machine ({component})." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image." ) )
BOOTC_ERROR( "bootloader-embedding",
    QT_TRANSLATE_NOOP( "BootcMessages", "The boot loader found no place on the disk." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again with a BIOS boot partition of 2 MiB on the disk." ) )
BOOTC_ERROR( "firmware-variables",
    QT_TRANSLATE_NOOP( "BootcMessages", "The firmware did not accept the new boot entry." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Delete old boot entries in the firmware's setup, then start the installation again." ) )
BOOTC_ERROR( "composefs-unsupported",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system's ostree cannot do what this image needs (composefs)." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use an installation medium with a newer live system." ) )
BOOTC_ERROR( "live-system-incomplete",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system lacks something that installing an image needs." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a complete installation medium. The details below name what is missing." ) )
BOOTC_ERROR( "device-busy",
    QT_TRANSLATE_NOOP( "BootcMessages", "The disk or a partition on it is in use." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Close all programs that use the disk, or restart the live system, and try again." ) )
BOOTC_ERROR( "medium-unreadable",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installation medium has read errors." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Write the medium again, or use another stick or disc." ) )
BOOTC_ERROR( "registry-dns",
    QT_TRANSLATE_NOOP( "BootcMessages", "The network's name service does not answer." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the network connection, or try again later." ) )
BOOTC_ERROR( "registry-forbidden",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server does not let this machine have the image." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Ask its owner for access, or use another network if the server serves some regions only." ) )
BOOTC_ERROR( "registry-tls",
    QT_TRANSLATE_NOOP( "BootcMessages", "The image's server and this system could not agree on an encrypted connection." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check whether you can trust this network; an old server may need an update by its owner." ) )
BOOTC_ERROR( "clock-wrong",
    QT_TRANSLATE_NOOP( "BootcMessages", "The clock of this machine is wrong, so that certificates cannot be checked." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Set date and time (in the firmware's setup or in the live system), then try again." ) )
BOOTC_ERROR( "out-of-memory",
    QT_TRANSLATE_NOOP( "BootcMessages", "The memory of this machine was used up." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Close other programs, or use a machine with more memory, then start the installation again." ) )
BOOTC_ERROR( "command-killed",
    QT_TRANSLATE_NOOP( "BootcMessages", "The program {command} was ended from outside ({signal})." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again. If it happens again, the machine may have too little memory." ) )
BOOTC_ERROR( "live-system-tmp-full",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system has no room left for temporary files." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Restart the live system and start the installation again; more memory helps, too." ) )
BOOTC_ERROR( "esp-full",
    QT_TRANSLATE_NOOP( "BootcMessages", "The EFI system partition is full." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again with a larger partition for /boot/efi, or delete what is not needed there." ) )
BOOTC_ERROR( "boot-full",
    QT_TRANSLATE_NOOP( "BootcMessages", "The partition for /boot is full." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and give /boot 1 GiB or more." ) )
BOOTC_ERROR( "target-read-only",
    QT_TRANSLATE_NOOP( "BootcMessages", "The disk was switched to read-only, most likely because it has errors." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check the disk and its cable. Start the installation again on another disk if it happens again." ) )
BOOTC_ERROR( "disk-errors",
    QT_TRANSLATE_NOOP( "BootcMessages", "The disk has read or write errors." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Save what is still on it and use another disk." ) )
BOOTC_ERROR( "device-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "A disk or a partition is not there any more." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Check its cable or plug, then start the installation again." ) )
BOOTC_ERROR( "device-too-small",
    QT_TRANSLATE_NOOP( "BootcMessages", "A partition is too small for its file system." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and give it more room." ) )
BOOTC_ERROR( "filesystem-damaged",
    QT_TRANSLATE_NOOP( "BootcMessages", "A file system is damaged, or of another kind than expected." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and have the partition formatted, or repair its file system first." ) )
BOOTC_ERROR( "filesystem-unknown",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system does not know one of the file systems." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system." ) )
BOOTC_ERROR( "partition-table-stale",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system still uses the disk's old partition table." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Restart the live system and start the installation again." ) )
BOOTC_ERROR( "passphrase-wrong",
    QT_TRANSLATE_NOOP( "BootcMessages", "The passphrase does not open the encrypted partition." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and enter the passphrase anew; check the keyboard layout." ) )
BOOTC_ERROR( "encryption-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "A partition that should be encrypted is not." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and have the partition formatted." ) )
BOOTC_ERROR( "encryption-unsupported",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system cannot encrypt the disk in the way that was asked for." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again without encryption, or use a medium with a newer live system." ) )
BOOTC_ERROR( "image-no-bootc",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image does not contain the program that installs it (bootc)." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use an image that was built for bootc, or another value for engine in bootc.conf." ) )
BOOTC_ERROR( "image-bootc-failed",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image's own installer could not be started." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use another value for engine in bootc.conf; the details below say why it did not start." ) )
BOOTC_ERROR( "image-too-new",
    QT_TRANSLATE_NOOP( "BootcMessages", "The system image needs newer programs than this medium has." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a newer installation medium." ) )
BOOTC_ERROR( "containers-unsupported",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system cannot run containers." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a complete installation medium, or another value for engine in bootc.conf." ) )
BOOTC_ERROR( "bootloader-device",
    QT_TRANSLATE_NOOP( "BootcMessages", "The boot loader could not find out which disk a file system lies on." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and choose ordinary partitions of one disk for the system." ) )
BOOTC_ERROR( "bootloader-filesystem",
    QT_TRANSLATE_NOOP( "BootcMessages", "The boot loader cannot read the file system that its files were put on." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and use ext4 for /boot." ) )
BOOTC_ERROR( "bootloader-missing",
    QT_TRANSLATE_NOOP( "BootcMessages", "The files of the boot loader are missing on this installation medium." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a complete installation medium." ) )
BOOTC_ERROR( "verity-unsupported",
    QT_TRANSLATE_NOOP( "BootcMessages", "The file system of the new system cannot seal files (fs-verity)." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start the installation again and choose ext4 or btrfs." ) )
BOOTC_ERROR( "labels-unsupported",
    QT_TRANSLATE_NOOP( "BootcMessages", "The security labels of the system image could not be written (SELinux)." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Use a live system with SELinux, or an image without it." ) )
BOOTC_ERROR( "too-many-open-files",
    QT_TRANSLATE_NOOP( "BootcMessages", "The live system has reached a limit of open files or processes." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Close other programs, or restart the live system, and try again." ) )
BOOTC_ERROR( "not-root",
    QT_TRANSLATE_NOOP( "BootcMessages", "The installer runs without administrator rights." ),
    QT_TRANSLATE_NOOP( "BootcMessages", "Start it as root." ) )

// What is being done, for the line below the progress bar.
BOOTC_STATUS( "check-system", QT_TRANSLATE_NOOP( "BootcMessages", "Checking this machine…" ) )
BOOTC_STATUS( "check-image", QT_TRANSLATE_NOOP( "BootcMessages", "Checking the system image…" ) )
BOOTC_STATUS( "check-image-bytes", QT_TRANSLATE_NOOP( "BootcMessages", "Checking the system image: {done} of {total} MB" ) )
BOOTC_STATUS( "prepare", QT_TRANSLATE_NOOP( "BootcMessages", "Preparing the partitions…" ) )
BOOTC_STATUS( "download", QT_TRANSLATE_NOOP( "BootcMessages", "Downloading the system image…" ) )
BOOTC_STATUS( "download-bytes", QT_TRANSLATE_NOOP( "BootcMessages", "Downloading the system image: {done} of {total} MB" ) )
BOOTC_STATUS( "download-minutes", QT_TRANSLATE_NOOP( "BootcMessages", "Downloading the system image: {done} of {total} MB, {minutes} min left" ) )
BOOTC_STATUS( "download-soon", QT_TRANSLATE_NOOP( "BootcMessages", "Downloading the system image: {done} of {total} MB, less than a minute left" ) )
BOOTC_STATUS( "container", QT_TRANSLATE_NOOP( "BootcMessages", "Unpacking the system image…" ) )
BOOTC_STATUS( "deploy", QT_TRANSLATE_NOOP( "BootcMessages", "Installing the system image…" ) )
BOOTC_STATUS( "deploy-bytes", QT_TRANSLATE_NOOP( "BootcMessages", "Installing the system image: {done} of {total} MB" ) )
BOOTC_STATUS( "deploy-minutes", QT_TRANSLATE_NOOP( "BootcMessages", "Installing the system image: {done} of {total} MB, {minutes} min left" ) )
BOOTC_STATUS( "deploy-soon", QT_TRANSLATE_NOOP( "BootcMessages", "Installing the system image: {done} of {total} MB, less than a minute left" ) )
BOOTC_STATUS( "verify", QT_TRANSLATE_NOOP( "BootcMessages", "Verifying what was installed…" ) )
BOOTC_STATUS( "bootloader", QT_TRANSLATE_NOOP( "BootcMessages", "Installing the boot loader on {device}…" ) )
BOOTC_STATUS( "configure", QT_TRANSLATE_NOOP( "BootcMessages", "Writing the configuration…" ) )
BOOTC_STATUS( "layout", QT_TRANSLATE_NOOP( "BootcMessages", "Preparing the new system for its settings…" ) )
BOOTC_STATUS( "finalize", QT_TRANSLATE_NOOP( "BootcMessages", "Completing the installed system…" ) )
BOOTC_STATUS( "sync", QT_TRANSLATE_NOOP( "BootcMessages", "Waiting until everything is on the disk…" ) )
BOOTC_STATUS( "report", QT_TRANSLATE_NOOP( "BootcMessages", "Writing the installation report…" ) )
