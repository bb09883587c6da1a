// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The causes that the rows yield, each with whether another attempt can help. Their sentences are in cpp/MessageTable.h.

/// Whether the same thing may work when it is tried once more, with nothing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// At once.
    Now,
    /// After a while: somebody else has to do something, or a load has to pass.
    Later,
    /// Something has to be changed first; the advice says what.
    No,
}

impl Again {
    /// The catalogue's word for it.
    pub fn word(self) -> &'static str {
        match self {
            Again::Now => "now",
            Again::Later => "later",
            Again::No => "no",
        }
    }
}

/// What a person may well try again, but what a server has decided and the installer does not ask it again for.
pub(super) const DECIDED: &[&str] = &["download-corrupt", "registry-blob-missing"];

/// Whether another attempt can help with a cause.
pub(super) fn again(id: &str) -> Again {
    CAUSES.iter().find(|(known, _)| *known == id).map_or(Again::No, |(_, again)| *again)
}

/// Every cause that a row yields.
pub const CAUSES: &[(&str, Again)] = &[
    ("network-unreachable", Again::Later),
    ("proxy-unreachable", Again::Later),
    ("proxy-refused", Again::No),
    ("registry-dns", Again::Later),
    ("registry-not-found", Again::Later),
    ("registry-refused", Again::Later),
    ("registry-timeout", Again::Later),
    ("registry-tls", Again::No),
    ("registry-certificate-unknown", Again::No),
    ("registry-certificate-expired", Again::No),
    ("registry-certificate-name", Again::No),
    ("registry-plain-http", Again::No),
    ("clock-wrong", Again::No),
    ("connection-lost", Again::Now),
    ("registry-login", Again::No),
    ("registry-forbidden", Again::No),
    ("registry-no-tag", Again::No),
    ("registry-no-repository", Again::No),
    ("registry-rate-limit", Again::Later),
    ("registry-broken", Again::Later),
    ("registry-blob-missing", Again::Later),
    ("captive-portal", Again::No),
    ("credentials-unreadable", Again::No),
    ("download-corrupt", Again::Now),
    ("digest-mismatch", Again::No),
    ("image-architecture", Again::No),
    ("image-not-bootable", Again::No),
    ("image-no-kernel", Again::No),
    ("image-corrupt", Again::No),
    ("image-truncated", Again::No),
    ("image-not-an-image", Again::No),
    ("image-reference-invalid", Again::No),
    ("image-medium-missing", Again::No),
    ("image-tag-missing", Again::No),
    ("image-too-new", Again::No),
    ("image-no-bootc", Again::No),
    ("image-bootc-failed", Again::No),
    ("image-rejected", Again::No),
    ("signature-required", Again::No),
    ("signature-wrong", Again::No),
    ("policy-missing", Again::No),
    ("policy-invalid", Again::No),
    ("target-full", Again::No),
    ("target-not-empty", Again::No),
    ("target-read-only", Again::No),
    ("boot-full", Again::No),
    ("esp-full", Again::No),
    ("live-system-tmp-full", Again::No),
    ("filesystem-unsupported", Again::No),
    ("filesystem-unknown", Again::No),
    ("filesystem-damaged", Again::No),
    ("verity-unsupported", Again::No),
    ("labels-unsupported", Again::No),
    ("disk-errors", Again::No),
    ("medium-unreadable", Again::No),
    ("device-busy", Again::No),
    ("device-missing", Again::No),
    ("device-too-small", Again::No),
    ("partition-table-stale", Again::No),
    ("passphrase-wrong", Again::No),
    ("encryption-missing", Again::No),
    ("encryption-unsupported", Again::No),
    ("boot-on-fat", Again::No),
    ("esp-missing", Again::No),
    ("bootupd-missing", Again::No),
    ("bootloader-embedding", Again::No),
    ("bootloader-device", Again::No),
    ("bootloader-filesystem", Again::No),
    ("bootloader-missing", Again::No),
    ("firmware-variables", Again::No),
    ("composefs-unsupported", Again::No),
    ("containers-unsupported", Again::No),
    ("live-system-incomplete", Again::No),
    ("out-of-memory", Again::No),
    ("too-many-open-files", Again::No),
    ("not-root", Again::No),
];
