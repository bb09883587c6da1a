// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The install report for people: on one screen, and nothing that the JSON does not have.

use super::{Report, Timing};
use bootc_plan::installer::task::Used;

/// Room for the stand-in's words; ostree lists everything that it was built with.
const WIDTH: usize = 130;

/// The whole text.
pub fn render(report: &Report) -> String {
    let fact = |key: &str| report.image.get(key).map_or("", String::as_str);
    let loader = Some(fact("loader")).filter(|device| !device.is_empty());
    let heads = [
        ("System", report.system.clone()),
        ("Image", fact("source").to_owned()),
        ("Digest", fact("digest").to_owned()),
        ("Updates from", fact("target").to_owned()),
        ("Boot loader", [Some(fact("bootloader")), loader].into_iter().flatten().collect::<Vec<_>>().join(" on ")),
        ("Written", report.written.clone()),
        ("Installer", report.installer.to_owned()),
        ("Kernel", report.kernel.clone()),
    ];
    let tools = report.tools.iter().map(|(tool, said)| (tool.as_str(), cut(said)));
    let known = heads.into_iter().chain(tools).filter(|(_, value)| !value.is_empty());
    let mut lines: Vec<String> = known.map(|(name, value)| format!("{:<14}{value}", format!("{name}:"))).collect();
    section(&mut lines, "Disk", report.disk.iter().map(used));
    section(&mut lines, "Time", report.timings.iter().map(timing));
    section(&mut lines, "Warnings", report.warnings.iter().cloned());
    let plans = report.plans.join(", ");
    lines.extend([
        String::new(),
        format!("The same and more is in report.json beside this file; what was done: {plans}."),
    ]);
    lines.join("\n") + "\n"
}

fn section(lines: &mut Vec<String>, head: &str, rows: impl Iterator<Item = String>) {
    lines.extend([String::new(), format!("{head}:")]);
    let before = lines.len();
    lines.extend(rows.map(|row| format!("  {row}")));
    if lines.len() == before {
        lines.push("  none".into());
    }
}

fn used(used: &Used) -> String {
    let encrypted = if used.encrypted { ", encrypted" } else { "" };
    format!("{:<16} {:<12} {}{encrypted}", used.device, used.place, used.fs)
}

fn timing(timing: &Timing) -> String {
    let parts: Vec<String> = timing.parts.iter().map(|part| format!("{} {:.1}", part.step, part.seconds)).collect();
    format!("{:<9} {:>7.1} s ({})", timing.step, timing.seconds, parts.join(", "))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::sample;
    use super::*;
    use std::path::Path;

    #[test]
    fn fits_on_a_screen_and_says_what_the_json_says() {
        let mut report = sample(Path::new("/no/such/root"));
        report.tools = [("ostree".to_owned(), "libostree ".repeat(40))].into();
        (report.kernel, report.written) = ("Linux 7.0 x86_64".into(), "2026-11-26T20:00:00Z".into());
        let expected = "\
Image:        docker://r.example/p:1
Digest:       sha256:0
Updates from: r.example/p:1
Boot loader:  installer-grub on /dev/vda1
Written:      2026-11-26T20:00:00Z
Installer:    INSTALLER
Kernel:       Linux 7.0 x86_64
ostree:       LIBOSTREE...

Disk:
  /dev/vda1        /boot/efi    fat32
  /dev/vda2        /            ext4, encrypted

Time:
  preflight     0.1 s (check-image 0.1)
  install      60.3 s (prepare 0.1, deploy 60.2)
  finish        0.0 s (report 0.0)

Warnings:
  docker://m.example/p:1: connection refused
  efibootmgr -q: no space in NVRAM

The same and more is in report.json beside this file; what was done: install-plan.json.
";
        let expected = expected.replace("INSTALLER", report.installer).replace("LIBOSTREE", &"libostree ".repeat(13));
        assert_eq!(render(&report), expected);
        report.warnings.clear();
        assert!(render(&report).contains("\nWarnings:\n  none\n"));
    }
}
