// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Single decisions as file contents, argv and operations: data mounts, fstab, GRUB, mount layout, bootc's command line.

pub mod bootc;
pub mod crypt;
pub mod data;
pub mod fstab;
pub mod grub;
pub mod layout;
pub mod stale;
pub mod types;
