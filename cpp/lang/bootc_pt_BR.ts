<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Verificar a máquina e a imagem do sistema</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Finalizar o sistema instalado</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Instalar a imagem do sistema</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>O instalador está configurado incorretamente: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Quem criou esta mídia de instalação precisa corrigir o bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>O módulo {module} do instalador deixou o valor {key} ausente ou inutilizável.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Volte e refaça suas escolhas; se o problema se repetir, relate-o com os detalhes abaixo.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>O programa {tool} está faltando nesta mídia de instalação.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Use uma mídia de instalação completa. Nada foi alterado no disco.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>O arquivo {path} está faltando nesta mídia de instalação.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>A instalação precisa de {needed} MB de memória livre, mas há {free} MB disponíveis.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Feche outros programas ou inicie a instalação novamente em uma máquina com mais memória. Nada foi alterado no disco.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>A instalação precisa de {needed} MB de espaço no sistema live, que tem {free} MB.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Remova o que foi salvo no sistema live ou reinicie-o. Nada foi alterado no disco.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>O Secure Boot está ativado, e esta imagem do sistema não pode ser iniciada com ele.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Desative o Secure Boot na configuração do firmware e inicie a instalação novamente.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>A imagem do sistema precisa de um gerenciador de inicialização (GRUB) mais recente do que o desta mídia.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Use uma mídia de instalação mais recente. Nada foi alterado no disco.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Esta imagem do sistema só pode ser iniciada por firmware UEFI, e esta máquina foi iniciada em modo BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Mude para UEFI na configuração do firmware e inicie a mídia de instalação novamente, ou use outra imagem.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Esta imagem só inicia em máquinas com firmware {expected}; esta foi iniciada com {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Inicie a mídia de instalação novamente no outro modo (configuração do firmware, menu de inicialização) ou use outra imagem.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Nenhuma partição foi escolhida para o sistema.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Volte às partições e atribua a uma delas o ponto de montagem /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>A partição {device}, destinada ao sistema, não será formatada.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Volte às partições e escolha formatá-la: uma imagem só pode ser instalada em um sistema de arquivos vazio.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>O sistema de arquivos {fs} não pode conter um sistema atômico.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Volte às partições e escolha ext4, xfs ou btrfs para o ponto de montagem /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>O sistema ficaria no subvolume btrfs {subvolume}, de onde o gerenciador de inicialização não consegue ler os kernels.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Volte às partições e adicione uma partição ext4 de 1 GiB com o ponto de montagem /boot, ou escolha ext4 ou xfs para o sistema.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>O sistema de arquivos {fs} não pode conter os kernels de um sistema atômico.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Volte às partições e escolha ext4 para /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>A partição {device} para /boot seria mantida com seu conteúdo.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Volte às partições e escolha formatar /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} pertence à imagem do sistema: nenhuma partição pode ser montada ali.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Volte às partições e escolha um local dentro de /home, /srv, /var ou /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Os kernels do sistema ficariam em uma partição criptografada, onde o gerenciador de inicialização não consegue lê-los.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Volte às partições e adicione uma partição ext4 não criptografada de 1 GiB com o ponto de montagem /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Esta imagem do sistema guarda os kernels na partição de sistema EFI e, por isso, não pode ter uma partição para /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Volte às partições e remova o ponto de montagem /boot da partição à qual ele está atribuído.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>O disco não tem uma partição de sistema EFI, e esta máquina não pode iniciar sem ela.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Volte às partições e adicione uma partição FAT32 com o ponto de montagem /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>O disco {disk} tem uma GPT sem partição de inicialização BIOS, portanto esta máquina não poderia iniciar por ele.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Volte às partições e adicione uma partição não formatada de 2 MiB com a opção (flag) bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>A tabela de partições MBR (msdos) não comporta partições que ultrapassem o limite de 2 TiB, e o disco {disk} é maior.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Particione o disco manualmente, com uma GPT e uma partição não formatada de 2 MiB com a opção (flag) bios-grub, ou inicie a mídia de instalação no modo UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Não se sabe em qual disco o gerenciador de inicialização deve ficar.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Volte às partições e escolha um disco para o gerenciador de inicialização.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>O gerenciador de inicialização ficaria em uma partição a partir da qual esta máquina não poderia iniciá-lo.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>A partição para o sistema é pequena demais: são necessários {needed} MB, e há {free} MB livres.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Volte às partições e dê mais espaço ao sistema.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>A partição de sistema EFI teria o sistema de arquivos {fs}, que o firmware da máquina não consegue ler.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Volte às partições e escolha FAT32 para /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>A partição de sistema EFI está cheia demais para outro gerenciador de inicialização: são necessários {needed} MB, e há {free} MB livres.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Exclua o que não for necessário nela, ou volte às partições e escolha uma maior para /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>A partição de sistema EFI também precisa conter os kernels do sistema: são necessários {needed} MB, e há {free} MB livres.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Volte às partições e escolha uma partição de sistema EFI de 1 GiB, ou exclua o que não for necessário nela.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>A partição de sistema EFI {device} está em um disco diferente do disco do sistema: o gerenciador de inicialização não pode ser instalado nela.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Volte às partições e escolha uma partição de sistema EFI no disco em que o sistema será instalado.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>A partição {device} foi escolhida como partição de sistema EFI, mas não está marcada como tal.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Volte às partições e marque-a com a opção (flag) de inicialização (boot, esp), ou escolha outra.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>O disco tem outra partição de sistema EFI, {other}, na qual o gerenciador de inicialização seria instalado.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Volte às partições e escolha {other} para /boot/efi, ou exclua essa partição.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>O gerenciador de inicialização desta imagem só pode ser instalado no disco em que está o sistema, e não em {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Volte às partições e escolha o disco do sistema para o gerenciador de inicialização.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} está em LVM ou RAID por software, de onde esta imagem do sistema não pode ser iniciada.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Volte às partições e escolha partições comuns para o sistema.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Esta máquina tem um firmware UEFI de 32 bits, com o qual esta imagem do sistema não pode ser iniciada.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Se a configuração do firmware oferecer um modo BIOS legado, inicie a mídia de instalação nesse modo.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>A partição {device} deveria estar montada em {target}, mas não está.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Inicie a instalação novamente. Se o problema se repetir, o disco pode estar com defeito.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>A imagem do sistema não é aquela para a qual este instalador foi criado.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Use uma mídia de instalação não modificada ou peça uma atual a quem a criou.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Não é possível ler a imagem do sistema {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Verifique a mídia de instalação ou a rede e tente novamente.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>A imagem do sistema não está disponível em nenhuma das origens possíveis (total: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Verifique a conexão de rede e se a mídia de instalação está completa; os detalhes mostram a resposta de cada origem.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>A imagem do sistema foi feita para um tipo de processador diferente do desta máquina.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Use a mídia de instalação adequada a este tipo de máquina.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>A imagem não é uma imagem de sistema inicializável.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Use uma imagem criada para o bootc: ela contém um rótulo que indica isso.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>A imagem do sistema não contém nenhum kernel.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Quem criou a imagem precisa corrigi-la.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>A imagem do sistema está danificada: o conteúdo não corresponde à soma de verificação.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Grave a mídia de instalação novamente ou use outra e, depois, inicie a instalação novamente.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>O sistema foi instalado, mas nenhuma versão inicializável (deployment) foi encontrada no disco.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Inicie a instalação novamente; se o problema se repetir, relate-o com os detalhes abaixo.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>A imagem instalada é {found} em vez de {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Não use o sistema instalado. Inicie a instalação novamente com uma mídia não modificada.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>O programa {command} falhou.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Os detalhes abaixo contêm as mensagens dele. Inicie a instalação novamente ou relate o problema com esses detalhes.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>O programa {command} não terminou em {seconds} segundos e foi interrompido.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Inicie a instalação novamente. Se o problema se repetir, o disco ou a mídia pode estar com defeito.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Houve uma falha de leitura ou gravação: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Não há mais espaço no disco: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Inicie a instalação novamente e dê ao sistema uma partição maior.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>A instalação foi interrompida antes de ser concluída.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Inicie-a novamente quando quiser; o que está no disco agora não pode ser usado.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Há um erro no próprio instalador.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Relate o problema com os detalhes abaixo.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Não é possível acessar o servidor da imagem pela rede.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Conecte-se à rede e tente novamente.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Não é possível acessar o proxy entre esta máquina e o servidor da imagem.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Verifique a rede e o proxy em bootc.conf, ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>O proxy não permite que o instalador acesse o servidor da imagem.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>O proxy precisa permitir que esta máquina acesse o servidor sem autenticação; outro proxy pode ser indicado em bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>O nome do servidor da imagem não é conhecido na rede.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Verifique a conexão de rede e o nome do servidor e tente novamente.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>O servidor da imagem recusou a conexão.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Verifique o endereço do servidor ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>O servidor da imagem não responde.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Verifique a conexão de rede ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>O certificado do servidor da imagem não está assinado por ninguém em quem este sistema confie.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Verifique se você pode confiar nesta rede; o certificado de um servidor privado precisa estar na mídia.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>O certificado do servidor da imagem não é válido neste momento.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Verifique a data e a hora desta máquina e tente novamente.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>O certificado do servidor da imagem foi emitido para outro nome.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Verifique o nome do servidor e se a rede redireciona para outro servidor.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>O servidor da imagem não criptografa suas conexões.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Use um servidor com HTTPS. Quem criou esta mídia de instalação pode permitir este servidor em bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>O servidor da imagem exige autenticação.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>A mídia de instalação precisa de credenciais (um nome e uma senha ou token, ou um certificado) para este servidor.</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>O servidor da imagem não tem essa versão da imagem.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Verifique a tag em bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>O servidor da imagem não conhece a imagem ou não a mostra a todos.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Verifique o nome em bootc.conf e se é necessária autenticação.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>O servidor da imagem recebeu solicitações demais desta rede.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>O servidor da imagem respondeu com um erro interno dele.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>A conexão com o servidor da imagem foi interrompida.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Verifique a conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>O que o servidor da imagem enviou não corresponde à soma de verificação.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Inicie a instalação novamente, por outra rede, se possível. Se o problema se repetir, avise quem criou a imagem.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>A rede exige autenticação em um navegador web antes de permitir qualquer acesso.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Autentique-se na rede com um navegador web e tente novamente.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Uma parte da imagem do sistema está faltando no servidor.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Tente novamente mais tarde ou avise quem criou a imagem.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Não é possível ler o arquivo com as credenciais do servidor da imagem.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Quem criou esta mídia de instalação precisa corrigir esse arquivo.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>O que foi encontrado no endereço da imagem não é uma imagem do sistema.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Verifique a origem em bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>O endereço da imagem do sistema não está escrito corretamente.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Verifique a origem e o destino em bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>A imagem do sistema não está na mídia de instalação.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Deixe a mídia na máquina durante a instalação. Se ela esteve ali o tempo todo, grave-a novamente.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>A imagem na mídia de instalação não tem essa tag.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>A imagem do sistema está incompleta: termina antes do esperado.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Grave a mídia de instalação novamente ou tente baixar outra vez.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>A imagem do sistema não está assinada como esta mídia exige.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Use uma imagem assinada ou avise quem a criou. Não desative a verificação.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>A imagem do sistema está assinada, mas não por alguém em quem esta mídia confie.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Não a instale. Avise quem criou a imagem, pois a chave pode ter sido trocada.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Esta mídia só aceita imagens do sistema assinadas, mas suas regras deixariam passar esta sem assinatura.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Quem criou a mídia precisa adicionar a chave da imagem ao policy.json ou indicar o digest da imagem.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>As regras desta mídia proíbem esta imagem do sistema.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Verifique /etc/containers/policy.json na mídia de instalação.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>As regras para imagens confiáveis estão faltando nesta mídia de instalação.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>A mídia precisa do arquivo /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>As regras para imagens confiáveis desta mídia de instalação não podem ser usadas.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>A partição para o sistema está cheia.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>O sistema de arquivos para o novo sistema não está vazio.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Inicie a instalação novamente e escolha formatar a partição.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>O sistema de arquivos escolhido não pode conter um sistema atômico.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Inicie a instalação novamente e escolha ext4 ou xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>A partição para /boot tem o sistema de arquivos FAT, que não pode conter entradas de inicialização de um sistema atômico.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Inicie a instalação novamente e use ext4 para /boot, ou nenhuma partição separada.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>A partição de sistema EFI não foi encontrada.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Inicie a instalação novamente com uma partição FAT32 para /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>Falta na imagem do sistema o programa que configura o gerenciador de inicialização (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Escolha outro valor para bootloader em bootc.conf, ou outra imagem.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>O gerenciador de inicialização da imagem do sistema não foi feito para o firmware desta máquina ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Inicie a máquina com o outro tipo de firmware (UEFI ou BIOS) e instale novamente, ou escolha outra imagem.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>O gerenciador de inicialização não encontrou lugar no disco.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Inicie a instalação novamente com uma partição de inicialização BIOS de 2 MiB no disco.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>O firmware não aceitou a nova entrada de inicialização.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Exclua entradas de inicialização antigas na configuração do firmware e inicie a instalação novamente.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>A versão do ostree no sistema live não oferece o recurso de que esta imagem precisa (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Use uma mídia de instalação com um sistema live mais recente.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Falta no sistema live algo necessário para instalar uma imagem.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Use uma mídia de instalação completa. Os detalhes abaixo indicam o que falta.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>O disco ou uma de suas partições está em uso.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Feche todos os programas que usam o disco ou reinicie o sistema live e tente novamente.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>A mídia de instalação tem erros de leitura.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Grave a mídia novamente ou use outro pendrive ou disco.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>O serviço de nomes da rede (DNS) não responde.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>O servidor da imagem não permite que esta máquina obtenha a imagem.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Peça acesso ao responsável pelo servidor ou use outra rede, caso ele atenda apenas algumas regiões.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>O servidor da imagem e este sistema não conseguiram estabelecer uma conexão criptografada em comum.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Verifique se você pode confiar nesta rede; um servidor antigo pode precisar de uma atualização feita pelo responsável.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>O relógio desta máquina está errado e, por isso, os certificados não podem ser verificados.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Ajuste a data e a hora (na configuração do firmware ou no sistema live) e tente novamente.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>A memória desta máquina se esgotou.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Feche outros programas ou use uma máquina com mais memória e, depois, inicie a instalação novamente.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>O programa {command} foi encerrado externamente ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Inicie a instalação novamente. Se o problema se repetir, a máquina pode ter pouca memória.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Não há mais espaço no sistema live para arquivos temporários.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Reinicie o sistema live e inicie a instalação novamente; ter mais memória também ajuda.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>A partição de sistema EFI está cheia.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Inicie a instalação novamente com uma partição maior para /boot/efi, ou exclua o que não for necessário nela.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>A partição para /boot está cheia.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Inicie a instalação novamente e dê a /boot 1 GiB ou mais.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>O disco passou para somente leitura, muito provavelmente por conter erros.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Verifique o disco e seu cabo. Se o problema se repetir, inicie a instalação novamente em outro disco.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>O disco tem erros de leitura ou gravação.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Salve o que ainda há nele e use outro disco.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Um disco ou uma partição não está mais presente.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Verifique o cabo ou o conector e inicie a instalação novamente.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Uma partição é pequena demais para seu sistema de arquivos.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Inicie a instalação novamente e dê mais espaço a ela.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Um sistema de arquivos está danificado ou é de um tipo diferente do esperado.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Inicie a instalação novamente e escolha formatar a partição, ou repare antes o sistema de arquivos dela.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>O sistema live não reconhece um dos sistemas de arquivos.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Inicie a instalação novamente e escolha ext4, xfs ou btrfs, ou use uma mídia com um sistema live mais recente.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>O sistema live ainda usa a tabela de partições antiga do disco.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Reinicie o sistema live e inicie a instalação novamente.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>A frase secreta não abre a partição criptografada.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Inicie a instalação novamente e digite outra vez a frase secreta; verifique o layout do teclado.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Uma partição que deveria estar criptografada não está.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Inicie a instalação novamente e escolha formatar a partição.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>O sistema live não consegue criptografar o disco da forma solicitada.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Inicie a instalação novamente sem criptografia ou use uma mídia com um sistema live mais recente.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>A imagem do sistema não contém o programa que a instala (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Use uma imagem criada para o bootc ou outro valor para engine em bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Não foi possível iniciar o instalador contido na própria imagem do sistema.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Use outro valor para engine em bootc.conf; os detalhes abaixo mostram por que ele não iniciou.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>A imagem do sistema precisa de programas mais recentes do que os desta mídia.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Use uma mídia de instalação mais recente.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>O sistema live não consegue executar contêineres.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Use uma mídia de instalação completa ou outro valor para engine em bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>O gerenciador de inicialização não conseguiu descobrir em qual disco está um sistema de arquivos.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Inicie a instalação novamente e escolha para o sistema partições comuns de um único disco.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>O gerenciador de inicialização não consegue ler o sistema de arquivos em que seus arquivos foram colocados.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Inicie a instalação novamente e use ext4 para /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Os arquivos do gerenciador de inicialização estão faltando nesta mídia de instalação.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Use uma mídia de instalação completa.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>O sistema de arquivos do novo sistema não permite selar arquivos (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Inicie a instalação novamente e escolha ext4 ou btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Não foi possível gravar os rótulos de segurança da imagem do sistema (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Use um sistema live com SELinux ou uma imagem sem ele.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>O sistema live atingiu um limite de arquivos abertos ou de processos.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Feche outros programas ou reinicie o sistema live e tente novamente.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>O instalador está sendo executado sem privilégios de administrador.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Inicie-o como root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Verificando esta máquina…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Verificando a imagem do sistema…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Verificando a imagem do sistema: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Preparando as partições…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Baixando a imagem do sistema…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Baixando a imagem do sistema: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Baixando a imagem do sistema: {done} de {total} MB, tempo restante: {minutes} min</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Baixando a imagem do sistema: {done} de {total} MB, falta menos de um minuto</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Desempacotando a imagem do sistema…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Instalando a imagem do sistema…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Instalando a imagem do sistema: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Instalando a imagem do sistema: {done} de {total} MB, tempo restante: {minutes} min</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Instalando a imagem do sistema: {done} de {total} MB, falta menos de um minuto</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Verificando o que foi instalado…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Instalando o gerenciador de inicialização em {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Gravando a configuração…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Preparando o novo sistema para as configurações…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Concluindo o sistema instalado…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Aguardando até que tudo esteja gravado no disco…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Gravando o relatório da instalação…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Este sistema será instalado:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Examinando a imagem do sistema…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Vem de</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Atualiza-se de</translation>
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
        <translation>Também é possível continuar: a imagem será procurada de novo antes que algo no disco seja alterado.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>Verificar de &amp;novo</translation>
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
        <translation>A mídia de instalação</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>O armazenamento de contêineres deste sistema live</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Instalar &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Não foi possível examinar a imagem do sistema. Ela será procurada de novo quando a instalação começar.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Instalar &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Instalar &lt;b&gt;%1&lt;/b&gt;, versão %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Origem: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Digest da imagem: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Mostrar a senha</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Fechar</translation>
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
        <translation>Procurando redes…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Esta rede exige mais do que uma senha, o que não é compatível aqui.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>Escolher uma &amp;rede…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: não conectado</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: conectado a %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>A rede não aceitou a senha.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>A rede não responde. Ela pode estar longe demais, ou a senha pode estar errada.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>A conexão falhou (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>aberta</translation>
    </message>
</context>
</TS>
