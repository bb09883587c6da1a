// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImageStep.h"

#include "ImagePage.h"
#include "ImageText.h"
#include "Marshal.h"
#include "Messages.h"
#include "Translations.h"
#include "WifiRow.h"

#include "GlobalStorage.h"
#include "JobQueue.h"
#include "utils/Logger.h"

ImageStep::ImageStep( QObject* parent )
    : Calamares::ViewStep( parent )
{
    Translations::install();
    connect( &m_lookup, &ImageLookup::answered, this, &ImageStep::answer );
    connect( &m_wifi, &WifiClient::online, this, &ImageStep::lookAgainOnline );
}

ImageStep::~ImageStep()
{
    if ( m_page && !m_page->parent() )
    {
        m_page->deleteLater();
    }
}

QString
ImageStep::prettyName() const
{
    return tr( "System", "@label" );
}

QString
ImageStep::prettyStatus() const
{
    return m_looking ? QString() : ImageText::summary( m_outcome );
}

QWidget*
ImageStep::widget()
{
    if ( !m_page )
    {
        m_page = new ImagePage( new WifiRow( &m_wifi ) );
        connect( m_page, &ImagePage::lookAgain, this, &ImageStep::look );
    }
    return m_page;
}

bool
ImageStep::isNextEnabled() const
{
    return !m_looking && ( m_outcome || ImageText::mayPass( m_outcome ) );
}

bool
ImageStep::isBackEnabled() const
{
    return true;
}

bool
ImageStep::isAtBeginning() const
{
    return true;
}

bool
ImageStep::isAtEnd() const
{
    return true;
}

void
ImageStep::onActivate()
{
    m_shown = true;
    look();
}

void
ImageStep::onLeave()
{
    m_shown = false;
    m_lookup.stop();
}

Calamares::JobList
ImageStep::jobs() const
{
    return {};
}

void
ImageStep::setConfigurationMap( const QVariantMap& configurationMap )
{
    m_config = Marshal::config( configurationMap );
}

void
ImageStep::look()
{
    m_looking = true;
    if ( m_page )
    {
        m_page->showLooking();
    }
    emit nextStatusChanged( isNextEnabled() );
    // Of all that is there only the choice: the partitions of an earlier try are nothing to this page.
    const QString choice = QStringLiteral( "packagechooser_bootc" );
    QVariantMap request;
    const auto* const queue = Calamares::JobQueue::instance();
    const auto* const globalStorage = queue ? queue->globalStorage() : nullptr;
    if ( globalStorage && globalStorage->contains( choice ) )
    {
        request.insert( choice, globalStorage->value( choice ) );
    }
    m_lookup.ask( m_config, Marshal::request( request ).json );
}

/* What was not reached may be reached now; what was found stays. */
void
ImageStep::lookAgainOnline()
{
    if ( m_shown && ( m_looking || !m_outcome ) )
    {
        look();
    }
}

void
ImageStep::answer( const Outcome& outcome )
{
    m_looking = false;
    m_outcome = outcome;
    if ( outcome )
    {
        cDebug() << "bootcimage:" << argument( outcome.outputs, QStringLiteral( "source" ) )
                 << argument( outcome.outputs, QStringLiteral( "digest" ) );
    }
    else
    {
        cWarning() << "bootcimage:" << Messages::describe( outcome ).details;
    }
    if ( m_page )
    {
        m_page->showAnswer( outcome );
    }
    emit nextStatusChanged( isNextEnabled() );
}

CALAMARES_PLUGIN_FACTORY_DEFINITION( ImageStepFactory, registerPlugin< ImageStep >(); )
