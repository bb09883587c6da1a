// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Has Calamares load a module from where it was built.
 */
#ifndef BOOTC_HEADLESS_LOADMODULE_H
#define BOOTC_HEADLESS_LOADMODULE_H

#include "GlobalStorage.h"
#include "modulesystem/Module.h"

#include <memory>

/// @brief The module in @p directory with a configuration file of its own; nothing when it could not be loaded.
std::unique_ptr< Calamares::Module >
loadModule( const QString& directory, const QString& instanceId, const QString& configFile );

/// @brief Puts what the pages before would have told into @p globalStorage.
void fill( Calamares::GlobalStorage* globalStorage, const QVariantMap& values );

#endif
