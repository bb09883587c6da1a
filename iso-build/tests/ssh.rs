// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Who may log in to the live system by SSH (iso-build/live/ssh.sh), on made-up kernel command lines in a root of its own.
//! `chpasswd` and `ssh-keygen` are stand-ins that note what they were given.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFtestOnlytestOnlytestOnlytestOnlytest me@here";
// `printf %s "$KEY" | base64 -w0`
const KEY_64: &str =
    "c3NoLWVkMjU1MTkgQUFBQUMzTnphQzFsWkRJMU5URTVBQUFBSUZ0ZXN0T25seXRlc3RPbmx5dGVzdE9ubHl0ZXN0T25seXRlc3QgbWVAaGVyZQ==";
const HASH: &str = "$6$salt$kn4ryHash";
const HASH_64: &str = "JDYkc2FsdCRrbjRyeUhhc2g=";

/// What is expected: the keys, what the password is set from and whether one is accepted; or what the script says.
type Wanted = Result<(&'static [&'static str], &'static str, &'static str), &'static str>;

/// `{k}` and `{h}` stand for the key and the hash in base64.
const CASES: &[(&str, &str, Wanted)] = &[
    ("a key", "quiet particle.ssh.key={k}", Ok((&[KEY], "", "no"))),
    ("two keys", "particle.ssh.key={k} x particle.ssh.key={k}", Ok((&[KEY, KEY], "", "no"))),
    ("a password", "particle.ssh.password-hash={h} quiet", Ok((&[], HASH, "yes"))),
    ("both", "particle.ssh.password-hash={h} particle.ssh.key={k}", Ok((&[KEY], HASH, "yes"))),
    ("neither", "quiet particle.mode=install", Err("no particle.ssh.key and no particle.ssh.password-hash")),
    ("another word", "xparticle.ssh.key={k}", Err("no particle.ssh.key and no particle.ssh.password-hash")),
    ("an empty key", "particle.ssh.key=", Err("particle.ssh.key is no public key")),
    ("a key as it is", "particle.ssh.key=ssh-ed25519", Err("particle.ssh.key is not base64")),
    // "kn4ryPassword", which is no key and no hash either.
    ("a wrong key", "particle.ssh.key=a240cnlQYXNzd29yZA==", Err("particle.ssh.key is no public key")),
    // The key's line and another one.
    ("two lines", "particle.ssh.key=c3NoLWVkMjU1MTkgQQpzc2gtcnNhIEI=", Err("particle.ssh.key is more than one line")),
    ("a bad one spoils it", "particle.ssh.key={k} particle.ssh.key=%", Err("particle.ssh.key is not base64")),
    ("an empty hash", "particle.ssh.password-hash=", Err("particle.ssh.password-hash is no hash")),
    ("a hash as it is", "particle.ssh.password-hash=$6$a$b", Err("particle.ssh.password-hash is not base64")),
    (
        "a plain password",
        "particle.ssh.password-hash=a240cnlQYXNzd29yZA==",
        Err("particle.ssh.password-hash is no hash"),
    ),
    // "$6$a$b", then a line for another account.
    ("two accounts", "particle.ssh.password-hash=JDYkYSRiCmRhZW1vbjp4", Err("particle.ssh.password-hash is no hash")),
];

/// A program that appends its arguments and its input to a file, in a directory that goes first in PATH.
fn stand_in(dir: &Path, name: &str) {
    let path = dir.join(name);
    fs::write(&path, format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >\"{0}.argv\"\ncat >\"{0}.in\"\n", path.display()))
        .unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn only_what_the_command_line_names_may_log_in() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("live/ssh.sh");
    for (case, line, wanted) in CASES {
        let dir = tempfile::tempdir().unwrap();
        let (root, bin) = (dir.path().join("root"), dir.path().join("bin"));
        fs::create_dir_all(&bin).unwrap();
        for name in ["chpasswd", "ssh-keygen"] {
            stand_in(&bin, name);
        }
        let cmdline = dir.path().join("cmdline");
        fs::write(&cmdline, format!("{}\n", line.replace("{k}", KEY_64).replace("{h}", HASH_64))).unwrap();
        let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
        let ran = Command::new("sh").arg(&script).args([&root, &cmdline]).env("PATH", path).output().unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
        // Neither what they are nor what they look like in base64 may get to the journal.
        for secret in ["kn4ry", "AAAAC3Nza", KEY_64, HASH_64, "a240cnlQYXNzd29yZA"] {
            assert!(!said.contains(secret), "{case}: {said}");
        }
        let config = root.join("run/particle-ssh/sshd_config");
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        match wanted {
            Err(why) => {
                assert!(!ran.status.success(), "{case}");
                assert_eq!(said, format!("{why}: SSH stays off\n"), "{case}");
                assert!(!config.exists() && !bin.join("chpasswd.in").exists(), "{case}");
            }
            Ok((keys, hash, password)) => {
                assert!(ran.status.success() && said.is_empty(), "{case}: {said}");
                let authorized = root.join("run/particle-ssh/authorized_keys");
                assert_eq!(read(&authorized).lines().collect::<Vec<_>>(), *keys, "{case}");
                assert_eq!(fs::metadata(&authorized).unwrap().permissions().mode() & 0o777, 0o600, "{case}");
                let account = if hash.is_empty() { String::new() } else { format!("root:{hash}\n") };
                assert_eq!(read(&bin.join("chpasswd.in")), account, "{case}");
                // Everybody can read other processes' arguments.
                assert!(!read(&bin.join("chpasswd.argv")).contains('$'), "{case}");
                let config = read(&config);
                for line in [
                    &format!("PasswordAuthentication {password}"),
                    "KbdInteractiveAuthentication no",
                    "PermitEmptyPasswords no",
                    "AllowUsers root",
                ] {
                    assert!(config.lines().any(|is| is == line), "{case}: {line}: {config}");
                }
            }
        }
    }
}
