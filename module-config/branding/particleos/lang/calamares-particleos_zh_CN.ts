<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>整个系统就是一个镜像</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>系统作为一个整体进行构建和测试，安装到此计算机上的内容与测试过的完全一致：每个文件都会与镜像进行核对。</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>更新一次到位</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>新版本会在您工作时保存在当前版本旁边。下次重新启动时，所有内容会一次性切换到新版本，绝不会出现只更新了一半的情况。</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>随时可以回退</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>之前的版本会保留在磁盘上。如果更新不尽如人意，可以在计算机启动时选择较旧的启动项，或使用“bootc rollback”切换回去。</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>您的文件始终属于您</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>系统本身是只读的：任何程序或意外都无法更改它。/home 中您自己的文件和 /etc 中您的设置与系统分开存放，更新不会改动它们。</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>软件独立于系统</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>应用程序以 Flatpak 或容器的形式提供，从不改动系统。如果想更改系统本身，可以构建自己的镜像并切换到该镜像。</translation>
    </message>
</context>
</TS>
