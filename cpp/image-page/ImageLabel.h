// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief A label of the page: plain text that wraps.
 */
#ifndef BOOTC_IMAGELABEL_H
#define BOOTC_IMAGELABEL_H

#include "utils/Gui.h"

#include <QLabel>

/// @brief The @p name is for stylesheets; @p size is in sizes of Calamares' font.
inline QLabel*
imageLabel( const char* name, double size, bool bold )
{
    auto* const label = new QLabel;
    label->setObjectName( QString::fromLatin1( name ) );
    label->setTextFormat( Qt::PlainText );
    label->setWordWrap( true );
    QFont font = label->font();
    font.setPointSizeF( Calamares::defaultFontSize() * size );
    font.setBold( bold );
    label->setFont( font );
    return label;
}

#endif
