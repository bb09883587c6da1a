// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Answers of the distribution specification's pull half, and what a fault makes of them. Connections and counting
//! belong to `broken`.

use serde_json::{Value, json};

use crate::{
    fault::{Action, Match},
    http::{Request, Response},
    layout::{Layout, digest},
};

/// How much of an answer is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// All of it.
    All,
    /// As many bytes of the body.
    CloseAfter(u64),
    /// As many bytes of the body; then the connection stays.
    HangAfter(u64),
    /// Nothing; the connection stays.
    Hang,
}

/// A request, understood: what is asked for, and its digest when it is there.
#[derive(Debug)]
pub(crate) struct Asked {
    pub what: Match,
    pub digest: Option<String>,
}

impl Asked {
    /// Understands a request to the only repository, `name`.
    pub fn of(request: &Request, layout: &Layout, name: &str) -> Asked {
        let path = request.path.split('?').next().unwrap_or_default();
        let own = path.strip_prefix("/v2/").and_then(|rest| rest.strip_prefix(name)).unwrap_or_default();
        let (what, reference) = match (path, own.strip_prefix("/manifests/"), own.strip_prefix("/blobs/")) {
            ("/v2/" | "/v2", ..) => (Match::Ping, None),
            ("/token", ..) => (Match::Token, None),
            _ if own == "/tags/list" => (Match::Tags, None),
            (_, Some(reference), _) => (Match::Manifest, Some(reference)),
            (_, _, Some(reference)) => (Match::Blob, Some(reference)),
            _ => (Match::Any, None),
        };
        Asked { what, digest: reference.and_then(|reference| layout.resolve(reference)) }
    }

    /// The answer of a registry that works.
    pub fn right(&self, method: &str, layout: &Layout, name: &str) -> Response {
        if !["GET", "HEAD"].contains(&method) {
            return refusal(405, "UNSUPPORTED", "The operation is unsupported.");
        }
        let bytes = self.digest.as_ref().and_then(|digest| layout.blob(digest));
        match (&self.what, bytes) {
            (Match::Ping, _) => Response::new(200, "application/json", "{}"),
            (Match::Token, _) => Response::new(200, "application/json", json!({"token": "fixture"}).to_string()),
            (Match::Tags, _) => {
                Response::new(200, "application/json", json!({"name": name, "tags": layout.tags()}).to_string())
            }
            (Match::Manifest, Some(bytes)) => manifest(bytes),
            // The words of docker-registry, which most registries share.
            (Match::Manifest, None) => refusal(404, "MANIFEST_UNKNOWN", "manifest unknown"),
            (Match::Blob, Some(bytes)) => Response::new(200, "application/octet-stream", bytes),
            (Match::Blob, None) => refusal(404, "BLOB_UNKNOWN", "blob unknown to registry"),
            _ => refusal(404, "NAME_UNKNOWN", "repository name not known to registry"),
        }
    }
}

/// What an action makes of the right answer to a request for `path`; `location` is where this registry is.
pub(crate) fn spoiled(mut right: Response, action: Action, path: &str, location: &str) -> (Response, End) {
    match action {
        Action::Hang => return (right, End::Hang),
        Action::HangAfter(bytes) => return (right, End::HangAfter(bytes)),
        Action::CloseAfter(bytes) => return (right, End::CloseAfter(bytes)),
        Action::Status(status, headers, body) => right = Response { status, headers, body },
        Action::Bearer => {
            let challenge = format!("Bearer realm=\"http://{location}/token\",service=\"fixture\"");
            right = refusal(401, "UNAUTHORIZED", "authentication required");
            right.headers.push(("WWW-Authenticate".into(), challenge));
        }
        Action::FlipBit => {
            let middle = right.body.len() / 2;
            if let Some(byte) = right.body.get_mut(middle) {
                *byte ^= 1;
            }
        }
        Action::Truncate(bytes) => right.body.truncate(usize::try_from(bytes).unwrap_or(usize::MAX)),
        Action::Redirect(server) => {
            right = Response::new(307, "text/plain", "");
            right.headers.push(("Location".into(), format!("{server}{path}")));
        }
        Action::ReplaceManifest(bytes) => {
            right.headers.retain(|(name, _)| name != DIGEST);
            right.headers.push((DIGEST.into(), digest(&bytes)));
            right.body = bytes;
        }
    }
    (right, End::All)
}

/// The part of a blob that a request asks for.
pub(crate) fn part(mut whole: Response, request: &Request) -> Response {
    let length = whole.body.len();
    match request.range(length).filter(|_| whole.status == 200) {
        None => whole,
        Some(Err(())) => {
            let mut refused = Response::new(416, "text/plain", "");
            refused.headers.push(("Content-Range".into(), format!("bytes */{length}")));
            refused
        }
        Some(Ok((first, last))) => {
            whole.status = 206;
            whole.headers.push(("Content-Range".into(), format!("bytes {first}-{last}/{length}")));
            whole.body = whole.body[first..=last].to_vec();
            whole
        }
    }
}

/// The header that says what a manifest is.
const DIGEST: &str = "Docker-Content-Digest";

fn refusal(status: u16, code: &str, message: &str) -> Response {
    match Action::refuse(status, code, message) {
        Action::Status(status, headers, body) => Response { status, headers, body },
        other => unreachable!("{other:?} is no answer"),
    }
}

fn manifest(bytes: Vec<u8>) -> Response {
    let parsed = serde_json::from_slice::<Value>(&bytes).unwrap_or_default();
    let media_type = parsed["mediaType"].as_str().unwrap_or("application/octet-stream");
    let mut response = Response::new(200, media_type, bytes);
    response.headers.push((DIGEST.into(), digest(&response.body)));
    response
}
