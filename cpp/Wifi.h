// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Access points and networks, in Qt's types; what they mean is rust/plan/src/wifi.rs.
 */
#ifndef BOOTC_WIFI_H
#define BOOTC_WIFI_H

#include <QByteArray>
#include <QList>
#include <QString>

namespace Wifi
{

/// @brief What NetworkManager tells of an access point.
struct AccessPoint
{
    QString id;
    QByteArray ssid;
    quint8 strength = 0;
    quint32 flags = 0;
    quint32 wpa = 0;
    quint32 rsn = 0;
    bool connected = false;
};

/// @brief A network to choose.
struct Network
{
    /// @brief The access point to join it by.
    QString id;
    QString name;
    /// @brief Strength, 0 to 4.
    int bars = 0;
    bool connected = false;
    bool supported = false;
    bool needsPassword = false;
    QString keyManagement;

    /// @brief Whether it is the same network, whatever its strength is now.
    bool is( const Network& other ) const
    {
        return name == other.name && keyManagement == other.keyManagement && supported == other.supported;
    }

    /// @brief Whether it looks the same in a list.
    bool looksLike( const Network& other ) const
    {
        return is( other ) && bars == other.bars && connected == other.connected;
    }
};

/// @brief Why a network could not be joined.
enum class Trouble
{
    Password,
    NoAnswer,
    Other
};

}  // namespace Wifi

#endif
