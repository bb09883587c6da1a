// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The live session's choice between normal and double size (iso-build/live/scale.sh), on made-up screens.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A connector: its name, its state, its first mode, its width in centimetres.
type Screen = (&'static str, &'static str, &'static str, u8);

/// What the firmware has left, which is no connector.
const FRAME_BUFFER: &str = "fb0";

const CASES: &[(&str, &[Screen], &str, &str)] = &[
    ("no screen", &[], "quiet", "1"),
    ("a usual monitor", &[("DP-1", "connected", "1920x1080", 53)], "quiet", "1"),
    ("a 14 inch notebook", &[("eDP-1", "connected", "1920x1080", 31)], "quiet", "1"),
    ("a 13 inch notebook with few lines", &[("eDP-1", "connected", "1920x1080", 28)], "quiet", "1"),
    ("a 13 inch notebook", &[("eDP-1", "connected", "2560x1600", 28)], "quiet", "2"),
    ("27 inches with 4K", &[("DP-1", "connected", "3840x2160", 60)], "quiet", "2"),
    ("a television", &[("HDMI-A-1", "connected", "3840x2160", 121)], "quiet", "1"),
    ("a size that nobody knows, 4K", &[("DP-1", "connected", "3840x2160", 0)], "quiet", "2"),
    ("a size that nobody knows", &[("DP-1", "connected", "1280x800", 0)], "quiet", "1"),
    ("an interlaced mode", &[("DP-1", "connected", "1920x1080i", 30)], "quiet", "1"),
    ("nothing plugged in", &[("DP-1", "disconnected", "", 0)], "quiet", "1"),
    (
        "the least dense decides",
        &[
            ("eDP-1", "connected", "2560x1600", 28),
            ("DP-1", "connected", "1920x1080", 53),
            ("DP-2", "connected", "3840x2160", 60),
        ],
        "quiet",
        "1",
    ),
    ("safe graphics", &[(FRAME_BUFFER, "", "U:1024x768p-75", 0)], "nomodeset", "1"),
    ("safe graphics, 4K", &[(FRAME_BUFFER, "", "U:3840x2160p-0", 0)], "nomodeset", "2"),
    (
        "a driver's frame buffer does not decide",
        &[("DP-1", "connected", "3840x2160", 121), (FRAME_BUFFER, "", "U:3840x2160p-0", 0)],
        "quiet",
        "1",
    ),
    ("a person decides", &[("DP-1", "connected", "1920x1080", 53)], "quiet particle.scale=2 splash", "2"),
    ("and is not believed everything", &[("DP-1", "connected", "1920x1080", 53)], "particle.scale=900", "1"),
];

#[test]
fn dense_screens_are_drawn_at_double_size() {
    for (case, screens, cmdline, wanted) in CASES {
        let dir = tempfile::tempdir().unwrap();
        for (name, status, mode, centimetres) in *screens {
            let connector = match *name {
                FRAME_BUFFER => dir.path().join("class/graphics").join(name),
                _ => dir.path().join("class/drm").join(format!("card0-{name}")),
            };
            fs::create_dir_all(&connector).unwrap();
            let mut edid = [0; 128];
            edid[21] = *centimetres;
            fs::write(connector.join("status"), format!("{status}\n")).unwrap();
            fs::write(
                connector.join("modes"),
                if mode.is_empty() { String::new() } else { format!("{mode}\n800x600\n") },
            )
            .unwrap();
            fs::write(connector.join("edid"), if mode.is_empty() { &[] } else { edid.as_slice() }).unwrap();
        }
        fs::write(dir.path().join("cmdline"), format!("{cmdline}\n")).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("live/scale.sh");
        let ran = Command::new("sh").arg(script).arg(dir.path()).arg(dir.path().join("cmdline")).output().unwrap();
        assert_eq!(
            String::from_utf8_lossy(&ran.stdout).trim(),
            *wanted,
            "{case}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        assert!(ran.stderr.is_empty(), "{case}: {}", String::from_utf8_lossy(&ran.stderr));
    }
}
