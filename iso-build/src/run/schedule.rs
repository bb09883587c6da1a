// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! In what order stages run and how many at once. What making one means is the callers' part. Whatever that does, and whatever a
//! stage needs, nobody waits for what never comes: a build ends.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::error::Error;
use crate::stage::Stage;

/// Where finished stages' results are.
type Done = BTreeMap<String, String>;

/// What the workers share.
struct State<T> {
    /// Index of stages that nobody has taken yet.
    waiting: Vec<usize>,
    /// How many are being made.
    running: usize,
    done: Done,
    made: Vec<T>,
    error: Option<Error>,
}

struct Schedule<'a, T, F> {
    stages: &'a [Stage],
    make: F,
    stop: &'a AtomicBool,
    state: Mutex<State<T>>,
    changed: Condvar,
}

/// Makes all stages, each after those that it needs, `jobs` at once. `make` gets where their results are, and gives its own and
/// what is told of it. The first error ends the others by `stop`.
pub fn all<T: Send>(
    stages: &[Stage],
    jobs: usize,
    stop: &AtomicBool,
    make: impl Fn(&Stage, Done) -> Result<(String, T), Error> + Sync,
) -> Result<Vec<T>, Error> {
    let waiting = (0..stages.len()).collect();
    let state = Mutex::new(State { waiting, running: 0, done: Done::new(), made: Vec::new(), error: None });
    let schedule = Schedule { stages, make, stop, state, changed: Condvar::new() };
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| schedule.work());
        }
    });
    let state = schedule.state.into_inner().unwrap_or_else(PoisonError::into_inner);
    state.error.map_or(Ok(state.made), Err)
}

impl<T, F: Fn(&Stage, Done) -> Result<(String, T), Error>> Schedule<'_, T, F> {
    fn work(&self) {
        while let Some((stage, done)) = self.next() {
            // A panic here would leave the others waiting for a result.
            let made = catch_unwind(AssertUnwindSafe(|| (self.make)(stage, done)));
            let made = made.unwrap_or_else(|panic| Err(broken(stage, panic.as_ref())));
            let mut state = self.lock();
            state.running -= 1;
            match made {
                Ok((path, told)) => {
                    state.done.insert(stage.id().to_owned(), path);
                    state.made.push(told);
                }
                Err(error) => {
                    self.stop.store(true, Ordering::Relaxed);
                    state.error.get_or_insert(error);
                }
            }
            self.changed.notify_all();
        }
    }

    /// Waits for a stage that can be made; none at the end.
    fn next(&self) -> Option<(&Stage, Done)> {
        let mut state = self.lock();
        loop {
            if state.waiting.is_empty() || state.error.is_some() {
                return None;
            }
            let ready = |&index: &usize| self.stages[index].needs().all(|id| state.done.contains_key(id));
            if let Some(position) = state.waiting.iter().position(ready) {
                let index = state.waiting.remove(position);
                state.running += 1;
                return Some((&self.stages[index], state.done.clone()));
            }
            if state.running == 0 {
                state.error = Some(unmade(&self.stages[state.waiting[0]], &state.done));
                self.changed.notify_all();
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Of a stage that never becomes ready.
fn unmade(stage: &Stage, done: &Done) -> Error {
    let lacking: Vec<&str> = stage.needs().filter(|id| !done.contains_key(*id)).collect();
    let message = format!("it needs {}, which no stage makes: this is a mistake in particle-iso", lacking.join(", "));
    Error::Stage { stage: stage.step.title.clone(), message }
}

/// Of one in which the program itself has failed.
fn broken(stage: &Stage, panic: &(dyn Any + Send)) -> Error {
    let words = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    let message = format!("this is a mistake in particle-iso: {}", words.unwrap_or("it tells no more"));
    Error::Stage { stage: stage.step.title.clone(), message }
}

#[cfg(test)]
mod tests {
    use bootc_plan::Step;

    use super::*;
    use crate::stage::result_of;

    /// Makes stages, written as `id` or `id:need`, in which `bad` does not fail but panics.
    fn made(stages: &[&str], jobs: usize) -> Result<Vec<String>, String> {
        let stage = |text: &&str| {
            let (id, needs) = text.split_once(':').unwrap_or((text, ""));
            let needs = needs.split(' ').filter(|need| !need.is_empty()).map(result_of).collect();
            Stage::kept(Step::new(id, id, 1, Vec::new()), needs)
        };
        let stages: Vec<Stage> = stages.iter().map(stage).collect();
        let make = |stage: &Stage, done: Done| match stage.id() {
            "bad" => panic!("a list has no end"),
            "refused" => Err(Error::stopped("refused")),
            id => Ok((format!("/{id}"), format!("{id} of {}", done.len()))),
        };
        all(&stages, jobs, &AtomicBool::new(false), make).map_err(|error| error.to_string())
    }

    #[test]
    fn each_comes_after_what_it_needs() {
        let stages = ["d:b c", "c:a", "b:a", "a"];
        assert_eq!(made(&stages, 1).unwrap(), ["a of 0", "c of 1", "b of 2", "d of 3"]);
        let several = made(&stages, 4).unwrap();
        assert_eq!((several.len(), several[0].as_str(), several[3].as_str()), (4, "a of 0", "d of 3"));
        assert!(made(&[], 1).unwrap().is_empty());
    }

    #[test]
    fn it_ends_whatever_happens() {
        for (stages, words) in [
            (&["a", "b:gone"][..], "b: it needs gone, which no stage makes"),
            (&["a:b", "b:a"], "a: it needs b, which no stage makes"),
            (&["bad", "a:bad", "b:bad", "c:bad"], "bad: this is a mistake in particle-iso: a list has no end"),
            (&["refused", "a:refused"], "refused: stopped on request"),
        ] {
            for jobs in [1, 4] {
                let error = made(stages, jobs).unwrap_err();
                assert!(error.contains(words), "{stages:?} {jobs}: {error}");
            }
        }
    }
}
