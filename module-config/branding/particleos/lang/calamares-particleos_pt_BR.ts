<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>Seu sistema vem como uma única imagem</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>Ele foi criado e testado como um todo, e o que é instalado neste computador é exatamente o que foi testado: cada arquivo é conferido com a imagem.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>As atualizações chegam por inteiro</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>Uma nova versão é armazenada ao lado da que está em uso, enquanto você trabalha. A próxima reinicialização muda para ela por completo, de uma só vez. Não existe atualização pela metade.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>Sempre é possível voltar atrás</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>A versão anterior permanece no disco. Se uma atualização não agradar, escolha a entrada mais antiga ao ligar o computador ou volte com “bootc rollback”.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>Seus arquivos continuam sendo seus</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>O sistema em si é somente leitura: nenhum programa e nenhum acidente pode alterá-lo. Seus arquivos em /home e suas configurações em /etc ficam separados dele, e as atualizações não mexem neles.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>Programas ao lado do sistema</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>Os aplicativos vêm como Flatpaks ou contêineres e nunca tocam no sistema. E quem quiser alterar o próprio sistema pode criar sua própria imagem e mudar para ela.</translation>
    </message>
</context>
</TS>
