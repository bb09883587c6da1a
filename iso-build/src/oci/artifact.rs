// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Artifacts that refer to an image (image-spec 1.1, "Guidelines for Artifact Usage"), and the index that lists them for
//! registries without the referrers API (distribution-spec 1.1, "Referrers Tag Schema"). Uploading does not belong here.

use std::collections::HashMap;
use std::path::Path;

use oci_spec::image::{Descriptor, ImageManifest, ImageManifestBuilder, MediaType, SCHEMA_VERSION};
use serde_json::{Value, json};

use super::annotations::{CREATED, REF_NAME, TITLE};
use super::layout::{Layout, broken, descriptor};
use crate::error::Error;

/// Media type of an index.
const INDEX: &str = "application/vnd.oci.image.index.v1+json";
/// Content of the configuration that an artifact has none of.
const EMPTY: &[u8] = b"{}";

/// A file as an artifact.
#[derive(Debug, Clone, Copy)]
pub struct Artifact<'a> {
    /// Media type of the file, and type of the artifact.
    pub media_type: &'a str,
    /// Name that the file gets where it is unpacked.
    pub title: &'a str,
    /// The file.
    pub content: &'a [u8],
    /// RFC 3339.
    pub created: &'a str,
}

impl Layout {
    /// Writes an artifact that refers to the image that `subject` describes; returns its manifest's descriptor.
    pub fn refer(&self, subject: &Descriptor, artifact: &Artifact) -> Result<Descriptor, Error> {
        let kind = MediaType::from(artifact.media_type);
        let config = self.put_bytes(EMPTY, MediaType::EmptyJSON)?;
        let mut file = self.put_bytes(artifact.content, kind.clone())?;
        file.set_annotations(Some(annotation(TITLE, artifact.title)));
        let manifest = ImageManifestBuilder::default()
            .schema_version(SCHEMA_VERSION)
            .media_type(MediaType::ImageManifest)
            .artifact_type(kind)
            .config(config)
            .layers(vec![file])
            .subject(descriptor(MediaType::ImageManifest, subject.size(), subject.digest().digest())?)
            .annotations(annotation(CREATED, artifact.created))
            .build()
            .map_err(broken(Path::new(artifact.title)))?;
        self.put(&manifest, MediaType::ImageManifest)
    }

    /// An artifact as an index of referrers describes it: with its type and its annotations.
    fn referrer(&self, artifact: &Descriptor) -> Result<Value, Error> {
        let manifest: ImageManifest = self.json(artifact)?;
        let mut referrer = descriptor(MediaType::ImageManifest, artifact.size(), artifact.digest().digest())?;
        referrer.set_artifact_type(manifest.artifact_type().clone());
        referrer.set_annotations(manifest.annotations().clone());
        Ok(serde_json::to_value(referrer).expect("plain data"))
    }

    /// Writes the index of an image's referrers: those of `present`, an index in JSON, and `new`.
    pub fn referrers(&self, present: Option<&str>, new: &Descriptor) -> Result<Descriptor, Error> {
        let new = self.referrer(new)?;
        let mut manifests = match present {
            Some(text) => listed(text).map_err(broken(Path::new("the registry's index of referrers")))?,
            None => Vec::new(),
        };
        manifests.retain(|entry| entry["digest"] != new["digest"]);
        manifests.push(new);
        let index = json!({"schemaVersion": SCHEMA_VERSION, "mediaType": INDEX, "manifests": manifests});
        self.put(&index, MediaType::ImageIndex)
    }

    /// Makes the layout's index name these descriptors by their tags.
    pub fn tag(&self, tagged: &[(&str, &Descriptor)]) -> Result<(), Error> {
        let named = |(tag, descriptor): &(&str, &Descriptor)| {
            let mut descriptor = (*descriptor).clone();
            descriptor.set_annotations(Some(annotation(REF_NAME, tag)));
            descriptor
        };
        let manifests: Vec<Descriptor> = tagged.iter().map(named).collect();
        self.write_index(&json!({"schemaVersion": SCHEMA_VERSION, "mediaType": INDEX, "manifests": manifests}))
    }
}

/// What an index lists, as it is: whoever wrote it may know more fields than we do.
fn listed(index: &str) -> Result<Vec<Value>, String> {
    let mut index: Value = serde_json::from_str(index).map_err(|error| error.to_string())?;
    match index["manifests"].take() {
        Value::Array(manifests) if index["mediaType"] == INDEX => Ok(manifests),
        _ => Err("another thing has its tag".to_owned()),
    }
}

fn annotation(key: &str, value: &str) -> HashMap<String, String> {
    HashMap::from([(key.to_owned(), value.to_owned())])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;

    use super::*;
    use crate::oci::Names;

    fn json(layout: &Layout, descriptor: &Descriptor) -> Value {
        let text = fs::read(layout.blob(descriptor.digest().digest())).unwrap();
        assert_eq!(text.len() as u64, descriptor.size());
        serde_json::from_slice(&text).unwrap()
    }

    fn referred() -> (tempfile::TempDir, Layout, String, Descriptor) {
        let dir = tempfile::tempdir().unwrap();
        let below = Layout::create(&dir.path().join("image")).unwrap();
        let names = Names { tag: "t".to_owned(), labels: BTreeMap::new(), epoch: 1, arch: "amd64".to_owned() };
        below.finish(&[], &[], &names).unwrap();
        let image = below.entry(None).unwrap();
        let layout = Layout::create(&dir.path().join("sbom")).unwrap();
        let artifact =
            Artifact { media_type: "application/spdx+json", title: "s.json", content: b"{ }", created: "then" };
        let descriptor = layout.refer(&image, &artifact).unwrap();
        (dir, layout, image.digest().to_string(), descriptor)
    }

    #[test]
    fn an_artifact_names_its_subject_and_its_type() {
        let (_dir, layout, image, descriptor) = referred();
        assert_eq!(descriptor, referred().3);
        let manifest = json(&layout, &descriptor);
        assert_eq!(manifest["subject"]["digest"], image);
        assert_eq!(manifest["artifactType"], "application/spdx+json");
        assert_eq!(manifest["config"]["mediaType"], "application/vnd.oci.empty.v1+json");
        assert_eq!(manifest["layers"][0]["annotations"]["org.opencontainers.image.title"], "s.json");
        let file = manifest["layers"][0]["digest"].as_str().unwrap().trim_start_matches("sha256:");
        assert_eq!(fs::read(layout.blob(file)).unwrap(), b"{ }");
        layout.tag(&[("one", &descriptor)]).unwrap();
        assert_eq!(layout.entry(Some("one")).unwrap().digest(), descriptor.digest());
    }

    #[test]
    fn referrers_of_others_stay() {
        let (_dir, layout, _, descriptor) = referred();
        let own = json(&layout, &layout.referrers(None, &descriptor).unwrap());
        assert_eq!(own["manifests"][0]["artifactType"], "application/spdx+json");
        assert_eq!(own["manifests"][0]["digest"], descriptor.digest().to_string());
        let other = json!({"mediaType": "x", "digest": "sha256:1", "size": 1, "unknown": true});
        let with = |entries: Vec<&Value>| json!({"mediaType": INDEX, "manifests": entries}).to_string();
        for present in [with(vec![&other]), with(vec![&own["manifests"][0], &other])] {
            let index = json(&layout, &layout.referrers(Some(&present), &descriptor).unwrap());
            assert_eq!(index["manifests"], json!([other, own["manifests"][0]]), "{present}");
        }
        for wrong in ["", "{}", r#"{"manifests": []}"#] {
            assert!(layout.referrers(Some(wrong), &descriptor).is_err(), "{wrong}");
        }
    }
}
