// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether this machine can upload, and sign: looked at before anything is built. Whether a registry takes the image is
//! found out by uploading it.

use bootc_exec::runner::output;

use super::Push;
use crate::check::{Finding, State, look, numbers, tool};
use crate::tools::version_in;

/// The first release with all of sigstore's keys. Debian 12 has 1.9.3 with sigstore left out, which says so only after it
/// has uploaded the image.
const SIGNS: &str = "1.10";

/// All requirements of an upload.
#[must_use]
pub fn findings(push: &Push) -> Vec<Finding> {
    let mut findings = vec![look(&tool("skopeo", "skopeo", "to upload the image"))];
    if push.signing.is_some() && findings[0].state == State::Met {
        let told = output(&["skopeo", "--version"], 30).map(|ran| ran.stdout).unwrap_or_default();
        findings.push(signs(&told));
    }
    findings
}

/// What `skopeo --version` tells of signing.
fn signs(told: &str) -> Finding {
    let what = format!("skopeo {SIGNS} or newer, to sign the image");
    match version_in(told) {
        Some(found) if numbers(found) >= numbers(SIGNS) => Finding::met(what, found),
        found => Finding::missing(
            what,
            format!("{} is here", found.unwrap_or("an unknown version")),
            "take a newer one, as Debian forky has it, or upload without --sign-by-sigstore-private-key",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_unknown_versions_do_not_sign() {
        for (told, met) in [
            ("skopeo version 1.9.3", false),
            ("skopeo version 1.10.0\n", true),
            ("skopeo version 1.22.0", true),
            ("skopeo version 1.22-dev", true),
            ("skopeo version 2.0.0", true),
            ("", false),
            ("skopeo version next", false),
        ] {
            assert_eq!(signs(told).state == State::Met, met, "{told}");
        }
        let old = signs("skopeo version 1.9.3");
        assert_eq!((&*old.what, &*old.found), ("skopeo 1.10 or newer, to sign the image", "1.9.3 is here"));
    }
}
