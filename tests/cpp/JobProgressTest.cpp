// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JobProgress.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <thread>
#include <vector>

class JobProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throttles();
    void neverGoesBack();
    void newStatusIsShownAtOnce();
    void nothingOutsideOfARun();
    void lastReportIsNotLost();
    void secondRunStartsAtZero();
    void readWhileWritten();
};

namespace
{

/* A progress with a clock that stands still until told otherwise. */
struct Fixture
{
    qint64 now = 1'000'000;
    std::vector< double > emitted;
    JobProgress progress { [ this ]( double fraction ) { emitted.push_back( fraction ); }, [ this ] { return now; } };
};

using Emitted = std::vector< double >;

}  // namespace

void
JobProgressTest::throttles()
{
    Fixture f;
    f.progress.begin();
    for ( int i = 0; i < 1000; ++i )
    {
        f.progress.report( i / 1000.0, "deploy", {} );
        ++f.now;
    }
    // One second: at most ten, and not much less.
    QVERIFY2( f.emitted.size() <= 10 && f.emitted.size() >= 9, qPrintable( QString::number( f.emitted.size() ) ) );
}

void
JobProgressTest::neverGoesBack()
{
    Fixture f;
    f.progress.begin();
    for ( const double fraction : { 0.5, 0.25, -3.0, std::nan( "" ), 7.0, 0.75 } )
    {
        f.progress.report( fraction, "deploy", {} );
        f.now += JobProgress::interval;
    }
    QCOMPARE( f.emitted, ( Emitted { 0.5, 0.5, 0.5, 0.5, 1.0, 1.0 } ) );
}

void
JobProgressTest::newStatusIsShownAtOnce()
{
    Fixture f;
    f.progress.begin();
    f.progress.report( 0.1, "prepare", {} );
    f.progress.report( 0.2, "deploy", {} );
    f.progress.report( 0.3, "deploy", {} );
    QCOMPARE( f.emitted, ( Emitted { 0.1, 0.2 } ) );
    QVERIFY( !f.progress.status().isEmpty() );
}

void
JobProgressTest::nothingOutsideOfARun()
{
    Fixture f;
    f.progress.report( 0.5, "deploy", {} );
    QCOMPARE( f.emitted, Emitted {} );
    QVERIFY( f.progress.status().isEmpty() );
    f.progress.begin();
    f.progress.report( 0.5, "deploy", {} );
    f.progress.end();
    f.now += 10 * JobProgress::interval;
    f.progress.report( 0.9, "verify", {} );
    f.progress.end();
    QCOMPARE( f.emitted, ( Emitted { 0.5 } ) );
}

void
JobProgressTest::lastReportIsNotLost()
{
    Fixture f;
    f.progress.begin();
    f.progress.report( 0.5, "deploy", {} );
    f.progress.report( 0.6, "deploy", {} );
    f.progress.end();
    QCOMPARE( f.emitted, ( Emitted { 0.5, 0.6 } ) );
}

void
JobProgressTest::secondRunStartsAtZero()
{
    Fixture f;
    f.progress.begin();
    f.progress.report( 0.8, "deploy", {} );
    f.progress.end();
    f.progress.begin();
    QVERIFY( f.progress.status().isEmpty() );
    f.progress.report( 0.1, "check-system", {} );
    QCOMPARE( f.emitted, ( Emitted { 0.8, 0.1 } ) );
}

void
JobProgressTest::readWhileWritten()
{
    std::atomic< int > emissions { 0 };
    std::atomic< bool > ended { false };
    std::atomic< bool > late { false };
    std::atomic< int > running { 4 };
    JobProgress progress(
        [ & ]( double )
        {
            ++emissions;
            late = late || ended;
        },
        [] { return qint64( 0 ); } );
    progress.begin();
    std::vector< std::thread > writers;
    for ( int writer = 0; writer < 4; ++writer )
    {
        writers.emplace_back(
            [ &progress, &running ]
            {
                for ( int i = 0; i < 5000; ++i )
                {
                    const QString number = QString::number( i );
                    progress.report( i / 5000.0,
                                     i % 2 ? QStringLiteral( "deploy-bytes" ) : QStringLiteral( "check-image-bytes" ),
                                     { { "done", number }, { "total", number } } );
                }
                --running;
            } );
    }
    while ( running > 0 )
    {
        const QString text = progress.status();
        // Id and arguments belong together: never the one of this report with the other of that.
        QVERIFY2( text.isEmpty() || text.endsWith( "MB" ), qPrintable( text ) );
    }
    progress.end();
    ended = true;
    for ( auto& writer : writers )
    {
        writer.join();
    }
    QVERIFY( emissions > 0 );
    QVERIFY( !late );
}

QTEST_GUILESS_MAIN( JobProgressTest )
#include "JobProgressTest.moc"
