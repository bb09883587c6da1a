// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Case.h"

#include "utils/Yaml.h"

#include <QRegularExpression>

namespace
{

[[noreturn]] void
usageError( const QString& text )
{
    fprintf( stderr, "%s\n", qPrintable( text ) );
    exit( 2 );
}

QString
sourceDir()
{
    return qEnvironmentVariable( "BOOTC_SOURCE_DIR", QStringLiteral( "." ) );
}

QVariantMap
load( const QString& path )
{
    bool ok = false;
    const auto map = Calamares::YAML::load( path, &ok );
    if ( !ok )
    {
        usageError( QStringLiteral( "cannot read the YAML file %1" ).arg( path ) );
    }
    return map;
}

QVariantMap
merged( QVariantMap base, const QVariantMap& over )
{
    for ( auto it = over.constBegin(); it != over.constEnd(); ++it )
    {
        const QVariant old = base.value( it.key() );
        const bool maps = old.userType() == QMetaType::QVariantMap && it.value().userType() == QMetaType::QVariantMap;
        if ( it.value().toString() == QStringLiteral( "<remove>" ) )
        {
            base.remove( it.key() );
        }
        else
        {
            base.insert( it.key(), maps ? QVariant( merged( old.toMap(), it.value().toMap() ) ) : it.value() );
        }
    }
    return base;
}

/* Fills in the directories that a case cannot know. */
QVariant
substituted( const QVariant& value )
{
    switch ( static_cast< int >( value.userType() ) )
    {
    case QMetaType::QString:
        return value.toString()
            .replace( QStringLiteral( "${SOURCE}" ), sourceDir() )
            .replace( QStringLiteral( "${IMAGES}" ), qEnvironmentVariable( "BOOTC_TEST_IMAGES" ) );
    case QMetaType::QVariantMap:
    {
        QVariantMap map = value.toMap();
        for ( auto& item : map )
        {
            item = substituted( item );
        }
        return map;
    }
    case QMetaType::QVariantList:
    {
        QVariantList list = value.toList();
        for ( auto& item : list )
        {
            item = substituted( item );
        }
        return list;
    }
    default:
        return value;
    }
}

QVariantMap
mapOrFile( const QVariant& value )
{
    return value.userType() == QMetaType::QString ? load( sourceDir() + '/' + value.toString() ) : value.toMap();
}

QVariant
valueAt( const QVariantMap& map, const QString& path )
{
    const int slash = static_cast< int >( path.indexOf( '/' ) );
    return slash < 0 ? map.value( path ) : valueAt( map.value( path.left( slash ) ).toMap(), path.mid( slash + 1 ) );
}

bool
matches( const QString& text, const QString& pattern )
{
    return QRegularExpression( pattern ).match( text ).hasMatch();
}

QStringList
unknownKeys( const QVariantMap& expect, const QStringList& known )
{
    QStringList problems;
    const auto keys = expect.keys();
    for ( const auto& key : keys )
    {
        if ( !known.contains( key ) )
        {
            problems << QStringLiteral( "unknown expectation %1" ).arg( key );
        }
    }
    return problems;
}

}  // namespace

Case::Case( const QString& path )
    : m_map( load( path ) )
{
    static const QStringList known { "step",        "config",   "globalStorage", "merge",
                                     "stopAfterMs", "language", "later",         "expect" };
    for ( const auto& key : m_map.keys() )
    {
        if ( !known.contains( key ) )
        {
            usageError( QStringLiteral( "%1: unknown key %2" ).arg( path, key ) );
        }
    }
    if ( m_map.value( "expect" ).toMap().isEmpty() )
    {
        usageError( QStringLiteral( "%1: expects nothing" ).arg( path ) );
    }
    const QVariantMap merge = m_map.value( "merge" ).toMap();
    m_config = substituted( merged( mapOrFile( m_map.value( "config" ) ), merge.value( "config" ).toMap() ) ).toMap();
    m_globalStorage = merged( mapOrFile( m_map.value( "globalStorage" ) ), merge.value( "globalStorage" ).toMap() );
}

QString
Case::step() const
{
    return m_map.value( "step" ).toString();
}

int
Case::stopAfterMs() const
{
    return m_map.value( "stopAfterMs", -1 ).toInt();
}

QString
Case::language() const
{
    return m_map.value( "language" ).toString();
}

QString
Case::later() const
{
    return m_map.value( "later" ).toString();
}

QStringList
Case::check( const Page& page ) const
{
    const auto expect = m_map.value( "expect" ).toMap();
    QStringList problems = unknownKeys( expect, { "shows", "hides", "status", "next" } );
    const auto shown = [ &page ]( const QVariant& pattern )
    { return !page.texts.filter( QRegularExpression( pattern.toString() ) ).isEmpty(); };
    const auto wanted = expect.value( "shows" ).toList();
    for ( const auto& pattern : wanted )
    {
        if ( !shown( pattern ) )
        {
            problems << QStringLiteral( "nothing matches /%1/" ).arg( pattern.toString() );
        }
    }
    const auto unwanted = expect.value( "hides" ).toList();
    for ( const auto& pattern : unwanted )
    {
        if ( shown( pattern ) )
        {
            problems << QStringLiteral( "something matches /%1/" ).arg( pattern.toString() );
        }
    }
    const QString status = expect.value( "status" ).toString();
    if ( !matches( page.status, status ) )
    {
        problems << QStringLiteral( "status does not match /%1/: %2" ).arg( status, page.status );
    }
    if ( page.next != expect.value( "next" ).toBool() )
    {
        problems << QStringLiteral( "next is %1" ).arg( page.next ? "possible" : "not possible" );
    }
    return problems;
}

QStringList
Case::check( const Result& result ) const
{
    const auto expect = m_map.value( "expect" ).toMap();
    QStringList problems
        = unknownKeys( expect, { "code", "id", "message", "details", "globalStorage", "minProgress" } );
    const auto match = [ &problems ]( const char* what, const QString& text, const QString& pattern )
    {
        if ( !matches( text, pattern ) )
        {
            problems << QStringLiteral( "%1 does not match /%2/: %3" ).arg( what, pattern, text );
        }
    };
    if ( result.code != expect.value( "code", 0 ).toInt() )
    {
        problems
            << QStringLiteral( "code is %1 instead of %2" ).arg( result.code ).arg( expect.value( "code" ).toInt() );
    }
    if ( expect.contains( "id" ) )
    {
        match( "details", result.details, QStringLiteral( "^\\[%1\\] " ).arg( expect.value( "id" ).toString() ) );
    }
    for ( const auto& key : { QStringLiteral( "message" ), QStringLiteral( "details" ) } )
    {
        const QString text = key == QStringLiteral( "message" ) ? result.message : result.details;
        if ( expect.contains( key ) )
        {
            match( qPrintable( key ), text, expect.value( key ).toString() );
        }
        // With empty details Calamares' dialog shows nothing but "Installation Failed".
        if ( ( result.code != 0 ) == text.isEmpty() )
        {
            problems << QStringLiteral( "%1 is %2" ).arg( key, text.isEmpty() ? "empty" : text );
        }
    }
    const auto values = expect.value( "globalStorage" ).toMap();
    for ( auto it = values.constBegin(); it != values.constEnd(); ++it )
    {
        const QString value = valueAt( result.globalStorage, it.key() ).toString();
        match( qPrintable( "GlobalStorage " + it.key() ), value, it.value().toString() );
    }
    if ( result.progressSignals < expect.value( "minProgress", 0 ).toInt() )
    {
        problems << QStringLiteral( "only %1 progress signals" ).arg( result.progressSignals );
    }
    if ( result.progressFell )
    {
        problems << QStringLiteral( "progress went back" );
    }
    return problems;
}
