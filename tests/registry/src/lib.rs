// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Registries on loopback for the tests of other crates: Debian's docker-registry with TLS and logins (`Real`), one
//! that misbehaves as told (`Broken`), and small images for both (`Layout`). What is not as it should be here panics
//! with a sentence: this is test support. What a test expects of the installer does not belong here.

mod auth;
mod broken;
mod certificates;
mod command;
mod fault;
mod http;
mod image;
mod layer;
mod layout;
mod proxy;
mod rate;
mod reply;
mod server;
mod token;

pub use broken::Broken;
pub use certificates::Authority;
pub use fault::{Action, Fault, Match};
pub use image::{ImageSpec, Pushed};
pub use layer::{file_layer, link_layer, random_layer, random_layers};
pub use layout::{Layout, digest};
pub use proxy::Proxy;
pub use server::{Certificate, ELSEWHERE, Options, Real, Tls};
pub use token::Tokens;
