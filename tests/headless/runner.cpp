// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief headless-runner MODULE-DIRECTORY CASE.yaml: loads the module as Calamares does, runs one case, checks it.
 *
 * As in Calamares the job runs in a thread of its own, while the main thread gets its progress signals and asks for the
 * status text. Exit codes: 0 as expected, 1 not so, 2 the case or the module could not be loaded.
 */
#include "Case.h"
#include "loadModule.h"

#include "CppJob.h"
#include "GlobalStorage.h"
#include "JobQueue.h"
#include "Settings.h"
#include "modulesystem/Module.h"
#include "utils/Logger.h"
#include "utils/System.h"
#include "utils/Yaml.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <thread>

int
main( int argc, char** argv )
{
    QCoreApplication app( argc, argv );
    if ( argc != 3 )
    {
        fprintf( stderr, "usage: headless-runner MODULE-DIRECTORY CASE.yaml\n" );
        return 2;
    }
    Logger::setupLogLevel( Logger::LOGDEBUG );
    const Case testCase( QString::fromLocal8Bit( argv[ 2 ] ) );

    // Debug mode is what makes Calamares take a configuration file by its full path.
    Calamares::Settings::init( QString() );
    Calamares::JobQueue queue;
    Calamares::System system( true );
    auto* const globalStorage = queue.globalStorage();
    fill( globalStorage, testCase.globalStorage() );

    const QTemporaryDir scratch;
    const QString configFile = scratch.filePath( QStringLiteral( "bootc.conf" ) );
    Calamares::YAML::save( configFile, testCase.config() );
    const auto module = loadModule( QString::fromLocal8Bit( argv[ 1 ] ), testCase.step(), configFile );
    if ( !module )
    {
        fprintf( stderr, "the module could not be loaded from %s\n", argv[ 1 ] );
        return 2;
    }
    const auto jobs = module->jobs();
    auto* const job = jobs.first().data();

    Case::Result result;
    qreal last = 0.0;
    QObject::connect( job,
                      &Calamares::Job::progress,
                      &app,
                      [ & ]( qreal fraction )
                      {
                          ++result.progressSignals;
                          result.progressFell = result.progressFell || fraction < last;
                          last = fraction;
                          printf( "%5.1f%% %s\n", 100 * fraction, qPrintable( job->prettyStatusMessage() ) );
                      } );
    std::thread thread(
        [ & ]
        {
            const auto jobResult = job->exec();
            result.code = jobResult.errorCode();
            result.message = jobResult.message();
            result.details = jobResult.details();
            QMetaObject::invokeMethod( &app, &QCoreApplication::quit, Qt::QueuedConnection );
        } );
    if ( testCase.stopAfterMs() >= 0 )
    {
        QTimer::singleShot( testCase.stopAfterMs(), &app, &QCoreApplication::quit );
    }
    app.exec();
    thread.join();
    result.globalStorage = globalStorage->data();

    printf( "%s: code %d\n%s\n%s\n",
            qPrintable( job->prettyName() ),
            result.code,
            qPrintable( result.message ),
            qPrintable( result.details ) );
    const auto problems = testCase.check( result );
    for ( const auto& problem : problems )
    {
        fprintf( stderr, "FAIL: %s\n", qPrintable( problem ) );
    }
    return problems.isEmpty() ? 0 : 1;
}
