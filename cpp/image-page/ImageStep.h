// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The page `bootcimage`: tells before the click what will be installed, and adds it to Calamares' summary.
 */
#ifndef BOOTC_IMAGESTEP_H
#define BOOTC_IMAGESTEP_H

#include "ImageLookup.h"
#include "Outcome.h"
#include "WifiClient.h"

#include "DllMacro.h"
#include "utils/PluginFactory.h"
#include "viewpages/ViewStep.h"

#include <QPointer>

class ImagePage;

/** @brief One page, between the choice of an image (if there is one) and the questions about the system
 *
 * Only tells: what is installed is pinned by bootc@preflight, which asks the same sources in the same way. Next is possible
 * when there is an image that can be installed, or when what is in the way may be gone by then.
 */
class PLUGINDLLEXPORT ImageStep : public Calamares::ViewStep
{
    Q_OBJECT

public:
    explicit ImageStep( QObject* parent = nullptr );
    ~ImageStep() override;

    QString prettyName() const override;
    QString prettyStatus() const override;
    QWidget* widget() override;

    bool isNextEnabled() const override;
    bool isBackEnabled() const override;
    bool isAtBeginning() const override;
    bool isAtEnd() const override;

    void onActivate() override;
    void onLeave() override;

    /// @brief None: the module `bootc` installs.
    Calamares::JobList jobs() const override;

    /// @brief The same configuration as that of the module `bootc`.
    void setConfigurationMap( const QVariantMap& configurationMap ) override;

private:
    void look();
    void answer( const Outcome& outcome );
    void lookAgainOnline();

    QByteArray m_config;
    ImageLookup m_lookup;
    WifiClient m_wifi;
    bool m_shown = false;
    bool m_looking = true;
    Outcome m_outcome;
    QPointer< ImagePage > m_page;
};

CALAMARES_PLUGIN_FACTORY_DECLARATION( ImageStepFactory )

#endif
