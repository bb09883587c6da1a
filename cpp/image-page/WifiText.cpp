// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiText.h"

#include "LabelText.h"
#include "WifiClient.h"

namespace
{

QString
embedded( const QString& sentence, const QString& name )
{
    // A name may be in any script, whatever that of the sentence is.
    return sentence.arg( LabelText::isolated( name ) );
}

}  // namespace

QString
WifiText::state( const WifiClient& client )
{
    if ( !client.joining().isEmpty() )
    {
        return embedded( tr( "Connecting to %1…" ), client.joining() );
    }
    const QString name = client.state().connectedTo;
    return name.isEmpty() ? tr( "Wi-Fi: not connected" ) : embedded( tr( "Wi-Fi: connected to %1" ), name );
}

QString
WifiText::failure( Wifi::Trouble trouble, const QString& detail )
{
    switch ( trouble )
    {
    case Wifi::Trouble::Password:
        return tr( "The network did not accept the password." );
    case Wifi::Trouble::NoAnswer:
        return tr( "The network does not answer. It may be too far away, or the password may be wrong." );
    case Wifi::Trouble::Other:
        break;
    }
    return embedded( tr( "The connection failed (NetworkManager: %1)." ), detail );
}

QString
WifiText::open()
{
    return tr( "open", "@label a network without password" );
}
