<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Проверка компьютера и образа системы</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Завершение настройки установленной системы</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Установка образа системы</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Установщик настроен неправильно: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Создатель этого установочного носителя должен исправить bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Модуль установщика {module} не задал значение {key} или задал непригодное.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Вернитесь и сделайте выбор заново; если ошибка повторится, сообщите о ней, приложив приведённые ниже подробности.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>На этом установочном носителе нет программы {tool}.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Используйте полный установочный носитель. На диске ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>На этом установочном носителе нет файла {path}.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>Для установки требуется {needed} МБ свободной памяти, а свободно {free} МБ.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Закройте другие программы или начните установку заново на компьютере с большим объёмом памяти. На диске ничего не изменено.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>Для установки требуется {needed} МБ места в live-системе, а свободно {free} МБ.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Удалите то, что было сохранено в live-системе, или перезапустите её. На диске ничего не изменено.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Включён режим Secure Boot, а этот образ системы с ним не запускается.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Отключите Secure Boot в настройках микропрограммы и начните установку заново.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Образу системы нужен более новый загрузчик (GRUB), чем есть на этом носителе.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Используйте более новый установочный носитель. На диске ничего не изменено.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Этот образ системы запускается только микропрограммой UEFI, а компьютер был загружен в режиме BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Переключите микропрограмму в режим UEFI в её настройках и снова загрузитесь с установочного носителя или используйте другой образ.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Этот образ запускается только на компьютерах с микропрограммой {expected}; этот компьютер загружен в режиме {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Снова загрузитесь с установочного носителя в другом режиме (настройки микропрограммы, меню загрузки) или используйте другой образ.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Не выбран раздел для системы.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Вернитесь к настройке разделов и назначьте одному из них точку монтирования /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Раздел {device}, выбранный для системы, не будет отформатирован.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Вернитесь к настройке разделов и выберите форматирование: образ можно установить только на пустую файловую систему.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Файловая система {fs} не подходит для атомарной системы.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Вернитесь к настройке разделов и выберите ext4, xfs или btrfs для точки монтирования /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Система оказалась бы в подтоме btrfs {subvolume}, откуда загрузчик не может прочитать её ядра.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Вернитесь к настройке разделов и добавьте раздел ext4 размером 1 ГиБ с точкой монтирования /boot или выберите для системы ext4 или xfs.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Файловая система {fs} не подходит для хранения ядер атомарной системы.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Вернитесь к настройке разделов и выберите ext4 для /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>Раздел {device} для /boot был бы оставлен с прежним содержимым.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Вернитесь к настройке разделов и выберите форматирование /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} принадлежит образу системы: смонтировать туда раздел нельзя.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Вернитесь к настройке разделов и выберите место внутри /home, /srv, /var или /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Ядра системы оказались бы на зашифрованном разделе, где загрузчик не сможет их прочитать.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Вернитесь к настройке разделов и добавьте незашифрованный раздел ext4 размером 1 ГиБ с точкой монтирования /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Этот образ системы хранит ядра в системном разделе EFI, поэтому отдельного раздела для /boot быть не может.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Вернитесь к настройке разделов и снимите точку монтирования /boot с раздела, которому она назначена.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>На диске нет системного раздела EFI, а без него этот компьютер не сможет загрузиться.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Вернитесь к настройке разделов и добавьте раздел FAT32 с точкой монтирования /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>На диске {disk} с таблицей GPT нет загрузочного раздела BIOS, поэтому компьютер не сможет с него загрузиться.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Вернитесь к настройке разделов и добавьте неформатированный раздел размером 2 МиБ с флагом bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>Таблица разделов MBR (msdos) не может содержать разделы, выходящие за границу 2 ТиБ, а диск {disk} больше.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Разметьте диск вручную, с таблицей GPT и неформатированным разделом размером 2 МиБ с флагом bios-grub, или загрузитесь с установочного носителя в режиме UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Неизвестно, на какой диск следует установить загрузчик.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Вернитесь к настройке разделов и выберите диск для загрузчика.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Загрузчик оказался бы на разделе, с которого этот компьютер не сможет его запустить.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Раздел для системы слишком мал: требуется {needed} МБ, свободно {free} МБ.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Вернитесь к настройке разделов и выделите системе больше места.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>На системном разделе EFI будет файловая система {fs}, которую микропрограмма компьютера не может прочитать.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Вернитесь к настройке разделов и выберите FAT32 для /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>На системном разделе EFI не хватает места для ещё одного загрузчика: требуется {needed} МБ, свободно {free} МБ.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Удалите с него ненужное или вернитесь к настройке разделов и выберите для /boot/efi раздел побольше.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>На системном разделе EFI должны поместиться и ядра системы: требуется {needed} МБ, свободно {free} МБ.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Вернитесь к настройке разделов и выберите системный раздел EFI размером 1 ГиБ или удалите с имеющегося ненужное.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>Системный раздел EFI {device} находится не на том диске, что система: установить туда загрузчик нельзя.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Вернитесь к настройке разделов и выберите системный раздел EFI на том диске, куда устанавливается система.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>Раздел {device} выбран как системный раздел EFI, но не помечен как таковой.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Вернитесь к настройке разделов и установите для него загрузочный флаг (boot, esp) или выберите другой раздел.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>На диске есть другой системный раздел EFI, {other}, и загрузчик попадёт именно туда.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Вернитесь к настройке разделов и выберите для /boot/efi раздел {other} или удалите его.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Загрузчик этого образа системы можно установить только на диск с самой системой, но не на {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Вернитесь к настройке разделов и выберите для загрузчика диск, на котором находится система.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} находится на LVM или программном RAID, откуда этот образ системы загрузиться не может.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Вернитесь к настройке разделов и выберите для системы обычные разделы.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>На этом компьютере 32-битная микропрограмма UEFI, с которой этот образ системы не запускается.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Если в настройках микропрограммы есть режим совместимости с BIOS (Legacy), загрузитесь с установочного носителя в нём.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>Раздел {device} должен быть смонтирован в {target}, но это не так.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Начните установку заново. Если ошибка повторится, возможно, неисправен диск.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Это не тот образ системы, для которого создан этот установщик.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Используйте неизменённый установочный носитель или попросите у его создателя актуальный.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Не удаётся прочитать образ системы {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Проверьте установочный носитель или сеть и попробуйте снова.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Образа системы нет ни в одном из возможных источников (проверено: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Проверьте подключение к сети и полноту установочного носителя; ответ каждого источника приведён в подробностях.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Образ системы предназначен для процессора другого типа, чем в этом компьютере.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Используйте установочный носитель для компьютеров этого типа.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Этот образ не является загрузочным образом системы.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Используйте образ, собранный для bootc: в нём есть соответствующая метка.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>В образе системы нет ядра.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Создатель образа должен его исправить.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Образ системы повреждён: его содержимое не соответствует контрольной сумме.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Запишите установочный носитель ещё раз или возьмите другой, затем начните установку заново.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Система установлена, но её развёртывание (deployment) на диске не найдено.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Начните установку заново; если ошибка повторится, сообщите о ней, приложив приведённые ниже подробности.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Установлен образ {found} вместо {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Не используйте установленную систему. Начните установку заново с неизменённого носителя.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Программа {command} завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Её сообщения приведены в подробностях ниже. Начните установку заново или сообщите об ошибке, приложив их.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Программа {command} не завершилась за {seconds} с и была остановлена.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Начните установку заново. Если ошибка повторится, возможно, неисправен диск или носитель.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Не удалось выполнить чтение или запись: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>На диске не осталось места: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Начните установку заново и выделите системе раздел побольше.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>Установка была остановлена до завершения.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Начните её заново, когда захотите; то, что сейчас записано на диск, использовать нельзя.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Произошла ошибка в самом установщике.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Сообщите о ней, приложив приведённые ниже подробности.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Сервер образов недоступен по сети.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Подключитесь к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Недоступен прокси-сервер между этим компьютером и сервером образов.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Проверьте сеть и прокси-сервер в bootc.conf или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Прокси-сервер не пропускает установщик к серверу образов.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Прокси-сервер должен пропускать этот компьютер к серверу, не требуя авторизации; другой прокси-сервер можно указать в bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Имя сервера образов в сети неизвестно.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Проверьте подключение к сети и имя сервера и попробуйте снова.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Сервер образов отклонил подключение.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Проверьте адрес сервера или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Сервер образов не отвечает.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Проверьте подключение к сети или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Сертификат сервера образов не подписан никем из тех, кому доверяет эта система.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Проверьте, можно ли доверять этой сети; сертификат частного сервера должен быть на носителе.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Сертификат сервера образов в данный момент недействителен.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Проверьте дату и время на этом компьютере и попробуйте снова.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Сертификат сервера образов выдан на другое имя.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Проверьте имя сервера, а также не перенаправляет ли сеть на другой сервер.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Сервер образов не шифрует соединения.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Используйте сервер с HTTPS. Создатель этого установочного носителя может разрешить текущий сервер в bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Сервер образов требует авторизации.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>На установочном носителе должны быть учётные данные для этого сервера (имя и пароль или токен либо сертификат).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>На сервере образов нет такой версии образа.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Проверьте тег в bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Сервер образов не знает этого образа или показывает его не всем.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Проверьте имя в bootc.conf, а также не требуется ли авторизация.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Сервер образов получил слишком много запросов из этой сети.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>На сервере образов произошла внутренняя ошибка.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>Соединение с сервером образов прервалось.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Данные, полученные с сервера образов, не соответствуют контрольной сумме.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Начните установку заново, по возможности через другую сеть. Если ошибка повторится, сообщите создателю образа.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Сеть требует входа через веб-браузер, прежде чем пропустить какие-либо данные.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Войдите в сеть через веб-браузер и попробуйте снова.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>На сервере нет части образа системы.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Повторите попытку позже или сообщите создателю образа.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Не удаётся прочитать файл с учётными данными для сервера образов.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Создатель этого установочного носителя должен исправить этот файл.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>По адресу образа находится не образ системы.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Проверьте источник в bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Адрес образа системы записан неправильно.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Проверьте источник и цель в bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Образа системы нет на установочном носителе.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Не извлекайте носитель из компьютера во время установки. Если он всё время был на месте, запишите его ещё раз.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>У образа на установочном носителе нет такого тега.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Образ системы неполон: он обрывается раньше времени.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Запишите установочный носитель ещё раз или повторите скачивание.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Образ системы не подписан так, как того требует этот носитель.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Используйте подписанный образ или сообщите его создателю. Не отключайте проверку.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Образ системы подписан, но не тем, кому доверяет этот носитель.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Не устанавливайте его. Сообщите создателю образа: возможно, он сменил ключ.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Этот носитель допускает только подписанные образы системы, но его правила пропустили бы этот образ и без подписи.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Создатель носителя должен добавить ключ образа в policy.json или указать дайджест образа.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Правила этого носителя запрещают этот образ системы.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Проверьте /etc/containers/policy.json на установочном носителе.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>На этом установочном носителе нет правил для доверенных образов.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>На носителе должен быть файл /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Правила для доверенных образов на этом установочном носителе нельзя использовать.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>Раздел для системы заполнен.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Файловая система для новой системы не пуста.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Начните установку заново и выберите форматирование раздела.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Выбранная файловая система не подходит для атомарной системы.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Начните установку заново и выберите ext4 или xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>На разделе для /boot файловая система FAT, которая не подходит для загрузочных записей атомарной системы.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Начните установку заново и выберите для /boot ext4 или не создавайте для него отдельный раздел.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>Системный раздел EFI не найден.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Начните установку заново с разделом FAT32 для /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>В образе системы нет программы, которая настраивает его загрузчик (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Выберите другое значение bootloader в bootc.conf или другой образ.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Загрузчик из образа системы не предназначен для микропрограммы этого компьютера ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Загрузите компьютер с микропрограммой в другом режиме (UEFI или BIOS) и повторите установку или выберите другой образ.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Загрузчик не нашёл себе места на диске.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Начните установку заново, создав на диске загрузочный раздел BIOS размером 2 МиБ.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Микропрограмма не приняла новую загрузочную запись.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Удалите старые загрузочные записи в настройках микропрограммы и начните установку заново.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Программа ostree в live-системе не поддерживает то, что требуется этому образу (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Используйте установочный носитель с более новой live-системой.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>В live-системе не хватает того, что нужно для установки образа.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Используйте полный установочный носитель. Чего не хватает, указано в подробностях ниже.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Диск или раздел на нём занят.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Закройте все программы, использующие диск, или перезапустите live-систему и повторите попытку.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>На установочном носителе обнаружены ошибки чтения.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Запишите носитель ещё раз или используйте другой USB-накопитель или диск.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Служба имён (DNS) этой сети не отвечает.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Сервер образов не даёт этому компьютеру доступа к образу.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Запросите доступ у владельца сервера или используйте другую сеть, если сервер обслуживает только некоторые регионы.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Серверу образов и этой системе не удалось согласовать зашифрованное соединение.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Проверьте, можно ли доверять этой сети; если сервер устарел, возможно, его владельцу нужно установить обновления.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>Часы этого компьютера идут неверно, поэтому проверить сертификаты невозможно.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Установите дату и время (в настройках микропрограммы или в live-системе) и попробуйте снова.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Память этого компьютера исчерпана.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Закройте другие программы или используйте компьютер с большим объёмом памяти, затем начните установку заново.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Программа {command} была принудительно завершена извне ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Начните установку заново. Если ошибка повторится, возможно, на компьютере слишком мало памяти.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>В live-системе не осталось места для временных файлов.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Перезапустите live-систему и начните установку заново; больший объём памяти тоже поможет.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>Системный раздел EFI заполнен.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Начните установку заново, выбрав для /boot/efi раздел побольше, или удалите с него ненужное.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>Раздел для /boot заполнен.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Начните установку заново и выделите для /boot не менее 1 ГиБ.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Диск переведён в режим только для чтения, скорее всего из-за ошибок на нём.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Проверьте диск и его кабель. Если ошибка повторится, начните установку заново на другой диск.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>На диске обнаружены ошибки чтения или записи.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Сохраните данные, которые на нём ещё остались, и используйте другой диск.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Диск или раздел больше не обнаруживается.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Проверьте кабель или разъём и начните установку заново.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Раздел слишком мал для своей файловой системы.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Начните установку заново и выделите ему больше места.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Файловая система повреждена или имеет не тот тип, который ожидался.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Начните установку заново и выберите форматирование раздела или сначала исправьте его файловую систему.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Одна из файловых систем неизвестна live-системе.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Начните установку заново и выберите ext4, xfs или btrfs либо используйте носитель с более новой live-системой.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Live-система всё ещё использует старую таблицу разделов диска.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Перезапустите live-систему и начните установку заново.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>Парольная фраза не подходит к зашифрованному разделу.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Начните установку заново и ещё раз введите парольную фразу; проверьте раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Раздел, который должен быть зашифрован, не зашифрован.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Начните установку заново и выберите форматирование раздела.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Live-система не поддерживает запрошенный способ шифрования диска.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Начните установку заново без шифрования или используйте носитель с более новой live-системой.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>В образе системы нет программы, которая его устанавливает (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Используйте образ, собранный для bootc, или другое значение engine в bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Не удалось запустить собственный установщик образа системы.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Используйте другое значение engine в bootc.conf; почему он не запустился, указано в подробностях ниже.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Образу системы нужны более новые программы, чем есть на этом носителе.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Используйте более новый установочный носитель.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Live-система не может запускать контейнеры.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Используйте полный установочный носитель или другое значение engine в bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Загрузчику не удалось определить, на каком диске находится файловая система.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Начните установку заново и выберите для системы обычные разделы на одном диске.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Загрузчик не может прочитать файловую систему, на которую записаны его файлы.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Начните установку заново и выберите ext4 для /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>На этом установочном носителе нет файлов загрузчика.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Используйте полный установочный носитель.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Файловая система новой системы не поддерживает защиту файлов от изменений (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Начните установку заново и выберите ext4 или btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Не удалось записать метки безопасности образа системы (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Используйте live-систему с SELinux или образ без него.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>В live-системе достигнут предел числа открытых файлов или процессов.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Закройте другие программы или перезапустите live-систему и повторите попытку.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Установщик запущен без прав администратора.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Запустите его от имени root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Проверка компьютера…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Проверка образа системы…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Проверка образа системы: {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Подготовка разделов…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Скачивание образа системы…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Скачивание образа системы: {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Скачивание образа системы: {done} из {total} МБ, осталось {minutes} мин</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Скачивание образа системы: {done} из {total} МБ, осталось меньше минуты</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Распаковка образа системы…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Установка образа системы…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Установка образа системы: {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Установка образа системы: {done} из {total} МБ, осталось {minutes} мин</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Установка образа системы: {done} из {total} МБ, осталось меньше минуты</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Проверка установленной системы…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Установка загрузчика на {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Запись конфигурации…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Подготовка новой системы к настройке…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Завершение настройки установленной системы…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Ожидание записи всех данных на диск…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Запись отчёта об установке…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Будет установлена эта система:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Получение сведений об образе системы…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Обновления из</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Дайджест</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>Можно также продолжить: образ будет найден заново, прежде чем что-либо изменится на диске.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Проверить снова</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>Система</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Установочный носитель</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Хранилище контейнеров этой live-системы</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Установить &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Не удалось получить сведения об образе системы. В начале установки они будут запрошены снова.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Установить &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Установить &lt;b&gt;%1&lt;/b&gt;, версия %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Дайджест: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Показать п&amp;ароль</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Отключиться</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>Под&amp;ключиться</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Поиск сетей…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Для этой сети нужен не только пароль, а это здесь не поддерживается.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>&amp;Выбрать сеть…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: не подключено</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: подключено к %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Сеть не приняла пароль.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Сеть не отвечает. Возможно, она слишком далеко или пароль неверен.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>Не удалось подключиться (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>открытая</translation>
    </message>
</context>
</TS>
