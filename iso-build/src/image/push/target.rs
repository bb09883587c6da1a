// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where an image is uploaded to: a tag in a registry's repository. The grammar of references is `bootc_plan::imgref`'s.

use std::str::FromStr;

use bootc_plan::imgref::{Source, repository};
use oci_spec::distribution::Reference;

/// `docker://REGISTRY/NAME:TAG`; the tag `latest` when there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target(Reference);

impl Target {
    /// As skopeo takes it.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("docker://{}", self.0)
    }

    /// Registry and name, without a tag.
    #[must_use]
    pub fn repository(&self) -> String {
        repository(&self.0)
    }

    /// What has this digest in the same repository.
    #[must_use]
    pub fn at(&self, digest: &str) -> String {
        format!("docker://{}@{digest}", self.repository())
    }

    /// What has another tag in the same repository.
    #[must_use]
    pub fn tagged(&self, tag: &str) -> String {
        format!("docker://{}:{tag}", self.repository())
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.parse::<Source>()? {
            Source::Registry(reference) if reference.digest().is_none() => Ok(Self(reference)),
            Source::Registry(_) => {
                let at = text.split('@').next().unwrap_or_default().chars().count() + 1;
                Err(format!("`{text}`: `@` at character {at}: the image has its own digest, only a tag can be chosen"))
            }
            _ => Err(format!("`{text}` is no registry: write docker://REGISTRY/NAME:TAG")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_tags_of_registries() {
        let target: Target = "docker://localhost:5000/a/b:1".parse().unwrap();
        assert_eq!(target.reference(), "docker://localhost:5000/a/b:1");
        assert_eq!(target.repository(), "localhost:5000/a/b");
        assert_eq!(target.at("sha256:0"), "docker://localhost:5000/a/b@sha256:0");
        assert_eq!(target.tagged("x"), "docker://localhost:5000/a/b:x");
        assert_eq!("docker://r.example/p".parse::<Target>().unwrap().reference(), "docker://r.example/p:latest");
    }

    #[test]
    fn what_is_wrong_is_pointed_at() {
        let digest = format!("docker://r.example/p@sha256:{}", "0".repeat(64));
        for (text, part) in [
            ("r.example/p:1", "has no transport: write docker://r.example/p:1"),
            ("docker://r.example/P:1", "`P` at character 20: a name has"),
            ("docker://r.example/p:", "it ends too early, at character 22: a tag has"),
            ("oci:/directory:1", "is no registry"),
            (&digest, "`@` at character 21: "),
        ] {
            let error = text.parse::<Target>().unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }
}
