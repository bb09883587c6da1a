// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiRow.h"

#include "ImageLabel.h"
#include "WifiClient.h"
#include "WifiDialog.h"
#include "WifiText.h"

#include "utils/Gui.h"
#include "utils/Retranslator.h"

#include <QHBoxLayout>
#include <QPushButton>

WifiRow::WifiRow( WifiClient* client, QWidget* parent )
    : QWidget( parent )
    , m_client( client )
    , m_state( imageLabel( "bootcWifiState", 1, false ) )
    , m_choose( new QPushButton )
{
    setObjectName( QStringLiteral( "bootcWifi" ) );
    m_choose->setObjectName( QStringLiteral( "bootcWifiChoose" ) );
    connect( m_choose, &QPushButton::clicked, this, &WifiRow::choose );
    connect( m_client, &WifiClient::changed, this, &WifiRow::fill );
    auto* const row = new QHBoxLayout( this );
    const int line = Calamares::defaultFontHeight();
    row->setContentsMargins( 0, line / 2, 0, line / 2 );
    row->addWidget( m_state, 1 );
    row->addWidget( m_choose );
    CALAMARES_RETRANSLATE( fill(); );
}

void
WifiRow::fill()
{
    m_state->setText( WifiText::state( *m_client ) );
    m_choose->setText( tr( "Choose a net&work…", "@button" ) );
    setVisible( !m_client->state().device.isEmpty() );
}

void
WifiRow::choose()
{
    auto* const dialog = new WifiDialog( m_client, window() );
    dialog->setAttribute( Qt::WA_DeleteOnClose );
    // The keyboard is again where it came from.
    connect( dialog, &QDialog::finished, m_choose, [ this ] { m_choose->setFocus(); } );
    dialog->open();
}
