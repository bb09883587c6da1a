// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether a machine does next to nothing, told by the processor time of QEMU's process: one that is waited for and does
//! nothing may be dead. Whether it is, its memory says (see `gave_up`).

use std::{
    fs,
    time::{Duration, Instant},
};

/// For how long a machine is watched.
pub(crate) const WATCHED: Duration = Duration::from_secs(120);
/// QEMU's own part of one processor while its guest sleeps: keyboard and tablet are asked, the screen is dumped.
const SLEEPING: f64 = 0.2;

/// USER_HZ, which programs see, is 100 whatever the kernel's own clock does (time(7)).
const TICK_MS: u64 = 10;

/// What a process had computed at the last look.
#[derive(Debug)]
pub(crate) struct Still {
    process: u32,
    since: Instant,
    used: Option<Duration>,
}

impl Still {
    pub(crate) fn new(process: u32) -> Self {
        Self { process, since: Instant::now(), used: used(process) }
    }

    /// Whether the process did next to nothing in the last [`WATCHED`]; asked more often, it is no.
    pub(crate) fn is_so(&mut self) -> bool {
        let watched = self.since.elapsed();
        watched >= WATCHED && {
            let before = std::mem::replace(self, Self::new(self.process)).used;
            sleeps(before, self.used, watched)
        }
    }
}

/// What cannot be told counts as work.
fn sleeps(before: Option<Duration>, now: Option<Duration>, watched: Duration) -> bool {
    before.zip(now).is_some_and(|(before, now)| now.saturating_sub(before) < watched.mul_f64(SLEEPING))
}

/// Processor time of all threads, from proc_pid_stat(5).
fn used(process: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    ticks(&stat).map(|ticks| Duration::from_millis(ticks * TICK_MS))
}

/// utime and stime. The second field is the program's name, which may hold anything.
fn ticks(stat: &str) -> Option<u64> {
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_computes_is_told_from_one_that_sleeps() {
        let line = "7 (a) b) S 1 7 7 0 -1 4194560 2 0 0 0 250 50 0 0 20 0 5 0 99";
        assert_eq!((ticks(line), ticks("7 (short) S 1")), (Some(300), None));
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        for (before, now, watched, expected) in [
            (seconds(10), seconds(20), 120, true),
            (seconds(10), seconds(40), 120, false),
            (seconds(10), None, 120, false),
            (None, seconds(10), 120, false),
        ] {
            assert_eq!(sleeps(before, now, Duration::from_secs(watched)), expected, "{before:?} {now:?}");
        }
        let own = std::process::id();
        let before = used(own).unwrap();
        while used(own).unwrap() == before {}
        assert!(!Still::new(own).is_so(), "nobody has watched it yet");
        let watched = Instant::now().checked_sub(WATCHED).unwrap();
        let mut idle = Still { process: own, since: watched, used: used(own) };
        assert!(idle.is_so() && !idle.is_so(), "the second look begins anew");
    }
}
