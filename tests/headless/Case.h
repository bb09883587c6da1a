// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief One test case: what goes into the module, and what must come out of it.
 */
#ifndef HEADLESS_CASE_H
#define HEADLESS_CASE_H

#include <QString>
#include <QStringList>
#include <QVariantMap>

/** @brief A case as its YAML file describes it
 *
 * Keys: step (a job's instance id), config and globalStorage (maps; a text instead is a path below the source directory,
 * whose YAML file is taken), merge (laid over config and globalStorage: maps recursively, anything else replaces,
 * "<remove>" removes),
 * stopAfterMs (quit Calamares while the job runs), language (of the window, chosen when the page is shown), later (the
 * image that is there as "later" when the page is asked again), expect. In config "${SOURCE}" and "${IMAGES}" are filled in.
 *
 * Keys of expect: code, id (of the message), message and details (regular expressions), globalStorage (values by path,
 * "bootc/digest"), minProgress (how many progress signals at least). Of a page: shows and hides (each a list of regular
 * expressions for its texts), status (what the summary says), next (whether that button can be pressed).
 */
class Case
{
public:
    /// @brief Reads the file; ends the program when it is not a case.
    explicit Case( const QString& path );

    QString step() const;
    QVariantMap config() const { return m_config; }
    QVariantMap globalStorage() const { return m_globalStorage; }
    int stopAfterMs() const;
    QString language() const;
    QString later() const;

    /// @brief What was observed when the job ran.
    struct Result
    {
        int code = 0;
        QString message;
        QString details;
        QVariantMap globalStorage;
        int progressSignals = 0;
        bool progressFell = false;
    };

    /// @brief One line for each expectation that @p result does not meet.
    QStringList check( const Result& result ) const;

    /// @brief What was observed on the page.
    struct Page
    {
        QStringList texts;
        QString status;
        bool next = false;
    };

    /// @brief The same for a page.
    QStringList check( const Page& page ) const;

private:
    QVariantMap m_map;
    QVariantMap m_config;
    QVariantMap m_globalStorage;
};

#endif
