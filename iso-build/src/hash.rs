// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! SHA-256 as text. What is hashed is the callers' part.

use sha2::{Digest, Sha256};

/// Bytes that a key of the cache, or a name, keeps of a hash.
const KEY: usize = 8;

/// Bytes as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The beginning of a hash as lower-case hex: 16 digits.
pub fn key(hash: Sha256) -> String {
    hex(&hash.finalize()[..KEY])
}
