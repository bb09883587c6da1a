// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Small images, valid for skopeo. They look bootable by their label only: nothing here has a kernel. Serving them
//! belongs to `server` and `broken`, layers to `layer`, the folder with their blobs to `layout`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    layer::{file_layer, unpacked},
    layout::{INDEX, Layout, digest, text},
};

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const CONFIG: &str = "application/vnd.oci.image.config.v1+json";

/// What an image is made of.
#[derive(Debug, Clone)]
pub struct ImageSpec {
    /// In Go's words: amd64, arm64.
    pub architecture: String,
    /// Of the config.
    pub labels: BTreeMap<String, String>,
    /// RFC 3339; another one makes another image.
    pub created: String,
    /// As they are stored: gzip-compressed tar archives. Bytes that are no gzip become a layer as well, a broken one.
    pub layers: Vec<Vec<u8>>,
    /// Bytes of an annotation that makes the manifest large.
    pub padding: usize,
}

impl Default for ImageSpec {
    fn default() -> Self {
        ImageSpec {
            architecture: "amd64".into(),
            labels: BTreeMap::from([("containers.bootc".into(), "1".into())]),
            created: "2026-01-02T03:04:05Z".into(),
            layers: vec![file_layer("usr/share/fixture", b"A file of the fixture.\n")],
            padding: 0,
        }
    }
}

/// An image that was put into a layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pushed {
    /// Of the image's manifest.
    pub manifest_digest: String,
    /// Of its config.
    pub config_digest: String,
    /// The layers' digests, lowest first.
    pub layers: Vec<String>,
    /// Of all layers as they are stored: what a fetch transfers beside manifest and config.
    pub bytes: u64,
}

impl Layout {
    /// Adds an image; a tag that exists moves to it.
    pub fn image(&self, tag: &str, spec: &ImageSpec) -> Pushed {
        let (pushed, descriptor) = self.add(spec);
        self.tag(tag, descriptor);
        pushed
    }

    /// Adds an index of one image per architecture (the one in its spec does not count) and returns the index' digest.
    pub fn index(&self, tag: &str, images: &[(&str, &ImageSpec)]) -> String {
        let manifests: Vec<Value> = images
            .iter()
            .map(|(architecture, spec)| {
                let spec = ImageSpec { architecture: (*architecture).into(), ..(*spec).clone() };
                let mut descriptor = self.add(&spec).1;
                descriptor["platform"] = json!({"architecture": architecture, "os": "linux"});
                descriptor
            })
            .collect();
        let index = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": manifests});
        let descriptor = self.store(INDEX, index.to_string().as_bytes());
        self.tag(tag, descriptor.clone());
        text(&descriptor["digest"])
    }

    fn add(&self, spec: &ImageSpec) -> (Pushed, Value) {
        let layers: Vec<Value> =
            spec.layers.iter().map(|layer| self.store("application/vnd.oci.image.layer.v1.tar+gzip", layer)).collect();
        let diff_ids: Vec<String> =
            spec.layers.iter().map(|layer| digest(unpacked(layer).as_ref().unwrap_or(layer))).collect();
        let history: Vec<Value> = (1..=spec.layers.len())
            .map(|number| json!({"created": spec.created, "created_by": format!("layer {number}")}))
            .collect();
        let config = json!({
            "architecture": spec.architecture, "os": "linux", "created": spec.created,
            "config": {"Labels": spec.labels},
            "rootfs": {"type": "layers", "diff_ids": diff_ids},
            "history": history,
        });
        let config = self.store(CONFIG, config.to_string().as_bytes());
        let mut manifest = json!({"schemaVersion": 2, "mediaType": MANIFEST, "config": config, "layers": layers});
        if spec.padding > 0 {
            manifest["annotations"] = json!({"fixture.padding": "x".repeat(spec.padding)});
        }
        let descriptor = self.store(MANIFEST, manifest.to_string().as_bytes());
        let pushed = Pushed {
            manifest_digest: text(&descriptor["digest"]),
            config_digest: text(&config["digest"]),
            layers: layers.iter().map(|layer| text(&layer["digest"])).collect(),
            bytes: spec.layers.iter().map(|layer| layer.len() as u64).sum(),
        };
        (pushed, descriptor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::random_layers;
    use std::fs;

    fn parsed(layout: &Layout, digest: &str) -> Value {
        serde_json::from_slice(&layout.blob(digest).unwrap()).unwrap()
    }

    #[test]
    fn every_blob_is_what_its_name_says() {
        let dir = tempfile::tempdir().unwrap();
        let layout = Layout::new(dir.path().join("layout"));
        let two = ImageSpec { layers: random_layers(2, 5000, 1), padding: 100_000, ..ImageSpec::default() };
        let pushed = layout.image("one", &ImageSpec { layers: vec![b"no gzip".to_vec()], ..ImageSpec::default() });
        assert_eq!(pushed.bytes, 7);
        let pushed = layout.image("one", &two);
        let index = layout.index("both", &[("amd64", &two), ("arm64", &two)]);

        for entry in fs::read_dir(dir.path().join("layout/blobs/sha256")).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(digest(&fs::read(&path).unwrap())["sha256:".len()..], *path.file_name().unwrap());
        }
        assert_eq!(layout.resolve("one"), Some(pushed.manifest_digest.clone()));
        assert_eq!(layout.resolve("both"), Some(index.clone()));
        assert_eq!(layout.resolve(&index), Some(index.clone()));
        assert_eq!((layout.resolve("none"), layout.resolve("sha256:../../index.json")), (None, None));
        assert_eq!(layout.tags(), ["one", "both"], "a tag moves");

        let manifest = parsed(&layout, &pushed.manifest_digest);
        assert!(layout.blob(&pushed.manifest_digest).unwrap().len() > 100_000);
        let sizes: u64 = pushed.layers.iter().map(|layer| layout.blob(layer).unwrap().len() as u64).sum();
        assert_eq!(sizes, pushed.bytes);
        let config = parsed(&layout, &pushed.config_digest);
        assert_eq!(config["config"]["Labels"]["containers.bootc"], "1");
        for (number, layer) in manifest["layers"].as_array().unwrap().iter().enumerate() {
            assert_eq!(layer["digest"], pushed.layers[number]);
            let tar = unpacked(&layout.blob(&pushed.layers[number]).unwrap()).unwrap();
            assert_eq!(config["rootfs"]["diff_ids"][number], digest(&tar));
        }
        assert_eq!(config["history"].as_array().unwrap().len(), 2);
        let arm = parsed(&layout, &index)["manifests"][1].clone();
        assert_eq!(arm["platform"]["architecture"], "arm64");
        let arm = parsed(&layout, arm["digest"].as_str().unwrap());
        assert_eq!(parsed(&layout, arm["config"]["digest"].as_str().unwrap())["architecture"], "arm64");
    }
}
