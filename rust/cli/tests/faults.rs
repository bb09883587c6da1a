// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Every operation of the steps install and finish goes wrong once in each way, on a real file system with a real image; then
//! the installer is started again from its first step and must succeed. `make faults` runs it inside forky's build root with
//! the small image and prints the table. What needs partitions and firmware is tested in virtual machines.

mod support;

use std::process::Output;
use support::{Disk, ROOT, image, mounts, need, run, take_down};

const KINDS: [&str; 3] = ["error", "kill", "kill-during"];

/// One try of a step with a fault, and what it said.
struct Try {
    ended: Output,
    words: String,
}

impl Try {
    /// The operation that the fault hit; none when the step had fewer.
    fn hit(&self) -> Option<&str> {
        let line = self.words.lines().find_map(|line| line.split_once("fault at operation "));
        line.and_then(|(_, rest)| rest.split_once(": ")).map(|(_, operation)| operation)
    }
}

fn attempt(disk: &Disk, step: &str, storage: &str, fault: &str) -> Try {
    let config = disk.config(&image(), &need("BOOTC"), "");
    let argv = ["apply", "--step", step, "--config", &config, "--global-storage", storage, "--fault", fault];
    let ended = std::process::Command::new(need("BOOTC_JOB")).args(argv).output().unwrap();
    let words = String::from_utf8_lossy(&ended.stderr).into_owned();
    Try { ended, words }
}

/// What Calamares does from its start to its end, in this module's parts: nothing may fail.
fn whole(disk: &Disk) -> Result<(), String> {
    let config = disk.config(&image(), &need("BOOTC"), "");
    let failed =
        |step: &str, words: &str| format!("{step}: {}", words.lines().rev().take(12).collect::<Vec<_>>().join(" / "));
    let must = |step: &str, storage: &str| match disk.job(step, &config, storage) {
        (Some(0), _) => Ok(()),
        (_, words) => Err(failed(step, &words)),
    };
    must("preflight", &disk.file("none.yaml", "firmwareType: null\n"))?;
    if !mounts().is_empty() {
        return Err(format!("preflight has left {:?}", mounts()));
    }
    disk.format();
    let told = disk.try_told("install", &config, "").map_err(|words| failed("install", &words))?;
    must("finish", &disk.storage_of_finish(&told))?;
    take_down();
    Ok(())
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make faults`"]
fn whatever_goes_wrong_the_next_try_succeeds() {
    let disk = Disk::new(4096);
    let kinds = std::env::var("FAULTS").ok().filter(|chosen| !chosen.is_empty()).unwrap_or_else(|| KINDS.join(" "));
    let (mut rows, mut bad) = (Vec::new(), 0);
    for kind in kinds.split_whitespace() {
        for step in ["install", "finish"] {
            for at in 1.. {
                take_down();
                disk.format();
                let storage = if step == "install" {
                    disk.storage("")
                } else {
                    let told = disk.told("install", &disk.config(&image(), &need("BOOTC"), ""), "");
                    disk.storage_of_finish(&told)
                };
                let tried = attempt(&disk, step, &storage, &format!("{kind}:{at}"));
                let Some(operation) = tried.hit() else {
                    assert!(tried.ended.status.success(), "{kind} {step} {at}: {}", tried.words);
                    assert!(at > 3, "{step} has operations");
                    break;
                };
                // Commands that may fail, and a death that came too late, end well.
                let ended = match (tried.ended.status.code(), kind) {
                    (Some(0), _) => "went on",
                    (None, _) => "killed",
                    (Some(_), _) if step == "install" && mounts().iter().any(|at| at != ROOT) => "LEFT MOUNTS",
                    (Some(_), _) if step == "install" => "failed, nothing left",
                    // They are the umount module's.
                    (Some(_), _) => "failed",
                };
                // Of a killed run the person's next start takes Calamares' own mount down.
                while mounts().iter().any(|at| at == ROOT) {
                    run(&["umount", "-R", ROOT]);
                }
                let again = whole(&disk);
                let result = again.as_ref().map_or_else(|why| format!("FAILED: {why}"), |()| "installed".to_owned());
                bad += usize::from(again.is_err() || ended == "LEFT MOUNTS");
                let operation: String = operation.chars().take(90).collect();
                rows.push(format!(
                    "| {step} | {at} | `{}` | {kind} | {ended} | {result} |",
                    operation.replace('|', "\\|")
                ));
                eprintln!("{}", rows[rows.len() - 1]);
            }
        }
    }
    eprintln!(
        "\n| step | nr. | operation | fault | ended | next try |\n|---|---|---|---|---|---|\n{}",
        rows.join("\n")
    );
    assert_eq!(bad, 0, "rows with capital letters");
}
