// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Judges a set of kernel modules: does it have what its modules need? Text in, sentence out; who looks into the root is
//! `stages::modules`.

use std::collections::BTreeSet;
use std::fs;

use bootc_exec::ExecError;

use super::apt::failed;

/// How many are told.
const TOLD: usize = 5;

/// Fails when a module stays whose need was left out. `dir` has `files` (a module's path each), `needs` (a line for each of
/// them: names, separated by commas) and `builtin` (paths of modules that are part of the kernel).
pub fn judge(dir: &str) -> Result<(), ExecError> {
    let read = |name: &str| {
        let path = format!("{dir}/{name}");
        fs::read_to_string(&path).map_err(ExecError::io(format!("reading {path}")))
    };
    let (files, needs, builtin) = (read("files")?, read("needs")?, read("builtin")?);
    let looking = || "looking for the kernel modules that others need".to_owned();
    if files.lines().count() != needs.lines().count() {
        return Err(failed(looking(), "modinfo does not tell one line for each of them"));
    }
    let lacking = lacking(&files, &needs, &builtin);
    if lacking.is_empty() {
        return Ok(());
    }
    let more = lacking.len().saturating_sub(TOLD);
    let more = if more > 0 { format!("\nand {more} more") } else { String::new() };
    let told = lacking.into_iter().take(TOLD).collect::<Vec<_>>().join("\n");
    Err(failed(looking(), format!("{told}{more}")))
}

/// One line for each module whose needs are not there.
fn lacking(files: &str, needs: &str, builtin: &str) -> Vec<String> {
    let there: BTreeSet<String> = files.lines().chain(builtin.lines()).map(name).collect();
    let mut lacking = Vec::new();
    for (file, needs) in files.lines().zip(needs.lines()) {
        let missing: Vec<&str> =
            needs.split(',').filter(|need| !need.is_empty() && !there.contains(&name(need))).collect();
        if !missing.is_empty() {
            lacking.push(format!("{file} stays, and what it needs is left out: {}", missing.join(", ")));
        }
    }
    lacking
}

/// A module's name: files have `-` where the kernel has `_`, and are compressed or not.
fn name(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.split('.').next().unwrap_or(file).replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &str = "/m/kernel/drivers/gpu/i915.ko.xz\n/m/kernel/crypto/crc-t10dif.ko\n/m/kernel/cec.ko.zst\n";
    const BUILTIN: &str = "kernel/drivers/hwmon/hwmon.ko\n";

    #[test]
    fn what_is_missing_is_told_with_who_needs_it() {
        for (needs, told) in [
            ("cec,hwmon\n\n\n", vec![]),
            ("crc_t10dif,cec\n\n\n", vec![]),
            ("cec,drm\n\nrc-core\n", vec!["i915.ko.xz stays, and what it needs is left out: drm", "cec.ko.zst"]),
        ] {
            let got = lacking(FILES, needs, BUILTIN);
            assert_eq!(got.len(), told.len(), "{needs}: {got:?}");
            assert!(got.iter().zip(&told).all(|(line, part)| line.contains(part)), "{needs}: {got:?}");
        }
    }

    #[test]
    fn files_without_their_needs_are_no_good_set() {
        let dir = tempfile::tempdir().unwrap();
        for (needs, told) in [("\n\n\n", ""), ("\n\n", "one line for each"), ("drm\n\n\n", "i915")] {
            for (name, text) in [("files", FILES), ("needs", needs), ("builtin", BUILTIN)] {
                fs::write(dir.path().join(name), text).unwrap();
            }
            let judged = judge(dir.path().to_str().unwrap()).map_err(|error| error.to_string());
            assert_eq!(judged.is_ok(), told.is_empty(), "{needs:?}");
            assert!(judged.err().unwrap_or_default().contains(told));
        }
    }
}
