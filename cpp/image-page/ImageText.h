// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief What is known of an image (Bridge::describeImage()) as people read it. Nothing here knows Calamares.
 */
#ifndef BOOTC_IMAGETEXT_H
#define BOOTC_IMAGETEXT_H

#include "Outcome.h"

#include <QCoreApplication>
#include <QString>

/// @brief Texts in the language of the window. What is not known is empty.
class ImageText
{
    Q_DECLARE_TR_FUNCTIONS( ImageText )

public:
    /// @brief Bytes as "186 MB".
    static QString size( const Args& told );

    /// @brief The day on which the image was made.
    static QString created( const Args& told );

    /// @brief Where it comes from: "The installation medium", or a registry's reference.
    static QString source( const Args& told );

    /// @brief Whether a failure may be gone when the installation starts.
    static bool mayPass( const Outcome& outcome );

    /// @brief For the page before the last click: some lines of rich text. Empty where nothing can be installed.
    static QString summary( const Outcome& outcome );
};

#endif
