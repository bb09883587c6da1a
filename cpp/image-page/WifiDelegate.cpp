// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace
{

constexpr int steps = 4;

/* As many as the strength has, and the rest faintly. */
void
drawBars( QPainter* painter, const QRectF& box, int bars, const QColor& colour )
{
    const qreal width = box.width() / ( steps * 2 - 1 );
    for ( int step = 0; step < steps; ++step )
    {
        const qreal height = box.height() * ( step + 1 ) / steps;
        QColor fill = colour;
        fill.setAlphaF( step < bars ? 1 : 0.25 );
        painter->fillRect( QRectF( box.left() + step * 2 * width, box.bottom() - height, width, height ), fill );
    }
}

void
drawLock( QPainter* painter, const QRectF& box, const QColor& colour )
{
    const qreal unit = box.height() / 8;
    const QRectF body( box.center().x() - unit * 3, box.top() + unit * 3.5, unit * 6, unit * 4.5 );
    painter->setPen( Qt::NoPen );
    painter->setBrush( colour );
    painter->drawRoundedRect( body, unit / 2, unit / 2 );
    QPainterPath shackle;
    shackle.moveTo( body.left() + unit, body.top() );
    shackle.lineTo( body.left() + unit, box.top() + unit * 2.5 );
    shackle.arcTo( QRectF( body.left() + unit, box.top() + unit / 2, unit * 4, unit * 4 ), 180, -180 );
    shackle.lineTo( body.right() - unit, body.top() );
    painter->setBrush( Qt::NoBrush );
    painter->setPen( QPen( colour, unit ) );
    painter->drawPath( shackle );
}

}  // namespace

void
WifiDelegate::paint( QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index ) const
{
    QStyleOptionViewItem item = option;
    initStyleOption( &item, index );
    const int line = item.fontMetrics.height();
    const QString words = index.data( Words ).toString();
    const int wordsWidth = item.fontMetrics.horizontalAdvance( words );
    const auto* const style = item.widget ? item.widget->style() : QApplication::style();
    // The ground over all of it, the name over what the rest leaves.
    const QString name = item.text;
    item.text.clear();
    style->drawControl( QStyle::CE_ItemViewItem, &item, painter, item.widget );

    const bool selected = item.state & QStyle::State_Selected;
    const QColor colour = item.palette.color( selected ? QPalette::HighlightedText : QPalette::Text );
    const QRect inner = item.rect.adjusted( line / 2, 0, -line / 2, 0 );
    const auto placed = [ &item, &inner ]( int fromEnd, int width, int height )
    {
        const QRect box(
            inner.right() + 1 - fromEnd - width, inner.top() + ( inner.height() - height ) / 2, width, height );
        return QStyle::visualRect( item.direction, inner, box );
    };
    const int end = line * 3 / 2;
    const int markWidth = words.isEmpty() ? line : wordsWidth;
    painter->save();
    painter->setRenderHint( QPainter::Antialiasing );
    drawBars( painter, placed( 0, line, line * 3 / 4 ), index.data( Bars ).toInt(), colour );
    if ( words.isEmpty() )
    {
        drawLock( painter, placed( end, markWidth, line * 3 / 4 ), colour );
    }
    painter->setPen( colour );
    painter->setFont( item.font );
    painter->drawText( placed( end, markWidth, line ), Qt::AlignCenter, words );
    const int left = inner.width() - end - markWidth - line;
    painter->drawText( placed( inner.width() - left, left, line ),
                       Qt::AlignVCenter | ( item.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft )
                           | Qt::AlignAbsolute,
                       item.fontMetrics.elidedText( name, Qt::ElideRight, left ) );
    painter->restore();
}

QSize
WifiDelegate::sizeHint( const QStyleOptionViewItem& option, const QModelIndex& index ) const
{
    QSize size = QStyledItemDelegate::sizeHint( option, index );
    size.setHeight( option.fontMetrics.height() * 2 );
    return size;
}
