<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Comprobar el equipo y la imagen del sistema</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Finalizar el sistema instalado</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Instalar la imagen del sistema</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>El instalador está mal configurado: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Quien creó este medio de instalación debe corregir bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>El módulo {module} del instalador dejó el valor {key} vacío o inutilizable.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Vuelva atrás y repita las selecciones; si vuelve a ocurrir, informe del problema con los detalles que figuran abajo.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>Falta el programa {tool} en este medio de instalación.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Utilice un medio de instalación completo. No se ha modificado nada en el disco.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>Falta el archivo {path} en este medio de instalación.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>La instalación necesita {needed} MB de memoria libre y solo hay {free} MB.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Cierre otros programas o inicie de nuevo la instalación en un equipo con más memoria. No se ha modificado nada en el disco.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>La instalación necesita {needed} MB de espacio en el sistema en vivo, que solo dispone de {free} MB.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Elimine lo que se haya guardado en el sistema en vivo o reinícielo. No se ha modificado nada en el disco.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot está activado y esta imagen del sistema no puede arrancar con él.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Desactive Secure Boot en la configuración del firmware e inicie de nuevo la instalación.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>La imagen del sistema necesita un gestor de arranque (GRUB) más reciente que el de este medio.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Utilice un medio de instalación más reciente. No se ha modificado nada en el disco.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Esta imagen del sistema solo puede arrancar con firmware UEFI y este equipo se inició en modo BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Cambie la configuración del firmware a UEFI y arranque de nuevo el medio de instalación, o utilice otra imagen.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Esta imagen solo arranca en equipos con firmware de tipo {expected}; este se inició con {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Arranque de nuevo el medio de instalación en el otro modo (configuración del firmware, menú de arranque) o utilice otra imagen.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>No se ha elegido ninguna partición para el sistema.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Vuelva a las particiones y asigne a una de ellas el punto de montaje /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>La partición {device} para el sistema no se va a formatear.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Vuelva a las particiones y elija formatearla: una imagen solo puede instalarse en un sistema de archivos vacío.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>El sistema de archivos {fs} no puede alojar un sistema atómico.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Vuelva a las particiones y elija ext4, xfs o btrfs para el punto de montaje /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>El sistema quedaría en el subvolumen btrfs {subvolume}, desde donde el gestor de arranque no puede leer los núcleos.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Vuelva a las particiones y añada una partición ext4 de 1 GiB con el punto de montaje /boot, o elija ext4 o xfs para el sistema.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>El sistema de archivos {fs} no puede alojar los núcleos de un sistema atómico.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Vuelva a las particiones y elija ext4 para /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>La partición {device} para /boot se conservaría con su contenido.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Vuelva a las particiones y elija formatear /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} pertenece a la imagen del sistema: no se puede montar ninguna partición ahí.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Vuelva a las particiones y elija una ubicación dentro de /home, /srv, /var o /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Los núcleos del sistema quedarían en una partición cifrada, donde el gestor de arranque no puede leerlos.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Vuelva a las particiones y añada una partición ext4 sin cifrar de 1 GiB con el punto de montaje /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Esta imagen del sistema guarda sus núcleos en la partición del sistema EFI, por lo que no puede tener una partición para /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Vuelva a las particiones y quite el punto de montaje /boot de la partición que lo tiene.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>El disco no tiene una partición del sistema EFI y este equipo no puede arrancar sin ella.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Vuelva a las particiones y añada una partición FAT32 con el punto de montaje /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>El disco {disk} tiene una tabla GPT sin partición de arranque de BIOS, por lo que este equipo no podría arrancar desde él.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Vuelva a las particiones y añada una partición sin formato de 2 MiB con la bandera bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>La tabla de particiones MBR (msdos) no puede contener particiones que superen el límite de 2 TiB, y el disco {disk} es mayor.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Particione el disco a mano, con una tabla GPT y una partición sin formato de 2 MiB con la bandera bios-grub, o arranque el medio de instalación en modo UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>No se sabe en qué disco debe instalarse el gestor de arranque.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Vuelva a las particiones y elija un disco para el gestor de arranque.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>El gestor de arranque quedaría en una partición desde la que este equipo no podría iniciarlo.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partición para el sistema es demasiado pequeña: se necesitan {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Vuelva a las particiones y asigne más espacio al sistema.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>La partición del sistema EFI tendría el sistema de archivos {fs}, que el firmware del equipo no puede leer.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Vuelva a las particiones y elija FAT32 para /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>En la partición del sistema EFI no cabe otro gestor de arranque: se necesitan {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Elimine lo que no haga falta en ella, o vuelva a las particiones y elija una más grande para /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>La partición del sistema EFI también debe alojar los núcleos del sistema: se necesitan {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Vuelva a las particiones y elija una partición del sistema EFI de 1 GiB, o elimine lo que no haga falta en ella.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>La partición del sistema EFI {device} está en un disco distinto al del sistema: el gestor de arranque no puede instalarse ahí.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Vuelva a las particiones y elija una partición del sistema EFI del disco en el que se instalará el sistema.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>La partición {device} se eligió como partición del sistema EFI, pero no está marcada como tal.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Vuelva a las particiones y asígnele la bandera de arranque (boot, esp), o elija otra.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>El disco tiene otra partición del sistema EFI, {other}, en la que se instalaría el gestor de arranque.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Vuelva a las particiones y elija {other} para /boot/efi, o elimine esa partición.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>El gestor de arranque de esta imagen solo puede instalarse en el disco donde está el sistema, no en {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Vuelva a las particiones y elija el disco del sistema para el gestor de arranque.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} está en LVM o en RAID por software, desde donde esta imagen del sistema no puede arrancar.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Vuelva a las particiones y elija particiones normales para el sistema.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Este equipo tiene un firmware UEFI de 32 bits, con el que esta imagen del sistema no puede arrancar.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Si la configuración del firmware ofrece un modo BIOS heredado (legacy), arranque el medio de instalación en ese modo.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>La partición {device} debería estar montada en {target}, pero no lo está.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Inicie de nuevo la instalación. Si vuelve a ocurrir, es posible que el disco esté defectuoso.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>La imagen del sistema no es aquella para la que se creó este instalador.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Utilice un medio de instalación sin modificar o solicite uno actual a su proveedor.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>No se puede leer la imagen del sistema {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Compruebe el medio de instalación o la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Ninguno de los orígenes posibles de la imagen del sistema (en total: {count}) la tiene.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Compruebe la conexión de red y que el medio de instalación esté completo; los detalles indican la respuesta de cada origen.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>La imagen del sistema es para un tipo de procesador distinto al de este equipo.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Utilice el medio de instalación para este tipo de equipo.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>La imagen no es una imagen de sistema arrancable.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Utilice una imagen creada para bootc: lleva una etiqueta que así lo indica.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>La imagen del sistema no contiene ningún núcleo.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Quien creó la imagen debe corregirla.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>La imagen del sistema está dañada: su contenido no coincide con la suma de verificación.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Grabe otra vez el medio de instalación o utilice otro, y después inicie de nuevo la instalación.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>El sistema se instaló, pero no se encuentra ningún despliegue en el disco.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Inicie de nuevo la instalación; si vuelve a ocurrir, informe del problema con los detalles que figuran abajo.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>La imagen instalada es {found} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>No utilice el sistema instalado. Inicie de nuevo la instalación con un medio sin modificar.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>El programa {command} falló.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Los detalles que figuran abajo contienen sus mensajes. Inicie de nuevo la instalación o informe del problema incluyéndolos.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>El programa {command} no terminó en {seconds} segundos y se detuvo.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Inicie de nuevo la instalación. Si vuelve a ocurrir, es posible que el disco o el medio esté defectuoso.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Se produjo un error de lectura o escritura: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>No queda espacio en el disco: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Inicie de nuevo la instalación y asigne al sistema una partición más grande.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>La instalación se detuvo antes de completarse.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Puede iniciarla de nuevo cuando quiera; lo que hay ahora en el disco no se puede utilizar.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Hay un error en el propio instalador.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Informe de él con los detalles que figuran abajo.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>No se puede acceder al servidor de la imagen a través de la red.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Conéctese a la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>No se puede acceder al proxy situado entre este equipo y el servidor de la imagen.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Compruebe la red y el proxy en bootc.conf, o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>El proxy no permite al instalador acceder al servidor de la imagen.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>El proxy debe permitir que este equipo acceda al servidor sin autenticación; se puede indicar otro proxy en bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>El nombre del servidor de la imagen no se conoce en la red.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Compruebe la conexión de red y el nombre del servidor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>El servidor de la imagen rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Compruebe la dirección del servidor o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>El servidor de la imagen no responde.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Compruebe la conexión de red o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>El certificado del servidor de la imagen no está firmado por nadie en quien este sistema confíe.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Compruebe si puede confiar en esta red; el certificado de un servidor privado debe estar en el medio.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>El certificado del servidor de la imagen no es válido en este momento.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Compruebe la fecha y la hora de este equipo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>El certificado del servidor de la imagen se emitió para otro nombre.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Compruebe el nombre del servidor y si la red redirige a otro servidor.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>El servidor de la imagen no cifra sus conexiones.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Utilice un servidor con HTTPS. Quien creó este medio de instalación puede permitir este servidor en bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>El servidor de la imagen solicita autenticación.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>El medio de instalación necesita credenciales para este servidor (un nombre y una contraseña o token, o un certificado).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>El servidor de la imagen no tiene la versión solicitada de la imagen.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Compruebe la etiqueta (tag) en bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>El servidor no conoce la imagen o no la muestra a todo el mundo.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Compruebe el nombre en bootc.conf y si se necesita autenticación.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>El servidor de la imagen ha recibido demasiadas solicitudes desde esta red.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>El servidor de la imagen respondió con un error propio.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>Se interrumpió la conexión con el servidor de la imagen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Los datos enviados por el servidor de la imagen no coinciden con su suma de verificación.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Inicie de nuevo la instalación, si es posible a través de otra red. Si vuelve a ocurrir, avise al proveedor de la imagen.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>La red exige iniciar sesión en un navegador web antes de permitir cualquier conexión.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Inicie sesión en la red con un navegador web y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Falta una parte de la imagen del sistema en su servidor.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Inténtelo de nuevo más tarde o avise al proveedor de la imagen.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>No se puede leer el archivo con las credenciales para el servidor de la imagen.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Quien creó este medio de instalación debe corregir ese archivo.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Lo que se encontró en la dirección de la imagen no es una imagen del sistema.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Compruebe el origen en bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>La dirección de la imagen del sistema no está escrita correctamente.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Compruebe el origen y el destino en bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>La imagen del sistema no está en el medio de instalación.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Deje el medio en el equipo durante la instalación. Si estuvo ahí todo el tiempo, grábelo otra vez.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>La imagen del medio de instalación no tiene la etiqueta (tag) solicitada.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>La imagen del sistema está incompleta: termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Grabe otra vez el medio de instalación o intente de nuevo la descarga.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>La imagen del sistema no está firmada como exige este medio.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Utilice una imagen firmada o avise a su proveedor. No desactive la comprobación.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>La imagen del sistema está firmada, pero no por alguien en quien este medio confíe.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>No la instale. Avise al proveedor de la imagen, que quizá haya cambiado la clave.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Este medio solo admite imágenes del sistema firmadas, pero sus reglas dejarían pasar esta sin firma.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Quien creó el medio debe añadir la clave de la imagen a policy.json o indicar el resumen (digest) de la imagen.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Las reglas de este medio prohíben esta imagen del sistema.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Compruebe el archivo /etc/containers/policy.json del medio de instalación.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Faltan las reglas sobre imágenes de confianza en este medio de instalación.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>El medio necesita el archivo /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Las reglas sobre imágenes de confianza de este medio de instalación no se pueden usar.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>La partición para el sistema está llena.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>El sistema de archivos para el nuevo sistema no está vacío.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Inicie de nuevo la instalación y elija formatear la partición.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>El sistema de archivos elegido no puede alojar un sistema atómico.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Inicie de nuevo la instalación y elija ext4 o xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>La partición para /boot tiene el sistema de archivos FAT, que no puede alojar entradas de arranque de un sistema atómico.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Inicie de nuevo la instalación y utilice ext4 para /boot, o no le asigne una partición propia.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>No se encontró la partición del sistema EFI.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Inicie de nuevo la instalación con una partición FAT32 para /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>A la imagen del sistema le falta el programa que configura su gestor de arranque (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Elija otro valor para bootloader en bootc.conf u otra imagen.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>El gestor de arranque de la imagen del sistema no es apto para el firmware de este equipo ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Arranque el equipo con el otro tipo de firmware (UEFI o BIOS) y repita la instalación, o elija otra imagen.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>El gestor de arranque no encontró sitio en el disco.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Inicie de nuevo la instalación con una partición de arranque de BIOS de 2 MiB en el disco.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>El firmware no aceptó la nueva entrada de arranque.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Elimine entradas de arranque antiguas en la configuración del firmware e inicie de nuevo la instalación.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>El ostree del sistema en vivo no admite lo que esta imagen necesita (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Utilice un medio de instalación con un sistema en vivo más reciente.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Al sistema en vivo le falta algo necesario para instalar una imagen.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Utilice un medio de instalación completo. Los detalles que figuran abajo indican qué falta.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>El disco o una de sus particiones está en uso.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Cierre todos los programas que usen el disco o reinicie el sistema en vivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>El medio de instalación tiene errores de lectura.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Grabe otra vez el medio o utilice otra memoria USB u otro disco.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>El servicio de nombres (DNS) de la red no responde.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>El servidor de la imagen no permite que este equipo obtenga la imagen.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Solicite acceso a su propietario, o utilice otra red si el servidor solo atiende a algunas regiones.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>El servidor de la imagen y este sistema no pudieron acordar una conexión cifrada.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Compruebe si puede confiar en esta red; es posible que un servidor antiguo necesite una actualización por parte de su propietario.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>El reloj de este equipo no está en hora, por lo que no se pueden comprobar los certificados.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Ajuste la fecha y la hora (en la configuración del firmware o en el sistema en vivo) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Se agotó la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Cierre otros programas o utilice un equipo con más memoria, e inicie de nuevo la instalación.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>El programa {command} se terminó desde fuera ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Inicie de nuevo la instalación. Si vuelve a ocurrir, es posible que el equipo tenga muy poca memoria.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>En el sistema en vivo no queda espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Reinicie el sistema en vivo e inicie de nuevo la instalación; también ayuda disponer de más memoria.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>La partición del sistema EFI está llena.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Inicie de nuevo la instalación con una partición más grande para /boot/efi, o elimine lo que no haga falta en ella.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>La partición para /boot está llena.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Inicie de nuevo la instalación y asigne a /boot 1 GiB o más.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>El disco pasó a ser de solo lectura, muy probablemente porque tiene errores.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Compruebe el disco y su cable. Si vuelve a ocurrir, inicie de nuevo la instalación en otro disco.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>El disco tiene errores de lectura o escritura.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Guarde una copia de lo que aún contenga y utilice otro disco.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Un disco o una partición ya no está presente.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Compruebe el cable o el conector e inicie de nuevo la instalación.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Una partición es demasiado pequeña para su sistema de archivos.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Inicie de nuevo la instalación y asígnele más espacio.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Un sistema de archivos está dañado o es de un tipo distinto al esperado.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Inicie de nuevo la instalación y elija formatear la partición, o repare antes su sistema de archivos.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>El sistema en vivo no conoce uno de los sistemas de archivos.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Inicie de nuevo la instalación y elija ext4, xfs o btrfs, o utilice un medio con un sistema en vivo más reciente.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>El sistema en vivo todavía usa la tabla de particiones antigua del disco.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Reinicie el sistema en vivo e inicie de nuevo la instalación.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>La frase de contraseña no abre la partición cifrada.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Inicie de nuevo la instalación y vuelva a introducir la frase de contraseña; compruebe la distribución del teclado.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Una partición que debería estar cifrada no lo está.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Inicie de nuevo la instalación y elija formatear la partición.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>El sistema en vivo no puede cifrar el disco de la forma solicitada.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Inicie de nuevo la instalación sin cifrado, o utilice un medio con un sistema en vivo más reciente.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>La imagen del sistema no contiene el programa que la instala (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Utilice una imagen creada para bootc u otro valor para engine en bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>No se pudo iniciar el instalador propio de la imagen del sistema.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Utilice otro valor para engine en bootc.conf; los detalles que figuran abajo indican por qué no se inició.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>La imagen del sistema necesita programas más recientes que los de este medio.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Utilice un medio de instalación más reciente.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>El sistema en vivo no puede ejecutar contenedores.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Utilice un medio de instalación completo u otro valor para engine en bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>El gestor de arranque no pudo determinar en qué disco está un sistema de archivos.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Inicie de nuevo la instalación y elija para el sistema particiones normales de un solo disco.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>El gestor de arranque no puede leer el sistema de archivos en el que se guardaron sus archivos.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Inicie de nuevo la instalación y utilice ext4 para /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Faltan los archivos del gestor de arranque en este medio de instalación.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Utilice un medio de instalación completo.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>El sistema de archivos del nuevo sistema no puede sellar archivos (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Inicie de nuevo la instalación y elija ext4 o btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>No se pudieron escribir las etiquetas de seguridad de la imagen del sistema (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Utilice un sistema en vivo con SELinux o una imagen sin SELinux.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>El sistema en vivo alcanzó un límite de archivos abiertos o procesos.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Cierre otros programas o reinicie el sistema en vivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>El instalador se ejecuta sin permisos de administrador.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Inícielo como root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Comprobando este equipo…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Comprobando la imagen del sistema…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Comprobando la imagen del sistema: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Preparando las particiones…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Descargando la imagen del sistema…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Descargando la imagen del sistema: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Descargando la imagen del sistema: {done} de {total} MB, tiempo restante: {minutes} min</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Descargando la imagen del sistema: {done} de {total} MB, falta menos de un minuto</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Desempaquetando la imagen del sistema…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Instalando la imagen del sistema…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Instalando la imagen del sistema: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Instalando la imagen del sistema: {done} de {total} MB, tiempo restante: {minutes} min</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Instalando la imagen del sistema: {done} de {total} MB, falta menos de un minuto</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Verificando lo instalado…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Instalando el gestor de arranque en {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Escribiendo la configuración…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Preparando el nuevo sistema para su configuración…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Completando el sistema instalado…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Esperando a que todo quede escrito en el disco…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Escribiendo el informe de instalación…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Se instalará este sistema:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Examinando la imagen del sistema…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Se actualiza desde</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Resumen (digest)</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>También puede continuar: la imagen se buscará de nuevo antes de cambiar nada en el disco.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>Co&amp;mprobar de nuevo</translation>
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
        <translation>El medio de instalación</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>El almacén de contenedores de este sistema en vivo</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Instalar &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>No se pudo examinar la imagen del sistema. Se buscará de nuevo cuando empiece la instalación.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Instalar &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Instalar &lt;b&gt;%1&lt;/b&gt;, versión %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Procedencia: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Resumen (digest): %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Mostrar la contraseña</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Buscando redes…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Esta red necesita algo más que una contraseña, lo que aquí no se admite.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Elegir una &amp;red…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: sin conexión</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: conectado a %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>La red no ha aceptado la contraseña.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>La red no responde. Puede que esté demasiado lejos o que la contraseña sea incorrecta.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>La conexión ha fallado (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>abierta</translation>
    </message>
</context>
</TS>
