<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>整個系統就是一個映像檔</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>系統是以整體進行建置與測試的，安裝到此電腦上的內容與測試過的完全相同：每個檔案都會與映像檔核對。</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>更新一次到位</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>新版本會在您工作時儲存在目前版本旁邊。下次重新啟動時，所有內容會一次切換到新版本，絕不會出現只更新一半的情況。</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>隨時都能回復</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>先前的版本會保留在磁碟上。若更新不如預期，可以在電腦開機時選擇較舊的項目，或使用「bootc rollback」切換回去。</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>您的檔案始終屬於您</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>系統本身是唯讀的：任何程式或意外都無法變更它。/home 中您自己的檔案與 /etc 中您的設定都與系統分開存放，更新不會動到它們。</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>軟體獨立於系統</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>應用程式以 Flatpak 或容器的形式提供，絕不會動到系統。若想變更系統本身，可以建置自己的映像檔並切換過去。</translation>
    </message>
</context>
</TS>
