// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a server of images needs: who asks, which certificates, and whether it may do without any. Only paths of files
//! stand here; their contents are secrets and go nowhere but to the programs that read them.

use super::{login, problem};
use crate::error::PlanError;
use serde::{Deserialize, Serialize};

/// One server, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registry {
    /// `host`, `host:port` or `host/namespace`, as a `prefix` of containers-registries.conf(5), without wildcards.
    pub location: String,
    /// File of the live system with names and passwords or tokens (containers-auth.json(5)).
    #[serde(default)]
    pub authfile: Option<String>,
    /// Directory of the live system with `ca.crt`, `client.cert`, `client.key` (containers-certs.d(5)).
    #[serde(default)]
    pub certs: Option<String>,
    /// Certificates are not checked, and plain HTTP is fine.
    #[serde(default)]
    pub insecure: bool,
    /// Whether the installed system gets the same, when it updates from here.
    #[serde(default = "yes")]
    pub keep: bool,
}

fn yes() -> bool {
    true
}

impl Registry {
    /// Checks the values of the entry, which is called `at` in messages.
    pub(super) fn check(&self, at: &str) -> Result<(), PlanError> {
        let location = &self.location;
        if location.contains('@') {
            return Err(problem(format!("{at}.location: {}", login::REFUSED)));
        }
        if location.is_empty() || location.contains("://") || location.contains(char::is_whitespace) {
            let text =
                format!("{at}.location: `{location}` must be host, host:port or host/namespace, without https://");
            return Err(problem(text));
        }
        for (key, path) in [("authfile", &self.authfile), ("certs", &self.certs)] {
            if let Some(path) = path.as_ref().filter(|path| !path.starts_with('/')) {
                return Err(problem(format!("{at}.{key}: `{path}` must be an absolute path")));
            }
        }
        Ok(())
    }

    /// Whether it is about `name`, a reference from its server on and without tag.
    pub(super) fn serves(&self, name: &str) -> bool {
        let rest = name.strip_prefix(self.location.trim_end_matches('/'));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether bootc could not use it without being told so.
    pub fn is_private(&self) -> bool {
        self.authfile.is_some() || self.certs.is_some() || self.insecure
    }

    /// The server alone: what directories of certificates are named after.
    pub fn host(&self) -> &str {
        self.location.split('/').next().unwrap_or_default()
    }
}

/// An address of a proxy, without secrets: those would stand in logs and in the environment of every program.
pub(super) fn check_proxy(proxy: &str) -> Result<(), String> {
    if proxy.contains('@') {
        return Err(login::REFUSED.into());
    }
    let rest = proxy.strip_prefix("http://").or_else(|| proxy.strip_prefix("https://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.contains(char::is_whitespace) => Ok(()),
        _ => Err(format!("`{proxy}` must be http://host:port or https://host:port")),
    }
}

/// Whether it is one entry of Go's `NO_PROXY`, which are separated by commas there.
pub(super) fn is_exception(server: &str) -> bool {
    !server.is_empty()
        && !server.contains("://")
        && !server.contains([',', '@'])
        && !server.contains(char::is_whitespace)
}
