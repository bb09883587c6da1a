// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the images that the profile offers can be read where this machine can look, and what they are. It asks as the
//! installer does (`bootc_exec::probe`).

use std::path::Path;
use std::sync::atomic::AtomicBool;

use bootc_exec::probe::Asker;
use bootc_plan::Config;
use bootc_plan::config::Image;
use bootc_plan::facts::SourceFact;
use bootc_plan::imgref::Source;

use super::finding::Finding;
use super::tools::find_program;
use crate::profile::Profile;
use crate::stages::bootc_conf;

/// Of the live systems that are built.
const ARCHITECTURE: &str = "amd64";

/// What is known of one source.
#[derive(Debug)]
enum Answer {
    /// It is made by the build and lies on the medium.
    Built(String),
    /// Only the live system can read it.
    Elsewhere,
    /// skopeo is not here.
    NoTool,
    /// It was asked.
    Told(SourceFact),
}

/// The configuration of the images that the profile offers.
fn config(profile: &Profile) -> Option<Config> {
    bootc_conf::check(profile, profile.payload.as_ref()?).ok()
}

/// Whether some image is in a registry.
pub(super) fn asks_registries(profile: &Profile) -> bool {
    let sources = config(profile).into_iter().flat_map(|config| config.images).flat_map(|image| image.source);
    sources.filter_map(|source| source.parse().ok()).any(|source| matches!(source, Source::Registry(_)))
}

/// One row a source; none is asked any more when `stop` is set.
pub fn findings(profile: &Profile, stop: &AtomicBool) -> Vec<Finding> {
    let (Some(config), Some(payload)) = (config(profile), &profile.payload) else { return Vec::new() };
    let built = payload.image.as_ref().map(|file| (bootc_conf::embedded_source(payload), file.display().to_string()));
    let mut findings = Vec::new();
    for image in &config.images {
        let Ok(config) = config.chosen(Some(&image.id)) else { continue };
        for source in &image.source {
            let answer = match &built {
                Some((made, file)) if made == source => Answer::Built(file.clone()),
                _ => ask(&config, source, stop),
            };
            findings.push(row(image, source, &answer));
        }
    }
    findings
}

fn ask(config: &Config, source: &str, stop: &AtomicBool) -> Answer {
    let here = match source.parse::<Source>() {
        Ok(Source::Registry(_)) if find_program("skopeo").is_none() => return Answer::NoTool,
        Ok(Source::Registry(_)) => true,
        Ok(Source::OciDir { dir: path, .. } | Source::OciArchive { file: path, .. }) => Path::new(&path).exists(),
        _ => false,
    };
    if !here {
        return Answer::Elsewhere;
    }
    Answer::Told(Asker::brief(config, ARCHITECTURE, stop).source(source))
}

fn row(image: &Image, source: &str, answer: &Answer) -> Finding {
    let what = format!("image {}: {source}", image.id);
    let fact = match answer {
        Answer::Built(file) => return Finding::met(what, format!("is built from {file}")),
        Answer::Elsewhere => return Finding::open(what, "only the live system can read it"),
        Answer::NoTool => return Finding::open(what, "cannot be asked without skopeo"),
        Answer::Told(fact) => fact,
    };
    let Some(told) = &fact.image else {
        let words = fact.problem.as_deref().unwrap_or_default();
        let remedy = format!("look at the reference, the network and the login (skopeo login)\n{words}");
        return Finding::missing(what, "cannot be read", remedy);
    };
    // Of several architectures, people pin the list.
    let digest = told.index.as_ref().unwrap_or(&told.digest);
    match &image.digest {
        Some(wanted) if ![digest, &told.digest].contains(&wanted) => {
            let remedy = format!("the profile pins {wanted}: put that there, or pin what is there");
            Finding::wrong(what, digest, remedy)
        }
        _ if told.architecture != ARCHITECTURE => {
            let found = format!("{digest} is for {}", told.architecture);
            Finding::wrong(what, found, format!("name an image for {ARCHITECTURE}"))
        }
        _ => Finding::met(what, format!("{digest} ({} MB)", told.bytes / 1_000_000)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;
    use bootc_plan::facts::ImageFact;

    const SOURCE: &str = "docker://r.example/p:1";

    fn image(more: &str) -> Image {
        let text = format!(
            "{{\"images\": [{{\"id\": \"p\", \"source\": \"{SOURCE}\", \"target\": \"r.example/p:1\"{more}}}]}}"
        );
        Config::from_json(&text).unwrap().images.remove(0)
    }

    fn digest(digit: char) -> String {
        format!("sha256:{}", digit.to_string().repeat(64))
    }

    #[test]
    fn each_row_can_fail() {
        let offer =
            ImageFact { digest: digest('1'), bytes: 7_000_000, architecture: "amd64".into(), ..ImageFact::default() };
        let told =
            |image: ImageFact| Answer::Told(SourceFact { source: SOURCE.into(), image: Some(image), problem: None });
        let silent =
            Answer::Told(SourceFact { source: SOURCE.into(), image: None, problem: Some("no route to host".into()) });
        let list = ImageFact { index: Some(digest('2')), ..offer.clone() };
        let pin = |digit| format!(", \"digest\": \"{}\"", digest(digit));
        for (more, answer, state, words) in [
            (String::new(), told(offer.clone()), State::Met, "1111 (7 MB)"),
            (String::new(), told(list.clone()), State::Met, "2222 (7 MB)"),
            (pin('1'), told(list.clone()), State::Met, "2222"),
            (pin('2'), told(list), State::Met, "2222"),
            (pin('3'), told(offer.clone()), State::Wrong, "the profile pins sha256:333"),
            (String::new(), told(ImageFact { architecture: "arm64".into(), ..offer }), State::Wrong, "is for arm64"),
            (String::new(), silent, State::Missing, "no route to host"),
            (String::new(), Answer::NoTool, State::Open, "without skopeo"),
            (String::new(), Answer::Elsewhere, State::Open, "only the live system"),
            (String::new(), Answer::Built("i.yaml".into()), State::Met, "is built from i.yaml"),
        ] {
            let finding = row(&image(&more), SOURCE, &answer);
            let text = format!("{} {} {}", finding.what, finding.found, finding.remedy);
            assert!(finding.state == state && text.contains(words), "{words}: {finding:?}");
        }
    }

    #[test]
    fn a_layout_on_this_machine_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let layout = registry_fixtures::Layout::new(dir.path().join("layout"));
        let made = layout.image("1", &registry_fixtures::ImageSpec::default());
        let source = format!("oci:{}", layout.dir().display());
        let config = |tag: &str| {
            let image = serde_json::json!({"id": "p", "source": format!("{source}:{tag}"), "target": "r.example/p:1"});
            Config::from_json(&serde_json::json!({"images": [image]}).to_string()).unwrap()
        };
        let asked = |tag: &str| {
            let config = config(tag);
            let source = &config.image().source[0];
            row(config.image(), source, &ask(&config, source, &AtomicBool::new(false)))
        };
        let finding = asked("1");
        assert!(finding.state == State::Met && finding.found.contains(&made.manifest_digest), "{finding:?}");
        let finding = asked("2");
        assert!(finding.state == State::Missing && finding.remedy.contains('2'), "{finding:?}");
    }

    #[test]
    fn what_only_the_live_system_has_is_not_asked() {
        let text = "version: 1\nid: x\nname: X\narchive: { suite: forky, mirror: 'http://example.org' }\nlive: { packages: [] }\n\
                    medium: { label: X, file: x.iso }\npayload: { id: p, name: P, target: 'r.example/p:1', image: i.yaml, \
                    mirrors: ['containers-storage:x'] }\n";
        let profile = crate::profile::parse(Path::new("x.yaml"), text).unwrap();
        let states: Vec<State> =
            findings(&profile, &AtomicBool::new(false)).iter().map(|finding| finding.state).collect();
        assert_eq!(states, [State::Met, State::Open]);
        assert!(!asks_registries(&profile));
        let remote = text.replace("containers-storage:x", "docker://r.example/p:1");
        assert!(asks_registries(&crate::profile::parse(Path::new("x.yaml"), &remote).unwrap()));
    }
}
