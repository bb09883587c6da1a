// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What can be typed about publishing an image. What it means is decided in `commands`.

use std::path::PathBuf;

use clap::Args;

/// Options of `image` for publishing it.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Publishing")]
pub struct PushArgs {
    /// Upload the built image and its bill of materials, signed when there is a key (repeatable).
    #[arg(long, value_name = "docker://REGISTRY/NAME:TAG", conflicts_with_all = ["derive", "lint"])]
    pub push: Vec<String>,
    /// Login, containers-auth.json(5) [default: where skopeo looks].
    #[arg(long, value_name = "FILE", requires = "push")]
    pub authfile: Option<PathBuf>,
    /// Certificates of the registry and for it, as containers-certs.d(5) has them.
    #[arg(long, value_name = "DIR", requires = "push")]
    pub cert_dir: Option<PathBuf>,
    /// Be content with HTTP, or with certificates that nobody knows.
    #[arg(long, requires = "push")]
    pub insecure: bool,
    /// Sign with this key (of cosign or `skopeo generate-sigstore-key`).
    #[arg(long, value_name = "FILE", requires = "push", requires = "sign_passphrase_file")]
    pub sign_by_sigstore_private_key: Option<PathBuf>,
    /// File with the key's passphrase.
    #[arg(long, value_name = "FILE", requires = "sign_by_sigstore_private_key")]
    pub sign_passphrase_file: Option<PathBuf>,
}
