// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Fetching an image into an ostree repository through skopeo's proxy.
//!
//! ostree-ext 0.15 itself imports only images that were made *from* an ostree commit; plain OCI
//! images, which bootc accepts, are put together here: from its proxy, its way with tars (`layer.rs`,
//! `filter.rs`) and its names for refs and metadata (`records.rs`, `merge.rs`).

#[cfg(feature = "composefs")]
use composefs_image_proxy as new_proxy;

use crate::{imgref, layer, merge, records};
use anyhow::{Context as _, Result, bail};
use ostree_ext::container::{
    ImageReference, OstreeImageReference, Transport, merge_default_container_proxy_opts,
    merge_default_container_proxy_opts_with_isolation,
};
use ostree_ext::containers_image_proxy::{Error as ProxyError, ImageProxy, ImageProxyConfig, OpenedImage};
use ostree_ext::glib;
use ostree_ext::oci_spec::image::{Arch, ImageConfiguration, ImageManifest};
use ostree_ext::ostree;
use std::os::fd::AsFd;

/// An image whose manifest and configuration are known and whose layers are still to be read.
pub struct Opened {
    proxy: ImageProxy,
    image: OpenedImage,
    transport: Transport,
    /// Digest of the manifest as the source has it.
    pub digest: String,
    /// The (platform) manifest.
    pub manifest: ImageManifest,
    /// The image's configuration.
    pub config: ImageConfiguration,
}

/// An image that is in the repository.
pub struct Pulled {
    /// Checksum of the commit that merges all layers.
    pub commit: String,
    /// Digest of the manifest.
    pub digest: String,
    /// The image's configuration.
    pub config: ImageConfiguration,
}

/// Start the proxy and read manifest and configuration; refuse what is not bootable here.
pub async fn open(source: &ImageReference) -> Result<Opened> {
    let mut cfg = ImageProxyConfig::default();
    match source.transport {
        // Reading local storage needs root, so the proxy keeps its privileges there.
        Transport::ContainerStorage => merge_default_container_proxy_opts_with_isolation(&mut cfg, None),
        _ => merge_default_container_proxy_opts(&mut cfg),
    }
    .context("Creating importer")?;
    let proxy = ImageProxy::new_with_config(cfg).await.context("Creating importer")?;
    fetch_manifest(proxy, source).await.context("Fetching manifest").context("Preparing import")
}

/// The manifest alone, of any image: the composefs backend asks for no label and no architecture.
#[cfg(feature = "composefs")]
pub async fn inspect(source: &ImageReference) -> Result<ImageManifest> {
    let mut cfg = ImageProxyConfig::default();
    merge_default_container_proxy_opts(&mut cfg)?;
    let proxy = ImageProxy::new_with_config(cfg).await?;
    let image = proxy.open_image(&imgref::for_proxy(source).to_string()).await.map_err(proxied);
    let image = image.with_context(|| format!("Opening image {source}"))?;
    let (_, manifest) = proxy.fetch_manifest(&image).await.map_err(proxied)?;
    proxy.fetch_config_raw(&image).await.map_err(proxied)?;
    Ok(manifest)
}

/// What the composefs crates, which know a newer generation of the proxy's crate, start it with.
#[cfg(feature = "composefs")]
pub fn new_proxy_config() -> Result<new_proxy::ImageProxyConfig> {
    let mut cfg = ImageProxyConfig::default();
    merge_default_container_proxy_opts(&mut cfg)?;
    let ImageProxyConfig { authfile, auth_data, auth_anonymous, skopeo_cmd, .. } = cfg;
    let mut new = new_proxy::ImageProxyConfig::default();
    new.authfile = authfile;
    new.auth_data = auth_data;
    new.auth_anonymous = auth_anonymous;
    new.skopeo_cmd = skopeo_cmd;
    Ok(new)
}

async fn fetch_manifest(proxy: ImageProxy, source: &ImageReference) -> Result<Opened> {
    let image = proxy.open_image(&imgref::for_proxy(source).to_string()).await.map_err(proxied)?;
    let (digest, manifest) = proxy.fetch_manifest(&image).await.map_err(proxied)?;
    let config = parse_config(&proxy.fetch_config_raw(&image).await.map_err(proxied)?)?;
    let labels = config.config().as_ref().and_then(|c| c.labels().as_ref());
    let bootable = |l: &std::collections::HashMap<String, String>| {
        l.contains_key("ostree.bootable") || l.contains_key("containers.bootc")
    };
    if !labels.is_some_and(bootable) {
        bail!("Target image does not have ostree.bootable label");
    }
    let (has, wants) = (config.architecture(), Arch::default());
    if *has != wants {
        bail!("Image has architecture {has}; expected {wants}");
    }
    Ok(Opened { proxy, image, transport: source.transport, digest, manifest, config })
}

/// `history` is optional in the image format; this oci-spec insists on it, bootc's does not.
fn parse_config(raw: &[u8]) -> Result<ImageConfiguration> {
    let mut config: serde_json::Value = serde_json::from_slice(raw)?;
    if let Some(map) = config.as_object_mut() {
        map.entry("history").or_insert_with(|| serde_json::json!([]));
    }
    Ok(serde_json::from_value(config)?)
}

/// Fetch what is missing and commit the merged tree under the reference `store_as`.
pub async fn pull(repo: &ostree::Repo, source: &ImageReference, store_as: &ImageReference) -> Result<Pulled> {
    let opened = open(source).await?;
    let (commit, fresh) = match records::known_image(repo, store_as, &opened.digest)? {
        Some(commit) => (commit, false),
        None => (fetch(repo, &opened, source, store_as).await?, true),
    };
    if !fresh {
        let shown = OstreeImageReference { sigverify: imgref::signature(false), imgref: source.clone() };
        println!("No changes in {shown:#} => {}", opened.digest);
    }
    let Opened { proxy, image, digest, config, .. } = opened;
    proxy.close_image(&image).await?;
    proxy.finalize().await?;
    Ok(Pulled { commit, digest, config })
}

async fn fetch(
    repo: &ostree::Repo,
    opened: &Opened,
    source: &ImageReference,
    store_as: &ImageReference,
) -> Result<String> {
    let states = records::layers(repo, &opened.manifest)?;
    let missing = || states.iter().filter(|s| s.commit.is_none());
    let bytes: u64 = missing().map(|s| s.descriptor.size()).sum();
    let (have, need) = (states.len() - missing().count(), missing().count());
    if need > 0 {
        let size = glib::format_size(bytes);
        println!("layers already present: {have}; layers needed: {need} ({size})");
    }
    // bootc pairs layers with history entries to name them, and fails when those run out.
    if opened.config.history().len() < states.len() {
        bail!("Truncated history");
    }
    require_space(repo.dfd_borrow(), bytes, repo.min_free_space_bytes().unwrap_or(0), &source.name)?;

    let importing = async {
        let infos = opened.proxy.get_layer_info(&opened.image).await?;
        let mut commits = Vec::new();
        for (i, state) in states.iter().enumerate() {
            if let Some(known) = &state.commit {
                commits.push(known.clone());
                continue;
            }
            // Local storage keeps layers uncompressed, whatever the manifest says.
            let info = match opened.transport {
                Transport::ContainerStorage => infos.as_ref().and_then(|l| l.get(i)),
                _ => None,
            };
            let (digest, size, media_type) = match info {
                Some(l) => (&l.digest, l.size, &l.media_type),
                None => (state.descriptor.digest(), state.descriptor.size(), state.descriptor.media_type()),
            };
            let (blob, driver) = opened.proxy.get_blob(&opened.image, digest, size).await.map_err(proxied)?;
            let commit = layer::import(repo, blob, driver, media_type, &state.refname)
                .await
                .with_context(|| format!("Parsing layer blob {}", state.descriptor.digest()))?;
            commits.push(commit);
        }
        merge::commit(repo, opened, &commits, store_as)
    };
    importing.await.context("Importing").context("Pulling")
}

/// The proxy crate that goes with ostree-ext 0.15 names the failed method twice; bootc's once.
pub fn proxied(e: ProxyError) -> anyhow::Error {
    let text = e.to_string();
    let twice = text.split_once(": ").filter(|(head, tail)| tail.starts_with(head));
    anyhow::Error::msg(twice.map_or(text.clone(), |(_, tail)| tail.to_owned()))
}

/// bootc compares the *compressed* size with what is free: a check that can pass and still end in a
/// full disk. Kept, because installers must cope with it.
pub fn require_space(on: impl AsFd, need: u64, min_free: u64, image: &str) -> Result<()> {
    let st = rustix::fs::fstatvfs(on)?;
    let usable = (st.f_bsize * st.f_bavail).saturating_sub(min_free);
    if need > usable {
        bail!(
            "Insufficient free space for {image} (available: {} required: {})",
            glib::format_size(usable),
            glib::format_size(need)
        );
    }
    Ok(())
}
