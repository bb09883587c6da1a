// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The Calamares job: fetches GlobalStorage, has Rust plan and execute, reports.
 */
#ifndef BOOTC_BOOTCJOB_H
#define BOOTC_BOOTCJOB_H

#include "JobProgress.h"
#include "Outcome.h"

#include "CppJob.h"
#include "DllMacro.h"
#include "utils/PluginFactory.h"

#include <QByteArray>
#include <QSemaphore>
#include <QVariantMap>

#include <atomic>

/** @brief One step of the installation of an atomic system
 *
 * The instance's id (or the configuration key `step`) says which: preflight, install or finish.
 *
 * Values that a step hands on are written to GlobalStorage after it has succeeded: `rootMountPoint` (by install: the
 * deployment), and entries of the map `bootc`.
 */
class PLUGINDLLEXPORT BootcJob : public Calamares::CppJob
{
    Q_OBJECT

public:
    explicit BootcJob( QObject* parent = nullptr );
    ~BootcJob() override;

    QString prettyName() const override;

    /// @brief Called from the main thread while exec() runs in its own.
    QString prettyStatusMessage() const override;

    Calamares::JobResult exec() override;

    /// @brief Checks the configuration. What is wrong with it can only be told later, by exec().
    void setConfigurationMap( const QVariantMap& configurationMap ) override;

private:
    QString step() const;
    Outcome run();

    /// @brief Calamares quits: ends the running plan and waits for it, so that it can take down its mounts.
    void stop();

    QByteArray m_config;
    QString m_configuredStep;
    Outcome m_configOutcome;
    JobProgress m_progress;
    std::atomic< bool > m_running { false };
    QSemaphore m_ended;
};

CALAMARES_PLUGIN_FACTORY_DECLARATION( BootcJobFactory )

#endif
