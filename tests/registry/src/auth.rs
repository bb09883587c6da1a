// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A login as skopeo and bootc read it, containers-auth.json(5). The server's side of a login belongs to `server`.

use std::{
    fs,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use serde_json::json;

/// Writes a file with one login, for its owner only, over one that is there.
pub(crate) fn write(path: &Path, location: &str, user: &str, password: &str) -> PathBuf {
    let auth = base64(format!("{user}:{password}").as_bytes());
    let text = json!({"auths": {location: {"auth": auth}}}).to_string();
    let failed = |error| panic!("writing {}: {error}", path.display());
    // A new file: the mode of an old one would stay.
    fs::remove_file(path)
        .or_else(|e| if e.kind() == ErrorKind::NotFound { Ok(()) } else { Err(e) })
        .unwrap_or_else(failed);
    let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).unwrap_or_else(failed);
    path.to_owned()
}

/// Standard alphabet with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0u32, |group, byte| group << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let letter = ALPHABET[(group >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_login_is_for_its_owner_only() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("auth.json");
        fs::write(&path, "old and open").unwrap();
        assert_eq!(write(&path, "localhost:5000", "user", "pass:word"), path);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, r#"{"auths":{"localhost:5000":{"auth":"dXNlcjpwYXNzOndvcmQ="}}}"#);
    }

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, encoded) in
            [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("abcd", "YWJjZA=="), ("abcde", "YWJjZGU=")]
        {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }
}
