// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Signing itself: what the same key makes of the same list, and keys that cannot.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::sync::atomic::AtomicBool;

use particle_iso::Error;

use crate::fixtures::{EPOCH, Keyring, Medium};

#[test]
fn the_same_list_has_the_same_signature_on_a_medium_whatever_the_clock_says() {
    let keyring = Keyring::new();
    for algorithm in ["ed25519", "rsa2048"] {
        let name = format!("{algorithm}@example.org");
        keyring.key(&name, algorithm, "never", &["--faked-system-time", "1700000000"]);
        let signer = keyring.signer(&name).unwrap();
        let medium = Medium::signed(&signer);
        let first = fs::read_to_string(medium.at(".disk/SHA256SUMS.sign")).unwrap();
        assert!(first.starts_with("-----BEGIN PGP SIGNATURE-----\n"), "{first}");
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert_eq!(medium.sign(&signer, Some(EPOCH)).unwrap(), first, "{algorithm}");
        assert_ne!(medium.sign(&signer, Some(EPOCH + 1)).unwrap(), first, "{algorithm}");
        // Of the clock's time.
        assert_ne!(medium.sign(&signer, None).unwrap(), first, "{algorithm}");
        // Before there was a key: as early as it allows, and then the epoch does not matter.
        assert_eq!(medium.sign(&signer, Some(1)).unwrap(), medium.sign(&signer, Some(2)).unwrap(), "{algorithm}");
        assert!(medium.judged().0, "{algorithm}");
    }
}

#[test]
fn a_key_that_cannot_sign_is_told_with_what_to_do() {
    let keyring = Keyring::new();
    keyring.key("one@example.org", "ed25519", "never", &[]);
    keyring.key("two@example.org", "ed25519", "never", &[]);
    let id = |message: &str| Error::SigningKey { key: "k".into(), message: message.to_owned() }.id();
    for (name, wanted) in [("nobody@example.org", "signing-key-missing"), ("example.org", "signing-key-unusable")] {
        let message = keyring.signer(name).unwrap_err();
        assert_eq!(id(&message), wanted, "{message}");
    }
    let stop = AtomicBool::new(false);
    let signer = keyring.signer("one@example.org").unwrap();
    signer.try_out(&stop).unwrap();
    // Gone after it was found, and asked for where nobody can answer.
    keyring.gpg(&["--yes", "--delete-secret-keys", signer.fingerprint()]);
    let error = signer.try_out(&stop).unwrap_err();
    assert_eq!((error.id(), error.exit_code()), ("signing-key-missing", 3), "{error}");
    for (number, (pinentry, wanted)) in [
        ("printf 'OK\\n'; while read -r line; do case $line in GETPIN) echo 'ERR 83886179 Operation cancelled';; *) echo OK;; esac; done", "signing-refused"),
        ("printf 'OK\\n'; while read -r line; do case $line in GETPIN) printf 'D wrong\\nOK\\n';; *) echo OK;; esac; done", "signing-refused"),
        ("exit 1", "signing-unasked"),
    ]
    .into_iter()
    .enumerate()
    {
        let keyring = Keyring::new();
        let program = keyring.0.path().join("pinentry");
        fs::write(&program, format!("#!/bin/sh\n{pinentry}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let conf = format!("pinentry-program {}\n", program.display());
        fs::write(keyring.0.path().join("gpg-agent.conf"), conf).unwrap();
        let made = ["--pinentry-mode", "loopback", "--passphrase", "geheim", "--quick-gen-key"];
        keyring.gpg(&[&made[..], &["locked@example.org", "ed25519", "sign", "never"]].concat());
        let gone = Command::new("gpgconf").args(["--kill", "gpg-agent"]).env("GNUPGHOME", keyring.0.path()).status();
        assert!(gone.unwrap().success());
        let error = keyring.signer("locked@example.org").unwrap().try_out(&stop).unwrap_err();
        assert_eq!(error.id(), wanted, "{number}: {error}");
        assert!(!error.to_string().contains("geheim"));
    }
}
