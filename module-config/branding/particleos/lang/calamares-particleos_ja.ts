<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>システム全体がひとつのイメージ</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>システムは全体としてまとめて構築され、テストされています。このコンピューターにインストールされるのは、テストされたものとまったく同じものです。すべてのファイルがイメージと照合されます。</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>アップデートは丸ごと届きます</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>新しいバージョンは、作業中に、使用中のバージョンとは別に保存されます。次に再起動すると、全体が一度に切り替わります。中途半端なアップデートになることはありません。</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>いつでも元に戻せます</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>以前のバージョンはディスクに残ります。アップデートに満足できないときは、コンピューターの起動時に古いエントリを選ぶか、「bootc rollback」で元に戻せます。</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>あなたのファイルはそのまま</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>システム自体は読み取り専用で、プログラムや操作ミスによって変更されることはありません。/home にある個人のファイルと /etc にある設定はシステムとは別に保管され、アップデートで変更されることはありません。</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>ソフトウェアはシステムとは別に</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>アプリケーションは Flatpak やコンテナーとして提供され、システムに手を加えることはありません。システム自体を変更したい場合は、独自のイメージを構築して、それに切り替えることができます。</translation>
    </message>
</context>
</TS>
