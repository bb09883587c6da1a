// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WifiDialog.h"

#include "Bridge.h"
#include "ImageLabel.h"
#include "WifiClient.h"
#include "WifiDelegate.h"
#include "WifiText.h"

#include "utils/Gui.h"
#include "utils/Retranslator.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace
{

/* In ms. NetworkManager itself looks again only every few minutes. */
constexpr int scanPause = 10'000;

/* In heights of a line. */
constexpr int listWidth = 28;
constexpr int listHeight = 14;

/* What is not needed for a network leaves its place empty, so that nothing jumps. */
void
keepPlace( QWidget* widget )
{
    auto policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden( true );
    widget->setSizePolicy( policy );
}

}  // namespace

WifiDialog::WifiDialog( WifiClient* client, QWidget* parent )
    : QDialog( parent )
    , m_client( client )
    , m_list( new QListWidget )
    , m_icon( new QLabel )
    , m_state( imageLabel( "bootcWifiDialogState", 1, false ) )
    , m_label( new QLabel )
    , m_password( new QLineEdit )
    , m_show( new QCheckBox )
    , m_act( new QPushButton )
    , m_close( new QPushButton )
{
    setObjectName( QStringLiteral( "bootcWifiDialog" ) );
    setWindowTitle( QStringLiteral( "Wi-Fi" ) );
    m_list->setItemDelegate( new WifiDelegate( m_list ) );
    m_list->setAccessibleName( windowTitle() );
    m_password->setEchoMode( QLineEdit::Password );
    m_password->setInputMethodHints( Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText );
    m_label->setBuddy( m_password );
    arrange();

    connect( m_list, &QListWidget::currentItemChanged, this, &WifiDialog::choose );
    connect( m_list, &QListWidget::itemActivated, this, &WifiDialog::activate );
    connect( m_password, &QLineEdit::textChanged, this, &WifiDialog::fill );
    connect( m_show,
             &QCheckBox::toggled,
             this,
             [ this ]( bool shown ) { m_password->setEchoMode( shown ? QLineEdit::Normal : QLineEdit::Password ); } );
    connect( m_act, &QPushButton::clicked, this, &WifiDialog::act );
    connect( m_close, &QPushButton::clicked, this, &QDialog::accept );
    connect( m_client, &WifiClient::changed, this, &WifiDialog::list );
    connect( m_client, &WifiClient::joined, this, &WifiDialog::joined );
    connect( m_client, &WifiClient::failed, this, &WifiDialog::failed );
    connect( &m_scan, &QTimer::timeout, m_client, &WifiClient::scan );
    m_scan.start( scanPause );
    m_client->scan();
    list();
    CALAMARES_RETRANSLATE( retranslate(); );
}

void
WifiDialog::arrange()
{
    const int line = Calamares::defaultFontHeight();
    m_list->setMinimumSize( line * listWidth, line * listHeight );
    m_icon->setPixmap( Calamares::defaultPixmap( Calamares::StatusError, Calamares::Original, QSize( line, line ) ) );
    // Two lines, so that nothing moves when a failure is told.
    m_state->setMinimumHeight( line * 5 / 2 );
    for ( QWidget* widget : { static_cast< QWidget* >( m_label ),
                              static_cast< QWidget* >( m_password ),
                              static_cast< QWidget* >( m_show ) } )
    {
        keepPlace( widget );
    }
    auto* const grid = new QGridLayout( this );
    grid->setContentsMargins( line, line, line, line );
    grid->setVerticalSpacing( line / 2 );
    grid->addWidget( m_list, 0, 0, 1, 2 );
    grid->addWidget( m_label, 1, 0 );
    grid->addWidget( m_password, 1, 1 );
    grid->addWidget( m_show, 2, 1 );
    auto* const told = new QHBoxLayout;
    told->setSpacing( line / 2 );
    told->addWidget( m_icon );
    told->addWidget( m_state, 1 );
    grid->addLayout( told, 3, 0, 1, 2 );
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing( line / 2 );
    buttons->addStretch( 1 );
    buttons->addWidget( m_act );
    buttons->addWidget( m_close );
    grid->addLayout( buttons, 4, 0, 1, 2 );
    grid->setColumnStretch( 1, 1 );
    grid->setRowStretch( 0, 1 );
}

void
WifiDialog::retranslate()
{
    m_label->setText( tr( "&Password:" ) );
    m_show->setText( tr( "&Show the password" ) );
    m_close->setText( tr( "C&lose", "@button" ) );
    fill();
}

Wifi::Network
WifiDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_networks.size() ? m_networks.at( row ) : Wifi::Network();
}

void
WifiDialog::list()
{
    const auto networks = m_client->state().networks;
    const auto before = chosen();
    const bool same = std::equal( networks.cbegin(),
                                  networks.cend(),
                                  m_networks.cbegin(),
                                  m_networks.cend(),
                                  []( const auto& one, const auto& other ) { return one.looksLike( other ); } );
    m_networks = networks;
    if ( same )
    {
        fill();
        return;
    }
    const QSignalBlocker quiet( m_list );
    const int scrolled = m_list->verticalScrollBar()->value();
    m_list->clear();
    int row = 0;
    bool found = false;
    for ( int i = 0; i < networks.size(); ++i )
    {
        const auto& network = networks.at( i );
        auto* const item = new QListWidgetItem( network.name, m_list );
        auto font = m_list->font();
        font.setBold( network.connected );
        item->setFont( font );
        item->setData( WifiDelegate::Bars, network.bars );
        const bool open = network.supported && !network.needsPassword;
        const QString words = open ? WifiText::open() : QString();
        item->setData( WifiDelegate::Words, words );
        // What is drawn, for those who do not see it.
        const QString strength = QStringLiteral( "%1/4" ).arg( network.bars );
        item->setData( Qt::AccessibleTextRole,
                       QStringList { network.name, strength, words }.join( QStringLiteral( ", " ) ) );
        if ( network.is( before ) )
        {
            row = i;
            found = true;
        }
    }
    m_list->setCurrentRow( row );
    m_list->verticalScrollBar()->setValue( scrolled );
    if ( found )
    {
        fill();
    }
    else
    {
        choose();
    }
}

void
WifiDialog::choose()
{
    m_failure.clear();
    // A password is for one network.
    m_password->clear();
    fill();
}

void
WifiDialog::fill()
{
    const auto network = chosen();
    const bool wanted = !network.connected && network.needsPassword;
    m_label->setVisible( wanted );
    m_password->setVisible( wanted );
    m_show->setVisible( wanted );
    m_act->setText( network.connected ? tr( "&Disconnect", "@button" ) : tr( "&Connect", "@button" ) );
    const bool fits = !wanted || Bridge::wifiPasswordFits( network.keyManagement, m_password->text() );
    const bool joining = !network.name.isEmpty() && m_client->joining() == network.name;
    m_act->setEnabled( network.supported && fits && !joining );
    // Enter goes on, and never takes a connection away.
    ( network.connected ? m_act : m_close )->setDefault( false );
    ( network.connected ? m_close : m_act )->setDefault( true );
    tell();
}

void
WifiDialog::tell()
{
    const auto network = chosen();
    const bool bad = !m_failure.isEmpty() && m_client->joining().isEmpty();
    m_icon->setVisible( bad );
    if ( bad )
    {
        m_state->setText( m_failure );
    }
    else if ( m_networks.isEmpty() )
    {
        m_state->setText( tr( "Looking for networks…" ) );
    }
    else if ( !network.supported )
    {
        m_state->setText( tr( "This network needs more than a password, which is not supported here." ) );
    }
    else
    {
        m_state->setText( WifiText::state( *m_client ) );
    }
}

/* By Enter, which also presses the default button, or by a double click. */
void
WifiDialog::activate()
{
    const auto network = chosen();
    if ( network.connected || !network.supported )
    {
        return;
    }
    if ( m_act->isEnabled() )
    {
        act();
    }
    else
    {
        m_password->setFocus();
    }
}

void
WifiDialog::act()
{
    const auto network = chosen();
    m_failure.clear();
    if ( network.connected )
    {
        m_client->leave();
    }
    else if ( m_client->joining() != network.name )
    {
        m_client->join( network, m_password->text() );
    }
}

void
WifiDialog::joined()
{
    m_failure.clear();
    m_password->clear();
    fill();
    m_close->setFocus();
}

void
WifiDialog::failed( Wifi::Trouble trouble, const QString& detail )
{
    m_failure = WifiText::failure( trouble, detail );
    fill();
    if ( m_password->isVisible() )
    {
        m_password->setFocus();
        m_password->selectAll();
    }
}
