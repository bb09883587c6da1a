// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The `log` facade handed to the sink of the running plan, from whichever thread a line comes.

use crate::ffi::ProgressSink;
use std::sync::{Mutex, Once, PoisonError};

/// The sink of the plan that is running.
static CURRENT: Mutex<Option<Pointer>> = Mutex::new(None);
static INSTALL: Once = Once::new();

struct Pointer(*const ProgressSink);

// SAFETY: ProgressSink.h demands methods that may be called from any thread, and the pointer is only followed while
// `CURRENT` is locked, which `Scope` also locks before the sink's borrow ends.
unsafe impl Send for Pointer {}

struct Forward;

impl log::Log for Forward {
    fn enabled(&self, metadata: &log::Metadata) -> bool {
        metadata.level() <= log::Level::Debug
    }

    fn log(&self, record: &log::Record) {
        let current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Pointer(sink)) = &*current {
            let level = match record.level() {
                log::Level::Error => 1,
                log::Level::Warn => 2,
                log::Level::Info => 3,
                _ => 4,
            };
            // SAFETY: see `Pointer`; it was made from a reference that outlives the scope.
            unsafe { &**sink }.log(level, &record.args().to_string());
        }
    }

    fn flush(&self) {}
}

/// Ends the forwarding when it goes out of scope.
pub struct Scope(());

impl Drop for Scope {
    fn drop(&mut self) {
        *CURRENT.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Log lines go to `sink` until the returned scope ends; the caller keeps it no longer than it borrows the sink.
pub fn to(sink: &ProgressSink) -> Scope {
    INSTALL.call_once(|| {
        // Fails only when the process has another logger, which then gets the lines instead.
        if log::set_logger(&Forward).is_ok() {
            log::set_max_level(log::LevelFilter::Debug);
        }
    });
    *CURRENT.lock().unwrap_or_else(PoisonError::into_inner) = Some(Pointer(sink));
    Scope(())
}
