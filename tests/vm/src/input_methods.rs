// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A name in Chinese, Japanese and Korean on Calamares' page of users, as people there write it: Ctrl+Space goes from one input
//! method to the next. No screen reader here knows their letters, so what counts is the name that GlobalStorage has in the end.

use std::{thread, time::Duration};

use particle_vm::Seat;

use crate::error::TestError;

/// What is typed with each input method, and the key that takes the candidate: of those for "wang" the fourth, of those for
/// "nihon" the first. Korean needs none.
const TYPED: [(&str, &[&str]); 3] = [("wang", &["4"]), ("nihon", &["spc", "ret"]), ("gksrnr", &[])];
/// What that is.
pub const WRITTEN: &str = "王日本한국";
/// From the last field of the page to the first one.
const BACK: usize = 4;

/// How long an input method may take to be ready.
const MOMENT: Duration = Duration::from_secs(1);

/// Writes the name into the page of users, which has been filled.
pub fn write(seat: &mut impl Seat) -> Result<(), TestError> {
    let stage = || TestError::stage("writing a name with the input methods");
    for chord in ["shift-tab"; BACK].into_iter().chain(["ctrl-a"]) {
        seat.press(chord).map_err(stage())?;
    }
    for (text, keys) in TYPED {
        seat.press("ctrl-spc").map_err(stage())?;
        thread::sleep(MOMENT);
        seat.type_text(text).map_err(stage())?;
        for key in keys {
            thread::sleep(MOMENT);
            seat.press(key).map_err(stage())?;
        }
        thread::sleep(MOMENT);
    }
    // And back to the keyboard as it is.
    seat.press("ctrl-spc").map_err(stage())?;
    thread::sleep(MOMENT);
    seat.shot("input-methods").map(drop).map_err(stage())
}
