<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Ваша система — єдиний образ</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Її зібрано й перевірено як єдине ціле, і на цей комп&apos;ютер встановлюється саме те, що було перевірено: кожен файл звіряється з образом.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Оновлення надходять цілком</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Нова версія зберігається поруч із поточною, поки ви працюєте. Під час наступного перезапуску система одразу переходить на неї цілком. Оновлень наполовину не буває.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Завжди можна повернутися</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>Попередня версія залишається на диску. Якщо оновлення вас не влаштує, виберіть старіший пункт під час запуску комп&apos;ютера або поверніться командою «bootc rollback».</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Ваші файли залишаються вашими</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Сама система доступна лише для читання: її не змінить ні програма, ні випадковість. Ваші файли в /home і налаштування в /etc зберігаються окремо, і оновлення їх не зачіпають.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Програми окремо від системи</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Застосунки постачаються як пакунки Flatpak або контейнери й не зачіпають систему. А хто хоче змінити саму систему, збирає власний образ і переходить на нього.</translation>
    </message>
</context>
</TS>
