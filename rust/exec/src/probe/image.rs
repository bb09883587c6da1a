// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the sources of an image answer, one after the other until one settles the choice (`bootc_plan::pin`). Layouts on the
//! medium are read here, everything else through skopeo. What cannot be read is a fact, too.

use crate::error::{ExecError, RunError};
use crate::oci;
use crate::runner::quietly;
use bootc_plan::explain;
use bootc_plan::facts::{ImageFact, SourceFact};
use bootc_plan::imgref::Source;
use bootc_plan::lower::skopeo::{Ask, inspect};
use bootc_plan::{Config, PlanError, installer, pin};
use oci_spec::image::{Descriptor, ImageManifest, MediaType};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// Asks sources, as patiently as who waits for the answers.
pub struct Asker<'a> {
    config: &'a Config,
    architecture: &'a str,
    /// Whether somebody looks on, who can ask again and needs no more than what a manifest tells.
    watched: bool,
    stop: &'a AtomicBool,
}

impl<'a> Asker<'a> {
    /// For an installation: what may pass is asked again, and what decides about the boot loader is looked for.
    pub fn thorough(config: &'a Config, architecture: &'a str) -> Self {
        static NEVER: AtomicBool = AtomicBool::new(false);
        Asker { config, architecture, watched: false, stop: &NEVER }
    }

    /// For a person in front of a page, until `stop` is set.
    pub fn brief(config: &'a Config, architecture: &'a str, stop: &'a AtomicBool) -> Self {
        Asker { config, architecture, watched: true, stop }
    }

    /// The answers of the sources of the configuration's image, as far as they matter.
    pub fn sources(&self) -> Vec<SourceFact> {
        let mut found = Vec::new();
        for source in &self.config.image().source {
            let fact = self.source(source);
            let settled = pin::settles(self.config.image(), &fact, self.architecture);
            if let Some(problem) = &fact.problem {
                log::warn!("{source}: {problem}");
            }
            found.push(fact);
            if settled || self.stop.load(Ordering::Relaxed) {
                break;
            }
        }
        found
    }

    /// The answer of one source.
    pub fn source(&self, text: &str) -> SourceFact {
        let parsed = text.parse::<Source>().map_err(|problem| PlanError::Config { problem }.to_string());
        let answer = parsed.and_then(|source| {
            let found = match &source {
                Source::OciDir { dir: path, tag } | Source::OciArchive { file: path, tag } => {
                    oci::inspect(Path::new(path), tag.as_deref(), self.architecture)
                }
                Source::Registry(_) | Source::Storage(_) => self.remote(&source),
            };
            found.map_err(|error| words(&error))
        });
        let markers = |offer: &ImageFact| if self.watched { Vec::new() } else { markers(self.config, text, offer) };
        match answer.map(|offer| ImageFact { markers: markers(&offer), ..offer }) {
            Ok(image) => SourceFact { source: text.into(), image: Some(image), problem: None },
            Err(problem) => SourceFact { source: text.into(), image: None, problem: Some(problem) },
        }
    }

    /// Asks skopeo: for what the tag (or the pinned digest) means, for this machine's manifest when that is an index, for the
    /// configuration. Every digest is the checksum of what was received.
    fn remote(&self, source: &Source) -> Result<ImageFact, ExecError> {
        // A tag that has moved on says nothing of the pinned image, which may still be there.
        let source = self.config.image().pinned().map_or_else(|| source.clone(), |digest| source.at(&digest));
        let top = self.raw(&source, Ask::Manifest)?;
        let top_digest = oci::digest_of(&top);
        if top.trim_ascii_start().starts_with(b"<") {
            return Err(oci::unreadable(format!("{source} answered with a web page")));
        }
        let kind: Kind = manifest_json(&top)?;
        let listed =
            kind.media_type.map_or(kind.manifests.is_some(), |kind| kind == MediaType::ImageIndex || is_list(&kind));
        let (source, digest, manifest) = if listed {
            let digest = oci::of_platform(&top, self.architecture)?.digest().to_string();
            let source = source.at(&digest);
            let manifest = self.raw(&source, Ask::Manifest)?;
            (source, digest, manifest)
        } else {
            (source.at(&top_digest), top_digest.clone(), top)
        };
        let manifest: ImageManifest = manifest_json(&manifest)?;
        let settings = self.raw(&source, Ask::Config)?;
        oci::fact(digest, listed.then_some(top_digest), &manifest, &settings)
    }

    fn raw(&self, source: &Source, ask: Ask) -> Result<Vec<u8>, ExecError> {
        let command = inspect(self.config, source, ask);
        let command = if self.watched { command.attempts(1) } else { command };
        Ok(quietly(&command, self.stop)?.stdout.into_bytes())
    }
}

/// What in the image tells how it starts. Only where nobody says so, and where it is at hand.
fn markers(config: &Config, source: &str, offer: &ImageFact) -> Vec<String> {
    let said = installer::configured(config).is_some() || installer::labelled(offer).is_some();
    let path = match source.parse() {
        Ok(Source::OciDir { dir: path, .. } | Source::OciArchive { file: path, .. }) if !said => path,
        _ => return Vec::new(),
    };
    oci::present(Path::new(&path), &offer.digest, &installer::MARKERS).unwrap_or_else(|error| {
        // The check of its every byte will say so in its own words.
        log::warn!("looking into {source}: {error}");
        Vec::new()
    })
}

/// Why, in one line.
fn words(error: &ExecError) -> String {
    match error {
        ExecError::Run(RunError::Failed { stderr, .. }) => explain::last(stderr),
        // In Go's words, so that one table of causes serves both.
        ExecError::Run(RunError::Deadline { seconds, .. }) => format!("no answer in {seconds} s: i/o timeout"),
        _ => error.fault().details,
    }
}

/// The field that tells an index from a manifest (image-spec: a reader must not guess by other fields where it is there).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Kind {
    media_type: Option<MediaType>,
    manifests: Option<Vec<Descriptor>>,
}

/// Artifacts of other kinds lie in registries, too.
fn manifest_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ExecError> {
    serde_json::from_slice(bytes).map_err(|error| {
        let ended =
            if error.is_eof() { "the manifest: unexpected end of file" } else { "what was found is no image manifest" };
        oci::unreadable(format!("{ended}: {error}"))
    })
}

/// Docker's older name of an index.
fn is_list(kind: &MediaType) -> bool {
    kind.to_string() == "application/vnd.docker.distribution.manifest.list.v2+json"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unreadable_source_is_a_fact_and_the_next_is_asked() {
        let config = r#"{"images": [{"id": "p", "source": ["oci:/nonexistent:x", "oci-archive:/nonexistent.tar"],
            "target": "r.example/p:x"}]}"#;
        let config = Config::from_json(config).unwrap();
        let found = Asker::thorough(&config, "amd64").sources();
        let problems: Vec<&str> = found.iter().filter_map(|fact| fact.problem.as_deref()).collect();
        assert_eq!(problems.len(), 2);
        assert!(problems.iter().all(|problem| problem.contains("no such file or directory")), "{problems:?}");
    }
}
