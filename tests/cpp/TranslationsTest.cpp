// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LabelText.h"
#include "Messages.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTranslator>
#include <QtTest>

// Q_INIT_RESOURCE must be used outside of any namespace.
static void
initResources()
{
    Q_INIT_RESOURCE( bootc_lang );
}

/* What is in the plugin: that each catalogue loads and changes what a person reads. That none lacks a sentence is
 * check-translations.py's part. */
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageIsThere();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void argumentsKeepTheirDirection();
};

namespace
{

QStringList
languages()
{
    QStringList found;
    const auto files = QDir( QStringLiteral( ":/lang" ) ).entryList( { QStringLiteral( "bootc_*.qm" ) } );
    for ( const auto& file : files )
    {
        found << file.mid( 6, file.size() - 9 );
    }
    return found;
}

QStringList
sentences()
{
    QStringList found;
    const auto errors = Messages::errorIds();
    for ( const auto& id : errors )
    {
        Outcome outcome;
        outcome.id = id;
        const auto lines = Messages::describe( outcome ).details.split( '\n' );
        found << lines.first().mid( id.size() + 3 ) << lines.last();
    }
    const auto statuses = Messages::statusIds();
    for ( const auto& id : statuses )
    {
        found << Messages::status( id, {} );
    }
    return found;
}

}  // namespace

void
TranslationsTest::initTestCase()
{
    initResources();
}

void
TranslationsTest::everyLanguageIsThere()
{
    const QStringList wanted { "ar", "cs", "de",    "en", "es", "fr", "it",    "ja",   "ko",
                               "nl", "pl", "pt_BR", "ru", "tr", "uk", "zh_CN", "zh_TW" };
    QCOMPARE( languages(), wanted );
}

void
TranslationsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn< QString >( "language" );
    const auto found = languages();
    for ( const auto& language : found )
    {
        if ( language != QStringLiteral( "en" ) )
        {
            QTest::newRow( qPrintable( language ) ) << language;
        }
    }
}

void
TranslationsTest::everySentenceIsTranslated()
{
    QFETCH( QString, language );
    const QStringList english = sentences();
    QTranslator translator;
    QVERIFY( translator.load( QStringLiteral( ":/lang/bootc_%1.qm" ).arg( language ) ) );
    QVERIFY( QCoreApplication::installTranslator( &translator ) );
    const QStringList translated = sentences();
    QCoreApplication::removeTranslator( &translator );
    QCOMPARE( translated.size(), english.size() );
    for ( int i = 0; i < english.size(); ++i )
    {
        QVERIFY2( translated.at( i ) != english.at( i ), qPrintable( english.at( i ) ) );
        QVERIFY2( translated.at( i ).count( '?' ) >= english.at( i ).count( '?' ), qPrintable( translated.at( i ) ) );
        // An error's sentence fits into two lines of the dialog.
        QVERIFY2( LabelText::wrapped( translated.at( i ), 80 ).size() <= 4, qPrintable( translated.at( i ) ) );
    }
}

void
TranslationsTest::argumentsKeepTheirDirection()
{
    QTranslator translator;
    QVERIFY( translator.load( QStringLiteral( ":/lang/bootc_ar.qm" ) ) );
    QVERIFY( QCoreApplication::installTranslator( &translator ) );
    Outcome outcome;
    outcome.id = QStringLiteral( "root-not-formatted" );
    outcome.args = { { "device", "/dev/vda2" } };
    const QString details = Messages::describe( outcome ).details;
    QCoreApplication::removeTranslator( &translator );
    QVERIFY2( details.contains( QStringLiteral( "\u2066/dev/vda2\u2069" ) ), qPrintable( details ) );
    QVERIFY2( details.startsWith( QStringLiteral( "\u2068[root-not-formatted]\u2069 " ) ), qPrintable( details ) );
}

QTEST_GUILESS_MAIN( TranslationsTest )
#include "TranslationsTest.moc"
