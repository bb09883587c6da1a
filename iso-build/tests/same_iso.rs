// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The comparing part of `make reproducible` (tests/ci/same-iso.sh): two small media, made with the medium's own xorriso
//! command line as far as that needs no boot loader.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An ISO with two files; `date` is that of everything.
fn medium(dir: &Path, second: &str, date: &str) -> PathBuf {
    let root = dir.join("root");
    fs::create_dir_all(root.join("live")).unwrap();
    fs::write(root.join("first"), vec![b'1'; 5000]).unwrap();
    fs::write(root.join("live/second"), second).unwrap();
    let iso = dir.join("medium.iso");
    let _ = fs::remove_file(&iso);
    let status = Command::new("xorriso")
        .args(["-as", "mkisofs", "-quiet", "-r", "--set_all_file_dates", &format!("={date}"), "-o"])
        .args([&iso, &root])
        .env("SOURCE_DATE_EPOCH", date)
        .status();
    assert!(status.unwrap().success());
    iso
}

fn compared(one: &Path, two: &Path) -> (Option<i32>, String) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ci/same-iso.sh");
    let output = Command::new(script).args([one, two]).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn the_first_difference_is_told_with_its_file() {
    let [one, two] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let reference = medium(one.path(), "abcd", "1000000000");
    let again = medium(two.path(), "abcd", "1000000000");
    let (code, text) = compared(&reference, &again);
    assert!(code == Some(0) && text.starts_with("the same: "), "{text}");

    let (code, text) = compared(&reference, &medium(two.path(), "abXd", "1000000000"));
    assert_eq!(code, Some(1), "{text}");
    assert!(text.ends_with(": in '/live/second', byte 2\n"), "{text}");

    let (code, text) = compared(&reference, &medium(two.path(), "abcd", "1000000001"));
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("in no file"), "{text}");

    let longer = two.path().join("longer.iso");
    fs::write(&longer, [fs::read(&reference).unwrap(), b"x".to_vec()].concat()).unwrap();
    let (code, text) = compared(&reference, &longer);
    assert!(code == Some(1) && text.starts_with("one is longer: "), "{text}");
    assert_eq!(compared(&reference, &two.path().join("absent")).0, Some(2));
}
