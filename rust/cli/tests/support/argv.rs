// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A look at every process of the machine, again and again: command lines are readable for everybody, and environments go
//! from a program to all that it starts. What ends within a moment may be missed; the log has each command line as well.

use canary::{Found, Searcher};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(3);

/// What was seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// Programs, by the first word of their command lines.
    pub programs: BTreeSet<String>,
    /// Canaries, each with the program.
    pub found: BTreeSet<(String, Found)>,
}

/// Looks until it is asked what it saw.
pub struct Watch {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<Seen>,
}

impl Watch {
    /// Starts. The environment of `knows`, a program, is its caller's.
    pub fn start(searcher: Arc<Searcher>, knows: PathBuf) -> Watch {
        let stop = Arc::new(AtomicBool::new(false));
        let until = Arc::clone(&stop);
        let thread = spawn(move || {
            let mut seen = Seen::default();
            while !until.load(Ordering::Relaxed) {
                let processes = fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
                for process in processes.filter(|path| path.join("cmdline").exists()) {
                    look(&searcher, &process, &knows, &mut seen);
                }
                sleep(PAUSE);
            }
            seen
        });
        Watch { stop, thread }
    }

    /// Ends.
    pub fn seen(self) -> Seen {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().unwrap()
    }
}

/// Whoever has ended meanwhile has nothing to show.
fn look(searcher: &Searcher, process: &Path, knows: &Path, seen: &mut Seen) {
    let Ok(argv) = fs::read(process.join("cmdline")) else { return };
    let name = argv.split(|byte| *byte == 0).next().unwrap_or_default();
    let name = String::from_utf8_lossy(name).rsplit('/').next().unwrap_or_default().to_owned();
    let mut found = searcher.in_bytes(&argv);
    // Between both may be the moment at which it becomes another program.
    let is_known = || fs::read_link(process.join("exe")).is_ok_and(|exe| exe == knows);
    let before = is_known();
    let environment = fs::read(process.join("environ")).unwrap_or_default();
    if !before && !is_known() {
        found.extend(searcher.in_bytes(&environment));
    }
    seen.found.extend(found.into_iter().map(|one| (name.clone(), one)));
    seen.programs.insert(name);
}
