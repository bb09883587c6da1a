// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Marshal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

/* The largest integer that every reader of JSON keeps exact (2^53). Sizes in bytes stay below it up to 8 PiB. */
constexpr qulonglong maxJsonInteger = 1ULL << 53;

/* GlobalStorage holds whatever any module put there, passwords included. Only what is named here is passed on. */
const char* const requestKeys[] = {
    "bootLoader",
    "bootc",
    "branding",
    "btrfsRootSubvolume",
    "btrfsSubvolumes",
    "efiSystemPartition",
    "extraMounts",
    "firmwareType",
    "hostname",
    "keyboardLayout",
    "keyboardVConsoleKeymap",
    "keyboardVariant",
    "localeConf",
    "mountOptionsList",
    "newPartitionsOn",
    "newTablesOn",
    "osproberLines",
    "packagechooser_bootc",
    "partitionChoices",
    "rootMountPoint",
    "username",
};

const char* const partitionKeys[] = {
    "claimed",    "device",    "fs",       "fsName",   "luksMapperName", "luksUuid",
    "mountPoint", "partlabel", "parttype", "partuuid", "size",           "uuid",
};

QJsonValue
toJson( const QVariant& value )
{
    switch ( static_cast< int >( value.userType() ) )
    {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return QJsonValue( QJsonValue::Null );
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::Short:
    {
        const qlonglong number = value.toLongLong();
        const qulonglong bits = static_cast< qulonglong >( number );
        const qulonglong size = number < 0 ? 0ULL - bits : bits;
        return size <= maxJsonInteger ? QJsonValue( static_cast< qint64 >( number ) )
                                      : QJsonValue( QString::number( number ) );
    }
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
    case QMetaType::UShort:
    {
        const qulonglong number = value.toULongLong();
        return number <= maxJsonInteger ? QJsonValue( static_cast< qint64 >( number ) )
                                        : QJsonValue( QString::number( number ) );
    }
    case QMetaType::Float:
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QVariantMap:
    case QMetaType::QVariantHash:
    {
        QJsonObject object;
        const QVariantMap map = value.toMap();
        for ( auto it = map.constBegin(); it != map.constEnd(); ++it )
        {
            object.insert( it.key(), toJson( it.value() ) );
        }
        return object;
    }
    case QMetaType::QVariantList:
    case QMetaType::QStringList:
    {
        QJsonArray array;
        const QVariantList list = value.toList();
        for ( const auto& item : list )
        {
            array.append( toJson( item ) );
        }
        return array;
    }
    default:
        // Strings and what can be written as one; nothing else is ever in a YAML file or in these keys.
        return value.toString();
    }
}

QByteArray
document( const QJsonObject& object )
{
    return QJsonDocument( object ).toJson( QJsonDocument::Compact );
}

/* One entry of `partitions`. Anything but a map is passed as it is, to be complained about by its reader. */
QJsonValue
partition( const QVariant& entry, QList< Secret >& secrets )
{
    if ( entry.userType() != QMetaType::QVariantMap )
    {
        return toJson( entry );
    }
    const QVariantMap map = entry.toMap();
    const QString passphrase = map.value( QStringLiteral( "luksPassphrase" ) ).toString();
    if ( !passphrase.isEmpty() )
    {
        secrets.append(
            { QStringLiteral( "luks:" ) + map.value( QStringLiteral( "device" ) ).toString(), passphrase } );
    }
    QJsonObject object;
    for ( const char* name : partitionKeys )
    {
        const QString key = QString::fromLatin1( name );
        if ( map.contains( key ) )
        {
            object.insert( key, toJson( map.value( key ) ) );
        }
    }
    return object;
}

}  // namespace

Marshal::Request
Marshal::request( const QVariantMap& globalStorage )
{
    Request request;
    QJsonObject object;
    for ( const char* name : requestKeys )
    {
        const QString key = QString::fromLatin1( name );
        if ( globalStorage.contains( key ) )
        {
            object.insert( key, toJson( globalStorage.value( key ) ) );
        }
    }

    const QString partitionsKey = QStringLiteral( "partitions" );
    if ( globalStorage.contains( partitionsKey ) )
    {
        const QVariant partitions = globalStorage.value( partitionsKey );
        if ( partitions.userType() == QMetaType::QVariantList )
        {
            QJsonArray array;
            const QVariantList entries = partitions.toList();
            for ( const auto& entry : entries )
            {
                array.append( partition( entry, request.secrets ) );
            }
            object.insert( partitionsKey, array );
        }
        else
        {
            object.insert( partitionsKey, toJson( partitions ) );
        }
    }
    request.json = document( object );
    return request;
}

QByteArray
Marshal::config( const QVariantMap& configurationMap )
{
    return document( toJson( configurationMap ).toObject() );
}
