// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadModule.h"

#include "modulesystem/Descriptor.h"
#include "modulesystem/ModuleFactory.h"
#include "utils/Yaml.h"

std::unique_ptr< Calamares::Module >
loadModule( const QString& directory, const QString& instanceId, const QString& configFile )
{
    const QString descriptorFile = directory + QStringLiteral( "/module.desc" );
    auto descriptor = Calamares::ModuleSystem::Descriptor::fromDescriptorData( Calamares::YAML::load( descriptorFile ),
                                                                               descriptorFile );
    if ( !descriptor.isValid() )
    {
        return nullptr;
    }
    descriptor.setDirectory( directory );
    std::unique_ptr< Calamares::Module > module(
        Calamares::moduleFromDescriptor( descriptor, instanceId, configFile, directory ) );
    if ( module )
    {
        module->loadSelf();
    }
    return module && module->isLoaded() ? std::move( module ) : nullptr;
}

void
fill( Calamares::GlobalStorage* globalStorage, const QVariantMap& values )
{
    for ( auto it = values.constBegin(); it != values.constEnd(); ++it )
    {
        globalStorage->insert( it.key(), it.value() );
    }
}
