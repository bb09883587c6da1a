// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Turns message ids and their arguments into sentences.
 *
 * The wordings themselves are in MessageTable.h. Nothing here knows Calamares.
 */
#ifndef BOOTC_MESSAGES_H
#define BOOTC_MESSAGES_H

#include "Outcome.h"

#include <QString>
#include <QStringList>

namespace Messages
{

/// @brief The two texts of Calamares' error dialog.
struct Parts
{
    /// @brief What happened and what to do. May be rich text: it is made for a QLabel in its default mode.
    QString message;
    /// @brief Plain text, several lines, never empty: without details Calamares hides the message as well.
    QString details;
};

/// @brief What happened and what to do, a sentence each, as plain text.
struct Sentences
{
    QString what;
    QString advice;
};

/// @brief The two sentences of a failed @p outcome, for a label that wraps its text.
Sentences sentences( const Outcome& outcome );

/** @brief What a failed @p outcome is for the person in front of it
 *
 * The first line of the details is "[id] what happened", so that logs and tests can be searched for the id.
 */
Parts describe( const Outcome& outcome );

/// @brief One line of plain text that says what is being done, for the progress bar. Empty for an unknown @p id.
QString status( const QString& id, const Args& args );

/// @brief Ids of all errors that have a wording, in the table's order.
QStringList errorIds();

/// @brief Ids of all status texts.
QStringList statusIds();

/// @brief Names of the {placeholders} in the texts of @p id, sorted, each once.
QStringList placeholders( const QString& id );

}  // namespace Messages

#endif
