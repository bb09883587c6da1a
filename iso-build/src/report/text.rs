// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The report for people.

use std::fmt::Write;

use super::{Boot, Report, Share, Size};

/// Tables of the `top` largest parts.
pub fn text(report: &Report, top: usize) -> String {
    let mut text = report.medium.clone();
    match &report.size {
        Some(size) => space(&mut text, size, top),
        None => text.push('\n'),
    }
    if let Some(boot) = &report.boot {
        start(&mut text, boot, top);
    }
    text
}

fn space(text: &mut String, size: &Size, top: usize) {
    let Size { bytes, files, packages } = size;
    writeln!(text, ": {} MB\n\nWhat takes the space", bytes / 1_000_000).expect("a string takes all");
    table(text, files, usize::MAX, *bytes);
    match packages {
        Some(packages) => {
            text.push_str(
                "\nPackages in live/filesystem.squashfs (estimated: each file compressed by itself, and scaled)\n",
            );
            table(text, packages, top, *bytes);
        }
        None => {
            text.push_str("\nThe cache has the live system's root no more: which package takes what cannot be told.\n")
        }
    }
}

fn table(text: &mut String, shares: &[Share], top: usize, whole: u64) {
    let mut row = |bytes: u64, name: &str| {
        let (megabytes, percent) = (bytes as f64 / 1e6, bytes as f64 * 100.0 / whole.max(1) as f64);
        writeln!(text, "  {megabytes:>8.1} MB  {percent:>4.1} %  {name}").expect("a string takes all");
    };
    let (shown, rest) = shares.split_at(top.min(shares.len()));
    for share in shown {
        row(share.bytes, &share.name);
    }
    if !rest.is_empty() {
        row(rest.iter().map(|share| share.bytes).sum(), &format!("{} others", rest.len()));
    }
}

fn start(text: &mut String, boot: &Boot, top: usize) {
    let Boot { accelerator, processors, memory_mib, installer_s, first_page_s, memory_used_mib, time, units, chain } =
        boot;
    writeln!(
        text,
        "\nWhat takes the time (QEMU, {accelerator}, {processors} processors, {memory_mib} MiB; from the kernel on)\n  \
         {installer_s:>8.1} s  to the installer's start\n  {first_page_s:>8.1} s  to the installer's first page, with {memory_used_mib} MiB in use"
    )
    .expect("a string takes all");
    for line in time.lines().chain(["", "Units (systemd-analyze blame)"]) {
        writeln!(text, "{line}").expect("a string takes all");
    }
    for unit in units.iter().take(top) {
        writeln!(text, "  {unit}").expect("a string takes all");
    }
    text.push_str("\nWhat waits for what (systemd-analyze critical-chain)\n");
    for line in chain {
        writeln!(text, "  {line}").expect("a string takes all");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_is_one_row_and_percents_are_of_the_whole() {
        let share = |bytes, name: &str| Share { bytes, name: name.to_owned() };
        let files = vec![share(150_000_000, "live/filesystem.squashfs"), share(50_000_000, "other")];
        let packages = vec![share(100_000_000, "a"), share(30_000_000, "b"), share(20_000_000, "c")];
        let mut size = Size { bytes: 200_000_000, files, packages: Some(packages) };
        let told =
            |size: Option<&Size>| text(&Report { medium: "x.iso".to_owned(), size: size.cloned(), boot: None }, 1);
        for line in [
            "x.iso: 200 MB",
            "  150.0 MB  75.0 %  live/filesystem.squashfs",
            "  100.0 MB  50.0 %  a",
            "   50.0 MB  25.0 %  2 others",
        ] {
            assert!(told(Some(&size)).contains(line), "{line:?} is not in\n{}", told(Some(&size)));
        }
        size.packages = None;
        assert!(told(Some(&size)).contains("cannot be told"));
        assert_eq!(told(None), "x.iso\n");
    }
}
