// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a machine is doing that shows nothing any more: where its processors are, and the kernel's last messages, which lie
//! in its memory when no console has them. When a machine counts as hung is the caller's decision.

use std::{
    fs::{self, File},
    io::{self, Read},
    thread,
    time::Duration,
};

use memchr::memmem;
use serde_json::json;

use crate::{error::VmError, vm::Vm};

/// How often the processors are looked at: one that goes round in circles is not where it was.
const LOOKS: usize = 3;
/// Linux' first message, and one that follows within [`NEAR`] bytes only in its message buffer.
const FIRST: &[u8] = b"Linux version ";
const SECOND: &[u8] = b"Command line: ";
const NEAR: usize = 4096;
/// How much of the buffer is looked at (Debian's kernels have 128 KiB), and how much of a memory at once.
const BUFFER: usize = 128 << 10;
const CHUNK: usize = 64 << 20;
/// The shortest message; shorter runs of letters are the numbers between messages.
const SHORTEST: usize = 8;

impl Vm {
    /// Where the processors are, and the last `lines` messages of a Linux kernel. The machine's memory is written to its
    /// folder for a moment, and read.
    ///
    /// # Errors
    /// When QEMU does not tell, or its answer cannot be written or read.
    pub fn autopsy(&mut self, lines: usize) -> Result<String, VmError> {
        let mut told = String::new();
        for _ in 0..LOOKS {
            let registers =
                self.qmp.execute("human-monitor-command", json!({ "command-line": "info registers -a" }))?;
            told += &processors(registers.as_str().unwrap_or_default());
            thread::sleep(Duration::from_secs(1));
        }
        let memory = self.dir().join("memory");
        let arguments = json!({ "paging": false, "protocol": format!("file:{}", memory.display()) });
        self.qmp.execute("dump-guest-memory", arguments)?;
        let found = File::open(&memory).and_then(|file| messages(file, CHUNK));
        fs::remove_file(&memory).map_err(VmError::io("removing the copy of the memory"))?;
        let found = found.map_err(VmError::io(format!("reading {}", memory.display())))?;
        if found.is_empty() {
            told += "no messages of a Linux kernel in its memory\n";
        }
        for message in &found[found.len().saturating_sub(lines)..] {
            told += &format!("kernel: {message}\n");
        }
        Ok(told)
    }
}

/// Each processor's place, flags and whether it is halted, one a line.
fn processors(registers: &str) -> String {
    let mut told = String::new();
    for line in registers.lines().map(str::trim) {
        if line.starts_with("CPU#") {
            told += &format!("{line} ");
        } else if line.contains("IP=") {
            told += &format!("{line}\n");
        }
    }
    told
}

/// The messages in the buffer of a kernel, oldest first; none where there is no kernel.
fn messages(mut memory: impl Read, chunk: usize) -> io::Result<Vec<String>> {
    let mut window = Vec::new();
    loop {
        let read = memory.by_ref().take(chunk as u64).read_to_end(&mut window)?;
        if let Some(at) = buffer(&window) {
            memory.by_ref().take(BUFFER as u64).read_to_end(&mut window)?;
            let end = window.len().min(at + BUFFER);
            return Ok(texts(&window[at..end]));
        }
        if read == 0 {
            return Ok(Vec::new());
        }
        // What was found may have begun at the window's end.
        window.drain(..window.len().saturating_sub(NEAR));
    }
}

/// Where the first message stands.
fn buffer(window: &[u8]) -> Option<usize> {
    memmem::find_iter(window, FIRST)
        .find(|at| memmem::find(&window[*at..window.len().min(at + NEAR)], SECOND).is_some())
}

/// Runs of printable characters.
fn texts(buffer: &[u8]) -> Vec<String> {
    let runs = buffer.split(|byte| !matches!(byte, b' '..=b'~'));
    runs.filter(|run| run.len() >= SHORTEST).map(|run| String::from_utf8_lossy(run).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_messages_are_found_wherever_they_are() {
        let banner = b"Linux version 7.2 as every image of it says\0";
        let log = b"\x01\0\0\0\0\0\0\0Linux version 7.2\0\0\x02\0\0\0Command line: quiet\0\x03\0smp: hung\0\xff\xff";
        let log_at = |before: usize| {
            let mut memory = vec![0; before];
            memory.extend(banner);
            memory.resize(memory.len() + 2 * NEAR, 0);
            memory.extend(log);
            memory.resize(memory.len() + 100, 0);
            memory
        };
        let wanted = ["Linux version 7.2", "Command line: quiet", "smp: hung"];
        // Within one window, across the end of one, and at its very end.
        for before in [0, 5000, 8190, 16_300, 16_384, 40_000] {
            assert_eq!(messages(log_at(before).as_slice(), 16_384).unwrap(), wanted, "{before}");
        }
        assert!(messages(&banner[..], 16_384).unwrap().is_empty());
    }

    #[test]
    fn processors_are_one_a_line() {
        let registers = "CPU#0\nRAX=1 RBX=2\nRIP=ff01 RFL=46 HLT=0\nES =0\n\nCPU#1\nRIP=ff02 RFL=46 HLT=1\n";
        assert_eq!(processors(registers), "CPU#0 RIP=ff01 RFL=46 HLT=0\nCPU#1 RIP=ff02 RFL=46 HLT=1\n");
    }
}
