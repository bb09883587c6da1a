// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Marshal.h"

#include "utils/Yaml.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

class MarshalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
    void noSecretInTheRequest();
    void configuration();
};

namespace
{

const QString contractDir = QStringLiteral( BOOTC_SOURCE_DIR "/tests/contract/" );

QJsonDocument
readJson( const QString& path )
{
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
    {
        qFatal( "Cannot read %s", qPrintable( path ) );
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson( file.readAll(), &error );
    if ( error.error != QJsonParseError::NoError )
    {
        qFatal( "%s: %s", qPrintable( path ), qPrintable( error.errorString() ) );
    }
    return document;
}

QVariantMap
readYaml( const QString& path )
{
    bool ok = false;
    const auto map = Calamares::YAML::load( path, &ok );
    if ( !ok )
    {
        qFatal( "Cannot read %s", qPrintable( path ) );
    }
    return map;
}

}  // namespace

void
MarshalTest::contract_data()
{
    QTest::addColumn< QString >( "directory" );
    const auto cases = QDir( contractDir ).entryList( QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name );
    QVERIFY( !cases.isEmpty() );
    for ( const auto& name : cases )
    {
        QTest::newRow( qPrintable( name ) ) << contractDir + name;
    }
}

void
MarshalTest::contract()
{
    QFETCH( QString, directory );
    const auto request = Marshal::request( readYaml( directory + "/globalstorage.yaml" ) );

    const auto expected = readJson( directory + "/request.json" );
    const auto actual = QJsonDocument::fromJson( request.json );
    QCOMPARE( QString::fromUtf8( actual.toJson() ), QString::fromUtf8( expected.toJson() ) );

    const auto expectedSecrets = readJson( directory + "/secrets.json" ).array();
    QCOMPARE( request.secrets.size(), expectedSecrets.size() );
    for ( int i = 0; i < expectedSecrets.size(); ++i )
    {
        const auto secret = expectedSecrets.at( i ).toObject();
        QCOMPARE( request.secrets.at( i ).id, secret.value( "id" ).toString() );
        QCOMPARE( request.secrets.at( i ).value, secret.value( "value" ).toString() );
    }
}

void
MarshalTest::noSecretInTheRequest()
{
    // Wherever Calamares or another module keeps something secret, it must not get into a document that is logged.
    const QString canary = QStringLiteral( "canary-8472" );
    const QVariantMap partition { { "device", "/dev/sda1" }, { "luksPassphrase", canary }, { "keyFile", canary } };
    const QVariantMap globalStorage { { "partitions", QVariantList { partition } },
                                      { "password", canary },
                                      { "luksPassphrase", canary },
                                      { "zfsInfo", QVariantList { QVariantMap { { "passphrase", canary } } } },
                                      { "wifi", canary } };
    const auto request = Marshal::request( globalStorage );
    QVERIFY( !request.json.contains( canary.toUtf8() ) );
    QCOMPARE( request.secrets.size(), 1 );
    QCOMPARE( request.secrets.first().value, canary );
}

void
MarshalTest::configuration()
{
    const auto map = readYaml( QStringLiteral( BOOTC_SOURCE_DIR "/module-config/bootc.conf" ) );
    const auto config = QJsonDocument::fromJson( Marshal::config( map ) ).object();
    QCOMPARE( config.value( "stateroot" ).toString(), QStringLiteral( "default" ) );
    QVERIFY( config.value( "kargs" ).isArray() );
    const auto image = config.value( "images" ).toArray().first().toObject();
    QVERIFY( image.value( "source" ).toString().startsWith( "oci:" ) );

    QCOMPARE( Marshal::config( QVariantMap() ), QByteArray( "{}" ) );
    // `kargs:` without a value is null, not an empty text.
    QCOMPARE( Marshal::config( QVariantMap { { "kargs", QVariant() } } ), QByteArray( "{\"kargs\":null}" ) );
}

QTEST_GUILESS_MAIN( MarshalTest )
#include "MarshalTest.moc"
