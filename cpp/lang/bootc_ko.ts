<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>컴퓨터와 시스템 이미지 확인</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>설치된 시스템 마무리</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>시스템 이미지 설치</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>설치 프로그램의 설정이 잘못되었습니다: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>이 설치 매체를 만든 사람이 bootc.conf 파일을 수정해야 합니다.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>설치 프로그램의 {module} 모듈에서 {key} 값이 빠졌거나 사용할 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>뒤로 돌아가 다시 선택하십시오. 문제가 다시 발생하면 아래의 자세한 정보와 함께 보고하십시오.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>이 설치 매체에 {tool} 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>온전한 설치 매체를 사용하십시오. 디스크에는 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>이 설치 매체에 {path} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>설치하려면 {needed} MB의 여유 메모리가 필요하지만 현재 {free} MB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>다른 프로그램을 닫거나 메모리가 더 많은 컴퓨터에서 설치를 다시 시작하십시오. 디스크에는 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>설치하려면 라이브 시스템에 {needed} MB의 공간이 필요하지만 현재 {free} MB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>라이브 시스템에 저장한 내용을 삭제하거나 라이브 시스템을 다시 시작하십시오. 디스크에는 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot가 켜져 있지만 이 시스템 이미지는 Secure Boot로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>펌웨어 설정에서 Secure Boot를 끄고 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>시스템 이미지에 이 매체에 있는 것보다 더 새로운 부트로더(GRUB)가 필요합니다.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>더 새로운 설치 매체를 사용하십시오. 디스크에는 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>이 시스템 이미지는 UEFI 펌웨어에서만 시작할 수 있지만 이 컴퓨터는 BIOS 모드로 시작되었습니다.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>펌웨어 설정을 UEFI로 바꾸고 설치 매체로 다시 부팅하거나, 다른 이미지를 사용하십시오.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>이 이미지는 {expected} 펌웨어가 있는 컴퓨터에서만 시작되지만 이 컴퓨터는 {found} 모드로 시작되었습니다.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>펌웨어 설정이나 부팅 메뉴에서 다른 모드를 선택해 설치 매체로 다시 부팅하거나, 다른 이미지를 사용하십시오.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>시스템에 사용할 파티션을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>파티션 설정으로 돌아가 파티션 하나에 마운트 위치 / 를 지정하십시오.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>시스템에 사용할 {device} 파티션을 포맷하지 않도록 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>파티션 설정으로 돌아가 포맷하도록 선택하십시오. 이미지는 빈 파일 시스템에만 설치할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>{fs} 파일 시스템에는 아토믹 시스템을 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>파티션 설정으로 돌아가 마운트 위치 / 에 ext4, xfs, btrfs 중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>시스템이 btrfs 하위 볼륨 {subvolume} 안에 놓이게 되는데, 부트로더는 그곳에서 커널을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>파티션 설정으로 돌아가 마운트 위치가 /boot인 1 GiB 크기의 ext4 파티션을 추가하거나, 시스템에 ext4 또는 xfs를 선택하십시오.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>{fs} 파일 시스템에는 아토믹 시스템의 커널을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>파티션 설정으로 돌아가 /boot에 ext4를 선택하십시오.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>/boot에 사용할 {device} 파티션의 기존 내용을 유지하도록 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>파티션 설정으로 돌아가 /boot를 포맷하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} 위치는 시스템 이미지에 속하므로 파티션을 마운트할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>파티션 설정으로 돌아가 /home, /srv, /var, /mnt 아래의 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>시스템의 커널이 암호화된 파티션에 놓이게 되는데, 부트로더는 그곳에서 커널을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>파티션 설정으로 돌아가 마운트 위치가 /boot인 1 GiB 크기의 암호화되지 않은 ext4 파티션을 추가하십시오.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>이 시스템 이미지는 커널을 EFI 시스템 파티션에 저장하므로 /boot 파티션을 따로 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>파티션 설정으로 돌아가 마운트 위치 /boot가 지정된 파티션에서 그 지정을 해제하십시오.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>디스크에 EFI 시스템 파티션이 없습니다. 이 파티션이 없으면 이 컴퓨터를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>파티션 설정으로 돌아가 마운트 위치가 /boot/efi인 FAT32 파티션을 추가하십시오.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>{disk} 디스크의 GPT에 BIOS 부트 파티션이 없어 이 컴퓨터를 해당 디스크에서 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>파티션 설정으로 돌아가 bios-grub 플래그가 있는 2 MiB 크기의 포맷하지 않은 파티션을 추가하십시오.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>MBR(msdos) 파티션 테이블에는 2 TiB를 넘는 위치의 파티션을 둘 수 없는데, {disk} 디스크는 그보다 큽니다.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>GPT와 bios-grub 플래그가 있는 2 MiB 크기의 포맷하지 않은 파티션을 사용해 디스크를 직접 파티션하거나, 설치 매체를 UEFI 모드로 부팅하십시오.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>부트로더를 어느 디스크에 설치해야 하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>파티션 설정으로 돌아가 부트로더를 설치할 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>부트로더가 파티션에 설치되는데, 이 컴퓨터는 그곳에서 부트로더를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>시스템 파티션이 너무 작습니다. {needed} MB가 필요하지만 {free} MB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>파티션 설정으로 돌아가 시스템에 더 많은 공간을 할당하십시오.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>EFI 시스템 파티션에 {fs} 파일 시스템이 사용되는데, 이 컴퓨터의 펌웨어는 이를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>파티션 설정으로 돌아가 /boot/efi에 FAT32를 선택하십시오.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI 시스템 파티션에 부트로더를 더 설치할 공간이 부족합니다. {needed} MB가 필요하지만 {free} MB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>그곳에서 필요 없는 내용을 삭제하거나, 파티션 설정으로 돌아가 /boot/efi에 더 큰 파티션을 선택하십시오.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI 시스템 파티션에 시스템의 커널도 저장해야 합니다. {needed} MB가 필요하지만 {free} MB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>파티션 설정으로 돌아가 1 GiB 크기의 EFI 시스템 파티션을 선택하거나, 그곳에서 필요 없는 내용을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>EFI 시스템 파티션({device})이 시스템과 다른 디스크에 있어 그곳에 부트로더를 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>파티션 설정으로 돌아가 시스템을 설치할 디스크의 EFI 시스템 파티션을 선택하십시오.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>{device} 파티션을 EFI 시스템 파티션으로 선택했지만 그에 맞는 표시가 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>파티션 설정으로 돌아가 부팅용 플래그(boot, esp)를 지정하거나, 다른 파티션을 선택하십시오.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>디스크에 다른 EFI 시스템 파티션({other})이 있어 부트로더가 그곳에 설치됩니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>파티션 설정으로 돌아가 /boot/efi에 {other} 파티션을 선택하거나, 그 파티션을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>이 시스템 이미지의 부트로더는 시스템이 있는 디스크에만 설치할 수 있으며, {disk} 디스크에는 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>파티션 설정으로 돌아가 부트로더에 시스템이 있는 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} 장치는 LVM 또는 소프트웨어 RAID에 있어 이 시스템 이미지를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>파티션 설정으로 돌아가 시스템에 일반 파티션을 선택하십시오.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>이 컴퓨터의 펌웨어는 32비트 UEFI이므로 이 시스템 이미지를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>펌웨어 설정에 레거시 BIOS 모드가 있으면 해당 모드에서 설치 매체로 부팅하십시오.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>{device} 파티션이 {target} 위치에 마운트되어 있어야 하지만 마운트되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>설치를 다시 시작하십시오. 문제가 다시 발생하면 디스크에 결함이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>이 시스템 이미지는 이 설치 프로그램이 대상으로 하는 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>변경되지 않은 설치 매체를 사용하거나, 만든 사람에게 최신 설치 매체를 요청하십시오.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>시스템 이미지를 읽을 수 없습니다: {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>설치 매체 또는 네트워크를 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>시스템 이미지를 가져올 수 있는 위치 {count}곳 중 어디에도 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>네트워크 연결과 설치 매체가 온전한지 확인하십시오. 각 위치의 응답은 자세한 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>이 시스템 이미지는 이 컴퓨터와 다른 종류의 프로세서용으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>이 종류의 컴퓨터에 맞는 설치 매체를 사용하십시오.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>이 이미지는 부팅 가능한 시스템 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>bootc용으로 빌드된 이미지를 사용하십시오. 그러한 이미지에는 이를 나타내는 레이블이 있습니다.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>시스템 이미지에 커널이 없습니다.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>이미지를 만든 사람이 수정해야 합니다.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>시스템 이미지가 손상되었습니다. 내용이 체크섬과 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>설치 매체를 다시 기록하거나 다른 설치 매체를 사용하여 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>시스템이 설치되었지만 디스크에서 배포(deployment)를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>설치를 다시 시작하십시오. 문제가 다시 발생하면 아래의 자세한 정보와 함께 보고하십시오.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>설치된 이미지가 예상과 다릅니다(예상: {expected}, 실제: {found}).</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>설치된 시스템을 사용하지 마십시오. 변경되지 않은 매체로 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>{command} 프로그램이 실패했습니다.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>프로그램의 출력은 아래의 자세한 정보에 있습니다. 설치를 다시 시작하거나, 이 정보와 함께 보고하십시오.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>{command} 프로그램이 {seconds}초 안에 끝나지 않아 중지되었습니다.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>설치를 다시 시작하십시오. 문제가 다시 발생하면 디스크 또는 매체에 결함이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>읽거나 쓸 수 없습니다: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>디스크에 남은 공간이 없습니다: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>설치를 다시 시작하고 시스템에 더 큰 파티션을 할당하십시오.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>설치가 완료되기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>언제든지 다시 시작할 수 있습니다. 현재 디스크에 있는 내용은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>설치 프로그램 자체에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>아래의 자세한 정보와 함께 보고하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>네트워크를 통해 이미지 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>네트워크에 연결한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>이 컴퓨터와 이미지 서버 사이의 프록시에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>네트워크와 bootc.conf의 프록시를 확인하거나, 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>프록시가 설치 프로그램의 이미지 서버 연결을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>프록시에서 이 컴퓨터가 로그인 없이 서버에 연결할 수 있도록 허용해야 합니다. 다른 프록시는 bootc.conf에서 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>네트워크에서 이미지 서버의 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>네트워크 연결과 서버 이름을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>이미지 서버가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>서버 주소를 확인하거나, 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>이미지 서버가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>네트워크 연결을 확인하거나, 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>이미지 서버의 인증서에 이 시스템이 신뢰하는 기관의 서명이 없습니다.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>이 네트워크를 신뢰할 수 있는지 확인하십시오. 사설 서버의 인증서는 매체에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>이미지 서버의 인증서가 현재 시각에 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>이 컴퓨터의 날짜와 시각을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>이미지 서버의 인증서가 다른 이름으로 발급되었습니다.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>서버 이름과, 네트워크가 다른 서버로 연결을 돌리고 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>이미지 서버가 연결을 암호화하지 않습니다.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>HTTPS를 지원하는 서버를 사용하십시오. 이 설치 매체를 만든 사람이 bootc.conf에서 현재 서버를 허용할 수도 있습니다.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>이미지 서버가 로그인을 요구합니다.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>설치 매체에 이 서버의 로그인 정보(이름과 암호 또는 토큰, 아니면 인증서)가 필요합니다.</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>이미지 서버에 해당 버전의 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>bootc.conf의 태그를 확인하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>이미지 서버에 이미지가 없거나, 이미지가 공개되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>bootc.conf의 이름과 로그인이 필요한지 여부를 확인하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>이 네트워크에서 이미지 서버에 보낸 요청이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>이미지 서버에서 서버 자체의 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>이미지 서버와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>네트워크 연결을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>이미지 서버에서 받은 데이터가 체크섬과 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>가능하면 다른 네트워크를 사용하여 설치를 다시 시작하십시오. 문제가 다시 발생하면 이미지를 만든 사람에게 알리십시오.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>이 네트워크를 사용하려면 먼저 웹 브라우저에서 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>웹 브라우저로 네트워크에 로그인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>서버에 시스템 이미지의 일부가 없습니다.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>나중에 다시 시도하거나, 이미지를 만든 사람에게 알리십시오.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>이미지 서버의 로그인 정보가 들어 있는 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>이 설치 매체를 만든 사람이 해당 파일을 수정해야 합니다.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>이미지 주소에 있는 것은 시스템 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>bootc.conf의 source 값을 확인하십시오.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>시스템 이미지의 주소 형식이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>bootc.conf의 source 값과 target 값을 확인하십시오.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>설치 매체에 시스템 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>설치하는 동안 매체를 컴퓨터에서 빼지 마십시오. 매체가 계속 연결되어 있었다면 매체를 다시 기록하십시오.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>설치 매체에 있는 이미지에 해당 태그가 없습니다.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>시스템 이미지가 완전하지 않고 중간에 끝납니다.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>설치 매체를 다시 기록하거나, 다운로드를 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>시스템 이미지에 이 매체가 요구하는 서명이 없습니다.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>서명된 이미지를 사용하거나, 이미지를 만든 사람에게 알리십시오. 검사를 끄지 마십시오.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>시스템 이미지가 서명되어 있지만 이 매체가 신뢰하는 서명이 아닙니다.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>설치하지 마십시오. 이미지를 만든 사람에게 알리십시오. 키가 변경되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>이 매체는 서명된 시스템 이미지만 허용해야 하지만, 매체의 규칙이 서명되지 않은 이 이미지를 통과시킵니다.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>매체를 만든 사람이 policy.json에 이미지의 키를 추가하거나, 이미지의 다이제스트를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>이 매체의 규칙이 이 시스템 이미지를 금지합니다.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>설치 매체의 /etc/containers/policy.json 파일을 확인하십시오.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>이 설치 매체에 신뢰하는 이미지에 대한 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>매체에 /etc/containers/policy.json 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>이 설치 매체에 있는 신뢰하는 이미지에 대한 규칙을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>시스템 파티션이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>새 시스템의 파일 시스템이 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>설치를 다시 시작하고 파티션을 포맷하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>선택한 파일 시스템에는 아토믹 시스템을 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>설치를 다시 시작하고 ext4 또는 xfs를 선택하십시오.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>/boot 파티션의 파일 시스템이 FAT이므로 아토믹 시스템의 부팅 항목을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>설치를 다시 시작하고 /boot에 ext4를 사용하거나, /boot 파티션을 따로 두지 마십시오.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>EFI 시스템 파티션을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>/boot/efi에 사용할 FAT32 파티션을 준비하여 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>시스템 이미지에 부트로더를 설정하는 프로그램(bootupd)이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>bootc.conf의 bootloader에 다른 값을 지정하거나, 다른 이미지를 선택하십시오.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>시스템 이미지의 부트로더가 이 컴퓨터의 펌웨어({component})에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>다른 종류의 펌웨어(UEFI 또는 BIOS)로 컴퓨터를 시작하여 다시 설치하거나, 다른 이미지를 선택하십시오.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>디스크에 부트로더를 설치할 자리가 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>디스크에 2 MiB 크기의 BIOS 부트 파티션을 준비하여 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>펌웨어가 새 부팅 항목을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>펌웨어 설정에서 오래된 부팅 항목을 삭제한 다음 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>라이브 시스템의 ostree가 이 이미지에 필요한 기능(composefs)을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>더 새로운 라이브 시스템이 있는 설치 매체를 사용하십시오.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>라이브 시스템에 이미지를 설치하는 데 필요한 요소가 없습니다.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>온전한 설치 매체를 사용하십시오. 빠진 요소는 아래의 자세한 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>디스크 또는 디스크의 파티션이 사용 중입니다.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>디스크를 사용하는 프로그램을 모두 닫거나 라이브 시스템을 다시 시작한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>설치 매체에 읽기 오류가 있습니다.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>매체를 다시 기록하거나, 다른 USB 메모리 또는 디스크를 사용하십시오.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>네트워크의 이름 서비스(DNS)가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>이미지 서버가 이 컴퓨터에 이미지를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>서버 소유자에게 접근 권한을 요청하거나, 서버가 일부 지역에만 서비스하는 경우 다른 네트워크를 사용하십시오.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>이미지 서버와 이 시스템이 암호화된 연결을 맺지 못했습니다.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>이 네트워크를 신뢰할 수 있는지 확인하십시오. 오래된 서버라면 소유자가 업데이트해야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>이 컴퓨터의 시계가 맞지 않아 인증서를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>펌웨어 설정 또는 라이브 시스템에서 날짜와 시각을 설정한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>이 컴퓨터의 메모리를 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>다른 프로그램을 닫거나 메모리가 더 많은 컴퓨터를 사용하여 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>{command} 프로그램이 외부에서 종료되었습니다({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>설치를 다시 시작하십시오. 문제가 다시 발생하면 컴퓨터의 메모리가 부족할 수 있습니다.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>라이브 시스템에 임시 파일을 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>라이브 시스템을 다시 시작한 다음 설치를 다시 시작하십시오. 메모리를 늘리는 것도 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>EFI 시스템 파티션이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>/boot/efi에 더 큰 파티션을 할당하여 설치를 다시 시작하거나, 그곳에서 필요 없는 내용을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>/boot 파티션이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>설치를 다시 시작하고 /boot에 1 GiB 이상을 할당하십시오.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>디스크가 읽기 전용으로 전환되었습니다. 디스크 오류 때문일 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>디스크와 케이블을 확인하십시오. 문제가 다시 발생하면 다른 디스크에서 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>디스크에 읽기 또는 쓰기 오류가 있습니다.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>디스크에 남아 있는 데이터를 백업하고 다른 디스크를 사용하십시오.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>디스크 또는 파티션이 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>케이블이나 연결 상태를 확인한 다음 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>파티션이 파일 시스템에 비해 너무 작습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>설치를 다시 시작하고 더 많은 공간을 할당하십시오.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>파일 시스템이 손상되었거나 예상과 다른 종류입니다.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>설치를 다시 시작하고 파티션을 포맷하도록 선택하거나, 먼저 파일 시스템을 복구하십시오.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>라이브 시스템이 파일 시스템 중 하나를 인식하지 못합니다.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>설치를 다시 시작하고 ext4, xfs, btrfs 중 하나를 선택하거나, 더 새로운 라이브 시스템이 있는 매체를 사용하십시오.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>라이브 시스템이 아직 디스크의 이전 파티션 테이블을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>라이브 시스템을 다시 시작한 다음 설치를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>이 암호로는 암호화된 파티션을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>설치를 다시 시작하고 암호를 다시 입력하십시오. 키보드 배열도 확인하십시오.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>암호화되어 있어야 하는 파티션이 암호화되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>설치를 다시 시작하고 파티션을 포맷하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>라이브 시스템이 요청한 방식으로 디스크를 암호화할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>암호화 없이 설치를 다시 시작하거나, 더 새로운 라이브 시스템이 있는 매체를 사용하십시오.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>시스템 이미지에 이미지를 설치하는 프로그램(bootc)이 없습니다.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>bootc용으로 빌드된 이미지를 사용하거나, bootc.conf의 engine에 다른 값을 지정하십시오.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>시스템 이미지에 포함된 설치 프로그램을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>bootc.conf의 engine에 다른 값을 지정하십시오. 시작하지 못한 이유는 아래의 자세한 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>시스템 이미지에 이 매체에 있는 것보다 더 새로운 프로그램이 필요합니다.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>더 새로운 설치 매체를 사용하십시오.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>라이브 시스템이 컨테이너를 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>온전한 설치 매체를 사용하거나, bootc.conf의 engine에 다른 값을 지정하십시오.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>부트로더가 파일 시스템이 어느 디스크에 있는지 알아내지 못했습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>설치를 다시 시작하고 시스템에 한 디스크의 일반 파티션을 선택하십시오.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>부트로더가 자신의 파일이 있는 파일 시스템을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>설치를 다시 시작하고 /boot에 ext4를 사용하십시오.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>이 설치 매체에 부트로더 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>온전한 설치 매체를 사용하십시오.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>새 시스템의 파일 시스템이 파일 봉인(fs-verity)을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>설치를 다시 시작하고 ext4 또는 btrfs를 선택하십시오.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>시스템 이미지의 보안 레이블(SELinux)을 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>SELinux가 있는 라이브 시스템을 사용하거나, SELinux가 없는 이미지를 사용하십시오.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>라이브 시스템이 열린 파일 또는 프로세스 수의 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>다른 프로그램을 닫거나 라이브 시스템을 다시 시작한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>설치 프로그램이 관리자 권한 없이 실행되고 있습니다.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>root 권한으로 시작하십시오.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>이 컴퓨터를 확인하는 중…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>시스템 이미지를 확인하는 중…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>시스템 이미지를 확인하는 중: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>파티션을 준비하는 중…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>시스템 이미지를 다운로드하는 중…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>시스템 이미지를 다운로드하는 중: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>시스템 이미지를 다운로드하는 중: {done} / {total} MB, {minutes}분 남음</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>시스템 이미지를 다운로드하는 중: {done} / {total} MB, 1분 미만 남음</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>시스템 이미지의 압축을 푸는 중…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>시스템 이미지를 설치하는 중…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>시스템 이미지를 설치하는 중: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>시스템 이미지를 설치하는 중: {done} / {total} MB, {minutes}분 남음</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>시스템 이미지를 설치하는 중: {done} / {total} MB, 1분 미만 남음</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>설치된 내용을 검증하는 중…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>{device} 장치에 부트로더를 설치하는 중…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>설정을 기록하는 중…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>새 시스템에 설정을 적용할 준비를 하는 중…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>설치된 시스템을 마무리하는 중…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>모든 데이터가 디스크에 기록되기를 기다리는 중…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>설치 보고서를 기록하는 중…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>이 시스템을 설치합니다:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>시스템 이미지를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>버전</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>크기</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>가져오는 곳</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>업데이트를 가져오는 곳</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>다이제스트</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>그대로 계속할 수도 있습니다. 디스크를 변경하기 전에 이미지를 다시 찾습니다.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>다시 확인(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>시스템</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>설치 매체</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>이 라이브 시스템의 컨테이너 저장소</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 설치.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>시스템 이미지를 살펴볼 수 없었습니다. 설치를 시작할 때 다시 찾습니다.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;(%2) 설치.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 버전 %2(%3) 설치.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>가져오는 곳: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>다이제스트: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>암호(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>암호 표시(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>연결 끊기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>네트워크를 찾는 중…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>이 네트워크에는 암호 외에 다른 것도 필요하며, 여기서는 지원되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>네트워크 선택(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1에 연결하는 중…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: 연결되지 않음</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: %1에 연결됨</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>네트워크가 암호를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>네트워크가 응답하지 않습니다. 너무 멀리 있거나 암호가 틀렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>연결하지 못했습니다(NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>개방형</translation>
    </message>
</context>
</TS>
