// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Keys and offers of repositories, asked of gpg and of apt itself, in directories of their own: nothing of this machine's apt
//! is read or changed. What apt is told is `stages::sources`.

use std::fs;
use std::io;
use std::path::Path;

use bootc_exec::{ExecError, runner};

/// Longest time to read a repository's lists.
const UPDATE_S: u64 = 600;
/// Longest time of gpg and of apt without a network.
const LOCAL_S: u64 = 60;

fn failed(what: String, words: impl Into<String>) -> ExecError {
    ExecError::Io { what, source: io::Error::other(words.into()) }
}

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

/// Whether apt, told of `dir/sources.d` and `dir/preferences.d`, would take each package from its repository.
pub fn offers(dir: &str, wanted: &[(String, String)], check_valid_until: bool) -> Result<(), ExecError> {
    for part in ["state/lists/partial", "cache/archives/partial", "etc"] {
        let path = Path::new(dir).join("apt").join(part);
        fs::create_dir_all(&path).map_err(ExecError::io(format!("making {}", path.display())))?;
    }
    let status = format!("{dir}/apt/status");
    fs::write(&status, "").map_err(ExecError::io(format!("writing {status}")))?;
    let options = [
        format!("Dir::State={dir}/apt/state"),
        format!("Dir::State::status={status}"),
        format!("Dir::Cache={dir}/apt/cache"),
        format!("Dir::Etc={dir}/apt/etc"),
        format!("Dir::Etc::sourceparts={dir}/sources.d"),
        format!("Dir::Etc::preferencesparts={dir}/preferences.d"),
        format!("Acquire::Check-Valid-Until={check_valid_until}"),
        // Whatever this machine's apt has been told.
        "Acquire::Check-Date=true".to_owned(),
        "Dir::Etc::trustedparts=/etc/apt/trusted.gpg.d".to_owned(),
        // _apt cannot read a build's directories.
        "APT::Sandbox::User=root".to_owned(),
        "Acquire::Languages=none".to_owned(),
        "APT::Update::Error-Mode=any".to_owned(),
    ];
    let options: Vec<&str> = options.iter().flat_map(|option| ["-o", option]).collect();
    let apt = |program: &'static str, args: &[&str], seconds: u64| {
        runner::output(&[&[program][..], &options, args].concat(), seconds)
    };
    apt("apt-get", &["update", "--quiet"], UPDATE_S)?;
    for (package, mirror) in wanted {
        let policy = apt("apt-cache", &["policy", package], LOCAL_S)?.stdout;
        if !comes_from(&policy, mirror) {
            let words = format!(
                "{mirror} does not offer it for this architecture, or another source has a higher priority; apt says:\n{}",
                policy.trim_end()
            );
            return Err(failed(format!("looking for {package}"), words));
        }
    }
    Ok(())
}

/// Whether the version that apt-cache(8) calls the candidate is one of this address.
fn comes_from(policy: &str, mirror: &str) -> bool {
    let Some(candidate) = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: ")) else { return false };
    let mut of_candidate = false;
    for line in policy.lines().skip_while(|line| !line.contains("Version table:")).skip(1) {
        let words: Vec<&str> = line.trim_start_matches(" *** ").split_whitespace().collect();
        match words[..] {
            [version, _] => of_candidate = version == candidate,
            [_, address, ..] if of_candidate && address.trim_end_matches('/') == mirror.trim_end_matches('/') => {
                return true;
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_candidate_counts_and_where_it_comes_from() {
        let policy = |candidate: &str| {
            format!(
                "bootc:\n  Installed: (none)\n  Candidate: {candidate}\n  Version table:\n     2.0 500\n        \
                 500 http://deb.example/debian forky/main amd64 Packages\n     1.0-1 1001\n       \
                 1001 https://git.example/p/debian forky/main amd64 Packages\n"
            )
        };
        for (candidate, mirror, wanted) in [
            ("1.0-1", "https://git.example/p/debian", true),
            ("1.0-1", "https://git.example/p/debian/", true),
            ("2.0", "https://git.example/p/debian", false),
            ("1.0-1", "http://deb.example/debian", false),
        ] {
            assert_eq!(comes_from(&policy(candidate), mirror), wanted, "{candidate} {mirror}");
        }
        assert!(!comes_from("", "http://deb.example/debian"), "nobody has it");
    }

    #[test]
    fn fingerprints_are_those_of_keys() {
        let listed = "pub:-:255:22:8B0D618C449A513D:1:::-:::sc:::::ed25519:::0:\nfpr:::::::::0379F067:\nuid:-::::1::X::T::::::::::0:\n\
                      sub:-:255:18:1:1::::::e:::::cv25519::\nfpr:::::::::AAAA:\npub:-:1:1:1:1:::-:::sc::::::::0:\nfpr:::::::::BBBB:\n";
        assert_eq!(fingerprints(listed), ["0379F067", "BBBB"]);
        assert_eq!(folded("a\n\nb\n"), " a\n .\n b\n");
    }
}
