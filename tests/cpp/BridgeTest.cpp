// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Bridge.h"
#include "Marshal.h"

#include "utils/Yaml.h"

#include <QtTest>

/// The real Rust library behind the real bridge; nothing of the machine is looked at.
class BridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version();
    void shippedConfiguration();
    void badConfiguration_data();
    void badConfiguration();
    void badDocument_data();
    void badDocument();
    void badPlan_data();
    void badPlan();
    void emptyPlan();
    void stopOutsideOfARun();
    void wifi();
};

namespace
{

QVariantMap
yaml( const char* path )
{
    bool ok = false;
    const auto map = Calamares::YAML::load( QStringLiteral( BOOTC_SOURCE_DIR ) + path, &ok );
    if ( !ok )
    {
        qFatal( "Cannot read %s", path );
    }
    return map;
}

const Bridge::Callbacks silent { []( double, const QString&, const Args& ) {}, []( LogLevel, const QString& ) {} };

}  // namespace

void
BridgeTest::version()
{
    QVERIFY( !Bridge::version().isEmpty() );
}

void
BridgeTest::shippedConfiguration()
{
    const auto outcome = Bridge::checkConfig( Marshal::config( yaml( "/module-config/bootc.conf" ) ) );
    QVERIFY2( outcome, qPrintable( outcome.details ) );
}

void
BridgeTest::badConfiguration_data()
{
    // What the schema refuses, Rust must refuse as well: there is one configuration format, not two.
    QTest::addColumn< QVariantMap >( "configuration" );
    const auto cases = yaml( "/tests/cpp/bad-confs.yaml" );
    for ( auto it = cases.constBegin(); it != cases.constEnd(); ++it )
    {
        QTest::newRow( qPrintable( it.key() ) ) << it.value().toMap();
    }
}

void
BridgeTest::badConfiguration()
{
    QFETCH( QVariantMap, configuration );
    const auto outcome = Bridge::checkConfig( Marshal::config( configuration ) );
    QVERIFY( outcome.code == Outcome::Code::BadConfig );
    QCOMPARE( outcome.id, QStringLiteral( "config-invalid" ) );
    QVERIFY( !argument( outcome.args, "problem" ).isEmpty() );
    QVERIFY( !outcome.details.isEmpty() );
}

void
BridgeTest::badDocument_data()
{
    QTest::addColumn< QString >( "step" );
    QTest::addColumn< QByteArray >( "config" );
    QTest::addColumn< QByteArray >( "request" );
    const QByteArray config = Marshal::config( yaml( "/module-config/bootc.conf" ) );
    QTest::newRow( "step" ) << "nonsense" << config << QByteArray( "{}" );
    QTest::newRow( "config is no JSON" ) << "install" << QByteArray( "{" ) << QByteArray( "{}" );
    QTest::newRow( "config is a list" ) << "install" << QByteArray( "[]" ) << QByteArray( "{}" );
    QTest::newRow( "request is no JSON" ) << "install" << config << QByteArray( "" );
    QTest::newRow( "request is a list" ) << "install" << config << QByteArray( "[]" );
    QTest::newRow( "request is nested too deep" ) << "install" << config << QByteArray( 100000, '[' );
}

void
BridgeTest::badDocument()
{
    QFETCH( QString, step );
    QFETCH( QByteArray, config );
    QFETCH( QByteArray, request );
    const auto planned = Bridge::makePlan( step, config, request );
    const auto code = planned.outcome.code;
    QVERIFY( code == Outcome::Code::BadConfig || code == Outcome::Code::BadRequest );
    QVERIFY( !planned.outcome.details.isEmpty() );
    QVERIFY( planned.plan.isEmpty() );
}

void
BridgeTest::badPlan_data()
{
    QTest::addColumn< QByteArray >( "plan" );
    QTest::newRow( "empty" ) << QByteArray();
    QTest::newRow( "no JSON" ) << QByteArray( "rm -rf /" );
    QTest::newRow( "no plan" ) << QByteArray( "{}" );
    QTest::newRow( "unknown op" ) << QByteArray(
        R"({"version":1,"steps":[{"id":"x","title":"x","weight":1,"ops":[{"kind":"nonsense"}]}]})" );
}

void
BridgeTest::badPlan()
{
    QFETCH( QByteArray, plan );
    const auto outcome = Bridge::runPlan( plan, {}, silent );
    QVERIFY( !outcome );
    QVERIFY( !outcome.id.isEmpty() );
    QVERIFY( !outcome.details.isEmpty() );
}

void
BridgeTest::emptyPlan()
{
    QVERIFY( Bridge::runPlan( R"({"version":1,"steps":[]})", { { "luks:/dev/sda1", "x" } }, silent ) );
}

void
BridgeTest::stopOutsideOfARun()
{
    // A stop that comes too late must not end the next run.
    Bridge::requestStop();
    QVERIFY( Bridge::runPlan( R"({"version":1,"steps":[]})", {}, silent ) );
}

void
BridgeTest::wifi()
{
    QVERIFY( Bridge::wifiPasswordFits( "wpa-psk", "12345678" ) );
    QVERIFY( !Bridge::wifiPasswordFits( "wpa-psk", "1234567" ) );
    QVERIFY( Bridge::wifiTrouble( 7 ) == Wifi::Trouble::Password );
    QVERIFY( Bridge::wifiTrouble( 53 ) == Wifi::Trouble::NoAnswer );
    QVERIFY( Bridge::wifiTrouble( 0 ) == Wifi::Trouble::Other );
}

QTEST_GUILESS_MAIN( BridgeTest )
#include "BridgeTest.moc"
