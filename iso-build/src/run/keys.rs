// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Keys of repositories: compared with their fingerprints by gpg, in a directory of its own, and put into a source. What apt
//! makes of it is [apt](super::apt).

use std::fs;

use bootc_exec::{ExecError, runner};

use super::apt::{LOCAL_S, failed};

/// Writes a source with the one key that has the fingerprint.
pub fn source(key: &str, fingerprint: &str, entry: &str, to: &str) -> Result<(), ExecError> {
    let home = tempfile::tempdir().map_err(ExecError::io("making a directory for gpg"))?;
    let home = home.path().display().to_string();
    let gpg = |args: &[&str]| {
        let base = ["gpg", "--homedir", &home, "--batch", "--quiet", "--no-permission-warning"];
        runner::output(&[&base[..], args].concat(), LOCAL_S)
    };
    let reading = format!("reading the key {key}");
    gpg(&["--import", key]).map_err(|error| {
        let words = format!("{error}\nIt must be an OpenPGP key, binary or in ASCII armor");
        failed(reading.clone(), words)
    })?;
    let listed = gpg(&["--with-colons", "--list-keys"])?.stdout;
    let found = fingerprints(&listed);
    if !found.iter().any(|one| one == fingerprint) {
        let words = format!(
            "its fingerprint is {}, but the profile names {fingerprint}: do not use it before you know from its owner which is right",
            found.join(", ")
        );
        return Err(failed(reading, words));
    }
    let armored = gpg(&["--armor", "--export", fingerprint])?.stdout;
    let text = format!("{entry}Signed-By:\n{}", folded(&armored));
    fs::write(to, text).map_err(ExecError::io(format!("writing {to}")))
}

/// Of the keys, not of their subkeys (gpg's doc/DETAILS).
fn fingerprints(listed: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut of_key = false;
    for line in listed.lines() {
        let mut fields = line.split(':');
        match fields.next() {
            Some("pub") => of_key = true,
            Some("sub") => of_key = false,
            Some("fpr") if of_key => found.extend(fields.nth(8).map(ToOwned::to_owned)),
            _ => {}
        }
    }
    found
}

/// As the value of a deb822 field: blank lines are dots.
fn folded(text: &str) -> String {
    text.lines().map(|line| format!(" {}\n", if line.trim().is_empty() { "." } else { line })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_those_of_keys() {
        let listed = "pub:-:255:22:8B0D618C449A513D:1:::-:::sc:::::ed25519:::0:\nfpr:::::::::0379F067:\nuid:-::::1::X::T::::::::::0:\n\
                      sub:-:255:18:1:1::::::e:::::cv25519::\nfpr:::::::::AAAA:\npub:-:1:1:1:1:::-:::sc::::::::0:\nfpr:::::::::BBBB:\n";
        assert_eq!(fingerprints(listed), ["0379F067", "BBBB"]);
        assert_eq!(folded("a\n\nb\n"), " a\n .\n b\n");
    }
}
