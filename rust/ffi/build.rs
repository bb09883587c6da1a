// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Generates and compiles the C++ half of the bridge; its objects ride in the same static library.

fn main() {
    cxx_build::bridge("src/lib.rs").include("include").std("c++17").compile("bootc_ffi_bridge");
    println!("cargo:rerun-if-changed=src/lib.rs");
    println!("cargo:rerun-if-changed=include/ProgressSink.h");
}
