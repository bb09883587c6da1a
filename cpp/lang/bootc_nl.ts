<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Computer en systeemimage controleren</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Geïnstalleerd systeem afronden</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Systeemimage installeren</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Het installatieprogramma is verkeerd geconfigureerd: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>De maker van dit installatiemedium moet bootc.conf corrigeren.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>De module {module} van het installatieprogramma heeft geen bruikbare waarde voor {key} opgegeven.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Ga terug en maak uw keuzes opnieuw; gebeurt het nog eens, meld het dan met de onderstaande details.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Het programma {tool} ontbreekt op dit installatiemedium.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Gebruik een volledig installatiemedium. Er is niets op de schijf gewijzigd.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Het bestand {path} ontbreekt op dit installatiemedium.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>De installatie heeft {needed} MB vrij geheugen nodig, maar er is {free} MB vrij.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Sluit andere programma&apos;s, of start de installatie opnieuw op een computer met meer geheugen. Er is niets op de schijf gewijzigd.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>De installatie heeft {needed} MB ruimte nodig in het live-systeem, maar daar is {free} MB beschikbaar.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Verwijder wat in het live-systeem is opgeslagen, of start het opnieuw op. Er is niets op de schijf gewijzigd.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot is ingeschakeld en dit systeemimage kan daarmee niet worden opgestart.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Schakel Secure Boot uit in de firmware-instellingen en start de installatie opnieuw.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Het systeemimage heeft een nieuwere bootloader (GRUB) nodig dan dit medium heeft.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Gebruik een nieuwer installatiemedium. Er is niets op de schijf gewijzigd.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Dit systeemimage kan alleen door UEFI-firmware worden opgestart, maar deze computer is in BIOS-modus opgestart.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Stel de firmware in op UEFI en start het installatiemedium opnieuw op, of gebruik een ander image.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Dit image start alleen op computers met firmware van het type {expected}; deze computer is opgestart met {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Start het installatiemedium opnieuw op in de andere modus (firmware-instellingen, opstartmenu), of gebruik een ander image.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Er is geen partitie voor het systeem gekozen.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Ga terug naar de partities en geef een ervan het aankoppelpunt /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>De partitie {device} voor het systeem wordt volgens de huidige keuzes niet geformatteerd.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Ga terug naar de partities en kies ervoor deze te formatteren: een image kan alleen op een leeg bestandssysteem worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Het bestandssysteem {fs} is niet geschikt voor een atomair systeem.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Ga terug naar de partities en kies ext4, xfs of btrfs voor het aankoppelpunt /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Het systeem zou in het btrfs-subvolume {subvolume} komen, waaruit de bootloader de kernels niet kan lezen.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Ga terug naar de partities en voeg een ext4-partitie van 1 GiB met aankoppelpunt /boot toe, of kies ext4 of xfs voor het systeem.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Het bestandssysteem {fs} is niet geschikt voor de kernels van een atomair systeem.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Ga terug naar de partities en kies ext4 voor /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>De partitie {device} voor /boot zou met inhoud behouden blijven.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Ga terug naar de partities en laat /boot formatteren.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} hoort bij het systeemimage: daar kan geen partitie worden aangekoppeld.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Ga terug naar de partities en kies een plaats onder /home, /srv, /var of /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>De kernels van het systeem zouden op een versleutelde partitie komen, waar de bootloader ze niet kan lezen.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Ga terug naar de partities en voeg een onversleutelde ext4-partitie van 1 GiB met aankoppelpunt /boot toe.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Dit systeemimage bewaart de kernels in de EFI-systeempartitie en kan daarom geen partitie voor /boot hebben.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Ga terug naar de partities en verwijder het aankoppelpunt /boot van de partitie die het heeft.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>De schijf heeft geen EFI-systeempartitie, en zonder die partitie kan deze computer niet opstarten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Ga terug naar de partities en voeg een FAT32-partitie met aankoppelpunt /boot/efi toe.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>De schijf {disk} heeft een GPT zonder BIOS-opstartpartitie, waardoor deze computer er niet van zou kunnen opstarten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Ga terug naar de partities en voeg een niet-geformatteerde partitie van 2 MiB met de vlag bios-grub toe.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>De partitietabel MBR (msdos) kan geen partities bevatten die voorbij 2 TiB reiken, en de schijf {disk} is groter.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Partitioneer de schijf handmatig, met een GPT en een niet-geformatteerde partitie van 2 MiB met de vlag bios-grub, of start het installatiemedium op in UEFI-modus.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Het is niet bekend op welke schijf de bootloader hoort.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Ga terug naar de partities en kies een schijf voor de bootloader.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>De bootloader zou in een partitie komen, van waaruit deze computer hem niet kan starten.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>De partitie voor het systeem is te klein: er is {needed} MB nodig, en er is {free} MB vrij.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Ga terug naar de partities en geef het systeem meer ruimte.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>De EFI-systeempartitie zou het bestandssysteem {fs} krijgen, dat de firmware van de computer niet kan lezen.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Ga terug naar de partities en kies FAT32 voor /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>De EFI-systeempartitie is te vol voor nog een bootloader: er is {needed} MB nodig, en er is {free} MB vrij.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Verwijder daar wat niet nodig is, of ga terug naar de partities en kies een grotere voor /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>De EFI-systeempartitie moet ook de kernels van het systeem bevatten: er is {needed} MB nodig, en er is {free} MB vrij.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Ga terug naar de partities en kies een EFI-systeempartitie van 1 GiB, of verwijder daar wat niet nodig is.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>De EFI-systeempartitie {device} staat op een andere schijf dan het systeem: de bootloader kan daar niet worden geplaatst.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Ga terug naar de partities en kies een EFI-systeempartitie op de schijf waarop het systeem komt.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>De partitie {device} is gekozen als EFI-systeempartitie, maar is niet als zodanig gemarkeerd.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Ga terug naar de partities en geef deze partitie de opstartvlag (boot, esp), of kies een andere.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>De schijf heeft nog een EFI-systeempartitie, {other}, en de bootloader zou daarin worden geplaatst.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Ga terug naar de partities en kies {other} voor /boot/efi, of verwijder die partitie.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>De bootloader van dit systeemimage kan alleen op de schijf van het systeem worden geplaatst, niet op {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Ga terug naar de partities en kies de schijf van het systeem voor de bootloader.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} staat op LVM of software-RAID, en daarvan kan dit systeemimage niet opstarten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Ga terug naar de partities en kies gewone partities voor het systeem.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Deze computer heeft 32-bits UEFI-firmware, waarmee dit systeemimage niet kan worden opgestart.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Als de firmware-instellingen een oudere BIOS-modus (legacy) bieden, start het installatiemedium dan in die modus op.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>De partitie {device} zou aangekoppeld moeten zijn op {target}, maar dat is niet het geval.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Start de installatie opnieuw. Gebeurt het nog eens, dan is de schijf mogelijk defect.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Het systeemimage is niet het image waarvoor dit installatieprogramma is gemaakt.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Gebruik een ongewijzigd installatiemedium, of vraag de maker om een actueel medium.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Het systeemimage {image} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Controleer het installatiemedium of het netwerk en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Het systeemimage is op geen van de mogelijke bronnen (aantal: {count}) gevonden.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Controleer de netwerkverbinding en of het installatiemedium volledig is; de details vermelden wat elke bron antwoordde.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Het systeemimage is gemaakt voor een ander type processor dan deze computer heeft.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Gebruik het installatiemedium voor dit type computer.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Het image is geen opstartbaar systeemimage.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Gebruik een image dat voor bootc is gebouwd: het bevat een label dat dit aangeeft.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>Het systeemimage bevat geen kernel.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>De maker van het image moet het corrigeren.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Het systeemimage is beschadigd: de inhoud komt niet overeen met de controlesom.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Schrijf het installatiemedium opnieuw of gebruik een ander, en start de installatie daarna opnieuw.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Het systeem is geïnstalleerd, maar er is geen opstartbare versie (deployment) op de schijf te vinden.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Start de installatie opnieuw; gebeurt het nog eens, meld het dan met de onderstaande details.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Het geïnstalleerde image is {found} in plaats van {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Gebruik het geïnstalleerde systeem niet. Start de installatie opnieuw met een ongewijzigd medium.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Het programma {command} is mislukt.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>De onderstaande details bevatten de uitvoer ervan. Start de installatie opnieuw, of meld het probleem met deze details.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Het programma {command} was niet binnen {seconds} seconden klaar en is gestopt.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Start de installatie opnieuw. Gebeurt het nog eens, dan is de schijf of het medium mogelijk defect.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Er is iets misgegaan bij het lezen of schrijven: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Er is geen ruimte meer op de schijf: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Start de installatie opnieuw en geef het systeem een grotere partitie.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>De installatie is gestopt voordat ze voltooid was.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Start de installatie opnieuw wanneer u wilt; wat nu op de schijf staat, is niet bruikbaar.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Er zit een fout in het installatieprogramma zelf.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Meld het probleem met de onderstaande details.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>De server van het image is niet bereikbaar via het netwerk.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Maak verbinding met het netwerk en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>De proxy tussen deze computer en de server van het image is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Controleer het netwerk en de proxy in bootc.conf, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>De proxy geeft het installatieprogramma geen toegang tot de server van het image.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>De proxy moet deze computer zonder aanmelding toegang tot de server geven; in bootc.conf kan een andere proxy worden opgegeven.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>De naam van de server van het image is niet bekend in het netwerk.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Controleer de netwerkverbinding en de naam van de server, en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>De server van het image heeft de verbinding geweigerd.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Controleer het adres van de server, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>De server van het image antwoordt niet.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Controleer de netwerkverbinding, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Het certificaat van de server van het image is niet ondertekend door een partij die dit systeem vertrouwt.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Controleer of u dit netwerk kunt vertrouwen; het certificaat van een privéserver hoort op het medium.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Het certificaat van de server van het image is op dit moment niet geldig.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Controleer de datum en tijd van deze computer en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Het certificaat van de server van het image is voor een andere naam gemaakt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Controleer de naam van de server en of het netwerk naar een andere server omleidt.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>De server van het image versleutelt de verbindingen niet.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Gebruik een server met HTTPS. De maker van dit installatiemedium kan deze server in bootc.conf toestaan.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>De server van het image vraagt om aanmelding.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Het installatiemedium heeft aanmeldgegevens nodig voor deze server (een naam en een wachtwoord of token, of een certificaat).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>De server van het image heeft deze versie van het image niet.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Controleer de tag in bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>De server van het image kent het image niet, of toont het niet aan iedereen.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Controleer de naam in bootc.conf en of aanmelding nodig is.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>De server van het image heeft te veel verzoeken vanuit dit netwerk ontvangen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>De server van het image antwoordde met een eigen, interne fout.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>De verbinding met de server van het image is verbroken.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Controleer de netwerkverbinding en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Wat de server van het image heeft verzonden, komt niet overeen met de controlesom.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Start de installatie opnieuw, zo mogelijk via een ander netwerk. Gebeurt het nog eens, informeer dan de maker van het image.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Het netwerk vereist aanmelding via een webbrowser voordat het iets doorlaat.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Meld u met een webbrowser aan bij het netwerk en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Een deel van het systeemimage ontbreekt op de server.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Probeer het later opnieuw, of informeer de maker van het image.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Het bestand met de aanmeldgegevens voor de server van het image kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>De maker van dit installatiemedium moet dat bestand corrigeren.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Wat op het adres van het image is gevonden, is geen systeemimage.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Controleer de bron in bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Het adres van het systeemimage is niet juist geschreven.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Controleer de bron en het doel in bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Het systeemimage staat niet op het installatiemedium.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Laat het medium tijdens de installatie in de computer zitten. Zat het er de hele tijd in, schrijf het dan opnieuw.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>Het image op het installatiemedium heeft deze tag niet.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Het systeemimage is onvolledig: het eindigt te vroeg.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Schrijf het installatiemedium opnieuw, of probeer het downloaden opnieuw.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Het systeemimage is niet ondertekend zoals dit medium vereist.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Gebruik een ondertekend image, of informeer de maker ervan. Schakel de controle niet uit.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Het systeemimage is ondertekend, maar niet door een partij die dit medium vertrouwt.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Installeer het niet. Informeer de maker van het image; mogelijk is de sleutel gewijzigd.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Dit medium accepteert alleen ondertekende systeemimages, maar de regels ervan zouden dit image zonder handtekening doorlaten.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>De maker van het medium moet de sleutel van het image toevoegen aan policy.json, of de digest van het image opgeven.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>De regels van dit medium verbieden dit systeemimage.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Controleer /etc/containers/policy.json op het installatiemedium.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>De regels voor vertrouwde images ontbreken op dit installatiemedium.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Het medium heeft het bestand /etc/containers/policy.json nodig.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>De regels voor vertrouwde images op dit installatiemedium zijn onbruikbaar.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>De partitie voor het systeem is vol.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Het bestandssysteem voor het nieuwe systeem is niet leeg.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Start de installatie opnieuw en kies ervoor de partitie te formatteren.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Het gekozen bestandssysteem is niet geschikt voor een atomair systeem.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Start de installatie opnieuw en kies ext4 of xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>De partitie voor /boot heeft het bestandssysteem FAT, dat geen opstartitems van een atomair systeem kan bevatten.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Start de installatie opnieuw en gebruik ext4 voor /boot, of geen aparte partitie.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>De EFI-systeempartitie is niet gevonden.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Start de installatie opnieuw met een FAT32-partitie voor /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>In het systeemimage ontbreekt het programma dat de bootloader instelt (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Kies een andere waarde voor bootloader in bootc.conf, of een ander image.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>De bootloader van het systeemimage is niet gemaakt voor de firmware van deze computer ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Start de computer op met het andere type firmware (UEFI of BIOS) en installeer opnieuw, of kies een ander image.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>De bootloader heeft geen plaats op de schijf gevonden.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Start de installatie opnieuw met een BIOS-opstartpartitie van 2 MiB op de schijf.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>De firmware heeft het nieuwe opstartitem niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Verwijder oude opstartitems in de firmware-instellingen en start de installatie daarna opnieuw.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>De ostree-versie van het live-systeem biedt niet wat dit image nodig heeft (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Gebruik een installatiemedium met een nieuwer live-systeem.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>In het live-systeem ontbreekt iets wat nodig is om een image te installeren.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Gebruik een volledig installatiemedium. De onderstaande details vermelden wat er ontbreekt.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>De schijf of een partitie erop is in gebruik.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Sluit alle programma&apos;s die de schijf gebruiken, of start het live-systeem opnieuw op, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Het installatiemedium heeft leesfouten.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Schrijf het medium opnieuw, of gebruik een andere USB-stick of schijf.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>De naamdienst van het netwerk (DNS) antwoordt niet.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>De server van het image staat deze computer niet toe het image op te halen.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Vraag de beheerder van de server om toegang, of gebruik een ander netwerk als de server alleen bepaalde regio&apos;s bedient.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>De server van het image en dit systeem konden het niet eens worden over een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Controleer of u dit netwerk kunt vertrouwen; een oude server moet mogelijk door de beheerder worden bijgewerkt.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>De klok van deze computer staat verkeerd, waardoor certificaten niet kunnen worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Stel datum en tijd in (in de firmware-instellingen of in het live-systeem) en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Het geheugen van deze computer is opgebruikt.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Sluit andere programma&apos;s, of gebruik een computer met meer geheugen, en start de installatie daarna opnieuw.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Het programma {command} is van buitenaf beëindigd ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Start de installatie opnieuw. Gebeurt het nog eens, dan heeft de computer mogelijk te weinig geheugen.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Het live-systeem heeft geen ruimte meer voor tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Start het live-systeem opnieuw op en start de installatie daarna opnieuw; meer geheugen helpt ook.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>De EFI-systeempartitie is vol.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Start de installatie opnieuw met een grotere partitie voor /boot/efi, of verwijder daar wat niet nodig is.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>De partitie voor /boot is vol.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Start de installatie opnieuw en geef /boot 1 GiB of meer.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>De schijf is op alleen-lezen gezet, waarschijnlijk omdat de schijf fouten bevat.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Controleer de schijf en de kabel. Gebeurt het nog eens, start de installatie dan opnieuw op een andere schijf.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>De schijf heeft lees- of schrijffouten.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Stel veilig wat er nog op staat en gebruik een andere schijf.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Een schijf of partitie is niet meer aanwezig.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Controleer de kabel of stekker en start de installatie daarna opnieuw.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Een partitie is te klein voor haar bestandssysteem.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Start de installatie opnieuw en geef de partitie meer ruimte.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Een bestandssysteem is beschadigd of van een ander type dan verwacht.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Start de installatie opnieuw en laat de partitie formatteren, of repareer eerst het bestandssysteem ervan.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Het live-systeem kent een van de bestandssystemen niet.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Start de installatie opnieuw en kies ext4, xfs of btrfs, of gebruik een medium met een nieuwer live-systeem.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Het live-systeem gebruikt nog de oude partitietabel van de schijf.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Start het live-systeem opnieuw op en start de installatie daarna opnieuw.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>De wachtwoordzin opent de versleutelde partitie niet.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Start de installatie opnieuw en voer de wachtwoordzin nogmaals in; controleer de toetsenbordindeling.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Een partitie die versleuteld zou moeten zijn, is dat niet.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Start de installatie opnieuw en laat de partitie formatteren.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Het live-systeem kan de schijf niet op de gevraagde manier versleutelen.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Start de installatie opnieuw zonder versleuteling, of gebruik een medium met een nieuwer live-systeem.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>Het systeemimage bevat niet het programma dat het installeert (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Gebruik een image dat voor bootc is gebouwd, of een andere waarde voor engine in bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Het eigen installatieprogramma van het systeemimage kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Gebruik een andere waarde voor engine in bootc.conf; de onderstaande details vermelden waarom het niet startte.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Het systeemimage heeft nieuwere programma&apos;s nodig dan dit medium heeft.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Gebruik een nieuwer installatiemedium.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Het live-systeem kan geen containers uitvoeren.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Gebruik een volledig installatiemedium, of een andere waarde voor engine in bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>De bootloader kon niet bepalen op welke schijf een bestandssysteem staat.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Start de installatie opnieuw en kies voor het systeem gewone partities van één schijf.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>De bootloader kan het bestandssysteem waarop zijn bestanden zijn geplaatst niet lezen.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Start de installatie opnieuw en gebruik ext4 voor /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>De bestanden van de bootloader ontbreken op dit installatiemedium.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Gebruik een volledig installatiemedium.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Het bestandssysteem van het nieuwe systeem kan geen bestanden verzegelen (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Start de installatie opnieuw en kies ext4 of btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>De beveiligingslabels van het systeemimage konden niet worden geschreven (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Gebruik een live-systeem met SELinux, of een image zonder SELinux.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Het live-systeem heeft een limiet voor geopende bestanden of processen bereikt.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Sluit andere programma&apos;s, of start het live-systeem opnieuw op, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Het installatieprogramma draait zonder beheerdersrechten.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Start het als root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Deze computer controleren…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Systeemimage controleren…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Systeemimage controleren: {done} van {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Partities voorbereiden…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Systeemimage downloaden…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Systeemimage downloaden: {done} van {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Systeemimage downloaden: {done} van {total} MB, nog {minutes} min</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Systeemimage downloaden: {done} van {total} MB, nog minder dan een minuut</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Systeemimage uitpakken…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Systeemimage installeren…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Systeemimage installeren: {done} van {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Systeemimage installeren: {done} van {total} MB, nog {minutes} min</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Systeemimage installeren: {done} van {total} MB, nog minder dan een minuut</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Geïnstalleerde gegevens verifiëren…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Bootloader installeren op {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Configuratie wegschrijven…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Nieuw systeem voorbereiden op de instellingen…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Geïnstalleerd systeem voltooien…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Wachten tot alles op de schijf staat…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Installatieverslag wegschrijven…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Dit systeem wordt geïnstalleerd:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Systeemimage bekijken…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Afkomstig van</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Updates van</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>U kunt ook doorgaan: het image wordt opnieuw gezocht voordat er iets op de schijf wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>Systeem</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Het installatiemedium</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>De containeropslag van dit live-systeem</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; installeren.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Het systeemimage kon niet worden bekeken. Het wordt opnieuw gezocht wanneer de installatie begint.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) installeren.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, versie %2 (%3) installeren.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Afkomstig van: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Digest van het image: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Wachtwoord &amp;tonen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>Verbinding ver&amp;breken</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Netwerken zoeken…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Dit netwerk vraagt meer dan een wachtwoord; dat wordt hier niet ondersteund.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Net&amp;werk kiezen…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinding maken met %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wifi: niet verbonden</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wifi: verbonden met %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Het netwerk heeft het wachtwoord niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Het netwerk antwoordt niet. Misschien is het te ver weg of is het wachtwoord onjuist.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>De verbinding is mislukt (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>open</translation>
    </message>
</context>
</TS>
