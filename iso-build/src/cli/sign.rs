// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What can be typed about signed checksums. What it means is decided in `sign`.

use clap::Args;

/// Who signs.
#[derive(Debug, Clone, Default, Args)]
pub struct SignArgs {
    /// Sign the checksums, on the medium and beside it, with this key of gpg's (a fingerprint is best). Under sudo it is the
    /// gpg of the person who has typed that, unless GNUPGHOME is set; gpg's agent asks for the passphrase.
    #[arg(long, value_name = "KEY")]
    pub sign_with: Option<String>,
}
