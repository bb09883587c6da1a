// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! From the words of a tool to a cause: an ordered table of what bootc, skopeo, ostree and grub-install print.
//!
//! Every row was captured from the tool (bootc 1.16.9, skopeo 1.22, GRUB 2.14) or read in its source. Order matters:
//! the specific rows stand before the general ones, and what no row knows stays unknown rather than being guessed.

use crate::error::{Code, Fault};

/// A cause found in a tool's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// Catalogue id.
    pub id: &'static str,
}

impl Cause {
    /// Whether the same command may succeed a little later.
    pub fn may_pass(&self) -> bool {
        PASSING.contains(&self.id)
    }

    /// As a failure of a command, with the full text as details.
    pub fn fault(&self, details: String) -> Fault {
        Fault::new(Code::CommandFailed, self.id, details)
    }
}

/// A row matches when all its parts occur in one line, in any order.
type Row = (&'static [&'static str], &'static str);

const ROWS: &[Row] = &[
    // Go's words, whatever was being written: skopeo names servers and blobs in the same line.
    (&["no space left on device"], "target-full"),
    // Go's words for what a proxy answers to CONNECT are the proxy's own.
    (&["proxyconnect tcp"], "proxy-unreachable"),
    (&["Proxy Authentication Required"], "proxy-refused"),
    (&["pinging container registry", "\": Forbidden"], "proxy-refused"),
    (&["pinging container registry", "\": Access violation"], "proxy-refused"),
    (&["pinging container registry", "\": Filtered"], "proxy-refused"),
    (&["pinging container registry", "\": Unable to connect"], "registry-refused"),
    (&["pinging container registry", "\": Service Unavailable"], "registry-refused"),
    (&["x509: certificate signed by unknown authority"], "registry-certificate-unknown"),
    (&["x509: certificate has expired or is not yet valid"], "registry-certificate-expired"),
    (&["x509: certificate is valid for"], "registry-certificate-name"),
    (&["x509: cannot validate certificate"], "registry-certificate-name"),
    (&["server gave HTTP response to HTTPS client"], "registry-plain-http"),
    (&["Manifest does not match provided manifest digest"], "digest-mismatch"),
    (&["corrupted blob, expecting"], "image-corrupt"),
    (&["Digest did not match, expected"], "download-corrupt"),
    (&["Download config.json digest"], "download-corrupt"),
    (&["toomanyrequests"], "registry-rate-limit"),
    (&["too many requests"], "registry-rate-limit"),
    (&["manifest unknown"], "registry-no-tag"),
    (&["name unknown"], "registry-no-repository"),
    (&["repository name not known"], "registry-no-repository"),
    (&["repository", "not found"], "registry-no-repository"),
    (&["fetching blob: blob unknown"], "registry-blob-missing"),
    (&["StatusCode: 4", "<"], "captive-portal"),
    (&["getting username and password"], "credentials-unreadable"),
    (&["reading manifest", "unauthorized"], "registry-login"),
    (&["reading manifest", "denied"], "registry-login"),
    (&["authentication required"], "registry-login"),
    (&["invalid username/password"], "registry-login"),
    (&["requested access to the resource is denied"], "registry-login"),
    (&["fetching blob", "denied"], "registry-login"),
    (&["equesting bearer token", "HTTP status: 40"], "registry-login"),
    (&["equesting bearer token", "from registry 40"], "registry-login"),
    (&["remote error: tls:"], "registry-login"),
    (&["connect: network is unreachable"], "network-unreachable"),
    (&["connect: no route to host"], "network-unreachable"),
    (&["no such host"], "registry-not-found"),
    (&["dial tcp: lookup"], "registry-not-found"),
    (&["connect: connection refused"], "registry-refused"),
    (&["i/o timeout"], "registry-timeout"),
    (&["TLS handshake timeout"], "registry-timeout"),
    (&["context deadline exceeded"], "registry-timeout"),
    (&["received unexpected HTTP status: 5"], "registry-broken"),
    (&["invalid status code from registry 5"], "registry-broken"),
    (&["stopped after 10 redirects"], "registry-broken"),
    (&["invalid character '<' looking for beginning of value"], "captive-portal"),
    (&["answered with a web page"], "captive-portal"),
    (&["is no image manifest"], "image-not-an-image"),
    (&["Processing tar", "invalid gzip header"], "image-not-an-image"),
    (&["exceeded maximum allowed size of"], "image-not-an-image"),
    (&["unsupported manifest MIME type"], "image-not-an-image"),
    (&["unsupported legacy manifest MIME type"], "image-not-an-image"),
    (&["the image has no variant for"], "image-architecture"),
    (&["no image found in"], "image-architecture"),
    (&["unexpected end of JSON input"], "image-truncated"),
    (&["connection reset by peer"], "connection-lost"),
    (&["docker://", "unexpected EOF"], "connection-lost"),
    (&["happened during read: unexpected EOF"], "connection-lost"),
    (&["after reconnecting"], "connection-lost"),
    (&["expected", "bytes in blob, got"], "image-truncated"),
    (&["unexpected EOF"], "image-truncated"),
    (&["unexpected end of file"], "image-truncated"),
    (&["invalid reference format"], "image-reference-invalid"),
    (&["Invalid transport:"], "image-reference-invalid"),
    (&["Invalid source index"], "image-reference-invalid"),
    (&["index.json: no such file or directory"], "image-medium-missing"),
    (&["archive file not found"], "image-medium-missing"),
    (&["no descriptor found for reference"], "image-tag-missing"),
    (&["does not resolve to an image ID"], "image-medium-missing"),
    (&["is rejected by policy"], "image-rejected"),
    (&["signature was required, but"], "signature-required"),
    (&["None of the signatures were accepted"], "signature-wrong"),
    (&["cryptographic signature verification failed"], "signature-wrong"),
    (&["is not accepted"], "signature-wrong"),
    (&["no policy.json file found"], "policy-missing"),
    (&["refusing usage"], "policy-missing"),
    (&["does not have ostree.bootable label"], "image-not-bootable"),
    (&["Image has architecture"], "image-architecture"),
    (&["No such file or directory: /usr/lib"], "image-no-kernel"),
    (&["Found multiple subdirectories in usr/lib/modules"], "image-no-kernel"),
    (&["Reading /etc/os-release"], "image-no-kernel"),
    (&["Insufficient free space for"], "target-full"),
    (&["min-free-space-percent", "would be exceeded"], "target-full"),
    (&["No space left on device"], "target-full"),
    (&["Unknown filesystem:"], "filesystem-unsupported"),
    (&["Non-empty root filesystem"], "target-not-empty"),
    (&["Found empty directory"], "target-not-empty"),
    (&["Found entry in"], "target-not-empty"),
    (&["cannot currently be a vfat filesystem"], "boot-on-fat"),
    (&["ESP partition not found"], "esp-missing"),
    (&["doesn't look like an EFI partition"], "esp-missing"),
    (&["cannot find EFI directory"], "esp-missing"),
    (&["bootupd is required for ostree-based installs"], "bootupd-missing"),
    (&["Probing bootupd"], "bootupd-missing"),
    (&["will not proceed with blocklists"], "bootloader-embedding"),
    (&["this GPT partition label contains no BIOS Boot Partition"], "bootloader-embedding"),
    (&["embedding area is unusually small"], "bootloader-embedding"),
    (&["failed to register the EFI boot entry"], "firmware-variables"),
    (&["Could not prepare Boot variable"], "firmware-variables"),
    (&["EFI variables are not supported on this system"], "firmware-variables"),
    (&["composefs: enabled at runtime, but support is not compiled in"], "composefs-unsupported"),
    (&["prepare-root.conf"], "live-system-incomplete"),
    (&["skopeo spawn error"], "live-system-incomplete"),
    (&["Initializing images: No such file"], "live-system-incomplete"),
    (&["proxy too old"], "live-system-incomplete"),
    (&["must be executed as the root user"], "not-root"),
    (&["requires full root privileges"], "not-root"),
    (&["target is busy"], "device-busy"),
    (&["Device or resource busy"], "device-busy"),
    (&["Input/output error"], "medium-unreadable"),
];

/// Causes that may be gone a little later. None of those that a server has decided (who may read what, digests).
const PASSING: &[&str] = &[
    "proxy-unreachable",
    "network-unreachable",
    "registry-not-found",
    "registry-refused",
    "registry-timeout",
    "registry-rate-limit",
    "registry-broken",
    "connection-lost",
];

/// The cause that the output of a tool tells, searched from its last line up: the last words are the final ones.
pub fn explain(output: &str) -> Option<Cause> {
    output.lines().rev().find_map(|line| {
        ROWS.iter().find(|(parts, _)| parts.iter().all(|part| line.contains(part))).map(|(_, id)| Cause { id })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids;

    #[test]
    fn every_row_names_a_known_id() {
        for (parts, id) in ROWS {
            assert!(ids::error(id).is_some(), "{id} of {parts:?}");
        }
        for id in PASSING {
            assert!(ROWS.iter().any(|(_, known)| known == id), "{id} is no cause");
        }
    }

    #[test]
    fn explains_what_bootc_really_prints() {
        let deploy = "error: Installing to filesystem: Creating ostree deployment: ";
        let fetch = "Preparing import: Fetching manifest: failed to invoke method OpenImage: ";
        for (text, id) in [
            (format!("{deploy}{fetch}no descriptor found for reference \"nosuch\""), "image-tag-missing"),
            (
                format!("{deploy}{fetch}pinging container registry [::1]: dial tcp: connect: connection refused"),
                "registry-refused",
            ),
            (format!("{deploy}{fetch}reading manifest latest in h/y: unauthorized"), "registry-login"),
            (
                format!("{deploy}{fetch}reading manifest latest in h/y: toomanyrequests: You have"),
                "registry-rate-limit",
            ),
            (format!("{deploy}No such file or directory: /usr/lib/modules"), "image-no-kernel"),
            (
                format!(
                    "{deploy}Pulling: Importing: Parsing layer blob: FinishPipe: corrupted blob, expecting sha256:a4"
                ),
                "image-corrupt",
            ),
            (
                "error: Installing to filesystem: Verifying empty rootfs: Requiring directory contains only mount \
                 points: Found empty directory: boot"
                    .into(),
                "target-not-empty",
            ),
            ("error: Installing to filesystem: Unknown filesystem: tmpfs".into(), "filesystem-unsupported"),
            (
                "time=\"x\" level=fatal msg=\"writing blob: storing blob to file \\\"/w/oci-put-blob1\\\": happened during \
                 read: write /w/oci-put-blob1: no space left on device\""
                    .into(),
                "target-full",
            ),
            (
                "Get \\\"https://r.example:5000/v2/\\\": proxyconnect tcp: dial tcp 127.0.0.1:9: connect: connection refused"
                    .into(),
                "proxy-unreachable",
            ),
            // As it is logged, and as it is told.
            (
                "pinging container registry r.example:404: Get \\\"https://r.example:404/v2/\\\": Unable to connect".into(),
                "registry-refused",
            ),
            (
                "pinging container registry r.example:404: Get \"https://r.example:404/v2/\": Access violation".into(),
                "proxy-refused",
            ),
            (
                "reading manifest 1 in r.example:404/p: Requesting bearer token: invalid status code from registry 503 \
                 (Service Unavailable)"
                    .into(),
                "registry-broken",
            ),
            (
                "level=fatal msg=\"Error parsing image name \\\"containers-storage:localhost/x:1\\\": reference \
                 \\\"[vfs@/g+/r]localhost/x:1\\\" does not resolve to an image ID\""
                    .into(),
                "image-medium-missing",
            ),
            ("error: Failed to find ostree/prepare-root.conf in /usr/lib or /etc".into(), "live-system-incomplete"),
        ] {
            assert_eq!(explain(&text).map(|c| c.id), Some(id), "{text}");
        }
    }

    #[test]
    fn unrelated_words_stay_unknown() {
        for text in ["", "Reading package lists... Done", "make: *** [all] Error 2", "Segmentation fault"] {
            assert_eq!(explain(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_meaningful_line_wins() {
        let text = "warning: i/o timeout, trying again\nerror: reading manifest x: manifest unknown\n";
        assert_eq!(explain(text).map(|c| c.id), Some("registry-no-tag"));
    }
}
