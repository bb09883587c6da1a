// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the key that is to sign is here. Whether its passphrase is known, too, is asked by a build before it begins: a check
//! asks nobody.

use super::finding::Finding;
use crate::error::Error;
use crate::sign::Signer;

/// The row of the key, where one was named: the key that was found, or why there is none.
pub(super) fn row(signer: Option<&Signer>, error: Option<&Error>) -> Option<Finding> {
    let what = "a key to sign the checksums";
    match (signer, error) {
        (Some(signer), _) => Some(Finding::met(what, format!("fingerprint {}", signer.fingerprint()))),
        (None, Some(error)) => Some(Finding::missing(what, "none", format!("{}\n{error}", error.advice()))),
        (None, None) => None,
    }
}
