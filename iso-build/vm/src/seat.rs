// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a person has before them: a screen to read and a keyboard. A virtual machine offers one, and so can a session that
//! runs elsewhere. What stands on the screen and what is typed is the callers' part.

use std::{
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use crate::{error::VmError, gave_up, ocr, screen::Screen};

/// The last look at a screen, and what it said.
#[derive(Debug, Default)]
pub struct Eyes {
    words: String,
    screen: Option<Screen>,
}

impl Eyes {
    /// The words on a screen. Reading takes a processor for a while; a screen that stands still says the same.
    ///
    /// # Errors
    /// When the screen cannot be read.
    pub fn read(&mut self, screen: Screen) -> Result<String, VmError> {
        if self.screen.as_ref() != Some(&screen) {
            let words = ocr::read(&screen)?;
            self.remember(screen, &words);
        }
        Ok(self.words.clone())
    }

    /// Keeps what was read elsewhere.
    pub(crate) fn remember(&mut self, screen: Screen, words: &str) {
        words.clone_into(&mut self.words);
        self.screen = Some(screen);
    }
}

/// A screen and a keyboard.
pub trait Seat {
    /// The screen's pixels now.
    ///
    /// # Errors
    /// When the screen cannot be dumped.
    fn screen(&mut self) -> Result<Screen, VmError>;

    /// Keeps a screenshot as `NN-name.png` and returns its path.
    ///
    /// # Errors
    /// When it cannot be written.
    fn shot(&mut self, name: &str) -> Result<PathBuf, VmError>;

    /// Presses a chord such as `alt-n`, `shift-tab` or `ret`.
    ///
    /// # Errors
    /// When a key is not known.
    fn press(&mut self, chord: &str) -> Result<(), VmError>;

    /// Types a text on a US keyboard.
    ///
    /// # Errors
    /// When a character is not on it.
    fn type_text(&mut self, text: &str) -> Result<(), VmError>;

    /// Whether nothing can come on this screen any more.
    ///
    /// # Errors
    /// When what draws on it cannot be watched.
    fn has_ended(&mut self) -> Result<bool, VmError>;

    /// What was seen last.
    fn eyes(&mut self) -> &mut Eyes;

    /// Whether what draws on the screen has done next to nothing for a while, which it is asked for now and then.
    fn stands_still(&mut self) -> bool {
        false
    }

    /// The error for `what` did not come within `waited`; the screen says `tail`. Who can tell why says so.
    fn missed(&mut self, what: String, waited: Duration, tail: String) -> VmError {
        VmError::Timeout { what, waited, tail }
    }

    /// The error that ends the wait for `what`: its time is over, or what draws on the screen stands still and tells why.
    fn ends_wait(&mut self, over: bool, what: String, waited: Duration, tail: String) -> Option<VmError> {
        if !over && !self.stands_still() {
            return None;
        }
        match self.missed(what, waited, tail) {
            VmError::Timeout { .. } if !over => None,
            error => Some(error),
        }
    }

    /// The words on the screen now.
    ///
    /// # Errors
    /// When the screen cannot be dumped or read.
    fn read_screen(&mut self) -> Result<String, VmError> {
        let screen = self.screen()?;
        self.eyes().read(screen)
    }

    /// Waits until one of `alternatives` can be read on the screen and returns its index.
    ///
    /// # Errors
    /// When the deadline passes (the error shows the last reading, and a screenshot is kept) or the machine ends.
    fn wait_for_text(&mut self, alternatives: &[&str], within: Duration) -> Result<usize, VmError> {
        let started = Instant::now();
        let wanted: Vec<String> = alternatives.iter().map(|t| ocr::normalise(t)).collect();
        let what = || format!("{} on the screen", alternatives.join(" or "));
        loop {
            if self.has_ended()? {
                return Err(VmError::Ended { what: what(), tail: self.eyes().words.clone() });
            }
            let text = self.read_screen()?;
            if let Some(n) = wanted.iter().position(|w| text.contains(w)) {
                return Ok(n);
            }
            let over = gave_up::seen(&text) || started.elapsed() >= within;
            if let Some(error) = self.ends_wait(over, what(), started.elapsed(), text) {
                self.shot("timeout")?;
                return Err(error);
            }
            thread::sleep(Duration::from_millis(500));
        }
    }
}
