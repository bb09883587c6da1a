// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiState.h"

#include "Bridge.h"

#include <QDBusArgument>

namespace
{

/* NMDeviceType */
constexpr uint wifiDevice = 2;

/* A path that leads nowhere is "/". */
QString
path( const QVariant& value )
{
    const QString path = value.value< QDBusObjectPath >().path();
    return path == QStringLiteral( "/" ) ? QString() : path;
}

QVariantMap
properties( const NmObjects& objects, const QString& path, const char* interface )
{
    return objects.value( QDBusObjectPath( path ) ).value( Nm::interface( interface ) );
}

}  // namespace

WifiState
WifiState::of( const NmObjects& objects )
{
    WifiState state;
    state.primary = path( properties( objects, QStringLiteral( "/org/freedesktop/NetworkManager" ), "" )
                              .value( QStringLiteral( "PrimaryConnection" ) ) );
    // Of several devices the one that is farthest.
    uint best = Nm::unmanaged;
    for ( auto it = objects.cbegin(); it != objects.cend(); ++it )
    {
        const auto device = it.value().value( Nm::interface( ".Device" ) );
        const uint reached = device.value( QStringLiteral( "State" ) ).toUInt();
        if ( device.value( QStringLiteral( "DeviceType" ) ).toUInt() == wifiDevice && reached > best )
        {
            best = reached;
            state.device = it.key().path();
        }
    }
    if ( state.device.isEmpty() )
    {
        return state;
    }
    const auto wireless = properties( objects, state.device, ".Device.Wireless" );
    const bool connected = best == Nm::activated;
    const QString used = path( wireless.value( QStringLiteral( "ActiveAccessPoint" ) ) );
    QList< Wifi::AccessPoint > seen;
    const auto points = qdbus_cast< QList< QDBusObjectPath > >( wireless.value( QStringLiteral( "AccessPoints" ) ) );
    for ( const auto& object : points )
    {
        const auto point = properties( objects, object.path(), ".AccessPoint" );
        const auto number
            = [ &point ]( const char* key ) { return point.value( QString::fromLatin1( key ) ).toUInt(); };
        seen.append( { object.path(),
                       point.value( QStringLiteral( "Ssid" ) ).toByteArray(),
                       static_cast< quint8 >( number( "Strength" ) ),
                       number( "Flags" ),
                       number( "WpaFlags" ),
                       number( "RsnFlags" ),
                       connected && object.path() == used } );
    }
    state.networks = Bridge::wifiNetworks( seen );
    if ( connected )
    {
        const QString active
            = path( properties( objects, state.device, ".Device" ).value( QStringLiteral( "ActiveConnection" ) ) );
        const auto connection = properties( objects, active, ".Connection.Active" );
        state.profile = path( connection.value( QStringLiteral( "Connection" ) ) );
        // A hidden network is on no list.
        const bool listed = !state.networks.isEmpty() && state.networks.first().connected;
        state.connectedTo
            = listed ? state.networks.first().name : connection.value( QStringLiteral( "Id" ) ).toString();
    }
    return state;
}
