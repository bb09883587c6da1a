// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BootcJob.h"

#include "Bridge.h"
#include "Marshal.h"
#include "Messages.h"
#include "PlannedPartitions.h"
#include "Translations.h"

#include "GlobalStorage.h"
#include "JobQueue.h"
#include "utils/Logger.h"

#include <QCoreApplication>

namespace
{

/* After aboutToQuit Calamares terminates the thread of the job. Ending a child's process group and unmounting takes
 * a second or two; ten are still bearable in front of a window that does not close. */
constexpr int stopTimeout = 10'000;
constexpr int stopInterval = 200;

void
writeLog( LogLevel level, const QString& line )
{
    const unsigned int loggerLevel = level == LogLevel::Error ? Logger::LOGERROR
        : level == LogLevel::Warning                          ? Logger::LOGWARNING
                                                              : Logger::LOGDEBUG;
    Logger::CDebug( loggerLevel ).noquote() << "bootc:" << line;
}

Calamares::JobResult
toJobResult( const Outcome& outcome )
{
    using Calamares::JobResult;
    if ( outcome )
    {
        return JobResult::ok();
    }
    const auto parts = Messages::describe( outcome );
    switch ( outcome.code )
    {
    case Outcome::Code::BadConfig:
    case Outcome::Code::BadRequest:
        return JobResult::internalError( parts.message, parts.details, JobResult::InvalidConfiguration );
    case Outcome::Code::MissingRequirement:
        return JobResult::internalError( parts.message, parts.details, JobResult::MissingRequirements );
    default:
        return JobResult::error( parts.message, parts.details );
    }
}

/* "rootMountPoint" is a key of GlobalStorage; "bootc.digest" is the entry "digest" of the map "bootc" there. */
void
store( Calamares::GlobalStorage* globalStorage, const Args& outputs )
{
    const QString mapKey = QStringLiteral( "bootc" );
    const QString prefix = QStringLiteral( "bootc." );
    QVariantMap map = globalStorage->value( mapKey ).toMap();
    for ( const auto& output : outputs )
    {
        if ( output.first.startsWith( prefix ) )
        {
            map.insert( output.first.mid( prefix.size() ), output.second );
        }
        else
        {
            globalStorage->insert( output.first, output.second );
        }
    }
    if ( !map.isEmpty() )
    {
        globalStorage->insert( mapKey, map );
    }
}

}  // namespace

BootcJob::BootcJob( QObject* parent )
    : Calamares::CppJob( parent )
    , m_progress( [ this ]( double fraction ) { emit progress( fraction ); } )
{
    Translations::install();
    if ( auto* app = QCoreApplication::instance() )
    {
        connect( app, &QCoreApplication::aboutToQuit, this, &BootcJob::stop );
    }
}

BootcJob::~BootcJob() {}

QString
BootcJob::prettyName() const
{
    const QString name = step();
    if ( name == QStringLiteral( "preflight" ) )
    {
        return tr( "Check the machine and the system image", "@label" );
    }
    if ( name == QStringLiteral( "finish" ) )
    {
        return tr( "Finish the installed system", "@label" );
    }
    return tr( "Install the system image", "@label" );
}

QString
BootcJob::prettyStatusMessage() const
{
    return m_progress.status();
}

QString
BootcJob::step() const
{
    return m_configuredStep.isEmpty() ? moduleInstanceKey().id() : m_configuredStep;
}

void
BootcJob::setConfigurationMap( const QVariantMap& configurationMap )
{
    m_config = Marshal::config( configurationMap );
    m_configuredStep = configurationMap.value( QStringLiteral( "step" ) ).toString();
    m_configOutcome = Bridge::checkConfig( m_config );
    if ( !m_configOutcome )
    {
        writeLog( LogLevel::Warning,
                  QStringLiteral( "the configuration of %1 is not valid\n%2" )
                      .arg( moduleInstanceKey().toString(), Messages::describe( m_configOutcome ).details ) );
    }
}

Calamares::JobResult
BootcJob::exec()
{
    m_running = true;
    const Outcome outcome = run();
    m_progress.end();
    m_running = false;
    m_ended.release();
    return toJobResult( outcome );
}

Outcome
BootcJob::run()
{
    if ( !m_configOutcome )
    {
        return m_configOutcome;
    }
    auto* const queue = Calamares::JobQueue::instance();
    auto* const globalStorage = queue ? queue->globalStorage() : nullptr;
    if ( !globalStorage )
    {
        Outcome outcome;
        outcome.details = QStringLiteral( "Calamares has no GlobalStorage." );
        return outcome;
    }

    cDebug() << "bootc: step" << step() << "with bootc-ffi" << Bridge::version();
    const bool isFirst = step() == QStringLiteral( "preflight" );
    const auto request
        = Marshal::request( isFirst ? PlannedPartitions::snapshot( globalStorage ) : globalStorage->data() );
    const auto planned = Bridge::makePlan( step(), m_config, request.json );
    if ( !planned.outcome )
    {
        return planned.outcome;
    }
    // The bytes that are logged are the bytes that are executed. There is no secret in a plan.
    writeLog( LogLevel::Debug, QStringLiteral( "plan " ) + QString::fromUtf8( planned.plan ) );

    m_progress.begin();
    const Bridge::Callbacks callbacks { [ this ]( double fraction, const QString& id, const Args& args )
                                        { m_progress.report( fraction, id, args ); },
                                        writeLog };
    const Outcome outcome = Bridge::runPlan( planned.plan, request.secrets, callbacks );
    if ( outcome )
    {
        store( globalStorage, outcome.outputs );
    }
    return outcome;
}

void
BootcJob::stop()
{
    if ( !m_running )
    {
        return;
    }
    cDebug() << "bootc: Calamares quits, stopping" << step();
    // Asked again and again: a request that comes while the plan is still being made would be forgotten.
    for ( int waited = 0; waited < stopTimeout; waited += stopInterval )
    {
        Bridge::requestStop();
        if ( m_ended.tryAcquire( 1, stopInterval ) )
        {
            return;
        }
    }
    cWarning() << "bootc:" << step() << "did not stop in" << stopTimeout << "ms";
}

CALAMARES_PLUGIN_FACTORY_DEFINITION( BootcJobFactory, registerPlugin< BootcJob >(); )
