// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Generates and compiles the C++ half of the bridge; its objects ride in the same static library.

fn main() {
    // In code that cxx generates, GCC takes what a constructor fills for what it reads.
    let quiet = "-Wno-maybe-uninitialized";
    cxx_build::bridge("src/lib.rs")
        .include("include")
        .std("c++17")
        .flag_if_supported(quiet)
        .compile("bootc_ffi_bridge");
    println!("cargo:rerun-if-changed=src/lib.rs");
    println!("cargo:rerun-if-changed=include/ProgressSink.h");
}
