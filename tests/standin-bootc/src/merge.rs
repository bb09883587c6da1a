// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The merged commit: all layers on top of each other, with the image's metadata.

use crate::pull::Opened;
use crate::records;
use anyhow::{Context as _, Result};
use ostree_ext::container::{ImageReference, store};
use ostree_ext::gio::Cancellable;
use ostree_ext::ostree::{self, RepoCheckoutAtOptions};
use ostree_ext::prelude::{Cast as _, ToVariant as _};
use std::collections::BTreeMap;
use std::path::Path;

/// Commit the union of `layers` and point the image's ref at it.
pub fn commit(repo: &ostree::Repo, opened: &Opened, layers: &[String], store_as: &ImageReference) -> Result<String> {
    let none = Cancellable::NONE;
    let txn = repo.auto_transaction(none)?;
    let tmp_base = format!("/proc/self/fd/{}/tmp", repo.dfd());
    let tmp = tempfile::tempdir_in(&tmp_base).context("Creating a checkout directory")?;
    let root = tmp.path().join("root");

    let devino = ostree::RepoDevInoCache::new();
    let checkout = RepoCheckoutAtOptions {
        mode: if repo.mode() == ostree::RepoMode::Bare {
            ostree::RepoCheckoutMode::None
        } else {
            ostree::RepoCheckoutMode::User
        },
        overwrite_mode: ostree::RepoCheckoutOverwriteMode::UnionFiles,
        devino_to_csum_cache: Some(devino.clone()),
        no_copy_fallback: true,
        force_copy_zerosized: true,
        process_whiteouts: true,
        ..Default::default()
    };
    for layer in layers {
        repo.checkout_at(Some(&checkout), ostree::AT_FDCWD, &root, layer, none)
            .with_context(|| format!("Checking out layer {layer}"))?;
    }
    remove_builder_leftovers(&root)?;

    let modifier = ostree::RepoCommitModifier::new(ostree::RepoCommitModifierFlags::empty(), None);
    modifier.set_devino_cache(&devino);
    let tree = ostree::MutableTree::new();
    let root = root.to_string_lossy();
    repo.write_dfd_to_mtree(ostree::AT_FDCWD, &root, &tree, Some(&modifier), none)
        .context("Writing merged filesystem to mtree")?;
    let tree = repo.write_mtree(&tree, none).context("Writing mtree")?;
    let tree = tree.downcast::<ostree::RepoFile>().expect("a tree of a repository");

    let meta = BTreeMap::from([
        (records::META_DIGEST, opened.digest.to_variant()),
        (records::META_MANIFEST, sorted_json(&opened.manifest)?.to_variant()),
        (records::META_CONFIG, sorted_json(&opened.config)?.to_variant()),
        ("ostree.importer.version", importer().to_variant()),
    ])
    .to_variant();
    let time = timestamp(opened);
    let commit = repo
        .write_commit_with_time(None, None, None, Some(&meta), &tree, time, none)
        .context("Writing commit")?
        .to_string();
    repo.transaction_set_ref(None, &records::image_ref(store_as)?, Some(&commit));
    txn.commit(none)?;
    store::gc_image_layers(repo)?;
    Ok(commit)
}

/// What imported a commit, for its metadata.
pub fn importer() -> String {
    format!("particleos-standin-{}", env!("CARGO_PKG_VERSION"))
}

/// serde_json's map is sorted, which makes the text canonical.
fn sorted_json(value: &impl serde::Serialize) -> Result<String> {
    Ok(serde_json::to_string(&serde_json::to_value(value)?)?)
}

/// Container builders bind-mount these two and leave empty files behind.
fn remove_builder_leftovers(root: &Path) -> Result<()> {
    for name in ["usr/etc/hostname", "usr/etc/resolv.conf"] {
        let path = root.join(name);
        if path.symlink_metadata().is_ok_and(|m| m.is_file() && m.len() == 0) {
            std::fs::remove_file(&path).with_context(|| format!("Removing {name}"))?;
        }
    }
    Ok(())
}

fn timestamp(opened: &Opened) -> u64 {
    let annotated = opened.manifest.annotations().as_ref().and_then(|a| a.get("org.opencontainers.image.created"));
    let created = annotated.or(opened.config.created().as_ref());
    created.and_then(|t| chrono::DateTime::parse_from_rfc3339(t).ok()).map_or_else(now, |t| t.timestamp().max(0) as u64)
}

fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |d| d.as_secs())
}
