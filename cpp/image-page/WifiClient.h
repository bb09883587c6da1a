// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Talks to NetworkManager over the system's D-Bus. Nothing here waits for an answer.
 */
#ifndef BOOTC_WIFICLIENT_H
#define BOOTC_WIFICLIENT_H

#include "WifiState.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>

#include <functional>

/** @brief What is around, and joining and leaving it
 *
 * The live system knows one Wi-Fi network at a time: joining one forgets the one before, and leaving one forgets it. A
 * network is written to the disk, from where Calamares' networkcfg takes it, when it has been joined.
 */
class WifiClient : public QObject
{
    Q_OBJECT

public:
    explicit WifiClient( QObject* parent = nullptr );

    const WifiState& state() const { return m_state; }

    /// @brief Name of the network that is being joined, or empty.
    QString joining() const { return m_joining; }

    /// @brief Looks for networks. NetworkManager refuses when it has just done so.
    void scan();

    /// @brief Joins a network; joined() or failed() follows, unless another one is joined before.
    void join( const Wifi::Network& network, const QString& password );

    /// @brief Ends the connection and forgets it.
    void leave();

signals:
    /// @brief state() or joining() is another one.
    void changed();
    void joined();
    /// @brief The @p detail is for who can read it.
    void failed( Wifi::Trouble trouble, const QString& detail );
    /// @brief There is a way to other machines that was not there before, of whatever kind.
    void online();

private slots:
    void refreshSoon();
    void deviceChanged( uint now, uint before, uint reason, const QDBusMessage& message );

private:
    using Done = std::function< void( const QDBusMessage& reply ) >;

    void call( const QString& path, const QString& interface, const char* method, const QVariantList& args, Done done );
    void refresh();
    void take( const WifiState& state );
    void keep();
    void fail( Wifi::Trouble trouble, const QString& detail );
    void forget( const QString& profile );

    QDBusConnection m_bus;
    WifiState m_state;
    QTimer m_soon;
    QTimer m_patience;
    bool m_known = false;
    bool m_arrived = false;
    QString m_joining;
    /// @brief The settings of what is being joined, and of what was joined last.
    QString m_new;
    QString m_kept;
    int m_attempt = 0;
};

#endif
