// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The names under which images and layers are recorded in the repository, and reading them back.
//!
//! They are ostree-ext's (and so bootc's) own: a system installed by the stand-in can be updated
//! by bootc, and the other way round. Writing the merged commit is `merge.rs`.

use anyhow::Result;
use ostree_ext::container::ImageReference;
use ostree_ext::container::store;
use ostree_ext::oci_spec::image::{Descriptor, ImageManifest};
use ostree_ext::{ostree, refescape};

/// Commit metadata: digest of the manifest.
pub const META_DIGEST: &str = "ostree.manifest-digest";
/// Commit metadata: the manifest as JSON.
pub const META_MANIFEST: &str = "ostree.manifest";
/// Commit metadata: the image's configuration as JSON.
pub const META_CONFIG: &str = "ostree.container.image-config";
/// Key of the origin file's `[origin]` group.
pub const ORIGIN_KEY: &str = "container-image-reference";

/// One layer of a manifest and what the repository knows of it.
pub struct LayerState {
    /// From the manifest.
    pub descriptor: Descriptor,
    /// The layer's ref.
    pub refname: String,
    /// Set when the layer is there already.
    pub commit: Option<String>,
}

/// All layers in the manifest's order.
pub fn layers(repo: &ostree::Repo, manifest: &ImageManifest) -> Result<Vec<LayerState>> {
    let state = |d: &Descriptor| {
        let digest = d.digest().to_string();
        let refname = refescape::prefix_escape_for_ref("ostree/container/blob", &digest)?;
        let commit = repo.resolve_rev(&refname, true)?.map(|c| c.to_string());
        Ok(LayerState { descriptor: d.clone(), refname, commit })
    };
    manifest.layers().iter().map(state).collect()
}

/// The ref of an image's merged commit.
pub fn image_ref(image: &ImageReference) -> Result<String> {
    refescape::prefix_escape_for_ref("ostree/container/image", &image.to_string())
}

/// The merged commit of `image` when it is the one with this manifest digest.
pub fn known_image(repo: &ostree::Repo, image: &ImageReference, digest: &str) -> Result<Option<String>> {
    let state = store::query_image(repo, image)?;
    Ok(state.filter(|s| s.manifest_digest.to_string() == digest).map(|s| s.merge_commit))
}
