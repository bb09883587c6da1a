// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Bridge.h"

#include "bootc-ffi/src/lib.rs.h"

#include <algorithm>
#include <exception>
#include <iterator>

namespace
{

rust::Str
toRust( const QByteArray& utf8 )
{
    return rust::Str( utf8.constData(), static_cast< std::size_t >( utf8.size() ) );
}

template < typename RustText >
QString
toQt( const RustText& text )
{
    return QString::fromUtf8( text.data(), static_cast< int >( text.size() ) );
}

Args
toQt( const rust::Vec< bootc::ffi::Arg >& args )
{
    Args result;
    for ( const auto& arg : args )
    {
        result.append( { toQt( arg.key ), toQt( arg.value ) } );
    }
    return result;
}

Outcome::Code
toQt( bootc::ffi::Code code )
{
    using Rust = bootc::ffi::Code;
    switch ( code )
    {
    case Rust::Ok:
        return Outcome::Code::Ok;
    case Rust::BadConfig:
        return Outcome::Code::BadConfig;
    case Rust::BadRequest:
        return Outcome::Code::BadRequest;
    case Rust::MissingRequirement:
        return Outcome::Code::MissingRequirement;
    case Rust::Refused:
        return Outcome::Code::Refused;
    case Rust::CommandFailed:
        return Outcome::Code::CommandFailed;
    case Rust::Io:
        return Outcome::Code::Io;
    case Rust::Stopped:
        return Outcome::Code::Stopped;
    case Rust::Internal:
        return Outcome::Code::Internal;
    }
    // A code that this file does not know is no success.
    return Outcome::Code::Internal;
}

Outcome
toQt( const bootc::ffi::Outcome& outcome )
{
    Outcome result;
    result.code = toQt( outcome.code );
    result.id = toQt( outcome.id );
    result.args = toQt( outcome.args );
    result.details = toQt( outcome.details );
    result.outputs = toQt( outcome.outputs );
    return result;
}

LogLevel
toLogLevel( std::uint8_t level )
{
    switch ( level )
    {
    case 1:
        return LogLevel::Error;
    case 2:
        return LogLevel::Warning;
    case 3:
        return LogLevel::Info;
    default:
        return LogLevel::Debug;
    }
}

/* Called from Rust: no exception may leave it. What fails here is only told, so it is dropped. */
class Sink final : public bootc::ProgressSink
{
public:
    explicit Sink( const Bridge::Callbacks& callbacks )
        : m_callbacks( callbacks )
    {
    }

    void progress( double fraction, rust::Str id, const rust::Vec< bootc::ffi::Arg >& args ) const noexcept override
    {
        try
        {
            m_callbacks.progress( fraction, toQt( id ), toQt( args ) );
        }
        catch ( const std::exception& )
        {
        }
    }

    void log( std::uint8_t level, rust::Str line ) const noexcept override
    {
        try
        {
            m_callbacks.log( toLogLevel( level ), toQt( line ) );
        }
        catch ( const std::exception& )
        {
        }
    }

private:
    const Bridge::Callbacks& m_callbacks;
};

}  // namespace

QString
Bridge::version()
{
    return toQt( bootc::ffi::version() );
}

Outcome
Bridge::checkConfig( const QByteArray& config )
{
    return toQt( bootc::ffi::check_config( toRust( config ) ) );
}

Planned
Bridge::makePlan( const QString& step, const QByteArray& config, const QByteArray& request )
{
    const QByteArray stepName = step.toUtf8();
    const auto planned = bootc::ffi::make_plan( toRust( stepName ), toRust( config ), toRust( request ) );
    return { toQt( planned.outcome ), QByteArray( planned.plan.data(), static_cast< int >( planned.plan.size() ) ) };
}

Outcome
Bridge::describeImage( const QByteArray& config, const QByteArray& request )
{
    return toQt( bootc::ffi::describe_image( toRust( config ), toRust( request ) ) );
}

void
Bridge::stopDescribing()
{
    bootc::ffi::stop_describing();
}

Outcome
Bridge::runPlan( const QByteArray& plan, const QList< Secret >& secrets, const Callbacks& callbacks )
{
    rust::Vec< bootc::ffi::Secret > rustSecrets;
    for ( const auto& secret : secrets )
    {
        bootc::ffi::Secret rustSecret;
        rustSecret.id = secret.id.toStdString();
        rustSecret.value = secret.value.toStdString();
        rustSecrets.push_back( std::move( rustSecret ) );
    }
    const Sink sink( callbacks );
    return toQt( bootc::ffi::run_plan( toRust( plan ), std::move( rustSecrets ), sink ) );
}

void
Bridge::requestStop()
{
    bootc::ffi::request_stop();
}

QList< Wifi::Network >
Bridge::wifiNetworks( const QList< Wifi::AccessPoint >& seen )
{
    rust::Vec< bootc::ffi::AccessPoint > points;
    for ( const auto& point : seen )
    {
        bootc::ffi::AccessPoint rustPoint;
        rustPoint.id = point.id.toStdString();
        std::copy( point.ssid.cbegin(), point.ssid.cend(), std::back_inserter( rustPoint.ssid ) );
        rustPoint.strength = point.strength;
        rustPoint.flags = point.flags;
        rustPoint.wpa = point.wpa;
        rustPoint.rsn = point.rsn;
        rustPoint.connected = point.connected;
        points.push_back( std::move( rustPoint ) );
    }
    QList< Wifi::Network > networks;
    for ( const auto& network : bootc::ffi::wifi_networks( std::move( points ) ) )
    {
        networks.append( { toQt( network.id ),
                           toQt( network.name ),
                           network.bars,
                           network.connected,
                           network.supported,
                           network.needs_password,
                           toQt( network.key_management ) } );
    }
    return networks;
}

bool
Bridge::wifiPasswordFits( const QString& keyManagement, const QString& password )
{
    const QByteArray how = keyManagement.toUtf8();
    const QByteArray utf8 = password.toUtf8();
    return bootc::ffi::wifi_password_fits( toRust( how ), toRust( utf8 ) );
}

Wifi::Trouble
Bridge::wifiTrouble( quint32 reason )
{
    switch ( bootc::ffi::wifi_trouble( reason ) )
    {
    case bootc::ffi::WifiTrouble::Password:
        return Wifi::Trouble::Password;
    case bootc::ffi::WifiTrouble::NoAnswer:
        return Wifi::Trouble::NoAnswer;
    case bootc::ffi::WifiTrouble::Other:
        return Wifi::Trouble::Other;
    }
    return Wifi::Trouble::Other;
}
