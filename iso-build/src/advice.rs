// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What to do about the words of apt, gpg, mksquashfs, xorriso and the system: a stable id and one piece of advice a cause. How
//! it is shown is `commands`; what the words of the installer's tools mean is bootc-plan's.

use crate::error::STOPPED;

/// What some words tell.
#[derive(Debug, PartialEq, Eq)]
pub struct Cause {
    /// Stable, for programs that read `--events json`.
    pub id: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// Any of these tells it.
    words: &'static [&'static str],
}

/// A key was there, and it is not the profile's.
pub const KEY_OTHER: &str = "key-other";

/// Nothing more could be written.
pub const DISK_FULL: &str = "disk-full";

/// The first that matches counts: a full disk makes programs say many other things, too.
const CAUSES: [Cause; 19] = [
    Cause { id: "stopped", advice: "the next build goes on after the last finished stage", words: &[STOPPED] },
    Cause {
        id: DISK_FULL,
        advice: "free some space where the output directory lies (and in /tmp), or choose another place with --out; the next \
                 build goes on after the last finished stage",
        words: &["No space left", "Disk quota exceeded", "enough free space"],
    },
    Cause {
        id: "read-only",
        advice: "choose another place with --out, or mount it for writing",
        words: &["Read-only file system"],
    },
    Cause {
        id: "gpg-missing",
        advice: "apt install gpg gpg-agent, and a pinentry where the key has a passphrase",
        words: &["running gpg: the program is not installed"],
    },
    Cause {
        id: "signing-key-missing",
        advice: "`gpg --list-secret-keys` must tell it, to the person who has typed sudo; GNUPGHOME names another keyring, and \
                 a smart card must be plugged in",
        words: &["No secret key", "Card not present", "selecting card failed"],
    },
    Cause {
        id: "signing-key-unusable",
        advice: "name another key, or extend this one (`gpg --quick-set-expire`)",
        words: &["the signing key ", "Unusable secret key"],
    },
    Cause {
        id: "signing-refused",
        advice: "the passphrase was wrong, or nobody has typed it: try again; what is finished stays",
        words: &["Bad passphrase", "Bad PIN", "Operation cancelled", "signing failed: Timeout"],
    },
    Cause {
        id: "signing-unasked",
        advice: "gpg's agent has no way to ask for the passphrase: install a pinentry, `export GPG_TTY=$(tty)`, or unlock the \
                 key before (gpg-preset-passphrase(1))",
        words: &["No pinentry", "signing failed: Inappropriate ioctl", "No agent running"],
    },
    Cause {
        id: KEY_OTHER,
        advice: "ask the repository's owner, in another way than by the repository, which key is right",
        words: &["its fingerprint is"],
    },
    Cause {
        id: "key-unknown",
        advice: "its key is not known here: apt install debian-archive-keyring (or ubuntu-keyring)",
        words: &["NO_PUBKEY", "is not signed"],
    },
    Cause {
        id: "release-expired",
        advice: "look at this machine's clock; `check-valid-until: false` is for archives that stand still",
        words: &["is expired", "not valid yet"],
    },
    Cause {
        id: "package-elsewhere",
        advice: "look at `packages` and `priority` of the repositories in the profile",
        words: &["another source has a higher priority"],
    },
    Cause {
        id: "package-unknown",
        advice: "look for its name with `apt-cache search`, and at `suite` and `components` in the profile",
        words: &["Unable to locate package", "has no installation candidate"],
    },
    Cause {
        id: "package-conflict",
        advice: "packages of the profile do not fit together: take some out, or pin their repository",
        words: &["unmet dependencies", "held broken packages", "you have held broken"],
    },
    Cause {
        id: "bootc-missing",
        advice: "name the package in `live.packages` and what has it in `archive.repositories`, or `bootc: { deb: FILE }`",
        words: &["no package of the live system brings bootc"],
    },
    Cause {
        id: "module-lacking",
        advice: "leave both out in `live.exclude`, or keep both (`!` before a pattern)",
        words: &["and what it needs is left out"],
    },
    Cause {
        id: "release-missing",
        advice: "look at `mirror` and `suite` in the profile",
        words: &["does not have a Release file", " 404 "],
    },
    Cause {
        id: "archive-changed",
        advice: "the archive is being changed or is broken: try again later, or name another mirror",
        words: &["Hash Sum mismatch", "has unexpected size"],
    },
    Cause {
        id: "network",
        advice: "look at the network, the proxy and the address",
        words: &[
            "Could not resolve",
            "Could not connect",
            "Unable to connect",
            "Connection failed",
            "Temporary failure",
            "timed out",
            "Failed to fetch",
        ],
    },
];

/// What the words of a failure tell, when that is known.
#[must_use]
pub fn of(words: &str) -> Option<&'static Cause> {
    CAUSES.iter().find(|cause| cause.tells(words))
}

/// Whether the words tell the cause with this id.
#[must_use]
pub fn is(id: &str, words: &str) -> bool {
    of(words).is_some_and(|cause| cause.id == id)
}

/// The line that tells it.
#[must_use]
pub fn line(words: &str) -> Option<&str> {
    let cause = of(words)?;
    words.lines().rev().find(|line| cause.tells(line))
}

impl Cause {
    fn tells(&self, words: &str) -> bool {
        self.words.iter().any(|part| words.contains(part))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_tell_their_cause() {
        for (words, id) in [
            ("E: Unable to locate package tol", Some("package-unknown")),
            ("dpkg: error: failed to write: No space left on device\nE: Failed to fetch x", Some("disk-full")),
            ("E: Release file for x is expired", Some("release-expired")),
            ("E: Failed to fetch http://x/y.deb  Could not connect to x:80", Some("network")),
            ("E: Failed to fetch http://x/y.deb  404  File not found", Some("release-missing")),
            ("E: Failed to fetch http://x:40401/y.deb  Hash Sum mismatch", Some("archive-changed")),
            ("running mmdebstrap: stopped on request", Some("stopped")),
            ("its fingerprint is EF, but the profile names AB", Some("key-other")),
            ("running gpg: the program is not installed", Some("gpg-missing")),
            ("gpg: error reading key: No secret key", Some("signing-key-missing")),
            ("the signing key AB has expired", Some("signing-key-unusable")),
            ("gpg: signing failed: Operation cancelled", Some("signing-refused")),
            ("gpg: signing failed: Bad passphrase", Some("signing-refused")),
            ("gpg: signing failed: No pinentry", Some("signing-unasked")),
            ("gpg: signing failed: Inappropriate ioctl for device", Some("signing-unasked")),
            ("/m/i915.ko.xz stays, and what it needs is left out: cec", Some("module-lacking")),
            ("E: frob", None),
        ] {
            assert_eq!(of(words).map(|cause| cause.id), id, "{words}");
        }
        assert_eq!(line("a\nE: No space left on device\nb\n"), Some("E: No space left on device"));
    }

    #[test]
    fn ids_are_different_and_each_has_advice() {
        let ids: BTreeSet<&str> = CAUSES.iter().map(|cause| cause.id).collect();
        assert_eq!(ids.len(), CAUSES.len());
        assert!(CAUSES.iter().all(|cause| !cause.advice.is_empty() && !cause.words.is_empty()));
    }
}
