// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The log of a build: everything goes to `<out>/logs/build.log`, warnings also to the terminal, and each stage's last
//! line to its progress bar.

use std::cell::RefCell;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

use log::{Level, LevelFilter, Log, Metadata, Record};

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

/// Starts logging, to `file` when there is one.
pub fn init(file: Option<&Path>, show: Show) -> Result<(), Error> {
    let file = match file {
        None => None,
        Some(path) => {
            if let Some(dir) = path.parent() {
                std::fs::create_dir_all(dir).context(|| format!("making {}", dir.display()))?;
            }
            Some(Mutex::new(File::create(path).context(|| format!("making {}", path.display()))?))
        }
    };
    log::set_max_level(LevelFilter::Debug);
    // A second logger in one process would be a test's own; keep the first.
    log::set_boxed_logger(Box::new(BuildLog { file, show })).or(Ok(()))
}

/// This thread's records belong to stage `id` from here on.
pub fn enter(id: &str, bar: StageBar) {
    STAGE.with(|stage| *stage.borrow_mut() = Some((id.to_owned(), bar)));
}

/// They no longer do.
pub fn leave() {
    STAGE.with(|stage| *stage.borrow_mut() = None);
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
