# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds Calamares 3.3 or 3.4 and what its CMake package forgets. Sets qtname (Qt5 or Qt6) and Calamares_WITH_QT6.
find_package( Calamares 3.3 QUIET )
if( NOT Calamares_FOUND )
    message( FATAL_ERROR
        "Calamares 3.3 or 3.4 with its CMake files was not found.\n"
        "On Debian 13 or newer and Ubuntu 24.04 or newer: apt install calamares qt6-base-dev qt6-tools-dev "
        "qt6-svg-dev qt6-declarative-dev libyaml-cpp-dev libkf6coreaddons-dev\n"
        "(Ubuntu 24.04: qtbase5-dev qttools5-dev libqt5svg5-dev qtdeclarative5-dev libkf5coreaddons-dev)\n"
        "What CMake says about it: ${Calamares_NOT_FOUND_MESSAGE}" )
endif()

# CalamaresConfig.cmake looks for the imported targets as kf6::CoreAddons (lower case), never finds them, and leaves
# the generate step to fail with "but the target was not found". Can go when no supported release has that mistake.
if( Calamares_WITH_QT6 )
    set( _kf KF6CoreAddons )
else()
    set( _kf KF5CoreAddons )
endif()
find_package( ${_kf} QUIET )
if( NOT ${_kf}_FOUND )
    string( TOLOWER "${_kf}" _kf_lower )
    message( FATAL_ERROR "${_kf} was not found: Calamares links to it. On Debian: apt install lib${_kf_lower}-dev" )
endif()

if( NOT qtname )
    set( qtname Qt5 )
    if( Calamares_WITH_QT6 )
        set( qtname Qt6 )
    endif()
endif()
set( _qt_components Core DBus LinguistTools )
if( BUILD_TESTING )
    list( APPEND _qt_components Test )
endif()
find_package( ${qtname} REQUIRED COMPONENTS ${_qt_components} )
message( STATUS "Building for Calamares ${Calamares_VERSION} with ${qtname} ${${qtname}_VERSION}" )
