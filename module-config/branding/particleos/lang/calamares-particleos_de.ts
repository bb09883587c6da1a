<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Ihr System kommt als ein einziges Abbild</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Es wurde als Ganzes erstellt und getestet. Auf diesem Computer wird genau das installiert, was getestet wurde: Jede Datei wird mit dem Abbild abgeglichen.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Aktualisierungen kommen aus einem Guss</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Eine neue Version wird neben der laufenden abgelegt, während Sie arbeiten. Beim nächsten Neustart wird auf einen Schlag vollständig umgeschaltet. Halbe Aktualisierungen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Es gibt immer einen Weg zurück</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>Die vorherige Version bleibt auf dem Datenträger. Wenn Sie mit einer Aktualisierung nicht zufrieden sind, wählen Sie beim Start des Computers den älteren Eintrag oder wechseln Sie mit „bootc rollback“ zurück.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Ihre Dateien bleiben Ihre Dateien</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Das System selbst ist schreibgeschützt: Kein Programm und kein Versehen kann es verändern. Ihre eigenen Dateien in /home und Ihre Einstellungen in /etc sind davon getrennt, und keine Aktualisierung rührt sie an.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Software neben dem System</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Anwendungen kommen als Flatpaks oder Container und lassen das System unberührt. Und wer das System selbst verändern möchte, erstellt ein eigenes Abbild und wechselt darauf.</translation>
    </message>
</context>
</TS>
