// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Signed checksums from end to end, with keys of a real gpg that are made here.

mod fixtures;
mod judging;
mod signing;
