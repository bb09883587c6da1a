// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether a guest's kernel has given up, from what it said, and whether the translation is to blame. Where its words come
//! from (serial line, screen, memory) is known elsewhere, and what follows is the caller's decision.

use crate::error::VmError;

/// What Linux says last (`kernel/panic.c`).
const PANIC: &str = "Kernel panic - not syncing";
/// What it says first, most telling first: the trap (`die` in `arch/x86/kernel/dumpstack.c`), or a check that failed.
const CAUSES: [&str; 3] = ["Oops: ", "BUG: ", PANIC];
/// A breakpoint nobody has set. The kernel sets one on an instruction while it changes that (`arch/x86/kernel/alternative.c`)
/// and takes it away only after each processor has said that it saw the change.
const STALE_BREAKPOINT: &str = "Oops: int3";

/// Whether these words tell of a kernel that has given up; the screen's are in lower case.
pub(crate) fn seen(words: &str) -> bool {
    words.contains(PANIC) || words.contains(&PANIC.to_lowercase())
}

/// The line that says why, when the kernel has given up.
pub(crate) fn reason(words: &str) -> Option<&str> {
    if !words.contains(PANIC) {
        return None;
    }
    let line = CAUSES.iter().find_map(|cause| words.lines().find(|line| line.contains(cause)));
    line.map(str::trim)
}

impl VmError {
    /// Whether QEMU's translation has executed an instruction that its guest had already replaced: a guest with several
    /// processors, translated by several threads, meets that now and then while the host is busy, seen here once in some
    /// thirty runs of all tests (QEMU 10.0). Real processors cannot, so it says nothing about the guest.
    pub fn is_stale_translation(&self) -> bool {
        matches!(self, Self::Panicked { why, .. } if why.contains(STALE_BREAKPOINT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INT3: &str = "[    2.013057] Oops: int3: 0000 [#1] SMP NOPTI\n[    2.013057] RIP: 0010:enqueue_task_fair+0xcc1/0xed0\n\
        [    2.013057] Kernel panic - not syncing: Fatal exception in interrupt\n";
    const ROOT: &str = "x\n[    1.2] Kernel panic - not syncing: VFS: Unable to mount root fs\n";

    #[test]
    fn the_telling_line_is_found_and_only_a_breakpoint_blames_the_translation() {
        let rows = [
            (INT3, Some("[    2.013057] Oops: int3: 0000 [#1] SMP NOPTI"), true),
            (ROOT, Some("[    1.2] Kernel panic - not syncing: VFS: Unable to mount root fs"), false),
            ("Oops: int3: an Oops without a panic\n", None, false),
            ("login: ", None, false),
        ];
        for (words, why, blamed) in rows {
            assert_eq!(reason(words), why);
            assert_eq!(seen(words), why.is_some());
            let Some(why) = why else { continue };
            let error = VmError::Panicked { what: "login".into(), why: why.into(), tail: String::new() };
            assert_eq!(error.is_stale_translation(), blamed, "{words}");
        }
        assert!(seen("kernel panic - not syncing: attempted to kill init"));
    }
}
