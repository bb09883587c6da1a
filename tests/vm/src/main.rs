// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `vmtest`: installs into virtual machines and boots what was installed.

fn main() {}
