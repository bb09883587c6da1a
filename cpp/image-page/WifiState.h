// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief What the page wants to know of NetworkManager's objects.
 */
#ifndef BOOTC_WIFISTATE_H
#define BOOTC_WIFISTATE_H

#include "Wifi.h"

#include <QDBusObjectPath>
#include <QMap>
#include <QVariantMap>

/// @brief D-Bus' a{sa{sv}}: an object's interfaces with their properties, or a connection's settings.
using NmSections = QMap< QString, QVariantMap >;
/// @brief D-Bus' a{oa{sa{sv}}}: all objects.
using NmObjects = QMap< QDBusObjectPath, NmSections >;
Q_DECLARE_METATYPE( NmSections )
Q_DECLARE_METATYPE( NmObjects )

/// @brief NetworkManager's names and numbers.
namespace Nm
{
inline QString
interface( const char* name )
{
    return QStringLiteral( "org.freedesktop.NetworkManager" ) + QString::fromLatin1( name );
}
/* NMDeviceState */
constexpr uint unmanaged = 10;
constexpr uint activated = 100;
constexpr uint failed = 120;
}  // namespace Nm

/// @brief One moment.
struct WifiState
{
    /// @brief The Wi-Fi device that NetworkManager manages; empty where there is none.
    QString device;
    /// @brief The network that this machine is connected to.
    QString connectedTo;
    /// @brief The settings by which it is.
    QString profile;
    /// @brief The connection, of whatever kind, that leads to all other networks.
    QString primary;
    QList< Wifi::Network > networks;

    static WifiState of( const NmObjects& objects );
};

#endif
