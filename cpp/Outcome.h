// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief What comes back from the Rust side, in Qt's types.
 *
 * The rest of the C++ code knows only these; the types of the cxx bridge stay in Bridge.cpp.
 */
#ifndef BOOTC_OUTCOME_H
#define BOOTC_OUTCOME_H

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

/// @brief Names and values, in order: arguments of a message, or values for GlobalStorage.
using Args = QList< QPair< QString, QString > >;

/// @brief The value of @p key in @p args, or an empty string.
inline QString
argument( const Args& args, const QString& key )
{
    for ( const auto& arg : args )
    {
        if ( arg.first == key )
        {
            return arg.second;
        }
    }
    return QString();
}

/** @brief Something that must neither be logged nor be written into a plan.
 *
 * The @p id says what it is for, e.g. "luks:/dev/vda2".
 */
struct Secret
{
    QString id;
    QString value;
};

/// @brief How severe a line of the log is.
enum class LogLevel
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Debug = 4
};

/// @brief The result of a call into Rust.
struct Outcome
{
    /// @brief Classes of results; they decide what kind of JobResult this becomes.
    enum class Code
    {
        Ok,
        BadConfig,
        BadRequest,
        MissingRequirement,
        Refused,
        CommandFailed,
        Io,
        Stopped,
        Internal
    };

    Code code = Code::Internal;
    /// @brief Stable id of the message; its wording is in MessageTable.h.
    QString id;
    Args args;
    /// @brief The chain of causes with the tools' own words, several lines of plain text.
    QString details;
    /// @brief Values for GlobalStorage, see BootcJob.
    Args outputs;

    explicit operator bool() const { return code == Code::Ok; }
};

/// @brief A plan (JSON), or the reason why there is none.
struct Planned
{
    Outcome outcome;
    QByteArray plan;
};

#endif
