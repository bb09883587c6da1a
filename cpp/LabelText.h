// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Sentences as Calamares' labels show them well, in any script. What they say is Messages' part.
 */
#ifndef BOOTC_LABELTEXT_H
#define BOOTC_LABELTEXT_H

#include <QString>
#include <QStringList>

namespace LabelText
{

/** @brief Breaks a text into lines where its language may be broken
 *
 * The label of the error dialog does not wrap, and widens the dialog to any length. A line is at most @p width columns
 * wide; a CJK character has two. A word that is longer than that stays whole.
 */
QStringList wrapped( const QString& text, int width );

/** @brief Whether a sentence is written from right to left */
bool isRightToLeft( const QString& sentence );

/** @brief A device, path or number as a part of such a sentence, which keeps its own direction
 *
 * Without that "/boot" gets its slash on the other side (Unicode Standard Annex 9, section 2.4.2).
 */
QString isolated( const QString& value );

/** @brief The paths that stand in a sentence isolated, if it is written from right to left */
QString withPathsIsolated( const QString& sentence );

/** @brief Lines for a QLabel, which guesses from the text whether it is HTML
 *
 * Plain text has no characters that could mislead it (or the "finished" page, which puts the message into HTML); any
 * other text is made HTML, and escaped.
 */
QString forLabel( const QStringList& lines );

}  // namespace LabelText

#endif
