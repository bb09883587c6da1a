<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Votre système forme une seule image</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Il a été construit et testé comme un tout, et ce qui est installé sur cet ordinateur est exactement ce qui a été testé : chaque fichier est vérifié par rapport à l’image.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Les mises à jour arrivent d’un seul bloc</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Une nouvelle version est enregistrée à côté de celle en cours d’exécution, pendant que vous travaillez. Le redémarrage suivant bascule sur l’ensemble d’un seul coup. Il n’y a jamais de mise à jour à moitié faite.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Un retour en arrière est toujours possible</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>La version précédente reste sur le disque. Si une mise à jour ne vous convient pas, choisissez l’entrée plus ancienne au démarrage de l’ordinateur, ou revenez en arrière avec « bootc rollback ».</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Vos fichiers restent les vôtres</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Le système lui-même est en lecture seule : aucun programme ni aucun accident ne peut le modifier. Vos propres fichiers dans /home et vos réglages dans /etc en sont séparés, et aucune mise à jour n’y touche.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Des logiciels à côté du système</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Les applications sont fournies sous forme de Flatpak ou de conteneurs et ne touchent jamais au système. Et pour modifier le système lui-même, il suffit de construire sa propre image et d’y basculer.</translation>
    </message>
</context>
</TS>
