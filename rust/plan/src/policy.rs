// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What containers-policy.json(5) demands of an image: only whether it demands a signature at all. Verifying signatures is
//! skopeo's part, which reads the same file; this is for saying no where skopeo would ask for nothing.

use crate::imgref::{Source, repository};
use oci_spec::distribution::Reference;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The part of the file that matters here. What else stands in it is skopeo's business.
#[derive(Debug, Clone, Deserialize)]
struct Policy {
    default: Vec<Requirement>,
    #[serde(default)]
    transports: BTreeMap<String, BTreeMap<String, Vec<Requirement>>>,
}

#[derive(Debug, Clone, Deserialize)]
struct Requirement {
    #[serde(rename = "type")]
    kind: String,
}

/// What is demanded of one image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// Nothing at all.
    Nothing,
    /// At least one signature.
    Signature,
    /// It is forbidden.
    Rejected,
}

/// The demand of a policy on a source.
///
/// # Errors
/// Why the text is no policy.
pub fn demand(policy: &str, source: &Source) -> Result<Demand, String> {
    let policy: Policy =
        serde_json::from_str(policy).map_err(|error| format!("no containers-policy.json(5): {error}"))?;
    let transport = match source {
        Source::Registry(_) => "docker",
        Source::OciDir { .. } => "oci",
        Source::OciArchive { .. } => "oci-archive",
        Source::Storage(_) => "containers-storage",
    };
    let of_transport = policy.transports.get(transport);
    let found = of_transport.and_then(|rules| scopes(source).iter().find_map(|scope| rules.get(scope)));
    let requirements = found.unwrap_or(&policy.default);
    let is = |kind: &str| requirements.iter().any(|requirement| requirement.kind == kind);
    Ok(match () {
        // An empty list is an error for skopeo, too.
        () if requirements.is_empty() || is("reject") => Demand::Rejected,
        () if requirements.iter().all(|requirement| requirement.kind == "insecureAcceptAnything") => Demand::Nothing,
        () => Demand::Signature,
    })
}

/// Names under which a policy may speak of a source, the most specific first; the last is the transport's own default.
fn scopes(source: &Source) -> Vec<String> {
    match source {
        Source::Registry(reference) => of_registry(reference),
        Source::OciDir { dir: path, tag } | Source::OciArchive { file: path, tag } => {
            let tagged = tag.as_ref().map(|tag| format!("{path}:{tag}"));
            let parents = path.match_indices('/').rev().map(|(at, _)| path[..at.max(1)].to_owned());
            tagged.into_iter().chain([path.clone()]).chain(parents).chain([String::new()]).collect()
        }
        Source::Storage(_) => vec![String::new()],
    }
}

fn of_registry(reference: &Reference) -> Vec<String> {
    let name = repository(reference);
    let whole = match (reference.digest(), reference.tag()) {
        (Some(digest), _) => format!("{name}@{digest}"),
        (None, tag) => format!("{name}:{}", tag.unwrap_or("latest")),
    };
    let parents = name.match_indices('/').rev().map(|(at, _)| name[..at].to_owned());
    let mut scopes: Vec<String> = [whole, name.clone()].into_iter().chain(parents).collect();
    let host = reference.registry().split(':').next().unwrap_or_default();
    scopes.extend(host.match_indices('.').map(|(at, _)| format!("*{}", &host[at..])));
    scopes.push(String::new());
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = r#"{"default": [{"type": "insecureAcceptAnything"}], "transports": {
        "docker": {
            "r.example": [{"type": "sigstoreSigned", "keyPath": "/k.pub"}],
            "r.example/free": [{"type": "insecureAcceptAnything"}],
            "r.example/free/no:1": [{"type": "reject"}],
            "*.signed.example": [{"type": "signedBy", "keyType": "GPGKeys", "keyPath": "/k.gpg"}]
        },
        "oci": {"/run/live": [{"type": "insecureAcceptAnything"}], "": [{"type": "reject"}]},
        "docker-daemon": {"": [{"type": "insecureAcceptAnything"}]}
    }}"#;

    #[test]
    fn the_most_specific_rule_counts() {
        let digest = format!("@sha256:{}", "0".repeat(64));
        for (source, wanted) in [
            ("docker://r.example/p:1", Demand::Signature),
            (&format!("docker://r.example/p{digest}"), Demand::Signature),
            ("docker://r.example/free/p:1", Demand::Nothing),
            ("docker://r.example/freedom:1", Demand::Signature),
            ("docker://r.example/free/no:1", Demand::Rejected),
            ("docker://a.b.signed.example:5000/p:1", Demand::Signature),
            ("docker://signed.example/p:1", Demand::Nothing),
            ("docker://other.example/p:1", Demand::Nothing),
            ("oci:/run/live/images/p:latest", Demand::Nothing),
            ("oci:/tmp/p:latest", Demand::Rejected),
            ("containers-storage:localhost/p", Demand::Nothing),
        ] {
            assert_eq!(demand(POLICY, &source.parse().unwrap()), Ok(wanted), "{source}");
        }
    }

    #[test]
    fn what_is_no_policy_is_said() {
        let source: Source = "oci:/p".parse().unwrap();
        assert!(demand("{}", &source).unwrap_err().contains("missing field `default`"));
        assert_eq!(demand(r#"{"default": []}"#, &source), Ok(Demand::Rejected));
    }
}
