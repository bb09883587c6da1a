// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A slow line: all connections of a server share as many bytes a second (a token bucket). What is sent does not belong
//! here.

use std::{
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// What may be sent at once after a pause, as a time at the full rate: a line has a queue, but no reserve.
const BURST: Duration = Duration::from_millis(50);

/// The line, at first without a limit.
#[derive(Debug)]
pub(crate) struct Rate {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug)]
struct State {
    /// Bytes a second; 0 lets nothing pass.
    limit: Option<u64>,
    /// What may pass; below zero while the last piece still is on its way.
    level: f64,
    /// When `level` was right.
    when: Instant,
    ended: bool,
}

impl Default for Rate {
    fn default() -> Self {
        let state = State { limit: None, level: 0.0, when: Instant::now(), ended: false };
        Rate { state: Mutex::new(state), changed: Condvar::new() }
    }
}

impl Rate {
    /// From now on as many bytes a second, also for who waits already.
    pub fn set(&self, limit: Option<u64>) {
        let mut state = self.state();
        state.fill();
        state.limit = limit;
        state.level = state.level.min(0.0);
        self.changed.notify_all();
    }

    /// Nobody waits any more.
    pub fn end(&self) {
        self.state().ended = true;
        self.changed.notify_all();
    }

    /// Waits until as many bytes may pass.
    pub fn pass(&self, bytes: usize) {
        let mut state = self.state();
        loop {
            let Some(limit) = state.limit.filter(|_| !state.ended) else { return };
            state.fill();
            if limit > 0 && state.level >= 0.0 {
                state.level -= bytes as f64;
                return;
            }
            state = if limit == 0 {
                self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
            } else {
                // A little more than needed, so that rounding makes no extra round.
                let missing = Duration::from_secs_f64(-state.level / limit as f64) + Duration::from_micros(100);
                self.changed.wait_timeout(state, missing).unwrap_or_else(PoisonError::into_inner).0
            };
        }
    }

    /// Also after a panic elsewhere: what is in there is whole at any time.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn fill(&mut self) {
        let now = Instant::now();
        let limit = self.limit.unwrap_or_default() as f64;
        self.level = (self.level + (now - self.when).as_secs_f64() * limit).min(BURST.as_secs_f64() * limit);
        self.when = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{sync::Arc, thread};

    /// Seconds until all of `count` threads have passed `pieces` of 10 kB each.
    fn taken(rate: &Arc<Rate>, count: usize, pieces: usize) -> f64 {
        let started = Instant::now();
        let passing = |rate: Arc<Rate>| move || (0..pieces).for_each(|_| rate.pass(10_000));
        let threads: Vec<_> = (0..count).map(|_| thread::spawn(passing(Arc::clone(rate)))).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        started.elapsed().as_secs_f64()
    }

    #[test]
    fn connections_share_the_rate() {
        let rate = Arc::new(Rate::default());
        assert!(taken(&rate, 4, 1000) < 0.5, "there is no limit");
        rate.set(Some(1_000_000));
        for (threads, pieces) in [(1, 60), (4, 15)] {
            let seconds = taken(&rate, threads, pieces);
            // The last piece is let go before it has passed, and there is the burst. More than half a second late is a
            // machine that does something else.
            assert!((0.5..1.1).contains(&seconds), "600 kB in {threads} threads took {seconds} s");
        }
    }

    #[test]
    fn a_line_that_is_cut_lets_nothing_pass_until_it_is_mended() {
        let rate = Arc::new(Rate::default());
        rate.set(Some(0));
        let waiting = Arc::clone(&rate);
        let thread = thread::spawn(move || waiting.pass(1));
        thread::sleep(Duration::from_millis(100));
        assert!(!thread.is_finished());
        rate.set(Some(1_000_000));
        thread.join().unwrap();
        rate.set(Some(0));
        rate.end();
        rate.pass(1);
    }
}
