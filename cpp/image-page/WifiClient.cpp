// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiClient.h"

#include "Bridge.h"

#include "utils/Logger.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace
{

const QString service = QStringLiteral( "org.freedesktop.NetworkManager" );
const QString manager = QStringLiteral( "/org/freedesktop/NetworkManager" );
const QString root = QStringLiteral( "/org/freedesktop" );
const QString objectManager = QStringLiteral( "org.freedesktop.DBus.ObjectManager" );
const char* const settings = ".Settings.Connection";

/* Strengths change all the time. */
constexpr int pause = 300;
/* Longer than all of NetworkManager's own limits together, in ms. */
constexpr int patience = 120'000;

}  // namespace

WifiClient::WifiClient( QObject* parent )
    : QObject( parent )
    , m_bus( QDBusConnection::systemBus() )
{
    qDBusRegisterMetaType< NmSections >();
    qDBusRegisterMetaType< NmObjects >();
    m_soon.setSingleShot( true );
    m_soon.setInterval( pause );
    connect( &m_soon, &QTimer::timeout, this, &WifiClient::refresh );
    m_patience.setSingleShot( true );
    m_patience.setInterval( patience );
    connect( &m_patience, &QTimer::timeout, this, [ this ] { fail( Wifi::Trouble::NoAnswer, QString() ); } );
    if ( !m_bus.isConnected() )
    {
        return;
    }
    // It may come after this window, and be started anew.
    auto* const watcher = new QDBusServiceWatcher( service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this );
    connect( watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &WifiClient::refreshSoon );
    for ( const char* signal : { "InterfacesAdded", "InterfacesRemoved" } )
    {
        m_bus.connect( service, root, objectManager, QString::fromLatin1( signal ), this, SLOT( refreshSoon() ) );
    }
    m_bus.connect( service,
                   QString(),
                   QStringLiteral( "org.freedesktop.DBus.Properties" ),
                   QStringLiteral( "PropertiesChanged" ),
                   this,
                   SLOT( refreshSoon() ) );
    m_bus.connect( service,
                   QString(),
                   Nm::interface( ".Device" ),
                   QStringLiteral( "StateChanged" ),
                   this,
                   SLOT( deviceChanged( uint, uint, uint, QDBusMessage ) ) );
    refresh();
}

/* Answers come to those who still wait for them. */
void
WifiClient::call( const QString& path,
                  const QString& interface,
                  const char* method,
                  const QVariantList& args,
                  Done done )
{
    auto message = QDBusMessage::createMethodCall( service, path, interface, QString::fromLatin1( method ) );
    message.setArguments( args );
    message.setAutoStartService( false );
    auto* const watcher = new QDBusPendingCallWatcher( m_bus.asyncCall( message ), this );
    connect( watcher,
             &QDBusPendingCallWatcher::finished,
             this,
             [ done = std::move( done ) ]( QDBusPendingCallWatcher* finished )
             {
                 finished->deleteLater();
                 if ( done )
                 {
                     done( finished->reply() );
                 }
             } );
}

void
WifiClient::refreshSoon()
{
    // Not again and again later: what changes all the time is still seen.
    if ( !m_soon.isActive() )
    {
        m_soon.start();
    }
}

void
WifiClient::refresh()
{
    call( root,
          objectManager,
          "GetManagedObjects",
          {},
          [ this ]( const QDBusMessage& reply )
          {
              const bool there = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
              take( there ? WifiState::of( qdbus_cast< NmObjects >( reply.arguments().constFirst() ) ) : WifiState() );
          } );
}

void
WifiClient::take( const WifiState& state )
{
    const bool led = !state.primary.isEmpty() && state.primary != m_state.primary;
    const bool connected = !state.connectedTo.isEmpty() && state.connectedTo != m_state.connectedTo;
    const bool arrived = std::exchange( m_arrived, false );
    m_state = state;
    if ( arrived )
    {
        m_joining.clear();
    }
    if ( m_joining.isEmpty() && !state.profile.isEmpty() )
    {
        m_kept = state.profile;
    }
    emit changed();
    if ( arrived )
    {
        emit joined();
    }
    // What was there from the start is no news.
    if ( std::exchange( m_known, true ) && ( led || connected ) )
    {
        emit online();
    }
}

void
WifiClient::scan()
{
    if ( !m_state.device.isEmpty() )
    {
        call( m_state.device, Nm::interface( ".Device.Wireless" ), "RequestScan", { QVariantMap() }, {} );
    }
}

void
WifiClient::join( const Wifi::Network& network, const QString& password )
{
    if ( m_state.device.isEmpty() )
    {
        return;
    }
    // What the access point tells, NetworkManager fills in.
    NmSections wanted;
    if ( !network.keyManagement.isEmpty() )
    {
        QVariantMap security { { QStringLiteral( "key-mgmt" ), network.keyManagement } };
        if ( network.needsPassword )
        {
            security.insert( QStringLiteral( "psk" ), password );
        }
        wanted.insert( QStringLiteral( "802-11-wireless-security" ), security );
    }
    // In memory until it has worked: a wrong password leaves nothing.
    const QVariantMap options { { QStringLiteral( "persist" ), QStringLiteral( "volatile" ) } };
    const int attempt = ++m_attempt;
    m_arrived = false;
    m_joining = network.name;
    m_new.clear();
    m_patience.start();
    emit changed();
    call( manager,
          service,
          "AddAndActivateConnection2",
          { QVariant::fromValue( wanted ),
            QVariant::fromValue( QDBusObjectPath( m_state.device ) ),
            QVariant::fromValue( QDBusObjectPath( network.id ) ),
            options },
          [ this, attempt ]( const QDBusMessage& reply )
          {
              if ( attempt != m_attempt )
              {
                  return;
              }
              if ( reply.type() == QDBusMessage::ReplyMessage )
              {
                  m_new = reply.arguments().constFirst().value< QDBusObjectPath >().path();
              }
              else
              {
                  fail( Wifi::Trouble::Other, reply.errorMessage() );
              }
          } );
}

void
WifiClient::deviceChanged( uint now, uint before, uint reason, const QDBusMessage& message )
{
    Q_UNUSED( before )
    refreshSoon();
    // Before there are settings it is about those that were there.
    if ( message.path() != m_state.device || m_new.isEmpty() || m_joining.isEmpty() )
    {
        return;
    }
    if ( now == Nm::activated )
    {
        keep();
    }
    else if ( now == Nm::failed )
    {
        fail( Bridge::wifiTrouble( reason ), QString::number( reason ) );
    }
}

void
WifiClient::keep()
{
    m_patience.stop();
    // Of what it is told nothing new, with its password, on the disk (NMSettingsUpdate2Flags).
    constexpr uint toDisk = 1;
    call( m_new,
          Nm::interface( settings ),
          "Update2",
          { QVariant::fromValue( NmSections() ), toDisk, QVariantMap() },
          []( const QDBusMessage& reply )
          {
              if ( reply.type() == QDBusMessage::ErrorMessage )
              {
                  cWarning() << "Wi-Fi: the connection is not kept:" << reply.errorMessage();
              }
          } );
    if ( m_kept != m_new )
    {
        forget( m_kept );
    }
    m_kept = m_new;
    // Told together with the rest of what is then so.
    m_arrived = true;
    refresh();
}

void
WifiClient::fail( Wifi::Trouble trouble, const QString& detail )
{
    cWarning() << "Wi-Fi: no connection, NetworkManager's reason is" << detail;
    m_patience.stop();
    m_joining.clear();
    ++m_attempt;
    forget( m_new );
    m_new.clear();
    emit changed();
    emit failed( trouble, detail );
}

void
WifiClient::forget( const QString& profile )
{
    if ( !profile.isEmpty() )
    {
        call( profile, Nm::interface( settings ), "Delete", {}, {} );
    }
}

void
WifiClient::leave()
{
    forget( m_state.profile );
}
