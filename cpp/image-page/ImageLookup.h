// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Asks the sources of an image in a thread of its own, so that the window stays alive.
 */
#ifndef BOOTC_IMAGELOOKUP_H
#define BOOTC_IMAGELOOKUP_H

#include "Outcome.h"

#include <QByteArray>
#include <QObject>

#include <memory>

/// @brief One question at a time: a new one takes the place of that before it.
class ImageLookup : public QObject
{
    Q_OBJECT

public:
    explicit ImageLookup( QObject* parent = nullptr );
    ~ImageLookup() override;

    /// @brief Begins to look (Bridge::describeImage()). answered() follows, unless it is stopped or asked again before.
    void ask( const QByteArray& config, const QByteArray& request );

    /// @brief Ends a look that nobody waits for any more.
    void stop();

signals:
    void answered( const Outcome& outcome );

private:
    struct Question;
    std::shared_ptr< Question > m_question;
};

#endif
