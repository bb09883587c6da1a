<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>시스템 전체가 하나의 이미지입니다</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>시스템은 전체가 하나로 빌드되고 테스트되었으며, 이 컴퓨터에는 테스트된 것과 똑같은 내용이 설치됩니다. 모든 파일은 이미지와 대조하여 검사됩니다.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>업데이트는 통째로 제공됩니다</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>새 버전은 작업하는 동안 실행 중인 버전 옆에 따로 저장됩니다. 다음에 다시 시작하면 전체가 한 번에 전환됩니다. 반만 적용된 업데이트란 없습니다.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>언제든지 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>이전 버전은 디스크에 남아 있습니다. 업데이트가 마음에 들지 않으면 컴퓨터를 시작할 때 이전 항목을 선택하거나 &quot;bootc rollback&quot; 명령으로 되돌리십시오.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>내 파일은 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>시스템 자체는 읽기 전용이므로 어떤 프로그램이나 실수로도 변경되지 않습니다. /home의 개인 파일과 /etc의 설정은 시스템과 분리되어 보관되며, 업데이트는 이를 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>소프트웨어는 시스템과 별도로</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>응용 프로그램은 Flatpak이나 컨테이너로 제공되며 시스템을 건드리지 않습니다. 시스템 자체를 변경하려면 직접 이미지를 빌드하여 그 이미지로 전환하면 됩니다.</translation>
    </message>
</context>
</TS>
