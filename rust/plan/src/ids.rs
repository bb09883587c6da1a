// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The catalogue of error and status ids with their arguments. The sentences live in `cpp/MessageTable.h`; a test of
//! `rust/cli` holds both against each other, so no id lacks a sentence and no sentence an id.

/// An id and the names of the arguments that its sentence may use.
pub type Id = (&'static str, &'static [&'static str]);

/// Every error id.
pub const ERRORS: &[Id] = &[
    // Ours: configuration, request, requirements, layout.
    ("config-invalid", &["problem"]),
    ("request-invalid", &["key", "module"]),
    ("tool-missing", &["tool"]),
    ("live-file-missing", &["path"]),
    ("memory-too-small", &["needed", "free"]),
    ("live-system-full", &["needed", "free"]),
    ("secure-boot-on", &[]),
    ("grub-too-old", &[]),
    ("systemd-boot-needs-uefi", &[]),
    ("firmware-mismatch", &["expected", "found"]),
    ("no-root-partition", &[]),
    ("root-not-formatted", &["device"]),
    ("root-filesystem", &["fs"]),
    ("root-subvolume", &["subvolume"]),
    ("boot-filesystem", &["fs"]),
    ("boot-not-formatted", &["device"]),
    ("mount-point-in-image", &["mountpoint"]),
    ("boot-encrypted", &[]),
    ("boot-is-esp", &[]),
    ("no-esp", &[]),
    ("no-bios-boot", &["disk"]),
    ("msdos-too-large", &["disk"]),
    ("no-boot-disk", &[]),
    ("loader-in-partition", &[]),
    ("root-too-small", &["needed", "free"]),
    ("esp-filesystem", &["fs"]),
    ("esp-too-small", &["needed", "free"]),
    ("esp-no-room-for-kernels", &["needed", "free"]),
    ("esp-other-disk", &["device"]),
    ("esp-type", &["device"]),
    ("esp-not-first", &["other"]),
    ("loader-other-disk", &["disk"]),
    ("volume-not-supported", &["device"]),
    ("firmware-word-size", &[]),
    ("not-mounted", &["device", "target"]),
    ("digest-mismatch", &[]),
    ("image-unreadable", &["image"]),
    ("image-no-source", &["count"]),
    ("image-architecture", &[]),
    ("image-not-bootable", &[]),
    ("image-no-kernel", &[]),
    ("image-corrupt", &[]),
    ("deployment-missing", &[]),
    ("deployed-digest-mismatch", &["expected", "found"]),
    ("command-failed", &["command"]),
    ("command-deadline", &["command", "seconds"]),
    ("io-failed", &["what"]),
    ("disk-full", &["what"]),
    ("stopped", &[]),
    ("internal", &[]),
    // Causes found in the tools' output (`explain`).
    ("network-unreachable", &[]),
    ("proxy-unreachable", &[]),
    ("proxy-refused", &[]),
    ("registry-not-found", &[]),
    ("registry-refused", &[]),
    ("registry-timeout", &[]),
    ("registry-certificate-unknown", &[]),
    ("registry-certificate-expired", &[]),
    ("registry-certificate-name", &[]),
    ("registry-plain-http", &[]),
    ("registry-login", &[]),
    ("registry-no-tag", &[]),
    ("registry-no-repository", &[]),
    ("registry-rate-limit", &[]),
    ("registry-broken", &[]),
    ("connection-lost", &[]),
    ("download-corrupt", &[]),
    ("captive-portal", &[]),
    ("registry-blob-missing", &[]),
    ("credentials-unreadable", &[]),
    ("image-not-an-image", &[]),
    ("image-reference-invalid", &[]),
    ("image-medium-missing", &[]),
    ("image-tag-missing", &[]),
    ("image-truncated", &[]),
    ("signature-required", &[]),
    ("signature-wrong", &[]),
    ("signature-not-demanded", &[]),
    ("image-rejected", &[]),
    ("policy-missing", &[]),
    ("policy-invalid", &[]),
    ("target-full", &[]),
    ("target-not-empty", &[]),
    ("filesystem-unsupported", &[]),
    ("boot-on-fat", &[]),
    ("esp-missing", &[]),
    ("bootupd-missing", &[]),
    ("bootupd-component", &["component"]),
    ("bootloader-embedding", &[]),
    ("firmware-variables", &[]),
    ("composefs-unsupported", &[]),
    ("live-system-incomplete", &[]),
    ("device-busy", &[]),
    ("medium-unreadable", &[]),
    ("registry-dns", &[]),
    ("registry-forbidden", &[]),
    ("registry-tls", &[]),
    ("clock-wrong", &[]),
    ("out-of-memory", &[]),
    ("command-killed", &["command", "signal"]),
    ("live-system-tmp-full", &[]),
    ("esp-full", &[]),
    ("boot-full", &[]),
    ("target-read-only", &[]),
    ("disk-errors", &[]),
    ("device-missing", &[]),
    ("device-too-small", &[]),
    ("filesystem-damaged", &[]),
    ("filesystem-unknown", &[]),
    ("partition-table-stale", &[]),
    ("passphrase-wrong", &[]),
    ("encryption-missing", &[]),
    ("encryption-unsupported", &[]),
    ("image-no-bootc", &[]),
    ("image-bootc-failed", &[]),
    ("image-too-new", &[]),
    ("containers-unsupported", &[]),
    ("bootloader-device", &[]),
    ("bootloader-filesystem", &[]),
    ("bootloader-missing", &[]),
    ("verity-unsupported", &[]),
    ("labels-unsupported", &[]),
    ("too-many-open-files", &[]),
    ("not-root", &[]),
];

/// Every status id, shown while working.
pub const STATUSES: &[Id] = &[
    ("check-system", &[]),
    ("check-image", &[]),
    ("check-image-bytes", &["done", "total"]),
    ("prepare", &[]),
    ("download", &[]),
    ("download-bytes", &["done", "total"]),
    ("download-minutes", &["done", "total", "minutes"]),
    ("download-soon", &["done", "total"]),
    ("container", &[]),
    ("deploy", &[]),
    ("deploy-bytes", &["done", "total"]),
    ("deploy-minutes", &["done", "total", "minutes"]),
    ("deploy-soon", &["done", "total"]),
    ("verify", &[]),
    ("bootloader", &["device"]),
    ("configure", &[]),
    ("layout", &[]),
    ("finalize", &[]),
    ("sync", &[]),
    ("report", &[]),
];

/// The catalogue's entry of an error id.
pub fn error(id: &str) -> Option<&'static Id> {
    ERRORS.iter().find(|(known, _)| *known == id)
}

/// The catalogue's entry of a status id.
pub fn status(id: &str) -> Option<&'static Id> {
    STATUSES.iter().find(|(known, _)| *known == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_kebab_case() {
        for table in [ERRORS, STATUSES] {
            let unique: BTreeSet<_> = table.iter().map(|(id, _)| id).collect();
            assert_eq!(unique.len(), table.len());
            for (id, _) in table {
                assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
            }
        }
    }
}
