// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LabelText.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{

bool
isWide( QChar character )
{
    switch ( character.script() )
    {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        // CJK punctuation and full-width forms.
        return ( character.unicode() >= 0x3000 && character.unicode() <= 0x303f )
            || ( character.unicode() >= 0xff01 && character.unicode() <= 0xff60 );
    }
}

int
columns( const QString& text )
{
    int sum = 0;
    for ( const QChar character : text )
    {
        sum += isWide( character ) ? 2 : 1;
    }
    return sum;
}

/* What of a word may not be torn apart: all of it, but for CJK characters with their punctuation. Unicode would also break
 * a path behind its slashes, and not at all in front of it. */
QStringList
pieces( const QString& word )
{
    QStringList found;
    QTextBoundaryFinder finder( QTextBoundaryFinder::Line, word );
    const int size = static_cast< int >( word.size() );
    for ( int start = 0; start < size; )
    {
        int end = static_cast< int >( finder.toNextBoundary() );
        while ( end > 0 && end < size && !isWide( word.at( end - 1 ) ) && !isWide( word.at( end ) ) )
        {
            end = static_cast< int >( finder.toNextBoundary() );
        }
        end = end < 0 ? size : end;
        found << word.mid( start, end - start );
        start = end;
    }
    return found;
}

}  // namespace

QStringList
LabelText::wrapped( const QString& text, int width )
{
    QStringList lines;
    QString line;
    const auto words = text.split( QLatin1Char( ' ' ) );
    for ( const auto& word : words )
    {
        const auto parts = pieces( word );
        for ( const auto& part : parts )
        {
            if ( !line.trimmed().isEmpty() && columns( line ) + columns( part ) > width )
            {
                lines << line.trimmed();
                line.clear();
            }
            line += part;
        }
        line += QLatin1Char( ' ' );
    }
    return lines << line.trimmed();
}

bool
LabelText::isRightToLeft( const QString& sentence )
{
    // The first letter may be one of a name, so that the sentence's own direction is that of any letter from the right.
    return std::any_of( sentence.cbegin(),
                        sentence.cend(),
                        []( QChar character )
                        { return character.direction() == QChar::DirR || character.direction() == QChar::DirAL; } );
}

QString
LabelText::isolated( const QString& value )
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t leftToRightIsolate = 0x2066;
    constexpr char16_t popDirectionalIsolate = 0x2069;
    // A path has a direction, but its first character has none.
    const bool isPath = value.startsWith( QLatin1Char( '/' ) );
    return QChar( isPath ? leftToRightIsolate : firstStrongIsolate ) + value + QChar( popDirectionalIsolate );
}

QString
LabelText::withPathsIsolated( const QString& sentence )
{
    if ( !isRightToLeft( sentence ) )
    {
        return sentence;
    }
    static const QRegularExpression path( QStringLiteral( "/(?:[A-Za-z0-9][A-Za-z0-9/_-]*(?:\\.[A-Za-z0-9]+)*)?" ) );
    QString result;
    int last = 0;
    auto matches = path.globalMatch( sentence );
    while ( matches.hasNext() )
    {
        const auto match = matches.next();
        const int start = static_cast< int >( match.capturedStart() );
        result += sentence.mid( last, start - last ) + isolated( match.captured() );
        last = static_cast< int >( match.capturedEnd() );
    }
    return result + sentence.mid( last );
}

QString
LabelText::forLabel( const QStringList& lines )
{
    const QString plain = lines.join( QLatin1Char( '\n' ) );
    const QString escaped = plain.toHtmlEscaped();
    if ( !plain.contains( QLatin1Char( '<' ) ) && !plain.contains( QLatin1Char( '&' ) ) )
    {
        return plain;
    }
    return QStringLiteral( "<qt>" ) + QString( escaped ).replace( QLatin1Char( '\n' ), QStringLiteral( "<br/>" ) )
        + QStringLiteral( "</qt>" );
}
