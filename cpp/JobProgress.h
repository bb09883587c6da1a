// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Carries progress from the thread that installs to the window.
 *
 * What it must cope with: Calamares runs a job in a thread of its own, but asks for the status text from the main
 * thread, while the job runs; and it queues each progress signal, so that a late one is counted for the next job.
 */
#ifndef BOOTC_JOBPROGRESS_H
#define BOOTC_JOBPROGRESS_H

#include "Outcome.h"

#include <QString>

#include <functional>
#include <mutex>

class JobProgress
{
public:
    using Announce = std::function< void( double ) >;
    using Clock = std::function< qint64() >;

    /// @brief Between two emissions for the same status at least so many milliseconds pass (10 Hz).
    static constexpr qint64 interval = 100;

    /** @brief Progress that is announced by calling @p announce with a fraction from 0 to 1
     *
     * @p announce is called in the thread that calls report() or end(). @p clock gives milliseconds; tests set their own.
     */
    explicit JobProgress( Announce announce, Clock clock = Clock() );

    /// @brief A run starts: back to 0, with an empty status.
    void begin();

    /** @brief The run has come to @p fraction and does what the status @p id with @p args says
     *
     * The fraction never goes back. Reports that come too fast are remembered, not announced; one with another @p id
     * than the last is announced at once. Does nothing outside of begin() and end().
     */
    void report( double fraction, const QString& id, const Args& args );

    /// @brief The run has ended: announces what is still to be announced, then nothing any more.
    void end();

    /// @brief The status text of the moment, translated. Any thread.
    QString status() const;

private:
    mutable std::mutex m_mutex;
    const Announce m_announce;
    const Clock m_clock;
    bool m_running = false;
    bool m_pending = false;
    double m_fraction = 0.0;
    qint64 m_lastEmission = 0;
    QString m_id;
    Args m_args;
};

#endif
