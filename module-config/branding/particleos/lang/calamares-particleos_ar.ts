<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>Your system comes as one image</source>
        <translation>نظامك صورة واحدة متكاملة</translation>
    </message>
    <message>
        <source>It was built and tested as a whole, and what is installed on this computer is exactly what was tested: every file is checked against the image.</source>
        <translation>بُني النظام واختُبر كوحدة واحدة، وما يُثبّت على هذا الحاسوب هو بالضبط ما اختُبر: فكل ملف يُتحقق من مطابقته للصورة.</translation>
    </message>
    <message>
        <source>Updates arrive in one piece</source>
        <translation>التحديثات تصل دفعة واحدة</translation>
    </message>
    <message>
        <source>A new version is stored beside the running one, while you work. The next restart switches over to all of it at once. There is no such thing as half an update.</source>
        <translation>يُحفظ الإصدار الجديد إلى جانب الإصدار العامل أثناء عملك. وعند إعادة التشغيل التالية ينتقل النظام إليه كله دفعة واحدة. فلا وجود لتحديث غير مكتمل.</translation>
    </message>
    <message>
        <source>There is always a way back</source>
        <translation>يمكنك التراجع دائمًا</translation>
    </message>
    <message>
        <source>The version before stays on the disk. Should an update disappoint you, choose the older entry when the computer starts, or switch back with &quot;bootc rollback&quot;.</source>
        <translation>يبقى الإصدار السابق على القرص. وإذا لم يرضك تحديث ما، فاختر المدخلة الأقدم عند بدء تشغيل الحاسوب، أو عد إليه بالأمر &quot;bootc rollback&quot;.</translation>
    </message>
    <message>
        <source>Your files stay yours</source>
        <translation>ملفاتك تبقى لك</translation>
    </message>
    <message>
        <source>The system itself is read-only: no program and no accident can change it. Your own files in /home and your settings in /etc are kept apart from it, and every update leaves them alone.</source>
        <translation>النظام نفسه للقراءة فقط: لا يغيّره برنامج ولا خطأ عارض. أما ملفاتك في /home وإعداداتك في /etc فمحفوظة بمعزل عنه، ولا يمسّها أي تحديث.</translation>
    </message>
    <message>
        <source>Software beside the system</source>
        <translation>البرمجيات إلى جانب النظام</translation>
    </message>
    <message>
        <source>Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the system itself builds an image of their own and switches to it.</source>
        <translation>تأتي التطبيقات في صورة حزم Flatpak أو حاويات ولا تمسّ النظام أبدًا. ومن أراد تغيير النظام نفسه يبني صورة خاصة به وينتقل إليها.</translation>
    </message>
</context>
</TS>
