// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiState.h"

#include <QtTest>

/// NetworkManager's objects as it tells them, through the real Rust library.
class WifiStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
};

namespace
{

const QString top = QStringLiteral( "/org/freedesktop/NetworkManager" );

QVariant
path( const char* name )
{
    return QVariant::fromValue( QDBusObjectPath( *name ? top + QString::fromLatin1( name ) : QStringLiteral( "/" ) ) );
}

void
add( NmObjects& objects, const char* name, const char* interface, const QVariantMap& properties )
{
    objects[ QDBusObjectPath( top + QString::fromLatin1( name ) ) ].insert( Nm::interface( interface ), properties );
}

void
addDevice( NmObjects& objects, const char* name, uint type, uint state, const char* point )
{
    add( objects,
         name,
         ".Device",
         { { "DeviceType", type }, { "State", state }, { "ActiveConnection", path( "/A/1" ) } } );
    const QList< QDBusObjectPath > points { QDBusObjectPath( top + "/P/1" ), QDBusObjectPath( top + "/P/2" ) };
    add( objects,
         name,
         ".Device.Wireless",
         { { "AccessPoints", QVariant::fromValue( points ) }, { "ActiveAccessPoint", path( point ) } } );
}

/* Two access points and a connection. */
NmObjects
around()
{
    NmObjects objects;
    add( objects, "", "", { { "PrimaryConnection", path( "/A/9" ) } } );
    const QVariant strength = QVariant::fromValue( static_cast< uchar >( 80 ) );
    add( objects, "/P/1", ".AccessPoint", { { "Ssid", QByteArray( "cafe" ) }, { "Strength", strength } } );
    add( objects,
         "/P/2",
         ".AccessPoint",
         { { "Ssid", QByteArray( "home" ) }, { "Strength", strength }, { "Flags", 1U }, { "RsnFlags", 0x188U } } );
    add( objects, "/A/1", ".Connection.Active", { { "Connection", path( "/S/1" ) }, { "Id", "hidden" } } );
    return objects;
}

}  // namespace

void
WifiStateTest::state_data()
{
    constexpr uint ethernet = 1;
    constexpr uint wifi = 2;
    constexpr uint disconnected = 30;
    QTest::addColumn< NmObjects >( "objects" );
    QTest::addColumn< QString >( "device" );
    QTest::addColumn< QString >( "connectedTo" );
    QTest::addColumn< QString >( "networks" );

    QTest::newRow( "no NetworkManager" ) << NmObjects() << ""
                                         << ""
                                         << "";
    auto cable = around();
    addDevice( cable, "/D/1", ethernet, Nm::activated, "" );
    QTest::newRow( "a cable alone" ) << cable << ""
                                     << ""
                                     << "";
    auto unmanaged = around();
    addDevice( unmanaged, "/D/1", wifi, Nm::unmanaged, "" );
    QTest::newRow( "somebody else's device" ) << unmanaged << ""
                                              << ""
                                              << "";
    auto free = around();
    addDevice( free, "/D/1", wifi, disconnected, "" );
    QTest::newRow( "not connected" ) << free << "/D/1"
                                     << ""
                                     << "cafe home*";
    auto connected = around();
    addDevice( connected, "/D/1", wifi, Nm::activated, "/P/2" );
    QTest::newRow( "connected" ) << connected << "/D/1"
                                 << "home"
                                 << "home* cafe";
    auto connecting = around();
    addDevice( connecting, "/D/1", wifi, 50, "/P/2" );
    QTest::newRow( "connecting" ) << connecting << "/D/1"
                                  << ""
                                  << "cafe home*";
    auto hidden = around();
    addDevice( hidden, "/D/1", wifi, Nm::activated, "" );
    QTest::newRow( "connected to a hidden one" ) << hidden << "/D/1"
                                                 << "hidden"
                                                 << "cafe home*";
    auto two = around();
    addDevice( two, "/D/1", wifi, disconnected, "" );
    addDevice( two, "/D/2", wifi, Nm::activated, "/P/1" );
    QTest::newRow( "two devices" ) << two << "/D/2"
                                   << "cafe"
                                   << "cafe home*";
}

void
WifiStateTest::state()
{
    QFETCH( NmObjects, objects );
    QFETCH( QString, device );
    QFETCH( QString, networks );
    const auto state = WifiState::of( objects );
    QCOMPARE( state.device, device.isEmpty() ? QString() : top + device );
    QTEST( state.connectedTo, "connectedTo" );
    QCOMPARE( state.profile, state.connectedTo.isEmpty() ? QString() : top + "/S/1" );
    QCOMPARE( state.primary, objects.isEmpty() ? QString() : top + "/A/9" );
    QStringList names;
    for ( const auto& network : state.networks )
    {
        // The star is a password.
        names << network.name + ( network.needsPassword ? "*" : "" );
        QVERIFY( network.supported );
        QCOMPARE( network.bars, 4 );
    }
    QCOMPARE( names.join( ' ' ), networks );
}

QTEST_GUILESS_MAIN( WifiStateTest )
#include "WifiStateTest.moc"
