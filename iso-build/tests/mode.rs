// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a medium starts for each entry of its boot menu (iso-build/live/mode-generator.sh), on made-up kernel command lines.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Command line, the units that are wanted, whether the first console is masked.
const CASES: &[(&str, &[&str], bool)] = &[
    ("quiet particle.mode=install", INSTALL, true),
    ("quiet", INSTALL, true),
    ("quiet nomodeset particle.mode=install", SAFE, true),
    ("particle.mode=install nomodeset", SAFE, true),
    ("xnomodeset nomodeset=0 particle.mode=install", INSTALL, true),
    ("nomodeset particle.mode=shell", &[], false),
    ("particle.mode=check", &["particle-check.service"], true),
];
const INSTALL: &[&str] = &["particle-keyboard.path", "sddm.service", "systemd-localed.service"];
/// A desktop's compositor has no screen then.
const SAFE: &[&str] = &["particle-keyboard.path", "particle-session.service", "systemd-localed.service"];

#[test]
fn each_entry_starts_its_units() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("live/mode-generator.sh");
    for (line, wanted, masked) in CASES {
        let dir = tempfile::tempdir().unwrap();
        let (generator, cmdline) = (dir.path().join("generator"), dir.path().join("cmdline"));
        fs::write(&generator, fs::read_to_string(&script).unwrap().replace("@SESSION@", "sddm.service")).unwrap();
        fs::write(&cmdline, format!("{line}\n")).unwrap();
        let units = dir.path().join("units");
        let ran = Command::new("sh").arg(&generator).args([&units, &units, &units, &cmdline]).output().unwrap();
        assert!(ran.status.success() && ran.stderr.is_empty(), "{line}: {}", String::from_utf8_lossy(&ran.stderr));
        let wants = fs::read_dir(units.join("multi-user.target.wants")).unwrap();
        let mut wants: Vec<String> = wants.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        wants.sort_unstable();
        assert_eq!(wants, *wanted, "{line}");
        assert_eq!(units.join("getty@tty1.service").is_symlink(), *masked, "{line}");
    }
}
