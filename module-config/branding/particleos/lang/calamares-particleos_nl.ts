<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Uw systeem komt als één image</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Het is als geheel gebouwd en getest, en wat op deze computer wordt geïnstalleerd, is precies wat er is getest: elk bestand wordt met het image vergeleken.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Updates komen als één geheel</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Een nieuwe versie wordt naast de huidige opgeslagen, terwijl u doorwerkt. Bij de volgende herstart wordt in één keer volledig overgeschakeld. Een halve update bestaat niet.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Er is altijd een weg terug</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>De vorige versie blijft op de schijf staan. Valt een update tegen, kies dan bij het opstarten van de computer het oudere item, of schakel terug met “bootc rollback”.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Uw bestanden blijven van u</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Het systeem zelf is alleen-lezen: geen programma en geen ongelukje kan het wijzigen. Uw eigen bestanden in /home en uw instellingen in /etc staan er los van, en geen enkele update raakt ze aan.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Software naast het systeem</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Toepassingen komen als Flatpaks of containers en raken het systeem nooit aan. En wie het systeem zelf wil wijzigen, bouwt een eigen image en schakelt daarnaar over.</translation>
    </message>
</context>
</TS>
