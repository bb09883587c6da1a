// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Messages.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogue_data();
    void catalogue();
    void everyErrorIsComplete();
    void detailsAreNeverEmpty_data();
    void detailsAreNeverEmpty();
    void labelText_data();
    void labelText();
    void argumentsAreNotPlaceholders();
    void status();
};

namespace
{

Outcome
failure( const QString& id, const Args& args = {}, const QString& details = {} )
{
    Outcome outcome;
    outcome.code = Outcome::Code::Io;
    outcome.id = id;
    outcome.args = args;
    outcome.details = details;
    return outcome;
}

/* The tables of rust/plan/src/ids.rs: id -> names of its arguments. */
QMap< QString, QStringList >
catalogueOf( const QString& table )
{
    QFile file( QStringLiteral( BOOTC_SOURCE_DIR "/rust/plan/src/ids.rs" ) );
    if ( !file.open( QIODevice::ReadOnly ) )
    {
        qFatal( "Cannot read ids.rs" );
    }
    const QString source = QString::fromUtf8( file.readAll() );
    const int start = static_cast< int >( source.indexOf( QStringLiteral( "pub const %1:" ).arg( table ) ) );
    const int end = static_cast< int >( source.indexOf( QStringLiteral( "\n];" ), start ) );
    static const QRegularExpression entry( QStringLiteral( "\\(\\s*\"([a-z-]+)\",\\s*&\\[([^\\]]*)\\]" ) );
    static const QRegularExpression name( QStringLiteral( "\"([a-z0-9_]+)\"" ) );
    QMap< QString, QStringList > catalogue;
    auto entries = entry.globalMatch( source.mid( start, end - start ) );
    while ( entries.hasNext() )
    {
        const auto match = entries.next();
        QStringList names;
        auto arguments = name.globalMatch( match.captured( 2 ) );
        while ( arguments.hasNext() )
        {
            names << arguments.next().captured( 1 );
        }
        catalogue.insert( match.captured( 1 ), names );
    }
    return catalogue;
}

}  // namespace

void
MessagesTest::catalogue_data()
{
    QTest::addColumn< QString >( "table" );
    QTest::addColumn< QStringList >( "ids" );
    QTest::newRow( "errors" ) << "ERRORS" << Messages::errorIds();
    QTest::newRow( "statuses" ) << "STATUSES" << Messages::statusIds();
}

void
MessagesTest::catalogue()
{
    QFETCH( QString, table );
    QFETCH( QStringList, ids );
    const auto expected = catalogueOf( table );
    QVERIFY( !expected.isEmpty() );
    QCOMPARE( ids.removeDuplicates(), 0 );
    ids.sort();
    QCOMPARE( ids, QStringList( expected.keys() ) );
    for ( const auto& id : std::as_const( ids ) )
    {
        const auto placeholders = Messages::placeholders( id );
        for ( const auto& placeholder : placeholders )
        {
            QVERIFY2( expected.value( id ).contains( placeholder ),
                      qPrintable( QStringLiteral( "%1 has no argument {%2}" ).arg( id, placeholder ) ) );
        }
    }
}

void
MessagesTest::everyErrorIsComplete()
{
    const auto ids = Messages::errorIds();
    QSet< QString > seen;
    for ( const auto& id : ids )
    {
        const auto details = Messages::describe( failure( id ) ).details.split( '\n' );
        QCOMPARE( details.size(), 2 );
        const QString what = details.first().mid( id.size() + 3 );
        QVERIFY2( details.first().startsWith( QStringLiteral( "[%1] " ).arg( id ) ), qPrintable( details.first() ) );
        QVERIFY2( what.endsWith( '.' ) && what.size() > 20, qPrintable( what ) );
        QVERIFY2( details.last().endsWith( '.' ), qPrintable( details.last() ) );
        QVERIFY2( !seen.contains( what ), qPrintable( QStringLiteral( "said twice: " ) + what ) );
        seen.insert( what );
    }
}

void
MessagesTest::detailsAreNeverEmpty_data()
{
    QTest::addColumn< QString >( "id" );
    QTest::addColumn< QString >( "toolOutput" );
    QTest::addColumn< QString >( "firstLine" );
    QTest::newRow( "known" ) << "stopped"
                             << ""
                             << "[stopped] ";
    QTest::newRow( "known, with output" ) << "stopped"
                                          << "a\nb"
                                          << "[stopped] ";
    QTest::newRow( "unknown id" ) << "no-such-id"
                                  << "x"
                                  << "[no-such-id] ";
    QTest::newRow( "no id" ) << ""
                             << ""
                             << "[internal] ";
}

void
MessagesTest::detailsAreNeverEmpty()
{
    QFETCH( QString, id );
    QFETCH( QString, toolOutput );
    QFETCH( QString, firstLine );
    const auto parts = Messages::describe( failure( id, {}, toolOutput ) );
    QVERIFY( !parts.message.isEmpty() );
    QVERIFY2( parts.details.startsWith( firstLine ), qPrintable( parts.details ) );
    QVERIFY( parts.details.endsWith( toolOutput ) );
}

void
MessagesTest::labelText_data()
{
    QTest::addColumn< QString >( "value" );
    QTest::addColumn< QString >( "expected" );
    QTest::addColumn< bool >( "rich" );
    QTest::newRow( "plain" ) << "mkfs.ext4"
                             << "mkfs.ext4" << false;
    QTest::newRow( "tag" ) << "<b>bold</b>"
                           << "&lt;b&gt;bold&lt;/b&gt;" << true;
    QTest::newRow( "entity" ) << "a && b &lt; c"
                              << "a &amp;&amp; b &amp;lt; c" << true;
    QTest::newRow( "lines become one" ) << "a\n\tb"
                                        << "a b" << false;
    QTest::newRow( "too long" ) << QString( 5000, 'x' ) << QString( 199, 'x' ) + QChar( 0x2026 ) << false;
    QTest::newRow( "empty" ) << ""
                             << "?" << false;
}

void
MessagesTest::labelText()
{
    QFETCH( QString, value );
    QFETCH( QString, expected );
    QFETCH( bool, rich );
    const auto parts = Messages::describe( failure( "command-failed", { { "command", value } } ) );
    QVERIFY2( parts.message.contains( expected ), qPrintable( parts.message ) );
    QCOMPARE( parts.message.startsWith( "<qt>" ), rich );
    QCOMPARE( parts.message.contains( '\n' ), !rich );
    const auto lines = parts.message.split( rich ? QStringLiteral( "<br/>" ) : QStringLiteral( "\n" ) );
    QVERIFY( lines.size() >= 2 );
    // Details are shown as they are.
    QVERIFY( !parts.details.contains( "&amp;" ) );
}

void
MessagesTest::argumentsAreNotPlaceholders()
{
    const auto parts = Messages::describe( failure( "not-mounted", { { "device", "{target}" }, { "target", "/x" } } ) );
    QVERIFY2( parts.details.contains( "partition {target} should" ), qPrintable( parts.details ) );
}

void
MessagesTest::status()
{
    QCOMPARE( Messages::status( "deploy-bytes", { { "done", "412" }, { "total", "1530" } } ),
              QStringLiteral( "Installing the system image: 412 of 1530 MB" ) );
    QCOMPARE( Messages::status( "no-such-id", {} ), QString() );
    const auto ids = Messages::statusIds();
    for ( const auto& id : ids )
    {
        const QString text = Messages::status( id, {} );
        // The label does not wrap.
        QVERIFY2( !text.isEmpty() && text.size() <= 70, qPrintable( text ) );
    }
}

QTEST_GUILESS_MAIN( MessagesTest )
#include "MessagesTest.moc"
