// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The Rust library, in Qt's types.
 *
 * The only C++ file that sees a type of the cxx bridge is Bridge.cpp.
 */
#ifndef BOOTC_BRIDGE_H
#define BOOTC_BRIDGE_H

#include "Outcome.h"
#include "Wifi.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Bridge
{

/// @brief What a running plan tells. Called in the thread of runPlan() or any other, until runPlan() returns.
struct Callbacks
{
    std::function< void( double fraction, const QString& id, const Args& args ) > progress;
    std::function< void( LogLevel level, const QString& line ) > log;
};

/// @brief Version of the Rust library.
QString version();

/// @brief Is this configuration (JSON) one that the module understands? Looks at nothing else.
Outcome checkConfig( const QByteArray& config );

/// @brief Plans the @p step (preflight, install, finish). Probes the machine and changes nothing.
Planned makePlan( const QString& step, const QByteArray& config, const QByteArray& request );

/** @brief What would be installed, asked of the sources of the image that is chosen in @p request
 *
 * Blocks until they have answered, which takes minutes at worst. The outputs (name, version, bytes, digest...; see
 * rust/plan/src/offer.rs) are there after a failure, too, as far as they are known; it has the output `may-pass` when it
 * may be gone later. An earlier call that still runs is ended.
 */
Outcome describeImage( const QByteArray& config, const QByteArray& request );

/// @brief Asks describeImage() to return. Any thread; returns at once.
void stopDescribing();

/// @brief Executes a plan. Blocks until it is done, has failed, or was stopped.
Outcome runPlan( const QByteArray& plan, const QList< Secret >& secrets, const Callbacks& callbacks );

/// @brief Asks a running plan to end. Any thread; returns at once.
void requestStop();

/// @brief The networks that access points are of, in the order in which people want to see them.
QList< Wifi::Network > wifiNetworks( const QList< Wifi::AccessPoint >& seen );

/// @brief Whether a password can be one of a network that is joined so.
bool wifiPasswordFits( const QString& keyManagement, const QString& password );

/// @brief What NetworkManager's reason for a failure (NMDeviceStateReason) means to a person.
Wifi::Trouble wifiTrouble( quint32 reason );

}  // namespace Bridge

#endif
