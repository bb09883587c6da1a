// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JobProgress.h"

#include "Messages.h"

#include <chrono>
#include <cmath>

namespace
{

qint64
steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast< milliseconds >( steady_clock::now().time_since_epoch() ).count();
}

}  // namespace

JobProgress::JobProgress( Announce announce, Clock clock )
    : m_announce( std::move( announce ) )
    , m_clock( clock ? std::move( clock ) : Clock( steadyMilliseconds ) )
{
}

void
JobProgress::begin()
{
    const std::lock_guard< std::mutex > lock( m_mutex );
    m_running = true;
    m_pending = false;
    m_fraction = 0.0;
    m_lastEmission = m_clock() - interval;
    m_id.clear();
    m_args.clear();
}

// m_announce runs under the lock, which keeps announcements in order and makes "nothing after end()" certain. That is safe
// because emitting only queues an event for the main thread, where status() then takes the lock.
void
JobProgress::report( double fraction, const QString& id, const Args& args )
{
    const std::lock_guard< std::mutex > lock( m_mutex );
    if ( !m_running )
    {
        return;
    }
    if ( !std::isnan( fraction ) )
    {
        m_fraction = std::max( m_fraction, std::min( 1.0, fraction ) );
    }
    const bool other = !id.isEmpty() && id != m_id;
    if ( !id.isEmpty() )
    {
        m_id = id;
        m_args = args;
    }
    const qint64 now = m_clock();
    m_pending = !other && now - m_lastEmission < interval;
    if ( !m_pending )
    {
        m_lastEmission = now;
        m_announce( m_fraction );
    }
}

void
JobProgress::end()
{
    const std::lock_guard< std::mutex > lock( m_mutex );
    if ( m_running && m_pending )
    {
        m_announce( m_fraction );
    }
    m_running = false;
    m_pending = false;
}

QString
JobProgress::status() const
{
    const std::lock_guard< std::mutex > lock( m_mutex );
    return m_id.isEmpty() ? QString() : Messages::status( m_id, m_args );
}
