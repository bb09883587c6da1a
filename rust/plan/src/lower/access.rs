// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What of a private server's settings the installed system gets: only what its own updates need, and only where the
//! configuration does not say no (`keep`). Contents of files are `rust/exec`'s part.

use crate::config::{Config, Registry};
use crate::imgref::Source;
use crate::installer::Task;
use crate::op::Op;

/// Operations on the deployment, whose /etc is below `root`.
pub fn keep(config: &Config, root: &str) -> Vec<Op<Task>> {
    let target = format!("docker://{}", config.image().target).parse::<Source>().ok();
    let Some(registry) = target.and_then(|target| config.registry(&target)).filter(|registry| registry.keep) else {
        return Vec::new();
    };
    let mut ops = Vec::new();
    if registry.authfile.is_some() || registry.certs.is_some() {
        let task = Task::KeepAccess {
            root: root.into(),
            host: registry.host().into(),
            authfile: registry.authfile.clone(),
            certs: registry.certs.clone(),
        };
        ops.push(Op::Task { task });
    }
    if registry.insecure {
        let dir = format!("{root}/etc/containers/registries.conf.d");
        ops.extend([Op::mkdir(&dir, 0o755), Op::write(format!("{dir}/50-installer.conf"), 0o644, insecure(registry))]);
    }
    ops
}

/// containers-registries.conf(5).
fn insecure(registry: &Registry) -> String {
    let location = &registry.location;
    format!(
        "# The installer was told to trust this server without certificates.\n[[registry]]\nlocation = \"{location}\"\ninsecure = true\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn kept(registry: &Value) -> String {
        let config = json!({"images": [{"id": "p", "source": "docker://m.example/p:1", "target": "r.example/p:1"}],
            "registries": [registry]});
        serde_json::to_string(&keep(&Config::from_json(&config.to_string()).unwrap(), "/d")).unwrap()
    }

    #[test]
    fn only_what_updates_need_is_kept() {
        let all = kept(&json!({"location": "r.example", "authfile": "/a.json", "certs": "/c", "insecure": true}));
        assert!(all.contains("keep_access") && all.contains("50-installer.conf"), "{all}");
        assert!(kept(&json!({"location": "r.example/p", "authfile": "/a.json"})).contains(r#""host":"r.example""#));
        for nothing in [
            json!({"location": "r.example", "authfile": "/a.json", "keep": false}),
            json!({"location": "r.example"}),
            json!({"location": "m.example", "authfile": "/a.json", "insecure": true}),
        ] {
            assert_eq!(kept(&nothing), "[]");
        }
    }
}
