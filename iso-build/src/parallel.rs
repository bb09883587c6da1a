// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The same work on many things, on all processors, with somebody who tells how far it is. What the work is, and what ends it
//! early, is the callers' part; stages that run at once are `run`'s.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How often is told how far it is.
const INTERVAL: Duration = Duration::from_millis(100);

/// What `work` makes of each number below `count`, in their order; begun in that order, too. Where it makes nothing, its thread
/// begins nothing more. `watch` is called on this thread while that goes on, and at its end.
pub fn each<T: Send>(
    count: usize,
    work: impl Fn(usize) -> Option<T> + Sync,
    mut watch: impl FnMut(),
) -> Vec<Option<T>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new((0..count).map(|_| None).collect::<Vec<_>>());
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(count);
    let reader = thread::current();
    thread::scope(|scope| {
        let worker = || {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(result) = (at < count).then(|| work(at)).flatten() else { break };
                results.lock().unwrap_or_else(PoisonError::into_inner)[at] = Some(result);
            }
            reader.unpark();
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        while !workers.iter().all(|worker| worker.is_finished()) {
            watch();
            thread::park_timeout(INTERVAL);
        }
    });
    watch();
    results.into_inner().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_order_and_nothing_begins_after_nothing() {
        let mut watched = 0;
        assert_eq!(each(100, |at| Some(at * 2), || watched += 1).into_iter().flatten().sum::<usize>(), 9900);
        assert!(watched > 0);
        let found = each(1000, |at| (at < 3).then_some(at), || ());
        assert_eq!(found[..4], [Some(0), Some(1), Some(2), None]);
        assert!(found[4..].iter().all(Option::is_none));
        assert!(each(0, Some, || ()).is_empty());
    }
}
