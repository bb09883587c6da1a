/* SPDX-FileCopyrightText: 2026 ParticleOS contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/** @file What the Rust core reports to while it works. Abstract, free of Qt and of Calamares.
 *
 * Every method may be called from any thread and must not throw: an exception would end in std::terminate.
 */
#ifndef BOOTC_PROGRESSSINK_H
#define BOOTC_PROGRESSSINK_H

#include "rust/cxx.h"

#include <cstdint>

namespace bootc
{
namespace ffi
{
struct Arg;
}

class ProgressSink
{
public:
    virtual ~ProgressSink() = default;

    /// @brief @p fraction (0..1, never falling) of the whole run, and the status sentence's id with its arguments.
    virtual void progress( double fraction, rust::Str id, const rust::Vec< ffi::Arg >& args ) const noexcept = 0;
    /// @brief One line for the log; @p level is 1 error, 2 warning, 3 info, 4 debug.
    virtual void log( std::uint8_t level, rust::Str line ) const noexcept = 0;
};
}  // namespace bootc

#endif
