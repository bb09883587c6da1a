// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What "Check this medium" says of a medium that is as it was made, and of all that can be done to one.

use std::fs;
use std::process::Command;

use crate::fixtures::{EPOCH, Keyring, Medium, spaced};

#[test]
fn a_medium_is_judged_by_its_signature() {
    let keyring = Keyring::new();
    keyring.key("Maker <maker@example.org>", "ed25519", "never", &[]);
    keyring.key("Other <other@example.org>", "ed25519", "never", &[]);
    let (maker, other) = (keyring.signer("maker@example.org").unwrap(), keyring.signer("other@example.org").unwrap());
    let signed_by = format!("The medium is good: 2 files checked.\nSigned by {}\n", spaced(maker.fingerprint()));
    let distrust = |why: &str| format!("Do not trust this medium.\n{why}\n");
    type Change<'a> = &'a dyn Fn(&Medium);
    let list = |medium: &Medium, from: &str, to: &str| {
        let text = fs::read_to_string(medium.at(".disk/SHA256SUMS")).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(medium.at(".disk/SHA256SUMS"), text.replacen(from, to, 1)).unwrap();
    };
    let forged: Change = &|medium| {
        fs::write(medium.at("live/filesystem.squashfs"), "Trojan").unwrap();
        let sum = |file: &str| {
            let ran = Command::new("sha256sum").arg(medium.at(file)).output().unwrap();
            String::from_utf8(ran.stdout).unwrap()[..64].to_owned()
        };
        let text = fs::read_to_string(medium.at(".disk/SHA256SUMS")).unwrap();
        let new = sum("live/filesystem.squashfs");
        let lines = text.lines().map(|line| {
            if line.contains("squashfs") { format!("{new}{}\n", &line[64..]) } else { format!("{line}\n") }
        });
        fs::write(medium.at(".disk/SHA256SUMS"), lines.collect::<String>()).unwrap();
    };
    let remove = |medium: &Medium, name: &str| fs::remove_file(medium.at(name)).unwrap();
    let cases: &[(&str, Change, String)] = &[
        ("as it was made", &|_| {}, signed_by),
        (
            "never signed",
            &|medium| {
                remove(medium, "key.asc");
                remove(medium, ".disk/SHA256SUMS.sign");
            },
            "The medium is good: 2 files checked.\nIt is not signed: this finds damage, not forgery.\n".to_owned(),
        ),
        ("a file and its checksum changed", forged, distrust("Its list of checksums is not the one that was signed.")),
        (
            "a name in the list changed",
            &|medium| list(medium, "images/p/blobs/sha256/b 1", "live/filesystem.squashfs"),
            "The medium is damaged: 1 of 2 files differ. Write it again, or use another stick or disc.\n".to_owned(),
        ),
        (
            "a line taken out",
            &|medium| {
                let text = fs::read_to_string(medium.at(".disk/SHA256SUMS")).unwrap();
                fs::write(medium.at(".disk/SHA256SUMS"), text.lines().next().unwrap().to_owned() + "\n").unwrap();
            },
            distrust("Its list of checksums is not the one that was signed."),
        ),
        (
            "the signature taken away",
            &|medium| remove(medium, ".disk/SHA256SUMS.sign"),
            distrust("Its signature is missing."),
        ),
        (
            "the key taken away",
            &|medium| remove(medium, "key.asc"),
            distrust("It has a signature, but this live system has no key to judge it by."),
        ),
        (
            "signed by another key",
            &|medium| drop(medium.sign(&other, Some(EPOCH)).unwrap()),
            distrust("Its list of checksums is signed by another key."),
        ),
        (
            "no signature at all",
            &|medium| fs::write(medium.at(".disk/SHA256SUMS.sign"), "no signature").unwrap(),
            distrust("Its signature cannot be read."),
        ),
        (
            "a file damaged",
            &|medium| fs::write(medium.at("live/filesystem.squashfs"), "sYstem").unwrap(),
            "The medium is damaged: 1 of 2 files differ. Write it again, or use another stick or disc.\n".to_owned(),
        ),
        (
            "the list emptied",
            &|medium| fs::write(medium.at(".disk/SHA256SUMS"), "").unwrap(),
            "The medium is damaged: 0 of 0 files differ. Write it again, or use another stick or disc.\n".to_owned(),
        ),
    ];
    for (case, change, wanted) in cases {
        let medium = Medium::signed(&maker);
        change(&medium);
        let (good, files, verdict) = medium.judged();
        assert_eq!(verdict, *wanted, "{case}");
        assert_eq!(good, wanted.starts_with("The medium is good"), "{case}");
        assert_eq!(files.contains("DAMAGED"), wanted.contains("damaged: 1"), "{case}: {files}");
    }
}

#[test]
fn the_clock_of_who_checks_can_be_too_old_but_no_key_can() {
    let keyring = Keyring::new();
    let distrust =
        "Do not trust this medium.\nThe key of its signature has expired, or the clock of this computer is wrong.\n";
    // The clock of today stands for one that has stopped, and for one after a key's end.
    for (name, made, expires, signed, wanted, refusal) in [
        ("ahead@example.org", "2100000000", "never", "2100000001!", "The medium is good: 2 files", "is invalid"),
        ("past@example.org", "1577836800", "1y", "1580000000!", distrust, "has expired"),
    ] {
        keyring.key(name, "ed25519", expires, &["--faked-system-time", made]);
        let medium = Medium::new();
        let list = medium.at(".disk/SHA256SUMS");
        let sign = ["--faked-system-time", signed, "--local-user", name, "--armor", "--detach-sign"];
        keyring.gpg(&[&sign[..], &[&list.display().to_string()]].concat());
        fs::rename(list.with_extension("asc"), list.with_extension("sign")).unwrap();
        fs::write(medium.key(), keyring.gpg(&["--armor", "--export", name])).unwrap();
        let (good, _, verdict) = medium.judged();
        assert!(verdict.starts_with(wanted) && good == (wanted != distrust), "{name}: {verdict}");
        // A build does not begin with either.
        let error = keyring.signer(name).unwrap_err();
        assert!(error.contains(refusal), "{error}");
    }
}

#[test]
fn a_subkey_signs_where_there_is_one_and_the_whole_key_is_told() {
    let keyring = Keyring::new();
    keyring.key("maker@example.org", "ed25519", "never", &[]);
    let fingerprint = keyring.signer("maker@example.org").unwrap().fingerprint().to_owned();
    keyring.gpg(&["--passphrase", "", "--quick-add-key", &fingerprint, "rsa2048", "sign", "never"]);
    // As by a person who keeps the key itself elsewhere.
    let signer = keyring.signer(&fingerprint).unwrap();
    assert_eq!(signer.fingerprint(), fingerprint);
    let (good, _, verdict) = Medium::signed(&signer).judged();
    assert!(good && verdict.contains(&spaced(&fingerprint)), "{verdict}");
}
