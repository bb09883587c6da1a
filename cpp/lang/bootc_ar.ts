<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>فحص الحاسوب وصورة النظام</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>إكمال النظام المثبّت</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>تثبيت صورة النظام</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>إعداد المثبِّت غير صحيح: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>على مُعِدّ وسيط التثبيت هذا أن يصحح الملف bootc.conf.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>لم تحدد وحدة المثبِّت {module} القيمة {key}، أو حددت قيمة غير صالحة.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>ارجع وحدد خياراتك من جديد؛ وإذا تكرر الخطأ فأبلغ عنه مرفقًا بالتفاصيل أدناه.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>البرنامج {tool} غير موجود على وسيط التثبيت هذا.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>استخدم وسيط تثبيت كاملًا. لم يتغير شيء على القرص.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>الملف {path} غير موجود على وسيط التثبيت هذا.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>يحتاج التثبيت إلى ذاكرة حرة قدرها {needed} MB، والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>أغلق البرامج الأخرى، أو ابدأ التثبيت من جديد على حاسوب ذي ذاكرة أكبر. لم يتغير شيء على القرص.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>يحتاج التثبيت إلى مساحة قدرها {needed} MB في النظام الحي، والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>أزل ما حُفظ في النظام الحي، أو أعد تشغيله. لم يتغير شيء على القرص.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>خاصية Secure Boot مفعّلة، ولا يمكن تشغيل صورة النظام هذه معها.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>عطّل Secure Boot في إعدادات البرنامج الثابت ثم ابدأ التثبيت من جديد.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>تحتاج صورة النظام إلى محمّل إقلاع (GRUB) أحدث مما على هذا الوسيط.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>استخدم وسيط تثبيت أحدث. لم يتغير شيء على القرص.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>لا تعمل صورة النظام هذه إلا مع برنامج ثابت من نوع UEFI، وقد أُقلع هذا الحاسوب في وضع BIOS.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>اختر وضع UEFI في إعدادات البرنامج الثابت وأقلع من وسيط التثبيت مجددًا، أو استخدم صورة أخرى.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>لا تعمل هذه الصورة إلا على الحواسيب ذات البرنامج الثابت {expected}؛ وقد أُقلع هذا الحاسوب في وضع {found}.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>أقلع من وسيط التثبيت مجددًا في الوضع الآخر (إعدادات البرنامج الثابت، قائمة الإقلاع)، أو استخدم صورة أخرى.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>لم يُختر قسم للنظام.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>ارجع إلى إعداد الأقسام وعيّن نقطة الضم / لأحدها.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>القسم {device} المختار للنظام لن يُهيّأ.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>ارجع إلى إعداد الأقسام واختر تهيئته: لا يمكن تثبيت الصورة إلا على نظام ملفات فارغ.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>نظام الملفات {fs} غير صالح لنظام ذرّي.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>ارجع إلى إعداد الأقسام واختر ext4 أو xfs أو btrfs لنقطة الضم /.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>سيقع النظام في وحدة التخزين الفرعية {subvolume} من btrfs، حيث لا يستطيع محمّل الإقلاع قراءة أنويته.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>ارجع إلى إعداد الأقسام وأضف قسم ext4 بحجم 1 GiB ونقطة ضمه /boot، أو اختر ext4 أو xfs للنظام.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>نظام الملفات {fs} غير صالح لحفظ أنوية نظام ذرّي.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>ارجع إلى إعداد الأقسام واختر ext4 من أجل /boot.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>سيبقى القسم {device} المخصص لـ /boot بمحتواه الحالي.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>ارجع إلى إعداد الأقسام واختر تهيئة /boot.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>المسار {mountpoint} جزء من صورة النظام: لا يمكن ضم أي قسم فيه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>ارجع إلى إعداد الأقسام واختر مكانًا داخل /home أو /srv أو /var أو /mnt.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>ستقع أنوية النظام على قسم مشفّر لا يستطيع محمّل الإقلاع قراءتها منه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>ارجع إلى إعداد الأقسام وأضف قسم ext4 غير مشفّر بحجم 1 GiB ونقطة ضمه /boot.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>تحفظ صورة النظام هذه أنويتها في قسم نظام EFI، ولذلك لا يمكن تخصيص قسم لـ /boot.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>ارجع إلى إعداد الأقسام وأزل نقطة الضم /boot من القسم الذي عُيّنت له.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>لا يوجد على القرص قسم نظام EFI، ولا يمكن لهذا الحاسوب أن يقلع من دونه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>ارجع إلى إعداد الأقسام وأضف قسم FAT32 ونقطة ضمه /boot/efi.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>القرص {disk} يستخدم جدول GPT من دون قسم إقلاع BIOS، فلن يتمكن هذا الحاسوب من الإقلاع منه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>ارجع إلى إعداد الأقسام وأضف قسمًا غير مهيّأ بحجم 2 MiB يحمل الراية bios-grub.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>لا يتسع جدول الأقسام MBR (msdos) لأقسام تتجاوز حد 2 TiB، والقرص {disk} أكبر من ذلك.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>قسّم القرص يدويًا بجدول GPT وقسم غير مهيّأ بحجم 2 MiB يحمل الراية bios-grub، أو أقلع من وسيط التثبيت في وضع UEFI.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>لا يُعرف القرص الذي ينبغي تثبيت محمّل الإقلاع عليه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>ارجع إلى إعداد الأقسام واختر قرصًا لمحمّل الإقلاع.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>سيوضع محمّل الإقلاع في قسم لا يستطيع هذا الحاسوب تشغيله منه.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>القسم المخصص للنظام صغير جدًا: المطلوب {needed} MB، والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>ارجع إلى إعداد الأقسام وامنح النظام مساحة أكبر.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>سيكون نظام ملفات قسم نظام EFI هو {fs}، وهو ما لا يستطيع البرنامج الثابت للحاسوب قراءته.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>ارجع إلى إعداد الأقسام واختر FAT32 من أجل /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>لا يتسع قسم نظام EFI لمحمّل إقلاع آخر: المطلوب {needed} MB، والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>احذف منه ما لا حاجة إليه، أو ارجع إلى إعداد الأقسام واختر قسمًا أكبر من أجل /boot/efi.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>يجب أن يتسع قسم نظام EFI لأنوية النظام أيضًا: المطلوب {needed} MB، والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>ارجع إلى إعداد الأقسام واختر قسم نظام EFI بحجم 1 GiB، أو احذف من القسم الحالي ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>يقع قسم نظام EFI {device} على قرص غير قرص النظام: لا يمكن وضع محمّل الإقلاع فيه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>ارجع إلى إعداد الأقسام واختر قسم نظام EFI على القرص الذي سيُثبّت عليه النظام.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>اختير القسم {device} ليكون قسم نظام EFI، لكنه غير معلَّم بذلك.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>ارجع إلى إعداد الأقسام وفعّل له راية الإقلاع (boot، esp)، أو اختر قسمًا آخر.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>يوجد على القرص قسم نظام EFI آخر هو {other}، وسيوضع محمّل الإقلاع فيه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>ارجع إلى إعداد الأقسام واختر القسم {other} من أجل /boot/efi، أو احذفه.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>لا يمكن تثبيت محمّل إقلاع صورة النظام هذه إلا على قرص النظام نفسه، لا على {disk}.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>ارجع إلى إعداد الأقسام واختر قرص النظام لمحمّل الإقلاع.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>يقع {device} على LVM أو RAID برمجي، ولا يمكن لصورة النظام هذه أن تقلع منه.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>ارجع إلى إعداد الأقسام واختر أقسامًا عادية للنظام.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>البرنامج الثابت لهذا الحاسوب من نوع UEFI بمعمارية 32 بت، ولا يمكن تشغيل صورة النظام هذه به.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>إذا كانت إعدادات البرنامج الثابت توفر وضع BIOS القديم (Legacy)، فأقلع من وسيط التثبيت في هذا الوضع.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>ينبغي أن يكون القسم {device} مضمومًا في {target}، لكنه ليس كذلك.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>ابدأ التثبيت من جديد. إذا تكرر الخطأ فقد يكون القرص معطوبًا.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>صورة النظام ليست الصورة التي أُعدّ هذا المثبِّت من أجلها.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>استخدم وسيط تثبيت لم يُعدَّل، أو اطلب من مُعِدّه وسيطًا حديثًا.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>تتعذر قراءة صورة النظام {image}.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>تحقق من وسيط التثبيت أو من الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>لا توجد صورة النظام في أي من مصادرها الممكنة (عددها: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>تحقق من الاتصال بالشبكة ومن اكتمال وسيط التثبيت؛ وتبيّن التفاصيل ردّ كل مصدر.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>صورة النظام معدّة لنوع من المعالجات غير معالج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>استخدم وسيط التثبيت المخصص لهذا النوع من الحواسيب.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>هذه الصورة ليست صورة نظام قابلة للإقلاع.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>استخدم صورة بُنيت من أجل bootc: فهي تحمل وسمًا يدل على ذلك.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>لا تحتوي صورة النظام على نواة.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>على مُعِدّ الصورة أن يصححها.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>صورة النظام تالفة: لا يطابق محتواها المجموع الاختباري.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>اكتب وسيط التثبيت مجددًا أو استخدم وسيطًا آخر، ثم ابدأ التثبيت من جديد.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>ثُبّت النظام، لكن لا توجد على القرص أي نسخة منشورة منه (deployment).</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>ابدأ التثبيت من جديد؛ وإذا تكرر الخطأ فأبلغ عنه مرفقًا بالتفاصيل أدناه.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>الصورة المثبّتة هي {found} بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>لا تستخدم النظام المثبّت. ابدأ التثبيت من جديد بوسيط لم يُعدَّل.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>فشل البرنامج {command}.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>تتضمن التفاصيل أدناه رسائل البرنامج. ابدأ التثبيت من جديد، أو أبلغ عن الخطأ مرفقًا بها.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>لم ينته البرنامج {command} خلال {seconds} ثانية، فأُوقف.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>ابدأ التثبيت من جديد. إذا تكرر الخطأ فقد يكون القرص أو الوسيط معطوبًا.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>تعذرت القراءة أو الكتابة: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>لم تبق مساحة على القرص: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>ابدأ التثبيت من جديد وامنح النظام قسمًا أكبر.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>أُوقف التثبيت قبل اكتماله.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>ابدأه من جديد متى شئت؛ فما على القرص الآن غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>حدث خطأ في المثبِّت نفسه.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>يُرجى الإبلاغ عنه مع إرفاق التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>لا يمكن الوصول إلى خادم الصورة عبر الشبكة.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>اتصل بالشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخادم الوكيل بين هذا الحاسوب وخادم الصورة.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>تحقق من الشبكة ومن الخادم الوكيل في bootc.conf، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>لا يسمح الخادم الوكيل للمثبِّت بالوصول إلى خادم الصورة.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>يجب أن يسمح الخادم الوكيل لهذا الحاسوب بالوصول إلى الخادم من دون تسجيل دخول؛ ويمكن تحديد خادم وكيل آخر في bootc.conf.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>اسم خادم الصورة غير معروف في الشبكة.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>تحقق من الاتصال بالشبكة ومن اسم الخادم، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>رفض خادم الصورة الاتصال.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>تحقق من عنوان الخادم، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>خادم الصورة لا يستجيب.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>تحقق من الاتصال بالشبكة، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>شهادة خادم الصورة غير موقّعة من أي جهة يثق بها هذا النظام.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>تحقق مما إذا كان يمكنك الوثوق بهذه الشبكة؛ أما شهادة الخادم الخاص فيجب أن تكون على الوسيط.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>شهادة خادم الصورة غير صالحة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>شهادة خادم الصورة صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>تحقق من اسم الخادم، ومما إذا كانت الشبكة تعيد التوجيه إلى خادم آخر.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>لا يشفّر خادم الصورة اتصالاته.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>استخدم خادمًا يدعم HTTPS. ويمكن لمُعِدّ وسيط التثبيت هذا أن يسمح بالخادم الحالي في bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>يطلب خادم الصورة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>يحتاج وسيط التثبيت إلى بيانات دخول لهذا الخادم (اسم مع كلمة مرور أو رمز وصول، أو شهادة).</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>لا يوجد على خادم الصورة هذا الإصدار من الصورة.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>تحقق من الوسم (tag) في bootc.conf.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>لا يعرف خادم الصورة هذه الصورة، أو لا يتيحها للجميع.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>تحقق من الاسم في bootc.conf، ومما إذا كان تسجيل الدخول مطلوبًا.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>تلقى خادم الصورة طلبات كثيرة جدًا من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>حدث خطأ داخلي في خادم الصورة.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>انقطع الاتصال بخادم الصورة.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>تحقق من الاتصال بالشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>لا تطابق البيانات الواردة من خادم الصورة مجموعها الاختباري.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>ابدأ التثبيت من جديد، عبر شبكة أخرى إن أمكن. إذا تكرر الخطأ فأبلغ مُعِدّ الصورة.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>تطلب الشبكة تسجيل الدخول عبر متصفح وِب قبل السماح بمرور أي بيانات.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>سجّل الدخول إلى الشبكة عبر متصفح وِب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>جزء من صورة النظام غير موجود على خادمها.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>حاول لاحقًا، أو أبلغ مُعِدّ الصورة.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>تتعذر قراءة الملف الذي يحتوي على بيانات الدخول إلى خادم الصورة.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>على مُعِدّ وسيط التثبيت هذا أن يصحح ذلك الملف.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>ما عُثر عليه في عنوان الصورة ليس صورة نظام.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>تحقق من المصدر في bootc.conf.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>عنوان صورة النظام غير مكتوب بصورة صحيحة.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>تحقق من المصدر والهدف في bootc.conf.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>صورة النظام غير موجودة على وسيط التثبيت.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>أبقِ الوسيط في الحاسوب أثناء التثبيت. وإذا كان فيه طوال الوقت فاكتبه مجددًا.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>الصورة الموجودة على وسيط التثبيت لا تحمل هذا الوسم (tag).</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>صورة النظام ناقصة: تنتهي قبل اكتمالها.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>اكتب وسيط التثبيت مجددًا، أو أعد محاولة التنزيل.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>صورة النظام غير موقّعة على النحو الذي يشترطه هذا الوسيط.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>استخدم صورة موقّعة، أو أبلغ مُعِدّ الصورة. لا تعطّل التحقق.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>صورة النظام موقّعة، لكن ليس من جهة يثق بها هذا الوسيط.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>لا تثبّتها. أبلغ مُعِدّ الصورة، فربما غيّر المفتاح.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>لا يقبل هذا الوسيط إلا صور النظام الموقّعة، لكن قواعده ستسمح بهذه الصورة من دون توقيع.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>على مُعِدّ الوسيط أن يضيف مفتاح الصورة إلى الملف policy.json، أو أن يحدد بصمة الصورة (digest).</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>تمنع قواعد هذا الوسيط صورة النظام هذه.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>تحقق من الملف /etc/containers/policy.json على وسيط التثبيت.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>قواعد الصور الموثوقة غير موجودة على وسيط التثبيت هذا.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>يحتاج الوسيط إلى الملف /etc/containers/policy.json.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>لا يمكن استخدام قواعد الصور الموثوقة على وسيط التثبيت هذا.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>القسم المخصص للنظام ممتلئ.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>نظام الملفات المخصص للنظام الجديد ليس فارغًا.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>ابدأ التثبيت من جديد واختر تهيئة القسم.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>نظام الملفات المختار غير صالح لنظام ذرّي.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>ابدأ التثبيت من جديد واختر ext4 أو xfs.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>نظام ملفات القسم المخصص لـ /boot هو FAT، وهو غير صالح لحفظ مدخلات إقلاع نظام ذرّي.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>ابدأ التثبيت من جديد واستخدم ext4 من أجل /boot، أو لا تخصص له قسمًا مستقلًا.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>لم يُعثر على قسم نظام EFI.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>ابدأ التثبيت من جديد مع قسم FAT32 من أجل /boot/efi.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>لا تحتوي صورة النظام على البرنامج الذي يعدّ محمّل إقلاعها (bootupd).</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>اختر قيمة أخرى للمفتاح bootloader في bootc.conf، أو صورة أخرى.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>محمّل الإقلاع في صورة النظام غير معدّ للبرنامج الثابت لهذا الحاسوب ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>أقلع الحاسوب بالنوع الآخر من البرنامج الثابت (UEFI أو BIOS) وأعد التثبيت، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>لم يجد محمّل الإقلاع مكانًا له على القرص.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>ابدأ التثبيت من جديد مع قسم إقلاع BIOS بحجم 2 MiB على القرص.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>لم يقبل البرنامج الثابت مدخلة الإقلاع الجديدة.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>احذف مدخلات الإقلاع القديمة من إعدادات البرنامج الثابت، ثم ابدأ التثبيت من جديد.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>لا يدعم ostree في النظام الحي ما تحتاج إليه هذه الصورة (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>استخدم وسيط تثبيت ذا نظام حي أحدث.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>ينقص النظام الحي شيء يتطلبه تثبيت الصورة.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>استخدم وسيط تثبيت كاملًا. تذكر التفاصيل أدناه ما ينقص.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>القرص أو أحد أقسامه قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>أغلق كل البرامج التي تستخدم القرص، أو أعد تشغيل النظام الحي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>توجد أخطاء قراءة في وسيط التثبيت.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>اكتب الوسيط مجددًا، أو استخدم ذاكرة USB أخرى أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>خدمة الأسماء (DNS) في الشبكة لا تستجيب.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>لا يسمح خادم الصورة لهذا الحاسوب بالحصول على الصورة.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>اطلب الإذن من مالك الخادم، أو استخدم شبكة أخرى إذا كان الخادم يخدم بعض المناطق فقط.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>لم يتفق خادم الصورة وهذا النظام على اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>تحقق مما إذا كان يمكنك الوثوق بهذه الشبكة؛ وإذا كان الخادم قديمًا فقد يحتاج إلى تحديث من مالكه.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>ساعة هذا الحاسوب غير صحيحة، ولذلك لا يمكن التحقق من الشهادات.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>اضبط التاريخ والوقت (في إعدادات البرنامج الثابت أو في النظام الحي)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>نفدت ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>أغلق البرامج الأخرى، أو استخدم حاسوبًا ذا ذاكرة أكبر، ثم ابدأ التثبيت من جديد.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>أُنهي البرنامج {command} من خارجه ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>ابدأ التثبيت من جديد. إذا تكرر الخطأ فقد تكون ذاكرة الحاسوب غير كافية.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>لم تبق في النظام الحي مساحة للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>أعد تشغيل النظام الحي وابدأ التثبيت من جديد؛ وزيادة الذاكرة تفيد أيضًا.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>قسم نظام EFI ممتلئ.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>ابدأ التثبيت من جديد مع قسم أكبر من أجل /boot/efi، أو احذف منه ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>القسم المخصص لـ /boot ممتلئ.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>ابدأ التثبيت من جديد وخصص 1 GiB أو أكثر من أجل /boot.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>حُوّل القرص إلى وضع القراءة فقط، والأرجح أن السبب أخطاء فيه.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>افحص القرص وكابله. إذا تكرر الخطأ فابدأ التثبيت من جديد على قرص آخر.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>توجد أخطاء قراءة أو كتابة في القرص.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>احفظ ما بقي عليه من بيانات واستخدم قرصًا آخر.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>لم يعد أحد الأقراص أو الأقسام موجودًا.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>افحص كابله أو موصله، ثم ابدأ التثبيت من جديد.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>أحد الأقسام أصغر مما يتطلبه نظام ملفاته.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>ابدأ التثبيت من جديد وامنح القسم مساحة أكبر.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>أحد أنظمة الملفات تالف، أو من نوع غير المتوقع.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>ابدأ التثبيت من جديد واختر تهيئة القسم، أو أصلح نظام ملفاته أولًا.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>لا يعرف النظام الحي أحد أنظمة الملفات.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>ابدأ التثبيت من جديد واختر ext4 أو xfs أو btrfs، أو استخدم وسيطًا ذا نظام حي أحدث.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>ما زال النظام الحي يستخدم جدول الأقسام القديم للقرص.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>أعد تشغيل النظام الحي وابدأ التثبيت من جديد.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>عبارة المرور لا تفتح القسم المشفّر.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>ابدأ التثبيت من جديد وأدخل عبارة المرور مجددًا؛ وتحقق من تخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>أحد الأقسام التي ينبغي أن تكون مشفّرة غير مشفّر.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>ابدأ التثبيت من جديد واختر تهيئة القسم.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>لا يستطيع النظام الحي تشفير القرص بالطريقة المطلوبة.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>ابدأ التثبيت من جديد من دون تشفير، أو استخدم وسيطًا ذا نظام حي أحدث.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>لا تحتوي صورة النظام على البرنامج الذي يثبّتها (bootc).</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>استخدم صورة بُنيت من أجل bootc، أو قيمة أخرى للمفتاح engine في bootc.conf.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>تعذر تشغيل المثبِّت المضمّن في صورة النظام.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>استخدم قيمة أخرى للمفتاح engine في bootc.conf؛ وتذكر التفاصيل أدناه سبب تعذر تشغيله.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>تحتاج صورة النظام إلى برامج أحدث مما على هذا الوسيط.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>استخدم وسيط تثبيت أحدث.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>لا يستطيع النظام الحي تشغيل الحاويات.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>استخدم وسيط تثبيت كاملًا، أو قيمة أخرى للمفتاح engine في bootc.conf.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>لم يتمكن محمّل الإقلاع من معرفة القرص الذي يقع عليه أحد أنظمة الملفات.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>ابدأ التثبيت من جديد واختر للنظام أقسامًا عادية على قرص واحد.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>لا يستطيع محمّل الإقلاع قراءة نظام الملفات الذي وُضعت ملفاته عليه.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>ابدأ التثبيت من جديد واستخدم ext4 من أجل /boot.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>ملفات محمّل الإقلاع غير موجودة على وسيط التثبيت هذا.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>استخدم وسيط تثبيت كاملًا.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>لا يدعم نظام ملفات النظام الجديد حماية الملفات من التغيير (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>ابدأ التثبيت من جديد واختر ext4 أو btrfs.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>تعذرت كتابة وسوم الأمان لصورة النظام (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>استخدم نظامًا حيًا يدعم SELinux، أو صورة لا تستخدمه.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>بلغ النظام الحي الحد الأقصى للملفات المفتوحة أو العمليات.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>أغلق البرامج الأخرى، أو أعد تشغيل النظام الحي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>يعمل المثبِّت من دون صلاحيات المدير.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>شغّله بحساب الجذر (root).</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>يجري فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>يجري فحص صورة النظام…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>يجري فحص صورة النظام: {done} من {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>يجري تحضير الأقسام…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>يجري تنزيل صورة النظام…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>يجري تنزيل صورة النظام: {done} من {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>يجري تنزيل صورة النظام: {done} من {total} MB، الدقائق المتبقية: {minutes}</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>يجري تنزيل صورة النظام: {done} من {total} MB، بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>يجري فك ضغط صورة النظام…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>يجري تثبيت صورة النظام…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>يجري تثبيت صورة النظام: {done} من {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>يجري تثبيت صورة النظام: {done} من {total} MB، الدقائق المتبقية: {minutes}</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>يجري تثبيت صورة النظام: {done} من {total} MB، بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>يجري التحقق مما ثُبّت…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>يجري تثبيت محمّل الإقلاع على {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>تجري كتابة الإعدادات…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>يجري تحضير النظام الجديد لضبط إعداداته…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>يجري إكمال النظام المثبّت…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>يجري انتظار كتابة كل البيانات على القرص…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>تجري كتابة تقرير التثبيت…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>سيُثبَّت هذا النظام:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>يجري الاطلاع على صورة النظام…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>مصدر التحديثات</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>البصمة (digest)</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>يمكنك المتابعة أيضًا: سيُبحث عن الصورة مرة أخرى قبل تغيير أي شيء على القرص.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;تحقق مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>وسيط التثبيت</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>مخزن الحاويات في هذا النظام الحي</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>تثبيت &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>تعذّر الاطلاع على صورة النظام. سيُبحث عنها مرة أخرى عند بدء التثبيت.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>تثبيت &lt;b&gt;%1&lt;/b&gt; (%2).</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>تثبيت &lt;b&gt;%1&lt;/b&gt;، الإصدار %2 (%3).</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>البصمة (digest): %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>جارٍ البحث عن الشبكات…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>تتطلب هذه الشبكة أكثر من كلمة مرور، وهذا غير مدعوم هنا.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>اختيار &amp;شبكة…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>واي فاي: غير متصل</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>واي فاي: متصل بـ %1</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>لم تقبل الشبكة كلمة المرور.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>لا تستجيب الشبكة. ربما تكون بعيدة جدًا أو أن كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>فشل الاتصال (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>مفتوحة</translation>
    </message>
</context>
</TS>
