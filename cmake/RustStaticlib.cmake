# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Has cargo build the static library of rust/ffi (and bootc-job) and makes the imported target bootc::ffi of it, with
# the headers that cxx-build generates and the libraries that the Rust side needs.
find_program( CARGO_EXECUTABLE cargo HINTS "$ENV{HOME}/.cargo/bin" )
find_program( RUSTC_EXECUTABLE rustc HINTS "$ENV{HOME}/.cargo/bin" )
if( NOT CARGO_EXECUTABLE OR NOT RUSTC_EXECUTABLE )
    message( FATAL_ERROR
        "cargo and rustc 1.85 or newer are needed.\n"
        "On Debian 13 or newer: apt install cargo rustc. Elsewhere see https://rustup.rs, or set CARGO_EXECUTABLE and "
        "RUSTC_EXECUTABLE." )
endif()
execute_process( COMMAND "${RUSTC_EXECUTABLE}" --version OUTPUT_VARIABLE _rustc_version ERROR_QUIET )
string( REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" _rustc_version "${_rustc_version}" )
if( _rustc_version VERSION_LESS 1.85 )
    message( FATAL_ERROR "rustc ${_rustc_version} (${RUSTC_EXECUTABLE}) is too old: 1.85 or newer is needed." )
endif()

find_package( PkgConfig QUIET )
if( NOT PkgConfig_FOUND )
    message( FATAL_ERROR "pkg-config was not found. On Debian: apt install pkg-config" )
endif()
pkg_check_modules( BOOTC_SYSTEM_LIBS QUIET IMPORTED_TARGET ostree-1 gio-2.0 gobject-2.0 glib-2.0 )
if( NOT BOOTC_SYSTEM_LIBS_FOUND )
    message( FATAL_ERROR
        "The development files of libostree (ostree-1.pc) and GLib (gio-2.0.pc) were not found.\n"
        "On Debian and Ubuntu: apt install libostree-dev" )
endif()
find_package( Threads REQUIRED )

# Those who build often keep cargo's directory between builds, by cargo's own variable.
set( BOOTC_CARGO_TARGET_DIR "${CMAKE_BINARY_DIR}/cargo" )
if( DEFINED ENV{CARGO_TARGET_DIR} )
    set( BOOTC_CARGO_TARGET_DIR "$ENV{CARGO_TARGET_DIR}" )
endif()
set( BOOTC_CARGO_TARGET_DIR "${BOOTC_CARGO_TARGET_DIR}" CACHE PATH "Where cargo builds" )
mark_as_advanced( BOOTC_CARGO_TARGET_DIR )
set( BOOTC_CXXBRIDGE_DIR "${BOOTC_CARGO_TARGET_DIR}/cxxbridge" )
set( BOOTC_FFI_LIBRARY "${BOOTC_CARGO_TARGET_DIR}/release/libbootc_ffi.a" )
set( BOOTC_JOB_PROGRAM "${BOOTC_CARGO_TARGET_DIR}/release/bootc-job" )

set( _cargo_args build --locked --release --manifest-path "${BOOTC_CARGO_MANIFEST}" -p bootc-ffi )
set( _cargo_outputs "${BOOTC_FFI_LIBRARY}" "${BOOTC_CXXBRIDGE_DIR}/bootc-ffi/src/lib.rs.h" )
if( BUILD_CLI )
    list( APPEND _cargo_args -p bootc-job )
    list( APPEND _cargo_outputs "${BOOTC_JOB_PROGRAM}" )
endif()
if( BOOTC_CARGO_OFFLINE )
    list( APPEND _cargo_args --offline )
endif()

# Always run: cargo itself knows what is up to date, and tells within a second.
add_custom_target( bootc_cargo ALL
    COMMAND ${CMAKE_COMMAND} -E env "CARGO_TARGET_DIR=${BOOTC_CARGO_TARGET_DIR}" "RUSTC=${RUSTC_EXECUTABLE}"
            "${CARGO_EXECUTABLE}" ${_cargo_args}
    BYPRODUCTS ${_cargo_outputs}
    COMMENT "Building the Rust library with cargo"
    USES_TERMINAL
    VERBATIM )

add_library( bootc_ffi STATIC IMPORTED GLOBAL )
add_library( bootc::ffi ALIAS bootc_ffi )
add_dependencies( bootc_ffi bootc_cargo )
# CMake wants include directories of imported targets to exist when it configures; cargo fills the first one later.
file( MAKE_DIRECTORY "${BOOTC_CXXBRIDGE_DIR}" )
cmake_path( GET BOOTC_CARGO_MANIFEST PARENT_PATH _workspace )
# The ostree crate names functions of newer releases than its feature flags ask for. Nothing here calls them: as unused
# sections they go, before a linker can miss them in the libostree 2025.2 of Debian 13.
set_target_properties( bootc_ffi PROPERTIES
    IMPORTED_LOCATION "${BOOTC_FFI_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${BOOTC_CXXBRIDGE_DIR};${_workspace}/rust/ffi/include"
    INTERFACE_LINK_OPTIONS "LINKER:--gc-sections"
    INTERFACE_LINK_LIBRARIES "PkgConfig::BOOTC_SYSTEM_LIBS;Threads::Threads;${CMAKE_DL_LIBS};m" )

if( BUILD_CLI )
    install( PROGRAMS "${BOOTC_JOB_PROGRAM}" DESTINATION "${CMAKE_INSTALL_BINDIR}" )
endif()
