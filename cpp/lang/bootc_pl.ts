<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Sprawdzenie komputera i obrazu systemu</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Wykończenie zainstalowanego systemu</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Instalacja obrazu systemu</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Instalator jest błędnie skonfigurowany: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Twórca tego nośnika instalacyjnego musi poprawić plik bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Moduł instalatora {module} nie podał wartości {key} lub jest ona nieprawidłowa.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Należy wrócić i ponownie dokonać wyboru. Jeśli problem się powtórzy, należy go zgłosić wraz z poniższymi szczegółami.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Na tym nośniku instalacyjnym brakuje programu {tool}.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Należy użyć kompletnego nośnika instalacyjnego. Na dysku niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Na tym nośniku instalacyjnym brakuje pliku {path}.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>Instalacja wymaga {needed} MB wolnej pamięci, a dostępne jest {free} MB.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Należy zamknąć inne programy lub ponowić instalację na komputerze z większą ilością pamięci. Na dysku niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>Instalacja wymaga {needed} MB wolnego miejsca w systemie live, a dostępne jest {free} MB.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Należy usunąć dane zapisane w systemie live lub uruchomić go ponownie. Na dysku niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Funkcja Secure Boot jest włączona, a tego obrazu systemu nie można z nią uruchomić.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Należy wyłączyć Secure Boot w ustawieniach oprogramowania układowego i ponownie rozpocząć instalację.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Obraz systemu wymaga nowszego programu rozruchowego (GRUB) niż ten na tym nośniku.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Należy użyć nowszego nośnika instalacyjnego. Na dysku niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Ten obraz systemu można uruchomić tylko w trybie UEFI, a ten komputer uruchomiono w trybie BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Należy przełączyć oprogramowanie układowe na tryb UEFI i ponownie uruchomić nośnik instalacyjny lub użyć innego obrazu.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Ten obraz uruchamia się tylko na komputerach z oprogramowaniem układowym {expected}; ten komputer uruchomiono w trybie {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Należy ponownie uruchomić nośnik instalacyjny w drugim trybie (ustawienia oprogramowania układowego, menu rozruchowe) lub użyć innego obrazu.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Nie wybrano partycji dla systemu.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Należy wrócić do partycji i przypisać jednej z nich punkt montowania /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Partycja {device} wybrana dla systemu nie zostanie sformatowana.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Należy wrócić do partycji i wybrać jej formatowanie: obraz można zainstalować tylko na pustym systemie plików.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>System plików {fs} nie nadaje się dla systemu atomowego.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Należy wrócić do partycji i wybrać ext4, xfs lub btrfs dla punktu montowania /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>System znalazłby się w podwoluminie btrfs {subvolume}, z którego program rozruchowy nie może odczytać jąder.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Należy wrócić do partycji i dodać partycję ext4 o rozmiarze 1 GiB z punktem montowania /boot albo wybrać dla systemu ext4 lub xfs.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>System plików {fs} nie nadaje się do przechowywania jąder systemu atomowego.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Należy wrócić do partycji i wybrać ext4 dla /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>Partycja {device} dla /boot zostałaby zachowana wraz z zawartością.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Należy wrócić do partycji i wybrać formatowanie /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} należy do obrazu systemu: nie można tam zamontować żadnej partycji.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Należy wrócić do partycji i wybrać miejsce w /home, /srv, /var lub /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Jądra systemu znalazłyby się na zaszyfrowanej partycji, z której program rozruchowy nie może ich odczytać.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Należy wrócić do partycji i dodać niezaszyfrowaną partycję ext4 o rozmiarze 1 GiB z punktem montowania /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Ten obraz systemu przechowuje jądra na partycji systemowej EFI, więc nie może mieć osobnej partycji /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Należy wrócić do partycji i usunąć punkt montowania /boot z partycji, do której jest przypisany.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>Na dysku nie ma partycji systemowej EFI, a bez niej ten komputer nie może się uruchomić.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Należy wrócić do partycji i dodać partycję FAT32 z punktem montowania /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>Dysk {disk} ma tablicę GPT bez partycji rozruchowej BIOS, więc ten komputer nie mógłby się z niego uruchomić.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Należy wrócić do partycji i dodać niesformatowaną partycję o rozmiarze 2 MiB z flagą bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>Tablica partycji MBR (msdos) nie może zawierać partycji wykraczających poza 2 TiB, a dysk {disk} jest większy.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Należy podzielić dysk ręcznie, z tablicą GPT i niesformatowaną partycją o rozmiarze 2 MiB z flagą bios-grub, lub uruchomić nośnik instalacyjny w trybie UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Nie wiadomo, na którym dysku ma się znaleźć program rozruchowy.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Należy wrócić do partycji i wybrać dysk dla programu rozruchowego.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Program rozruchowy znalazłby się na partycji, z której ten komputer nie mógłby go uruchomić.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Partycja dla systemu jest za mała: potrzeba {needed} MB, a wolne jest {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Należy wrócić do partycji i przeznaczyć więcej miejsca dla systemu.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>Partycja systemowa EFI miałaby system plików {fs}, którego oprogramowanie układowe komputera nie może odczytać.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Należy wrócić do partycji i wybrać FAT32 dla /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Na partycji systemowej EFI brakuje miejsca na kolejny program rozruchowy: potrzeba {needed} MB, a wolne jest {free} MB.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Należy usunąć z niej niepotrzebne pliki albo wrócić do partycji i wybrać większą dla /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Partycja systemowa EFI musi pomieścić także jądra systemu: potrzeba {needed} MB, a wolne jest {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Należy wrócić do partycji i wybrać partycję systemową EFI o rozmiarze 1 GiB albo usunąć z niej niepotrzebne pliki.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>Partycja systemowa EFI {device} znajduje się na innym dysku niż system: nie można na niej umieścić programu rozruchowego.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Należy wrócić do partycji i wybrać partycję systemową EFI na dysku, na którym będzie zainstalowany system.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>Partycja {device} została wybrana jako partycja systemowa EFI, ale nie jest tak oznaczona.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Należy wrócić do partycji i ustawić dla niej flagę rozruchu (boot, esp) lub wybrać inną.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>Na dysku jest inna partycja systemowa EFI, {other}, i to na niej znalazłby się program rozruchowy.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Należy wrócić do partycji i wybrać {other} dla /boot/efi lub usunąć tę partycję.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Program rozruchowy tego obrazu można umieścić tylko na dysku, na którym jest system, a nie na {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Należy wrócić do partycji i wybrać dysk systemu dla programu rozruchowego.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} znajduje się na LVM lub programowej macierzy RAID, z których ten obraz systemu nie może się uruchomić.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Należy wrócić do partycji i wybrać dla systemu zwykłe partycje.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Ten komputer ma 32-bitowe oprogramowanie układowe UEFI, z którym nie można uruchomić tego obrazu systemu.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Jeśli ustawienia oprogramowania układowego oferują zgodny tryb BIOS (legacy), należy uruchomić w nim nośnik instalacyjny.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>Partycja {device} powinna być zamontowana w {target}, ale nie jest.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Należy ponownie rozpocząć instalację. Jeśli problem się powtórzy, dysk może być uszkodzony.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Obraz systemu nie jest tym, dla którego przygotowano ten instalator.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Należy użyć niezmodyfikowanego nośnika instalacyjnego lub poprosić jego twórcę o aktualny.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Nie można odczytać obrazu systemu {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Należy sprawdzić nośnik instalacyjny lub sieć, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Obrazu systemu nie ma w żadnym z możliwych źródeł (sprawdzone źródła: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Należy sprawdzić połączenie z siecią oraz kompletność nośnika instalacyjnego; odpowiedzi poszczególnych źródeł są podane w szczegółach.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Obraz systemu jest przeznaczony dla innego rodzaju procesora niż procesor tego komputera.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Należy użyć nośnika instalacyjnego przeznaczonego dla tego rodzaju komputera.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Ten obraz nie jest obrazem systemu, który można uruchomić.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Należy użyć obrazu zbudowanego dla bootc: wskazuje na to jego etykieta.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>Obraz systemu nie zawiera jądra.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Twórca obrazu musi go poprawić.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Obraz systemu jest uszkodzony: jego zawartość nie zgadza się z sumą kontrolną.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Należy ponownie zapisać nośnik instalacyjny lub użyć innego, a następnie ponownie rozpocząć instalację.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>System został zainstalowany, ale na dysku nie znaleziono żadnego wdrożenia (deployment).</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Należy ponownie rozpocząć instalację. Jeśli problem się powtórzy, należy go zgłosić wraz z poniższymi szczegółami.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Zainstalowany obraz to {found} zamiast {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Nie należy używać zainstalowanego systemu. Należy ponownie rozpocząć instalację z niezmodyfikowanego nośnika.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Wykonanie programu {command} nie powiodło się.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Poniższe szczegóły zawierają komunikaty programu. Należy ponownie rozpocząć instalację lub zgłosić problem, dołączając te szczegóły.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Program {command} nie zakończył pracy w wyznaczonym czasie ({seconds} s) i został zatrzymany.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Należy ponownie rozpocząć instalację. Jeśli problem się powtórzy, dysk lub nośnik może być uszkodzony.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Nie udało się odczytać lub zapisać danych: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Na dysku zabrakło miejsca: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać większą partycję dla systemu.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>Instalacja została zatrzymana przed ukończeniem.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Można ją rozpocząć ponownie w dowolnej chwili; obecnej zawartości dysku nie można używać.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>W samym instalatorze wystąpił błąd.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Prosimy o zgłoszenie go wraz z poniższymi szczegółami.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Nie można połączyć się przez sieć z serwerem obrazu.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Należy połączyć się z siecią, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Nie można połączyć się z serwerem pośredniczącym (proxy) między tym komputerem a serwerem obrazu.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Należy sprawdzić sieć i ustawienie proxy w bootc.conf lub spróbować ponownie później.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Serwer pośredniczący (proxy) nie zezwala instalatorowi na dostęp do serwera obrazu.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Serwer pośredniczący (proxy) musi zezwalać temu komputerowi na dostęp do serwera bez logowania; w bootc.conf można podać inny serwer proxy.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Nazwa serwera obrazu nie jest znana w sieci.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Należy sprawdzić połączenie z siecią i nazwę serwera, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Serwer obrazu odrzucił połączenie.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Należy sprawdzić adres serwera lub spróbować ponownie później.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Serwer obrazu nie odpowiada.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Należy sprawdzić połączenie z siecią lub spróbować ponownie później.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Certyfikatu serwera obrazu nie podpisał nikt, komu ufa ten system.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Należy sprawdzić, czy można ufać tej sieci; certyfikat prywatnego serwera powinien znajdować się na nośniku.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Certyfikat serwera obrazu nie jest obecnie ważny.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Należy sprawdzić datę i godzinę na tym komputerze, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Certyfikat serwera obrazu został wystawiony dla innej nazwy.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Należy sprawdzić nazwę serwera oraz to, czy sieć nie przekierowuje do innego serwera.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Serwer obrazu nie szyfruje połączeń.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Należy użyć serwera z HTTPS. Twórca tego nośnika instalacyjnego może zezwolić na ten serwer w bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Serwer obrazu wymaga zalogowania.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Nośnik instalacyjny musi zawierać dane logowania do tego serwera (nazwę i hasło lub token albo certyfikat).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>Na serwerze obrazu nie ma takiej wersji obrazu.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Należy sprawdzić znacznik (tag) w bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Serwer obrazu nie zna tego obrazu lub nie udostępnia go wszystkim.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Należy sprawdzić nazwę w bootc.conf oraz to, czy wymagane jest logowanie.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Serwer obrazu otrzymał zbyt wiele żądań z tej sieci.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Należy spróbować ponownie później.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>Na serwerze obrazu wystąpił błąd.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>Połączenie z serwerem obrazu zostało przerwane.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Należy sprawdzić połączenie z siecią, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Dane wysłane przez serwer obrazu nie zgadzają się z sumą kontrolną.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Należy ponownie rozpocząć instalację, w miarę możliwości przez inną sieć. Jeśli problem się powtórzy, należy powiadomić twórcę obrazu.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Sieć wymaga zalogowania w przeglądarce internetowej, zanim umożliwi połączenia.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Należy zalogować się do sieci w przeglądarce internetowej, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Na serwerze brakuje części obrazu systemu.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Należy spróbować ponownie później lub powiadomić twórcę obrazu.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Nie można odczytać pliku z danymi logowania do serwera obrazu.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Twórca tego nośnika instalacyjnego musi poprawić ten plik.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Pod adresem obrazu nie znaleziono obrazu systemu, lecz coś innego.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Należy sprawdzić źródło w bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Adres obrazu systemu nie jest poprawnie zapisany.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Należy sprawdzić źródło i cel w bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Na nośniku instalacyjnym nie ma obrazu systemu.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Należy pozostawić nośnik w komputerze podczas instalacji. Jeśli był w nim przez cały czas, należy zapisać go ponownie.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>Obraz na nośniku instalacyjnym nie ma takiego znacznika (tag).</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Obraz systemu jest niekompletny: kończy się przedwcześnie.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Należy ponownie zapisać nośnik instalacyjny lub ponowić pobieranie.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Obraz systemu nie jest podpisany tak, jak wymaga tego ten nośnik.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Należy użyć podpisanego obrazu lub powiadomić jego twórcę. Nie należy wyłączać sprawdzania.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Obraz systemu jest podpisany, ale nie przez nikogo, komu ufa ten nośnik.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Nie należy go instalować. Należy powiadomić twórcę obrazu, który mógł zmienić klucz.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Ten nośnik wymaga podpisanych obrazów systemu, ale jego reguły przepuściłyby ten obraz bez podpisu.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Twórca nośnika musi dodać klucz obrazu do pliku policy.json na nośniku lub podać skrót (digest) obrazu.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Reguły tego nośnika zabraniają użycia tego obrazu systemu.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Należy sprawdzić plik /etc/containers/policy.json na nośniku instalacyjnym.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Na tym nośniku instalacyjnym brakuje reguł dotyczących zaufanych obrazów.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Nośnik musi zawierać plik /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Reguł dotyczących zaufanych obrazów na tym nośniku instalacyjnym nie można użyć.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>Partycja dla systemu jest pełna.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>System plików przeznaczony dla nowego systemu nie jest pusty.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać formatowanie partycji.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Wybrany system plików nie nadaje się dla systemu atomowego.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać ext4 lub xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>Partycja /boot ma system plików FAT, który nie może przechowywać wpisów rozruchowych systemu atomowego.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Należy ponownie rozpocząć instalację i użyć ext4 dla /boot lub zrezygnować z osobnej partycji.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>Nie znaleziono partycji systemowej EFI.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Należy ponownie rozpocząć instalację z partycją FAT32 dla /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>W obrazie systemu brakuje programu, który konfiguruje jego program rozruchowy (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Należy wybrać inną wartość klucza bootloader w bootc.conf lub inny obraz.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Program rozruchowy obrazu systemu nie jest przeznaczony dla oprogramowania układowego tego komputera ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Należy uruchomić komputer w drugim trybie oprogramowania układowego (UEFI lub BIOS) i ponowić instalację albo wybrać inny obraz.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Na dysku nie ma miejsca dla programu rozruchowego.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Należy ponownie rozpocząć instalację z partycją rozruchową BIOS o rozmiarze 2 MiB na dysku.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Oprogramowanie układowe nie przyjęło nowego wpisu rozruchowego.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Należy usunąć stare wpisy rozruchowe w ustawieniach oprogramowania układowego, a następnie ponownie rozpocząć instalację.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Program ostree w systemie live nie obsługuje funkcji wymaganej przez ten obraz (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Należy użyć nośnika instalacyjnego z nowszym systemem live.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>W systemie live brakuje czegoś, co jest potrzebne do instalacji obrazu.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Należy użyć kompletnego nośnika instalacyjnego. Poniższe szczegóły wskazują, czego brakuje.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Dysk lub jedna z jego partycji jest w użyciu.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Należy zamknąć wszystkie programy używające dysku lub ponownie uruchomić system live i spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Nośnik instalacyjny zwraca błędy odczytu.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Należy ponownie zapisać nośnik lub użyć innego napędu USB albo innej płyty.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Usługa nazw (DNS) w sieci nie odpowiada.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Serwer obrazu nie udostępnia obrazu temu komputerowi.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Należy poprosić właściciela serwera o dostęp lub użyć innej sieci, jeśli serwer obsługuje tylko niektóre regiony.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Serwerowi obrazu i temu systemowi nie udało się uzgodnić szyfrowanego połączenia.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Należy sprawdzić, czy można ufać tej sieci; stary serwer może wymagać aktualizacji przez właściciela.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>Zegar tego komputera jest źle ustawiony, więc nie można sprawdzić certyfikatów.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Należy ustawić datę i godzinę (w ustawieniach oprogramowania układowego lub w systemie live), a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Pamięć tego komputera została wyczerpana.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Należy zamknąć inne programy lub użyć komputera z większą ilością pamięci, a następnie ponownie rozpocząć instalację.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Program {command} został zakończony z zewnątrz ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Należy ponownie rozpocząć instalację. Jeśli problem się powtórzy, komputer może mieć za mało pamięci.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>W systemie live zabrakło miejsca na pliki tymczasowe.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Należy ponownie uruchomić system live i ponownie rozpocząć instalację; pomaga też większa ilość pamięci.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>Partycja systemowa EFI jest pełna.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Należy ponownie rozpocząć instalację z większą partycją dla /boot/efi lub usunąć z niej niepotrzebne pliki.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>Partycja /boot jest pełna.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Należy ponownie rozpocząć instalację i przeznaczyć dla /boot co najmniej 1 GiB.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Dysk został przełączony w tryb tylko do odczytu, najprawdopodobniej z powodu błędów.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Należy sprawdzić dysk i jego kabel. Jeśli problem się powtórzy, należy ponowić instalację na innym dysku.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>Dysk zwraca błędy odczytu lub zapisu.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Należy ocalić dane, które jeszcze na nim są, i użyć innego dysku.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Dysk lub partycja nie jest już dostępna.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Należy sprawdzić kabel lub wtyczkę, a następnie ponownie rozpocząć instalację.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Partycja jest za mała dla swojego systemu plików.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Należy ponownie rozpocząć instalację i przeznaczyć dla niej więcej miejsca.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>System plików jest uszkodzony lub innego rodzaju niż oczekiwany.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać formatowanie partycji lub najpierw naprawić jej system plików.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>System live nie zna jednego z systemów plików.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać ext4, xfs lub btrfs albo użyć nośnika z nowszym systemem live.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>System live nadal używa starej tablicy partycji dysku.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Należy ponownie uruchomić system live i ponownie rozpocząć instalację.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>Hasło nie otwiera zaszyfrowanej partycji.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Należy ponownie rozpocząć instalację i wpisać hasło jeszcze raz; należy też sprawdzić układ klawiatury.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Partycja, która powinna być zaszyfrowana, nie jest zaszyfrowana.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać formatowanie partycji.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>System live nie może zaszyfrować dysku w wybrany sposób.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Należy ponownie rozpocząć instalację bez szyfrowania lub użyć nośnika z nowszym systemem live.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>Obraz systemu nie zawiera programu, który go instaluje (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Należy użyć obrazu zbudowanego dla bootc lub innej wartości klucza engine w bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Nie udało się uruchomić instalatora zawartego w obrazie systemu.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Należy użyć innej wartości klucza engine w bootc.conf; poniższe szczegóły wyjaśniają, dlaczego się nie uruchomił.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Obraz systemu wymaga nowszych programów niż te na tym nośniku.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Należy użyć nowszego nośnika instalacyjnego.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>System live nie może uruchamiać kontenerów.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Należy użyć kompletnego nośnika instalacyjnego lub innej wartości klucza engine w bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Program rozruchowy nie mógł ustalić, na którym dysku znajduje się system plików.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać dla systemu zwykłe partycje na jednym dysku.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Program rozruchowy nie może odczytać systemu plików, na którym umieszczono jego pliki.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Należy ponownie rozpocząć instalację i użyć ext4 dla /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Na tym nośniku instalacyjnym brakuje plików programu rozruchowego.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Należy użyć kompletnego nośnika instalacyjnego.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>System plików nowego systemu nie może pieczętować plików (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Należy ponownie rozpocząć instalację i wybrać ext4 lub btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Nie udało się zapisać etykiet bezpieczeństwa obrazu systemu (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Należy użyć systemu live z SELinux lub obrazu bez niego.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>System live osiągnął limit otwartych plików lub procesów.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Należy zamknąć inne programy lub ponownie uruchomić system live i spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Instalator działa bez uprawnień administratora.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Należy go uruchomić jako root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Sprawdzanie komputera…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Sprawdzanie obrazu systemu…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Sprawdzanie obrazu systemu: {done} z {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Przygotowywanie partycji…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Pobieranie obrazu systemu…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Pobieranie obrazu systemu: {done} z {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Pobieranie obrazu systemu: {done} z {total} MB, pozostało {minutes} min</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Pobieranie obrazu systemu: {done} z {total} MB, pozostała niecała minuta</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Rozpakowywanie obrazu systemu…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Instalowanie obrazu systemu…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Instalowanie obrazu systemu: {done} z {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Instalowanie obrazu systemu: {done} z {total} MB, pozostało {minutes} min</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Instalowanie obrazu systemu: {done} z {total} MB, pozostała niecała minuta</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Weryfikowanie zainstalowanego systemu…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Instalowanie programu rozruchowego na {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Zapisywanie konfiguracji…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Przygotowywanie nowego systemu do konfiguracji…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Wykańczanie zainstalowanego systemu…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Oczekiwanie na zapisanie wszystkich danych na dysku…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Zapisywanie raportu z instalacji…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Zostanie zainstalowany ten system:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Sprawdzanie, co zawiera obraz systemu…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Pochodzi z</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Aktualizacje z</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Skrót (digest)</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>Można też kontynuować: obraz zostanie wyszukany ponownie, zanim cokolwiek na dysku się zmieni.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Nośnik instalacyjny</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Magazyn kontenerów tego systemu live</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Instalacja: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Nie udało się odczytać obrazu systemu. Zostanie wyszukany ponownie na początku instalacji.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Instalacja: &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Instalacja: &lt;b&gt;%1&lt;/b&gt;, wersja %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Pochodzenie: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Skrót (digest): %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Hasło:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Pokaż hasło</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Rozłącz</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>Po&amp;łącz</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Szukanie sieci…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Ta sieć wymaga czegoś więcej niż hasła, a to nie jest tu obsługiwane.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>W&amp;ybierz sieć…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Łączenie z siecią %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: brak połączenia</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: połączono z siecią %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Sieć nie przyjęła hasła.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Sieć nie odpowiada. Może być zbyt daleko albo hasło może być błędne.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>Połączenie nie powiodło się (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>otwarta</translation>
    </message>
</context>
</TS>
