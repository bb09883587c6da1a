// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LabelText.h"

#include <QtTest>

class LabelTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapping_data();
    void wrapping();
    void nothingIsLost_data();
    void nothingIsLost();
    void isolation_data();
    void isolation();
};

void
LabelTextTest::wrapping_data()
{
    QTest::addColumn< QString >( "text" );
    QTest::addColumn< int >( "width" );
    QTest::addColumn< QStringList >( "lines" );
    QTest::newRow( "short" ) << QStringLiteral( "one two" ) << 10 << QStringList { "one two" };
    QTest::newRow( "at the blank" ) << QStringLiteral( "one two three" ) << 8 << QStringList { "one two", "three" };
    QTest::newRow( "just fits" ) << QStringLiteral( "one two" ) << 7 << QStringList { "one two" };
    QTest::newRow( "a path stays whole" )
        << QStringLiteral( "at /boot/efi/EFI now" ) << 8 << QStringList { "at", "/boot/efi/EFI", "now" };
    QTest::newRow( "a hyphen stays whole" ) << QStringLiteral( "a mkfs-tool" ) << 8 << QStringList { "a", "mkfs-tool" };
    // No blanks; a full stop does not begin a line.
    QTest::newRow( "Japanese" ) << QStringLiteral( "再起動してください。" ) << 12
                                << QStringList { "再起動してく", "ださい。" };
    QTest::newRow( "Chinese with a path" )
        << QStringLiteral( "请为/boot/efi选择" ) << 10 << QStringList { "请", "为/boot/efi", "选择" };
    QTest::newRow( "empty" ) << QString() << 10 << QStringList { "" };
}

void
LabelTextTest::wrapping()
{
    QFETCH( QString, text );
    QFETCH( int, width );
    QTEST( LabelText::wrapped( text, width ), "lines" );
}

void
LabelTextTest::nothingIsLost_data()
{
    QTest::addColumn< QString >( "text" );
    QTest::newRow( "English" ) << QStringLiteral( "Go back to the partitions and choose FAT32 for /boot/efi." );
    QTest::newRow( "Korean" ) << QStringLiteral( "설치 미디어를 다시 만든 다음 설치를 다시 시작하십시오." );
    QTest::newRow( "Japanese" ) << QStringLiteral(
        "インストールメディアを作成し直し、もう一度インストールしてください。" );
}

void
LabelTextTest::nothingIsLost()
{
    QFETCH( QString, text );
    for ( int width = 1; width < 100; ++width )
    {
        QCOMPARE( LabelText::wrapped( text, width ).join( QString() ).remove( ' ' ), QString( text ).remove( ' ' ) );
    }
}

void
LabelTextTest::isolation_data()
{
    QTest::addColumn< QString >( "sentence" );
    QTest::addColumn< QString >( "shown" );
    const QString english = QStringLiteral( "Use /boot/efi." );
    QTest::newRow( "left to right" ) << english << english;
    QTest::newRow( "Arabic" ) << QStringLiteral( "استخدم /boot/efi." )
                              << QStringLiteral( "استخدم \u2066/boot/efi\u2069." );
    QTest::newRow( "Arabic, the root" ) << QStringLiteral( "استخدم / الآن" )
                                        << QStringLiteral( "استخدم \u2066/\u2069 الآن" );
    QTest::newRow( "Arabic, a file" ) << QStringLiteral( "استخدم /etc/containers/policy.json." )
                                      << QStringLiteral( "استخدم \u2066/etc/containers/policy.json\u2069." );
}

void
LabelTextTest::isolation()
{
    QFETCH( QString, sentence );
    QTEST( LabelText::withPathsIsolated( sentence ), "shown" );
}

QTEST_GUILESS_MAIN( LabelTextTest )
#include "LabelTextTest.moc"
