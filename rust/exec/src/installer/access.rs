// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the installed system needs to read its own updates from a private server: the login for that server and no other,
//! its certificates. Whether it gets them was decided in the plan; contents go from file to file and nowhere else.

use crate::error::ExecError;
use crate::files::write_with_parents;
use bootc_plan::error::{Code, Fault};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

/// bootc reads the first of these that is there (ostree-ext's globals.rs).
const AUTH: &str = "etc/ostree/auth.json";
const CERTS: &str = "etc/containers/certs.d";

/// Writes the login for `host` from the containers-auth.json(5) at `from` into the system at `root`.
pub fn keep_login(root: &Path, from: &Path, host: &str) -> Result<(), ExecError> {
    let text = fs::read_to_string(from).map_err(ExecError::io(format!("reading {}", from.display())))?;
    // serde's message would quote the file.
    let parsed: Result<Map<String, Value>, _> = serde_json::from_str(&text);
    let auths = parsed.ok().and_then(|mut file| file.remove("auths")).and_then(|found| match found {
        Value::Object(auths) => Some(auths),
        _ => None,
    });
    let Some(mut auths) = auths else {
        let details = format!("{} is no file of logins (containers-auth.json(5)): it has no `auths`", from.display());
        return Err(ExecError::Fault(Fault::new(Code::Refused, "credentials-unreadable", details)));
    };
    auths.retain(|key, _| key.split('/').next() == Some(host));
    let mut kept = Map::new();
    kept.insert("auths".into(), auths.into());
    write_with_parents(&root.join(AUTH), format!("{:#}\n", Value::Object(kept)).as_bytes(), 0o600)
}

/// Copies the certificates for `host` from a directory as of containers-certs.d(5) into the system at `root`.
pub fn keep_certificates(root: &Path, from: &Path, host: &str) -> Result<(), ExecError> {
    let what = || ExecError::io(format!("reading {}", from.display()));
    for entry in fs::read_dir(from).map_err(what())? {
        let path = entry.map_err(what())?.path();
        let (Some(name), Some(kind)) = (path.file_name(), path.extension().and_then(|kind| kind.to_str())) else {
            continue;
        };
        let mode = match kind {
            "crt" | "cert" => 0o644,
            "key" => 0o600,
            _ => continue,
        };
        let bytes = fs::read(&path).map_err(ExecError::io(format!("reading {}", path.display())))?;
        write_with_parents(&root.join(CERTS).join(host).join(name), &bytes, mode)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn only_the_servers_own_login_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("auth.json");
        fs::write(
            &from,
            r#"{"auths": {"r.example": {"auth": "bWU6c2VjcmV0"}, "r.example/ns": {}, "other": {"auth": "x"}}}"#,
        )
        .unwrap();
        keep_login(dir.path(), &from, "r.example").unwrap();
        let kept = dir.path().join("etc/ostree/auth.json");
        let text = fs::read_to_string(&kept).unwrap();
        assert!(text.contains("bWU6c2VjcmV0") && text.contains("r.example/ns") && !text.contains("other"), "{text}");
        assert_eq!(mode(&kept), 0o600);
    }

    #[test]
    fn a_broken_file_is_refused_without_its_content() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("auth.json");
        for text in ["my secret", r#"{"auths": "my secret"}"#, "[]"] {
            fs::write(&from, text).unwrap();
            let fault = keep_login(dir.path(), &from, "r.example").unwrap_err().fault();
            assert!(fault.id == "credentials-unreadable" && !fault.details.contains("secret"), "{}", fault.details);
        }
        let gone = keep_login(dir.path(), &dir.path().join("gone"), "r.example").unwrap_err().fault();
        assert!(gone.details.starts_with("reading "), "{}", gone.details);
    }

    #[test]
    fn keys_are_private() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("certs");
        fs::create_dir(&from).unwrap();
        for name in ["ca.crt", "client.cert", "client.key", "README"] {
            fs::write(from.join(name), name).unwrap();
        }
        keep_certificates(dir.path(), &from, "r.example:5000").unwrap();
        let kept = dir.path().join("etc/containers/certs.d/r.example:5000");
        assert_eq!([mode(&kept.join("ca.crt")), mode(&kept.join("client.key"))], [0o644, 0o600]);
        assert!(!kept.join("README").exists());
    }
}
