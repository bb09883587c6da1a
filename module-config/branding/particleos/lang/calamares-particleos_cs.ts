<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Celý systém v jednom obrazu</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Byl sestaven a otestován jako celek a na tento počítač se instaluje přesně to, co bylo otestováno: každý soubor se kontroluje podle obrazu.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Aktualizace vcelku</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Nová verze se ukládá vedle té běžící, zatímco pracujete. Při příštím restartu se na ni přepne celý systém najednou. Nic jako poloviční aktualizace neexistuje.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Vždy se lze vrátit</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>Předchozí verze zůstává na disku. Pokud vás aktualizace zklame, zvolte při spuštění počítače starší položku, nebo se vraťte příkazem „bootc rollback“.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Vaše soubory zůstávají vaše</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Samotný systém je jen pro čtení: nezmění ho žádný program ani nehoda. Vaše soubory v /home a vaše nastavení v /etc jsou uloženy odděleně a žádná aktualizace se jich nedotkne.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Programy vedle systému</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Aplikace se dodávají jako balíčky Flatpak nebo kontejnery a do systému nikdy nezasahují. A kdo chce změnit samotný systém, sestaví si vlastní obraz a přepne na něj.</translation>
    </message>
</context>
</TS>
