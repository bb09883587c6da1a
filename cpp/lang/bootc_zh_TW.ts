<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>檢查電腦與系統映像檔</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>完成已安裝系統的設定</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>安裝系統映像檔</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>安裝程式的設定有誤：{problem}。</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>必須由此安裝媒體的製作者修正 bootc.conf。</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>安裝程式的模組 {module} 未提供值 {key}，或所提供的值無法使用。</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>請返回並重新選擇；若再次發生，請附上下方的詳細資訊回報。</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>此安裝媒體上缺少程式 {tool}。</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>請使用完整的安裝媒體。磁碟未作任何變更。</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>此安裝媒體上缺少檔案 {path}。</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>安裝需要 {needed} MB 的可用記憶體，目前可用 {free} MB。</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>請關閉其他程式，或在記憶體較多的電腦上重新開始安裝。磁碟未作任何變更。</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>安裝需要 Live 系統中有 {needed} MB 的可用空間，目前可用 {free} MB。</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>請移除儲存在 Live 系統中的內容，或重新啟動 Live 系統。磁碟未作任何變更。</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot 已啟用，但此系統映像檔無法在 Secure Boot 下開機。</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>請在韌體設定中關閉 Secure Boot，然後重新開始安裝。</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>系統映像檔所需的開機載入程式 (GRUB) 版本高於此媒體上的版本。</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>請使用較新的安裝媒體。磁碟未作任何變更。</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>此系統映像檔只能以 UEFI 韌體開機，但此電腦是以 BIOS 模式開機的。</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>請將韌體設定切換為 UEFI 並重新以安裝媒體開機，或使用其他映像檔。</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>此映像檔只能在使用 {expected} 韌體的電腦上開機；此電腦是以 {found} 開機的。</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>請以另一種模式（透過韌體設定或開機選單）重新以安裝媒體開機，或使用其他映像檔。</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>尚未選擇用於系統的分割區。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>請回到分割區設定，將其中一個分割區的掛載點設為 /。</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>用於系統的分割區 {device} 未設定為要格式化。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>請回到分割區設定並選擇將其格式化：映像檔只能安裝在空的檔案系統上。</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>檔案系統 {fs} 無法容納原子化系統。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>請回到分割區設定，為掛載點 / 選擇 ext4、xfs 或 btrfs。</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>系統將位於 btrfs 子磁碟區 {subvolume} 中，但開機載入程式無法從該處讀取系統的核心。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>請回到分割區設定，新增一個 1 GiB、掛載點為 /boot 的 ext4 分割區，或為系統選擇 ext4 或 xfs。</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>檔案系統 {fs} 無法存放原子化系統的核心。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>請回到分割區設定，為 /boot 選擇 ext4。</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>用於 /boot 的分割區 {device} 將保留原有內容。</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>請回到分割區設定，並選擇格式化 /boot。</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} 屬於系統映像檔，無法在該處掛載分割區。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>請回到分割區設定，選擇 /home、/srv、/var 或 /mnt 底下的位置。</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>系統的核心將位於加密的分割區上，但開機載入程式無法從該處讀取。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>請回到分割區設定，新增一個 1 GiB、掛載點為 /boot 的未加密 ext4 分割區。</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>此系統映像檔將核心存放在 EFI 系統分割區中，因此不能使用獨立的 /boot 分割區。</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>請回到分割區設定，從設有掛載點 /boot 的分割區移除該掛載點。</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>磁碟上沒有 EFI 系統分割區，而此電腦沒有它就無法開機。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>請回到分割區設定，新增一個掛載點為 /boot/efi 的 FAT32 分割區。</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>磁碟 {disk} 使用 GPT，但沒有 BIOS 開機分割區，因此此電腦無法從該磁碟開機。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>請回到分割區設定，新增一個 2 MiB、帶有 bios-grub 旗標的未格式化分割區。</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>分割表 MBR (msdos) 無法容納超出 2 TiB 範圍的分割區，而磁碟 {disk} 比這更大。</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>請手動分割磁碟，使用 GPT 並新增一個 2 MiB、帶有 bios-grub 旗標的未格式化分割區，或以 UEFI 模式從安裝媒體開機。</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>無法得知開機載入程式應安裝到哪個磁碟。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>請回到分割區設定，為開機載入程式選擇一個磁碟。</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>開機載入程式將位於一個分割區中，而此電腦無法從該處啟動它。</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>用於系統的分割區太小：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>請回到分割區設定，為系統配置更多空間。</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>EFI 系統分割區將使用檔案系統 {fs}，但此電腦的韌體無法讀取它。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>請回到分割區設定，為 /boot/efi 選擇 FAT32。</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI 系統分割區空間不足，無法再安裝另一個開機載入程式：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>請刪除其中不需要的內容，或回到分割區設定，為 /boot/efi 選擇較大的分割區。</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI 系統分割區也必須存放系統的核心：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>請回到分割區設定，選擇 1 GiB 的 EFI 系統分割區，或刪除其中不需要的內容。</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>EFI 系統分割區 {device} 與系統不在同一個磁碟上：開機載入程式無法安裝到該處。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>請回到分割區設定，選擇系統所在磁碟上的 EFI 系統分割區。</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>分割區 {device} 被選為 EFI 系統分割區，但沒有相應的標記。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>請回到分割區設定，為其設定開機旗標（boot、esp），或選擇其他分割區。</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>磁碟上有另一個 EFI 系統分割區 {other}，開機載入程式將會安裝到該處。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>請回到分割區設定，為 /boot/efi 選擇 {other}，或刪除該分割區。</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>此系統映像檔的開機載入程式只能安裝到系統所在的磁碟，不能安裝到 {disk}。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>請回到分割區設定，為開機載入程式選擇系統所在的磁碟。</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} 位於 LVM 或軟體 RAID 上，此系統映像檔無法從該處開機。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>請回到分割區設定，為系統選擇一般的分割區。</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>此電腦使用 32 位元的 UEFI 韌體，無法以其啟動此系統映像檔。</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>若韌體設定提供傳統 BIOS 模式，請以該模式從安裝媒體開機。</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>分割區 {device} 應掛載於 {target}，但實際上並未掛載。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>請重新開始安裝。若再次發生，磁碟可能有故障。</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>此系統映像檔不是此安裝程式所對應的映像檔。</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>請使用未經修改的安裝媒體，或向其製作者索取最新的安裝媒體。</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>無法讀取系統映像檔 {image}。</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>請檢查安裝媒體或網路，然後再試一次。</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>系統映像檔的 {count} 個可能來源中都沒有該映像檔。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>請檢查網路連線，以及安裝媒體是否完整；詳細資訊中列出了各個來源的回應。</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>此系統映像檔適用的處理器類型與此電腦不同。</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>請使用適用於此類電腦的安裝媒體。</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>此映像檔不是可開機的系統映像檔。</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>請使用為 bootc 建置的映像檔：這類映像檔帶有相應的標記。</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>系統映像檔中沒有核心。</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>必須由映像檔的製作者修正。</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>系統映像檔已損壞：其內容與總和檢查碼不符。</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>請重新寫入安裝媒體或使用其他安裝媒體，然後重新開始安裝。</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>系統已安裝，但在磁碟上找不到任何部署。</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>請重新開始安裝；若再次發生，請附上下方的詳細資訊回報。</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>安裝的映像檔是 {found}，而不是 {expected}。</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>請勿使用已安裝的系統。請以未經修改的媒體重新開始安裝。</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>程式 {command} 執行失敗。</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>下方的詳細資訊中有該程式的輸出內容。請重新開始安裝，或附上這些資訊回報。</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>程式 {command} 未在 {seconds} 秒內結束，已被停止。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>請重新開始安裝。若再次發生，磁碟或媒體可能有故障。</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>讀取或寫入失敗：{what}。</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>磁碟上沒有剩餘空間：{what}。</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>請重新開始安裝，並為系統配置較大的分割區。</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>安裝在完成前被中止。</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>您可以隨時重新開始安裝；磁碟上目前的內容無法使用。</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>安裝程式本身有錯誤。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>請附上下方的詳細資訊回報。</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>無法透過網路連線到映像檔伺服器。</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>請連線到網路，然後再試一次。</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>無法連線到此電腦與映像檔伺服器之間的代理伺服器。</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>請檢查網路及 bootc.conf 中的代理伺服器，或稍後再試。</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>代理伺服器不允許安裝程式連線到映像檔伺服器。</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>代理伺服器必須允許此電腦不需登入即可連線到伺服器；可以在 bootc.conf 中指定其他代理伺服器。</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>網路上找不到映像檔伺服器的名稱。</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>請檢查網路連線與伺服器名稱，然後再試一次。</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>映像檔伺服器拒絕連線。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>請檢查伺服器的位址，或稍後再試。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>映像檔伺服器沒有回應。</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>請檢查網路連線，或稍後再試。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>映像檔伺服器的憑證未經此系統信任的任何機構簽署。</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>請確認此網路是否可信任；私有伺服器的憑證應放在媒體上。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>映像檔伺服器的憑證在目前的時間無效。</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>請檢查此電腦的日期與時間，然後再試一次。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>映像檔伺服器的憑證是為其他名稱核發的。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>請檢查伺服器名稱，以及網路是否重新導向到其他伺服器。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>映像檔伺服器未將連線加密。</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>請使用支援 HTTPS 的伺服器。此安裝媒體的製作者可以在 bootc.conf 中允許使用目前的伺服器。</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>映像檔伺服器要求登入。</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>安裝媒體需要此伺服器的登入資訊（使用者名稱與密碼或權杖，或是憑證）。</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>映像檔伺服器上沒有該版本的映像檔。</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>請檢查 bootc.conf 中的標籤。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>映像檔伺服器上沒有此映像檔，或此映像檔未公開。</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>請檢查 bootc.conf 中的名稱，以及是否需要登入。</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>映像檔伺服器收到太多來自此網路的請求。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>映像檔伺服器回應了伺服器本身的錯誤。</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>與映像檔伺服器的連線已中斷。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>請檢查網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>從映像檔伺服器收到的資料與總和檢查碼不符。</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>請重新開始安裝，可能的話請改用其他網路。若再次發生，請告知映像檔的製作者。</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>此網路要求先在網頁瀏覽器中登入，才能使用。</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>請使用網頁瀏覽器登入網路，然後再試一次。</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>伺服器上缺少系統映像檔的一部分。</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>請稍後再試，或告知映像檔的製作者。</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>無法讀取含有映像檔伺服器登入資訊的檔案。</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>必須由此安裝媒體的製作者修正該檔案。</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>映像檔位址上的內容不是系統映像檔。</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>請檢查 bootc.conf 中的 source。</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>系統映像檔的位址格式不正確。</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>請檢查 bootc.conf 中的 source 與 target。</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>安裝媒體上沒有系統映像檔。</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>安裝期間請勿從電腦取出媒體。若媒體一直都在電腦中，請重新寫入媒體。</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>安裝媒體上的映像檔沒有該標籤。</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>系統映像檔不完整，內容提早結束。</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>請重新寫入安裝媒體，或重新嘗試下載。</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>系統映像檔沒有此媒體所要求的簽章。</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>請使用已簽署的映像檔，或告知映像檔的製作者。請勿關閉此檢查。</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>系統映像檔已簽署，但簽署者不受此媒體信任。</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>請勿安裝。請告知映像檔的製作者，對方可能更換了金鑰。</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>此媒體只接受已簽署的系統映像檔，但其規則會讓此映像檔在未簽署的情況下通過。</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>必須由媒體的製作者將映像檔的金鑰加入 policy.json，或指定映像檔的摘要。</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>此媒體的規則禁止使用此系統映像檔。</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>請檢查安裝媒體上的 /etc/containers/policy.json。</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>此安裝媒體上缺少受信任映像檔的規則。</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>媒體上必須有檔案 /etc/containers/policy.json。</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>此安裝媒體上的受信任映像檔規則無法使用。</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>用於系統的分割區已滿。</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>用於新系統的檔案系統不是空的。</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>請重新開始安裝，並選擇格式化該分割區。</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>所選的檔案系統無法容納原子化系統。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>請重新開始安裝，並選擇 ext4 或 xfs。</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>用於 /boot 的分割區使用 FAT 檔案系統，無法存放原子化系統的開機項目。</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>請重新開始安裝，為 /boot 使用 ext4，或不使用獨立的 /boot 分割區。</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>找不到 EFI 系統分割區。</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>請重新開始安裝，並為 /boot/efi 準備一個 FAT32 分割區。</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>系統映像檔中缺少用於設定開機載入程式的程式（bootupd）。</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>請為 bootc.conf 中的 bootloader 選擇其他值，或選擇其他映像檔。</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>系統映像檔的開機載入程式不適用於此電腦的韌體（{component}）。</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>請以另一種韌體（UEFI 或 BIOS）啟動電腦並重新安裝，或選擇其他映像檔。</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>開機載入程式在磁碟上找不到可用的位置。</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>請重新開始安裝，並在磁碟上準備一個 2 MiB 的 BIOS 開機分割區。</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>韌體未接受新的開機項目。</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>請在韌體設定中刪除舊的開機項目，然後重新開始安裝。</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Live 系統的 ostree 不支援此映像檔所需的功能（composefs）。</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>請使用具有較新 Live 系統的安裝媒體。</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Live 系統缺少安裝映像檔所需的內容。</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>請使用完整的安裝媒體。下方的詳細資訊列出了缺少的內容。</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>磁碟或其上的分割區正在使用中。</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>請關閉所有使用該磁碟的程式，或重新啟動 Live 系統，然後再試一次。</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>安裝媒體有讀取錯誤。</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>請重新寫入媒體，或使用其他隨身碟或光碟。</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>網路的名稱服務（DNS）沒有回應。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>映像檔伺服器不允許此電腦取得映像檔。</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>請向伺服器擁有者要求存取權限；若伺服器僅服務部分地區，請使用其他網路。</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>映像檔伺服器與此系統無法建立加密連線。</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>請確認此網路是否可信任；較舊的伺服器可能需要由其擁有者進行更新。</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>此電腦的時鐘不正確，因此無法檢查憑證。</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>請（在韌體設定或 Live 系統中）設定日期與時間，然後再試一次。</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>此電腦的記憶體已用盡。</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>請關閉其他程式或使用記憶體較多的電腦，然後重新開始安裝。</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>程式 {command} 被外部終止（{signal}）。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>請重新開始安裝。若再次發生，電腦的記憶體可能不足。</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Live 系統沒有剩餘空間可供暫存檔使用。</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>請重新啟動 Live 系統，然後重新開始安裝；增加記憶體也會有幫助。</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>EFI 系統分割區已滿。</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>請重新開始安裝，為 /boot/efi 使用較大的分割區，或刪除其中不需要的內容。</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>用於 /boot 的分割區已滿。</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>請重新開始安裝，並為 /boot 配置 1 GiB 或更多空間。</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>磁碟已切換為唯讀，很可能是因為有錯誤。</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>請檢查磁碟及其連接線。若再次發生，請在其他磁碟上重新開始安裝。</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>磁碟有讀取或寫入錯誤。</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>請備份磁碟上仍存在的資料，並使用其他磁碟。</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>某個磁碟或分割區已不存在。</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>請檢查其連接線或接頭，然後重新開始安裝。</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>某個分割區對其檔案系統而言太小。</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>請重新開始安裝，並為其配置更多空間。</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>某個檔案系統已損壞，或類型與預期不符。</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>請重新開始安裝並選擇格式化該分割區，或先修復其檔案系統。</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Live 系統無法辨識其中一個檔案系統。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>請重新開始安裝並選擇 ext4、xfs 或 btrfs，或使用具有較新 Live 系統的媒體。</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Live 系統仍在使用磁碟的舊分割表。</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>請重新啟動 Live 系統，然後重新開始安裝。</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>通關密語無法開啟加密的分割區。</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>請重新開始安裝並再次輸入通關密語；請檢查鍵盤配置。</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>某個應加密的分割區未加密。</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>請重新開始安裝，並選擇格式化該分割區。</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Live 系統無法以所要求的方式加密磁碟。</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>請不使用加密重新開始安裝，或使用具有較新 Live 系統的媒體。</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>系統映像檔中不包含用於安裝它的程式（bootc）。</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>請使用為 bootc 建置的映像檔，或為 bootc.conf 中的 engine 使用其他值。</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>無法啟動系統映像檔自帶的安裝程式。</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>請為 bootc.conf 中的 engine 使用其他值；下方的詳細資訊說明了無法啟動的原因。</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>系統映像檔所需的程式版本高於此媒體上的版本。</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>請使用較新的安裝媒體。</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Live 系統無法執行容器。</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>請使用完整的安裝媒體，或為 bootc.conf 中的 engine 使用其他值。</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>開機載入程式無法得知某個檔案系統位於哪個磁碟上。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>請重新開始安裝，並為系統選擇同一個磁碟上的一般分割區。</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>開機載入程式無法讀取其檔案所在的檔案系統。</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>請重新開始安裝，並為 /boot 使用 ext4。</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>此安裝媒體上缺少開機載入程式的檔案。</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>請使用完整的安裝媒體。</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>新系統的檔案系統不支援封存檔案（fs-verity）。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>請重新開始安裝，並選擇 ext4 或 btrfs。</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>無法寫入系統映像檔的安全性標籤（SELinux）。</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>請使用具有 SELinux 的 Live 系統，或使用不含 SELinux 的映像檔。</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Live 系統開啟的檔案數或行程數已達上限。</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>請關閉其他程式，或重新啟動 Live 系統，然後再試一次。</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>安裝程式在沒有管理員權限的情況下執行。</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>請以 root 身分啟動安裝程式。</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>正在檢查此電腦…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>正在檢查系統映像檔…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>正在檢查系統映像檔：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>正在準備分割區…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>正在下載系統映像檔…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>正在下載系統映像檔：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>正在下載系統映像檔：{done} / {total} MB，剩餘 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>正在下載系統映像檔：{done} / {total} MB，剩餘不到 1 分鐘</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>正在解開系統映像檔…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>正在安裝系統映像檔…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>正在安裝系統映像檔：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>正在安裝系統映像檔：{done} / {total} MB，剩餘 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>正在安裝系統映像檔：{done} / {total} MB，剩餘不到 1 分鐘</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>正在驗證已安裝的內容…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>正在將開機載入程式安裝到 {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>正在寫入設定…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>正在為新系統的設定做準備…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>正在完成已安裝系統的設定…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>正在等待所有資料寫入磁碟…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>正在寫入安裝報告…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>將安裝此系統：</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>正在查看系統映像檔…</translation>
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
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>更新來源</translation>
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
        <translation>您也可以繼續：在變更磁碟上的任何內容之前，會再次尋找映像檔。</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>再次檢查(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>安裝媒體</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>此 Live 系統的容器儲存區</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>安裝 &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>無法查看系統映像檔。安裝開始時會再次尋找。</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>安裝 &lt;b&gt;%1&lt;/b&gt;（%2）。</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>安裝 &lt;b&gt;%1&lt;/b&gt;，版本 %2（%3）。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>來源：%1</translation>
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
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>顯示密碼(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>中斷連線(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>正在尋找網路…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>此網路需要的不只是密碼，這裡不支援。</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>選擇網路(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在連線到 %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi：未連線</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi：已連線到 %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>網路未接受該密碼。</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>網路沒有回應。可能距離太遠，或密碼有誤。</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>連線失敗（NetworkManager：%1）。</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>開放</translation>
    </message>
</context>
</TS>
