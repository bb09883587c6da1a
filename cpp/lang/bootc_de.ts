<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Rechner und Systemabbild überprüfen</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Das installierte System fertigstellen</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Das Systemabbild installieren</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Das Installationsprogramm ist falsch konfiguriert: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Wer dieses Installationsmedium erstellt hat, muss die Datei bootc.conf berichtigen.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Das Modul {module} des Installationsprogramms hat für {key} keinen oder keinen brauchbaren Wert geliefert.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Gehen Sie zurück und treffen Sie Ihre Auswahl noch einmal. Tritt der Fehler erneut auf, melden Sie ihn mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Das Programm {tool} fehlt auf diesem Installationsmedium.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Verwenden Sie ein vollständiges Installationsmedium. Auf dem Datenträger wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Die Datei {path} fehlt auf diesem Installationsmedium.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>Die Installation benötigt {needed} MB freien Arbeitsspeicher, es sind aber nur {free} MB frei.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Schließen Sie andere Programme oder starten Sie die Installation auf einem Rechner mit mehr Arbeitsspeicher. Auf dem Datenträger wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>Die Installation benötigt {needed} MB Platz im Live-System, dort sind aber nur {free} MB frei.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Entfernen Sie, was im Live-System gespeichert wurde, oder starten Sie es neu. Auf dem Datenträger wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot ist eingeschaltet, und dieses Systemabbild kann damit nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Schalten Sie Secure Boot in den Firmware-Einstellungen aus und starten Sie die Installation erneut.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Das Systemabbild benötigt einen neueren Bootloader (GRUB), als dieses Medium enthält.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Verwenden Sie ein neueres Installationsmedium. Auf dem Datenträger wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Dieses Systemabbild kann nur mit UEFI-Firmware gestartet werden, dieser Rechner wurde aber im BIOS-Modus gestartet.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Stellen Sie die Firmware auf UEFI um und starten Sie das Installationsmedium erneut, oder verwenden Sie ein anderes Abbild.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Dieses Abbild startet nur auf Rechnern mit Firmware vom Typ {expected}; dieser Rechner wurde mit {found} gestartet.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Starten Sie das Installationsmedium im anderen Modus (Firmware-Einstellungen, Startmenü) oder verwenden Sie ein anderes Abbild.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Für das System wurde keine Partition ausgewählt.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Kehren Sie zu den Partitionen zurück und geben Sie einer davon den Einhängepunkt /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Die Partition {device} für das System ist nicht zum Formatieren vorgesehen.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Kehren Sie zu den Partitionen zurück und lassen Sie sie formatieren: Ein Abbild kann nur in ein leeres Dateisystem installiert werden.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Das Dateisystem {fs} eignet sich nicht für ein atomares System.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie ext4, xfs oder btrfs für den Einhängepunkt /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Das System läge im btrfs-Subvolume {subvolume}, aus dem der Bootloader die Kernel nicht lesen kann.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Kehren Sie zu den Partitionen zurück und fügen Sie eine ext4-Partition von 1 GiB mit dem Einhängepunkt /boot hinzu, oder wählen Sie ext4 oder xfs für das System.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Das Dateisystem {fs} eignet sich nicht für die Kernel eines atomaren Systems.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie ext4 für /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>Die Partition {device} für /boot würde mit ihrem bisherigen Inhalt beibehalten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Kehren Sie zu den Partitionen zurück und lassen Sie /boot formatieren.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} gehört zum Systemabbild: Dort kann keine Partition eingehängt werden.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie einen Ort unterhalb von /home, /srv, /var oder /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Die Kernel des Systems lägen auf einer verschlüsselten Partition, wo der Bootloader sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Kehren Sie zu den Partitionen zurück und fügen Sie eine unverschlüsselte ext4-Partition von 1 GiB mit dem Einhängepunkt /boot hinzu.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Dieses Systemabbild legt seine Kernel in der EFI-Systempartition ab, eine Partition für /boot ist daher nicht möglich.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Kehren Sie zu den Partitionen zurück und entfernen Sie den Einhängepunkt /boot von der Partition, der er zugewiesen ist.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>Der Datenträger hat keine EFI-Systempartition, und ohne diese kann der Rechner nicht starten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Kehren Sie zu den Partitionen zurück und fügen Sie eine FAT32-Partition mit dem Einhängepunkt /boot/efi hinzu.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>Der Datenträger {disk} hat eine GPT ohne BIOS-Boot-Partition, daher könnte dieser Rechner nicht davon starten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Kehren Sie zu den Partitionen zurück und fügen Sie eine unformatierte Partition von 2 MiB mit der Markierung bios-grub hinzu.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>Die Partitionstabelle MBR (msdos) kann keine Partitionen enthalten, die über 2 TiB hinausreichen, und der Datenträger {disk} ist größer.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Partitionieren Sie den Datenträger von Hand, mit einer GPT und einer unformatierten Partition von 2 MiB mit der Markierung bios-grub, oder starten Sie das Installationsmedium im UEFI-Modus.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Es ist nicht bekannt, auf welchen Datenträger der Bootloader gehört.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie einen Datenträger für den Bootloader.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Der Bootloader käme in eine Partition, von der dieser Rechner ihn nicht starten könnte.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Die Partition für das System ist zu klein: {needed} MB werden benötigt, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Kehren Sie zu den Partitionen zurück und geben Sie dem System mehr Platz.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>Die EFI-Systempartition hätte das Dateisystem {fs}, das die Firmware dieses Rechners nicht lesen kann.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie FAT32 für /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Die EFI-Systempartition ist zu voll für einen weiteren Bootloader: {needed} MB werden benötigt, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Löschen Sie dort, was nicht benötigt wird, oder kehren Sie zu den Partitionen zurück und wählen Sie eine größere für /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Die EFI-Systempartition muss auch die Kernel des Systems aufnehmen: {needed} MB werden benötigt, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie eine EFI-Systempartition von 1 GiB, oder löschen Sie dort, was nicht benötigt wird.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>Die EFI-Systempartition {device} liegt auf einem anderen Datenträger als das System: Der Bootloader kann dort nicht installiert werden.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie eine EFI-Systempartition auf dem Datenträger, auf den das System installiert wird.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>Die Partition {device} wurde als EFI-Systempartition ausgewählt, ist aber nicht als solche markiert.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Kehren Sie zu den Partitionen zurück und geben Sie ihr die Markierung zum Starten (boot, esp), oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>Der Datenträger hat eine weitere EFI-Systempartition, {other}, in die der Bootloader installiert würde.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie {other} für /boot/efi, oder löschen Sie diese Partition.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Der Bootloader dieses Systemabbilds kann nur auf dem Datenträger des Systems installiert werden, nicht auf {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie den Datenträger des Systems für den Bootloader.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} liegt auf LVM oder Software-RAID; davon kann dieses Systemabbild nicht starten.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Kehren Sie zu den Partitionen zurück und wählen Sie gewöhnliche Partitionen für das System.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Dieser Rechner hat eine 32-Bit-UEFI-Firmware, mit der dieses Systemabbild nicht gestartet werden kann.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Wenn die Firmware-Einstellungen einen BIOS-Kompatibilitätsmodus (Legacy) anbieten, starten Sie das Installationsmedium in diesem Modus.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>Die Partition {device} sollte unter {target} eingehängt sein, ist es aber nicht.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Starten Sie die Installation erneut. Tritt der Fehler wieder auf, ist möglicherweise der Datenträger defekt.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Das Systemabbild ist nicht dasjenige, für das dieses Installationsprogramm erstellt wurde.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Verwenden Sie ein unverändertes Installationsmedium oder bitten Sie dessen Herausgeber um ein aktuelles.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Das Systemabbild {image} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Prüfen Sie das Installationsmedium oder das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Keine der möglichen Quellen des Systemabbilds (Anzahl: {count}) stellt es bereit.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und ob das Installationsmedium vollständig ist. Die Einzelheiten nennen die Antwort jeder Quelle.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Das Systemabbild ist für eine andere Prozessorarchitektur bestimmt, als dieser Rechner sie hat.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Verwenden Sie das Installationsmedium für diese Art von Rechner.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Das Abbild ist kein startfähiges Systemabbild.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Verwenden Sie ein Abbild, das für bootc erstellt wurde: Es trägt ein entsprechendes Label.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>Das Systemabbild enthält keinen Kernel.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Wer das Abbild erstellt hat, muss es berichtigen.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Das Systemabbild ist beschädigt: Sein Inhalt stimmt nicht mit der Prüfsumme überein.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Schreiben Sie das Installationsmedium neu oder verwenden Sie ein anderes, und starten Sie die Installation dann erneut.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Das System wurde installiert, aber auf dem Datenträger ist kein Deployment zu finden.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Starten Sie die Installation erneut. Tritt der Fehler wieder auf, melden Sie ihn mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Das installierte Abbild ist {found} statt {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Verwenden Sie das installierte System nicht. Starten Sie die Installation mit einem unveränderten Medium erneut.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Das Programm {command} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Die Einzelheiten unten enthalten seine Ausgabe. Starten Sie die Installation erneut oder melden Sie den Fehler mit diesen Angaben.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Das Programm {command} wurde nicht innerhalb von {seconds} Sekunden fertig und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Starten Sie die Installation erneut. Tritt der Fehler wieder auf, ist möglicherweise der Datenträger oder das Medium defekt.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Beim Lesen oder Schreiben ist ein Fehler aufgetreten: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Starten Sie die Installation erneut und geben Sie dem System eine größere Partition.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>Die Installation wurde abgebrochen, bevor sie abgeschlossen war.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Sie können sie jederzeit neu starten. Was sich jetzt auf dem Datenträger befindet, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Das Installationsprogramm selbst enthält einen Fehler.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Bitte melden Sie ihn mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Der Server des Abbilds ist über das Netzwerk nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Stellen Sie eine Netzwerkverbindung her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Der Proxy zwischen diesem Rechner und dem Server des Abbilds ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Prüfen Sie das Netzwerk und den Proxy in bootc.conf, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Der Proxy lässt das Installationsprogramm nicht zum Server des Abbilds durch.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Der Proxy muss diesem Rechner den Zugriff auf den Server ohne Anmeldung erlauben. In bootc.conf kann ein anderer Proxy angegeben werden.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Der Name des Servers, der das Abbild bereitstellt, ist im Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Namen des Servers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Der Server des Abbilds hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Prüfen Sie die Adresse des Servers oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Der Server des Abbilds antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Prüfen Sie die Netzwerkverbindung oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Das Zertifikat vom Server des Abbilds stammt von keiner Stelle, der dieses System vertraut.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Prüfen Sie, ob Sie diesem Netzwerk vertrauen können. Das Zertifikat eines privaten Servers gehört auf das Medium.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Das Zertifikat vom Server des Abbilds ist zum jetzigen Zeitpunkt nicht gültig.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Das Zertifikat vom Server des Abbilds wurde für einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Prüfen Sie den Namen des Servers und ob das Netzwerk auf einen anderen Server umleitet.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Der Server des Abbilds verschlüsselt seine Verbindungen nicht.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Verwenden Sie einen Server mit HTTPS. Wer dieses Installationsmedium erstellt hat, kann diesen Server in bootc.conf zulassen.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Der Server des Abbilds verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Das Installationsmedium benötigt Zugangsdaten für diesen Server (Name mit Passwort oder Token, oder ein Zertifikat).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>Der Server des Abbilds hat die gewünschte Version des Abbilds nicht.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Prüfen Sie das Tag in bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Der Server kennt das Abbild nicht oder zeigt es nicht jedem.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Prüfen Sie den Namen in bootc.conf und ob eine Anmeldung erforderlich ist.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Der Server des Abbilds hat zu viele Anfragen aus diesem Netzwerk erhalten.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>Beim Server des Abbilds selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>Die Verbindung zum Server des Abbilds ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Die vom Server des Abbilds gesendeten Daten stimmen nicht mit der Prüfsumme überein.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Starten Sie die Installation erneut, wenn möglich über ein anderes Netzwerk. Tritt der Fehler wieder auf, informieren Sie den Herausgeber des Abbilds.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Das Netzwerk verlangt eine Anmeldung im Webbrowser, bevor es Verbindungen zulässt.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Melden Sie sich mit einem Webbrowser im Netzwerk an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Ein Teil des Systemabbilds fehlt auf dem Server.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Versuchen Sie es später noch einmal oder informieren Sie den Herausgeber des Abbilds.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Die Datei mit den Zugangsdaten für den Server des Abbilds kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Wer dieses Installationsmedium erstellt hat, muss diese Datei berichtigen.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Unter der Adresse des Abbilds wurde etwas gefunden, das kein Systemabbild ist.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Prüfen Sie die Quelle in bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Die Adresse des Systemabbilds ist nicht korrekt geschrieben.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Prüfen Sie Quelle und Ziel in bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Das Systemabbild ist auf dem Installationsmedium nicht vorhanden.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Lassen Sie das Medium während der Installation im Rechner. War es die ganze Zeit dort, schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>Das Abbild auf dem Installationsmedium hat das gewünschte Tag nicht.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Das Systemabbild ist unvollständig: Es endet vorzeitig.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Schreiben Sie das Installationsmedium neu oder wiederholen Sie das Herunterladen.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Das Systemabbild ist nicht so signiert, wie dieses Medium es verlangt.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Verwenden Sie ein signiertes Abbild oder informieren Sie dessen Herausgeber. Schalten Sie die Prüfung nicht ab.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Das Systemabbild ist signiert, aber von niemandem, dem dieses Medium vertraut.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Installieren Sie es nicht. Informieren Sie den Herausgeber des Abbilds; vielleicht hat er den Schlüssel gewechselt.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Dieses Medium soll nur signierte Systemabbilder zulassen, seine Regeln würden dieses aber ohne Signatur annehmen.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Wer das Medium erstellt hat, muss den Schlüssel des Abbilds in policy.json eintragen oder den Digest des Abbilds angeben.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Die Regeln dieses Mediums verbieten dieses Systemabbild.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Prüfen Sie die Datei /etc/containers/policy.json des Installationsmediums.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Auf diesem Installationsmedium fehlen die Regeln für vertrauenswürdige Abbilder.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Das Medium benötigt die Datei /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Die Regeln für vertrauenswürdige Abbilder auf diesem Installationsmedium sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>Die Partition für das System ist voll.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Das Dateisystem für das neue System ist nicht leer.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Starten Sie die Installation erneut und lassen Sie die Partition formatieren.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Das gewählte Dateisystem eignet sich nicht für ein atomares System.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Starten Sie die Installation erneut und wählen Sie ext4 oder xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>Die Partition für /boot hat das Dateisystem FAT, das keine Starteinträge eines atomaren Systems aufnehmen kann.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Starten Sie die Installation erneut und verwenden Sie für /boot ext4 oder keine eigene Partition.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>Die EFI-Systempartition wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Starten Sie die Installation erneut, mit einer FAT32-Partition für /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>Dem Systemabbild fehlt das Programm, das seinen Bootloader einrichtet (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Wählen Sie einen anderen Wert für bootloader in bootc.conf oder ein anderes Abbild.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Der Bootloader des Systemabbilds ist nicht für die Firmware dieses Rechners bestimmt ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Starten Sie den Rechner im anderen Firmware-Modus (UEFI oder BIOS) und installieren Sie erneut, oder wählen Sie ein anderes Abbild.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Der Bootloader hat auf dem Datenträger keinen Platz gefunden.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Starten Sie die Installation erneut, mit einer BIOS-Boot-Partition von 2 MiB auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Die Firmware hat den neuen Starteintrag nicht angenommen.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Löschen Sie alte Starteinträge in den Firmware-Einstellungen und starten Sie die Installation erneut.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Das ostree des Live-Systems unterstützt nicht, was dieses Abbild benötigt (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Verwenden Sie ein Installationsmedium mit einem neueren Live-System.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Dem Live-System fehlt etwas, das zum Installieren eines Abbilds nötig ist.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Verwenden Sie ein vollständiges Installationsmedium. Die Einzelheiten unten nennen, was fehlt.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Der Datenträger oder eine Partition darauf wird gerade verwendet.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Schließen Sie alle Programme, die den Datenträger verwenden, oder starten Sie das Live-System neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Das Installationsmedium hat Lesefehler.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Schreiben Sie das Medium neu oder verwenden Sie einen anderen Stick oder eine andere Disc.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Der Namensdienst (DNS) des Netzwerks antwortet nicht.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Der Server des Abbilds verweigert diesem Rechner den Zugriff auf das Abbild.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Bitten Sie den Betreiber um Zugriff, oder verwenden Sie ein anderes Netzwerk, falls der Server nur bestimmte Regionen bedient.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Der Server des Abbilds und dieses System konnten sich nicht auf eine verschlüsselte Verbindung einigen.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Prüfen Sie, ob Sie diesem Netzwerk vertrauen können. Ein alter Server muss möglicherweise von seinem Betreiber aktualisiert werden.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>Die Uhr dieses Rechners geht falsch, daher können Zertifikate nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit ein (in den Firmware-Einstellungen oder im Live-System) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Der Arbeitsspeicher dieses Rechners hat nicht ausgereicht.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Schließen Sie andere Programme oder verwenden Sie einen Rechner mit mehr Arbeitsspeicher, und starten Sie die Installation erneut.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Das Programm {command} wurde von außen beendet ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Starten Sie die Installation erneut. Tritt der Fehler wieder auf, hat der Rechner möglicherweise zu wenig Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Das Live-System hat keinen Platz mehr für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Starten Sie das Live-System neu und beginnen Sie die Installation erneut. Auch mehr Arbeitsspeicher hilft.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>Die EFI-Systempartition ist voll.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Starten Sie die Installation erneut, mit einer größeren Partition für /boot/efi, oder löschen Sie dort, was nicht benötigt wird.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>Die Partition für /boot ist voll.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Starten Sie die Installation erneut und geben Sie /boot mindestens 1 GiB.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Der Datenträger wurde in den Nur-Lese-Modus versetzt, vermutlich weil er Fehler hat.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Prüfen Sie den Datenträger und sein Kabel. Tritt der Fehler wieder auf, installieren Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>Der Datenträger hat Lese- oder Schreibfehler.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Sichern Sie, was sich noch darauf befindet, und verwenden Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Ein Datenträger oder eine Partition ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Prüfen Sie Kabel und Stecker und starten Sie die Installation erneut.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Eine Partition ist zu klein für ihr Dateisystem.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Starten Sie die Installation erneut und geben Sie ihr mehr Platz.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Ein Dateisystem ist beschädigt oder von anderer Art als erwartet.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Starten Sie die Installation erneut und lassen Sie die Partition formatieren, oder reparieren Sie zuerst ihr Dateisystem.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Das Live-System kennt eines der Dateisysteme nicht.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Starten Sie die Installation erneut und wählen Sie ext4, xfs oder btrfs, oder verwenden Sie ein Medium mit einem neueren Live-System.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Das Live-System verwendet noch die alte Partitionstabelle des Datenträgers.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Starten Sie das Live-System neu und beginnen Sie die Installation erneut.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>Die Passphrase entsperrt die verschlüsselte Partition nicht.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Starten Sie die Installation erneut und geben Sie die Passphrase neu ein; prüfen Sie die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Eine Partition, die verschlüsselt sein sollte, ist es nicht.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Starten Sie die Installation erneut und lassen Sie die Partition formatieren.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Das Live-System kann den Datenträger nicht auf die gewünschte Weise verschlüsseln.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Starten Sie die Installation erneut ohne Verschlüsselung, oder verwenden Sie ein Medium mit einem neueren Live-System.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>Das Systemabbild enthält nicht das Programm, das es installiert (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Verwenden Sie ein Abbild, das für bootc erstellt wurde, oder einen anderen Wert für engine in bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Das im Systemabbild enthaltene Installationsprogramm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Verwenden Sie einen anderen Wert für engine in bootc.conf. Die Einzelheiten unten nennen den Grund des Fehlers.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Das Systemabbild benötigt neuere Programme, als dieses Medium enthält.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Verwenden Sie ein neueres Installationsmedium.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Das Live-System kann keine Container ausführen.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Verwenden Sie ein vollständiges Installationsmedium oder einen anderen Wert für engine in bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Der Bootloader konnte nicht feststellen, auf welchem Datenträger ein Dateisystem liegt.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Starten Sie die Installation erneut und wählen Sie für das System gewöhnliche Partitionen auf einem einzigen Datenträger.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Der Bootloader kann das Dateisystem nicht lesen, auf dem seine Dateien liegen.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Starten Sie die Installation erneut und verwenden Sie ext4 für /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Die Dateien des Bootloaders fehlen auf diesem Installationsmedium.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Verwenden Sie ein vollständiges Installationsmedium.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Das Dateisystem des neuen Systems kann keine Dateien versiegeln (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Starten Sie die Installation erneut und wählen Sie ext4 oder btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Die Sicherheitskennzeichnungen des Systemabbilds konnten nicht geschrieben werden (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Verwenden Sie ein Live-System mit SELinux oder ein Abbild ohne SELinux.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Das Live-System hat die Höchstzahl offener Dateien oder Prozesse erreicht.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Schließen Sie andere Programme oder starten Sie das Live-System neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Das Installationsprogramm läuft ohne Administratorrechte.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Starten Sie es als root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Der Rechner wird überprüft …</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Das Systemabbild wird überprüft …</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Das Systemabbild wird überprüft: {done} von {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Die Partitionen werden vorbereitet …</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Das Systemabbild wird heruntergeladen …</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Das Systemabbild wird heruntergeladen: {done} von {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Das Systemabbild wird heruntergeladen: {done} von {total} MB, noch {minutes} Min.</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Das Systemabbild wird heruntergeladen: {done} von {total} MB, noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Das Systemabbild wird entpackt …</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Das Systemabbild wird installiert …</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Das Systemabbild wird installiert: {done} von {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Das Systemabbild wird installiert: {done} von {total} MB, noch {minutes} Min.</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Das Systemabbild wird installiert: {done} von {total} MB, noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Das installierte System wird überprüft …</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Der Bootloader wird auf {device} installiert …</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Die Konfiguration wird geschrieben …</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Das neue System wird für seine Einstellungen vorbereitet …</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Das installierte System wird vervollständigt …</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Es wird gewartet, bis alle Daten auf dem Datenträger sind …</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Der Installationsbericht wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Dieses System wird installiert:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Das Systemabbild wird angesehen …</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Stammt von</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Aktualisiert sich von</translation>
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
        <translation>Sie können auch fortfahren: Das Abbild wird noch einmal gesucht, bevor auf der Festplatte etwas geändert wird.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Erneut prüfen</translation>
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
        <translation>Installationsmedium</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Container-Speicher dieses Live-Systems</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; installieren.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Das Systemabbild konnte nicht angesehen werden. Es wird zu Beginn der Installation noch einmal gesucht.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) installieren.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, Version %2 (%3) installieren.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Digest des Abbilds: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Passwort &amp;anzeigen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Es wird nach Netzwerken gesucht …</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Dieses Netzwerk verlangt mehr als ein Passwort; das wird hier nicht unterstützt.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Net&amp;zwerk wählen …</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>WLAN: nicht verbunden</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>WLAN: mit %1 verbunden</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Das Netzwerk hat das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Das Netzwerk antwortet nicht. Vielleicht ist es zu weit entfernt oder das Passwort falsch.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>Die Verbindung ist fehlgeschlagen (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>offen</translation>
    </message>
</context>
</TS>
