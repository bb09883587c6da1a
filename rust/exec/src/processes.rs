// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What /proc tells of running programs and those below them (proc_pid_io(5), proc_tid_children(5)). A process that is gone
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

/// Bytes that a process has written, wherever to.
pub fn written(pid: u32) -> Option<u64> {
    counter(&read(pid, "io"), "wchar")
}

/// Bytes that a process and its ended children have read and written, wherever from and to: what moves while it works.
pub fn moved(pid: u32) -> u64 {
    let io = read(pid, "io");
    ["rchar", "wchar"].into_iter().filter_map(|name| counter(&io, name)).sum()
}

fn counter(io: &str, name: &str) -> Option<u64> {
    io.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_read() {
        let io = "rchar: 1\nwchar: 327300000\nsyscr: 4\n";
        assert_eq!((counter(io, "rchar"), counter(io, "wchar")), (Some(1), Some(327_300_000)));
        assert_eq!(counter("", "wchar"), None);
    }

    #[test]
    fn one_is_oneself_and_moves_something() {
        let me = std::process::id();
        let before = moved(me);
        std::fs::read("/proc/self/status").unwrap();
        assert!(moved(me) > before);
        assert!(!is(me, "skopeo"));
        assert_eq!((moved(u32::MAX), written(u32::MAX)), (0, None));
    }
}
