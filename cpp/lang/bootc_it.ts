<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Controllo del computer e dell&apos;immagine di sistema</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Completamento del sistema installato</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Installazione dell&apos;immagine di sistema</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Il programma di installazione non è configurato correttamente: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Il file bootc.conf deve essere corretto da chi ha preparato questo supporto di installazione.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Il modulo {module} del programma di installazione ha lasciato il valore {key} mancante o inutilizzabile.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Tornare indietro e ripetere le scelte; se il problema si ripresenta, segnalarlo allegando i dettagli riportati sotto.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Su questo supporto di installazione manca il programma {tool}.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Usare un supporto di installazione completo. Sul disco non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Su questo supporto di installazione manca il file {path}.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>L&apos;installazione richiede {needed} MB di memoria libera, ma ne sono disponibili {free} MB.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Chiudere gli altri programmi oppure ripetere l&apos;installazione su un computer con più memoria. Sul disco non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>L&apos;installazione richiede {needed} MB di spazio nel sistema live, che dispone di {free} MB.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Rimuovere ciò che è stato salvato nel sistema live oppure riavviarlo. Sul disco non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot è attivo e impedisce l&apos;avvio di questa immagine di sistema.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Disattivare Secure Boot nelle impostazioni del firmware e avviare di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>L&apos;immagine di sistema richiede un boot loader (GRUB) più recente di quello di questo supporto.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Usare un supporto di installazione più recente. Sul disco non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Questa immagine di sistema può essere avviata solo da un firmware UEFI, ma questo computer è stato avviato in modalità BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Passare a UEFI nelle impostazioni del firmware e avviare di nuovo il supporto di installazione, oppure usare un&apos;altra immagine.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Questa immagine si avvia solo su computer con firmware {expected}; questo è stato avviato con {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Avviare di nuovo il supporto di installazione nell&apos;altra modalità (impostazioni del firmware, menu di avvio) oppure usare un&apos;altra immagine.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Non è stata scelta alcuna partizione per il sistema.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Tornare alle partizioni e assegnare a una di esse il punto di mount /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>La formattazione della partizione {device}, destinata al sistema, non è prevista.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Tornare alle partizioni e scegliere di formattarla: un&apos;immagine può essere installata solo su un file system vuoto.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Il file system {fs} non può ospitare un sistema atomico.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Tornare alle partizioni e scegliere ext4, xfs o btrfs per il punto di mount /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Il sistema si troverebbe nel sottovolume btrfs {subvolume}, da cui il boot loader non può leggere i kernel.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Tornare alle partizioni e aggiungere una partizione ext4 da 1 GiB con punto di mount /boot, oppure scegliere ext4 o xfs per il sistema.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Il file system {fs} non può ospitare i kernel di un sistema atomico.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Tornare alle partizioni e scegliere ext4 per /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>La partizione {device} per /boot verrebbe mantenuta con il suo contenuto.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Tornare alle partizioni e scegliere di formattare /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} fa parte dell&apos;immagine di sistema: non è possibile montarvi una partizione.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Tornare alle partizioni e scegliere una posizione all&apos;interno di /home, /srv, /var o /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>I kernel del sistema si troverebbero su una partizione cifrata, dove il boot loader non può leggerli.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Tornare alle partizioni e aggiungere una partizione ext4 non cifrata da 1 GiB con punto di mount /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Questa immagine di sistema conserva i kernel nella partizione di sistema EFI, quindi non può avere una partizione per /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Tornare alle partizioni e togliere il punto di mount /boot dalla partizione a cui è assegnato.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>Il disco non ha una partizione di sistema EFI, senza la quale questo computer non può avviarsi.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Tornare alle partizioni e aggiungere una partizione FAT32 con punto di mount /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>Il disco {disk} ha una GPT senza partizione di avvio BIOS, quindi questo computer non potrebbe avviarsi da esso.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Tornare alle partizioni e aggiungere una partizione non formattata da 2 MiB con il flag bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>La tabella delle partizioni MBR (msdos) non può contenere partizioni che superano il limite di 2 TiB, e il disco {disk} è più grande.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Partizionare il disco manualmente, con una GPT e una partizione non formattata da 2 MiB con il flag bios-grub, oppure avviare il supporto di installazione in modalità UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Non è noto su quale disco vada installato il boot loader.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Tornare alle partizioni e scegliere un disco per il boot loader.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Il boot loader si troverebbe in una partizione da cui questo computer non potrebbe avviarlo.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partizione per il sistema è troppo piccola: servono {needed} MB e ne sono liberi {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Tornare alle partizioni e assegnare più spazio al sistema.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>La partizione di sistema EFI avrebbe il file system {fs}, che il firmware del computer non può leggere.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Tornare alle partizioni e scegliere FAT32 per /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partizione di sistema EFI è troppo piena per un altro boot loader: servono {needed} MB e ne sono liberi {free} MB.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Eliminare da essa ciò che non serve, oppure tornare alle partizioni e sceglierne una più grande per /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partizione di sistema EFI deve contenere anche i kernel del sistema: servono {needed} MB e ne sono liberi {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Tornare alle partizioni e scegliere una partizione di sistema EFI da 1 GiB, oppure eliminare da essa ciò che non serve.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>La partizione di sistema EFI {device} si trova su un disco diverso da quello del sistema: il boot loader non può esservi installato.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Tornare alle partizioni e scegliere una partizione di sistema EFI sul disco a cui è destinato il sistema.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>La partizione {device} è stata scelta come partizione di sistema EFI, ma non è contrassegnata come tale.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Tornare alle partizioni e assegnarle il flag di avvio (boot, esp), oppure sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>Il disco ha un&apos;altra partizione di sistema EFI, {other}, nella quale verrebbe installato il boot loader.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Tornare alle partizioni e scegliere {other} per /boot/efi, oppure eliminare quella partizione.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Il boot loader di questa immagine di sistema può essere installato solo sul disco del sistema, non su {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Tornare alle partizioni e scegliere il disco del sistema per il boot loader.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} si trova su LVM o su un RAID software, da cui questa immagine di sistema non può avviarsi.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Tornare alle partizioni e scegliere partizioni normali per il sistema.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Questo computer ha un firmware UEFI a 32 bit, con il quale questa immagine di sistema non può essere avviata.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Se le impostazioni del firmware offrono una modalità BIOS legacy, avviare il supporto di installazione in tale modalità.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>La partizione {device} dovrebbe essere montata su {target}, ma non lo è.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Avviare di nuovo l&apos;installazione. Se il problema si ripresenta, il disco potrebbe essere difettoso.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>L&apos;immagine di sistema non è quella per cui è stato preparato questo programma di installazione.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Usare un supporto di installazione non modificato, oppure richiederne uno aggiornato a chi lo ha preparato.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Impossibile leggere l&apos;immagine di sistema {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Controllare il supporto di installazione o la rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>L&apos;immagine di sistema non è disponibile in nessuna delle possibili origini (in totale: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Controllare la connessione di rete e che il supporto di installazione sia completo; i dettagli riportano la risposta di ciascuna origine.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>L&apos;immagine di sistema è destinata a un tipo di processore diverso da quello di questo computer.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Usare il supporto di installazione adatto a questo tipo di computer.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>L&apos;immagine non è un&apos;immagine di sistema avviabile.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Usare un&apos;immagine creata per bootc: un&apos;apposita etichetta al suo interno lo indica.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>L&apos;immagine di sistema non contiene alcun kernel.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>L&apos;immagine deve essere corretta da chi l&apos;ha creata.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>L&apos;immagine di sistema è danneggiata: il contenuto non corrisponde alla somma di controllo.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Scrivere di nuovo il supporto di installazione o usarne un altro, quindi avviare di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Il sistema è stato installato, ma sul disco non si trova alcuna versione avviabile (deployment).</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Avviare di nuovo l&apos;installazione; se il problema si ripresenta, segnalarlo allegando i dettagli riportati sotto.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>L&apos;immagine installata è {found} invece di {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Non usare il sistema installato. Avviare di nuovo l&apos;installazione con un supporto non modificato.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>L&apos;esecuzione del programma {command} non è riuscita.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>I dettagli sotto riportano i messaggi del programma. Avviare di nuovo l&apos;installazione, oppure segnalare il problema allegandoli.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Il programma {command} non è terminato entro {seconds} secondi ed è stato interrotto.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Avviare di nuovo l&apos;installazione. Se il problema si ripresenta, il disco o il supporto potrebbe essere difettoso.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Errore di lettura o scrittura: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Lo spazio sul disco è esaurito: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Avviare di nuovo l&apos;installazione e assegnare al sistema una partizione più grande.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>L&apos;installazione è stata interrotta prima del completamento.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>È possibile avviarla di nuovo in qualsiasi momento; ciò che ora si trova sul disco non è utilizzabile.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Si è verificato un errore interno del programma di installazione.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Segnalare il problema allegando i dettagli riportati sotto.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Il server dell&apos;immagine non è raggiungibile tramite la rete.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Connettersi alla rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Il proxy tra questo computer e il server dell&apos;immagine non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Controllare la rete e il proxy in bootc.conf, oppure riprovare più tardi.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Il proxy non consente al programma di installazione di raggiungere il server dell&apos;immagine.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Il proxy deve consentire a questo computer di raggiungere il server senza autenticazione; un altro proxy può essere indicato in bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Il nome del server dell&apos;immagine è sconosciuto alla rete.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Controllare la connessione di rete e il nome del server, quindi riprovare.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Il server dell&apos;immagine ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Controllare l&apos;indirizzo del server, oppure riprovare più tardi.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Il server dell&apos;immagine non risponde.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Controllare la connessione di rete, oppure riprovare più tardi.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Il certificato del server dell&apos;immagine non è firmato da un&apos;autorità considerata attendibile da questo sistema.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Verificare che questa rete sia affidabile; il certificato di un server privato deve trovarsi sul supporto.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Il certificato del server dell&apos;immagine non è valido in questo momento.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Controllare data e ora di questo computer, quindi riprovare.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Il certificato del server dell&apos;immagine è stato emesso per un altro nome.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Controllare il nome del server e verificare che la rete non reindirizzi a un altro server.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Il server dell&apos;immagine non cifra le connessioni.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Usare un server con HTTPS. Chi ha preparato questo supporto di installazione può consentire questo server in bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Il server dell&apos;immagine richiede l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Il supporto di installazione deve contenere le credenziali per questo server (nome e password o token, oppure un certificato).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>Sul server dell&apos;immagine questa versione dell&apos;immagine non esiste.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Controllare il tag in bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Il server dell&apos;immagine non conosce l&apos;immagine, oppure non la mostra a tutti.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Controllare il nome in bootc.conf e se è necessaria l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Il server dell&apos;immagine ha ricevuto troppe richieste da questa rete.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>Il server dell&apos;immagine ha risposto con un proprio errore interno.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>La connessione al server dell&apos;immagine si è interrotta.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Controllare la connessione di rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>I dati inviati dal server dell&apos;immagine non corrispondono alla somma di controllo.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Avviare di nuovo l&apos;installazione, se possibile con un&apos;altra rete. Se il problema si ripresenta, informare chi ha creato l&apos;immagine.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>La rete richiede l&apos;accesso tramite un browser web prima di consentire qualsiasi connessione.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Accedere alla rete con un browser web, quindi riprovare.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Una parte dell&apos;immagine di sistema manca sul server.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Riprovare più tardi, oppure informare chi ha creato l&apos;immagine.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Impossibile leggere il file con le credenziali per il server dell&apos;immagine.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Quel file deve essere corretto da chi ha preparato questo supporto di installazione.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Ciò che si trova all&apos;indirizzo dell&apos;immagine non è un&apos;immagine di sistema.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Controllare l&apos;origine in bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>L&apos;indirizzo dell&apos;immagine di sistema non è scritto correttamente.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Controllare origine e destinazione in bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>L&apos;immagine di sistema non si trova sul supporto di installazione.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Lasciare il supporto nel computer durante l&apos;installazione. Se non è mai stato rimosso, scriverlo di nuovo.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>L&apos;immagine sul supporto di installazione non ha questo tag.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>L&apos;immagine di sistema è incompleta: termina prima del previsto.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Scrivere di nuovo il supporto di installazione, oppure riprovare lo scaricamento.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>L&apos;immagine di sistema non è firmata come richiesto da questo supporto.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Usare un&apos;immagine firmata, oppure informare chi l&apos;ha creata. Non disattivare il controllo.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>L&apos;immagine di sistema è firmata, ma non da qualcuno che questo supporto considera attendibile.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Non installarla. Informare chi ha creato l&apos;immagine, che potrebbe aver cambiato la chiave.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Questo supporto accetta solo immagini di sistema firmate, ma le sue regole ammetterebbero questa senza firma.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Chi ha preparato il supporto deve aggiungere la chiave dell&apos;immagine al file policy.json, oppure indicare il digest dell&apos;immagine.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Le regole di questo supporto vietano questa immagine di sistema.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Controllare /etc/containers/policy.json sul supporto di installazione.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Su questo supporto di installazione mancano le regole per le immagini attendibili.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Il supporto deve contenere il file /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Le regole per le immagini attendibili su questo supporto di installazione non sono utilizzabili.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>La partizione per il sistema è piena.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Il file system per il nuovo sistema non è vuoto.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Avviare di nuovo l&apos;installazione e scegliere di formattare la partizione.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Il file system scelto non può ospitare un sistema atomico.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Avviare di nuovo l&apos;installazione e scegliere ext4 o xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>La partizione per /boot ha il file system FAT, che non può contenere le voci di avvio di un sistema atomico.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Avviare di nuovo l&apos;installazione e usare ext4 per /boot, oppure nessuna partizione separata.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>La partizione di sistema EFI non è stata trovata.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Avviare di nuovo l&apos;installazione con una partizione FAT32 per /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>Nell&apos;immagine di sistema manca il programma che configura il boot loader (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Scegliere un altro valore per bootloader in bootc.conf, oppure un&apos;altra immagine.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Il boot loader dell&apos;immagine di sistema non è adatto al firmware di questo computer ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Avviare il computer con l&apos;altro tipo di firmware (UEFI o BIOS) e ripetere l&apos;installazione, oppure scegliere un&apos;altra immagine.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Il boot loader non ha trovato posto sul disco.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Avviare di nuovo l&apos;installazione con una partizione di avvio BIOS da 2 MiB sul disco.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Il firmware non ha accettato la nuova voce di avvio.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Eliminare le vecchie voci di avvio nelle impostazioni del firmware, quindi avviare di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>La versione di ostree nel sistema live non supporta ciò che questa immagine richiede (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Usare un supporto di installazione con un sistema live più recente.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Nel sistema live manca qualcosa di necessario per installare un&apos;immagine.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Usare un supporto di installazione completo. I dettagli sotto indicano che cosa manca.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Il disco o una sua partizione è in uso.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Chiudere tutti i programmi che usano il disco, oppure riavviare il sistema live, e riprovare.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Il supporto di installazione presenta errori di lettura.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Scrivere di nuovo il supporto, oppure usare un&apos;altra chiavetta USB o un altro disco.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Il servizio dei nomi della rete (DNS) non risponde.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Il server dell&apos;immagine non consente a questo computer di ottenere l&apos;immagine.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Chiedere l&apos;accesso al gestore del server, oppure usare un&apos;altra rete se il server è disponibile solo in alcune aree geografiche.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Il server dell&apos;immagine e questo sistema non sono riusciti a concordare una connessione cifrata.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Verificare che questa rete sia affidabile; un server vecchio potrebbe dover essere aggiornato dal suo gestore.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>L&apos;orologio di questo computer è errato, quindi non è possibile verificare i certificati.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Impostare data e ora (nelle impostazioni del firmware o nel sistema live), quindi riprovare.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>La memoria di questo computer si è esaurita.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Chiudere gli altri programmi, oppure usare un computer con più memoria, quindi avviare di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Il programma {command} è stato terminato dall&apos;esterno ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Avviare di nuovo l&apos;installazione. Se il problema si ripresenta, il computer potrebbe avere troppo poca memoria.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Nel sistema live non c&apos;è più spazio per i file temporanei.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Riavviare il sistema live e avviare di nuovo l&apos;installazione; anche una maggiore quantità di memoria aiuta.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>La partizione di sistema EFI è piena.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Avviare di nuovo l&apos;installazione con una partizione più grande per /boot/efi, oppure eliminare da essa ciò che non serve.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>La partizione per /boot è piena.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Avviare di nuovo l&apos;installazione e assegnare a /boot almeno 1 GiB.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Il disco è passato in sola lettura, molto probabilmente a causa di errori.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Controllare il disco e il suo cavo. Se il problema si ripresenta, ripetere l&apos;installazione su un altro disco.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>Il disco presenta errori di lettura o scrittura.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Salvare i dati ancora leggibili e usare un altro disco.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Un disco o una partizione non è più presente.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Controllare il cavo o il connettore, quindi avviare di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Una partizione è troppo piccola per il suo file system.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Avviare di nuovo l&apos;installazione e assegnarle più spazio.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Un file system è danneggiato o di tipo diverso da quello previsto.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Avviare di nuovo l&apos;installazione e far formattare la partizione, oppure ripararne prima il file system.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Il sistema live non riconosce uno dei file system.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Avviare di nuovo l&apos;installazione e scegliere ext4, xfs o btrfs, oppure usare un supporto con un sistema live più recente.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Il sistema live usa ancora la vecchia tabella delle partizioni del disco.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Riavviare il sistema live e avviare di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>La passphrase non apre la partizione cifrata.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Avviare di nuovo l&apos;installazione e reinserire la passphrase; controllare la disposizione della tastiera.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Una partizione che dovrebbe essere cifrata non lo è.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Avviare di nuovo l&apos;installazione e far formattare la partizione.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Il sistema live non può cifrare il disco nel modo richiesto.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Avviare di nuovo l&apos;installazione senza cifratura, oppure usare un supporto con un sistema live più recente.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>L&apos;immagine di sistema non contiene il programma che la installa (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Usare un&apos;immagine creata per bootc, oppure un altro valore per engine in bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Impossibile avviare il programma di installazione contenuto nell&apos;immagine di sistema.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Usare un altro valore per engine in bootc.conf; i dettagli sotto spiegano il motivo del mancato avvio.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>L&apos;immagine di sistema richiede programmi più recenti di quelli di questo supporto.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Usare un supporto di installazione più recente.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Il sistema live non può eseguire container.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Usare un supporto di installazione completo, oppure un altro valore per engine in bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Il boot loader non è riuscito a determinare su quale disco si trovi un file system.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Avviare di nuovo l&apos;installazione e scegliere per il sistema partizioni normali di un unico disco.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Il boot loader non può leggere il file system su cui sono stati collocati i suoi file.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Avviare di nuovo l&apos;installazione e usare ext4 per /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Su questo supporto di installazione mancano i file del boot loader.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Usare un supporto di installazione completo.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Il file system del nuovo sistema non può sigillare i file (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Avviare di nuovo l&apos;installazione e scegliere ext4 o btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Impossibile scrivere le etichette di sicurezza dell&apos;immagine di sistema (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Usare un sistema live con SELinux, oppure un&apos;immagine che non lo usa.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Il sistema live ha raggiunto il limite di file aperti o di processi.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Chiudere gli altri programmi, oppure riavviare il sistema live, e riprovare.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Il programma di installazione è in esecuzione senza privilegi di amministratore.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Avviarlo come root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Controllo di questo computer…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Controllo dell&apos;immagine di sistema…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Controllo dell&apos;immagine di sistema: {done} di {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Preparazione delle partizioni…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Scaricamento dell&apos;immagine di sistema…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Scaricamento dell&apos;immagine di sistema: {done} di {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Scaricamento dell&apos;immagine di sistema: {done} di {total} MB, {minutes} min rimanenti</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Scaricamento dell&apos;immagine di sistema: {done} di {total} MB, meno di un minuto rimanente</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Estrazione dell&apos;immagine di sistema…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Installazione dell&apos;immagine di sistema…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Installazione dell&apos;immagine di sistema: {done} di {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Installazione dell&apos;immagine di sistema: {done} di {total} MB, {minutes} min rimanenti</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Installazione dell&apos;immagine di sistema: {done} di {total} MB, meno di un minuto rimanente</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Verifica di quanto installato…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Installazione del boot loader su {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Scrittura della configurazione…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Preparazione del nuovo sistema per le impostazioni…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Completamento del sistema installato…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>In attesa che tutti i dati siano scritti sul disco…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Scrittura del resoconto dell&apos;installazione…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Sarà installato questo sistema:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Esame dell&apos;immagine di sistema…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Creata il</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Proviene da</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Si aggiorna da</translation>
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
        <translation>Si può anche proseguire: l&apos;immagine sarà cercata di nuovo prima di modificare qualsiasi cosa sul disco.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Controlla di nuovo</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Il supporto di installazione</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>L&apos;archivio dei container di questo sistema live</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Installare &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Non è stato possibile esaminare l&apos;immagine di sistema. Sarà cercata di nuovo all&apos;inizio dell&apos;installazione.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Installare &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Installare &lt;b&gt;%1&lt;/b&gt;, versione %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Provenienza: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Digest dell&apos;immagine: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Mostra la password</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Disconnetti</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Ricerca delle reti…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Questa rete richiede più di una password, e qui ciò non è supportato.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Scegli una &amp;rete…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: non connesso</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: connesso a %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>La rete non ha accettato la password.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>La rete non risponde. Potrebbe essere troppo lontana, o la password potrebbe essere sbagliata.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>La connessione non è riuscita (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>aperta</translation>
    </message>
</context>
</TS>
