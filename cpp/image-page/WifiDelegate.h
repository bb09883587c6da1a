// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief A network in a list: name, lock or "open", strength. The icons are drawn, so that none are needed on the medium.
 */
#ifndef BOOTC_WIFIDELEGATE_H
#define BOOTC_WIFIDELEGATE_H

#include <QStyledItemDelegate>

/// @brief Draws what items have besides their name.
class WifiDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @brief Data of an item: 0 to 4 bars; words in place of the lock.
    enum Role
    {
        Bars = Qt::UserRole,
        Words
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint( QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index ) const override;
    QSize sizeHint( const QStyleOptionViewItem& option, const QModelIndex& index ) const override;
};

#endif
