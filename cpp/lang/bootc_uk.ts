<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Перевірка комп&apos;ютера й образу системи</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Завершення налаштування встановленої системи</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Встановлення образу системи</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Засіб встановлення налаштовано неправильно: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Автор цього інсталяційного носія має виправити bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Модуль засобу встановлення {module} не задав значення {key} або задав непридатне.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Поверніться й зробіть вибір ще раз; якщо помилка повториться, повідомте про неї, додавши наведені нижче подробиці.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>На цьому інсталяційному носії немає програми {tool}.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Скористайтеся повним інсталяційним носієм. На диску нічого не змінено.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>На цьому інсталяційному носії немає файлу {path}.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>Для встановлення потрібно {needed} МБ вільної пам&apos;яті, а вільно {free} МБ.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Закрийте інші програми або почніть встановлення знову на комп&apos;ютері з більшим обсягом пам&apos;яті. На диску нічого не змінено.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>Для встановлення потрібно {needed} МБ місця в live-системі, а вільно {free} МБ.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Вилучіть те, що було збережено в live-системі, або перезапустіть її. На диску нічого не змінено.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Увімкнено Secure Boot, а цей образ системи з ним не запускається.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Вимкніть Secure Boot у налаштуваннях мікропрограми й почніть встановлення знову.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Образу системи потрібен новіший завантажувач (GRUB), ніж є на цьому носії.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Скористайтеся новішим інсталяційним носієм. На диску нічого не змінено.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Цей образ системи може запустити лише мікропрограма UEFI, а комп&apos;ютер було запущено в режимі BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Перемкніть мікропрограму в режим UEFI в її налаштуваннях і знову запустіться з інсталяційного носія або скористайтеся іншим образом.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Цей образ запускається лише на комп&apos;ютерах із мікропрограмою {expected}; цей комп&apos;ютер запущено в режимі {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Знову запустіться з інсталяційного носія в іншому режимі (налаштування мікропрограми, меню завантаження) або скористайтеся іншим образом.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Не вибрано розділ для системи.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Поверніться до налаштування розділів і призначте одному з них точку монтування /.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Розділ {device}, вибраний для системи, не буде відформатовано.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Поверніться до налаштування розділів і виберіть форматування: образ можна встановити лише на порожню файлову систему.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>Файлова система {fs} не підходить для атомарної системи.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Поверніться до налаштування розділів і виберіть ext4, xfs або btrfs для точки монтування /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Система опинилася б у підтомі btrfs {subvolume}, звідки завантажувач не може прочитати її ядра.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Поверніться до налаштування розділів і додайте розділ ext4 розміром 1 ГіБ із точкою монтування /boot або виберіть для системи ext4 чи xfs.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>Файлова система {fs} не підходить для зберігання ядер атомарної системи.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Поверніться до налаштування розділів і виберіть ext4 для /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>Розділ {device} для /boot було б залишено з його наявним вмістом.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Поверніться до налаштування розділів і виберіть форматування /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} належить до образу системи: змонтувати туди розділ не можна.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Поверніться до налаштування розділів і виберіть місце всередині /home, /srv, /var або /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Ядра системи опинилися б на зашифрованому розділі, де завантажувач не зможе їх прочитати.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Поверніться до налаштування розділів і додайте незашифрований розділ ext4 розміром 1 ГіБ із точкою монтування /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Цей образ системи зберігає ядра в системному розділі EFI, тому окремого розділу для /boot бути не може.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Поверніться до налаштування розділів і зніміть точку монтування /boot із розділу, якому її призначено.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>На диску немає системного розділу EFI, а без нього цей комп&apos;ютер не зможе запуститися.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Поверніться до налаштування розділів і додайте розділ FAT32 із точкою монтування /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>На диску {disk} із таблицею GPT немає завантажувального розділу BIOS, тому комп&apos;ютер не зможе з нього запуститися.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Поверніться до налаштування розділів і додайте неформатований розділ розміром 2 МіБ із прапорцем bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>Таблиця розділів MBR (msdos) не може містити розділи, що виходять за межу 2 ТіБ, а диск {disk} більший.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Розмітьте диск вручну, з таблицею GPT і неформатованим розділом розміром 2 МіБ із прапорцем bios-grub, або запустіться з інсталяційного носія в режимі UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Невідомо, на який диск слід встановити завантажувач.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Поверніться до налаштування розділів і виберіть диск для завантажувача.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Завантажувач опинився б на розділі, з якого цей комп&apos;ютер не зможе його запустити.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Розділ для системи замалий: потрібно {needed} МБ, вільно {free} МБ.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Поверніться до налаштування розділів і виділіть системі більше місця.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>На системному розділі EFI буде файлова система {fs}, яку мікропрограма комп&apos;ютера не може прочитати.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Поверніться до налаштування розділів і виберіть FAT32 для /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>На системному розділі EFI бракує місця для ще одного завантажувача: потрібно {needed} МБ, вільно {free} МБ.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Вилучіть із нього непотрібне або поверніться до налаштування розділів і виберіть для /boot/efi більший розділ.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>На системному розділі EFI мають поміститися ще й ядра системи: потрібно {needed} МБ, вільно {free} МБ.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Поверніться до налаштування розділів і виберіть системний розділ EFI розміром 1 ГіБ або вилучіть із наявного непотрібне.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>Системний розділ EFI {device} розташовано не на тому диску, що система: завантажувач туди встановити не можна.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Поверніться до налаштування розділів і виберіть системний розділ EFI на тому диску, куди встановлюється система.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>Розділ {device} вибрано як системний розділ EFI, але його так не позначено.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Поверніться до налаштування розділів і встановіть для нього завантажувальний прапорець (boot, esp) або виберіть інший розділ.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>На диску є інший системний розділ EFI, {other}, і завантажувач потрапить саме туди.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Поверніться до налаштування розділів і виберіть для /boot/efi розділ {other} або вилучіть його.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Завантажувач цього образу системи можна встановити лише на диск із самою системою, а не на {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Поверніться до налаштування розділів і виберіть для завантажувача диск, на якому розташована система.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} розташовано на LVM або програмному RAID, звідки цей образ системи не може запуститися.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Поверніться до налаштування розділів і виберіть для системи звичайні розділи.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>На цьому комп&apos;ютері 32-бітова мікропрограма UEFI, з якою цей образ системи не запускається.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Якщо в налаштуваннях мікропрограми є режим сумісності з BIOS (Legacy), запустіться з інсталяційного носія в ньому.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>Розділ {device} має бути змонтовано в {target}, але це не так.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Почніть встановлення знову. Якщо помилка повториться, можливо, диск несправний.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Це не той образ системи, для якого створено цей засіб встановлення.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Скористайтеся незміненим інсталяційним носієм або попросіть у його автора актуальний.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>Не вдається прочитати образ системи {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Перевірте інсталяційний носій або мережу й спробуйте знову.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Образу системи немає в жодному з можливих джерел (перевірено: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Перевірте з&apos;єднання з мережею та повноту інсталяційного носія; відповідь кожного джерела наведено в подробицях.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Образ системи призначено для процесора іншого типу, ніж у цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Скористайтеся інсталяційним носієм для комп&apos;ютерів цього типу.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Цей образ не є завантажувальним образом системи.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>Скористайтеся образом, зібраним для bootc: у ньому є відповідна мітка.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>В образі системи немає ядра.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Автор образу має його виправити.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Образ системи пошкоджено: його вміст не відповідає контрольній сумі.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Запишіть інсталяційний носій ще раз або візьміть інший, а потім почніть встановлення знову.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Систему встановлено, але її розгортання (deployment) на диску не знайдено.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Почніть встановлення знову; якщо помилка повториться, повідомте про неї, додавши наведені нижче подробиці.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Встановлено образ {found} замість {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Не користуйтеся встановленою системою. Почніть встановлення знову з незміненого носія.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>Програма {command} завершилася з помилкою.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Її повідомлення наведено в подробицях нижче. Почніть встановлення знову або повідомте про помилку, додавши їх.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>Програма {command} не завершилася за {seconds} с, і її було зупинено.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Почніть встановлення знову. Якщо помилка повториться, можливо, диск або носій несправний.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Не вдалося виконати читання або запис: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>На диску не залишилося місця: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Почніть встановлення знову й виділіть системі більший розділ.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>Встановлення було зупинено до завершення.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>Почніть його знову, коли забажаєте; тим, що зараз записано на диск, користуватися не можна.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Сталася помилка в самому засобі встановлення.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Повідомте про неї, додавши наведені нижче подробиці.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Сервер образів недоступний через мережу.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>З&apos;єднайтеся з мережею й спробуйте знову.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Недоступний проксі-сервер між цим комп&apos;ютером і сервером образів.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Перевірте мережу та проксі-сервер у bootc.conf або повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Проксі-сервер не пропускає засіб встановлення до сервера образів.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Проксі-сервер має пропускати цей комп&apos;ютер до сервера, не вимагаючи входу; інший проксі-сервер можна вказати в bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Назва сервера образів у мережі невідома.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Перевірте з&apos;єднання з мережею та назву сервера й спробуйте знову.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Сервер образів відмовив у з&apos;єднанні.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Перевірте адресу сервера або повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Сервер образів не відповідає.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Перевірте з&apos;єднання з мережею або повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Сертифікат сервера образів не підписано ніким із тих, кому довіряє ця система.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Перевірте, чи можна довіряти цій мережі; сертифікат приватного сервера має бути на носії.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Сертифікат сервера образів наразі нечинний.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Перевірте дату й час на цьому комп&apos;ютері та спробуйте знову.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Сертифікат сервера образів видано на іншу назву.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Перевірте назву сервера, а також чи не переспрямовує мережа на інший сервер.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Сервер образів не шифрує з&apos;єднання.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>Скористайтеся сервером із HTTPS. Автор цього інсталяційного носія може дозволити поточний сервер у bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Сервер образів вимагає входу.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>На інсталяційному носії мають бути дані для входу на цей сервер (ім&apos;я та пароль або токен чи сертифікат).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>На сервері образів немає такої версії образу.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>Перевірте мітку (tag) у bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Сервер образів не знає цього образу або показує його не всім.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>Перевірте назву в bootc.conf, а також чи не потрібен вхід.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Сервер образів отримав забагато запитів із цієї мережі.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>На сервері образів сталася внутрішня помилка.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>З&apos;єднання із сервером образів перервалося.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Перевірте з&apos;єднання з мережею й спробуйте знову.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Дані, отримані із сервера образів, не відповідають контрольній сумі.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Почніть встановлення знову, за можливості через іншу мережу. Якщо помилка повториться, повідомте автора образу.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Мережа вимагає входу через браузер, перш ніж пропускати будь-які дані.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Увійдіть у мережу через браузер і спробуйте знову.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>На сервері немає частини образу системи.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Повторіть спробу пізніше або повідомте автора образу.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Не вдається прочитати файл із даними для входу на сервер образів.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Автор цього інсталяційного носія має виправити цей файл.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>За адресою образу розташовано не образ системи.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>Перевірте джерело в bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Адресу образу системи записано неправильно.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>Перевірте джерело й ціль у bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Образу системи немає на інсталяційному носії.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Не виймайте носій із комп&apos;ютера під час встановлення. Якщо він увесь час був на місці, запишіть його ще раз.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>Образ на інсталяційному носії не має такої мітки (tag).</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Образ системи неповний: він обривається завчасно.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Запишіть інсталяційний носій ще раз або повторіть завантаження з мережі.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Образ системи не підписано так, як вимагає цей носій.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>Скористайтеся підписаним образом або повідомте його автора. Не вимикайте перевірку.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Образ системи підписано, але не тим, кому довіряє цей носій.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Не встановлюйте його. Повідомте автора образу: можливо, він змінив ключ.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Цей носій допускає лише підписані образи системи, але його правила пропустили б цей образ і без підпису.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Автор носія має додати ключ образу до policy.json або вказати дайджест образу.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Правила цього носія забороняють цей образ системи.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Перевірте /etc/containers/policy.json на інсталяційному носії.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>На цьому інсталяційному носії немає правил для довірених образів.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>На носії має бути файл /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Правила для довірених образів на цьому інсталяційному носії неможливо використати.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>Розділ для системи заповнено.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Файлова система для нової системи не порожня.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Почніть встановлення знову й виберіть форматування розділу.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Вибрана файлова система не підходить для атомарної системи.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Почніть встановлення знову й виберіть ext4 або xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>На розділі для /boot файлова система FAT, яка не підходить для завантажувальних записів атомарної системи.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Почніть встановлення знову й виберіть для /boot ext4 або не створюйте для нього окремого розділу.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>Системний розділ EFI не знайдено.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Почніть встановлення знову з розділом FAT32 для /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>В образі системи немає програми, яка налаштовує його завантажувач (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>Виберіть інше значення bootloader у bootc.conf або інший образ.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Завантажувач з образу системи не призначено для мікропрограми цього комп&apos;ютера ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Запустіть комп&apos;ютер із мікропрограмою в іншому режимі (UEFI або BIOS) і повторіть встановлення або виберіть інший образ.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Завантажувач не знайшов собі місця на диску.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Почніть встановлення знову, створивши на диску завантажувальний розділ BIOS розміром 2 МіБ.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Мікропрограма не прийняла новий завантажувальний запис.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Вилучіть старі завантажувальні записи в налаштуваннях мікропрограми й почніть встановлення знову.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Програма ostree в live-системі не підтримує того, що потрібно цьому образу (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Скористайтеся інсталяційним носієм із новішою live-системою.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>У live-системі бракує того, що потрібно для встановлення образу.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Скористайтеся повним інсталяційним носієм. Чого бракує, вказано в подробицях нижче.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Диск або розділ на ньому використовується.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Закрийте всі програми, які використовують диск, або перезапустіть live-систему й повторіть спробу.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>На інсталяційному носії виявлено помилки читання.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Запишіть носій ще раз або скористайтеся іншим USB-накопичувачем чи диском.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Служба імен (DNS) цієї мережі не відповідає.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Сервер образів не надає цьому комп&apos;ютеру доступу до образу.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Попросіть доступ у власника сервера або скористайтеся іншою мережею, якщо сервер обслуговує лише деякі регіони.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Серверу образів і цій системі не вдалося узгодити зашифроване з&apos;єднання.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Перевірте, чи можна довіряти цій мережі; якщо сервер застарілий, можливо, його власник має встановити оновлення.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>Годинник цього комп&apos;ютера показує неправильний час, тому перевірити сертифікати неможливо.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Встановіть дату й час (у налаштуваннях мікропрограми або в live-системі) і спробуйте знову.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Пам&apos;ять цього комп&apos;ютера вичерпано.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Закрийте інші програми або скористайтеся комп&apos;ютером із більшим обсягом пам&apos;яті, а потім почніть встановлення знову.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>Програму {command} було примусово завершено ззовні ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Почніть встановлення знову. Якщо помилка повториться, можливо, на комп&apos;ютері замало пам&apos;яті.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>У live-системі не залишилося місця для тимчасових файлів.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Перезапустіть live-систему й почніть встановлення знову; більший обсяг пам&apos;яті теж допоможе.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>Системний розділ EFI заповнено.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Почніть встановлення знову, вибравши для /boot/efi більший розділ, або вилучіть із нього непотрібне.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>Розділ для /boot заповнено.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Почніть встановлення знову й виділіть для /boot щонайменше 1 ГіБ.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Диск переведено в режим лише для читання, найімовірніше через помилки на ньому.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Перевірте диск і його кабель. Якщо помилка повториться, почніть встановлення знову на інший диск.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>На диску виявлено помилки читання або запису.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Збережіть дані, які на ньому ще залишилися, і скористайтеся іншим диском.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Диск або розділ більше не виявляється.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Перевірте кабель або роз&apos;єм і почніть встановлення знову.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Розділ замалий для своєї файлової системи.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Почніть встановлення знову й виділіть йому більше місця.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Файлову систему пошкоджено, або вона не того типу, який очікувався.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Почніть встановлення знову й виберіть форматування розділу або спершу виправте його файлову систему.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Одна з файлових систем невідома live-системі.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Почніть встановлення знову й виберіть ext4, xfs або btrfs чи скористайтеся носієм із новішою live-системою.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Live-система досі використовує стару таблицю розділів диска.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Перезапустіть live-систему й почніть встановлення знову.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>Парольна фраза не підходить до зашифрованого розділу.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Почніть встановлення знову та ще раз введіть парольну фразу; перевірте розкладку клавіатури.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Розділ, який має бути зашифровано, не зашифровано.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Почніть встановлення знову й виберіть форматування розділу.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Live-система не підтримує вказаного способу шифрування диска.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Почніть встановлення знову без шифрування або скористайтеся носієм із новішою live-системою.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>В образі системи немає програми, яка його встановлює (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>Скористайтеся образом, зібраним для bootc, або іншим значенням engine у bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Не вдалося запустити власний засіб встановлення образу системи.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>Скористайтеся іншим значенням engine у bootc.conf; чому він не запустився, вказано в подробицях нижче.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Образу системи потрібні новіші програми, ніж є на цьому носії.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Скористайтеся новішим інсталяційним носієм.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Live-система не може запускати контейнери.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Скористайтеся повним інсталяційним носієм або іншим значенням engine у bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Завантажувачу не вдалося визначити, на якому диску розташована файлова система.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Почніть встановлення знову й виберіть для системи звичайні розділи на одному диску.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Завантажувач не може прочитати файлову систему, на яку записано його файли.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Почніть встановлення знову й виберіть ext4 для /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>На цьому інсталяційному носії немає файлів завантажувача.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Скористайтеся повним інсталяційним носієм.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Файлова система нової системи не підтримує захисту файлів від змін (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Почніть встановлення знову й виберіть ext4 або btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Не вдалося записати мітки безпеки образу системи (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>Скористайтеся live-системою із SELinux або образом без нього.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>У live-системі досягнуто обмеження на кількість відкритих файлів або процесів.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Закрийте інші програми або перезапустіть live-систему й повторіть спробу.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Засіб встановлення запущено без прав адміністратора.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Запустіть його від імені root.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Перевірка комп&apos;ютера…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Перевірка образу системи…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Перевірка образу системи: {done} з {total} МБ</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Підготовка розділів…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Завантаження образу системи…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Завантаження образу системи: {done} з {total} МБ</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Завантаження образу системи: {done} з {total} МБ, залишилося {minutes} хв</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Завантаження образу системи: {done} з {total} МБ, залишилося менше хвилини</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Розпакування образу системи…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Встановлення образу системи…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Встановлення образу системи: {done} з {total} МБ</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Встановлення образу системи: {done} з {total} МБ, залишилося {minutes} хв</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Встановлення образу системи: {done} з {total} МБ, залишилося менше хвилини</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Перевірка встановленої системи…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Встановлення завантажувача на {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Запис конфігурації…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Підготовка нової системи до налаштування…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Завершення налаштування встановленої системи…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Очікування запису всіх даних на диск…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Запис звіту про встановлення…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Буде встановлено цю систему:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Отримання відомостей про образ системи…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Оновлення з</translation>
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
        <translation>Можна також продовжити: образ буде знайдено знову, перш ніж щось зміниться на диску.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Перевірити знову</translation>
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
        <translation>Інсталяційний носій</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Сховище контейнерів цієї live-системи</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Встановити &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Не вдалося отримати відомості про образ системи. На початку встановлення їх буде запитано знову.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>Встановити &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>Встановити &lt;b&gt;%1&lt;/b&gt;, версія %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Джерело: %1</translation>
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
        <translation>Показати п&amp;ароль</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;Від’єднатися</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>Під’&amp;єднатися</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Пошук мереж…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Для цієї мережі потрібен не лише пароль, а це тут не підтримується.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>&amp;Вибрати мережу…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Під’єднання до %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: не під’єднано</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: під’єднано до %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Мережа не прийняла пароль.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Мережа не відповідає. Можливо, вона задалеко або пароль неправильний.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>Не вдалося під’єднатися (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>відкрита</translation>
    </message>
</context>
</TS>
