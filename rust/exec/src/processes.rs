// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What /proc tells of running programs and those below them (proc_pid_io(5), proc_pid_stat(5), proc_tid_children(5)). A process that is gone
//! has done nothing: that is normal while sampling.

/// A file of /proc/PID; empty when the process is gone.
fn read(pid: u32, file: &str) -> String {
    std::fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default()
}

/// All below a process.
pub fn descendants(pid: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let children = tasks.flat_map(|task| {
        let list = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
        list.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<u32>>()
    });
    children.flat_map(|child| std::iter::once(child).chain(descendants(child))).collect()
}

/// Whether a process is the program of that name.
pub fn is(pid: u32, name: &str) -> bool {
    read(pid, "comm").trim() == name
}

/// A process that is the program of that name. One that has ended and is not asked for its status yet runs no more.
pub fn running(name: &str) -> Option<u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter(|pid| is(*pid, name)).find(|pid| !matches!(fields(&read(*pid, "stat")).next(), None | Some("Z" | "X")))
}

/// Bytes that a process has written, wherever to.
pub fn written(pid: u32) -> Option<u64> {
    counter(&read(pid, "io"), "wchar")
}

/// Hundredths of a second that a process and its ended children have taken of the processors.
pub fn worked(pid: u32) -> u64 {
    // utime, stime, cutime, cstime
    fields(&read(pid, "stat")).skip(11).take(4).filter_map(|field| field.parse::<u64>().ok()).sum()
}

/// Fields of /proc/PID/stat from the third on, the state. The name of a program may have blanks and brackets in it.
fn fields(stat: &str) -> impl Iterator<Item = &str> {
    stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace()
}

fn counter(io: &str, name: &str) -> Option<u64> {
    io.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::process::CommandExt;
    use std::time::{Duration, Instant};

    #[test]
    fn counters_are_read() {
        let io = "rchar: 1\nwchar: 327300000\nsyscr: 4\n";
        assert_eq!((counter(io, "rchar"), counter(io, "wchar")), (Some(1), Some(327_300_000)));
        assert_eq!(counter("", "wchar"), None);
    }

    #[test]
    fn one_is_oneself_and_works() {
        let me = std::process::id();
        let (before, started) = (worked(me), Instant::now());
        while worked(me) < before + 3 {
            assert!(started.elapsed() < Duration::from_secs(20), "no work is counted");
        }
        assert!(!is(me, "skopeo"));
        assert_eq!((worked(u32::MAX), written(u32::MAX)), (0, None));
    }

    #[test]
    fn an_ended_program_does_not_run() {
        let dir = tempfile::tempdir().unwrap();
        let program = dir.path().join("hard-to-miss");
        std::os::unix::fs::symlink("/bin/sleep", &program).unwrap();
        assert_eq!(running("hard-to-miss"), None);
        // The kernel goes by the file's name, a program of many names by what it is called.
        let mut child = std::process::Command::new(&program).arg0("sleep").arg("60").spawn().unwrap();
        let started = Instant::now();
        let is_seen = |expected| {
            while running("hard-to-miss") != expected {
                assert!(started.elapsed() < Duration::from_secs(20), "{expected:?} is not seen");
            }
        };
        is_seen(Some(child.id()));
        child.kill().unwrap();
        // Still in /proc, as nobody has asked for its status.
        is_seen(None);
        assert!(is(child.id(), "hard-to-miss"));
        child.wait().unwrap();
    }

    #[test]
    fn the_work_of_ended_children_counts() {
        let before = worked(std::process::id());
        let script = "i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done";
        assert!(std::process::Command::new("sh").args(["-c", script]).status().unwrap().success());
        assert!(worked(std::process::id()) > before);
    }
}
