// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which source an image is installed from, and why: a pure decision over what each source has answered. Asking them is
//! `rust/exec`'s part (its probe asks in the same order, and stops as soon as [`settles`] says so).

use crate::config::{Image, Pin};
use crate::error::PlanError;
use crate::facts::{Facts, ImageFact, SourceFact};

/// The source to install from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// As the configuration writes it.
    pub source: &'a str,
    /// What it offers.
    pub image: &'a ImageFact,
    /// Why it is this one, in a sentence for the install report.
    pub why: String,
    /// What was wrong with the sources before it, a line each.
    pub failures: Vec<String>,
}

/// The choice; none when nothing has been probed. Without any source that fits the error is the only source's, or says of
/// each why not.
pub fn choose<'a>(image: &Image, facts: &'a Facts) -> Result<Option<Chosen<'a>>, PlanError> {
    let verdicts: Vec<(&SourceFact, Result<&ImageFact, PlanError>)> =
        facts.sources.iter().map(|found| (found, verdict(image, found, facts.architecture.as_deref()))).collect();
    let fits = verdicts.iter().filter_map(|(found, verdict)| Some((*found, *verdict.as_ref().ok()?)));
    let policy = image.policy();
    let chosen = match policy {
        // The first of equals: what is nearer stands before.
        Pin::NewestOf => fits.reduce(|best, next| if next.1.created > best.1.created { next } else { best }),
        Pin::Digest | Pin::Resolve => fits.into_iter().next(),
    };
    let failures: Vec<String> = verdicts
        .iter()
        .filter_map(|(found, verdict)| Some(format!("{}: {}", found.source, verdict.as_ref().err()?)))
        .collect();
    match (chosen, verdicts.len()) {
        (Some((found, offer)), count) => {
            let why = why(policy, offer, count, failures.len());
            Ok(Some(Chosen { source: &found.source, image: offer, why, failures }))
        }
        (None, 0) => Ok(None),
        (None, _) => {
            let mut errors: Vec<PlanError> = verdicts.into_iter().filter_map(|(_, verdict)| verdict.err()).collect();
            let id = errors[0].fault().id;
            let alike = errors.iter().all(|error| error.fault().id == id);
            Err(if alike { errors.swap_remove(0) } else { PlanError::NoSource { failures } })
        }
    }
}

/// Whether this answer ends the search: the others cannot change the choice.
pub fn settles(image: &Image, found: &SourceFact, architecture: &str) -> bool {
    image.policy() != Pin::NewestOf && verdict(image, found, Some(architecture)).is_ok()
}

fn why(policy: Pin, offer: &ImageFact, count: usize, failed: usize) -> String {
    let created = offer.created.as_deref().unwrap_or("an unknown time");
    match policy {
        Pin::Digest => "it has the digest that bootc.conf names".into(),
        Pin::Resolve if failed == 0 => "it is the first source".into(),
        Pin::Resolve => format!("it is the first source that could be used; {failed} before it could not"),
        Pin::NewestOf if failed == 0 => format!("made at {created}, it is the newest of {count}"),
        Pin::NewestOf => {
            format!("made at {created}, it is the newest of {}; {failed} could not be used", count - failed)
        }
    }
}

/// What a source offers, when it may be installed.
fn verdict<'a>(image: &Image, found: &'a SourceFact, architecture: Option<&str>) -> Result<&'a ImageFact, PlanError> {
    let name = || found.source.clone();
    let Some(offer) = &found.image else {
        let problem = found.problem.clone().unwrap_or_else(|| "it was not asked".into());
        return Err(PlanError::ImageUnreadable { image: name(), problem });
    };
    // An index lists manifests of several machines; either's digest names the image.
    if let Some(pinned) = image.pinned().filter(|pin| offer.digest != *pin && offer.index.as_ref() != Some(pin)) {
        return Err(PlanError::DigestMismatch { image: name(), found: offer.digest.clone(), pinned });
    }
    if let Some(expected) = architecture.filter(|machine| *machine != offer.architecture) {
        let found = offer.architecture.clone();
        return Err(PlanError::Architecture { image: name(), found, expected: expected.to_owned() });
    }
    if offer.bytes == 0 {
        return Err(PlanError::Empty { image: name() });
    }
    // bootc accepts either label (ostree-ext's store.rs).
    if !["containers.bootc", "ostree.bootable"].iter().any(|label| offer.labels.contains_key(*label)) {
        return Err(PlanError::NotBootable { image: name() });
    }
    Ok(offer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use serde_json::{Value, json};

    const NEAR: &str = "oci:/i:latest";
    const FAR: &str = "docker://r.example/p:1";

    fn digest(digit: char) -> String {
        format!("sha256:{}", digit.to_string().repeat(64))
    }

    fn offer(digit: char, created: &str) -> ImageFact {
        ImageFact {
            digest: digest(digit),
            index: None,
            created: Some(created.into()),
            bytes: 1,
            architecture: "amd64".into(),
            labels: [("containers.bootc".to_owned(), "1".to_owned())].into(),
            markers: Vec::new(),
        }
    }

    fn image(more: &Value) -> Image {
        let mut image = json!({"id": "p", "source": [NEAR, FAR], "target": "r.example/p:1"});
        image.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        Config::from_json(&json!({"images": [image]}).to_string()).unwrap().image().clone()
    }

    fn facts(answers: [Result<ImageFact, &str>; 2]) -> Facts {
        let sources = [NEAR, FAR].into_iter().zip(answers).map(|(source, answer)| SourceFact {
            source: source.into(),
            problem: answer.as_ref().err().map(|words| (*words).to_owned()),
            image: answer.ok(),
        });
        Facts { architecture: Some("amd64".into()), sources: sources.collect(), ..Facts::default() }
    }

    #[test]
    fn each_policy_has_its_choice() {
        let newest = json!({"pin": "newest-of"});
        let pinned = json!({"digest": digest('2')});
        let (old, new) = ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
        let gone = || Err("dial tcp: lookup r.example: no such host");
        let lost = || Err("open /i/index.json: no such file or directory");
        for (more, answers, wanted, why) in [
            (json!({}), [Ok(offer('1', old)), Ok(offer('2', new))], NEAR, "it is the first source"),
            (json!({}), [lost(), Ok(offer('2', new))], FAR, "first source that could be used; 1 before it could not"),
            (pinned.clone(), [Ok(offer('1', old)), Ok(offer('2', new))], FAR, "the digest that bootc.conf names"),
            (newest.clone(), [Ok(offer('1', old)), Ok(offer('2', new))], FAR, "it is the newest of 2"),
            (newest.clone(), [Ok(offer('1', new)), Ok(offer('2', old))], NEAR, "the newest of 2"),
            (newest.clone(), [Ok(offer('1', old)), Ok(offer('1', old))], NEAR, "the newest of 2"),
            (newest, [Ok(offer('1', old)), gone()], NEAR, "the newest of 1; 1 could not be used"),
        ] {
            let facts = facts(answers);
            let chosen = choose(&image(&more), &facts).unwrap().unwrap();
            assert_eq!(chosen.source, wanted, "{more}");
            assert!(chosen.why.contains(why), "{}", chosen.why);
        }
    }

    #[test]
    fn without_any_that_fits_each_is_told() {
        let id = |more: Value, answers| choose(&image(&more), &facts(answers)).unwrap_err();
        let lost = || Err("open /i/index.json: no such file or directory");
        let refused = || Err("pinging container registry: connect: connection refused");
        let error = id(json!({}), [lost(), refused()]);
        assert_eq!(error.fault().id, "image-no-source");
        assert!(error.to_string().contains(NEAR) && error.to_string().contains("connection refused"), "{error}");
        assert_eq!(id(json!({}), [refused(), refused()]).fault().id, "registry-refused");
        let offers = || [Ok(offer('1', "x")), Ok(offer('1', "x"))];
        assert_eq!(id(json!({"digest": digest('3')}), offers()).fault().id, "digest-mismatch");
    }

    #[test]
    fn the_digest_of_an_index_names_its_manifest() {
        let listed = || ImageFact { index: Some(digest('9')), ..offer('1', "x") };
        for pin in ['1', '9'] {
            let facts = facts([Ok(listed()), Err("not asked")]);
            let chosen = choose(&image(&json!({"digest": digest(pin)})), &facts).unwrap().unwrap().image.digest.clone();
            assert_eq!(chosen, digest('1'));
        }
    }

    #[test]
    fn the_search_ends_when_the_rest_cannot_matter() {
        let found = |offer| SourceFact { source: NEAR.into(), image: Some(offer), problem: None };
        let settled = |more: Value| settles(&image(&more), &found(offer('1', "x")), "amd64");
        assert_eq!([settled(json!({})), settled(json!({"pin": "newest-of"}))], [true, false]);
        assert!(!settled(json!({"digest": digest('2')})));
        assert!(!settles(&image(&json!({})), &found(offer('1', "x")), "arm64"));
    }

    #[test]
    fn nothing_probed_is_nothing_chosen() {
        assert_eq!(choose(&image(&json!({})), &Facts::default()), Ok(None));
    }
}
