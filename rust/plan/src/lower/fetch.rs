// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How an image comes to bootc. What is on the medium is read from there, and what is in podman's storage too. A registry's
//! is first fetched into a directory on the target disk: bootc can only start over when a connection breaks, and skopeo
//! goes on where it was. An archive is unpacked there, which skopeo would do in the live system's memory. Where the disk
//! has no room for both, a registry's image goes straight to bootc.
//!
//! bootc demands an empty root, except for directories that are mount points. So the directory is reached through a mount
//! elsewhere, and while bootc works an empty file system hides what it holds.

use super::skopeo;
use crate::config::Config;
use crate::imgref::Source;
use crate::installer::{PHYSICAL_ROOT, WORK};
use crate::op::{Command, Op, ProgressSource};

/// The directory in the new root, while it is there.
const HELD: &str = ".bootc-download";
/// Tag of what was fetched.
const TAG: &str = "image";
/// An archive is unpacked as fast as the disk writes.
const UNPACK_DEADLINE_S: u64 = 3600;

/// Where bootc reads the image, and what comes before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetch<T> {
    /// For bootc's `--source-imgref`.
    pub source: String,
    /// Fetches it; empty when there is nothing to fetch.
    pub before: Vec<Op<T>>,
    /// Removes what was fetched.
    pub after: Vec<Op<T>>,
}

/// The way for a source whose manifest is known. `bytes` are its layers', `spare` is what the target has beyond the room
/// for the installed image; both may be unknown.
pub fn lower<T>(config: &Config, source: &Source, digest: &str, bytes: Option<u64>, spare: Option<u64>) -> Fetch<T> {
    let dir = format!("{WORK}/download");
    let fits = spare.zip(bytes).is_none_or(|(spare, bytes)| spare >= bytes);
    let command = match source {
        Source::Registry(_) if fits => skopeo::download(config, source, digest, &dir, TAG, bytes),
        Source::OciArchive { file, .. } => {
            let command = Command::new(["tar", "--extract", "--file", file, "--directory", &dir]);
            let total = bytes.unwrap_or_default();
            command.deadline(UNPACK_DEADLINE_S).progress(ProgressSource::DirectoryBytes { dir: dir.clone(), total })
        }
        _ => return Fetch { source: source.pinned(digest), before: Vec::new(), after: Vec::new() },
    };
    let tag = match source {
        Source::OciArchive { tag, .. } => tag.as_ref().map_or(String::new(), |tag| format!(":{tag}")),
        _ => format!(":{TAG}"),
    };
    let held = format!("{PHYSICAL_ROOT}/{HELD}");
    let before = vec![
        Op::mkdir(&held, 0o700),
        Op::mkdir(&dir, 0o700),
        Op::command(["mount", "--bind", &held, &dir]),
        command.op(),
        Op::command(["mount", "-t", "tmpfs", "-o", "ro,size=4k,mode=0700", "empty", &held]),
    ];
    let after = vec![Op::command(["umount", &held]), Op::command(["umount", &dir]), Op::Remove { path: held }];
    Fetch { source: format!("oci:{dir}{tag}"), before, after }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fetch(source: &str, spare: Option<u64>) -> Fetch<()> {
        let config = json!({"images": [{"id": "p", "source": source, "target": "r.example/p:1"}]});
        let config = Config::from_json(&config.to_string()).unwrap();
        let digest = format!("sha256:{}", "0".repeat(64));
        lower(&config, &source.parse().unwrap(), &digest, Some(100), spare)
    }

    fn programs(fetch: &Fetch<()>) -> String {
        let name = |op: &Op<()>| if let Op::Command(command) = op { Some(command.argv[0].clone()) } else { None };
        fetch.before.iter().filter_map(name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_source_has_its_way() {
        let here = format!("oci:{WORK}/download");
        for (source, spare, wanted, first) in [
            ("oci:/i:latest", None, "oci:/i:latest".to_owned(), ""),
            ("containers-storage:localhost/p", None, "containers-storage:localhost/p".into(), ""),
            ("docker://r.example/p:1", None, format!("{here}:image"), "mount skopeo mount"),
            ("docker://r.example/p:1", Some(100), format!("{here}:image"), "mount skopeo mount"),
            ("docker://r.example/p:1", Some(99), format!("docker://r.example/p@sha256:{}", "0".repeat(64)), ""),
            ("oci-archive:/a.tar:v1", Some(99), format!("{here}:v1"), "mount tar mount"),
            ("oci-archive:/a.tar", None, here.clone(), "mount tar mount"),
        ] {
            let fetch = fetch(source, spare);
            assert_eq!((fetch.source.as_str(), programs(&fetch).as_str()), (wanted.as_str(), first), "{source}");
            assert_eq!(fetch.before.is_empty(), fetch.after.is_empty());
        }
    }
}
