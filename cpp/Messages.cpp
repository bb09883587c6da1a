// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Messages.h"

#include "LabelText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace
{

struct ErrorText
{
    const char* id;
    const char* what;
    const char* advice;
};

struct StatusText
{
    const char* id;
    const char* text;
};

constexpr const char* context = "BootcMessages";

#define BOOTC_STATUS( id, text )
#define BOOTC_ERROR( id, what, advice ) { id, what, advice },
const ErrorText errorTexts[] = {
#include "MessageTable.h"
};
#undef BOOTC_ERROR
#undef BOOTC_STATUS

#define BOOTC_ERROR( id, what, advice )
#define BOOTC_STATUS( id, text ) { id, text },
const StatusText statusTexts[] = {
#include "MessageTable.h"
};
#undef BOOTC_ERROR
#undef BOOTC_STATUS

constexpr int lineWidth = 80;

/* A single argument never fills the dialog; all of it is in the details. */
constexpr int maxArgument = 200;

template < typename Table >
const auto*
find( const Table& table, const QString& id )
{
    const auto* const it
        = std::find_if( std::begin( table ), std::end( table ), [ &id ]( const auto& row ) { return id == row.id; } );
    return it == std::end( table ) ? nullptr : it;
}

QString
translated( const char* text )
{
    return QCoreApplication::translate( context, text );
}

/* One pass over the text: what an argument contains is never taken for a placeholder. */
QString
filled( const QString& sentence, const Args& args )
{
    const bool rightToLeft = LabelText::isRightToLeft( sentence );
    const QString text = LabelText::withPathsIsolated( sentence );
    static const QRegularExpression placeholder( QStringLiteral( "\\{([a-z][a-z0-9_]*)\\}" ) );
    QString result;
    int last = 0;
    auto matches = placeholder.globalMatch( text );
    while ( matches.hasNext() )
    {
        const auto match = matches.next();
        const int start = static_cast< int >( match.capturedStart() );
        result += text.mid( last, start - last );
        QString value = argument( args, match.captured( 1 ) ).simplified();
        if ( value.size() > maxArgument )
        {
            value = value.left( maxArgument - 1 ) + QChar( 0x2026 );
        }
        if ( value.isEmpty() )
        {
            value = QStringLiteral( "?" );
        }
        result += rightToLeft ? LabelText::isolated( value ) : value;
        last = static_cast< int >( match.capturedEnd() );
    }
    return result + text.mid( last );
}

}  // namespace

Messages::Sentences
Messages::sentences( const Outcome& outcome )
{
    if ( const auto* row = find( errorTexts, outcome.id ) )
    {
        return { filled( translated( row->what ), outcome.args ), filled( translated( row->advice ), outcome.args ) };
    }
    return { QCoreApplication::translate( context, "The installation failed for a reason that has no description." ),
             QCoreApplication::translate( context, "Please report this, with the details below." ) };
}

Messages::Parts
Messages::describe( const Outcome& outcome )
{
    const auto said = sentences( outcome );
    const QString id = outcome.id.isEmpty() ? QStringLiteral( "internal" ) : outcome.id;
    QStringList details;
    // What a line begins with decides about its direction.
    const QString mark = QStringLiteral( "[%1]" ).arg( id );
    details << ( LabelText::isRightToLeft( said.what ) ? LabelText::isolated( mark ) : mark ) + QLatin1Char( ' ' )
            + said.what
            << said.advice;
    if ( !outcome.details.trimmed().isEmpty() )
    {
        details << QString() << outcome.details.trimmed();
    }
    return { LabelText::forLabel( LabelText::wrapped( said.what, lineWidth )
                                  + LabelText::wrapped( said.advice, lineWidth ) ),
             details.join( QLatin1Char( '\n' ) ) };
}

QString
Messages::status( const QString& id, const Args& args )
{
    const auto* row = find( statusTexts, id );
    return row ? filled( translated( row->text ), args ) : QString();
}

QStringList
Messages::errorIds()
{
    QStringList ids;
    for ( const auto& row : errorTexts )
    {
        ids << QString::fromLatin1( row.id );
    }
    return ids;
}

QStringList
Messages::statusIds()
{
    QStringList ids;
    for ( const auto& row : statusTexts )
    {
        ids << QString::fromLatin1( row.id );
    }
    return ids;
}

QStringList
Messages::placeholders( const QString& id )
{
    QString text;
    if ( const auto* row = find( errorTexts, id ) )
    {
        text = QString::fromUtf8( row->what ) + QString::fromUtf8( row->advice );
    }
    else if ( const auto* row = find( statusTexts, id ) )
    {
        text = QString::fromUtf8( row->text );
    }
    static const QRegularExpression placeholder( QStringLiteral( "\\{([^}]*)\\}" ) );
    QStringList names;
    auto matches = placeholder.globalMatch( text );
    while ( matches.hasNext() )
    {
        names << matches.next().captured( 1 );
    }
    names.removeDuplicates();
    names.sort();
    return names;
}
