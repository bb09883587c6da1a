<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Vérifier l’ordinateur et l’image système</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Terminer le système installé</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Installer l’image système</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>L’installateur est mal configuré : {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>La personne qui a créé ce support d’installation doit corriger bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Le module {module} de l’installateur a fourni une valeur manquante ou inutilisable pour {key}.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Revenez en arrière et refaites vos choix ; si le problème se reproduit, signalez-le avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Le programme {tool} est absent de ce support d’installation.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Utilisez un support d’installation complet. Rien n’a été modifié sur le disque.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Le fichier {path} est absent de ce support d’installation.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>L’installation nécessite {needed} Mo de mémoire libre, mais seuls {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Fermez d’autres programmes ou relancez l’installation sur un ordinateur disposant de plus de mémoire. Rien n’a été modifié sur le disque.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>L’installation nécessite {needed} Mo d’espace dans le système live, qui ne dispose que de {free} Mo.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Supprimez ce qui a été enregistré dans le système live ou redémarrez-le. Rien n’a été modifié sur le disque.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot est activé et ne permet pas de démarrer cette image système.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Désactivez Secure Boot dans les réglages du micrologiciel, puis relancez l’installation.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>L’image système nécessite un chargeur de démarrage (GRUB) plus récent que celui de ce support.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Utilisez un support d’installation plus récent. Rien n’a été modifié sur le disque.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Cette image système ne peut démarrer qu’avec un micrologiciel UEFI, mais cet ordinateur a démarré en mode BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Passez en mode UEFI dans les réglages du micrologiciel et redémarrez sur le support d’installation, ou utilisez une autre image.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Cette image ne démarre que sur un ordinateur avec un micrologiciel de type {expected} ; celui-ci a démarré avec {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Redémarrez sur le support d’installation dans l’autre mode (réglages du micrologiciel, menu de démarrage), ou utilisez une autre image.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Aucune partition n’a été choisie pour le système.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Revenez aux partitions et attribuez à l’une d’elles le point de montage /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Le formatage de la partition {device}, destinée au système, n’est pas prévu.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Revenez aux partitions et choisissez de la formater : une image ne peut être installée que sur un système de fichiers vide.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Le système de fichiers {fs} ne peut pas accueillir un système atomique.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Revenez aux partitions et choisissez ext4, xfs ou btrfs pour le point de montage /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Le système se trouverait dans le sous-volume btrfs {subvolume}, où le chargeur de démarrage ne peut pas lire ses noyaux.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Revenez aux partitions et ajoutez une partition ext4 de 1 Gio avec le point de montage /boot, ou choisissez ext4 ou xfs pour le système.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Le système de fichiers {fs} ne peut pas accueillir les noyaux d’un système atomique.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Revenez aux partitions et choisissez ext4 pour /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>La partition {device}, destinée à /boot, serait conservée avec son contenu.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Revenez aux partitions et choisissez de formater /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} fait partie de l’image système : aucune partition ne peut y être montée.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Revenez aux partitions et choisissez un emplacement sous /home, /srv, /var ou /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Les noyaux du système se trouveraient sur une partition chiffrée, où le chargeur de démarrage ne peut pas les lire.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Revenez aux partitions et ajoutez une partition ext4 non chiffrée de 1 Gio avec le point de montage /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Cette image système place ses noyaux dans la partition système EFI et ne peut donc pas avoir de partition pour /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Revenez aux partitions et retirez le point de montage /boot à la partition qui le porte.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>Le disque n’a pas de partition système EFI, et cet ordinateur ne peut pas démarrer sans elle.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Revenez aux partitions et ajoutez une partition FAT32 avec le point de montage /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>Le disque {disk} a une table GPT sans partition de démarrage BIOS ; cet ordinateur ne pourrait donc pas démarrer dessus.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Revenez aux partitions et ajoutez une partition non formatée de 2 Mio avec le drapeau bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>La table de partitions MBR (msdos) ne peut pas contenir de partitions qui dépassent la limite de 2 Tio, et le disque {disk} est plus grand.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Partitionnez le disque manuellement, avec une table GPT et une partition non formatée de 2 Mio avec le drapeau bios-grub, ou démarrez le support d’installation en mode UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Le disque sur lequel installer le chargeur de démarrage n’est pas connu.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Revenez aux partitions et choisissez un disque pour le chargeur de démarrage.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Le chargeur de démarrage se trouverait dans une partition d’où cet ordinateur ne pourrait pas le lancer.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partition destinée au système est trop petite : {needed} Mo nécessaires, {free} Mo libres.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Revenez aux partitions et attribuez plus d’espace au système.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>La partition système EFI aurait le système de fichiers {fs}, que le micrologiciel de l’ordinateur ne peut pas lire.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Revenez aux partitions et choisissez FAT32 pour /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partition système EFI est trop pleine pour un autre chargeur de démarrage : {needed} Mo nécessaires, {free} Mo libres.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Supprimez-en ce qui est inutile, ou revenez aux partitions et choisissez-en une plus grande pour /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partition système EFI doit aussi contenir les noyaux du système : {needed} Mo nécessaires, {free} Mo libres.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Revenez aux partitions et choisissez une partition système EFI de 1 Gio, ou supprimez-en ce qui est inutile.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>La partition système EFI {device} se trouve sur un autre disque que le système : le chargeur de démarrage ne peut pas y être installé.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Revenez aux partitions et choisissez une partition système EFI du disque destiné au système.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>La partition {device} a été choisie comme partition système EFI, mais elle n’est pas marquée comme telle.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Revenez aux partitions et attribuez-lui le drapeau de démarrage (boot, esp), ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>Le disque contient une autre partition système EFI, {other}, dans laquelle le chargeur de démarrage serait installé.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Revenez aux partitions et choisissez {other} pour /boot/efi, ou supprimez cette partition.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Le chargeur de démarrage de cette image système ne peut être installé que sur le disque du système, et non sur {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Revenez aux partitions et choisissez le disque du système pour le chargeur de démarrage.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} se trouve sur LVM ou sur un RAID logiciel, à partir duquel cette image système ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Revenez aux partitions et choisissez des partitions ordinaires pour le système.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Cet ordinateur a un micrologiciel UEFI 32 bits, avec lequel cette image système ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Si les réglages du micrologiciel proposent un mode BIOS hérité (legacy), démarrez le support d’installation dans ce mode.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>La partition {device} devrait être montée sur {target}, mais elle ne l’est pas.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Relancez l’installation. Si le problème se reproduit, le disque est peut-être défectueux.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>L’image système n’est pas celle pour laquelle cet installateur a été conçu.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Utilisez un support d’installation non modifié, ou demandez-en un à jour à son fournisseur.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>L’image système {image} est illisible.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Vérifiez le support d’installation ou le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Aucune des sources possibles de l’image système (nombre : {count}) ne la fournit.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Vérifiez la connexion réseau et que le support d’installation est complet ; les détails indiquent la réponse de chaque source.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>L’image système est destinée à un autre type de processeur que celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Utilisez le support d’installation destiné à ce type d’ordinateur.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>L’image n’est pas une image système amorçable.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Utilisez une image conçue pour bootc : elle porte une étiquette qui l’indique.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>L’image système ne contient pas de noyau.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>La personne qui a créé l’image doit la corriger.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>L’image système est endommagée : son contenu ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Écrivez de nouveau le support d’installation ou utilisez-en un autre, puis relancez l’installation.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Le système a été installé, mais aucun déploiement n’a été trouvé sur le disque.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Relancez l’installation ; si le problème se reproduit, signalez-le avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>L’image installée est {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>N’utilisez pas le système installé. Relancez l’installation avec un support non modifié.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Le programme {command} a échoué.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Les détails ci-dessous contiennent ses messages. Relancez l’installation, ou signalez le problème en les joignant.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Le programme {command} ne s’est pas terminé en {seconds} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Relancez l’installation. Si le problème se reproduit, le disque ou le support est peut-être défectueux.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Une lecture ou une écriture a échoué : {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Il n’y a plus d’espace sur le disque : {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Relancez l’installation et attribuez une plus grande partition au système.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>L’installation a été arrêtée avant d’être terminée.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Vous pouvez la relancer quand vous voulez ; ce qui se trouve actuellement sur le disque est inutilisable.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>L’installateur lui-même contient une erreur.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Veuillez la signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Le serveur de l’image est injoignable par le réseau.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Le proxy entre cet ordinateur et le serveur de l’image est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Vérifiez le réseau et le proxy dans bootc.conf, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Le proxy ne laisse pas l’installateur accéder au serveur de l’image.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Le proxy doit laisser cet ordinateur accéder au serveur sans authentification ; un autre proxy peut être indiqué dans bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Le nom du serveur de l’image est inconnu sur le réseau.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Vérifiez la connexion réseau et le nom du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Le serveur de l’image a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Vérifiez l’adresse du serveur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Le serveur de l’image ne répond pas.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Vérifiez la connexion réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Le certificat du serveur de l’image n’est signé par aucune autorité à laquelle ce système fait confiance.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Vérifiez que vous pouvez faire confiance à ce réseau ; le certificat d’un serveur privé doit se trouver sur le support.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Le certificat du serveur de l’image n’est pas valide à cette date.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Le certificat du serveur de l’image a été établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Vérifiez le nom du serveur, et que le réseau ne redirige pas vers un autre serveur.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Le serveur de l’image ne chiffre pas ses connexions.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Utilisez un serveur avec HTTPS. La personne qui a créé ce support d’installation peut autoriser ce serveur dans bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Le serveur de l’image demande une authentification.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Le support d’installation a besoin d’identifiants pour ce serveur (un nom avec un mot de passe ou un jeton, ou un certificat).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>Le serveur de l’image n’a pas la version demandée de l’image.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Vérifiez l’étiquette (tag) dans bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Le serveur ne connaît pas l’image, ou ne la montre pas à tout le monde.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Vérifiez le nom dans bootc.conf, et si une authentification est nécessaire.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Le serveur de l’image a reçu trop de requêtes de ce réseau.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>Le serveur de l’image a signalé une erreur interne.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>La connexion au serveur de l’image a été interrompue.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Les données envoyées par le serveur de l’image ne correspondent pas à leur somme de contrôle.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Relancez l’installation, si possible par un autre réseau. Si le problème se reproduit, prévenez le fournisseur de l’image.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Le réseau exige une connexion par navigateur web avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Connectez-vous au réseau avec un navigateur web, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Une partie de l’image système est absente de son serveur.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Réessayez plus tard, ou prévenez le fournisseur de l’image.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Le fichier contenant les identifiants pour le serveur de l’image est illisible.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>La personne qui a créé ce support d’installation doit corriger ce fichier.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Ce qui a été trouvé à l’adresse de l’image n’est pas une image système.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Vérifiez la source dans bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>L’adresse de l’image système n’est pas écrite correctement.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Vérifiez la source et la cible dans bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>L’image système n’est pas sur le support d’installation.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Laissez le support dans l’ordinateur pendant l’installation. S’il y est resté tout le temps, écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>L’image du support d’installation n’a pas l’étiquette (tag) demandée.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>L’image système est incomplète : elle se termine trop tôt.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Écrivez de nouveau le support d’installation, ou réessayez le téléchargement.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>L’image système n’est pas signée comme ce support l’exige.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Utilisez une image signée, ou prévenez son fournisseur. Ne désactivez pas la vérification.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>L’image système est signée, mais par personne à qui ce support fait confiance.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Ne l’installez pas. Prévenez le fournisseur de l’image, qui a peut-être changé de clé.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Ce support n’accepte que des images système signées, mais ses règles laisseraient passer celle-ci sans signature.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>La personne qui a créé le support doit ajouter la clé de l’image à policy.json, ou indiquer l’empreinte (digest) de l’image.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Les règles de ce support interdisent cette image système.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Vérifiez /etc/containers/policy.json sur le support d’installation.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Les règles des images de confiance sont absentes de ce support d’installation.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Le support a besoin du fichier /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Les règles des images de confiance de ce support d’installation ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>La partition destinée au système est pleine.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Le système de fichiers destiné au nouveau système n’est pas vide.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Relancez l’installation et choisissez de formater la partition.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Le système de fichiers choisi ne peut pas accueillir un système atomique.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Relancez l’installation et choisissez ext4 ou xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>La partition de /boot a le système de fichiers FAT, qui ne peut pas contenir les entrées de démarrage d’un système atomique.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Relancez l’installation et utilisez ext4 pour /boot, ou ne lui attribuez pas de partition séparée.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>La partition système EFI est introuvable.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Relancez l’installation avec une partition FAT32 pour /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>Il manque à l’image système le programme qui met en place son chargeur de démarrage (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Choisissez une autre valeur pour bootloader dans bootc.conf, ou une autre image.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Le chargeur de démarrage de l’image système n’est pas conçu pour le micrologiciel de cet ordinateur ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Démarrez l’ordinateur avec l’autre type de micrologiciel (UEFI ou BIOS) et recommencez l’installation, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Le chargeur de démarrage n’a pas trouvé de place sur le disque.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Relancez l’installation avec une partition de démarrage BIOS de 2 Mio sur le disque.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Le micrologiciel n’a pas accepté la nouvelle entrée de démarrage.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Supprimez d’anciennes entrées de démarrage dans les réglages du micrologiciel, puis relancez l’installation.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>L’outil ostree du système live ne prend pas en charge ce dont cette image a besoin (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Utilisez un support d’installation avec un système live plus récent.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Il manque au système live un élément nécessaire à l’installation d’une image.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Utilisez un support d’installation complet. Les détails ci-dessous indiquent ce qui manque.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Le disque ou l’une de ses partitions est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Fermez tous les programmes qui utilisent le disque ou redémarrez le système live, puis réessayez.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Le support d’installation présente des erreurs de lecture.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Écrivez de nouveau le support, ou utilisez une autre clé ou un autre disque.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Le service de noms (DNS) du réseau ne répond pas.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Le serveur de l’image refuse de fournir l’image à cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Demandez l’accès à son propriétaire, ou utilisez un autre réseau si le serveur ne dessert que certaines régions.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Le serveur de l’image et ce système n’ont pas pu s’accorder sur une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Vérifiez que vous pouvez faire confiance à ce réseau ; un ancien serveur doit peut-être être mis à jour par son propriétaire.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure ; les certificats ne peuvent donc pas être vérifiés.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Réglez la date et l’heure (dans les réglages du micrologiciel ou dans le système live), puis réessayez.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>La mémoire de cet ordinateur est épuisée.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Fermez d’autres programmes ou utilisez un ordinateur disposant de plus de mémoire, puis relancez l’installation.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Le programme {command} a été interrompu de l’extérieur ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Relancez l’installation. Si le problème se reproduit, l’ordinateur a peut-être trop peu de mémoire.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Le système live n’a plus d’espace pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Redémarrez le système live et relancez l’installation ; davantage de mémoire peut aussi aider.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>La partition système EFI est pleine.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Relancez l’installation avec une plus grande partition pour /boot/efi, ou supprimez-en ce qui est inutile.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>La partition de /boot est pleine.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Relancez l’installation et attribuez au moins 1 Gio à /boot.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Le disque est passé en lecture seule, très probablement parce qu’il présente des erreurs.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Vérifiez le disque et son câble. Si le problème se reproduit, relancez l’installation sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>Le disque présente des erreurs de lecture ou d’écriture.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Sauvegardez ce qui s’y trouve encore et utilisez un autre disque.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Un disque ou une partition n’est plus présent.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Vérifiez son câble ou sa prise, puis relancez l’installation.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Une partition est trop petite pour son système de fichiers.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Relancez l’installation et attribuez-lui plus d’espace.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Un système de fichiers est endommagé, ou d’un autre type que prévu.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Relancez l’installation et faites formater la partition, ou réparez d’abord son système de fichiers.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Le système live ne connaît pas l’un des systèmes de fichiers.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Relancez l’installation et choisissez ext4, xfs ou btrfs, ou utilisez un support avec un système live plus récent.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Le système live utilise encore l’ancienne table de partitions du disque.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Redémarrez le système live et relancez l’installation.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>La phrase secrète ne permet pas d’ouvrir la partition chiffrée.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Relancez l’installation et saisissez de nouveau la phrase secrète ; vérifiez la disposition du clavier.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Une partition qui devrait être chiffrée ne l’est pas.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Relancez l’installation et faites formater la partition.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Le système live ne peut pas chiffrer le disque de la manière demandée.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Relancez l’installation sans chiffrement, ou utilisez un support avec un système live plus récent.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>L’image système ne contient pas le programme qui l’installe (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Utilisez une image conçue pour bootc, ou une autre valeur pour engine dans bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>L’installateur propre à l’image système n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Utilisez une autre valeur pour engine dans bootc.conf ; les détails ci-dessous indiquent pourquoi il n’a pas démarré.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>L’image système nécessite des programmes plus récents que ceux de ce support.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Utilisez un support d’installation plus récent.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Le système live ne peut pas exécuter de conteneurs.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Utilisez un support d’installation complet, ou une autre valeur pour engine dans bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Le chargeur de démarrage n’a pas pu déterminer sur quel disque se trouve un système de fichiers.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Relancez l’installation et choisissez des partitions ordinaires d’un seul disque pour le système.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Le chargeur de démarrage ne peut pas lire le système de fichiers où ses fichiers ont été placés.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Relancez l’installation et utilisez ext4 pour /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Les fichiers du chargeur de démarrage sont absents de ce support d’installation.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Utilisez un support d’installation complet.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Le système de fichiers du nouveau système ne peut pas sceller les fichiers (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Relancez l’installation et choisissez ext4 ou btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Les étiquettes de sécurité de l’image système n’ont pas pu être écrites (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Utilisez un système live avec SELinux, ou une image sans SELinux.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Le système live a atteint une limite de fichiers ouverts ou de processus.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Fermez d’autres programmes ou redémarrez le système live, puis réessayez.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>L’installateur s’exécute sans les droits d’administrateur.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Lancez-le en tant que root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Vérification de l’ordinateur…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Vérification de l’image système…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Vérification de l’image système : {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Préparation des partitions…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Téléchargement de l’image système…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Téléchargement de l’image système : {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Téléchargement de l’image système : {done} sur {total} Mo, il reste {minutes} min</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Téléchargement de l’image système : {done} sur {total} Mo, il reste moins d’une minute</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Décompression de l’image système…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Installation de l’image système…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Installation de l’image système : {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Installation de l’image système : {done} sur {total} Mo, il reste {minutes} min</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Installation de l’image système : {done} sur {total} Mo, il reste moins d’une minute</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Vérification du système installé…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Installation du chargeur de démarrage sur {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Écriture de la configuration…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Préparation du nouveau système à recevoir ses réglages…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Achèvement du système installé…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Attente de l’écriture de toutes les données sur le disque…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Écriture du rapport d’installation…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Ce système va être installé :</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Examen de l’image système…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Mises à jour depuis</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>Vous pouvez aussi continuer : l’image sera recherchée de nouveau avant toute modification du disque.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Le support d’installation</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Le stockage de conteneurs de ce système live</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Installer &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>L’image système n’a pas pu être examinée. Elle sera recherchée de nouveau au début de l’installation.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Installer &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Installer &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Provenance : %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Empreinte : %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Afficher le mot de passe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Recherche de réseaux…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Ce réseau demande plus qu’un mot de passe, ce qui n’est pas pris en charge ici.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Choisir un rés&amp;eau…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi : non connecté</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi : connecté à %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Le réseau n’a pas accepté le mot de passe.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Le réseau ne répond pas. Il est peut-être trop éloigné, ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>La connexion a échoué (NetworkManager : %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>ouvert</translation>
    </message>
</context>
</TS>
