<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Sisteminiz tek bir kalıp olarak gelir</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Bir bütün olarak oluşturulup sınandı ve bu bilgisayara kurulan, sınananın tam olarak aynısıdır: Her dosya kalıpla karşılaştırılarak denetlenir.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Güncellemeler tek parça gelir</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Siz çalışırken yeni sürüm, kullanılan sürümün yanına kaydedilir. Bir sonraki yeniden başlatmada tümüne birden geçilir. Yarım kalmış güncelleme diye bir şey yoktur.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Her zaman geri dönebilirsiniz</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>Önceki sürüm diskte kalır. Bir güncellemeden memnun kalmazsanız bilgisayar başlarken eski girdiyi seçin veya “bootc rollback” komutuyla geri dönün.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Dosyalarınız sizin kalır</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Sistemin kendisi salt okunurdur: Hiçbir program, hiçbir kaza onu değiştiremez. /home içindeki dosyalarınız ve /etc içindeki ayarlarınız ondan ayrı tutulur ve hiçbir güncelleme onlara dokunmaz.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Yazılımlar sistemin yanında</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Uygulamalar Flatpak paketleri veya kapsayıcılar olarak gelir ve sisteme hiç dokunmaz. Sistemin kendisini değiştirmek isteyenler ise kendi kalıbını oluşturup ona geçer.</translation>
    </message>
</context>
</TS>
