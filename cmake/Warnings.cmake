# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warnings for our own C++ targets. Never errors here: a newer compiler must not break a distribution's build.
option( WARNINGS_AS_ERRORS "Treat warnings of the C++ compiler as errors (CI)" OFF )

function( bootc_warnings target )
    target_compile_options( ${target} PRIVATE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wsuggest-override )
    if( WARNINGS_AS_ERRORS )
        target_compile_options( ${target} PRIVATE -Werror )
    endif()
endfunction()
