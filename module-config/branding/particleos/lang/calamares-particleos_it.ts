<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Il sistema è un&apos;unica immagine</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>È stato creato e collaudato come un tutt&apos;uno, e su questo computer viene installato esattamente ciò che è stato collaudato: ogni file è confrontato con l&apos;immagine.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>Gli aggiornamenti arrivano tutti interi</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Una nuova versione viene salvata accanto a quella in uso, senza interrompere il lavoro. Al riavvio successivo si passa alla nuova versione, tutta in una volta. Gli aggiornamenti a metà non esistono.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Si può sempre tornare indietro</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>La versione precedente resta sul disco. Se un aggiornamento non soddisfa, basta scegliere la voce più vecchia all&apos;avvio del computer, oppure tornare indietro con «bootc rollback».</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>I file personali restano personali</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>Il sistema è in sola lettura: nessun programma e nessun incidente può modificarlo. I file personali in /home e le impostazioni in /etc ne sono separati, e gli aggiornamenti non li toccano.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Il software accanto al sistema</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Le applicazioni sono distribuite come Flatpak o container e non toccano mai il sistema. Chi vuole modificare il sistema stesso crea una propria immagine e passa a quella.</translation>
    </message>
</context>
</TS>
