// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Image references as bootc takes them: `transport:reference` (containers-transports(5)) for the source, and
//! `registry/name:tag` for the place that the installed system updates from. Fetching does not belong here.

use crate::refname::pointed;
use oci_spec::distribution::Reference;
use std::fmt;
use std::str::FromStr;

/// Where bootc reads an image from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// `docker://registry/name:tag` or `...@digest`.
    Registry(Reference),
    /// `oci:/directory:tag`.
    OciDir {
        /// Absolute path of the layout.
        dir: String,
        /// Tag in its index.
        tag: Option<String>,
    },
    /// `oci-archive:/file:tag`; unpacked to /var/tmp by skopeo.
    OciArchive {
        /// Absolute path of the file.
        file: String,
        /// Tag in its index.
        tag: Option<String>,
    },
    /// `containers-storage:name`: podman's storage of the live system (skopeo's, if it has none), or one that is named as
    /// `[driver@directory+run-directory]name`.
    Storage(String),
}

impl FromStr for Source {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (transport, rest) = text
            .split_once(':')
            .filter(|(transport, _)| !transport.contains('/') && !transport.contains('.'))
            .ok_or_else(|| {
                format!("`{text}` has no transport: write docker://{text} for a registry or oci:/path:tag")
            })?;
        match transport {
            "docker" | "registry" => {
                let name = rest.strip_prefix("//").unwrap_or(rest);
                reference(text, name).map(Source::Registry)
            }
            "oci" => path_and_tag(rest).map(|(dir, tag)| Source::OciDir { dir, tag }),
            "oci-archive" => path_and_tag(rest).map(|(file, tag)| Source::OciArchive { file, tag }),
            "containers-storage" if !rest.is_empty() => Ok(Source::Storage(rest.into())),
            _ => Err(format!("`{transport}:` is no transport that bootc reads; use docker://, oci: or oci-archive:")),
        }
    }
}

/// A registry reference, the end of `whole`; an error points at the character.
fn reference(whole: &str, name: &str) -> Result<Reference, String> {
    let shift = whole.chars().count() - name.chars().count();
    match (pointed(name, shift), Reference::from_str(name)) {
        (None, Ok(reference)) => Ok(reference),
        (Some(fault), _) => Err(format!("`{whole}`: {fault}")),
        (None, Err(error)) => Err(format!("`{whole}`: {error}")),
    }
}

/// skopeo splits at the last colon; `:@digest` is not supported for directories (it wants an index number).
fn path_and_tag(rest: &str) -> Result<(String, Option<String>), String> {
    let (path, tag) = match rest.split_once(':') {
        Some((path, tag)) => (path, Some(tag)),
        None => (rest, None),
    };
    if !path.starts_with('/') {
        return Err(format!("`{path}` must be an absolute path"));
    }
    if path.contains('@') || tag.is_some_and(|tag| tag.contains('@') || tag.is_empty()) {
        return Err(format!("`{rest}`: a directory is pinned by `digest:`, not by @digest in its reference"));
    }
    Ok((path.into(), tag.map(Into::into)))
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tagged = |tag: &Option<String>| tag.as_ref().map_or(String::new(), |tag| format!(":{tag}"));
        match self {
            Source::Registry(reference) => write!(f, "docker://{reference}"),
            Source::OciDir { dir, tag } => write!(f, "oci:{dir}{}", tagged(tag)),
            Source::OciArchive { file, tag } => write!(f, "oci-archive:{file}{}", tagged(tag)),
            Source::Storage(name) => write!(f, "containers-storage:{name}"),
        }
    }
}

impl Source {
    /// The digest in a registry reference.
    pub fn digest(&self) -> Option<&str> {
        match self {
            Source::Registry(reference) => reference.digest(),
            _ => None,
        }
    }

    /// The same image by a digest. Registries and podman's storage can be asked for one; of anything else there is no
    /// other.
    pub fn at(&self, digest: &str) -> Source {
        match self {
            Source::Registry(reference) => Source::Registry(reference.clone_with_digest(digest.to_owned())),
            Source::Storage(name) => {
                let named = name.rsplit_once('@').filter(|(_, digest)| digest.starts_with("sha256:"));
                // A tag may stand beside a digest there; a store in brackets has an @ of its own.
                let name = named.map_or(name.as_str(), |(name, _)| name);
                Source::Storage(format!("{name}@{digest}"))
            }
            other => other.clone(),
        }
    }

    /// The reference to hand to bootc once the manifest digest is known. It is part of the reference where that can be,
    /// so that a tag that moves between preflight and install cannot change what is installed; a local layout's manifest
    /// was checked by us, and its blobs are by skopeo.
    pub fn pinned(&self, digest: &str) -> String {
        self.at(digest).to_string()
    }
}

/// Server and name of a reference, without tag and digest.
pub fn repository(reference: &Reference) -> String {
    format!("{}/{}", reference.registry(), reference.repository())
}

/// Checks the place that the installed system updates from: a registry reference that can move, so without a digest.
pub fn check_target(text: &str) -> Result<(), String> {
    match reference(text, text)?.digest() {
        Some(_) => Err(format!("`{text}` is pinned by a digest: the installed system would never see an update")),
        None => Ok(()),
    }
}

/// Checks that `text` is a digest in OCI's form.
pub fn check_digest(text: &str) -> Result<(), String> {
    match text.parse::<oci_spec::image::Digest>() {
        Ok(_) if text.starts_with("sha256:") => Ok(()),
        _ => Err(format!("`{text}` is no digest; write sha256: and 64 hexadecimal digits")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const D: &str = "sha256:0713aa37da8fba4c4928ccbc52e14e943cbc20dc03db8b3b7112dd4b9b62cf68";

    #[test]
    fn reads_what_bootc_reads() {
        for (text, shown) in [
            ("oci:/run/live/medium/images/particleos:latest", "oci:/run/live/medium/images/particleos:latest"),
            ("oci:/w/oci", "oci:/w/oci"),
            ("oci-archive:/w/a.tar:v1", "oci-archive:/w/a.tar:v1"),
            ("docker://quay.io/x/y:latest", "docker://quay.io/x/y:latest"),
            ("registry:quay.io/x/y:1", "docker://quay.io/x/y:1"),
            ("containers-storage:localhost/x", "containers-storage:localhost/x"),
        ] {
            assert_eq!(text.parse::<Source>().map(|s| s.to_string()), Ok(shown.into()), "{text}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, part) in [
            ("quay.io/x/y:latest", "no transport"),
            ("oci:relative/path", "absolute"),
            ("oci:/w/oci:@sha256:abc", "pinned by `digest:`"),
            ("docker://quay.io/UP/x", "`docker://quay.io/UP/x`: `U` at character 18: a name has"),
            ("ftp://x", "no transport that bootc reads"),
        ] {
            let error = text.parse::<Source>().unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }

    #[test]
    fn pins_what_can_be_asked_for_a_digest() {
        let registry: Source = "docker://quay.io/x/y:latest".parse().unwrap();
        assert_eq!(registry.pinned(D), format!("docker://quay.io/x/y@{D}"));
        for (storage, pinned) in [
            ("localhost/x:1", format!("localhost/x:1@{D}")),
            ("[vfs@/g+/r]localhost/x", format!("[vfs@/g+/r]localhost/x@{D}")),
            (&format!("localhost/x@{}", D.replace('0', "1")), format!("localhost/x@{D}")),
        ] {
            let source: Source = format!("containers-storage:{storage}").parse().unwrap();
            assert_eq!(source.pinned(D), format!("containers-storage:{pinned}"));
        }
        let dir: Source = "oci:/a:t".parse().unwrap();
        assert_eq!(dir.pinned(D), "oci:/a:t");
    }

    #[test]
    fn targets_must_be_able_to_move() {
        assert_eq!(check_target("r.example/p/base:forky"), Ok(()));
        assert!(check_target(&format!("r.example/p/base@{D}")).is_err());
        assert!(check_digest(D).is_ok() && check_digest("sha256:12").is_err() && check_digest("latest").is_err());
    }
}
