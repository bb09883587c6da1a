// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Another attempt, later, for what may pass: waits that double, with some chance in them, so that a hundred machines
//! that lost their server do not all come back at the same moment. What may pass is known to `bootc_plan::explain`; a
//! server's own wish (Retry-After) is heeded by skopeo.

use crate::error::RunError;
use crate::runner::{Ran, Watch};
use bootc_plan::explain;
use bootc_plan::op::Command;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::thread;
use std::time::{Duration, Instant};

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);
/// How often what nobody knows is tried again: a registry's image comes over many machines, which fail in many ways, and the
/// disk has been erased.
const UNKNOWN: u32 = 2;
/// How often a wait looks at the stop request.
const TICK: Duration = Duration::from_millis(100);

/// Runs `attempt` until it succeeds, fails for good, or has failed as often as the command says.
pub fn run(
    command: &Command,
    watch: &mut Watch,
    attempt: &mut dyn FnMut(&mut Watch) -> Result<Ran, RunError>,
) -> Result<Ran, RunError> {
    let (mut tried, mut unknown) = (1, 0);
    loop {
        let error = match attempt(watch) {
            Err(error) if tried < command.attempts && helps(&error, &mut unknown) => error,
            done => return done,
        };
        let wait = jitter(delay(tried));
        log::warn!("attempt {tried} of {}, the next in {:.1} s: {error}", command.attempts, wait.as_secs_f64());
        let since = Instant::now();
        while since.elapsed() < wait {
            if watch.stopped() {
                return Err(error);
            }
            thread::sleep(TICK);
        }
        tried += 1;
    }
}

/// Whether another attempt may help after this failure. What nobody knows is counted alone: connections that were lost before
/// it make it no worse.
fn helps(error: &RunError, unknown: &mut u32) -> bool {
    let nobody_knows = is_unknown(error);
    *unknown += u32::from(nobody_knows);
    may_pass(error) || nobody_knows && *unknown <= UNKNOWN
}

/// Whether the same command may succeed a little later.
fn may_pass(error: &RunError) -> bool {
    match error {
        RunError::Failed { command, stderr, .. } => {
            explain::explain(command, stderr).is_some_and(|cause| cause.may_pass())
        }
        RunError::Stalled { .. } => true,
        _ => false,
    }
}

/// Whether a registry's image did not come for a reason that no row of the catalogue knows. A disk that is full stays so.
fn is_unknown(error: &RunError) -> bool {
    match error {
        RunError::Failed { command, stderr, .. } => {
            command.contains("docker://")
                && explain::explain(command, stderr).is_none()
                && !stderr.to_ascii_lowercase().contains("no space left")
        }
        _ => false,
    }
}

/// The wait after the attempt of this number, counted from 1.
fn delay(attempt: u32) -> Duration {
    FIRST.saturating_mul(1 << (attempt - 1).min(10)).min(LONGEST)
}

/// Between three quarters and five quarters of it.
fn jitter(wait: Duration) -> Duration {
    let chance = RandomState::new().build_hasher().finish() % 1000;
    wait.mul_f64(0.75 + chance as f64 / 2000.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Ending;
    use bootc_plan::secret::Secrets;
    use std::sync::atomic::AtomicBool;

    fn failing(words: &str, attempts: u32) -> (u32, Result<Ran, RunError>) {
        let mut count = 0;
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let mut watch = Watch::new(&secrets, &stop).quietly();
        let command = Command::new(["skopeo"]).attempts(attempts);
        let ended = run(&command, &mut watch, &mut |_| {
            count += 1;
            let (command, ending) = ("skopeo".into(), Ending::Status(1));
            let error = || RunError::Failed { command, ending, stderr: words.into() };
            if count == 2 { Ok(Ran::default()) } else { Err(error()) }
        });
        (count, ended)
    }

    #[test]
    fn only_what_may_pass_is_tried_again() {
        let (count, ended) = failing("received unexpected HTTP status: 503 Service Unavailable", 3);
        assert!(count == 2 && ended.is_ok());
        let (count, ended) = failing("reading manifest 1 in r.example/p: unauthorized", 3);
        assert!(count == 1 && ended.is_err());
        let (count, ended) = failing("received unexpected HTTP status: 503 Service Unavailable", 0);
        assert!(count == 1 && ended.is_err());
    }

    #[test]
    fn what_nobody_knows_is_tried_again_twice_of_a_registry() {
        let of = "skopeo copy docker://r.example/p:1 oci:/d";
        let lost = "read: connection reset by peer";
        for (command, words, expected) in [
            (of, &["frob: 17", "frob: 17", "frob: 17"][..], &[true, true, false][..]),
            (of, &[lost, lost, lost, "frob: 17", lost], &[true; 5]),
            (of, &["frob: 17", lost, "frob: 18", lost, "frob: 19"], &[true, true, true, true, false]),
            (of, &["write /d/blob: No space left on device"], &[false]),
            (of, &["reading manifest 1 in r.example/p: unauthorized"], &[false]),
            ("skopeo copy oci-archive:/p.tar oci:/d", &["frob: 17"], &[false]),
        ] {
            let mut unknown = 0;
            let mut verdict = |words: &&str| {
                let (command, ending) = (command.into(), Ending::Status(1));
                helps(&RunError::Failed { command, ending, stderr: (*words).into() }, &mut unknown)
            };
            let verdicts: Vec<bool> = words.iter().map(&mut verdict).collect();
            assert_eq!(verdicts, expected, "{command}: {words:?}");
        }
    }

    #[test]
    fn waits_double_up_to_a_minute_and_vary() {
        let seconds: Vec<u64> = (1..9).map(|attempt| delay(attempt).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60, 60]);
        for _ in 0..100 {
            let wait = jitter(Duration::from_secs(4));
            assert!(wait >= Duration::from_secs(3) && wait <= Duration::from_secs(5), "{wait:?}");
        }
    }
}
