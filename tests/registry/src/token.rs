// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A registry that wants tokens (distribution: auth/token.md): who comes without one is sent to `/token`, which asks for a
//! name and password or gives one to everybody. What the token opens belongs to `reply`.

use serde_json::json;

use crate::{
    auth,
    fault::{Action, Match},
    http::{Request, Response},
};

/// Who gets a token, and whether it is worth something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Name and password of the only one who gets a token; nothing: everybody does.
    pub login: Option<(String, String)>,
    /// The registry does not accept what its server gives.
    pub worthless: bool,
    /// The token itself, where it matters.
    pub token: Option<String>,
}

impl Tokens {
    /// For who logs in.
    pub fn for_login(user: &str, password: &str) -> Tokens {
        Tokens { login: Some((user.into(), password.into())), ..Tokens::default() }
    }

    /// The same with a certain token.
    pub fn giving(self, token: &str) -> Tokens {
        Tokens { token: Some(token.into()), ..self }
    }

    /// The answer to who may not have what is asked for, or asks for a token.
    pub(crate) fn answer(&self, what: &Match, request: &Request, location: &str, name: &str) -> Option<Response> {
        let shown = request.header("authorization");
        if *what == Match::Token {
            let wanted = self
                .login
                .as_ref()
                .map(|(user, password)| format!("Basic {}", auth::base64(format!("{user}:{password}").as_bytes())));
            return Some(match wanted {
                Some(wanted) if shown != Some(&wanted) => refused("incorrect username or password"),
                _ => Response::new(
                    200,
                    "application/json",
                    json!({"token": self.given(), "expires_in": 300}).to_string(),
                ),
            });
        }
        if shown == Some(&format!("Bearer {}", self.good())) {
            return None;
        }
        let mut response = refused("authentication required");
        let challenge =
            format!("Bearer realm=\"http://{location}/token\",service=\"fixture\",scope=\"repository:{name}:pull\"");
        response.headers.push(("WWW-Authenticate".into(), challenge));
        Some(response)
    }

    fn good(&self) -> &str {
        self.token.as_deref().unwrap_or("good")
    }

    fn given(&self) -> &str {
        if self.worthless { "bad" } else { self.good() }
    }
}

fn refused(message: &str) -> Response {
    match Action::refuse(401, "UNAUTHORIZED", message) {
        Action::Status(status, headers, body) => Response { status, headers, body },
        other => unreachable!("{other:?} is no answer"),
    }
}
