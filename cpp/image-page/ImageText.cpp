// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImageText.h"

#include "LabelText.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace
{

/* "sha256:" and enough of the rest to tell two images apart; all of it is on the image's own page. */
constexpr int shortDigest = 7 + 16;

/* A value in one of the sentences below, which keeps its own direction there. */
QString
embedded( const QString& sentence, const QString& value )
{
    const QString escaped = value.toHtmlEscaped();
    return LabelText::isRightToLeft( sentence ) ? LabelText::isolated( escaped ) : escaped;
}

}  // namespace

QString
ImageText::size( const Args& told )
{
    bool ok = false;
    const qint64 bytes = argument( told, QStringLiteral( "bytes" ) ).toLongLong( &ok );
    constexpr qint64 gigabyte = 1'000'000'000;
    return ok ? QLocale().formattedDataSize( bytes, bytes < gigabyte ? 0 : 1, QLocale::DataSizeSIFormat ) : QString();
}

QString
ImageText::created( const Args& told )
{
    const auto time = QDateTime::fromString( argument( told, QStringLiteral( "created" ) ), Qt::ISODate );
    // The language's own long form, but for the day of the week.
    static const QRegularExpression weekday( QStringLiteral( "^dddd[,\\x{60c}]? *|[, ]*dddd$" ) );
    const QString format = QLocale().dateFormat( QLocale::LongFormat ).remove( weekday );
    return time.isValid() ? QLocale().toString( time.date(), format ) : QString();
}

QString
ImageText::source( const Args& told )
{
    const QString place = argument( told, QStringLiteral( "place" ) );
    if ( place == QStringLiteral( "medium" ) )
    {
        return tr( "The installation medium" );
    }
    if ( place == QStringLiteral( "storage" ) )
    {
        return tr( "The container storage of this live system" );
    }
    const QString source = argument( told, QStringLiteral( "source" ) );
    const QString transport = QStringLiteral( "docker://" );
    return source.startsWith( transport ) ? source.mid( transport.size() ) : source;
}

bool
ImageText::mayPass( const Outcome& outcome )
{
    return !outcome && !argument( outcome.outputs, QStringLiteral( "may-pass" ) ).isEmpty();
}

QString
ImageText::summary( const Outcome& outcome )
{
    const auto& told = outcome.outputs;
    const auto value = [ &told ]( const char* key ) { return argument( told, QString::fromLatin1( key ) ); };
    const QString newLine = QStringLiteral( "<br/>" );
    if ( mayPass( outcome ) )
    {
        const QString first = tr( "Install <b>%1</b>." );
        return first.arg( embedded( first, value( "name" ) ) ) + newLine
            + tr( "The system image could not be looked at. It is looked for again when the installation starts." );
    }
    if ( !outcome )
    {
        return QString();
    }
    QString first = tr( "Install <b>%1</b> (%2)." );
    if ( value( "version" ).isEmpty() )
    {
        first = first.arg( embedded( first, value( "name" ) ), embedded( first, size( told ) ) );
    }
    else
    {
        first = tr( "Install <b>%1</b>, version %2 (%3)." );
        first = first.arg( embedded( first, value( "name" ) ),
                           embedded( first, value( "version" ) ),
                           embedded( first, size( told ) ) );
    }
    const QString from = tr( "From: %1" );
    const QString digest = tr( "Digest: %1" );
    const QString whole = value( "digest" );
    const QString shown = whole.size() > shortDigest ? whole.left( shortDigest ) + QChar( 0x2026 ) : whole;
    return first + newLine + from.arg( embedded( from, source( told ) ) ) + newLine
        + digest.arg( embedded( digest, shown ) );
}
