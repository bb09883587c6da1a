// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a `Broken` registry does wrong: which requests, how often, and what happens instead of the right answer.
//! Carrying it out belongs to `broken`.

use serde_json::json;

/// Which requests a fault is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// `/v2/`: whether this is a registry, and how to log in.
    Ping,
    /// The server that `Action::Bearer` names.
    Token,
    /// The list of tags, which `skopeo inspect` wants as well.
    Tags,
    /// Every manifest, an index too.
    Manifest,
    /// Every config and layer.
    Blob,
    /// A manifest, config or layer, also when a tag names it.
    Digest(String),
    /// Whatever is asked.
    Any,
}

/// What happens instead of the right answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Another answer: status, headers, body.
    Status(u16, Vec<(String, String)>, Vec<u8>),
    /// 401 with a Bearer challenge that sends the client to this registry for a token, which it gives to everybody.
    Bearer,
    /// No answer; the connection stays until the registry ends.
    Hang,
    /// As `Hang`, but after the head and as many bytes of the body.
    HangAfter(u64),
    /// The true length is announced, the connection ends after as many bytes of the body.
    CloseAfter(u64),
    /// One bit in the middle of the body is another, the same in every answer.
    FlipBit,
    /// Only the first bytes are announced and sent, as if there were no more.
    Truncate(u64),
    /// To the same path on another server, such as `http://127.0.0.1:5000`.
    Redirect(String),
    /// Another body in the place of a manifest, with its media type and the digest header of what is sent.
    ReplaceManifest(Vec<u8>),
}

impl Action {
    /// A refusal in the registries' own words: status and an error of the distribution specification, such as 429 with
    /// `TOOMANYREQUESTS`.
    pub fn refuse(status: u16, code: &str, message: &str) -> Action {
        let body = json!({"errors": [{"code": code, "message": message, "detail": {}}]}).to_string();
        Action::Status(status, vec![("Content-Type".into(), "application/json".into())], body.into())
    }

    /// 401 as a registry with a password file answers it.
    pub fn unauthorized() -> Action {
        match Action::refuse(401, "UNAUTHORIZED", "authentication required") {
            Action::Status(status, headers, body) => {
                Action::Status(status, headers, body).with_header("WWW-Authenticate", "Basic realm=\"fixture\"")
            }
            other => other,
        }
    }

    /// A web page where a registry should be, as captive portals and proxies do it.
    pub fn page(status: u16) -> Action {
        let body = "<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>Please log in.</body></html>\n";
        Action::Status(status, vec![("Content-Type".into(), "text/html".into())], body.into())
    }

    /// Adds a header, such as Retry-After, to another answer; every other action stays what it is.
    pub fn with_header(mut self, name: &str, value: &str) -> Action {
        if let Action::Status(_, headers, _) = &mut self {
            headers.push((name.into(), value.into()));
        }
        self
    }
}

/// One thing that goes wrong. The first fault that matches a request and is not used up decides; HEAD counts as GET.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    matcher: Match,
    left: Option<u32>,
    action: Action,
}

impl Fault {
    /// For every matching request.
    pub fn always(matcher: Match, action: Action) -> Fault {
        Fault { matcher, left: None, action }
    }

    /// For the first `times` matching requests.
    pub fn times(times: u32, matcher: Match, action: Action) -> Fault {
        Fault { matcher, left: Some(times), action }
    }

    /// The action when this fault is for a request, which uses it once.
    pub(crate) fn take(&mut self, asked: &Match, digest: Option<&str>) -> Option<Action> {
        let matches = match &self.matcher {
            Match::Any => true,
            Match::Digest(own) => digest == Some(own),
            own => own == asked,
        };
        if !matches || self.left == Some(0) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        Some(self.action.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_matches_as_often_as_told() {
        let mut twice = Fault::times(2, Match::Blob, Action::Hang);
        assert_eq!(twice.take(&Match::Manifest, Some("sha256:a")), None);
        assert_eq!(twice.take(&Match::Blob, Some("sha256:a")), Some(Action::Hang));
        assert_eq!(twice.take(&Match::Blob, None), Some(Action::Hang));
        assert_eq!(twice.take(&Match::Blob, None), None);
        let mut one = Fault::always(Match::Digest("sha256:a".into()), Action::FlipBit);
        assert_eq!(one.take(&Match::Manifest, Some("sha256:a")), Some(Action::FlipBit));
        assert_eq!(one.take(&Match::Blob, Some("sha256:b")), None);
        assert!(Fault::always(Match::Any, Action::Hang).take(&Match::Ping, None).is_some());
    }
}
