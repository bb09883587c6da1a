// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether a guest's kernel can go on, from what it said, and whether QEMU is to blame when it cannot. Where its words come
//! from (serial line, screen, memory) is known elsewhere, and what follows is the caller's decision.

use crate::error::VmError;

/// What Linux says last (`kernel/panic.c`).
const PANIC: &str = "Kernel panic - not syncing";
/// What it says first, most telling first: the trap (`die` in `arch/x86/kernel/dumpstack.c`), or a check that failed.
const CAUSES: [&str; 3] = ["Oops: ", "BUG: ", PANIC];
/// A breakpoint nobody has set. The kernel sets one on an instruction while it changes that (`arch/x86/kernel/alternative.c`)
/// and takes it away only after each processor has said that it saw the change.
const STALE_BREAKPOINT: &str = "Oops: int3";
/// A process waits for its disk, and for how many seconds (`kernel/hung_task.c`): told every 120 seconds. A test's disk is a
/// file that QEMU never flushes, so what has no answer the second time gets none.
const WAITS_FOR_DISK: &str = " blocked in I/O wait for more than ";
const NEVER: u64 = 200;
/// A processor's timer did not come (`kernel/rcu/tree_stall.h`): told every 21 seconds, and once also on a host that was busy
/// for so long.
const DEAD_TIMER: &str = "Possible timer handling issue on cpu=";

/// Whether these words tell of a panic; the screen's are in lower case.
pub(crate) fn seen(words: &str) -> bool {
    words.contains(PANIC) || words.contains(&PANIC.to_lowercase())
}

/// The line that says why, when the kernel cannot go on.
pub(crate) fn reason(words: &str) -> Option<&str> {
    let causes: &[&str] = if words.contains(PANIC) { &CAUSES } else { &[] };
    let panicked = causes.iter().find_map(|cause| words.lines().find(|line| line.contains(cause)));
    let waits = || words.lines().find(|line| waits_for_ever(line));
    let dead = || words.lines().filter(|line| line.contains(DEAD_TIMER)).nth(1);
    panicked.or_else(waits).or_else(dead).map(str::trim)
}

fn waits_for_ever(line: &str) -> bool {
    let seconds = line.split_once(WAITS_FOR_DISK).and_then(|(_, rest)| rest.split_once(' '));
    seconds.and_then(|(number, _)| number.parse::<u64>().ok()).is_some_and(|seconds| seconds > NEVER)
}

impl VmError {
    /// Whether QEMU is to blame, with several processors translated by several threads on a busy host (QEMU 10.0, each seen
    /// here once in some thirty runs of all tests): it executed an instruction that its guest had already replaced, or a
    /// request to the guest's disk or a processor's timer was lost. None says anything about the guest.
    pub fn is_fault_of_translation(&self) -> bool {
        let faults = |why: &str| why.contains(STALE_BREAKPOINT) || waits_for_ever(why) || why.contains(DEAD_TIMER);
        matches!(self, Self::GaveUp { why, .. } if faults(why))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INT3: &str = "[    2.013057] Oops: int3: 0000 [#1] SMP NOPTI\n[    2.013057] RIP: 0010:enqueue_task_fair+0xcc1/0xed0\n\
        [    2.013057] Kernel panic - not syncing: Fatal exception in interrupt\n";
    const ROOT: &str = "x\n[    1.2] Kernel panic - not syncing: VFS: Unable to mount root fs\n";
    const DISK: &str = "[  244.8] INFO: task setupcon:500 blocked in I/O wait for more than 120 seconds.\n\
        [  365.6] INFO: task setupcon:500 blocked in I/O wait for more than 241 seconds.\n";

    const TIMER: &str = "rcu: rcu_preempt kthread timer wakeup didn't happen for 5249 jiffies!\n\
        Possible timer handling issue on cpu=1 timer-softirq=7\n";

    #[test]
    fn the_telling_line_is_found_and_three_of_them_blame_the_translation() {
        let rows = [
            (INT3, true, Some("[    2.013057] Oops: int3: 0000 [#1] SMP NOPTI"), true),
            (ROOT, true, Some("[    1.2] Kernel panic - not syncing: VFS: Unable to mount root fs"), false),
            (
                DISK,
                false,
                Some("[  365.6] INFO: task setupcon:500 blocked in I/O wait for more than 241 seconds."),
                true,
            ),
            (&TIMER.repeat(2), false, Some("Possible timer handling issue on cpu=1 timer-softirq=7"), true),
            (TIMER, false, None, false),
            ("INFO: task slow:1 blocked in I/O wait for more than 120 seconds.\n", false, None, false),
            ("INFO: task lock:1 blocked for more than 241 seconds.\n", false, None, false),
            ("Oops: int3: an Oops without a panic\n", false, None, false),
            ("login: ", false, None, false),
        ];
        for (words, panicked, why, blamed) in rows {
            assert_eq!(seen(words), panicked, "{words}");
            assert_eq!(reason(words), why);
            let Some(why) = why else { continue };
            let error = VmError::GaveUp { what: "login".into(), why: why.into(), tail: String::new() };
            assert_eq!(error.is_fault_of_translation(), blamed, "{words}");
        }
        assert!(seen("kernel panic - not syncing: attempted to kill init"));
    }
}
