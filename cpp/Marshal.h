// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief From Calamares' data to the JSON documents that the Rust side reads.
 *
 * Only copies and renames nothing: what a value means, and whether it is right, is decided in rust/plan.
 * tests/contract holds the cases that both sides are tested with.
 */
#ifndef BOOTC_MARSHAL_H
#define BOOTC_MARSHAL_H

#include "Outcome.h"

#include <QByteArray>
#include <QList>
#include <QVariantMap>

namespace Marshal
{

/// @brief The part of GlobalStorage that the installation depends on, without its secrets.
struct Request
{
    QByteArray json;
    QList< Secret > secrets;
};

/** @brief Makes the request from a snapshot of GlobalStorage
 *
 * Missing keys are left out, values of an unexpected type are passed as they are: the error that names key and module
 * comes from Rust. The passphrases of encrypted partitions become secrets named "luks:<device>".
 */
Request request( const QVariantMap& globalStorage );

/// @brief The module's configuration map as JSON.
QByteArray config( const QVariantMap& configurationMap );

}  // namespace Marshal

#endif
