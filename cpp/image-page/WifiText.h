// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief What is said of Wi-Fi in more than one place.
 */
#ifndef BOOTC_WIFITEXT_H
#define BOOTC_WIFITEXT_H

#include "Wifi.h"

#include <QCoreApplication>
#include <QString>

class WifiClient;

/// @brief Texts in the language of the window.
class WifiText
{
    Q_DECLARE_TR_FUNCTIONS( WifiText )

public:
    /// @brief Whether this machine is connected, and to what.
    static QString state( const WifiClient& client );

    /// @brief Why it is not.
    static QString failure( Wifi::Trouble trouble, const QString& detail );

    /// @brief A network that nobody needs a password for.
    static QString open();
};

#endif
