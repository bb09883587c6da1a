<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Ваша система — единый образ</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Она собрана и протестирована как единое целое, и на этот компьютер устанавливается именно то, что было протестировано: каждый файл сверяется с образом.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Обновления приходят целиком</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Новая версия сохраняется рядом с работающей, не мешая вам. При следующей перезагрузке система разом переключается на неё целиком. Обновлений наполовину не бывает.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Всегда можно вернуться назад</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>Предыдущая версия остаётся на диске. Если обновление вас не устроит, выберите более старый пункт при запуске компьютера или вернитесь командой «bootc rollback».</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Ваши файлы остаются вашими</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Сама система доступна только для чтения: её не изменит ни программа, ни случайность. Ваши файлы в /home и настройки в /etc хранятся отдельно, и обновления их не затрагивают.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Программы отдельно от системы</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Приложения поставляются в виде пакетов Flatpak или контейнеров и не затрагивают систему. А кто хочет изменить саму систему, собирает собственный образ и переходит на него.</translation>
    </message>
</context>
</TS>
