// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Single decisions as file contents, argv and operations: data mounts, fstab, GRUB, mount layout, how the image is fetched,
//! bootc's command line.

pub mod access;
pub mod bootc;
pub mod composefs;
pub mod container;
pub mod crypt;
pub mod data;
pub mod fetch;
pub mod fstab;
pub mod grub;
pub mod hidden;
pub mod layout;
pub mod others;
pub mod skopeo;
pub mod stale;
pub mod stream;
pub mod systemd_boot;
pub mod types;
