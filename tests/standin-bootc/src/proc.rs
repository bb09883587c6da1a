// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Running other programs the way bootc does: as a task with a printed title, or quietly.
//!
//! The installer's one runner is `rust/exec`; this is the stand-in's side of the fence.

use anyhow::{Context as _, Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// Print `title`, run the program with inherited output, fail when it fails.
pub fn task(title: &str, cwd: &Path, argv: &[&str]) -> Result<()> {
    println!("{title}");
    let status = Command::new(argv[0]).args(&argv[1..]).current_dir(cwd).stdin(Stdio::null()).status()?;
    if !status.success() {
        bail!("Task {title} failed: {status:?}");
    }
    Ok(())
}

/// Run the program, return what it wrote to standard output; its error text goes into the error.
pub fn output(cwd: &Path, argv: &[&str]) -> Result<Vec<u8>> {
    let out = Command::new(argv[0]).args(&argv[1..]).current_dir(cwd).stdin(Stdio::null()).output()?;
    if !out.status.success() {
        let text = String::from_utf8_lossy(&out.stderr);
        bail!("Subprocess failed: {:?}\n{text}", out.status);
    }
    Ok(out.stdout)
}

/// Run the program with inherited standard output; its error text goes into the error.
#[cfg_attr(not(feature = "composefs"), allow(dead_code, reason = "needed by that backend only"))]
pub fn capture_stderr(command: &mut Command) -> Result<()> {
    let out = command.stdin(Stdio::null()).stdout(Stdio::inherit()).output()?;
    if !out.status.success() {
        bail!("Subprocess failed: {:?}\n{}", out.status, String::from_utf8_lossy(&out.stderr));
    }
    Ok(())
}

/// Like [`output`], for programs that print JSON.
pub fn json(argv: &[&str]) -> Result<serde_json::Value> {
    let out = output(Path::new("/"), argv)?;
    serde_json::from_slice(&out).with_context(|| format!("Parsing the output of {}", argv[0]))
}
