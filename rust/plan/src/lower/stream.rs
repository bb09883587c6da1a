// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A registry's image comes to bootc while it works: what bootc asks skopeo for, the installer answers, and passes on what
//! its own skopeo fetches (rust/exec, `stream`). So download and deployment overlap and the image never lies on the disk
//! twice, and a connection that breaks is the installer's business: it goes on where it was, by itself or from the next
//! source, and bootc sees no more than a pause. bootc alone would have to start over, on a disk that it refuses then.
//!
//! Not for what must lie on the disk first (`fetch`): an archive, what a container is made of, and podman's storage.

use super::fetch::Wanted;
use super::skopeo;
use crate::config::{Config, Engine};
use crate::imgref::Source;
use crate::installer::task::{Origin, STREAMED};
use crate::installer::{PHYSICAL_ROOT, Strategy, Task, WORK};
use crate::op::Command;

/// Whether an image comes so. bootc's other backend was not tried so.
pub fn is_streamed(config: &Config, strategy: Strategy, source: &Source) -> bool {
    let can = |source: &Source| matches!(source, Source::Registry(_) | Source::OciDir { .. });
    config.engine == Engine::Host
        && !strategy.is_composefs()
        && matches!(source, Source::Registry(_))
        && behind(config, source).iter().all(|(_, source)| can(source))
}

/// The sources behind the chosen one, as the configuration writes them: those before it were asked, and had nothing.
pub fn behind(config: &Config, chosen: &Source) -> Vec<(String, Source)> {
    let parsed = |text: &String| Some((text.clone(), text.parse().ok()?));
    let all = config.image().source.iter().filter_map(parsed);
    all.skip_while(|(_, source)| source != chosen).skip(1).collect()
}

/// In memory: it holds a script and sockets' pipes.
fn dir() -> String {
    format!("{WORK}/stream")
}

/// bootc with what feeds it.
pub fn task(config: &Config, wanted: &Wanted, command: Command) -> Task {
    let first = (wanted.source.to_string(), wanted.source.clone());
    let all = std::iter::once(first).chain(behind(config, wanted.source)).enumerate();
    let sources = all.map(|(before, (name, source))| Origin {
        command: skopeo::feeder(config, &source),
        image: source.pinned(wanted.digest),
        why: if before == 0 { wanted.why.to_owned() } else { format!("{before} before it could not be fetched") },
        name,
    });
    Task::Stream {
        command,
        dir: dir(),
        digest: wanted.digest.to_owned(),
        sources: sources.collect(),
        root: PHYSICAL_ROOT.into(),
    }
}

/// What the install report must know where more than one source may be fetched from.
pub fn outputs(config: &Config, wanted: &Wanted) -> Vec<(&'static str, String)> {
    if behind(config, wanted.source).is_empty() {
        return Vec::new();
    }
    let [source, why, failures] = STREAMED.map(|name| format!("{{{name}}}"));
    vec![("bootc.source", source), ("bootc.why", why), ("bootc.failures", format!("{}\n{failures}", wanted.failures))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn config(sources: &[&str], engine: &str) -> Config {
        let config = json!({"images": [{"id": "p", "source": sources, "target": "r.example/p:1"}], "engine": engine});
        Config::from_json(&config.to_string()).unwrap()
    }

    #[test]
    fn a_registrys_image_streams_and_what_must_lie_on_the_disk_does_not() {
        let (registry, mirror, medium) = ("docker://r.example/p:1", "docker://s.example/p:1", "oci:/m:1");
        for (sources, engine, strategy, streamed) in [
            (&[registry][..], "host", Strategy::InstallerGrub, true),
            (&[registry, mirror, medium], "host", Strategy::Bootupd, true),
            (&[registry], "host", Strategy::SystemdBoot, false),
            (&[registry], "container", Strategy::InstallerGrub, false),
            (&[registry, "oci-archive:/a.tar"], "host", Strategy::InstallerGrub, false),
            (&[registry, "containers-storage:localhost/p"], "host", Strategy::InstallerGrub, false),
            (&["oci-archive:/a.tar", registry], "host", Strategy::InstallerGrub, false),
            (&[medium, registry], "host", Strategy::InstallerGrub, false),
        ] {
            let source = sources[0].parse().unwrap();
            assert_eq!(is_streamed(&config(sources, engine), strategy, &source), streamed, "{sources:?} {engine}");
        }
    }

    #[test]
    fn the_sources_behind_the_chosen_one_follow_it() {
        let all = ["oci:/m:1", "docker://r.example/p:1", "docker://s.example/p:1", "oci:/i:2"];
        let (config, digest) = (config(&all, "host"), format!("sha256:{}", "0".repeat(64)));
        let source = all[1].parse().unwrap();
        let wanted = Wanted { source: &source, why: "newest", failures: "x: no", digest: &digest, bytes: Some(1) };
        let Task::Stream { sources, .. } = task(&config, &wanted, Command::new(["bootc"])) else { panic!() };
        let told: Vec<[&str; 3]> = sources.iter().map(|origin| [&*origin.name, &*origin.image, &*origin.why]).collect();
        let [first, second] = ["r", "s"].map(|host| format!("docker://{host}.example/p@{digest}"));
        assert_eq!(
            told,
            [
                ["docker://r.example/p:1", &first, "newest"],
                ["docker://s.example/p:1", &second, "1 before it could not be fetched"],
                ["oci:/i:2", "oci:/i:2", "2 before it could not be fetched"],
            ]
        );
        let [_, _, (_, failures)] = &outputs(&config, &wanted)[..] else { panic!() };
        assert_eq!(failures, "x: no\n{streamed.failures}");
        let last = all[3].parse().unwrap();
        assert!(outputs(&config, &Wanted { source: &last, ..wanted }).is_empty(), "preflight has told it");
    }
}
