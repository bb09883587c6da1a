<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>System w jednym obrazie</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Zbudowano go i przetestowano jako całość, a na tym komputerze instalowane jest dokładnie to, co przetestowano: każdy plik jest porównywany z obrazem.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Aktualizacje w jednym kawałku</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Nowa wersja jest zapisywana obok działającej, bez przerywania pracy. Następne uruchomienie przełącza od razu na całą nową wersję. Nie ma czegoś takiego jak połowa aktualizacji.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Zawsze można wrócić</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>Poprzednia wersja pozostaje na dysku. Jeśli aktualizacja zawiedzie, wystarczy wybrać starszy wpis podczas uruchamiania komputera lub przywrócić poprzednią wersję poleceniem „bootc rollback”.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Własne pliki pozostają własne</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Sam system jest tylko do odczytu: nie zmieni go żaden program ani żaden przypadek. Własne pliki w /home i ustawienia w /etc są przechowywane osobno, a aktualizacje ich nie naruszają.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Programy obok systemu</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Programy są dostarczane jako pakiety Flatpak lub kontenery i nigdy nie naruszają systemu. A kto chce zmienić sam system, tworzy własny obraz i przełącza się na niego.</translation>
    </message>
</context>
</TS>
