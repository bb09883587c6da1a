<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>检查计算机和系统镜像</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>完成已安装系统的设置</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>安装系统镜像</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>安装程序的配置有误：{problem}。</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>需要由此安装介质的制作者更正 bootc.conf。</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>安装程序的模块 {module} 未提供值 {key}，或提供的值不可用。</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>请返回并重新进行选择；如果再次出现此问题，请附上下方的详细信息进行报告。</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>此安装介质上缺少程序 {tool}。</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>请使用完整的安装介质。磁盘未作任何更改。</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>此安装介质上缺少文件 {path}。</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>安装需要 {needed} MB 可用内存，当前可用 {free} MB。</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>请关闭其他程序，或在内存更大的计算机上重新开始安装。磁盘未作任何更改。</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>安装需要 Live 系统中有 {needed} MB 可用空间，当前可用 {free} MB。</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>请删除保存在 Live 系统中的内容，或重新启动 Live 系统。磁盘未作任何更改。</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot 已启用，而此系统镜像无法在 Secure Boot 下启动。</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>请在固件设置中关闭 Secure Boot，然后重新开始安装。</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>系统镜像所需的引导加载程序 (GRUB) 版本高于此介质上的版本。</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>请使用较新的安装介质。磁盘未作任何更改。</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>此系统镜像只能由 UEFI 固件启动，而此计算机是以 BIOS 模式启动的。</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>请在固件设置中切换到 UEFI 并重新从安装介质启动，或使用其他镜像。</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>此镜像只能在使用 {expected} 固件的计算机上启动；此计算机是以 {found} 启动的。</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>请以另一种模式（通过固件设置或启动菜单）重新从安装介质启动，或使用其他镜像。</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>未选择用于系统的分区。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>请返回分区设置，将其中一个分区的挂载点设为 /。</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>用于系统的分区 {device} 未设置为格式化。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>请返回分区设置并选择将其格式化：镜像只能安装到空的文件系统上。</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>文件系统 {fs} 无法容纳原子化系统。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>请返回分区设置，为挂载点 / 选择 ext4、xfs 或 btrfs。</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>系统将位于 btrfs 子卷 {subvolume} 中，而引导加载程序无法从那里读取系统的内核。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>请返回分区设置，添加一个 1 GiB、挂载点为 /boot 的 ext4 分区，或为系统选择 ext4 或 xfs。</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>文件系统 {fs} 无法存放原子化系统的内核。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>请返回分区设置，为 /boot 选择 ext4。</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>用于 /boot 的分区 {device} 将保留原有内容。</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>请返回分区设置，并选择格式化 /boot。</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} 属于系统镜像，不能在此处挂载分区。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>请返回分区设置，选择 /home、/srv、/var 或 /mnt 下的位置。</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>系统的内核将位于加密分区上，而引导加载程序无法从中读取。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>请返回分区设置，添加一个 1 GiB、挂载点为 /boot 的未加密 ext4 分区。</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>此系统镜像将内核存放在 EFI 系统分区中，因此不能使用单独的 /boot 分区。</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>请返回分区设置，从设有挂载点 /boot 的分区上移除该挂载点。</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>磁盘上没有 EFI 系统分区，而此计算机没有它就无法启动。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>请返回分区设置，添加一个挂载点为 /boot/efi 的 FAT32 分区。</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>磁盘 {disk} 使用 GPT，但没有 BIOS 启动分区，因此此计算机无法从该磁盘启动。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>请返回分区设置，添加一个 2 MiB、带有 bios-grub 标志的未格式化分区。</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>分区表 MBR (msdos) 无法容纳超出 2 TiB 范围的分区，而磁盘 {disk} 比这更大。</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>请手动分区，使用 GPT 并添加一个 2 MiB、带有 bios-grub 标志的未格式化分区，或以 UEFI 模式从安装介质启动。</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>无法确定引导加载程序应安装到哪个磁盘。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>请返回分区设置，为引导加载程序选择一个磁盘。</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>引导加载程序将位于一个分区中，而此计算机无法从那里启动它。</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>用于系统的分区太小：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>请返回分区设置，为系统分配更多空间。</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>EFI 系统分区将使用文件系统 {fs}，而此计算机的固件无法读取它。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>请返回分区设置，为 /boot/efi 选择 FAT32。</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI 系统分区空间不足，无法再安装一个引导加载程序：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>请删除其中不需要的内容，或返回分区设置，为 /boot/efi 选择更大的分区。</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI 系统分区还需要存放系统的内核：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>请返回分区设置，选择一个 1 GiB 的 EFI 系统分区，或删除其中不需要的内容。</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>EFI 系统分区 {device} 与系统不在同一磁盘上：引导加载程序无法安装到那里。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>请返回分区设置，选择系统所在磁盘上的 EFI 系统分区。</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>分区 {device} 被选为 EFI 系统分区，但它没有相应的标志。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>请返回分区设置，为其设置启动标志（boot、esp），或选择其他分区。</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>磁盘上还有另一个 EFI 系统分区 {other}，引导加载程序将被安装到那里。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>请返回分区设置，为 /boot/efi 选择 {other}，或删除该分区。</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>此系统镜像的引导加载程序只能安装到系统所在的磁盘，不能安装到 {disk}。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>请返回分区设置，为引导加载程序选择系统所在的磁盘。</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} 位于 LVM 或软件 RAID 上，此系统镜像无法从中启动。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>请返回分区设置，为系统选择普通分区。</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>此计算机使用 32 位 UEFI 固件，无法用它启动此系统镜像。</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>如果固件设置中提供传统 BIOS 模式，请以该模式从安装介质启动。</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>分区 {device} 应挂载到 {target}，但实际未挂载。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>请重新开始安装。如果再次出现此问题，磁盘可能有故障。</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>此系统镜像不是此安装程序所针对的镜像。</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>请使用未经修改的安装介质，或向其制作者索取最新的安装介质。</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>无法读取系统镜像 {image}。</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>请检查安装介质或网络，然后重试。</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>系统镜像的 {count} 个可能来源中都没有该镜像。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>请检查网络连接以及安装介质是否完整；详细信息中列出了各个来源的响应。</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>此系统镜像适用的处理器类型与此计算机不同。</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>请使用适用于此类计算机的安装介质。</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>此镜像不是可启动的系统镜像。</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>请使用为 bootc 构建的镜像：这类镜像带有相应的标记。</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>系统镜像中没有内核。</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>需要由镜像的制作者进行更正。</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>系统镜像已损坏：其内容与校验和不符。</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>请重新写入安装介质或使用其他安装介质，然后重新开始安装。</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>系统已安装，但在磁盘上找不到任何部署。</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>请重新开始安装；如果再次出现此问题，请附上下方的详细信息进行报告。</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>安装的镜像是 {found}，而不是 {expected}。</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>请勿使用已安装的系统。请使用未经修改的介质重新开始安装。</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>程序 {command} 执行失败。</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>下方的详细信息中包含该程序的输出。请重新开始安装，或附上这些信息进行报告。</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>程序 {command} 未在 {seconds} 秒内结束，已被停止。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>请重新开始安装。如果再次出现此问题，磁盘或介质可能有故障。</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>读取或写入失败：{what}。</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>磁盘上没有剩余空间：{what}。</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>请重新开始安装，并为系统分配更大的分区。</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>安装在完成之前被中止。</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>您可以随时重新开始安装；磁盘上现有的内容无法使用。</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>安装程序本身存在错误。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>请附上下方的详细信息进行报告。</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>无法通过网络连接到镜像服务器。</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>请连接网络，然后重试。</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>无法连接到此计算机与镜像服务器之间的代理。</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>请检查网络和 bootc.conf 中的代理，或稍后重试。</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>代理不允许安装程序连接到镜像服务器。</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>代理必须允许此计算机无需登录即可连接到服务器；可以在 bootc.conf 中指定其他代理。</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>网络中找不到镜像服务器的名称。</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>请检查网络连接和服务器名称，然后重试。</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>镜像服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>请检查服务器地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>镜像服务器没有响应。</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>请检查网络连接，或稍后重试。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>镜像服务器的证书未经此系统信任的任何机构签名。</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>请确认此网络是否可信；私有服务器的证书应放在介质上。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>镜像服务器的证书在当前时间无效。</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>请检查此计算机的日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>镜像服务器的证书是为其他名称颁发的。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>请检查服务器名称，以及网络是否重定向到了其他服务器。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>镜像服务器未对连接进行加密。</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>请使用支持 HTTPS 的服务器。此安装介质的制作者可以在 bootc.conf 中允许使用当前服务器。</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>镜像服务器要求登录。</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>安装介质需要此服务器的登录信息（用户名和密码或令牌，或者证书）。</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>镜像服务器上没有该版本的镜像。</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>请检查 bootc.conf 中的标签。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>镜像服务器上没有此镜像，或此镜像未公开。</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>请检查 bootc.conf 中的名称，以及是否需要登录。</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>镜像服务器收到的来自此网络的请求过多。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>镜像服务器返回了其自身的错误。</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>与镜像服务器的连接已中断。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>从镜像服务器收到的数据与校验和不符。</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>请重新开始安装，如有可能请换用其他网络。如果再次出现此问题，请告知镜像的制作者。</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>此网络要求先在网页浏览器中登录，然后才能访问。</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>请使用网页浏览器登录网络，然后重试。</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>服务器上缺少系统镜像的一部分。</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>请稍后重试，或告知镜像的制作者。</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>无法读取包含镜像服务器登录信息的文件。</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>需要由此安装介质的制作者更正该文件。</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>镜像地址处的内容不是系统镜像。</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>请检查 bootc.conf 中的 source。</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>系统镜像的地址格式不正确。</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>请检查 bootc.conf 中的 source 和 target。</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>安装介质上没有系统镜像。</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>安装期间请勿从计算机中取出介质。如果介质一直在计算机中，请重新写入介质。</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>安装介质上的镜像没有该标签。</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>系统镜像不完整，内容提前结束。</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>请重新写入安装介质，或重新尝试下载。</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>系统镜像没有此介质所要求的签名。</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>请使用已签名的镜像，或告知镜像的制作者。请勿关闭此检查。</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>系统镜像已签名，但签名者不受此介质信任。</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>请勿安装。请告知镜像的制作者，对方可能更换了密钥。</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>此介质只接受已签名的系统镜像，但其规则会允许此镜像在未签名的情况下通过。</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>需要由介质的制作者将镜像的密钥添加到 policy.json 中，或指定镜像的摘要。</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>此介质的规则禁止使用此系统镜像。</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>请检查安装介质上的 /etc/containers/policy.json。</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>此安装介质上缺少受信任镜像的规则。</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>介质上需要有文件 /etc/containers/policy.json。</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>此安装介质上的受信任镜像规则无法使用。</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>用于系统的分区已满。</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>用于新系统的文件系统不是空的。</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>请重新开始安装，并选择格式化该分区。</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>所选的文件系统无法容纳原子化系统。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>请重新开始安装，并选择 ext4 或 xfs。</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>用于 /boot 的分区使用 FAT 文件系统，无法存放原子化系统的启动项。</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>请重新开始安装，为 /boot 使用 ext4，或不使用单独的 /boot 分区。</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>未找到 EFI 系统分区。</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>请重新开始安装，并为 /boot/efi 准备一个 FAT32 分区。</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>系统镜像中缺少用于设置引导加载程序的程序（bootupd）。</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>请为 bootc.conf 中的 bootloader 选择其他值，或选择其他镜像。</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>系统镜像的引导加载程序不适用于此计算机的固件（{component}）。</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>请以另一种固件（UEFI 或 BIOS）启动计算机并重新安装，或选择其他镜像。</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>引导加载程序在磁盘上找不到可用的位置。</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>请重新开始安装，并在磁盘上准备一个 2 MiB 的 BIOS 启动分区。</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>固件未接受新的启动项。</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>请在固件设置中删除旧的启动项，然后重新开始安装。</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Live 系统的 ostree 不支持此镜像所需的功能（composefs）。</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>请使用带有较新 Live 系统的安装介质。</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Live 系统缺少安装镜像所需的内容。</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>请使用完整的安装介质。下方的详细信息列出了缺少的内容。</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>磁盘或其上的分区正在使用中。</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>请关闭所有使用该磁盘的程序，或重新启动 Live 系统，然后重试。</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>安装介质存在读取错误。</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>请重新写入介质，或使用其他 U 盘或光盘。</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>网络的域名服务（DNS）没有响应。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>镜像服务器不允许此计算机获取镜像。</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>请向服务器所有者申请访问权限；如果服务器仅面向部分地区，请使用其他网络。</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>镜像服务器与此系统无法建立加密连接。</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>请确认此网络是否可信；较旧的服务器可能需要由其所有者进行更新。</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>此计算机的时钟不正确，因此无法验证证书。</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>请（在固件设置或 Live 系统中）设置日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>此计算机的内存已耗尽。</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>请关闭其他程序或使用内存更大的计算机，然后重新开始安装。</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>程序 {command} 被外部终止（{signal}）。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>请重新开始安装。如果再次出现此问题，计算机的内存可能不足。</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Live 系统没有剩余空间用于临时文件。</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>请重新启动 Live 系统，然后重新开始安装；增加内存也会有所帮助。</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>EFI 系统分区已满。</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>请重新开始安装，为 /boot/efi 使用更大的分区，或删除其中不需要的内容。</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>用于 /boot 的分区已满。</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>请重新开始安装，并为 /boot 分配 1 GiB 或更多空间。</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>磁盘已切换为只读，很可能是因为存在错误。</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>请检查磁盘及其连接线。如果再次出现此问题，请在其他磁盘上重新开始安装。</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>磁盘存在读取或写入错误。</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>请备份磁盘上尚存的数据，并使用其他磁盘。</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>某个磁盘或分区已不存在。</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>请检查其连接线或接口，然后重新开始安装。</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>某个分区对于其文件系统来说太小。</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>请重新开始安装，并为其分配更多空间。</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>某个文件系统已损坏，或类型与预期不符。</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>请重新开始安装并选择格式化该分区，或先修复其文件系统。</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Live 系统无法识别其中一个文件系统。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>请重新开始安装并选择 ext4、xfs 或 btrfs，或使用带有较新 Live 系统的介质。</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Live 系统仍在使用磁盘的旧分区表。</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>请重新启动 Live 系统，然后重新开始安装。</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>密码短语无法打开加密分区。</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>请重新开始安装并再次输入密码短语；请检查键盘布局。</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>某个应加密的分区未加密。</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>请重新开始安装，并选择格式化该分区。</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Live 系统无法按所要求的方式加密磁盘。</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>请不使用加密重新开始安装，或使用带有较新 Live 系统的介质。</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>系统镜像中不包含用于安装它的程序（bootc）。</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>请使用为 bootc 构建的镜像，或为 bootc.conf 中的 engine 使用其他值。</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>无法启动系统镜像自带的安装程序。</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>请为 bootc.conf 中的 engine 使用其他值；下方的详细信息说明了无法启动的原因。</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>系统镜像所需的程序版本高于此介质上的版本。</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>请使用较新的安装介质。</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Live 系统无法运行容器。</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>请使用完整的安装介质，或为 bootc.conf 中的 engine 使用其他值。</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>引导加载程序无法确定某个文件系统位于哪个磁盘上。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>请重新开始安装，并为系统选择同一磁盘上的普通分区。</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>引导加载程序无法读取其文件所在的文件系统。</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>请重新开始安装，并为 /boot 使用 ext4。</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>此安装介质上缺少引导加载程序的文件。</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>请使用完整的安装介质。</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>新系统的文件系统不支持封存文件（fs-verity）。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>请重新开始安装，并选择 ext4 或 btrfs。</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>无法写入系统镜像的安全标签（SELinux）。</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>请使用带有 SELinux 的 Live 系统，或使用不带 SELinux 的镜像。</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Live 系统打开的文件数或进程数已达到上限。</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>请关闭其他程序，或重新启动 Live 系统，然后重试。</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>安装程序在没有管理员权限的情况下运行。</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>请以 root 身份启动安装程序。</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>正在检查此计算机…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>正在检查系统镜像…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>正在检查系统镜像：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>正在准备分区…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>正在下载系统镜像…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>正在下载系统镜像：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>正在下载系统镜像：{done} / {total} MB，剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>正在下载系统镜像：{done} / {total} MB，剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>正在解压系统镜像…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>正在安装系统镜像…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>正在安装系统镜像：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>正在安装系统镜像：{done} / {total} MB，剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>正在安装系统镜像：{done} / {total} MB，剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>正在验证已安装的内容…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>正在将引导加载程序安装到 {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>正在写入配置…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>正在为新系统的设置做准备…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>正在完成已安装系统的设置…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>正在等待所有数据写入磁盘…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>正在写入安装报告…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>将安装此系统：</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>正在查看系统镜像…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>更新来源</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>您也可以继续：在更改磁盘上的任何内容之前，会再次查找镜像。</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>再次检查(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>安装介质</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>此 Live 系统的容器存储</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>安装 &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>无法查看系统镜像。安装开始时会再次查找。</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>安装 &lt;b&gt;%1&lt;/b&gt;（%2）。</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>安装 &lt;b&gt;%1&lt;/b&gt;，版本 %2（%3）。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>摘要：%1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>显示密码(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>正在查找网络…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>此网络需要的不只是密码，此处不支持。</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>选择网络(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi：未连接</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi：已连接到 %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>网络未接受该密码。</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>网络没有响应。可能距离太远，或者密码有误。</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>连接失败（NetworkManager：%1）。</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>开放</translation>
    </message>
</context>
</TS>
