<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Kontrola počítače a obrazu systému</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Dokončení nainstalovaného systému</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Instalace obrazu systému</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Instalátor je chybně nastaven: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Tvůrce tohoto instalačního média musí opravit soubor bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Modul instalátoru {module} nezadal hodnotu {key}, nebo je tato hodnota nepoužitelná.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Vraťte se a proveďte volby znovu. Pokud se potíž zopakuje, nahlaste ji spolu s níže uvedenými podrobnostmi.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Na tomto instalačním médiu chybí program {tool}.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Použijte úplné instalační médium. Na disku nebylo nic změněno.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Na tomto instalačním médiu chybí soubor {path}.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>Instalace vyžaduje {needed} MB volné paměti, k dispozici je {free} MB.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Zavřete ostatní programy, nebo spusťte instalaci znovu na počítači s větší pamětí. Na disku nebylo nic změněno.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>Instalace vyžaduje {needed} MB volného místa v live systému, k dispozici je {free} MB.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Odstraňte, co bylo do live systému uloženo, nebo ho restartujte. Na disku nebylo nic změněno.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot je zapnutý a tento obraz systému s ním nelze spustit.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Vypněte Secure Boot v nastavení firmwaru a spusťte instalaci znovu.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Obraz systému vyžaduje novější zavaděč (GRUB), než je na tomto médiu.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Použijte novější instalační médium. Na disku nebylo nic změněno.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Tento obraz systému lze spustit pouze s firmwarem UEFI, ale tento počítač byl spuštěn v režimu BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Přepněte firmware v jeho nastavení na UEFI a spusťte instalační médium znovu, nebo použijte jiný obraz.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Tento obraz lze spustit pouze na počítačích s firmwarem {expected}; tento počítač byl spuštěn v režimu {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Spusťte instalační médium znovu v druhém režimu (nastavení firmwaru, nabídka zavádění), nebo použijte jiný obraz.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Pro systém nebyl vybrán žádný oddíl.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Vraťte se k oddílům a jednomu z nich přiřaďte přípojný bod /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Oddíl {device} určený pro systém nebude naformátován.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Vraťte se k oddílům a zvolte jeho naformátování: obraz lze nainstalovat pouze na prázdný souborový systém.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Souborový systém {fs} nelze použít pro atomický systém.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Vraťte se k oddílům a pro přípojný bod / zvolte ext4, xfs nebo btrfs.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Systém by byl umístěn v podsvazku btrfs {subvolume}, odkud zavaděč nemůže načíst jeho jádra.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Vraťte se k oddílům a přidejte oddíl ext4 o velikosti 1 GiB s přípojným bodem /boot, nebo pro systém zvolte ext4 či xfs.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Souborový systém {fs} nelze použít pro jádra atomického systému.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Vraťte se k oddílům a pro /boot zvolte ext4.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>Oddíl {device} pro /boot by byl ponechán i se svým obsahem.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Vraťte se k oddílům a zvolte naformátování /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} patří k obrazu systému: nelze tam připojit žádný oddíl.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Vraťte se k oddílům a zvolte umístění v /home, /srv, /var nebo /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Jádra systému by byla na šifrovaném oddílu, odkud je zavaděč nemůže načíst.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Vraťte se k oddílům a přidejte nešifrovaný oddíl ext4 o velikosti 1 GiB s přípojným bodem /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Tento obraz systému má jádra v systémovém oddílu EFI, takže nemůže mít oddíl pro /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Vraťte se k oddílům a odeberte přípojný bod /boot oddílu, který ho má.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>Na disku není systémový oddíl EFI a tento počítač se bez něj nemůže spustit.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Vraťte se k oddílům a přidejte oddíl FAT32 s přípojným bodem /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>Disk {disk} má tabulku GPT bez zaváděcího oddílu BIOS, takže by se z něj tento počítač nemohl spustit.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Vraťte se k oddílům a přidejte nenaformátovaný oddíl o velikosti 2 MiB s příznakem bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>Tabulka oddílů MBR (msdos) nemůže obsahovat oddíly, které přesahují hranici 2 TiB, a disk {disk} je větší.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Rozdělte disk ručně, s tabulkou GPT a nenaformátovaným oddílem o velikosti 2 MiB s příznakem bios-grub, nebo spusťte instalační médium v režimu UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Není známo, na který disk patří zavaděč.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Vraťte se k oddílům a zvolte disk pro zavaděč.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Zavaděč by byl umístěn do oddílu, odkud by ho tento počítač nemohl spustit.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Oddíl pro systém je příliš malý: je třeba {needed} MB, volných je {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Vraťte se k oddílům a vyhraďte systému více místa.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>Systémový oddíl EFI by měl souborový systém {fs}, který firmware počítače nedokáže přečíst.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Vraťte se k oddílům a pro /boot/efi zvolte FAT32.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>V systémovém oddílu EFI není místo pro další zavaděč: je třeba {needed} MB, volných je {free} MB.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Smažte z něj, co není potřeba, nebo se vraťte k oddílům a pro /boot/efi zvolte větší.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Systémový oddíl EFI musí pojmout i jádra systému: je třeba {needed} MB, volných je {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Vraťte se k oddílům a zvolte systémový oddíl EFI o velikosti 1 GiB, nebo z něj smažte, co není potřeba.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>Systémový oddíl EFI {device} je na jiném disku než systém: zavaděč do něj nelze umístit.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Vraťte se k oddílům a zvolte systémový oddíl EFI na disku, na který se systém instaluje.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>Oddíl {device} byl zvolen jako systémový oddíl EFI, ale není tak označen.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Vraťte se k oddílům a nastavte mu příznak pro zavádění (boot, esp), nebo zvolte jiný.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>Na disku je jiný systémový oddíl EFI, {other}, a zavaděč by byl umístěn do něj.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Vraťte se k oddílům a pro /boot/efi zvolte {other}, nebo tento oddíl smažte.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Zavaděč tohoto obrazu systému lze umístit jen na disk, na kterém je systém, ne na {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Vraťte se k oddílům a pro zavaděč zvolte disk se systémem.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} je na LVM nebo softwarovém poli RAID, ze kterého tento obraz systému nelze spustit.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Vraťte se k oddílům a pro systém zvolte běžné oddíly.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Tento počítač má 32bitový firmware UEFI, se kterým tento obraz systému nelze spustit.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Pokud nastavení firmwaru nabízí starší režim BIOS (legacy), spusťte instalační médium v něm.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>Oddíl {device} má být připojen do {target}, ale není.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Spusťte instalaci znovu. Pokud se potíž zopakuje, může být vadný disk.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Obraz systému není ten, pro který byl tento instalátor vytvořen.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Použijte nepozměněné instalační médium, nebo požádejte jeho tvůrce o aktuální.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Obraz systému {image} nelze přečíst.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Zkontrolujte instalační médium nebo síť a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Obraz systému není v žádném z možných zdrojů (počet zdrojů: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Zkontrolujte připojení k síti a také to, zda je instalační médium úplné; odpovědi jednotlivých zdrojů jsou uvedeny v podrobnostech.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Obraz systému je určen pro jiný druh procesoru, než má tento počítač.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Použijte instalační médium určené pro tento druh počítače.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Tento obraz není spustitelným obrazem systému.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Použijte obraz sestavený pro bootc: nese štítek, který to uvádí.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>Obraz systému neobsahuje žádné jádro.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Tvůrce obrazu ho musí opravit.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Obraz systému je poškozen: jeho obsah neodpovídá kontrolnímu součtu.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Zapište instalační médium znovu, nebo použijte jiné a poté spusťte instalaci znovu.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Systém byl nainstalován, ale na disku nebylo nalezeno žádné nasazení (deployment).</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Spusťte instalaci znovu. Pokud se potíž zopakuje, nahlaste ji spolu s níže uvedenými podrobnostmi.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Nainstalovaný obraz je {found} namísto {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Nainstalovaný systém nepoužívejte. Spusťte instalaci znovu z nepozměněného média.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Program {command} selhal.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Níže uvedené podrobnosti obsahují jeho výstup. Spusťte instalaci znovu, nebo potíž nahlaste i s nimi.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Program {command} neskončil ve stanoveném čase ({seconds} s) a byl zastaven.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Spusťte instalaci znovu. Pokud se potíž zopakuje, může být vadný disk nebo médium.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Čtení nebo zápis se nezdařily: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Na disku nezbývá místo: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Spusťte instalaci znovu a vyhraďte systému větší oddíl.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>Instalace byla zastavena před dokončením.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Můžete ji kdykoli spustit znovu; současný obsah disku nelze použít.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Chyba je v samotném instalátoru.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Nahlaste ji prosím spolu s níže uvedenými podrobnostmi.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>K serveru obrazu se nelze přes síť připojit.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Připojte se k síti a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Nelze se spojit s proxy serverem mezi tímto počítačem a serverem obrazu.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Zkontrolujte síť a nastavení proxy v bootc.conf, nebo to zkuste znovu později.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Proxy server nepovoluje instalátoru přístup k serveru obrazu.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Proxy server musí tomuto počítači povolit přístup k serveru bez přihlášení; v bootc.conf lze uvést jiný proxy server.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Název serveru obrazu není v síti znám.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Zkontrolujte připojení k síti a název serveru a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Server obrazu odmítl spojení.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Zkontrolujte adresu serveru, nebo to zkuste znovu později.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Server obrazu neodpovídá.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Zkontrolujte připojení k síti, nebo to zkuste znovu později.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Certifikát serveru obrazu nepodepsal nikdo, komu tento systém důvěřuje.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Zkontrolujte, zda lze této síti důvěřovat; certifikát soukromého serveru patří na médium.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Certifikát serveru obrazu není v tuto chvíli platný.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Zkontrolujte datum a čas na tomto počítači a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Certifikát serveru obrazu byl vystaven pro jiný název.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Zkontrolujte název serveru a také to, zda síť nepřesměrovává na jiný server.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Server obrazu nešifruje svá spojení.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Použijte server s HTTPS. Tvůrce tohoto instalačního média může tento server povolit v bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Server obrazu vyžaduje přihlášení.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Instalační médium musí obsahovat přihlašovací údaje k tomuto serveru (jméno a heslo či token, nebo certifikát).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>Na serveru obrazu není požadovaná verze obrazu.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Zkontrolujte značku (tag) v bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Server obrazu tento obraz nezná, nebo ho nezpřístupňuje všem.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Zkontrolujte název v bootc.conf a také to, zda je třeba se přihlásit.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Server obrazu dostal z této sítě příliš mnoho požadavků.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Zkuste to znovu později.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>Na serveru obrazu došlo k chybě.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>Spojení se serverem obrazu bylo přerušeno.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Zkontrolujte připojení k síti a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Data odeslaná serverem obrazu neodpovídají svému kontrolnímu součtu.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Spusťte instalaci znovu, pokud možno přes jinou síť. Pokud se potíž zopakuje, informujte tvůrce obrazu.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Síť vyžaduje přihlášení ve webovém prohlížeči, než povolí jakékoli spojení.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Přihlaste se k síti ve webovém prohlížeči a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Na serveru chybí část obrazu systému.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Zkuste to znovu později, nebo informujte tvůrce obrazu.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Soubor s přihlašovacími údaji k serveru obrazu nelze přečíst.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Tvůrce tohoto instalačního média musí tento soubor opravit.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>To, co bylo nalezeno na adrese obrazu, není obraz systému.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Zkontrolujte zdroj v bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Adresa obrazu systému není správně zapsána.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Zkontrolujte zdroj a cíl v bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Obraz systému není na instalačním médiu.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Ponechte médium během instalace v počítači. Pokud v něm bylo po celou dobu, zapište ho znovu.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>Obraz na instalačním médiu nemá požadovanou značku (tag).</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Obraz systému není úplný, končí předčasně.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Zapište instalační médium znovu, nebo zkuste stahování zopakovat.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Obraz systému není podepsán tak, jak toto médium vyžaduje.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Použijte podepsaný obraz, nebo informujte jeho tvůrce. Kontrolu nevypínejte.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Obraz systému je podepsán, ale ne někým, komu toto médium důvěřuje.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Neinstalujte ho. Informujte tvůrce obrazu, který mohl změnit klíč.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Toto médium vyžaduje podepsané obrazy systému, ale jeho pravidla by tento obraz propustila bez podpisu.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Tvůrce média musí přidat klíč obrazu do souboru policy.json na médiu, nebo uvést otisk (digest) obrazu.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Pravidla tohoto média tento obraz systému zakazují.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Zkontrolujte soubor /etc/containers/policy.json na instalačním médiu.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Na tomto instalačním médiu chybí pravidla pro důvěryhodné obrazy.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Médium musí obsahovat soubor /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Pravidla pro důvěryhodné obrazy na tomto instalačním médiu nelze použít.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>Oddíl pro systém je plný.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Souborový systém pro nový systém není prázdný.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Spusťte instalaci znovu a zvolte naformátování oddílu.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Zvolený souborový systém nelze použít pro atomický systém.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Spusťte instalaci znovu a zvolte ext4 nebo xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>Oddíl pro /boot má souborový systém FAT, na který nelze uložit zaváděcí záznamy atomického systému.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Spusťte instalaci znovu a pro /boot použijte ext4, nebo žádný samostatný oddíl.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>Systémový oddíl EFI nebyl nalezen.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Spusťte instalaci znovu s oddílem FAT32 pro /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>V obrazu systému chybí program, který nastavuje jeho zavaděč (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Zvolte jinou hodnotu klíče bootloader v bootc.conf, nebo jiný obraz.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Zavaděč obrazu systému není určen pro firmware tohoto počítače ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Spusťte počítač s druhým typem firmwaru (UEFI nebo BIOS) a instalaci zopakujte, nebo zvolte jiný obraz.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Pro zavaděč se na disku nenašlo místo.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Spusťte instalaci znovu se zaváděcím oddílem BIOS o velikosti 2 MiB na disku.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Firmware nepřijal nový zaváděcí záznam.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Smažte staré zaváděcí záznamy v nastavení firmwaru a poté spusťte instalaci znovu.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Program ostree v live systému nepodporuje to, co tento obraz vyžaduje (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Použijte instalační médium s novějším live systémem.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>V live systému chybí něco, co je k instalaci obrazu potřeba.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Použijte úplné instalační médium. Níže uvedené podrobnosti říkají, co chybí.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Disk nebo některý jeho oddíl se právě používá.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Zavřete všechny programy, které používají disk, nebo restartujte live systém a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Při čtení instalačního média dochází k chybám.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Zapište médium znovu, nebo použijte jiný USB disk či jiné DVD.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Služba pro překlad názvů (DNS) v síti neodpovídá.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Server obrazu tomuto počítači obraz neposkytuje.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Požádejte jeho vlastníka o přístup, nebo použijte jinou síť, pokud server slouží jen některým regionům.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Server obrazu a tento systém se nedokázaly dohodnout na šifrovaném spojení.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Zkontrolujte, zda lze této síti důvěřovat; starý server může potřebovat aktualizaci od svého vlastníka.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>Hodiny tohoto počítače jdou špatně, takže nelze ověřit certifikáty.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Nastavte datum a čas (v nastavení firmwaru nebo v live systému) a poté to zkuste znovu.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Paměť tohoto počítače byla vyčerpána.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Zavřete ostatní programy, nebo použijte počítač s větší pamětí a poté spusťte instalaci znovu.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Program {command} byl ukončen zvenčí ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Spusťte instalaci znovu. Pokud se potíž zopakuje, může mít počítač příliš málo paměti.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>V live systému nezbývá místo pro dočasné soubory.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Restartujte live systém a spusťte instalaci znovu; pomůže i větší paměť.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>Systémový oddíl EFI je plný.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Spusťte instalaci znovu s větším oddílem pro /boot/efi, nebo z něj smažte, co není potřeba.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>Oddíl pro /boot je plný.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Spusťte instalaci znovu a pro /boot vyhraďte alespoň 1 GiB.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Disk byl přepnut do režimu jen pro čtení, nejspíše proto, že obsahuje chyby.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Zkontrolujte disk a jeho kabel. Pokud se potíž zopakuje, spusťte instalaci znovu na jiném disku.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>Na disku dochází k chybám čtení nebo zápisu.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Zachraňte, co na něm ještě je, a použijte jiný disk.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Některý disk nebo oddíl již není dostupný.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Zkontrolujte jeho kabel nebo konektor a poté spusťte instalaci znovu.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Některý oddíl je příliš malý pro svůj souborový systém.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Spusťte instalaci znovu a vyhraďte mu více místa.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Některý souborový systém je poškozen, nebo je jiného druhu, než se očekávalo.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Spusťte instalaci znovu a zvolte naformátování oddílu, nebo nejprve opravte jeho souborový systém.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Live systém nezná některý ze souborových systémů.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Spusťte instalaci znovu a zvolte ext4, xfs nebo btrfs, nebo použijte médium s novějším live systémem.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Live systém stále používá starou tabulku oddílů disku.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Restartujte live systém a spusťte instalaci znovu.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>Heslovou frází nelze šifrovaný oddíl otevřít.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Spusťte instalaci znovu a zadejte heslovou frázi ještě jednou; zkontrolujte rozložení klávesnice.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Oddíl, který má být šifrovaný, šifrovaný není.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Spusťte instalaci znovu a zvolte naformátování oddílu.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Live systém nedokáže zašifrovat disk požadovaným způsobem.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Spusťte instalaci znovu bez šifrování, nebo použijte médium s novějším live systémem.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>Obraz systému neobsahuje program, který ho instaluje (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Použijte obraz sestavený pro bootc, nebo jinou hodnotu klíče engine v bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Vlastní instalátor obrazu systému nebylo možné spustit.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Použijte jinou hodnotu klíče engine v bootc.conf; níže uvedené podrobnosti říkají, proč se nespustil.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Obraz systému vyžaduje novější programy, než jsou na tomto médiu.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Použijte novější instalační médium.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>V live systému nelze spouštět kontejnery.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Použijte úplné instalační médium, nebo jinou hodnotu klíče engine v bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Zavaděč nedokázal zjistit, na kterém disku se nachází souborový systém.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Spusťte instalaci znovu a pro systém zvolte běžné oddíly na jednom disku.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Zavaděč nedokáže přečíst souborový systém, na který byly uloženy jeho soubory.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Spusťte instalaci znovu a pro /boot použijte ext4.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Na tomto instalačním médiu chybí soubory zavaděče.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Použijte úplné instalační médium.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Souborový systém nového systému neumí pečetit soubory (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Spusťte instalaci znovu a zvolte ext4 nebo btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Bezpečnostní značky obrazu systému nebylo možné zapsat (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Použijte live systém se SELinuxem, nebo obraz bez něj.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Live systém dosáhl limitu otevřených souborů nebo procesů.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Zavřete ostatní programy, nebo restartujte live systém a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Instalátor běží bez oprávnění správce.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Spusťte ho jako root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Kontrola počítače…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Kontrola obrazu systému…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Kontrola obrazu systému: {done} z {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Příprava oddílů…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Stahování obrazu systému…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Stahování obrazu systému: {done} z {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Stahování obrazu systému: {done} z {total} MB, zbývá {minutes} min</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Stahování obrazu systému: {done} z {total} MB, zbývá méně než minuta</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Rozbalování obrazu systému…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Instalace obrazu systému…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Instalace obrazu systému: {done} z {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Instalace obrazu systému: {done} z {total} MB, zbývá {minutes} min</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Instalace obrazu systému: {done} z {total} MB, zbývá méně než minuta</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Ověřování nainstalovaného systému…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Instalace zavaděče na {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Zápis nastavení…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Příprava nového systému na nastavení…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Dokončování nainstalovaného systému…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Čekání na zapsání všech dat na disk…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Zápis zprávy o instalaci…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Bude nainstalován tento systém:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Zjišťují se údaje o obrazu systému…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Pochází z</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Aktualizace z</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Otisk (digest)</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>Můžete také pokračovat: obraz bude vyhledán znovu, než se na disku cokoli změní.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>Z&amp;kontrolovat znovu</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>Systém</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Instalační médium</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Úložiště kontejnerů tohoto live systému</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Nainstalovat &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Údaje o obrazu systému se nepodařilo zjistit. Obraz bude vyhledán znovu na začátku instalace.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Nainstalovat &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Nainstalovat &lt;b&gt;%1&lt;/b&gt;, verze %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Původ: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Otisk (digest): %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Heslo:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Zobrazit heslo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>Za&amp;vřít</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Odpojit</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Připojit</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Hledají se sítě…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Tato síť vyžaduje víc než heslo, což zde není podporováno.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Vybrat &amp;síť…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Připojování k síti %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: nepřipojeno</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: připojeno k síti %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Síť heslo nepřijala.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Síť neodpovídá. Může být příliš daleko nebo může být heslo chybné.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>Připojení se nezdařilo (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>otevřená</translation>
    </message>
</context>
</TS>
