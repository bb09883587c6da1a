<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>Bilgisayarı ve sistem kalıbını denetle</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>Kurulan sistemi tamamla</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Sistem kalıbını kur</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>Kurulum programı yanlış yapılandırılmış: {problem}.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>Bu kurulum ortamını hazırlayan kişinin bootc.conf dosyasını düzeltmesi gerekir.</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>Kurulum programının {module} modülü, {key} değerini vermedi veya kullanılamaz bir değer verdi.</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>Geri dönüp seçimlerinizi yeniden yapın; sorun yinelenirse aşağıdaki ayrıntılarla birlikte bildirin.</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>{tool} programı bu kurulum ortamında yok.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>Eksiksiz bir kurulum ortamı kullanın. Diskte hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>{path} dosyası bu kurulum ortamında yok.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>Kurulum için {needed} MB boş bellek gerekiyor; şu anda {free} MB boş.</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>Diğer programları kapatın veya kurulumu daha çok belleği olan bir bilgisayarda yeniden başlatın. Diskte hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>Kurulum için canlı sistemde {needed} MB yer gerekiyor; şu anda {free} MB var.</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>Canlı sisteme kaydedilenleri silin veya canlı sistemi yeniden başlatın. Diskte hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot açık ve bu sistem kalıbı Secure Boot ile başlatılamıyor.</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>Donanım yazılımı ayarlarından Secure Boot özelliğini kapatın ve kurulumu yeniden başlatın.</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>Sistem kalıbı, bu ortamdakinden daha yeni bir önyükleyici (GRUB) gerektiriyor.</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>Daha yeni bir kurulum ortamı kullanın. Diskte hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>Bu sistem kalıbı yalnızca UEFI donanım yazılımıyla başlatılabilir; bu bilgisayar ise BIOS kipinde başlatıldı.</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>Donanım yazılımı ayarlarından UEFI kipine geçip kurulum ortamını yeniden başlatın veya başka bir kalıp kullanın.</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>Bu kalıp yalnızca {expected} donanım yazılımlı bilgisayarlarda başlar; bu bilgisayar {found} ile başlatıldı.</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>Kurulum ortamını öbür kipte yeniden başlatın (donanım yazılımı ayarları, önyükleme menüsü) veya başka bir kalıp kullanın.</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>Sistem için bir disk bölümü seçilmedi.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>Disk bölümlerine geri dönün ve birine / bağlama noktasını atayın.</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>Sistem için seçilen {device} disk bölümü biçimlendirilmeyecek.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>Disk bölümlerine geri dönüp biçimlendirmeyi seçin: Bir kalıp yalnızca boş bir dosya sistemine kurulabilir.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>{fs} dosya sistemi atomik bir sistem için uygun değil.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>Disk bölümlerine geri dönün ve / bağlama noktası için ext4, xfs veya btrfs seçin.</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>Sistem {subvolume} btrfs alt biriminde yer alacak; önyükleyici çekirdekleri oradan okuyamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>Disk bölümlerine geri dönüp /boot bağlama noktasıyla 1 GiB boyutunda bir ext4 bölümü ekleyin veya sistem için ext4 ya da xfs seçin.</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>{fs} dosya sistemi atomik bir sistemin çekirdekleri için uygun değil.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>Disk bölümlerine geri dönün ve /boot için ext4 seçin.</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>/boot için seçilen {device} disk bölümü, içeriğiyle birlikte korunacak.</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>Disk bölümlerine geri dönün ve /boot için biçimlendirmeyi seçin.</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} sistem kalıbına aittir: Oraya hiçbir disk bölümü bağlanamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>Disk bölümlerine geri dönün ve /home, /srv, /var veya /mnt altında bir yer seçin.</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>Sistemin çekirdekleri şifreli bir disk bölümünde yer alacak; önyükleyici onları oradan okuyamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>Disk bölümlerine geri dönün ve /boot bağlama noktasıyla 1 GiB boyutunda, şifrelenmemiş bir ext4 bölümü ekleyin.</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>Bu sistem kalıbı çekirdeklerini EFI sistem bölümünde tuttuğu için ayrı bir /boot bölümü olamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>Disk bölümlerine geri dönün ve /boot bağlama noktasını, atandığı disk bölümünden kaldırın.</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>Diskte EFI sistem bölümü yok ve bu bilgisayar o olmadan başlayamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>Disk bölümlerine geri dönün ve /boot/efi bağlama noktasıyla bir FAT32 bölümü ekleyin.</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>{disk} diskindeki GPT tablosunda BIOS önyükleme bölümü yok; bu bilgisayar o diskten başlayamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>Disk bölümlerine geri dönün ve bios-grub bayrağıyla 2 MiB boyutunda, biçimlendirilmemiş bir bölüm ekleyin.</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>MBR (msdos) bölümleme tablosu 2 TiB sınırını aşan bölümleri barındıramaz ve {disk} diski bundan büyük.</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>Diski GPT tablosu ve bios-grub bayrağıyla 2 MiB boyutunda, biçimlendirilmemiş bir bölümle elle bölümleyin ya da kurulum ortamını UEFI kipinde başlatın.</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>Önyükleyicinin hangi diske kurulacağı bilinmiyor.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>Disk bölümlerine geri dönün ve önyükleyici için bir disk seçin.</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>Önyükleyici, bu bilgisayarın onu başlatamayacağı bir disk bölümüne kurulacak.</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>Sistem için seçilen disk bölümü çok küçük: {needed} MB gerekiyor, {free} MB boş.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>Disk bölümlerine geri dönün ve sisteme daha çok yer ayırın.</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>EFI sistem bölümünün dosya sistemi {fs} olacak; bilgisayarın donanım yazılımı bunu okuyamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>Disk bölümlerine geri dönün ve /boot/efi için FAT32 seçin.</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI sistem bölümünde bir önyükleyiciye daha yer yok: {needed} MB gerekiyor, {free} MB boş.</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>Orada gerekmeyenleri silin veya disk bölümlerine geri dönüp /boot/efi için daha büyük bir bölüm seçin.</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI sistem bölümü sistemin çekirdeklerini de barındırmalı: {needed} MB gerekiyor, {free} MB boş.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>Disk bölümlerine geri dönüp 1 GiB boyutunda bir EFI sistem bölümü seçin veya orada gerekmeyenleri silin.</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>{device} EFI sistem bölümü sistemle aynı diskte değil: Önyükleyici oraya kurulamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>Disk bölümlerine geri dönün ve sistemin kurulacağı diskteki bir EFI sistem bölümünü seçin.</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>{device} disk bölümü EFI sistem bölümü olarak seçildi ancak öyle işaretlenmemiş.</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>Disk bölümlerine geri dönüp bu bölüme önyükleme bayrağını (boot, esp) verin veya başka bir bölüm seçin.</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>Diskte başka bir EFI sistem bölümü var ({other}) ve önyükleyici oraya konacak.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>Disk bölümlerine geri dönüp /boot/efi için {other} bölümünü seçin veya o bölümü silin.</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>Bu sistem kalıbının önyükleyicisi yalnızca sistemin bulunduğu diske kurulabilir, {disk} diskine kurulamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>Disk bölümlerine geri dönün ve önyükleyici için sistemin diskini seçin.</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device}, LVM veya yazılımsal RAID üzerinde; bu sistem kalıbı oradan başlatılamaz.</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>Disk bölümlerine geri dönün ve sistem için olağan disk bölümleri seçin.</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>Bu bilgisayarda 32 bit UEFI donanım yazılımı var; bu sistem kalıbı onunla başlatılamaz.</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>Donanım yazılımı ayarlarında eski (legacy) BIOS kipi varsa kurulum ortamını o kipte başlatın.</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>{device} disk bölümünün {target} konumuna bağlanmış olması gerekirdi ancak bağlı değil.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>Kurulumu yeniden başlatın. Sorun yinelenirse disk bozuk olabilir.</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>Sistem kalıbı, bu kurulum programının hazırlandığı kalıp değil.</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>Değiştirilmemiş bir kurulum ortamı kullanın veya hazırlayandan güncel bir ortam isteyin.</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>{image} sistem kalıbı okunamıyor.</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>Kurulum ortamını veya ağı denetleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>Sistem kalıbı olası kaynakların hiçbirinde bulunamadı (kaynak sayısı: {count}).</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>Ağ bağlantısını ve kurulum ortamının eksiksiz olup olmadığını denetleyin; her kaynağın yanıtı ayrıntılarda yazılıdır.</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>Sistem kalıbı, bu bilgisayardakinden başka bir işlemci türü için hazırlanmış.</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>Bu bilgisayar türüne uygun kurulum ortamını kullanın.</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>Kalıp, başlatılabilir bir sistem kalıbı değil.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>bootc için oluşturulmuş bir kalıp kullanın: Böyle kalıplar bunu belirten bir etiket (label) taşır.</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>Sistem kalıbında çekirdek yok.</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>Kalıbı hazırlayan kişinin onu düzeltmesi gerekir.</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>Sistem kalıbı hasarlı: İçeriği, sağlama toplamıyla eşleşmiyor.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>Kurulum ortamını yeniden yazın veya başka bir ortam kullanın, ardından kurulumu yeniden başlatın.</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>Sistem kuruldu ancak diskte bir konuşlandırma (deployment) bulunamadı.</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>Kurulumu yeniden başlatın; sorun yinelenirse aşağıdaki ayrıntılarla birlikte bildirin.</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>Kurulan kalıp beklenenden farklı: {found} (beklenen: {expected}).</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>Kurulan sistemi kullanmayın. Kurulumu değiştirilmemiş bir ortamla yeniden başlatın.</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>{command} programı başarısız oldu.</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>Programın iletileri aşağıdaki ayrıntılarda yer alır. Kurulumu yeniden başlatın veya sorunu bu ayrıntılarla bildirin.</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>{command} programı {seconds} saniye içinde bitmedi ve durduruldu.</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>Kurulumu yeniden başlatın. Sorun yinelenirse disk veya ortam bozuk olabilir.</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>Okuma veya yazma başarısız oldu: {what}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>Diskte yer kalmadı: {what}.</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>Kurulumu yeniden başlatın ve sisteme daha büyük bir disk bölümü ayırın.</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>Kurulum tamamlanmadan durduruldu.</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>İstediğiniz zaman yeniden başlatabilirsiniz; şu anda diskte olanlar kullanılamaz.</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>Kurulum programının kendisinde bir hata var.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Lütfen aşağıdaki ayrıntılarla birlikte bildirin.</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>Kalıp sunucusuna ağ üzerinden ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Ağa bağlanın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>Bu bilgisayarla kalıp sunucusu arasındaki vekil sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>Ağı ve bootc.conf dosyasındaki vekil sunucuyu denetleyin veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>Vekil sunucu, kurulum programının kalıp sunucusuna erişmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>Vekil sunucu, bu bilgisayarın sunucuya oturum açmadan erişmesine izin vermelidir; bootc.conf dosyasında başka bir vekil sunucu belirtilebilir.</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>Kalıp sunucusunun adı ağda bilinmiyor.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>Ağ bağlantısını ve sunucu adını denetleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>Kalıp sunucusu bağlantıyı reddetti.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>Sunucu adresini denetleyin veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>Kalıp sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Ağ bağlantısını denetleyin veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>Kalıp sunucusunun sertifikası, bu sistemin güvendiği biri tarafından imzalanmamış.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>Bu ağa güvenip güvenemeyeceğinizi denetleyin; özel bir sunucunun sertifikası kurulum ortamında bulunmalıdır.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>Kalıp sunucusunun sertifikası şu anda geçerli değil.</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>Bu bilgisayarın tarih ve saatini denetleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>Kalıp sunucusunun sertifikası başka bir ad için düzenlenmiş.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>Sunucu adını ve ağın başka bir sunucuya yönlendirip yönlendirmediğini denetleyin.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>Kalıp sunucusu bağlantılarını şifrelemiyor.</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>HTTPS kullanan bir sunucu seçin. Bu kurulum ortamını hazırlayan kişi, şimdiki sunucuya bootc.conf dosyasında izin verebilir.</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>Kalıp sunucusu oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>Kurulum ortamında bu sunucu için oturum açma bilgileri (ad ve parola ya da belirteç veya bir sertifika) bulunmalıdır.</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>Kalıbın istenen sürümü, kalıp sunucusunda yok.</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>bootc.conf dosyasındaki etiketi (tag) denetleyin.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>Kalıp sunucusu bu kalıbı tanımıyor veya herkese göstermiyor.</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>bootc.conf dosyasındaki adı ve oturum açmak gerekip gerekmediğini denetleyin.</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>Kalıp sunucusu bu ağdan çok fazla istek aldı.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>Kalıp sunucusu, kendisinden kaynaklanan bir hata bildirdi.</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>Kalıp sunucusuyla bağlantı koptu.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Ağ bağlantısını denetleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>Kalıp sunucusunun gönderdiği veriler, sağlama toplamıyla eşleşmiyor.</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>Kurulumu, olabilirse başka bir ağ üzerinden yeniden başlatın. Sorun yinelenirse kalıbı hazırlayana bildirin.</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>Ağ, bağlantılara izin vermeden önce web tarayıcısında oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>Web tarayıcısıyla ağda oturum açın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>Sistem kalıbının bir parçası sunucuda yok.</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>Daha sonra yeniden deneyin veya kalıbı hazırlayana bildirin.</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>Kalıp sunucusunun oturum açma bilgilerini içeren dosya okunamıyor.</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>Bu kurulum ortamını hazırlayan kişinin o dosyayı düzeltmesi gerekir.</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>Kalıbın adresinde bulunan şey bir sistem kalıbı değil.</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>bootc.conf dosyasındaki kaynağı denetleyin.</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>Sistem kalıbının adresi doğru yazılmamış.</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>bootc.conf dosyasındaki kaynağı ve hedefi denetleyin.</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>Sistem kalıbı kurulum ortamında yok.</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>Kurulum sırasında ortamı bilgisayardan çıkarmayın. Ortam baştan beri takılıydıysa onu yeniden yazın.</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>Kurulum ortamındaki kalıpta böyle bir etiket (tag) yok.</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>Sistem kalıbı eksik: Tamamlanmadan bitiyor.</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>Kurulum ortamını yeniden yazın veya indirmeyi yeniden deneyin.</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>Sistem kalıbı, bu ortamın gerektirdiği biçimde imzalanmamış.</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>İmzalı bir kalıp kullanın veya kalıbı hazırlayana bildirin. Denetimi kapatmayın.</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>Sistem kalıbı imzalı ancak bu ortamın güvendiği biri tarafından imzalanmamış.</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>Kalıbı kurmayın. Kalıbı hazırlayana bildirin; anahtarını değiştirmiş olabilir.</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>Bu ortam yalnızca imzalı sistem kalıplarını istiyor ancak kuralları bu kalıbın imzasız geçmesine izin veriyor.</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>Ortamı hazırlayan kişinin, kalıbın anahtarını ortamdaki policy.json dosyasına eklemesi veya kalıbın özetini (digest) belirtmesi gerekir.</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>Bu ortamın kuralları bu sistem kalıbını yasaklıyor.</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>Kurulum ortamındaki /etc/containers/policy.json dosyasını denetleyin.</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>Güvenilen kalıplarla ilgili kurallar bu kurulum ortamında yok.</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>Ortamda /etc/containers/policy.json dosyası bulunmalıdır.</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>Bu kurulum ortamındaki güvenilen kalıplarla ilgili kurallar kullanılamıyor.</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>Sistem için ayrılan disk bölümü dolu.</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>Yeni sistem için ayrılan dosya sistemi boş değil.</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>Kurulumu yeniden başlatın ve disk bölümünü biçimlendirmeyi seçin.</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>Seçilen dosya sistemi atomik bir sistem için uygun değil.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>Kurulumu yeniden başlatın ve ext4 veya xfs seçin.</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>/boot bölümünün dosya sistemi FAT; bu dosya sistemi atomik bir sistemin önyükleme girdilerini barındıramaz.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>Kurulumu yeniden başlatın ve /boot için ext4 kullanın veya ayrı bir bölüm kullanmayın.</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>EFI sistem bölümü bulunamadı.</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>Kurulumu /boot/efi için bir FAT32 bölümüyle yeniden başlatın.</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>Sistem kalıbında, önyükleyicisini kuran program (bootupd) yok.</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>bootc.conf dosyasında bootloader için başka bir değer veya başka bir kalıp seçin.</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>Sistem kalıbının önyükleyicisi, bu bilgisayarın donanım yazılımı için hazırlanmamış ({component}).</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>Bilgisayarı öbür donanım yazılımı türüyle (UEFI veya BIOS) başlatıp yeniden kurun veya başka bir kalıp seçin.</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>Önyükleyici diskte kendine yer bulamadı.</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>Kurulumu, diskte 2 MiB boyutunda bir BIOS önyükleme bölümüyle yeniden başlatın.</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>Donanım yazılımı yeni önyükleme girdisini kabul etmedi.</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>Donanım yazılımı ayarlarından eski önyükleme girdilerini silin, ardından kurulumu yeniden başlatın.</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>Canlı sistemdeki ostree, bu kalıbın gerektirdiği özelliği desteklemiyor (composefs).</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>Daha yeni bir canlı sistem içeren bir kurulum ortamı kullanın.</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>Canlı sistemde, kalıp kurmak için gereken bir şey eksik.</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>Eksiksiz bir kurulum ortamı kullanın. Neyin eksik olduğu aşağıdaki ayrıntılarda yazılıdır.</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>Disk veya üzerindeki bir bölüm kullanımda.</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>Diski kullanan tüm programları kapatın veya canlı sistemi yeniden başlatın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>Kurulum ortamında okuma hataları var.</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>Ortamı yeniden yazın veya başka bir USB bellek ya da disk kullanın.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>Ağın ad hizmeti (DNS) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>Kalıp sunucusu, kalıbı bu bilgisayara vermiyor.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>Sunucunun sahibinden erişim isteyin veya sunucu yalnızca bazı bölgelere hizmet veriyorsa başka bir ağ kullanın.</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>Kalıp sunucusu ile bu sistem, şifreli bir bağlantı üzerinde anlaşamadı.</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>Bu ağa güvenip güvenemeyeceğinizi denetleyin; eski bir sunucunun, sahibi tarafından güncellenmesi gerekebilir.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>Bu bilgisayarın saati yanlış olduğundan sertifikalar denetlenemiyor.</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>Tarihi ve saati (donanım yazılımı ayarlarından veya canlı sistemden) ayarlayın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>Bu bilgisayarın belleği tükendi.</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>Diğer programları kapatın veya daha çok belleği olan bir bilgisayar kullanın, ardından kurulumu yeniden başlatın.</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>{command} programı dışarıdan sonlandırıldı ({signal}).</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>Kurulumu yeniden başlatın. Sorun yinelenirse bilgisayarın belleği yetersiz olabilir.</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>Canlı sistemde geçici dosyalar için yer kalmadı.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>Canlı sistemi, ardından kurulumu yeniden başlatın; daha çok bellek de yardımcı olur.</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>EFI sistem bölümü dolu.</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>Kurulumu /boot/efi için daha büyük bir bölümle yeniden başlatın veya orada gerekmeyenleri silin.</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>/boot bölümü dolu.</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>Kurulumu yeniden başlatın ve /boot için 1 GiB veya daha çok yer ayırın.</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>Disk, büyük olasılıkla hatalar nedeniyle salt okunur duruma geçirildi.</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>Diski ve kablosunu denetleyin. Sorun yinelenirse kurulumu başka bir diskte yeniden başlatın.</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>Diskte okuma veya yazma hataları var.</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>Üzerinde kalanları kurtarın ve başka bir disk kullanın.</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>Bir disk veya disk bölümü artık yerinde değil.</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>Kablosunu veya fişini denetleyin, ardından kurulumu yeniden başlatın.</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>Bir disk bölümü, dosya sistemi için çok küçük.</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>Kurulumu yeniden başlatın ve bu bölüme daha çok yer ayırın.</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>Bir dosya sistemi hasarlı veya beklenenden başka türde.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>Kurulumu yeniden başlatıp disk bölümünü biçimlendirmeyi seçin veya önce dosya sistemini onarın.</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>Canlı sistem, dosya sistemlerinden birini tanımıyor.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>Kurulumu yeniden başlatıp ext4, xfs veya btrfs seçin ya da daha yeni bir canlı sistem içeren bir ortam kullanın.</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>Canlı sistem hâlâ diskin eski bölüm tablosunu kullanıyor.</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>Canlı sistemi, ardından kurulumu yeniden başlatın.</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>Parola, şifreli disk bölümünü açmıyor.</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>Kurulumu yeniden başlatın ve parolayı yeniden girin; klavye düzenini denetleyin.</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>Şifreli olması gereken bir disk bölümü şifreli değil.</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>Kurulumu yeniden başlatın ve disk bölümünü biçimlendirmeyi seçin.</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>Canlı sistem, diski istenen biçimde şifreleyemiyor.</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>Kurulumu şifreleme olmadan yeniden başlatın veya daha yeni bir canlı sistem içeren bir ortam kullanın.</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>Sistem kalıbı, kendisini kuran programı (bootc) içermiyor.</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>bootc için oluşturulmuş bir kalıp kullanın veya bootc.conf dosyasında engine için başka bir değer seçin.</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>Sistem kalıbının kendi kurulum programı başlatılamadı.</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>bootc.conf dosyasında engine için başka bir değer kullanın; neden başlamadığı aşağıdaki ayrıntılarda yazılıdır.</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>Sistem kalıbı, bu ortamdakilerden daha yeni programlar gerektiriyor.</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>Daha yeni bir kurulum ortamı kullanın.</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>Canlı sistem kapsayıcıları çalıştıramıyor.</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>Eksiksiz bir kurulum ortamı kullanın veya bootc.conf dosyasında engine için başka bir değer seçin.</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>Önyükleyici, bir dosya sisteminin hangi diskte olduğunu belirleyemedi.</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>Kurulumu yeniden başlatın ve sistem için tek bir diskteki olağan disk bölümlerini seçin.</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>Önyükleyici, dosyalarının bulunduğu dosya sistemini okuyamıyor.</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>Kurulumu yeniden başlatın ve /boot için ext4 kullanın.</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>Önyükleyici dosyaları bu kurulum ortamında yok.</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>Eksiksiz bir kurulum ortamı kullanın.</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>Yeni sistemin dosya sistemi, dosyaları mühürleyemiyor (fs-verity).</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>Kurulumu yeniden başlatın ve ext4 veya btrfs seçin.</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>Sistem kalıbının güvenlik etiketleri yazılamadı (SELinux).</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>SELinux içeren bir canlı sistem veya SELinux içermeyen bir kalıp kullanın.</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>Canlı sistem, açık dosya veya süreç sınırına ulaştı.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>Diğer programları kapatın veya canlı sistemi yeniden başlatın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>Kurulum programı yönetici yetkileri olmadan çalışıyor.</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>Programı root olarak başlatın.</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>Bilgisayar denetleniyor…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>Sistem kalıbı denetleniyor…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>Sistem kalıbı denetleniyor: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>Disk bölümleri hazırlanıyor…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>Sistem kalıbı indiriliyor…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>Sistem kalıbı indiriliyor: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Sistem kalıbı indiriliyor: {done} / {total} MB, {minutes} dk kaldı</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Sistem kalıbı indiriliyor: {done} / {total} MB, bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>Sistem kalıbı açılıyor…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>Sistem kalıbı kuruluyor…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>Sistem kalıbı kuruluyor: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>Sistem kalıbı kuruluyor: {done} / {total} MB, {minutes} dk kaldı</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>Sistem kalıbı kuruluyor: {done} / {total} MB, bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>Kurulanlar doğrulanıyor…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>Önyükleyici kuruluyor: {device}…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>Yapılandırma yazılıyor…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>Yeni sistem, ayarları için hazırlanıyor…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>Kurulan sistem tamamlanıyor…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>Her şeyin diske yazılması bekleniyor…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>Kurulum raporu yazılıyor…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>Bu sistem kurulacak:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>Sistem kalıbına bakılıyor…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>Kaynağı</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>Güncelleme kaynağı</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>Özet (digest)</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>Devam da edebilirsiniz: diskte herhangi bir şey değiştirilmeden önce kalıp yeniden aranır.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Yeniden denetle</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>Sistem</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>Kurulum ortamı</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>Bu canlı sistemin kapsayıcı deposu</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; kurulacak.</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>Sistem kalıbına bakılamadı. Kurulum başlarken yeniden aranacak.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) kurulacak.</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, sürüm %2 (%3) kurulacak.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Kaynağı: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Özet (digest): %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Parolayı &amp;göster</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>Bağlantıyı k&amp;es</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>&amp;Bağlan</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Ağlar aranıyor…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>Bu ağ paroladan fazlasını istiyor; bu burada desteklenmiyor.</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>&amp;Ağ seç…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 ağına bağlanılıyor…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: bağlı değil</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: %1 ağına bağlı</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>Ağ parolayı kabul etmedi.</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>Ağ yanıt vermiyor. Çok uzakta olabilir ya da parola yanlış olabilir.</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>Bağlantı kurulamadı (NetworkManager: %1).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>açık</translation>
    </message>
</context>
</TS>
