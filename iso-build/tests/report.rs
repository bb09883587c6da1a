// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso report` on a small medium: made by xorriso, with a manifest as the builder writes it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A medium of the default profile's name in `out`; `manifest` lies on it when there is one.
fn medium(out: &Path, manifest: Option<&str>) {
    let root = out.join("root");
    fs::create_dir_all(root.join("particleos")).unwrap();
    if let Some(text) = manifest {
        fs::write(root.join("particleos/manifest.json"), text).unwrap();
    }
    let iso = out.join("particleos-installer.iso");
    let _ = fs::remove_file(&iso);
    let status =
        Command::new("xorriso").args(["-as", "mkisofs", "-quiet", "-r", "-o"]).args([&iso, &root]).status().unwrap();
    assert!(status.success());
}

fn report(out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_particle-iso"))
        .args(["report", "--format", "json", "--out"])
        .arg(out)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap())
        .output()
        .unwrap()
}

#[test]
fn a_medium_tells_of_itself_whatever_was_built_beside_it_since() {
    let dir = tempfile::tempdir().unwrap();
    let file = |size: u64| {
        format!(
            r#"{{"files": [{{"name": "live/filesystem.squashfs", "size": {size}}}], "images": [], "stages": {{}}}}"#
        )
    };
    medium(dir.path(), Some(&file(1234)));
    fs::write(dir.path().join("manifest.json"), file(999_999_999)).unwrap();
    let output = report(dir.path());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let iso = fs::metadata(dir.path().join("particleos-installer.iso")).unwrap().len();
    assert_eq!(told["size"]["bytes"], iso);
    let files = &told["size"]["files"];
    assert_eq!((&files[0]["name"], &files[0]["bytes"]), (&"other".into(), &(iso - 1234).into()));
    assert_eq!((&files[1]["name"], &files[1]["bytes"]), (&"live/filesystem.squashfs".into(), &1234.into()));

    fs::remove_dir_all(dir.path().join("root")).unwrap();
    medium(dir.path(), None);
    let output = report(dir.path());
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("no medium of this program: it has no /particleos/manifest.json"), "{said}");
}
