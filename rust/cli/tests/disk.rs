// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Failures on a real file system with a real image: each ends with its id, leaves nothing mounted, and the next run
//! succeeds. `make disk` runs them inside forky's build root (root, loop devices, `BOOTC_JOB`, `BOOTC`, `IMAGE`); what
//! needs partitions and firmware is tested in virtual machines.

mod support;

use std::fs;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use support::{Disk, ROOT, assert_failed, blobs, done, image, mounts, need, run};

/// A copy of the image whose largest blob has one flipped bit.
fn corrupt(disk: &Disk) -> PathBuf {
    let copy = disk.dir.path().join("corrupt");
    done(&["cp", "-r", image().to_str().unwrap(), copy.to_str().unwrap()]);
    let largest = copy.join("blobs").join(blobs()[0].0.replace(':', "/"));
    let file = fs::OpenOptions::new().read(true).write(true).open(largest).unwrap();
    let (mut byte, at) = ([0], file.metadata().unwrap().len() / 2);
    file.read_exact_at(&mut byte, at).unwrap();
    file.write_all_at(&[byte[0] ^ 1], at).unwrap();
    copy
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn preflight_refuses_what_it_can_know() {
    let disk = Disk::new(64);
    let bootc = need("BOOTC");
    let wrong = format!(", digest: 'sha256:{}'", "0".repeat(64));
    let damaged = corrupt(&disk);
    for (image, bootc, more, id) in [
        (damaged.as_path(), bootc.as_str(), "", "image-corrupt"),
        (&image(), &bootc, &wrong, "digest-mismatch"),
        (Path::new("/nonexistent"), &bootc, "", "image-medium-missing"),
        (&image(), "no-such-bootc", "", "tool-missing"),
    ] {
        let config = disk.config(image, bootc, more);
        let storage = disk.file("none.yaml", "firmwareType: null\n");
        assert_failed(&disk.job("preflight", &config, &storage), 3, id);
    }
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_failing_bootc_leaves_nothing_mounted_and_the_next_run_succeeds() {
    let disk = Disk::new(6144);
    let words = "error: Installing to filesystem: Creating ostree deployment: Pulling: unexpected EOF";
    let fails = disk.program("bootc-that-fails", &format!("#!/bin/sh\necho '{words}' >&2\nexit 1\n"));
    let outcome = disk.job("install", &disk.config(&image(), &fails, ""), &disk.storage(""));
    assert_failed(&outcome, 1, "image-truncated");
    assert!(outcome.1.contains(words), "{}", outcome.1);
    assert_eq!(mounts(), Vec::<String>::new());

    disk.format();
    let outcome = disk.job("install", &disk.config(&corrupt(&disk), &need("BOOTC"), ""), &disk.storage(""));
    assert_failed(&outcome, 1, "image-corrupt");
    assert_eq!(mounts(), Vec::<String>::new());

    disk.format();
    disk.installs();
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_full_disk_is_named_before_and_while_working() {
    let disk = Disk::new(160);
    let (config, bootc) = (disk.config(&image(), &need("BOOTC"), ""), need("BOOTC"));
    assert_failed(&disk.job("install", &config, &disk.storage("")), 3, "root-too-small");
    // An image that says it is smaller than it is.
    let digest = done(&["skopeo", "inspect", "--format", "{{.Digest}}", &format!("oci:{}:latest", image().display())]);
    let lie = format!("bootc: {{bytes: '1000', digest: '{digest}'}}");
    let outcome = disk.job("install", &disk.config(&image(), &bootc, ""), &disk.storage(&lie));
    assert_failed(&outcome, 1, "target-full");
    assert_eq!(mounts(), Vec::<String>::new());
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_partition_that_is_not_mounted_is_refused() {
    let disk = Disk::new(64);
    done(&["umount", ROOT]);
    let outcome = disk.job("install", &disk.config(&image(), &need("BOOTC"), ""), &disk.storage(""));
    assert_failed(&outcome, 3, "not-mounted");
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn what_a_killed_run_left_is_taken_down_by_the_next() {
    let disk = Disk::new(6144);
    let hangs = disk.program("bootc-that-hangs", "#!/bin/sh\nexec sleep 600\n");
    let (config, storage) = (disk.config(&image(), &hangs, ""), disk.storage(""));
    let mut child = Command::new(need("BOOTC_JOB"))
        .args(["apply", "--step", "install", "--config", &config, "--global-storage", &storage])
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    while !mounts().iter().any(|at| at == "/run/calamares-bootc/sysroot") {
        assert!(started.elapsed() < Duration::from_secs(60), "the run never mounted anything");
        std::thread::sleep(Duration::from_millis(100));
    }
    std::thread::sleep(Duration::from_secs(1));
    child.kill().unwrap();
    child.wait().unwrap();
    run(&["pkill", "-f", "sleep 600"]);
    assert!(!mounts().is_empty(), "a killed run cannot clean up");

    // What Calamares' partition module does when the installer is started again.
    done(&["umount", ROOT]);
    let config = disk.config(&image(), &need("BOOTC"), "");
    let (code, words) = disk.job("preflight", &config, &disk.file("none.yaml", "firmwareType: null\n"));
    assert_eq!(code, Some(0), "{words}");
    assert_eq!(mounts(), Vec::<String>::new());
    disk.format();
    disk.installs();
}
