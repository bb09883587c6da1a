// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ValueText.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QTextLayout>

#include <cmath>

namespace
{

/* The least that is still of use, in characters. */
constexpr int minimumColumns = 16;

}  // namespace

ValueText::ValueText( QWidget* parent )
    : QPlainTextEdit( parent )
{
    setReadOnly( true );
    setTextInteractionFlags( Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard );
    setTabChangesFocus( true );
    setFrameShape( QFrame::NoFrame );
    setWordWrapMode( QTextOption::WrapAtWordBoundaryOrAnywhere );
    setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    setVerticalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    document()->setDocumentMargin( 0 );
    viewport()->setAutoFillBackground( false );
    align();
    QSizePolicy policy( QSizePolicy::Expanding, QSizePolicy::Minimum );
    policy.setHeightForWidth( true );
    setSizePolicy( policy );
}

void
ValueText::setReference( const QString& text )
{
    QFont fixed = QFontDatabase::systemFont( QFontDatabase::FixedFont );
    fixed.setPointSizeF( QApplication::font().pointSizeF() );
    setText( text, fixed, Qt::LeftToRight );
}

void
ValueText::setWords( const QString& text )
{
    setText( text, QApplication::font(), Qt::LayoutDirectionAuto );
}

void
ValueText::setText( const QString& text, const QFont& font, Qt::LayoutDirection direction )
{
    // What is selected stays so when nothing has changed.
    if ( text != toPlainText() )
    {
        setFont( font );
        auto option = document()->defaultTextOption();
        option.setTextDirection( direction );
        document()->setDefaultTextOption( option );
        setPlainText( text );
        updateGeometry();
    }
}

void
ValueText::align()
{
    auto option = document()->defaultTextOption();
    option.setAlignment( Qt::AlignAbsolute | ( isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft ) );
    document()->setDefaultTextOption( option );
}

void
ValueText::changeEvent( QEvent* event )
{
    QPlainTextEdit::changeEvent( event );
    if ( event->type() == QEvent::LayoutDirectionChange )
    {
        align();
    }
}

int
ValueText::textWidth() const
{
    return fontMetrics().horizontalAdvance( toPlainText() ) + cursorWidth() + 1;
}

int
ValueText::heightForWidth( int width ) const
{
    QTextLayout layout( toPlainText(), font() );
    layout.setTextOption( document()->defaultTextOption() );
    layout.beginLayout();
    qreal height = 0;
    for ( auto line = layout.createLine(); line.isValid(); line = layout.createLine() )
    {
        line.setLineWidth( width - cursorWidth() );
        height += line.height();
    }
    layout.endLayout();
    return static_cast< int >( std::ceil( height ) ) + 1;
}

QSize
ValueText::sizeHint() const
{
    return { textWidth(), heightForWidth( textWidth() ) };
}

QSize
ValueText::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * minimumColumns, fontMetrics().height() };
}

void
ValueText::focusInEvent( QFocusEvent* event )
{
    QPlainTextEdit::focusInEvent( event );
    // By Tab: what Ctrl+C would copy is also what shows where the keyboard is.
    if ( event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason )
    {
        selectAll();
    }
}

void
ValueText::focusOutEvent( QFocusEvent* event )
{
    QPlainTextEdit::focusOutEvent( event );
    if ( event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason )
    {
        auto cursor = textCursor();
        cursor.clearSelection();
        setTextCursor( cursor );
    }
}
