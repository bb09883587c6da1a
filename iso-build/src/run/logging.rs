// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The log of a build: everything goes to `<out>/logs/build.log`, warnings also to the terminal, and each stage's last
//! line to its progress bar.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use log::{Level, LevelFilter, Log, Metadata, Record};
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::bars::StageBar;
use crate::error::{Context, Error};
use crate::events::{Event, Show};

thread_local! {
    /// The stage that this thread works on.
    static STAGE: RefCell<Option<(String, StageBar)>> = const { RefCell::new(None) };
}

struct BuildLog {
    file: Option<Mutex<File>>,
    show: Show,
}

/// Starts logging to `file`, or to one beside it while another process has that; returns which.
pub fn to(file: &Path, show: Show) -> Result<PathBuf, Error> {
    if let Some(dir) = file.parent() {
        fs::create_dir_all(dir).context(|| format!("making {}", dir.display()))?;
    }
    let mut number = 1;
    let (path, opened) = loop {
        let path = if number == 1 { file.to_owned() } else { file.with_extension(format!("{number}.log")) };
        let making = || format!("making {}", path.display());
        let opened = File::options().create(true).append(true).open(&path).context(making)?;
        match flock(&opened, FlockOperation::NonBlockingLockExclusive) {
            Err(Errno::WOULDBLOCK) => number += 1,
            result => break result.map(|()| (path.clone(), opened)).context(making)?,
        }
    };
    opened.set_len(0).context(|| format!("emptying {}", path.display()))?;
    start(Some(opened), show);
    Ok(path)
}

/// Starts logging of warnings, and with `--verbose` of commands, to the terminal alone.
pub fn without_file(show: Show) {
    start(None, show);
}

fn start(file: Option<File>, show: Show) {
    log::set_max_level(LevelFilter::Debug);
    // A second logger in one process would be a test's own; keep the first.
    log::set_boxed_logger(Box::new(BuildLog { file: file.map(Mutex::new), show })).ok();
}

/// This thread's records belong to stage `id` from here on.
pub fn enter(id: &str, bar: StageBar) {
    STAGE.with(|stage| *stage.borrow_mut() = Some((id.to_owned(), bar)));
}

/// They no longer do.
pub fn leave() {
    STAGE.with(|stage| *stage.borrow_mut() = None);
}

/// Leaves the terminal to what may ask a person something; this thread's stage is the one that waits for it.
pub fn aside<T>(ask: impl FnOnce() -> T) -> T {
    let bar = STAGE.with(|stage| stage.borrow().as_ref().map(|(_, bar)| bar.clone()));
    match bar {
        Some(bar) => bar.aside(ask),
        None => ask(),
    }
}

impl Log for BuildLog {
    fn enabled(&self, _: &Metadata) -> bool {
        true
    }

    fn log(&self, record: &Record) {
        let text = record.args().to_string();
        let id = STAGE.with(|stage| {
            let stage = stage.borrow();
            let (id, bar) = stage.as_ref()?;
            if !text.trim().is_empty() && !text.starts_with('+') {
                bar.line(&text);
            }
            Some(id.clone())
        });
        let stage = id.as_ref().map_or(String::new(), |id| format!("[{id}] "));
        if let Some(file) = &self.file {
            if let Ok(mut file) = file.lock() {
                // A full disk shows itself in the stage that fails.
                drop(writeln!(file, "{stage}{text}"));
            }
        }
        if record.level() == Level::Warn {
            self.show.tell(&Event::Warning { stage: id.clone(), message: text.clone() });
        }
        if self.show.verbose && record.level() <= Level::Info || record.level() <= Level::Warn && id.is_none() {
            self.show.say(&format!("{stage}{text}"));
        }
    }

    fn flush(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_builds_do_not_write_into_one_log() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("logs/build.log");
        fs::create_dir(dir.path().join("logs")).unwrap();
        fs::write(&file, "of yesterday").unwrap();
        let other = File::open(&file).unwrap();
        flock(&other, FlockOperation::NonBlockingLockExclusive).unwrap();
        assert_eq!(to(&file, Show::default()).unwrap(), dir.path().join("logs/build.2.log"));
        assert_eq!(fs::read_to_string(&file).unwrap(), "of yesterday");
        drop(other);
        assert_eq!(to(&file, Show::default()).unwrap(), file);
        assert_eq!(fs::read_to_string(&file).unwrap(), "");
    }
}
