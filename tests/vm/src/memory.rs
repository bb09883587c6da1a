// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What an installation takes of the live system's memory, measured beside it (`assets/memory.sh`): nothing of the image may be
//! kept there, however large it is.

use std::{fs, path::Path};

use particle_vm::Vm;

use crate::{error::TestError, live::Patience, report::Report};

/// MiB that must be left at each moment: below it the kernel drops programs that run, and reads them again and again.
const LEFT: u64 = 256;
/// MiB that may be written to the live system's own file system: logs and configurations.
const WRITTEN: u64 = 64;

/// Name of the measurements in the shared folder.
const FILE: &str = "memory.txt";

/// Starts to measure.
pub fn watch(vm: &mut Vm, share: &Path, patience: Patience) -> Result<(), TestError> {
    fs::write(share.join("memory.sh"), include_str!("../assets/memory.sh"))
        .map_err(TestError::io("writing memory.sh"))?;
    // The first line is there before the installation starts.
    let start = format!(
        "cd /run/vmtest && rm -f {FILE} && {{ sh memory.sh /run/vmtest/{FILE} >/dev/null 2>&1 & }}; \
         until [ -s {FILE} ]; do sleep 0.2; done"
    );
    vm.serial.must(&start, patience.seconds(60)).map_err(TestError::stage("starting to measure memory")).map(|_| ())
}

/// Judges what was measured.
pub fn judge(share: &Path, report: &mut Report) -> Result<(), TestError> {
    let text = fs::read_to_string(share.join(FILE)).map_err(TestError::io(format!("reading {FILE}")))?;
    let Some(seen) = Seen::of(&text) else {
        return Err(TestError::Failed(format!("{FILE} has no measurement: {text}")));
    };
    let (taken, left) = (seen.before.saturating_sub(seen.left), seen.left);
    let got = format!("{left} MiB of {} before, {taken} taken", seen.before);
    report.add("memory left, at the lowest", left >= LEFT, format!("{LEFT} MiB or more"), got);
    let written = seen.written;
    report.add("written to memory", written <= WRITTEN, format!("{WRITTEN} MiB or less"), format!("{written} MiB"));
    Ok(())
}

/// The extremes of the measurements, in MiB.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    /// Left at the start.
    before: u64,
    /// Left at the lowest.
    left: u64,
    /// Written since the start, at the highest.
    written: u64,
}

impl Seen {
    fn of(text: &str) -> Option<Self> {
        let row = |line: &str| {
            let (left, used) = line.split_once(' ')?;
            Some((left.parse().ok()?, used.parse().ok()?))
        };
        // The last line may be half written.
        let rows: Vec<(u64, u64)> = text.lines().filter_map(row).collect();
        let (before, used) = *rows.first()?;
        let left = rows.iter().map(|(left, _)| *left).min()?;
        let most = rows.iter().map(|(_, used)| *used).max()?;
        Some(Self { before, left, written: most - used })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extremes_are_found_and_judged() {
        let seen = Seen::of("1000 20\n400 30\n700 25\n6").unwrap();
        assert_eq!(seen, Seen { before: 1000, left: 400, written: 10 });
        assert_eq!(Seen::of(""), None);
        for (text, good) in [("1000 20\n400 30\n", true), ("1000 20\n200 30\n", false), ("1000 20\n900 90\n", false)] {
            let share = tempfile::tempdir().unwrap();
            fs::write(share.path().join(FILE), text).unwrap();
            let mut report = Report::default();
            judge(share.path(), &mut report).unwrap();
            assert_eq!(report.good(), good, "{text}");
        }
    }
}
