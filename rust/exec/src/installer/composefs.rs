// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads a composefs target after bootc: which deployment there is, and whether its origin names the pinned manifest. bootc
//! writes both below `state/deploy` (its bootc_composefs/state.rs); the ostree kind is `deployment`'s part.

use super::deployment::{Found, compare, missing};
use crate::error::ExecError;
use std::path::Path;

const DEPLOYMENTS: &str = "/state/deploy";

/// The one deployment below `sysroot`, when it is the pinned image.
pub fn find(sysroot: &str, digest: &str) -> Result<Found, ExecError> {
    let dir = format!("{sysroot}{DEPLOYMENTS}");
    let entries = std::fs::read_dir(&dir).map_err(|error| missing(format!("reading {dir}: {error}")))?;
    let names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    let [id] = names.as_slice() else {
        return Err(missing(format!("{dir} has {} deployments instead of one", names.len())));
    };
    let origin = Path::new(&dir).join(id).join(format!("{id}.origin"));
    let text =
        std::fs::read_to_string(&origin).map_err(|error| missing(format!("reading {}: {error}", origin.display())))?;
    compare(id, value(&text, "image", "manifest_digest"), digest)?;
    Ok(Found { path: format!("{DEPLOYMENTS}/{id}"), checksum: id.clone() })
}

/// A value of the file's simple form: sections, and keys with `=` and perhaps blanks around it.
fn value<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let head = format!("[{section}]");
    let lines = text.lines().map(str::trim);
    let inside = lines.skip_while(|line| *line != head).skip(1).take_while(|line| !line.starts_with('['));
    let mut pairs = inside.filter_map(|line| line.split_once('='));
    pairs.find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const ORIGIN: &str = "[origin]\ncontainer-image-reference=ostree-unverified-image:docker://r.example/p:1\n\
                          [boot]\nboot_type=bls\ndigest=0\n[image]\nmanifest_digest=sha256:1\n";

    #[test]
    fn the_only_deployment_is_found_and_compared() {
        let dir = tempfile::tempdir().unwrap();
        let sysroot = dir.path().display().to_string();
        let id = |digest: &str| find(&sysroot, digest).map(drop).unwrap_err().fault().id;
        assert_eq!(id("sha256:1"), "deployment-missing");
        let at = dir.path().join("state/deploy/ab12");
        fs::create_dir_all(&at).unwrap();
        assert_eq!(id("sha256:1"), "deployment-missing");
        fs::write(at.join("ab12.origin"), ORIGIN).unwrap();
        let found = find(&sysroot, "sha256:1").unwrap();
        assert_eq!((found.path.as_str(), found.checksum.as_str()), ("/state/deploy/ab12", "ab12"));
        assert_eq!(id("sha256:2"), "deployed-digest-mismatch");
        fs::create_dir(dir.path().join("state/deploy/cd34")).unwrap();
        assert_eq!(id("sha256:1"), "deployment-missing");
    }

    #[test]
    fn a_key_counts_in_its_section_alone() {
        let text = "[boot]\nmanifest_digest = no\n[image]\n manifest_digest = yes\n[x]\nother=1\n";
        assert_eq!(value(text, "image", "manifest_digest"), Some("yes"));
        assert_eq!((value(text, "image", "other"), value(ORIGIN, "image", "digest")), (None, None));
    }
}
