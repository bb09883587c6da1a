<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Su sistema llega como una sola imagen</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Se creó y se probó como un todo, y lo que se instala en este equipo es exactamente lo que se probó: cada archivo se comprueba con la imagen.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Las actualizaciones llegan de una pieza</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Una versión nueva se guarda junto a la que está en uso, mientras sigue trabajando. El siguiente reinicio cambia a ella por completo y de una sola vez. No existen las actualizaciones a medias.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Siempre se puede volver atrás</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>La versión anterior permanece en el disco. Si una actualización no resulta satisfactoria, elija la entrada más antigua al arrancar el equipo o vuelva a ella con «bootc rollback».</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Sus archivos siguen siendo suyos</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>El sistema en sí es de solo lectura: ningún programa ni ningún accidente puede modificarlo. Sus archivos en /home y sus ajustes en /etc se guardan aparte, y ninguna actualización los toca.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Software junto al sistema</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Las aplicaciones vienen como Flatpaks o contenedores y nunca tocan el sistema. Y quien quiera modificar el propio sistema crea una imagen propia y cambia a ella.</translation>
    </message>
</context>
</TS>
