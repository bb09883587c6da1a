// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Annotations of an image's manifest (image-spec, "Pre-Defined Annotation Keys"): what registries show of an image without
//! fetching its configuration. They repeat labels and the one time stamp, so the same input makes the same digest.

use std::collections::{BTreeMap, HashMap};

use super::layout::timestamp;

/// What all keys that the specification defines begin with.
const DEFINED: &str = "org.opencontainers.image.";
/// When the image was made.
pub const CREATED: &str = "org.opencontainers.image.created";
/// What people call it.
pub const TITLE: &str = "org.opencontainers.image.title";
/// Its version.
pub const VERSION: &str = "org.opencontainers.image.version";
/// The revision of its sources.
pub const REVISION: &str = "org.opencontainers.image.revision";
/// Tag of an image in a layout's index.
pub const REF_NAME: &str = "org.opencontainers.image.ref.name";

/// The annotations of a manifest whose configuration has these labels.
pub fn of(labels: &BTreeMap<String, String>, epoch: u64) -> HashMap<String, String> {
    let defined = labels.iter().filter(|(key, _)| key.starts_with(DEFINED));
    let mut annotations: HashMap<String, String> = defined.map(|(key, value)| (key.clone(), value.clone())).collect();
    annotations.insert(CREATED.to_owned(), timestamp(epoch));
    annotations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_specification_defines_is_repeated_and_nothing_else() {
        let labels = [("containers.bootc", "1"), (TITLE, "P"), (CREATED, "once"), (REVISION, "abc")];
        let labels = labels.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let annotations: BTreeMap<_, _> = of(&labels, 0).into_iter().collect();
        let expected = [(CREATED, "1970-01-01T00:00:00Z"), (REVISION, "abc"), (TITLE, "P")];
        assert_eq!(annotations, expected.map(|(key, value)| (key.to_owned(), value.to_owned())).into());
    }
}
