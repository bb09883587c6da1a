// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What people are told of an image before they agree to install it (the page `bootcimage`, `bootc-job check`): names and
//! values, without a word around them. Which source it is taken from is `pin`'s choice, here as in preflight; the sentences
//! are the page's.

use crate::config::{Config, Image};
use crate::error::PlanError;
use crate::explain::{Again, explain};
use crate::facts::Facts;
use crate::imgref::Source;
use crate::pin;

/// Label of the version (image-spec: annotations.md).
const VERSION: &str = "org.opencontainers.image.version";

/// Names and values; what is not known is missing.
pub type Told = Vec<(String, String)>;

/// What the configuration says of an image.
pub fn configured(image: &Image) -> Told {
    told([
        ("name", Some(image.shown_name().to_owned())),
        ("description", Some(image.description.clone())),
        ("screenshot", image.screenshot.clone()),
        ("target", Some(image.target.clone())),
    ])
}

/// What the source tells that the installation would take.
///
/// # Errors
/// None can be taken; it is what preflight would say.
pub fn found(config: &Config, facts: &Facts) -> Result<Told, PlanError> {
    let Some(chosen) = pin::choose(config.image(), facts)? else { return Ok(Vec::new()) };
    let offer = chosen.image;
    Ok(told([
        ("version", offer.labels.get(VERSION).cloned()),
        ("bytes", Some(offer.bytes.to_string())),
        ("created", offer.created.clone()),
        ("digest", Some(offer.digest.clone())),
        ("place", Some(place(chosen.source).to_owned())),
        ("source", Some(chosen.source.to_owned())),
    ]))
}

/// Whether a source that did not answer may do so later, with nothing changed.
pub fn may_pass(facts: &Facts) -> bool {
    let problems = facts.sources.iter().filter_map(|found| Some((&found.source, found.problem.as_ref()?)));
    let mut causes = problems.filter_map(|(source, problem)| explain(&format!("skopeo inspect {source}"), problem));
    causes.any(|cause| cause.again() != Again::No)
}

/// The kind of a source.
fn place(source: &str) -> &'static str {
    match source.parse() {
        Ok(Source::Registry(_)) => "registry",
        Ok(Source::Storage(_)) => "storage",
        Ok(Source::OciDir { .. } | Source::OciArchive { .. }) | Err(_) => "medium",
    }
}

fn told<const N: usize>(pairs: [(&str, Option<String>); N]) -> Told {
    let known = pairs.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    known.filter(|(_, value)| !value.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{ImageFact, SourceFact};
    use serde_json::json;

    const REGISTRY: &str = "docker://r.example/p:1";

    fn config() -> Config {
        let image =
            json!({"id": "p", "description": "All.", "source": ["oci:/i:x", REGISTRY], "target": "r.example/p:1"});
        Config::from_json(&json!({"images": [image]}).to_string()).unwrap()
    }

    fn facts(answers: [Result<ImageFact, &str>; 2]) -> Facts {
        let sources = ["oci:/i:x", REGISTRY].into_iter().zip(answers).map(|(source, answer)| SourceFact {
            source: source.into(),
            problem: answer.as_ref().err().map(|words| (*words).to_owned()),
            image: answer.ok(),
        });
        Facts { architecture: Some("amd64".into()), sources: sources.collect(), ..Facts::default() }
    }

    fn offer() -> ImageFact {
        let labels = [("containers.bootc", "1"), (VERSION, "44.1")].map(|(key, value)| (key.into(), value.into()));
        ImageFact {
            digest: "sha256:1".into(),
            bytes: 7,
            architecture: "amd64".into(),
            labels: labels.into(),
            ..ImageFact::default()
        }
    }

    #[test]
    fn the_chosen_source_is_described() {
        let lost = || Err("open /i/index.json: no such file or directory");
        let pairs = |told: Told| told.into_iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join(" ");
        assert_eq!(pairs(configured(config().image())), "name=p description=All. target=r.example/p:1");
        for (answers, place) in [
            ([Ok(offer()), Err("not asked")], "place=medium source=oci:/i:x"),
            ([lost(), Ok(offer())], "place=registry source=docker://r.example/p:1"),
        ] {
            let told = pairs(found(&config(), &facts(answers)).unwrap());
            assert_eq!(told, format!("version=44.1 bytes=7 digest=sha256:1 {place}"));
        }
        assert_eq!(found(&config(), &facts([lost(), lost()])).unwrap_err().fault().id, "image-medium-missing");
        assert_eq!(found(&config(), &Facts::default()), Ok(Vec::new()));
    }

    #[test]
    fn one_source_that_may_come_back_is_enough() {
        let lost = || Err("open /i/index.json: no such file or directory");
        let offline = || Err("dial tcp 192.0.2.1:443: connect: network is unreachable");
        let foreign = || Ok(ImageFact { architecture: "s390x".into(), ..offer() });
        for (answers, wanted) in [
            ([lost(), offline()], true),
            ([foreign(), offline()], true),
            ([lost(), Err("reading manifest 1 in r.example/p: manifest unknown")], false),
            ([foreign(), foreign()], false),
            ([lost(), Err("no idea")], false),
        ] {
            assert_eq!(may_pass(&facts(answers)), wanted);
        }
    }
}
