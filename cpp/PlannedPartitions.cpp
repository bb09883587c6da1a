// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlannedPartitions.h"

#include "GlobalStorage.h"
#include "Job.h"
#include "modulesystem/Module.h"
#include "modulesystem/ModuleManager.h"
#include "utils/Logger.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace
{

const char* const partitionsKey = "partitions";

/* What the partition module's last job writes (partition/jobs/FillGlobalStorageJob.cpp, 3.3.5 .. 3.4.3). */
const char* const fillKeys[] = { partitionsKey, "bootLoader", "filesystem_use" };

/* Columns and roles of the partition module's model (partition/core/PartitionModel.h, 3.3.5 .. 3.4.3), which exports no
 * header. */
constexpr int mountPointColumn = 3;
constexpr int sizeRole = Qt::UserRole + 1;

/* The partition module's jobs, which are its plan. */
Calamares::JobList
partitionJobs()
{
    Calamares::JobList all;
    auto* const manager = Calamares::ModuleManager::instance();
    const auto keys = manager ? manager->loadedInstanceKeys() : QList< Calamares::ModuleSystem::InstanceKey >();
    for ( const auto& key : keys )
    {
        auto* const module = key.module() == QStringLiteral( "partition" ) ? manager->moduleInstance( key ) : nullptr;
        all.append( module ? module->jobs() : Calamares::JobList() );
    }
    return all;
}

/* The job that puts the plan into GlobalStorage. */
Calamares::job_ptr
fillJob( const Calamares::JobList& jobs )
{
    const auto isIt = []( const Calamares::job_ptr& job ) { return job->inherits( "FillGlobalStorageJob" ); };
    const auto found = std::find_if( jobs.cbegin(), jobs.cend(), isIt );
    return found == jobs.cend() ? Calamares::job_ptr() : *found;
}

/* What a job's name has of a pattern, when the job is of that class. In every language the name says on which device
 * something is made, and a table's kind in KPMcore's word: it is all that the jobs tell
 * (partition/jobs/CreatePartitionJob.cpp, CreatePartitionTableJob.cpp, 3.3.5 .. 3.4.3). */
QString
named( const Calamares::job_ptr& job, const char* className, const QRegularExpression& pattern )
{
    return job->inherits( className ) ? pattern.match( job->prettyName() ).captured() : QString();
}

const QRegularExpression&
node()
{
    static const QRegularExpression pattern( QStringLiteral( "/dev/[\\w./+-]*\\w" ) );
    return pattern;
}

/* The devices on which partitions are going to be made. */
QStringList
newPartitionsOn( const Calamares::JobList& jobs )
{
    QStringList devices;
    for ( const auto& job : jobs )
    {
        const auto device = named( job, "CreatePartitionJob", node() );
        if ( !device.isEmpty() && !devices.contains( device ) )
        {
            devices.append( device );
        }
    }
    return devices;
}

/* The devices that are going to get a partition table, with its kind. The last job is the one that counts. */
QVariantMap
newTablesOn( const Calamares::JobList& jobs )
{
    static const QRegularExpression kinds( QStringLiteral( "\\b(gpt|msdos)\\b" ) );
    QVariantMap tables;
    for ( const auto& job : jobs )
    {
        const auto device = named( job, "CreatePartitionTableJob", node() );
        if ( !device.isEmpty() )
        {
            tables.insert( device, named( job, "CreatePartitionTableJob", kinds ) );
        }
    }
    return tables;
}

void
collectSizes( const QAbstractItemModel* model, const QModelIndex& parent, QHash< QString, qlonglong >& sizes )
{
    for ( int row = 0; row < model->rowCount( parent ); ++row )
    {
        const QModelIndex index = model->index( row, 0, parent );
        const QString mountPoint = model->index( row, mountPointColumn, parent ).data().toString();
        const qlonglong size = index.data( sizeRole ).toLongLong();
        if ( mountPoint.startsWith( '/' ) && size > 0 )
        {
            sizes.insert( mountPoint, size );
        }
        collectSizes( model, index, sizes );
    }
}

/* Sizes by mount point, as the partition page shows them: GlobalStorage has none. */
QHash< QString, qlonglong >
shownSizes()
{
    QHash< QString, qlonglong > sizes;
    const auto widgets = qobject_cast< QApplication* >( qApp ) ? QApplication::allWidgets() : QWidgetList();
    for ( const auto* widget : widgets )
    {
        const auto* const view = qobject_cast< const QAbstractItemView* >( widget );
        const auto* const model = view ? view->model() : nullptr;
        if ( model && model->inherits( "PartitionModel" ) && model->columnCount() > mountPointColumn )
        {
            collectSizes( model, {}, sizes );
        }
    }
    return sizes;
}

QVariantMap
planned( Calamares::GlobalStorage* globalStorage )
{
    const QVariantMap before = globalStorage->data();
    const auto jobs = partitionJobs();
    const auto job = fillJob( jobs );
    if ( !job || !job->exec() )
    {
        cDebug() << "bootc: the partition module does not tell its plan, the layout is checked after partitioning";
        return before;
    }
    QVariantMap after = globalStorage->data();
    for ( const char* name : fillKeys )
    {
        const QString key = QString::fromLatin1( name );
        if ( before.contains( key ) )
        {
            globalStorage->insert( key, before.value( key ) );
        }
        else
        {
            globalStorage->remove( key );
        }
    }

    const auto sizes = shownSizes();
    QVariantList partitions;
    const QVariantList entries = after.value( QString::fromLatin1( partitionsKey ) ).toList();
    for ( const auto& entry : entries )
    {
        QVariantMap partition = entry.toMap();
        const auto size = sizes.constFind( partition.value( QStringLiteral( "mountPoint" ) ).toString() );
        if ( size != sizes.constEnd() )
        {
            partition.insert( QStringLiteral( "size" ), *size );
        }
        partitions.append( partition );
    }
    after.insert( QString::fromLatin1( partitionsKey ), partitions );
    after.insert( QStringLiteral( "newPartitionsOn" ), newPartitionsOn( jobs ) );
    after.insert( QStringLiteral( "newTablesOn" ), newTablesOn( jobs ) );
    return after;
}

}  // namespace

QVariantMap
PlannedPartitions::snapshot( Calamares::GlobalStorage* globalStorage )
{
    // Jobs are made, and views are looked at, where modules live: in the main thread.
    if ( !Calamares::ModuleManager::instance() || QThread::currentThread() == qApp->thread() )
    {
        return planned( globalStorage );
    }
    QVariantMap result;
    QMetaObject::invokeMethod(
        qApp, [ & ] { result = planned( globalStorage ); }, Qt::BlockingQueuedConnection );
    return result;
}
