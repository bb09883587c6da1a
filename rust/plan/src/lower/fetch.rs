// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How an image comes to bootc that does not stream (`stream`). What is on the medium is read from there, and what is in
//! podman's storage too. An archive is unpacked into a directory on the target disk, which skopeo would do in the live
//! system's memory. A registry's image is fetched into it where an archive or podman's storage may have to go on, for a
//! container, and for bootc's composefs backend; where the disk has no room for both, it goes straight to bootc.
//!
//! What cannot be fetched from the chosen source comes from the next of the list that has the same digest: nobody has asked
//! it before, so each way proves the digest itself. Blobs that the ones before have finished are not fetched again.
//! The directory itself is `hidden`'s part.

use super::hidden::Hidden;
use super::{skopeo, stream};
use crate::config::Config;
use crate::imgref::Source;
use crate::installer::Task;
use crate::op::{Command, Op, ProgressSource, Way};
use std::collections::BTreeMap;

/// Tag of what was fetched.
const TAG: &str = "image";
/// An archive is unpacked as fast as the disk writes.
const UNPACK_DEADLINE_S: u64 = 3600;
/// What the plan calls, of the way that has led to its end: the image for bootc, the source, why it was that one, and what
/// has failed before.
const IMAGE: &str = "fetched.image";
const SOURCE: &str = "fetched.source";
const WHY: &str = "fetched.why";
const FAILURES: &str = "fetched.failures";

/// An image whose manifest is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// Where it is fetched from first.
    pub source: &'a Source,
    /// Why from there.
    pub why: &'a str,
    /// What the sources before have answered, a line each.
    pub failures: &'a str,
    /// Of its manifest.
    pub digest: &'a str,
    /// Of its layers, if known.
    pub bytes: Option<u64>,
}

/// Where bootc reads the image, and what comes before and after.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fetch {
    /// For bootc's `--source-imgref`.
    pub source: String,
    /// Fetches it; empty when there is nothing to fetch.
    pub before: Vec<Op<Task>>,
    /// Removes what was fetched.
    pub after: Vec<Op<Task>>,
    /// What the install report must know where more than one source may be fetched from.
    pub outputs: Vec<(&'static str, String)>,
}

/// The way of an image. `spare` is what the target has beyond the room for the installed image, if known.
pub fn lower(config: &Config, wanted: &Wanted, spare: Option<u64>) -> Fetch {
    let fits = spare.zip(wanted.bytes).is_none_or(|(spare, bytes)| spare >= bytes);
    let direct = match wanted.source {
        Source::Registry(_) => !fits,
        Source::OciArchive { .. } => false,
        Source::OciDir { .. } | Source::Storage(_) => true,
    };
    if direct {
        let source = wanted.source.pinned(wanted.digest);
        return Fetch { source, before: Vec::new(), after: Vec::new(), outputs: Vec::new() };
    }
    let download = Hidden::new("download");
    let (ops, image) = chosen(config, wanted, &download.dir);
    let others = if fits { stream::behind(config, wanted.source) } else { Vec::new() };
    let mut before = download.open();
    let (source, outputs) = if others.is_empty() {
        before.extend(ops);
        (image, Vec::new())
    } else {
        let first = way(wanted.source.to_string(), ops, image, wanted.why.to_owned());
        let next = others.into_iter().enumerate().map(|(index, (name, source))| {
            let (ops, image) = unasked(config, wanted, &source, &download.dir);
            way(name, ops, image, format!("{} before it could not be fetched", index + 1))
        });
        before.push(Op::FirstOf { ways: std::iter::once(first).chain(next).collect(), failures: FAILURES.into() });
        let value = |name: &str| format!("{{{name}}}");
        let failures = format!("{}\n{}", wanted.failures, value(FAILURES));
        let outputs = [("bootc.source", value(SOURCE)), ("bootc.why", value(WHY)), ("bootc.failures", failures)];
        (value(IMAGE), outputs.into())
    };
    before.push(download.hide());
    Fetch { source, before, after: download.remove(), outputs }
}

fn way(name: String, ops: Vec<Op<Task>>, image: String, why: String) -> Way<Task> {
    let values = [(IMAGE, image), (SOURCE, name.clone()), (WHY, why)];
    let publishes: BTreeMap<String, String> =
        values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Way { name, ops, publishes }
}

/// Fetches from the source that preflight has asked.
fn chosen(config: &Config, wanted: &Wanted, dir: &str) -> (Vec<Op<Task>>, String) {
    match wanted.source {
        Source::OciArchive { file, tag } => (vec![unpack(file, dir, wanted.bytes)], tagged(dir, tag.as_deref())),
        source => {
            let command = skopeo::download(config, source, wanted.digest, dir, TAG, wanted.bytes);
            (vec![command.op()], tagged(dir, Some(TAG)))
        }
    }
}

/// Fetches from a source that nobody has asked. By their digest registries and podman's storage give that image or none; a
/// layout may have another under the tag. bootc reads the storage itself: it holds unpacked layers, which no longer have
/// their digests.
fn unasked(config: &Config, wanted: &Wanted, source: &Source, dir: &str) -> (Vec<Op<Task>>, String) {
    let check = |dir: &str, tag: &Option<String>| Op::Task {
        task: Task::CheckTag { dir: dir.to_owned(), tag: tag.clone(), digest: wanted.digest.to_owned() },
    };
    match source {
        Source::OciDir { dir: place, tag } => (vec![check(place, tag)], source.to_string()),
        Source::OciArchive { file, tag } => {
            (vec![check(file, tag), unpack(file, dir, wanted.bytes)], tagged(dir, tag.as_deref()))
        }
        Source::Storage(_) => {
            let pinned = source.at(wanted.digest);
            (vec![skopeo::inspect(config, &pinned, skopeo::Ask::Manifest).op()], pinned.to_string())
        }
        Source::Registry(_) => chosen(config, &Wanted { source, ..*wanted }, dir),
    }
}

fn unpack(file: &str, dir: &str, bytes: Option<u64>) -> Op<Task> {
    let command = Command::new(["tar", "--extract", "--file", file, "--directory", dir]);
    let total = bytes.unwrap_or_default();
    command.deadline(UNPACK_DEADLINE_S).progress(ProgressSource::DirectoryBytes { dir: dir.into(), total }).op()
}

fn tagged(dir: &str, tag: Option<&str>) -> String {
    format!("oci:{dir}{}", tag.map_or(String::new(), |tag| format!(":{tag}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::installer::WORK;
    use serde_json::json;

    fn fetch(sources: &[&str], chosen: usize, spare: Option<u64>) -> Fetch {
        let config = json!({"images": [{"id": "p", "source": sources, "target": "r.example/p:1"}]});
        let config = Config::from_json(&config.to_string()).unwrap();
        let (digest, source) = (format!("sha256:{}", "0".repeat(64)), sources[chosen].parse().unwrap());
        let wanted =
            Wanted { source: &source, why: "it is the first", failures: "x: no", digest: &digest, bytes: Some(100) };
        lower(&config, &wanted, spare)
    }

    fn name(op: &Op<Task>) -> String {
        match op {
            Op::Command(command) => command.argv[0].clone(),
            Op::Task { .. } => "check".into(),
            Op::FirstOf { ways, .. } => {
                let each = |way: &Way<Task>| way.ops.iter().map(name).collect::<Vec<_>>().join("+");
                format!("({})", ways.iter().map(each).collect::<Vec<_>>().join("|"))
            }
            _ => String::new(),
        }
    }

    fn programs(fetch: &Fetch) -> String {
        fetch.before.iter().map(name).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_source_has_its_way() {
        let here = format!("oci:{WORK}/download");
        for (source, spare, wanted, first) in [
            ("oci:/i:latest", None, "oci:/i:latest".to_owned(), ""),
            (
                "containers-storage:localhost/p",
                None,
                format!("containers-storage:localhost/p@sha256:{}", "0".repeat(64)),
                "",
            ),
            ("docker://r.example/p:1", None, format!("{here}:image"), "mount skopeo mount"),
            ("docker://r.example/p:1", Some(100), format!("{here}:image"), "mount skopeo mount"),
            ("docker://r.example/p:1", Some(99), format!("docker://r.example/p@sha256:{}", "0".repeat(64)), ""),
            ("oci-archive:/a.tar:v1", Some(99), format!("{here}:v1"), "mount tar mount"),
            ("oci-archive:/a.tar", None, here.clone(), "mount tar mount"),
        ] {
            let fetch = fetch(&[source], 0, spare);
            assert_eq!((fetch.source.as_str(), programs(&fetch).as_str()), (wanted.as_str(), first), "{source}");
            assert_eq!(fetch.before.is_empty(), fetch.after.is_empty());
            assert!(fetch.outputs.is_empty(), "preflight has told it");
        }
    }

    #[test]
    fn the_sources_behind_the_chosen_one_follow_it() {
        let all = [
            "oci:/m:1",
            "docker://r.example/p:1",
            "docker://s.example/p:1",
            "oci-archive:/a.tar:v1",
            "oci:/i:2",
            "containers-storage:localhost/p",
        ];
        for (chosen, spare, wanted) in [
            (0, None, ""),
            (1, None, "mount (skopeo|skopeo|check+tar|check|skopeo) mount"),
            (2, None, "mount (skopeo|check+tar|check|skopeo) mount"),
            (3, None, "mount (tar|check|skopeo) mount"),
            // No room for anything beside the image itself.
            (1, Some(99), ""),
            (3, Some(99), "mount tar mount"),
        ] {
            assert_eq!(programs(&fetch(&all, chosen, spare)), wanted, "{chosen} {spare:?}");
        }
        assert_eq!(programs(&fetch(&all[..2], 1, None)), "mount skopeo mount", "the last has none behind it");
    }

    #[test]
    fn bootc_and_the_report_are_told_which_it_was() {
        let fetch = fetch(&["docker://r.example/p:1", "oci:/i:2", "oci-archive:/a.tar:v1"], 0, None);
        assert_eq!(fetch.source, "{fetched.image}");
        let ways = fetch.before.iter().find_map(|op| if let Op::FirstOf { ways, .. } = op { Some(ways) } else { None });
        let told = |way: &Way<Task>| [IMAGE, SOURCE, WHY].map(|name| way.publishes[name].clone());
        let told: Vec<[String; 3]> = ways.unwrap().iter().map(told).collect();
        let here = format!("oci:{WORK}/download");
        assert_eq!(told[0], [&format!("{here}:image"), "docker://r.example/p:1", "it is the first"]);
        assert_eq!(told[1], ["oci:/i:2", "oci:/i:2", "1 before it could not be fetched"]);
        assert_eq!(told[2], [&format!("{here}:v1"), "oci-archive:/a.tar:v1", "2 before it could not be fetched"]);
        let outputs: BTreeMap<_, _> = fetch.outputs.into_iter().collect();
        assert_eq!(outputs["bootc.failures"], "x: no\n{fetched.failures}");
    }
}
