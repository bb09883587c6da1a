// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Image references: what is installed (source) and what later updates follow (target).

use anyhow::{Context as _, Result, anyhow, bail};
use ostree_ext::container::{ImageReference, OstreeImageReference, SignatureSource, Transport};

/// Transports by bootc's names; ostree-ext 0.15 knows them but words its refusal differently.
pub fn transport(name: &str) -> Result<Transport> {
    Transport::try_from(name).map_err(|_| anyhow!("Invalid transport: {name}"))
}

/// Parse `--source-imgref`.
pub fn source(text: &str) -> Result<ImageReference> {
    parse(text).context("Creating source info from a given imageref")
}

fn parse(text: &str) -> Result<ImageReference> {
    let Some((scheme, rest)) = text.split_once(':') else {
        bail!("Missing ':' in {text}");
    };
    let transport = transport(scheme)?;
    if rest.is_empty() {
        bail!("Invalid empty name in {text}");
    }
    let name = match scheme {
        "docker" => rest.strip_prefix("//").ok_or_else(|| anyhow!("Missing // in docker:// in {text}"))?,
        _ => rest,
    };
    let name = name.to_owned();
    Ok(ImageReference { transport, name })
}

/// What the proxy is asked for: it refuses a tag beside a digest, and the digest says more.
pub fn for_proxy(image: &ImageReference) -> ImageReference {
    let mut out = image.clone();
    if image.transport == Transport::Registry {
        if let Some((name, digest)) = image.name.split_once('@') {
            let start = name.rfind('/').map_or(0, |i| i + 1);
            let repo = name[start..].find(':').map_or(name, |i| &name[..start + i]);
            out.name = format!("{repo}@{digest}");
        }
    }
    out
}

/// The reference that goes into the origin file.
pub fn target(transport_name: &str, name: &str, enforce: bool) -> Result<OstreeImageReference> {
    Ok(OstreeImageReference {
        sigverify: signature(enforce),
        imgref: ImageReference { transport: transport(transport_name)?, name: name.to_owned() },
    })
}

/// What `--enforce-container-sigpolicy` means.
pub fn signature(enforce: bool) -> SignatureSource {
    if enforce { SignatureSource::ContainerPolicy } else { SignatureSource::ContainerPolicyAllowInsecure }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_as_bootc_reads_them() {
        for (text, want) in [
            ("docker://h/r:t", Ok("docker://h/r:t")),
            ("registry:h/r:t", Ok("docker://h/r:t")),
            ("oci:/w/d:t", Ok("oci:/w/d:t")),
            ("quay.io/x/y:latest", Err("Invalid transport: quay.io/x/y")),
            ("docker:h/r", Err("Missing // in docker:// in docker:h/r")),
            ("oci", Err("Missing ':' in oci")),
            ("oci:", Err("Invalid empty name in oci:")),
        ] {
            match (source(text), want) {
                (Ok(r), Ok(w)) => assert_eq!(r.to_string(), w),
                (Err(e), Err(w)) => assert_eq!(e.root_cause().to_string(), w),
                (got, want) => panic!("{text}: got {got:?}, want {want:?}"),
            }
        }
    }

    #[test]
    fn a_tag_beside_a_digest_is_dropped() {
        for (name, want) in
            [("h:1/r:t@sha256:d", "h:1/r@sha256:d"), ("h:1/r@sha256:d", "h:1/r@sha256:d"), ("h:1/r:t", "h:1/r:t")]
        {
            let image = source(&format!("docker://{name}")).unwrap();
            assert_eq!(for_proxy(&image).name, want);
        }
    }

    #[test]
    fn targets_are_printed_and_recorded_differently() {
        let t = target("registry", "r:t", false).unwrap();
        assert_eq!(format!("{t:#}"), "docker://r:t");
        assert_eq!(t.to_string(), "ostree-unverified-registry:r:t");
        let t = target("registry", "r:t", true).unwrap();
        assert_eq!(format!("{t:#}"), "ostree-image-signed:docker://r:t");
        let t = target("oci", "/x:t", false).unwrap();
        assert_eq!(t.to_string(), "ostree-unverified-image:oci:/x:t");
    }
}
