// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The program from outside where something is in its way: readers that are gone, names that lead elsewhere, programs that are
//! not here, a Ctrl-C. Nothing of somebody else is lost, and it always ends.

use std::fs;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Ended from outside when it hangs, with exit code 124.
fn command(args: &[&str]) -> Command {
    let mut command = Command::new("/usr/bin/timeout");
    // The foreground: a signal is passed on once.
    command.args(["--foreground", "60", env!("CARGO_BIN_EXE_particle-iso")]).args(args);
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap());
    command
}

fn particle_iso(args: &[&str]) -> (Option<i32>, String) {
    let Output { status, stderr, .. } = command(args).output().unwrap();
    (status.code(), String::from_utf8_lossy(&stderr).into_owned())
}

/// A pipe that nobody reads.
fn closed() -> Stdio {
    let (ours, theirs) = UnixStream::pair().unwrap();
    drop(ours);
    Stdio::from(OwnedFd::from(theirs))
}

/// The default profile with something changed, in `dir`.
fn profile(dir: &Path, more: &str) -> String {
    let forky = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/forky.yaml");
    let file = dir.join("mine.yaml");
    fs::write(&file, format!("extends: {}\n{more}\n", forky.display())).unwrap();
    file.display().to_string()
}

#[test]
fn a_reader_that_is_gone_changes_no_exit_code() {
    for (args, code) in [
        (&["plan", "--profile", "/nonexistent.yaml"][..], 2),
        (&["plan"], 0),
        (&["schema"], 0),
        (&["completions", "bash"], 0),
    ] {
        let status = command(args).stdout(closed()).stderr(closed()).status().unwrap();
        assert_eq!(status.code(), Some(code), "{args:?}");
    }
}

#[test]
fn clean_removes_nothing_of_somebody_else() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let clean = |more: &str| {
        let profile = profile(dir.path(), more);
        particle_iso(&["clean", "--all", "--profile", &profile, "--out", out.to_str().unwrap()])
    };
    let papers = ["SHA256SUMS", "SHA256SUMS.sign", "manifest.json", "sbom.spdx.json"];
    let built = |names: &[&str]| {
        fs::create_dir_all(out.join("cache/rootfs-0123456789abcdef")).unwrap();
        names.iter().for_each(|name| fs::write(out.join(name), "").unwrap());
    };
    fs::write(dir.path().join("letter.txt"), "mine").unwrap();
    for name in ["..", ".", "'-rf'", "boot", "../letter.txt", "letter.txt", "SHA256SUMS"] {
        built(&papers);
        fs::create_dir_all(out.join("boot")).unwrap();
        let (code, said) = clean(&format!("medium: {{ file: {name} }}"));
        assert!(code == Some(2) && said.contains("is no name of an ISO") && said.contains("the ISO stays"), "{said}");
        assert!(dir.path().join("letter.txt").exists() && out.join("boot").exists(), "{name}");
        assert!(!out.join("cache").exists() && papers.iter().all(|name| !out.join(name).exists()), "{name}");
    }
    built(&[&papers[..], &["x.iso", "y.iso"]].concat());
    fs::create_dir(out.join("z.iso")).unwrap();
    let (code, said) = clean("medium: { file: x.iso }");
    assert!(code == Some(0) && !out.join("x.iso").exists() && out.join("y.iso").exists(), "{said}");
    let (code, said) = clean("medium: { file: z.iso }");
    assert!(code == Some(0) && said.contains("is no regular file: it stays") && out.join("z.iso").exists(), "{said}");
}

#[test]
fn a_suite_without_a_build_root_is_told_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let profile = profile(dir.path(), "archive: { suite: sid, mirror: 'http://127.0.0.1:9/debian' }");
    for command in ["plan", "check", "build"] {
        let (code, said) = particle_iso(&[command, "--profile", &profile, "--out", "/nonexistent/out"]);
        assert!(code == Some(2) && said.contains("\"sid\" has no build root"), "{command}: {code:?} {said}");
    }
}

#[test]
fn a_pipe_is_no_profile_and_nested_lists_take_no_time() {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str| dir.path().join(name).display().to_string();
    assert!(Command::new("mkfifo").arg(file("pipe.yaml")).status().unwrap().success());
    for (name, text) in [
        ("flow.yaml", "[".repeat(100_000)),
        ("maps.yaml", "{a: ".repeat(100_000)),
        ("block.yaml", "- ".repeat(100_000)),
        ("keys.yaml", "? ".repeat(100_000)),
    ] {
        fs::write(file(name), format!("a: {text}\n")).unwrap();
        fs::write(file(&format!("lone-{name}")), text).unwrap();
    }
    for name in ["pipe", "flow", "maps", "block", "keys", "lone-flow", "lone-block", "lone-keys"] {
        let started = Instant::now();
        let (code, said) = particle_iso(&["plan", "--profile", &file(&format!("{name}.yaml"))]);
        assert!(code == Some(2) && said.contains(&format!("{name}.yaml: ")), "{name}: {code:?} {said}");
        assert!(started.elapsed() < Duration::from_secs(10), "{name}: {:?}", started.elapsed());
    }
}

#[test]
fn what_is_no_layout_is_told_before_an_image_is_built() {
    let dir = tempfile::tempdir().unwrap();
    let letter = dir.path().join("letter.txt");
    fs::write(&letter, "mine").unwrap();
    for (layout, words) in [(letter.as_path(), "is no directory"), (dir.path(), "is no OCI layout and is not empty")] {
        for more in [&["--plan"][..], &[]] {
            let args = ["image", "--out", "/nonexistent/out", "--layout", layout.to_str().unwrap()];
            let (code, said) = particle_iso(&[&args[..], more].concat());
            assert!(code == Some(2) && said.contains(words), "{layout:?} {more:?}: {code:?} {said}");
        }
    }
    assert_eq!(fs::read_to_string(&letter).unwrap(), "mine");
}

#[test]
fn a_machine_without_its_programs_is_three() {
    let dir = tempfile::tempdir().unwrap();
    let (out, iso) = (dir.path().to_str().unwrap(), dir.path().join("particleos-installer.iso"));
    fs::write(&iso, "").unwrap();
    for (args, words) in [
        (&["boot"][..], "qemu-system-x86_64 is missing: install the Debian package qemu-system-x86"),
        (
            &["report", "--boot", "--iso", iso.to_str().unwrap()],
            "xorriso is missing: install the Debian package xorriso",
        ),
    ] {
        let output = command(&[args, &["--out", out]].concat()).env("PATH", "/nonexistent").output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(3) && said.contains(words) && !said.contains("What to do"), "{said}");
    }
    assert!(!dir.path().join("boot").exists(), "nothing was touched");
    for gib in ["0", "17179869184", "99999999"] {
        assert_eq!(particle_iso(&["boot", "--out", out, "--disk-gib", gib]).0, Some(2), "{gib}");
    }
}

#[test]
fn a_check_that_is_stopped_leaves_nothing() {
    assert!(Path::new("/usr/bin/apt-get").exists(), "this asks apt, which is not on this machine");
    // An archive that never answers.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mirror = format!("http://{}/debian", server.local_addr().unwrap());
    let profile = profile(dir.path(), &format!("archive: {{ mirror: '{mirror}' }}\npayload: null"));
    let scratch = dir.path().join("tmp");
    fs::create_dir(&scratch).unwrap();
    let mut check = command(&["check", "--profile", &profile, "--out", dir.path().join("out").to_str().unwrap()]);
    check.env("TMPDIR", &scratch).env_remove("http_proxy").stdout(Stdio::null()).stderr(Stdio::piped());
    let child = check.spawn().unwrap();
    let started = Instant::now();
    let mut asked = None;
    while asked.is_none() && started.elapsed() < Duration::from_secs(40) {
        asked = server.accept().ok();
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(fs::read_dir(&scratch).unwrap().next().is_some(), "apt has its directory there");
    // timeout(1) passes it on.
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("check: stopped on request"), "{said}");
    assert_eq!(fs::read_dir(&scratch).unwrap().count(), 0, "{said}");
    drop(asked);
}
