// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The layout that the person has chosen, before the partition module makes it.
 *
 * GlobalStorage gets the key "partitions" only from the last of the partition module's jobs, after the disk has been
 * changed: too late to refuse a layout that cannot work. That job reads nothing but the module's own plan, so it can
 * be run before as well. Judging the layout is rust/plan's concern.
 */
#ifndef BOOTC_PLANNEDPARTITIONS_H
#define BOOTC_PLANNEDPARTITIONS_H

#include <QVariantMap>

namespace Calamares
{
class GlobalStorage;
}  // namespace Calamares

namespace PlannedPartitions
{

/** @brief A snapshot of GlobalStorage with the keys "partitions" and "bootLoader" as planned
 *
 * Partitions that do not exist yet have an empty "device"; where it is known, "size" is a partition's size in bytes. The
 * key "newPartitionsOn" has the devices that they are to be made on, without telling which goes where;
 * "newTablesOn" has the devices that are to get a partition table, each with its kind: "gpt", "msdos" or "" (another).
 * GlobalStorage itself stays as it was. Without the partition module's page (tests, another frontend) the snapshot is
 * of what GlobalStorage holds anyway. To be called from a job's thread.
 */
QVariantMap snapshot( Calamares::GlobalStorage* globalStorage );

}  // namespace PlannedPartitions

#endif
